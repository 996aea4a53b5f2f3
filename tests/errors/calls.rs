//! Errors of calls.

use std::time::Duration;

use pilotwire::error::{RpcError, TimeLimit, UncorrelatedError};
use pilotwire::mock::{Pair, Script, Step};
use pilotwire::sans_io::{ItemKind, SessionKey};
use pilotwire::{CallError, Limits, Prompt, SessionConfig, SessionEnd, TurnError};
use serde_json::json;

use crate::bench::Bench;
use crate::connection::ended_call;
use crate::fixtures::{
    call, call_failure, create, nested, no_json, not_unicode, pair, resume, send, turn_failure,
    with_cloud_session, with_session,
};
use crate::page::Cases;

const FAILED: &str = "Request models.list failed with message: fetch failed";
const NOBODY: &str = "Request models.list failed with message: Not authenticated. Please authenticate first.";

/// What became of `models.list` that was answered so.
fn answered(step: Step<pilotwire::mock::InRule>) -> CallError {
    let mut pair = pair(Script::new().on("models.list", [step]));
    let call = call(&mut pair, "models.list", Limits::none());
    call_failure(&mut pair, call)
}

/// A call that the runtime does not answer, and what then happens.
fn open(then: impl FnOnce(&mut Pair, pilotwire::sans_io::CallId)) -> CallError {
    let mut pair = pair(Script::new().always("models.list", [Step::silent()]));
    let call = call(&mut pair, "models.list", Limits::none().total(Duration::from_secs(30)));
    then(&mut pair, call);
    pair.run();
    call_failure(&mut pair, call)
}

fn uncorrelated() -> CallError {
    open(|pair, _| {
        pair.runtime.frame(
            r#"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"unexpected \"xyz\" at column 7"}}"#,
        );
    })
}

/// The error of a call that is not sent, with these parameters.
fn unsent(params: &pilotwire::Json) -> CallError {
    let mut pair = pair(Script::new());
    pair.connection.call(pair.now, "session.log", Some(params), Limits::none()).expect_err("it is refused")
}

fn late() -> CallError {
    open(|pair, _| pair.advance(Duration::from_secs(30)))
}

pub(crate) fn call_error(cases: &mut Cases) {
    cases.caused("Rpc", answered(Step::error(-32603, FAILED)));
    cases.caused("NotLoggedIn", answered(Step::error(-32603, NOBODY)));
    let mut bench = Bench::scripted(Script::new().on("session.name.get", [Step::reply(json!({"name": 7}))]));
    let (session, _events) = bench.session("s");
    cases.caused("Decode", bench.finish(session.name()).expect_err("it is no name"));
    cases.caused("Uncorrelated", uncorrelated());
    cases.caused("Cancelled", open(|pair, call| pair.connection.abandon(pair.now, call)));
    cases.caused("Timeout", late());
    cases.caused("TooDeep", unsent(&nested(200)));
    cases.caused("NumberTooLarge", unsent(&pilotwire::Json::parse(r#"{"a":[1e999]}"#).expect("it is JSON")));
    cases.caused("NotJson", unsent(&no_json()));

    let (mut pair, session) = with_session(Script::new().always("session.send", [Step::silent()]));
    let turn = send(&mut pair, session, Limits::none());
    pair.connection.detach(pair.now, session, Limits::none()).expect("it is open");
    pair.run();
    match turn_failure(&mut pair, turn) {
        TurnError::Call(error) => cases.caused("SessionEnded", error),
        other => panic!("{other:?}"),
    }
    let (mut pair, cloud) = with_cloud_session();
    let held =
        pair.connection.send(pair.now, cloud, &Prompt::new("hello"), Limits::none()).expect("it is held");
    pair.advance(Duration::from_secs(60));
    cases.caused("CloudStartTimeout", call_failure(&mut pair, held));
    let (mut pair, cloud) = with_cloud_session();
    let held =
        pair.connection.send(pair.now, cloud, &Prompt::new("hello"), Limits::none()).expect("it is held");
    pair.connection.abort(pair.now, cloud, Limits::none()).expect("it is open");
    pair.run();
    cases.caused("Aborted", call_failure(&mut pair, held));

    let (mut pair, call) = ended_call();
    cases.caused("Closed", call_failure(&mut pair, call));
    for (case, reply) in [
        ("NotConfirmed", json!({"success": false})),
        ("NotConfirmed, with a reason", json!({"success": false, "error": "nothing runs"})),
    ] {
        let (mut pair, session) = with_session(Script::new().on("session.abort", [Step::reply(reply)]));
        let call = pair.connection.abort(pair.now, session, Limits::none()).expect("it is open");
        pair.run();
        cases.caused(case, call_failure(&mut pair, call));
    }
    let (mut pair, session) = with_session(Script::new());
    pair.connection.destroy(pair.now, session, Limits::none()).expect("it is open");
    pair.run();
    let gone = pair.connection.send(pair.now, session, &Prompt::new("hello"), Limits::none());
    cases.caused("UnknownSession", gone.expect_err("it has ended"));
    let (mut pair, session) = with_session(Script::new());
    let prompt = Prompt::new("look").attach(not_unicode());
    let sent = pair.connection.send(pair.now, session, &prompt, Limits::none());
    cases.caused("InvalidPrompt", sent.expect_err("it has no wire form"));
    let mut bench = Bench::connected();
    let (session, _events) = bench.session("s");
    cases
        .caused("NotOffered", bench.finish(session.ui().confirm("Deploy?")).expect_err("nobody shows forms"));
}

pub(crate) fn time_limit(cases: &mut Cases) {
    let limit_of = |error| -> TimeLimit {
        match error {
            CallError::Timeout { limit, .. } => limit,
            other => panic!("{other:?}"),
        }
    };
    cases.caused("Total", limit_of(late()));
    let (mut pair, session) = with_session(Script::new().turn([Step::hold("for ever"), Step::say("never")]));
    let turn = send(&mut pair, session, Limits::none().inactivity(Duration::from_secs(120)));
    pair.advance(Duration::from_secs(120));
    match turn_failure(&mut pair, turn) {
        TurnError::Call(error) => cases.caused("Inactivity", limit_of(error)),
        other => panic!("{other:?}"),
    }
}

pub(crate) fn rpc_error(cases: &mut Cases) {
    match answered(Step::error(-32603, FAILED)) {
        CallError::Rpc(error) => cases.caused("what the runtime answered", RpcError { ..error }),
        other => panic!("{other:?}"),
    }
}

pub(crate) fn uncorrelated_error(cases: &mut Cases) {
    match uncorrelated() {
        CallError::Uncorrelated(error) => {
            cases.caused("what the runtime could not read", UncorrelatedError::from(error.error()));
        }
        other => panic!("{other:?}"),
    }
}

pub(crate) fn session_end(cases: &mut Cases) {
    let end = |pair: &mut Pair, session: SessionKey| -> SessionEnd {
        pair.run();
        match pair.items(session).pop().map(|item| item.kind) {
            Some(ItemKind::Closed(end)) => end,
            other => panic!("{other:?}"),
        }
    };
    let (mut pair, session) = with_session(Script::new());
    pair.connection.detach(pair.now, session, Limits::none()).expect("it is open");
    cases.caused("Detached", end(&mut pair, session));
    let (mut pair, session) = with_session(Script::new());
    pair.connection.destroy(pair.now, session, Limits::none()).expect("it is open");
    cases.caused("Destroyed", end(&mut pair, session));
    let (mut pair, session) = with_session(Script::new());
    pair.connection.delete(pair.now, &"s".into(), Limits::none()).expect("it is open");
    cases.caused("Deleted", end(&mut pair, session));
    let mut pair = crate::fixtures::pair(Script::new().on("session.create", [Step::error(-32603, "no")]));
    let failed = create(&mut pair, &SessionConfig::new());
    cases.caused("NotStarted", end(&mut pair, failed.session));
    let mut pair = crate::fixtures::pair(Script::new().on("session.create", [Step::silent()]));
    let left = create(&mut pair, &SessionConfig::new());
    pair.connection.abandon(pair.now, left.call);
    cases.caused("Abandoned", end(&mut pair, left.session));
    let (mut pair, session) = with_session(Script::new());
    resume(&mut pair, "s");
    cases.caused("Resumed", end(&mut pair, session));
    let (mut pair, session) = with_session(Script::new());
    pair.runtime.end();
    cases.caused("Connection", end(&mut pair, session));
}
