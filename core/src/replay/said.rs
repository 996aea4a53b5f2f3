//! The messages that went over the wire, without what was done on either side.

use bytes::Bytes;

use super::tokens::Tokens;
use super::transcript::{Entry, EntryKind, Output, Transcript};
use crate::connection::Input;

/// One step of the conversation, in the order in which the recorded client saw them.
#[cfg_attr(not(feature = "mock"), allow(dead_code, reason = "the scripted runtime plays it"))]
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    /// The body of a frame that the client wrote.
    ByClient(Bytes),
    /// The body of a frame that the runtime wrote.
    ByRuntime(Bytes),
    /// The runtime's side ended.
    End,
}

#[cfg_attr(not(feature = "mock"), allow(dead_code, reason = "the scripted runtime plays it"))]
impl Transcript {
    pub(crate) fn said(&self) -> Vec<Said> {
        self.entries.iter().filter_map(Entry::said).collect()
    }
}

impl Entry {
    fn said(&self) -> Option<Said> {
        match &self.kind {
            EntryKind::Input(Input::Receive(body)) => Some(Said::ByRuntime(body.clone())),
            EntryKind::Input(Input::End(_) | Input::Broken(_) | Input::ReceiveFailed(_)) => Some(Said::End),
            EntryKind::Output(Output::Transmit) => {
                let mut tokens = Tokens::new(&self.text);
                tokens.word().ok()?;
                tokens.word().ok()?;
                tokens.bytes().ok().map(Said::ByClient)
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_both_sides_wrote_comes_in_order_and_nothing_else() {
        let text = "pilotwire-transcript 1\nconfig {}\n> connect\n< transmit {\"id\":1}\n< written\n@ 1.000000000\n\
                    > receive {\"id\":1,\"result\":{}}\n> receive b\"\\xff\"\n> end\n";
        let said = Transcript::parse(text).expect("it is one").said();
        let body = |text: &'static str| Bytes::from_static(text.as_bytes());
        let expected = [
            Said::ByClient(body("{\"id\":1}")),
            Said::ByRuntime(body("{\"id\":1,\"result\":{}}")),
            Said::ByRuntime(Bytes::from_static(b"\xff")),
            Said::End,
        ];
        assert_eq!(said, expected);
    }
}
