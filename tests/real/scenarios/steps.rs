//! Steps that tests of several groups take.

use pilotwire::handle::{Ask, Events};
use pilotwire::types::{TypedEvent, build};
use pilotwire::{ItemKind, Question, Tool};
use pilotwire_tests::model::{ModelRequest, Reply, Script};
use serde_json::{Value, json};

use super::next_of;
use crate::client::within;

/// The smallest picture, as GIF: one pixel.
pub(crate) const PIXEL: &[u8] = &[
    0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0x21, 0xf9, 4, 1,
    0, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b,
];

/// A tool that takes any object.
pub(crate) fn tool(name: &str) -> Tool {
    let any = json!({"type": "object", "properties": {}, "additionalProperties": true});
    Tool::new(name, format!("The tool {name}")).parameters(&any).expect("it is JSON")
}

/// A model that calls this tool when the prompt has `text` in it, and then says "Done.".
pub(crate) fn calls(text: &str, tool: &str, arguments: Value) -> Script {
    Script::new().on(text, [Reply::tool(tool, arguments), Reply::text("Done.")])
}

/// A call of the shell.
pub(crate) fn shell(command: &str) -> Reply {
    Reply::tool("bash", shell_arguments(command))
}

pub(crate) fn shell_arguments(command: &str) -> Value {
    json!({"command": command, "description": "runs it"})
}

/// The next question of this method that no handler is for.
pub(crate) async fn asked(events: &mut Events, method: &str) -> Ask {
    loop {
        let item = within(events.next()).await.expect("the session goes on");
        if let ItemKind::Ask(ask) = item.kind
            && ask.method() == method
        {
            return ask;
        }
    }
}

/// The next question of this method that a handler is for.
pub(crate) async fn claimed(events: &mut Events, method: &str) -> Question {
    loop {
        let item = within(events.next()).await.expect("the session goes on");
        if let ItemKind::Claimed(question) = item.kind
            && question.method() == method
        {
            return question;
        }
    }
}

/// Reads to the end of a turn, and says whether that was aborted.
pub(crate) async fn idle(events: &mut Events) -> bool {
    next_of(events, |event| match event {
        TypedEvent::SessionIdle(idle) => Some(idle.aborted() == Some(true)),
        _ => None,
    })
    .await
}

/// Waits until the events say that an MCP server stands so.
pub(super) async fn stands(events: &mut Events, name: &str, status: &str) {
    next_of(events, |event| match event {
        TypedEvent::SessionMcpServerStatusChanged(changed) => {
            (changed.server_name() == name && changed.status().as_str() == status).then_some(())
        }
        _ => None,
    })
    .await;
}

/// The system message that the model reads.
pub(super) fn system_message(request: &ModelRequest) -> String {
    request.messages()[0]["content"].as_str().expect("it is text").to_owned()
}

/// Whether there is a picture behind the last answer of the model.
pub(super) fn has_picture(request: &ModelRequest) -> bool {
    let messages = request.messages().iter().rev();
    let mut last = messages.take_while(|message| message["role"] != "assistant");
    last.any(|message| message["content"].to_string().contains("image_url"))
}

/// A model that can see, or cannot.
pub(super) fn vision(on: bool) -> build::ModelCapabilitiesOverride {
    build::ModelCapabilitiesOverride::new()
        .supports(build::ModelCapabilitiesOverrideSupports::new().vision(on))
}

/// How a call of a tool has ended.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) success: bool,
    /// The result, or the error.
    pub(crate) text: String,
    /// Of the error.
    pub(crate) code: Option<String>,
}

/// The next call of a tool that has ended.
pub(crate) async fn tool_ended(events: &mut Events) -> Ended {
    next_of(events, |event| match event {
        TypedEvent::ToolExecutionComplete(ended) => Some(Ended {
            success: ended.success(),
            text: match ended.error() {
                Some(error) => error.message().into_owned(),
                None => ended.result().map(|result| result.content().into_owned()).unwrap_or_default(),
            },
            code: ended.error().and_then(|error| error.code().map(std::borrow::Cow::into_owned)),
        }),
        _ => None,
    })
    .await
}
