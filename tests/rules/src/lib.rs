//! The rules of a connection, in the plainest form that they can have: what follows from what.
//!
//! Nothing here is taken from the code under test, nor from any of its types. There are lists that are searched from
//! their start, and what is over stays in its list. Whoever changes a rule of the connection changes it here, once.
//!
//! Each part has one idea, and takes from another no more than its words:
//!
//! | part | its rules |
//! |---|---|
//! | [`window`] | what is kept for session ids that nobody owns yet, what makes room, and for which calls it is open |
//! | [`calls`] | the two ends of a call: its outcome, told once, and what the wire still owes for it |
//! | [`replies`] | what a reply means, and what has to be undone of what a create or resume has made |
//! | [`asks`] | where a request goes, and how each ask ends: by its one answer |
//! | [`owed`] | that each request has one reply |
//! | [`sessions`] | who owns an id, when a session may be created, resumed and prompted, and how it ends |
//! | [`prompts`] | which prompts are held, and which may go out |
//! | [`turns`] | what an end of a turn needs to have been said |
//! | [`closing`] | the connection's phases, and what closing waits for |
//! | [`stream`] | what a session's stream must give, under which numbers, and what it may count instead |
//! | [`limits`] | how long things take at most |
//!
//! [`Model`] joins them: told of all that is done to a connection, it says what must come of it, to the last notice.
//! Sequences and orders are compared with that. Where not all can be foretold, as under the fuzz target's scripts, an
//! oracle asks the parts, and looks at the connection for what they leave open.
//!
//! The parts are generic over what names a session and what an event is; [`words`] has the names that the model uses.

pub mod asks;
pub mod calls;
pub mod closing;
pub mod limits;
mod marks;
mod model;
pub mod owed;
pub mod prompts;
pub mod replies;
pub mod sessions;
pub mod stream;
pub mod turns;
pub mod window;
pub mod words;

pub use marks::{MARKS, Marks};
pub use model::{About, Call, Model, Session};
