//! Tests of what a script may not say.

use super::*;
use crate::mock::InTurn;

#[test]
#[should_panic(expected = "a rule for userInput.request can do nothing: the runtime asks it")]
fn a_rule_for_what_the_runtime_asks_is_refused() {
    let _ = Script::new().on("userInput.request", [Step::silent()]);
}

#[test]
#[should_panic(expected = "a rule for permission.requested can do nothing")]
fn a_rule_for_an_event_is_refused() {
    Runtime::default().always("permission.requested", []);
}

#[test]
#[should_panic(expected = "sessionFs.readNothing is nothing that the runtime asks")]
fn an_operation_that_there_is_not_is_refused() {
    let _: Step = Step::session_fs("x", "readNothing", json!({}));
}

#[test]
#[should_panic(expected = "Step::say(Hello) has no session")]
fn a_change_that_can_do_nothing_is_refused() {
    let _: Step<InTurn> = Step::say("Hello").session("s");
}

#[test]
#[should_panic(expected = "Step::external_tool.requested(x) has no id")]
fn an_event_has_no_id_of_a_request() {
    let _: Step = Step::external_tool("x", "t", json!({})).id(json!(1));
}

#[test]
#[should_panic(expected = "in the rule of ping, Step::silent() can do nothing: the runtime has ended")]
fn a_step_behind_the_end_is_refused() {
    let _ = Script::new().on("ping", [Step::end(), Step::silent()]);
}

#[test]
#[should_panic(expected = "in a turn, Step::say(Hello) can do nothing: the runtime has ended")]
fn a_turn_does_not_go_on_behind_the_end() {
    let _ = Script::new().turn([Step::end(), Step::say("Hello")]);
}

#[test]
#[should_panic(
    expected = "in the rule of ping, Step::usual_reply() can do nothing: all of the usual is done"
)]
fn the_usual_is_done_once() {
    let _ = Script::new().always("ping", [Step::usual(), Step::usual_reply()]);
}
