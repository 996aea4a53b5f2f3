//! What the agent says.

use pilotwire::SessionEvent;

use super::terminal::Terminal;

/// What was shown of an answer.
#[derive(Default)]
pub(super) struct Answer {
    /// The message that comes as a whole was on the screen before, piece by piece.
    streamed: bool,
}

impl Answer {
    /// Shows what the root agent says.
    pub(super) fn show(&mut self, event: &SessionEvent, terminal: &mut Terminal) {
        if event.agent_id().is_some() {
            return;
        }
        if let Some(piece) = event.text_delta() {
            self.streamed = true;
            terminal.say(&piece);
        } else if let Some(message) = event.message_text() {
            if !std::mem::take(&mut self.streamed) {
                terminal.say(&message);
            }
            terminal.finish();
        }
    }
}
