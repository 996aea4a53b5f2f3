use serde_json::{Value, json};

use super::{Aborts, Correlation, EndedTurn, MOST_FACTS, NoAnswer, Turns};
use crate::connection::TurnError;
use crate::frame::{Chunk, Frame};
use crate::json::Json;
use crate::jsonrpc::{Message, scan};
use crate::session::{SessionEnd, SessionEvent};

/// The turns of one session, told of events in order.
struct Session {
    turns: Turns,
    ended: Vec<(u64, String)>,
}

impl Session {
    fn new() -> Self {
        Self { turns: Turns::default(), ended: Vec::new() }
    }

    /// A prompt is sent by call `call`, and accepted as `m{call}`.
    fn accepted(call: u64) -> Self {
        let mut session = Self::new();
        session.prompt(call);
        session.accept(call);
        session
    }

    fn prompt(&mut self, call: u64) -> &mut Self {
        self.turns.begin(call, Correlation::Id);
        self
    }

    fn accept(&mut self, call: u64) -> &mut Self {
        let reply = Json::new(&json!({"messageId": format!("m{call}")})).expect("it is JSON");
        let ended = self.turns.taken(call, &reply);
        self.note(ended)
    }

    fn event(&mut self, event_type: &str, data: Value) -> &mut Self {
        self.event_of(event_type, data, None)
    }

    fn event_of(&mut self, event_type: &str, data: Value, agent: Option<&str>) -> &mut Self {
        let ended = self.turns.observe(event_type, &event(event_type, data, agent), None, |_| true);
        self.note(ended)
    }

    fn started(&mut self, call: u64) -> &mut Self {
        let data = json!({"messageId": format!("m{call}"), "interactionId": format!("i{call}")});
        self.event("user.message", data)
    }

    fn said(&mut self, call: u64, content: &str) -> &mut Self {
        self.event(
            "assistant.message",
            json!({"originatingMessageId": format!("m{call}"), "content": content}),
        )
    }

    fn abort_event(&mut self) -> &mut Self {
        self.event("abort", json!({"reason": "user_initiated"}))
    }

    fn idle(&mut self) -> &mut Self {
        self.event("session.idle", json!({"mode": "interactive"}))
    }

    fn aborted_idle(&mut self) -> &mut Self {
        self.event("session.idle", json!({"aborted": true, "mode": "interactive"}))
    }

    fn note(&mut self, ended: impl IntoIterator<Item = EndedTurn>) -> &mut Self {
        for EndedTurn { call, result } in ended {
            let how = match result {
                Ok(turn) => match turn.no_answer {
                    Some(no_answer) => format!("ok, nothing: {}", no_answer.as_str()),
                    None => format!("ok: {}", turn.text()),
                },
                Err(TurnError::Aborted) => "aborted".to_owned(),
                Err(error) => error.to_string(),
            };
            self.ended.push((call, how));
        }
        self
    }

    /// Returns what has ended since this was last asked.
    fn ended(&mut self) -> Vec<(u64, String)> {
        std::mem::take(&mut self.ended)
    }
}

fn event(event_type: &str, data: Value, agent: Option<&str>) -> SessionEvent {
    let mut event = json!({"type": event_type, "id": "e", "data": data});
    if let Some(agent) = agent {
        event["agentId"] = agent.into();
    }
    let body =
        json!({"jsonrpc": "2.0", "method": "session.event", "params": {"sessionId": "s", "event": event}});
    let body = body.to_string().into_bytes();
    let chunk = Chunk { id: 1, len: body.len() };
    match scan(Frame { body: body.into(), chunk }) {
        Ok(Message::Notification(notification)) => SessionEvent::new(notification.into_frame()),
        other => panic!("{other:?}"),
    }
}

fn is(call: u64, how: &str) -> Vec<(u64, String)> {
    vec![(call, how.to_owned())]
}

#[test]
fn a_turn_ends_at_the_idle_after_its_prompt_has_started() {
    let mut session = Session::accepted(1);
    assert_eq!(session.idle().ended(), [], "of a turn before");
    session.started(1).said(1, "first").said(1, "second");
    assert_eq!(session.ended(), []);
    assert_eq!(session.idle().ended(), is(1, "ok: second"));
    assert!(session.turns.calls().is_empty());
}

#[test]
fn events_before_the_reply_that_accepts_the_prompt_count_once_it_is_there() {
    let mut session = Session::new();
    session.prompt(1).started(1).said(1, "quick").idle();
    assert_eq!(session.ended(), []);
    assert_eq!(session.accept(1).ended(), is(1, "ok: quick"));
}

#[test]
fn of_the_events_before_the_reply_the_latest_are_kept() {
    let mut session = Session::new();
    session.prompt(1).started(1);
    for _ in 0..MOST_FACTS {
        session.said(2, "of another");
    }
    session.said(1, "kept").idle();
    assert_eq!(session.accept(1).ended(), is(1, "ok: kept"));
}

#[test]
fn a_prompt_that_is_not_written_yet_sees_no_events() {
    let mut session = Session::new();
    session.prompt(1);
    let started = event("user.message", json!({"messageId": "m1"}), None);
    assert!(session.turns.observe("user.message", &started, None, |_| false).is_empty());
    session.accept(1);
    assert_eq!(session.idle().ended(), [], "it has not started");
}

#[test]
fn events_of_other_agents_prompts_and_types_change_nothing() {
    let mut session = Session::accepted(1);
    session.event_of("user.message", json!({"messageId": "m1"}), Some("agent"));
    assert_eq!(session.idle().ended(), []);
    session.started(2).said(2, "of another").event("session.info", json!({"messageId": "m1"}));
    assert_eq!(session.idle().ended(), []);
    session.started(1);
    session.event_of("session.idle", json!({}), Some("agent"));
    session.event_of("abort", json!({}), Some("agent"));
    assert_eq!(session.idle().ended(), is(1, "ok: "));
}

#[test]
fn an_answer_under_another_prompt_counts_within_the_same_interaction() {
    let mut session = Session::accepted(2);
    session.event("user.message", json!({"messageId": "m2", "interactionId": "i1", "delivery": "steering"}));
    session.event(
        "assistant.message",
        json!({"originatingMessageId": "m1", "interactionId": "i1", "content": "to both"}),
    );
    assert_eq!(session.idle().ended(), is(2, "ok: to both"));
}

#[test]
fn an_idle_in_autopilot_ends_nothing_but_its_stop_does() {
    let mut session = Session::accepted(1);
    session.started(1).said(1, "done").event("session.idle", json!({"mode": "autopilot"}));
    assert_eq!(session.ended(), []);
    session.event("session.autopilot_stopped", json!({"requestId": "m2"}));
    assert_eq!(session.ended(), []);
    session.event("session.autopilot_stopped", json!({"requestId": "m1", "reason": "completed"}));
    assert_eq!(session.ended(), is(1, "ok: done"));
    for (data, how) in [
        (json!({"requestId": "m1", "reason": "aborted"}), "aborted"),
        (json!({"requestId": "m1", "aborted": true}), "aborted"),
        (
            json!({"requestId": "m1", "reason": "error"}),
            "the agent failed: the autopilot stopped with an error",
        ),
    ] {
        let mut session = Session::accepted(1);
        assert_eq!(session.event("session.autopilot_stopped", data).ended(), is(1, how));
    }
}

#[test]
fn an_error_of_nobody_or_of_its_own_fails_a_turn_and_one_of_another_does_not() {
    let mut session = Session::accepted(1);
    session.started(1).event("session.error", json!({"message": "no", "originatingMessageId": "m2"}));
    assert_eq!(session.ended(), []);
    session.event("session.error", json!({"message": "no", "originatingMessageId": "m1"}));
    assert_eq!(session.ended(), is(1, "the agent failed: no"));
    let mut session = Session::accepted(1);
    assert_eq!(
        session.event("session.error", json!({"message": "no"})).ended(),
        is(1, "the agent failed: no")
    );
}

#[test]
fn a_shutdown_ends_every_turn() {
    let mut session = Session::accepted(1);
    session.prompt(2).accept(2).started(1).event("session.shutdown", json!({}));
    assert_eq!(session.ended().len(), 2);
}

#[test]
fn a_shutdown_that_was_asked_for_ends_a_turn_as_its_session_ends() {
    let mut session = Session::accepted(1);
    let shutdown = event("session.shutdown", json!({}), None);
    let ended = session.turns.observe("session.shutdown", &shutdown, Some(SessionEnd::Detached), |_| true);
    assert_eq!(session.note(ended).ended(), is(1, "the session was detached"));
}

// Aborts.

#[test]
fn an_aborted_turn_ends_at_the_aborted_idle() {
    let mut session = Session::accepted(1);
    session.started(1).turns.abort(2);
    session.abort_event().event("assistant.turn_end", json!({}));
    assert_eq!(session.ended(), []);
    assert_eq!(session.aborted_idle().ended(), is(1, "aborted"));
}

#[test]
fn an_aborted_turn_ends_where_another_prompt_starts_if_no_idle_comes() {
    let mut session = Session::accepted(1);
    session.started(1).turns.abort(2);
    session.prompt(3).accept(3).abort_event().said(1, "too late");
    assert_eq!(session.started(3).ended(), is(1, "aborted"));
    session.said(3, "answer");
    assert_eq!(session.idle().ended(), is(3, "ok: answer"));
}

#[test]
fn the_prompt_of_somebody_else_ends_an_aborted_turn_too() {
    let mut session = Session::accepted(1);
    session.started(1).abort_event();
    assert_eq!(session.started(7).ended(), is(1, "aborted"));
}

#[test]
fn an_aborted_turn_stays_so_whatever_is_said_of_its_prompt_again() {
    let mut session = Session::accepted(1);
    session.started(1).abort_event().started(1).said(1, "too late");
    assert_eq!(session.idle().ended(), is(1, "aborted"));
}

#[test]
fn an_aborted_turn_ends_at_an_idle_that_says_nothing_of_an_abort() {
    let mut session = Session::accepted(1);
    session.started(1).abort_event();
    assert_eq!(session.idle().ended(), is(1, "aborted"));
    let mut session = Session::accepted(1);
    session.started(1).abort_event().event("session.idle", json!({"mode": "autopilot"}));
    assert_eq!(session.ended(), is(1, "aborted"));
}

#[test]
fn prompts_that_were_accepted_before_an_abort_end_with_its_idle() {
    let mut session = Session::accepted(1);
    session.prompt(2).accept(2).started(1).turns.abort(3);
    session.abort_event().aborted_idle();
    assert_eq!(session.ended(), [(1, "aborted".to_owned()), (2, "aborted".to_owned())]);
}

#[test]
fn a_prompt_that_was_written_before_our_abort_ends_with_it_though_its_reply_comes_late() {
    let mut session = Session::new();
    session.prompt(1).turns.abort(2);
    session.abort_event().aborted_idle();
    assert_eq!(session.accept(1).ended(), is(1, "aborted"));
}

#[test]
fn a_late_aborted_idle_does_not_end_a_prompt_that_was_written_after_our_abort() {
    // Before it starts, while it runs, before its reply.
    let mut session = Session::new();
    session.turns.abort(1);
    session.prompt(2).accept(2).aborted_idle().started(2).said(2, "answer");
    assert_eq!(session.idle().ended(), is(2, "ok: answer"));

    let mut session = Session::new();
    session.turns.abort(1);
    session.prompt(2).accept(2).started(2).aborted_idle().said(2, "answer");
    assert_eq!(session.idle().ended(), is(2, "ok: answer"));

    let mut session = Session::new();
    session.turns.abort(1);
    session.prompt(2).started(2).aborted_idle().accept(2).said(2, "answer");
    assert_eq!(session.idle().ended(), is(2, "ok: answer"));

    let mut session = Session::new();
    session.turns.abort(1);
    session.prompt(2).accept(2).abort_event().aborted_idle().started(2).said(2, "answer");
    assert_eq!(session.idle().ended(), is(2, "ok: answer"));
}

#[test]
fn only_the_first_idle_after_our_abort_can_be_late() {
    let mut session = Session::new();
    session.turns.abort(1);
    session.prompt(2).accept(2).started(2).aborted_idle();
    assert_eq!(session.ended(), []);
    assert!(session.turns.open.as_ref().is_some_and(|open| open.aborts.is_none()));
    assert_eq!(session.aborted_idle().ended(), is(2, "aborted"), "by somebody else");
    assert!(session.turns.open.is_none(), "nothing is kept where nothing goes on");
}

#[test]
fn a_prompt_between_two_aborts_of_ours_ends_with_the_second() {
    let mut session = Session::new();
    session.turns.abort(1);
    session.prompt(2).accept(2).turns.abort(3);
    assert!(matches!(
        session.turns.open.as_ref().and_then(|open| open.aborts),
        Some(Aborts { first: 1, last: 3 })
    ));
    assert_eq!(session.aborted_idle().ended(), is(2, "aborted"));
}

#[test]
fn an_abort_of_somebody_else_ends_what_the_runtime_had_accepted_and_no_more() {
    let mut session = Session::accepted(1);
    session.prompt(2).accept(2).started(1);
    // Its reply is still to come: the runtime takes it after the abort.
    session.prompt(3).abort_event().aborted_idle();
    assert_eq!(session.ended(), [(1, "aborted".to_owned()), (2, "aborted".to_owned())]);
    session.accept(3).started(3).said(3, "answer");
    assert_eq!(session.idle().ended(), is(3, "ok: answer"));
}

#[test]
fn a_prompt_that_an_abort_drops_without_an_idle_of_its_own_ends_at_the_next() {
    // Its reply comes before or after the abort shows.
    for late in [false, true] {
        let mut session = Session::accepted(1);
        session.started(1).prompt(2);
        if !late {
            session.accept(2);
        }
        session.turns.abort(3);
        session.prompt(4).abort_event();
        if late {
            session.accept(2);
        }
        session.accept(4).started(4).said(4, "answer");
        assert_eq!(session.ended(), is(1, "aborted"));
        assert_eq!(session.idle().ended(), [(2, "aborted".to_owned()), (4, "ok: answer".to_owned())]);
    }
}

#[test]
fn prompts_on_either_side_of_an_abort_may_run_in_either_order() {
    for order in [[2, 4], [4, 2]] {
        let mut session = Session::accepted(1);
        session.started(1).prompt(2).turns.abort(3);
        session.prompt(4).abort_event().accept(4).accept(2);
        for call in order {
            session.started(call).said(call, &format!("answer {call}"));
        }
        let ended = session.idle().ended();
        assert_eq!(
            ended,
            [(1, "aborted".to_owned()), (2, "ok: answer 2".to_owned()), (4, "ok: answer 4".to_owned())]
        );
    }
}

#[test]
fn a_prompt_that_starts_after_an_abort_was_not_dropped() {
    let mut session = Session::accepted(1);
    session.prompt(2).accept(2).prompt(3).accept(3).started(1).turns.abort(4);
    session.abort_event();
    assert_eq!(session.started(2).ended(), is(1, "aborted"));
    session.said(2, "second").started(3).said(3, "third");
    let both = [(2, "ok: second".to_owned()), (3, "ok: third".to_owned())];
    assert_eq!(session.idle().ended(), both);
}

#[test]
fn in_the_cloud_the_next_user_message_ends_an_aborted_turn() {
    let mut session = Session::new();
    session.turns.begin(1, Correlation::Order);
    session.accept(1).event("user.message", json!({})).abort_event();
    assert_eq!(session.ended(), []);
    assert_eq!(session.event("user.message", json!({})).ended(), is(1, "aborted"));
}

#[test]
fn in_the_cloud_the_autopilot_may_have_another_id_for_the_prompt_when_it_stops() {
    for reply in [json!({"messageId": "m1"}), json!({})] {
        let mut session = Session::new();
        session.turns.begin(1, Correlation::Order);
        let taken = session.turns.taken(1, &Json::new(&reply).expect("it is JSON"));
        assert!(taken.is_none());
        let stopped = json!({"requestId": "another", "reason": "completed"});
        session.event("session.autopilot_stopped", stopped.clone());
        assert_eq!(session.ended(), [], "it has not started");
        session.event("user.message", json!({"messageId": "another"}));
        session.event("session.idle", json!({"mode": "autopilot"}));
        assert_eq!(session.ended(), []);
        assert_eq!(session.event("session.autopilot_stopped", stopped).ended(), is(1, "ok: "));
    }
}

#[test]
fn an_abort_of_somebody_else_ends_what_was_sent_after_one_of_ours_that_found_nothing_to_abort() {
    let mut session = Session::new();
    // The session is idle: no event tells of it.
    session.turns.abort(1);
    session.prompt(2).accept(2).started(2).prompt(3).accept(3);
    session.abort_event().aborted_idle();
    assert_eq!(session.ended(), [(2, "aborted".to_owned()), (3, "aborted".to_owned())]);
}

#[test]
fn a_member_of_another_type_hides_none_of_the_others() {
    let mut session = Session::accepted(1);
    session
        .started(1)
        .event("session.idle", json!({"aborted": true, "mode": 5, "reason": {}, "message": []}));
    assert_eq!(session.ended(), is(1, "aborted"));
    let mut session = Session::accepted(1);
    session.event("user.message", json!({"messageId": "m2", "interactionId": 7}));
    assert_eq!(session.idle().ended(), [], "of another prompt");
    session.event("session.error", json!({"message": "no", "errorType": 1, "originatingMessageId": null}));
    assert_eq!(session.ended(), is(1, "the agent failed: no"));
}

#[test]
fn a_turn_that_is_forgotten_is_not_told() {
    let mut session = Session::accepted(1);
    session.prompt(2).accept(2).turns.forget(1);
    assert_eq!(session.turns.calls(), [2]);
    session.started(1).started(2);
    assert_eq!(session.idle().ended(), is(2, "ok: "));
}

// Turns without an answer.

#[test]
fn a_blocked_prompt_says_so() {
    let blocked = |call: u64| {
        let originating = format!("m{call}");
        json!({"warningType": "policy_blocked", "message": "not so", "originatingMessageId": originating})
    };
    let mut session = Session::accepted(1);
    session.event("session.warning", blocked(2)).idle();
    assert_eq!(session.ended(), [], "another prompt was");
    session.event("session.warning", blocked(1));
    assert_eq!(session.idle().ended(), is(1, "ok, nothing: blocked"));

    // With another behind it, there is no idle for it.
    let mut session = Session::accepted(1);
    session.prompt(2).accept(2).event("session.warning", blocked(1));
    assert_eq!(session.started(2).ended(), is(1, "ok, nothing: blocked"));

    // One that was aborted before stays so.
    let mut session = Session::accepted(1);
    session.started(1).abort_event().event("session.warning", blocked(1));
    assert_eq!(session.aborted_idle().ended(), is(1, "aborted"));

    // Where the runtime does not say which was, it is the first that waits.
    let unnamed = json!({"warningType": "policy_blocked", "message": "not so"});
    let mut session = Session::accepted(1);
    session.prompt(2).accept(2).started(1).event("session.warning", unnamed.clone());
    let both = [(1, "ok: ".to_owned()), (2, "ok, nothing: blocked".to_owned())];
    assert_eq!(session.idle().ended(), both);
    let mut session = Session::accepted(1);
    session.event("session.warning", unnamed.clone());
    assert_eq!(session.idle().ended(), is(1, "ok, nothing: blocked"));
    let mut session = Session::accepted(1);
    session.event("session.warning", unnamed.clone()).started(1);
    assert_eq!(session.idle().ended(), is(1, "ok: "), "it was another, if this one starts");
    let mut session = Session::accepted(1);
    session.started(1).event("session.warning", unnamed);
    assert_eq!(session.idle().ended(), is(1, "ok: "));

    let reasons =
        [NoAnswer::Blocked { message: String::new() }, NoAnswer::TaskComplete { summary: String::new() }];
    assert_eq!(reasons.map(|reason| reason.as_str()), ["blocked", "task-complete"]);
}

#[test]
fn a_task_that_is_complete_says_so_where_nothing_else_was_said() {
    let mut session = Session::accepted(1);
    session.event("session.task_complete", json!({"summary": "of a turn before"}));
    session.started(1).event("session.task_complete", json!({"summary": "all done"}));
    assert_eq!(session.idle().ended(), is(1, "ok, nothing: task-complete"));

    let mut session = Session::accepted(1);
    session.event("session.task_complete", json!({"summary": "of a turn before"})).started(1);
    assert_eq!(session.idle().ended(), is(1, "ok: "));

    let mut session = Session::accepted(1);
    let warning = json!({"warningType": "policy_blocked", "message": "not so", "originatingMessageId": "m1"});
    session.event("session.warning", warning).event("session.task_complete", json!({"summary": "all done"}));
    assert_eq!(session.idle().ended(), is(1, "ok, nothing: blocked"));

    // The prompt said again takes nothing of it back.
    let mut session = Session::accepted(1);
    session.started(1).event("session.task_complete", json!({"summary": "all done"})).started(1);
    assert_eq!(session.idle().ended(), is(1, "ok, nothing: task-complete"));

    let mut session = Session::accepted(1);
    session.started(1).said(1, "text").event("session.task_complete", json!({}));
    assert_eq!(session.idle().ended(), is(1, "ok: text"));

    let mut session = Session::accepted(1);
    session.started(1).event("session.task_complete", json!({"summary": null})).said(1, "");
    assert_eq!(session.idle().ended(), is(1, "ok, nothing: task-complete"));
}

#[test]
fn what_is_said_before_a_prompt_has_started_is_its_answer_only_if_it_says_so() {
    let mut session = Session::accepted(1);
    session.event("assistant.message", json!({"content": "of a turn before"})).started(1);
    assert_eq!(session.idle().ended(), is(1, "ok: "));
    let mut session = Session::accepted(1);
    session.said(1, "early");
    assert_eq!(session.idle().ended(), is(1, "ok: early"));
}

#[test]
fn an_abort_is_told_by_the_root_agent_alone() {
    let aborts =
        |event_type: &str, data: Value, agent| super::aborts(event_type, &event(event_type, data, agent));
    assert!(aborts("abort", json!({}), None) && !aborts("abort", json!({}), Some("child")));
    assert!(aborts("session.idle", json!({"aborted": true}), None));
    assert!(aborts("session.idle", json!({"aborted": true, "mode": 7}), None));
    assert!(!aborts("session.idle", json!({"aborted": "true"}), None));
    assert!(!aborts("session.idle", json!({}), None) && !aborts("user.message", json!({}), None));
}

/// Returns what the agent answered, in a turn of these messages; `true` for those that ask for a tool.
fn answered(messages: &[(&str, bool)]) -> (String, String) {
    let mut turns = Turns::default();
    turns.begin(1, Correlation::Id);
    let reply = Json::new(&json!({"messageId": "m1"})).expect("it is JSON");
    assert!(turns.taken(1, &reply).is_none());
    let mut ended = Vec::new();
    let mut observe = |event_type: &str, data: Value| {
        ended.extend(turns.observe(event_type, &event(event_type, data, None), None, |_| true));
    };
    observe("user.message", json!({"messageId": "m1"}));
    for (content, asks) in messages {
        let requests = if *asks { json!([{"toolCallId": "t", "name": "n"}]) } else { json!([]) };
        observe("assistant.message", json!({"content": content, "toolRequests": requests}));
    }
    observe("session.idle", json!({}));
    let turn = ended.pop().expect("it has ended").result.expect("it has ended well");
    (turn.text(), turn.answer_text())
}

#[test]
fn an_answer_is_the_last_message_that_asks_for_no_tool() {
    let both = |text: &str, answer: &str| (text.to_owned(), answer.to_owned());
    assert_eq!(answered(&[("a", false)]), both("a", "a"));
    assert_eq!(answered(&[("a", false), ("b", true)]), both("b", "a"));
    assert_eq!(answered(&[("a", false), ("b", true), ("c", false)]), both("c", "c"));
    assert_eq!(answered(&[("a", true)]), both("a", ""));
    assert_eq!(answered(&[("a", false), ("b", false), ("c", true), ("d", true)]), both("d", "b"));
    assert_eq!(answered(&[]), both("", ""));
}
