//! Recording what a connection does, and doing it again.
//!
//! A [`Recorder`], given to [`Config::record`](crate::Config::record), writes a transcript of one connection: what it
//! was told, when, what was taken out of it, and what came out. A [`Player`] tells a fresh connection the same and
//! compares what comes out, byte for byte, or records it anew. A [`Conversation`] is what it all says, for people, and a
//! [`Page`] shows every message of it in a browser. What must not be in a transcript, [`Redaction`] says; it replays
//! without.
//!
//! # A window into a conversation
//!
//! A [`Page`] is one file of HTML: messages in their order, a lane for each session, asks joined to their answers, gaps
//! and ends marked, by order or to the scale of time, to be filtered by session, type and text. From a clone of the
//! repository:
//!
//! ```text
//! cargo run -p pilotwire --features replay --example replay -- FILE --html OUT.html
//! ```
//!
//! # The format
//!
//! Text, a line for each thing. It begins with the format's name and version, and the config as far as it changes what
//! a connection does. Lines that are empty or begin with `#` say nothing. A line ends in a line feed, and in any number
//! of carriage returns before it; no line that is written has a control character in it.
//!
//! ```text
//! pilotwire-transcript 1
//! config {"handshake":30.000000000,"closing":10.000000000, ...}
//! > connect
//! < transmit {"jsonrpc":"2.0","id":1,"method":"connect","params":{...}}
//! < written
//! @ 0.170234120
//! > receive {"jsonrpc":"2.0","id":1,"result":{"ok":true,"protocolVersion":3,"version":"1.0.102"}}
//! < connected {"protocolVersion":3,"version":"1.0.102"}
//! > create draws "eb41a0a7-9e25-4d6d-b014-530eebfa038d" {"model":"m1","streaming":true}
//! = call 2 session 1
//! > take 1 256 1
//! < item 1 1 event {"type":"session.start", ...}
//! ```
//!
//! | sign | what the line is |
//! |---|---|
//! | `>` | something that the connection was told: an input of its driver, a command, or that items are taken |
//! | `<` | something that came out. That it did also says that it was asked for |
//! | `=` | what the command above returned |
//! | `@` | the time of what follows, in seconds since the connection's epoch. Only where it is another than before |
//!
//! Calls, sessions and asks go by their numbers. JSON stands as it came. What is no JSON, or does not fit on a line,
//! stands as a byte string of Rust's: `b"\xff\n"`. Limits of calls stand as `total=5.000000000` and
//! `inactivity=5.000000000`, an absent value as `-`.
//!
//! | behind `>` | |
//! |---|---|
//! | `connect`, `deadline`, `progress`, `close`, `shut-down` | |
//! | `receive BODY` | a frame, in however many pieces it came |
//! | `broken BYTES` | a header block that is none |
//! | `end`, `end header N`, `end body N M` | the end of input, on a boundary or after so many bytes (of so many) |
//! | `read-failed`, `write-failed` `ACTION KIND TEXT` | |
//! | `describe-peer TEXT` | |
//! | `call METHOD LIMITS PARAMS` | |
//! | `create [draws ID] [bare] LIMITS CONFIG` | `draws` gives the id that is drawn for it |
//! | `resume ID [bare] LIMITS CONFIG` | |
//! | `send`, `send-and-wait` `SESSION LIMITS PROMPT` | |
//! | `abort`, `detach`, `destroy` `SESSION LIMITS`, `delete ID LIMITS` | |
//! | `disclaim CALL SESSION created`, `.. resumed` | nobody takes what was created or resumed |
//! | `abandon CALL`, `decline ASK`, `stop-reading SESSION` | |
//! | `claim`, `unclaim` `SESSION asks METHOD`, `.. tool NAME` | who answers what; the session is `-` for the connection |
//! | `answer ASK RESULT`, `answer ASK raw RESULT`, `answer ASK error CODE TEXT DATA` | |
//! | `take SESSION MAX N` | so many items were asked for, and so many came |
//!
//! | behind `<` | |
//! |---|---|
//! | `transmit BODY` | a frame to write |
//! | `written` | the next frame was asked for, and there was none |
//! | `connected`, `reply`, `session`, `turn`, `answered`, `readable`, `closed` | [`Event`](crate::sans_io::Event)s of the same names, in order |
//! | `notice KIND ...` | a [`Notice`](crate::Notice) |
//! | `notification`, `ask`, `cancelled`, `missed` | connection-level items |
//! | `claimed SESSION ASK ...`, `claimed withdrawn ASK` | something for the handlers; the session is `-` for the connection |
//! | `item SESSION SEQ ...` | an [`Item`](crate::sans_io::Item) that the last `take` gave |
//!
//! In transcripts whose config has no `checkedAnswers`, from before answers were checked, they are sent unchecked, and
//! there is no `answered`.
//!
//! Outcomes are `ok` and what there is, or `error` and either what the runtime said, as an object, or a text of this
//! library's.

mod config;
mod conversation;
mod diff;
mod input;
mod line;
mod output;
mod page;
mod player;
mod recorder;
mod redaction;
mod redactor;
mod said;
mod stage;
mod tape;
#[cfg(test)]
mod tests;
mod tokens;
mod transcript;
mod vary;
mod walk;
mod wording;

use std::sync::Arc;

pub use conversation::Conversation;
pub use page::Page;
pub use player::Player;
pub use recorder::Recorder;
pub use redaction::Redaction;
#[cfg(feature = "mock")]
pub(crate) use said::Said;
pub use stage::Difference;
pub use transcript::{ReadError, Transcript};

use crate::config::Config;

impl Config {
    /// Records the first connection that is made with this config or a copy of it. Default: none is recorded.
    #[must_use]
    pub fn record(self, recorder: &Recorder) -> Self {
        self.observe(Arc::new(recorder.clone()))
    }
}
