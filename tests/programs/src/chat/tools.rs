//! What the tools do, a line each.

use std::collections::HashMap;
use std::time::Instant;

use pilotwire::SessionEvent;
use pilotwire::types::TypedEvent;
use serde_json::Value;

use super::terminal::{Style, Terminal, one_line};

/// How much of a tool's arguments is shown, in characters.
const SHOWN: usize = 80;

/// The tools that are at work.
#[derive(Default)]
pub(super) struct Tools {
    working: HashMap<String, Working>,
}

struct Working {
    what: String,
    since: Instant,
}

impl Tools {
    /// Notes which tools begin, and shows those that are done.
    pub(super) fn show(&mut self, event: &SessionEvent, terminal: &mut Terminal) {
        match event.typed() {
            TypedEvent::ToolExecutionStart(tool) => {
                let arguments = tool.arguments().and_then(|raw| serde_json::from_str(raw.as_str()).ok());
                let what = described(&tool.tool_name(), arguments.as_ref());
                self.working
                    .insert(tool.tool_call_id().into_owned(), Working { what, since: Instant::now() });
            }
            TypedEvent::ToolExecutionComplete(tool) => {
                let Some(Working { what, since }) = self.working.remove(&*tool.tool_call_id()) else {
                    return;
                };
                let seconds = since.elapsed().as_secs_f64();
                match tool.error() {
                    None if tool.success() => {
                        terminal.note(Style::Dim, &format!("✓ {what} ({seconds:.1} s)"));
                    }
                    None => terminal.note(Style::Bad, &format!("✗ {what} ({seconds:.1} s)")),
                    Some(error) => {
                        let error = shortened(&one_line(&error.message()));
                        terminal.note(Style::Bad, &format!("✗ {what}: {error}"));
                    }
                }
            }
            _ => {}
        }
    }

    /// What is going on, for as long as it does.
    pub(super) fn at_work(&self) -> Option<&str> {
        self.working.values().max_by_key(|tool| tool.since).map(|tool| &*tool.what)
    }
}

/// A tool and the argument that says most of what it does.
fn described(name: &str, arguments: Option<&Value>) -> String {
    const TELLING: [&str; 7] = ["command", "path", "pattern", "query", "url", "prompt", "intent"];
    let argument = arguments.and_then(|arguments| {
        let texts = arguments.as_object()?;
        let told = TELLING.iter().find_map(|name| texts.get(*name)?.as_str());
        told.or_else(|| texts.values().find_map(Value::as_str))
    });
    match argument {
        Some(argument) => format!("{} {}", one_line(name), shortened(&one_line(argument))),
        None => one_line(name),
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_tool_is_described_by_what_it_is_given() {
        let described = |arguments: Value| described("bash", Some(&arguments));
        assert_eq!(described(json!({"description": "List", "command": "ls\n-l"})), "bash ls -l");
        assert_eq!(described(json!({"n": 1, "city": "Rome"})), "bash Rome");
        assert_eq!(described(json!({"n": 1})), "bash");
        assert_eq!(described(json!([])), "bash");
        let long = described(json!({"command": "é".repeat(100)}));
        assert_eq!(long, format!("bash {}…", "é".repeat(SHOWN)));
    }
}
