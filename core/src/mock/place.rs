//! The places where a step may stand.

/// A place for steps, as the parameter of [`Step`](super::Step).
///
/// A step that can do nothing in a place has no constructor for it, so a script that puts it there does not compile.
/// The place is inferred: `Step::emit(..)` in the list that [`Script::turn`](super::Script::turn) takes is a
/// `Step<InTurn>`. Only a function that returns steps of a turn has to name it.
///
/// ```
/// use pilotwire::mock::{InTurn, Script, Step};
/// use serde_json::json;
///
/// fn looks_up(city: &str) -> [Step<InTurn>; 2] {
///     [Step::tool_call("get_weather", json!({"city": city})), Step::say("As I said:")]
/// }
/// let script = Script::new().turn(looks_up("Oslo"));
/// ```
///
/// A turn's step in a rule:
///
/// ```compile_fail
/// use pilotwire::mock::{Script, Step};
///
/// let script = Script::new().on("session.send", [Step::say("Blue it is.")]);
/// ```
///
/// An answer in a turn, whose prompt was answered before it began:
///
/// ```compile_fail
/// use pilotwire::mock::{Script, Step};
///
/// let script = Script::new().turn([Step::usual()]);
/// ```
///
/// An answer to no call:
///
/// ```compile_fail
/// use pilotwire::mock::{Runtime, Step};
///
/// Runtime::default().play([Step::silent()]);
/// ```
pub trait Place: sealed::Sealed + Clone {}

/// A place where there is a call to answer.
#[diagnostic::on_unimplemented(
    message = "a step that answers a call can do nothing in this place (`{Self}`)",
    label = "no call is open here",
    note = "it belongs into a rule: `Script::on`, `Script::always`"
)]
pub trait AnswersCall: Place {}

/// A place where a turn runs.
#[diagnostic::on_unimplemented(
    message = "a step of a turn can do nothing in this place (`{Self}`)",
    label = "no turn runs here",
    note = "it belongs into a turn: `Script::turn`, `Script::every_turn`"
)]
pub trait RunsTurn: Place {}

/// In a rule of [`Script::on`](super::Script::on) or [`Script::always`](super::Script::always): there is a call to answer.
#[derive(Clone, Copy, Debug)]
pub enum InRule {}

/// In [`Script::turn`](super::Script::turn) or [`Script::every_turn`](super::Script::every_turn): a turn runs, and its
/// prompt was answered.
#[derive(Clone, Copy, Debug)]
pub enum InTurn {}

/// In [`Runtime::play`](super::Runtime::play): what the runtime does by itself.
#[derive(Clone, Copy, Debug)]
pub enum Alone {}

/// The place of the steps that the runtime itself makes: they may stand anywhere.
#[derive(Clone, Copy, Debug)]
pub(super) enum Anywhere {}

impl Place for InRule {}
impl Place for InTurn {}
impl Place for Alone {}
impl Place for Anywhere {}

impl AnswersCall for InRule {}
impl AnswersCall for Anywhere {}

impl RunsTurn for InTurn {}
impl RunsTurn for Anywhere {}

mod sealed {
    pub trait Sealed {}

    impl Sealed for super::InRule {}
    impl Sealed for super::InTurn {}
    impl Sealed for super::Alone {}
    impl Sealed for super::Anywhere {}
}
