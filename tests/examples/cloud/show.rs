//! What a session does, as lines of a terminal.

use std::io::Write;

use pilotwire::SessionEvent;
use serde::Deserialize;

use super::decoded;

/// What was shown so far.
#[derive(Default)]
pub(super) struct Shown {
    remote: bool,
    streamed: bool,
    open_line: bool,
}

/// An event of a session's history.
#[derive(Deserialize)]
pub(super) struct Past {
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    data: Data,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct Data {
    delta_content: String,
    content: String,
    tool_name: String,
    info_type: String,
    url: String,
    message: String,
}

impl Shown {
    /// Where the session can be watched.
    pub(super) fn remote(&mut self, url: &str) {
        if !std::mem::replace(&mut self.remote, true) {
            self.line(&format!("watch it at {url}"));
        }
    }

    pub(super) fn past(&mut self, event: &Past) {
        if event.kind == "session.info" {
            self.info(&event.data);
        }
    }

    pub(super) fn event(&mut self, event: &SessionEvent) {
        if event.agent_id().is_some() {
            return;
        }
        match &*event.event_type() {
            "session.info" => self.info(&decoded(event)),
            "assistant.message_delta" => {
                self.streamed = true;
                self.print(&decoded::<Data>(event).delta_content);
            }
            "assistant.message" => {
                // Where it was streamed, it is on the screen already.
                if !std::mem::take(&mut self.streamed) {
                    self.print(&decoded::<Data>(event).content);
                }
                self.finish();
            }
            "tool.execution_start" => self.line(&format!("({})", decoded::<Data>(event).tool_name)),
            "session.warning" => self.line(&format!("(warning: {})", decoded::<Data>(event).message)),
            _ => {}
        }
    }

    fn info(&mut self, info: &Data) {
        if info.info_type == "remote" && !info.url.is_empty() {
            self.remote(&info.url);
        }
    }

    /// A line of its own.
    pub(super) fn line(&mut self, text: &str) {
        self.finish();
        println!("{}", one_line(text));
    }

    fn print(&mut self, text: &str) {
        if !text.is_empty() {
            print!("{text}");
            self.open_line = !text.ends_with('\n');
            // A terminal that is gone shows nothing, whatever is done about it.
            let _ = std::io::stdout().flush();
        }
    }

    pub(super) fn finish(&mut self) {
        if std::mem::take(&mut self.open_line) {
            println!();
        }
    }
}

/// Text for one line of a terminal.
pub(super) fn one_line(text: &str) -> String {
    let line: String = text.chars().take(500).map(|c| if c.is_control() { ' ' } else { c }).collect();
    line.trim().to_owned()
}
