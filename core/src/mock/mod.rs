//! A scripted runtime: the other side of the protocol, for tests and examples.
//!
//! [`Runtime`] is a state machine that does no IO, as [`Connection`](crate::sans_io::Connection) is: bytes of the client go
//! in, bytes for the client come out. What it answers is said by a [`Script`], a list of rules by method, each made of
//! [`Step`]s; whatever no rule is for, it answers as the real runtime does: it creates sessions, streams an answer to
//! each prompt, asks for permissions and tools. It has no clock and draws nothing at random: ids are counted,
//! timestamps are all the same, so the same calls of its methods give the same bytes.
//!
//! # How it behaves
//!
//! What the mock does, it does as version 1.0.102 of the real runtime, which is held to the same conversations in this
//! project's tests. A program that works with the mock should not be surprised by the real one in these points:
//!
//! - **Permissions.** A tool that was not declared with `skipPermission` needs one. Without `requestPermission` at
//!   create or resume, and not in the cloud, nobody is asked, and its use is denied at once, with no event. A permission
//!   that is rejected without a feedback ends the turn and drops the prompts that wait.
//! - **Claims.** What the client has not claimed is not asked: without `requestUserInput` there is no tool `ask_user`,
//!   without `requestExitPlanMode` none called `exit_plan_mode`, without `hooks` no hook, without
//!   `sessionFs.setProvider` no file operation, and so on. A step that would ask is a [`Complaint`].
//! - **In the cloud** permissions, questions to the user, plans and mode switches are asked without a claim, and by events
//!   alone. A session there cannot be resumed. The real one takes no results of tools and of queued commands there, and each
//!   answer to a permission.
//! - **Hooks.** Of a session with `hooks` it asks `sessionStart` (before the first prompt), `userPromptSubmitted`,
//!   `userPromptTransformed`, `preToolUse` and `postToolUse` or `postToolUseFailure` around a tool's use, `agentStop`
//!   before the idle, `errorOccurred` when the model fails, and `sessionEnd` before a detach or destroy is answered;
//!   `preMcpToolCall` once a tool of an MCP server is permitted. It does what they put out: blocks a prompt or changes
//!   it, denies, allows or asks for a tool's use, changes a result, has the agent go on, eight times in a row at most.
//!   An error, or an output without its wrapper, is none. It waits for each; the real one gives up on `sessionEnd` after
//!   1.5 s.
//! - **Canvases.** `session.canvas.open`, `close` and `action.invoke` ask the client that has claimed canvases. Open ones
//!   are forgotten when the session is left; the real one opens them again after a resume.
//! - **Plans.** In the mode `plan`, hooks read a prompt with `[[PLAN]] ` before it, unless a hook has changed it. A plan
//!   that is approved ends that mode. In the mode `autopilot`, the real one goes on by itself until its task is complete.
//! - **Skills.** A skill is read by the tool `skill`, which needs no permission.
//! - **GitHub tokens.** A create or resume with `gitHubTokenProviderRegistrationId` is answered once a token was given:
//!   without one, or with one of 3600 s or less, it fails.
//! - **Answers.** Of several answers to an event the first counts; later ones, and those to what was never asked, get
//!   `success: false`. An answer of another shape is not refused: a permission that cannot be read makes the tool
//!   fail, a tool's result without a `textResultForLlm` is an empty text, a user's answer without its members is none.
//! - **Prompts** that come during a turn are accepted at once, and run when it has ended, with one idle for all of
//!   them. Those of the mode `immediate` are said in the turn that runs, once a tool's use has ended, or else right
//!   after it.
//! - **Aborting** tells `abort`, completes open permissions and tool calls, tells `agent.interrupted` and
//!   `assistant.turn_end`, answers the call, and then tells `assistant.idle` and `session.idle` with `aborted`. It drops
//!   all prompts that were accepted before. A prompt that comes between the abort and the idle takes the place of the
//!   idle. Questions to the user and elicitations stay open: a late answer is taken, though nobody waits for it. While
//!   a `hooks.invoke` of the session is unanswered (`sessionStart` apart), the call is not answered, and what follows
//!   the event `abort` does not happen.
//! - **Interest.** Events that only clients get who want them are not sent to others: see [`Step::emit`].
//! - **Deleted sessions.** A deletion, here or by another client ([`Step::delete_session`]), is told of by two
//!   `session.lifecycle` notifications and nothing else. Calls for a session that is not there are refused with
//!   -32603, `Request <method> failed with message: Session not found for sessionId: <id>`, or in words of the
//!   method's own.
//! - **Frames** that it cannot read (nested deeper than 127 levels, lone surrogates, numbers out of range, no JSON, no
//!   message) are answered with an error whose id is null. Methods that it does not know get -32601. A
//!   `session.resume` whose parameters are neither an object nor null ends it.
//!
//! Some of this the real runtime was not seen to do, and follows from its schema: what becomes of a turn whose credits
//! are used up and not raised, where `postToolUse` stands, and
//! how a response to the model's request is refused (`"accepted": false`).
//!
//! Less than the real one: it has no tools of its own but those that ask, and leaves out events
//! that only tell of work (`pending_messages.modified`, `session.title_changed`, `session.usage_info`,
//! `assistant.streaming_delta`, `model.*`, and others). It takes calls one after the other, where the real one may
//! answer a later call first.
//!
//! # Asking
//!
//! There is a step for each kind of thing that the runtime asks, from [`Step::permission`] to
//! [`Step::confirm_installation`], and [`Step::ask`] for what has none. In a turn the agent waits for the answer and
//! goes on with it, so a handler is tested by what the agent says in the end:
//!
//! ```
//! use pilotwire::mock::{Pair, Script, Step};
//! use pilotwire::sans_io::{Event, ItemKind};
//! use pilotwire::{Answer, Config, Limits, Prompt, SessionConfig};
//! use serde_json::json;
//!
//! let script = Script::new()
//!     .answer("Done.")
//!     .turn([Step::permission("p", json!({"kind": "shell", "fullCommandText": "rm -r build"}))]);
//! let mut pair = Pair::connected(Config::default(), script);
//! let config = SessionConfig::new().session_id("s-1").request_permission(true);
//! let session = pair.connection.create_session(pair.now, &config, Limits::none())?.session;
//! pair.run();
//! let turn = pair.connection.send_and_wait(pair.now, session, &Prompt::new("clean up"), Limits::none())?;
//! pair.run();
//!
//! let items = pair.items(session);
//! let ItemKind::Ask(question) = &items.last().unwrap().kind else { panic!("no question") };
//! let answer = Answer::result(&json!({"kind": "reject", "feedback": "keep it"}))?;
//! pair.connection.answer(pair.now, question.id(), answer)?;
//! pair.run();
//!
//! let text = pair.events().into_iter().find_map(|event| match event {
//!     Event::Turn { call, result: Ok(done) } if call == turn => Some(done.text().to_string()),
//!     _ => None,
//! });
//! let said = "Done. bash said: The user rejected this tool call. User feedback: keep it";
//! assert_eq!(text.as_deref(), Some(said));
//! assert_eq!(pair.runtime.complaints(), []);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A [`Complaint`] tells what the real runtime would not have asked, and what it would not have understood of an
//! answer.
//!
//! # Recorded conversations
//!
//! [`Script::from_transcript`] has the runtime say what it said in a conversation that was recorded by
//! `pilotwire::replay`, a feature, to whatever client, in memory or over a stream.
//!
//! # Testing with it
//!
//! [`Pair`] joins a connection and a runtime in memory, on virtual time. It is the first thing to test with:
//!
//! ```
//! use pilotwire::mock::{Pair, Script, Step};
//! use pilotwire::{Answer, Config, Limits, Prompt, SessionConfig};
//! use pilotwire::sans_io::{Event, ItemKind};
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

mod ask;
mod ask_steps;
mod asking;
mod asks;
mod call;
mod call_asks;
mod canvases;
mod claims;
mod complaint;
mod disk;
mod hooks;
mod in_memory;
mod inference;
mod outgoing;
mod pair;
mod permission;
mod place;
mod received;
#[cfg_attr(not(feature = "replay"), allow(dead_code, reason = "there is nothing to play"))]
mod recorded;
mod run;
mod runtime;
mod script;
mod sessions;
mod settings;
mod starts;
mod step;
#[cfg(test)]
mod tests;
mod tools;
mod turn;
mod usual;
mod value;
mod wire;

pub use call::Call;
pub use complaint::{Complaint, Complaints};
pub use disk::Disk;
pub use in_memory::InMemory;
pub use pair::Pair;
pub use place::{Alone, AnswersCall, InRule, InTurn, Place, RunsTurn};
pub use received::Received;
pub use runtime::Runtime;
pub use script::Script;
pub use step::Step;
pub use value::ToJson;
