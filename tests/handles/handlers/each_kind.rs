//! What becomes of each kind of ask: its handler answers, fails, panics, leaves it, hangs, is no longer wanted, or is none.

use std::time::Duration;

use pilotwire::SessionConfig;
use pilotwire::handle::{Events, Session};
use pilotwire::handlers::{ClientHandlers, Handlers};
use pilotwire::jsonrpc::Id;
use pilotwire::mock::{Script, Step};
use serde_json::{Value, json};

use super::kinds::{Kind, kinds};
use super::{Does, Served, Way};

/// A kind that was asked.
struct AskedKind {
    served: Served,
    /// Of a request.
    id: Option<Id>,
    way: Way,
    kind: Kind,
    /// Of an event.
    event_id: &'static str,
    /// Kept open.
    session: Option<(Session, Events)>,
}

/// A runtime with a client that has a handler for this kind. The rules of the script come before the usual.
fn serve(kind: &Kind, script: Script, way: &Way) -> Served {
    let unused = Way::new(Does::Answers);
    let of_client = if kind.is_of_client() { way.clone() } else { unused };
    Served::with(script, (kind.of_client)(ClientHandlers::new(), of_client))
}

/// A script that answers the create of such a session. Without it, the scripted runtime would ask for a GitHub token first,
/// which is tested here, and give a session in the cloud an id of its own.
fn creating(kind: &Kind) -> Script {
    let script = Script::new();
    if kind.method != "gitHubToken.getToken" && !kind.in_cloud {
        return script;
    }
    script
        .on("session.create", [Step::reply(json!({"sessionId": "s"}))])
        .on("session.detach", [Step::reply(json!({"success": true}))])
}

fn config(kind: &Kind) -> SessionConfig {
    let config = kind.config.clone();
    if kind.method != "providerToken.getToken" {
        return config;
    }
    config.field("provider", &json!({"baseUrl": "http://x"})).expect("it is JSON")
}

/// Asks it in the session `s`, under this id where it is an event. Returns the id of a request.
fn send(served: &mut Served, kind: &Kind, event_id: &str) -> Option<Id> {
    let mut params = kind.params.clone();
    if params.get("registrationId").is_some() {
        let config = served.bench.runtime.calls("session.create").next().expect("it was created");
        let config: Value = config.decode().expect("it is JSON");
        params["registrationId"] = config["gitHubTokenProviderRegistrationId"].clone();
        assert!(params["registrationId"].is_string(), "{config}");
    }
    if kind.by.is_some() {
        params["requestId"] = json!(event_id);
        served.bench.runtime.emit("s", kind.method, params);
        return None;
    }
    if !kind.is_of_client() && params.get("registrationId").is_none() {
        params["sessionId"] = json!("s");
    }
    Some(served.bench.runtime.request(kind.method, params))
}

fn ask(kind: Kind, does: Does) -> AskedKind {
    let way = Way::new(does);
    let handlers = (kind.install)(Handlers::new(), way.clone());
    let mut served = serve(&kind, creating(&kind), &way);
    let session = served.session_of_kind(&kind, handlers);
    served.seen.take();
    let id = send(&mut served, &kind, "r1");
    served.run();
    AskedKind { served, id, way, kind, event_id: "r1", session: Some(session) }
}

impl Served {
    /// A session, `s`, in which this kind can be asked.
    fn session_of_kind(&mut self, kind: &Kind, handlers: Handlers) -> (Session, Events) {
        let config = config(kind);
        // Of one in the cloud, the id is in the reply.
        let config = if kind.in_cloud { config } else { config.session_id("s") };
        self.created(config, handlers).expect("it is created")
    }
}

impl AskedKind {
    /// The reply, or the members of the answering call; none if there is none, an error as its text.
    fn answer(&self) -> Option<Result<Value, String>> {
        let runtime = &self.served.bench.runtime;
        match self.kind.by {
            Some(by) => {
                let calls = runtime.calls(by).map(|call| call.decode::<Value>().expect("it is JSON"));
                let mut calls: Vec<Value> = calls.filter(|call| call["requestId"] == self.event_id).collect();
                let mut call = calls.pop()?;
                let members = call.as_object_mut().expect("it is an object");
                assert_eq!(members.remove("sessionId"), Some(json!("s")));
                members.remove("requestId");
                assert!(calls.is_empty(), "it is answered once");
                Some(Ok(call))
            }
            None => {
                let answer = runtime.answer_to(self.id.as_ref().expect("it is a request"))?;
                Some(match answer {
                    Ok(json) => Ok(json.decode().expect("it is JSON")),
                    Err(error) => Err(error.message.clone()),
                })
            }
        }
    }

    fn name(&self) -> String {
        let hook = self.kind.params.get("hookType").and_then(Value::as_str).unwrap_or_default();
        format!("{} {hook}", self.kind.method)
    }
}

fn seen(kind: &AskedKind, how: &str) {
    assert_eq!(
        kind.served.seen.take(),
        [format!("{} began", kind.kind.method), how.to_owned()],
        "{}",
        kind.name()
    );
}

#[test]
fn each_is_answered_by_its_handler() {
    for kind in kinds() {
        let asked = ask(kind, Does::Answers);
        assert_eq!(asked.answer(), Some(Ok(asked.kind.answer.clone())), "{}", asked.name());
        seen(&asked, "answered");
        assert_eq!(asked.way.runs(), 0, "{}", asked.name());
    }
}

/// What comes of a handler that gives no answer.
fn is_answered_as_failed(does: Does, how: &str, text: &str) {
    for kind in kinds() {
        let asked = ask(kind, does);
        match (asked.answer(), &asked.kind.failed) {
            (Some(Ok(answer)), Some(failed)) => {
                let failed: Value =
                    serde_json::from_str(&failed.to_string().replace("it failed", text)).expect("it is JSON");
                assert_eq!(answer, failed, "{}", asked.name());
            }
            (Some(Err(message)), None) => assert_eq!(message, text, "{}", asked.name()),
            other => panic!("{}: {other:?}", asked.name()),
        }
        seen(&asked, how);
        assert_eq!(asked.way.runs(), 0, "{}", asked.name());
    }
}

#[test]
fn an_error_is_told_as_far_as_the_protocol_has_a_form_for_it() {
    is_answered_as_failed(Does::Fails, "failed", "it failed");
}

#[test]
fn a_panic_is_a_failure_and_a_notice() {
    is_answered_as_failed(Does::Panics, "panicked", "the handler panicked");
    let asked = ask(kinds().swap_remove(0), Does::Panics);
    assert_eq!(asked.served.bench.client.stats().notices, 1);
}

#[test]
fn a_handler_that_panics_before_it_has_begun_is_one_that_panics() {
    is_answered_as_failed(Does::PanicsAtOnce, "panicked", "the handler panicked");
}

#[test]
fn what_is_left_is_left_if_others_may_answer() {
    for kind in kinds() {
        let asked = ask(kind, Does::Leaves);
        match (asked.answer(), asked.kind.by) {
            (None, Some(_)) => seen(&asked, "left"),
            (Some(Err(_)), None) => seen(&asked, "failed"),
            other => panic!("{}: {other:?}", asked.name()),
        }
    }
}

#[test]
fn one_that_answers_nothing_is_dropped_when_its_session_ends() {
    for kind in kinds() {
        let mut asked = ask(kind, Does::Nothing);
        assert_eq!(asked.answer(), None, "{}", asked.name());
        assert_eq!(asked.way.runs(), 1, "{}", asked.name());
        let gone = json!({"type": "session.deleted", "sessionId": "s"});
        asked.served.bench.runtime.notify("session.lifecycle", gone);
        asked.served.run();
        if asked.kind.is_of_client() && asked.kind.method != "tasks.cancel" {
            assert_eq!(asked.way.runs(), 1, "{}: it is not of the session", asked.name());
            asked.served.bench.client.close();
            asked.served.run();
            asked.served.advance(Duration::from_secs(20));
        }
        assert_eq!(asked.way.runs(), 0, "{}", asked.name());
        let registered = asked.kind.method == "gitHubToken.getToken";
        seen(&asked, if registered { "failed" } else { "withdrawn" });
        if !asked.kind.is_of_client() {
            assert!(!asked.way.is_kept(), "{}: the session's end drops its handlers", asked.name());
        }
        // A request has its one reply, an event none.
        assert_eq!(asked.answer().is_some(), asked.kind.by.is_none(), "{}", asked.name());
    }
}

#[test]
fn one_that_answers_nothing_is_dropped_with_the_connection() {
    for kind in kinds() {
        let mut asked = ask(kind, Does::Nothing);
        asked.served.bench.runtime.end();
        asked.served.run();
        assert_eq!(asked.way.runs(), 0, "{}", asked.name());
        assert!(!asked.served.is_serving());
        seen(&asked, "withdrawn");
    }
}

#[test]
fn one_that_was_cancelled_is_dropped() {
    for kind in kinds().into_iter().filter(|kind| kind.by.is_none()) {
        let mut asked = ask(kind, Does::Nothing);
        let id = asked.id.clone().expect("it is a request");
        asked.served.bench.runtime.cancel(&id);
        asked.served.run();
        assert_eq!(asked.way.runs(), 0, "{}", asked.name());
        seen(&asked, "withdrawn");
        assert!(matches!(asked.answer(), Some(Err(_))), "{}", asked.name());
    }
}

#[test]
fn dropping_what_runs_them_answers_as_failed() {
    for kind in kinds() {
        let mut asked = ask(kind, Does::Nothing);
        asked.served.stop_serving();
        asked.served.run();
        assert_eq!(asked.way.runs(), 0, "{}", asked.name());
        seen(&asked, "failed");
        assert!(asked.answer().is_some(), "{}", asked.name());
    }
}

/// Asked only of those who have registered their interest, which is a step after the reply to a create.
const AFTER_THE_CREATE: [&str; 4] = [
    "mcp.oauth_required",
    "mcp.headers_refresh_required",
    "command.queued",
    "session_limits_exhausted.requested",
];

#[test]
fn each_is_answered_before_the_create_is() {
    for kind in kinds().into_iter().filter(|kind| !kind.in_cloud && !AFTER_THE_CREATE.contains(&kind.method))
    {
        let way = Way::new(Does::Answers);
        let mut served = serve(&kind, Script::new().on("session.create", []), &way);
        let handlers = (kind.install)(Handlers::new(), way.clone());
        let create = served.bench.client.create_session(config(&kind).session_id("s"), handlers);
        served.run();
        let id = send(&mut served, &kind, "r1");
        served.run();
        let mut asked = AskedKind { served, id, way, kind, event_id: "r1", session: None };
        assert_eq!(asked.answer(), Some(Ok(asked.kind.answer.clone())), "{}", asked.name());
        seen(&asked, "answered");
        let runtime = &mut asked.served.bench.runtime;
        let (create_id, _) = runtime.unanswered().next().expect("the create is open");
        let create_id = create_id.clone();
        runtime.reply_to(&create_id, json!({"sessionId": "s"}));
        let (session, _events) = asked.served.finish(create).expect("it is created");
        assert_eq!(session.id().as_str(), "s");
    }
}

/// In the cloud what comes before the reply is kept until the session's id is known.
#[test]
fn each_of_the_cloud_is_answered_once_the_session_has_its_id() {
    for kind in kinds().into_iter().filter(|kind| kind.in_cloud) {
        let way = Way::new(Does::Answers);
        let mut served = serve(&kind, Script::new().on("session.create", []), &way);
        let handlers = (kind.install)(Handlers::new(), way.clone());
        let create = served.bench.client.create_session(config(&kind), handlers);
        served.run();
        let id = send(&mut served, &kind, "r1");
        served.run();
        let mut asked = AskedKind { served, id, way, kind, event_id: "r1", session: None };
        assert_eq!(asked.answer(), None, "{}", asked.name());
        let runtime = &mut asked.served.bench.runtime;
        let (create_id, _) = runtime.unanswered().next().expect("the create is open");
        let create_id = create_id.clone();
        runtime.reply_to(&create_id, json!({"sessionId": "s"}));
        asked.session = Some(asked.served.finish(create).expect("it is created"));
        asked.served.run();
        assert_eq!(asked.answer(), Some(Ok(asked.kind.answer.clone())), "{}", asked.name());
        seen(&asked, "answered");
    }
}

#[test]
fn one_that_hangs_holds_up_no_other_of_its_kind() {
    for kind in kinds() {
        let mut asked = ask(kind, Does::HangsOnce);
        assert_eq!(asked.answer(), None, "{}", asked.name());
        let AskedKind { served, kind, .. } = &mut asked;
        asked.id = send(served, kind, "r2");
        asked.event_id = "r2";
        asked.served.run();
        // Those who ask for a token at once share one run.
        let shared = asked.kind.method.ends_with(".getToken");
        let answer = (!shared).then(|| Ok(asked.kind.answer.clone()));
        assert_eq!(asked.answer(), answer, "{}", asked.name());
        assert_eq!(asked.way.runs(), 1, "{}", asked.name());
    }
}

/// What a request is answered with that nobody answers; none if that is an error.
fn neutral(method: &str) -> Option<Value> {
    match method {
        "hooks.invoke" => Some(json!({"output": {}})),
        "userInput.request" => Some(json!({"noResponse": true})),
        "autoModeSwitch.request" => Some(json!({"response": "no"})),
        _ => None,
    }
}

#[test]
fn one_with_no_handler_and_no_reader_is_settled_and_never_approved() {
    for kind in kinds() {
        let mut served = Served::with(creating(&kind), ClientHandlers::none());
        let (session, events) = served.session_of_kind(&kind, Handlers::new());
        drop(events);
        let mut params = kind.params.clone();
        params["sessionId"] = json!("s");
        let id = match kind.by {
            Some(_) => send(&mut served, &kind, "r1"),
            None => Some(served.bench.runtime.request(kind.method, params.clone())),
        };
        served.run();
        let way = Way::new(Does::Answers);
        let asked = AskedKind { served, id, way, kind, session: None, event_id: "r1" };
        let neutral = match asked.kind.method {
            "systemMessage.transform" => Some(json!({"sections": params["sections"]})),
            method => neutral(method),
        };
        match (asked.answer(), asked.kind.by, neutral) {
            (None, Some(_), _) | (Some(Err(_)), None, None) => {}
            (Some(Ok(answer)), None, Some(neutral)) => assert_eq!(answer, neutral, "{}", asked.name()),
            other => panic!("{}: {other:?}", asked.name()),
        }
        assert!(asked.served.seen.take().is_empty(), "{}", asked.name());
        drop(session);
    }
}
