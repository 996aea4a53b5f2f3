//! A scripted runtime: the other side of the protocol, for tests and examples.
//!
//! [`Runtime`] is a state machine that does no IO, as [`Connection`](crate::Connection) is: bytes of the client go
//! in, bytes for the client come out. What it answers is said by a [`Script`], a list of rules by method, each made of
//! [`Step`]s; whatever no rule is for, it answers as the real runtime does: it creates sessions, streams an answer to
//! each prompt, asks for permissions and tools. It has no clock and draws nothing at random: ids are counted,
//! timestamps are all the same, so the same bytes give the same bytes.
//!
//! [`Pair`] joins a connection and a runtime in memory, on virtual time. It is the first thing to test with:
//!
//! ```
//! use pilotwire::mock::{Pair, Script, Step};
//! use pilotwire::{Answer, Config, Event, ItemKind, Limits, Prompt, SessionConfig};
//! use serde_json::json;
//!
//! // Before it answers the first prompt, this runtime wants to know something.
//! let script = Script::new().answer("Blue it is.").on("session.send", [
//!     Step::request("colour", "userInput.request", json!({"question": "Which colour?"})),
//!     Step::wait_for("colour"),
//!     Step::usual(),
//! ]);
//! let mut pair = Pair::connected(Config::default(), script);
//!
//! let config = SessionConfig::new().session_id("s-1");
//! let session = pair.connection.create_session(pair.now, &config, Limits::none())?.session;
//! pair.run();
//! let turn = pair.connection.send_and_wait(pair.now, session, &Prompt::new("paint it"), Limits::none())?;
//! pair.run();
//!
//! let items = pair.items(session);
//! let ItemKind::Ask(question) = &items.last().unwrap().kind else { panic!("no question") };
//! let answer = Answer::result(&json!({"answer": "blue", "wasFreeform": true}))?;
//! pair.connection.answer(pair.now, question.id(), answer)?;
//! pair.run();
//!
//! let answered = pair.events().into_iter().any(|event| {
//!     matches!(event, Event::Turn { call, result: Ok(done) } if call == turn && done.text() == "Blue it is.")
//! });
//! assert!(answered);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod asks;
mod call;
mod in_memory;
mod outgoing;
mod pair;
mod received;
mod run;
mod runtime;
mod script;
mod sessions;
mod step;
#[cfg(test)]
mod tests;
mod turn;
mod usual;
mod value;
mod wire;

pub use call::Call;
pub use in_memory::InMemory;
pub use pair::Pair;
pub use received::Received;
pub use runtime::Runtime;
pub use script::Script;
pub use step::Step;
pub use value::ToJson;
