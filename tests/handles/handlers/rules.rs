//! What holds for handlers of all kinds.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use pilotwire::handle::ConnectionEvent;
use pilotwire::handlers::{
    ClientHandlers, GitHubToken, HandlerEnd, Handlers, ObserveHandlers, Permission, Policy, PreToolUse,
    Setup, Started, TypedAsk, UserInput,
};
use pilotwire::mock::{Script, Step};
use pilotwire::sans_io::ItemKind;
use pilotwire::{Answer, AskId, Cloud, Config, Json, Session, SessionConfig, Tool};
use serde_json::{Value, json};

use super::{Does, Served, Way};

const PERMISSIONS: &str = "session.permissions.handlePendingPermissionRequest";

fn permission(id: &str) -> Value {
    json!({"requestId": id, "permissionRequest": {"kind": "read", "path": "/a", "intention": "look"}})
}

fn answers(served: &Served, method: &str) -> Vec<(String, Value)> {
    let calls = served.bench.runtime.calls(method).map(|call| call.decode::<Value>().expect("it is JSON"));
    calls
        .map(|call| (call["requestId"].as_str().unwrap_or_default().to_owned(), call["result"].clone()))
        .collect()
}

#[test]
fn one_that_is_ready_does_not_wait_for_one_that_is_not() {
    let slow = Way::new(Does::Nothing);
    let waits = slow.clone();
    let handlers = Handlers::new()
        .on_user_input(move |_, _| waits.go(UserInput::none()))
        .permissions(Policy::deny_all());
    let mut served = Served::new(Script::new());
    let (_session, _events) = served.session(SessionConfig::new(), handlers);
    served.bench.runtime.request("userInput.request", json!({"sessionId": "s", "question": "?"}));
    for number in 0..300 {
        served.bench.runtime.emit("s", "permission.requested", permission(&number.to_string()));
    }
    served.run();
    assert_eq!(answers(&served, PERMISSIONS).len(), 300);
    assert_eq!(slow.runs(), 1);
}

#[test]
fn what_is_asked_before_the_creates_reply_is_answered() {
    let script = Script::new().on(
        "session.create",
        [
            Step::request("q", "userInput.request", json!({"question": "Which?"})),
            Step::wait_for("q"),
            Step::usual(),
        ],
    );
    let handlers = Handlers::new().on_user_input(async |_, _| UserInput::text("this"));
    let mut served = Served::new(script);
    let (session, _events) = served.session(SessionConfig::new(), handlers);
    assert_eq!(session.id().as_str(), "s");
    let answer = served.bench.runtime.answer("q").expect("it was asked").as_ref().expect("it is answered");
    assert_eq!(answer.decode::<Value>().expect("it is JSON")["answer"], "this");
}

#[test]
fn nobody_need_read_the_stream() {
    let mut served = Served::new(Script::new());
    let handlers = Handlers::new().permissions(Policy::approve_all());
    let (session, events) = served.session(SessionConfig::new(), handlers);
    drop(events);
    served.bench.runtime.emit("s", "permission.requested", permission("1"));
    served.run();
    assert_eq!(answers(&served, PERMISSIONS), [("1".to_owned(), json!({"kind": "approve-once"}))]);
    drop(session);
}

#[test]
fn an_ask_has_its_place_in_the_stream_and_is_marked() {
    let mut served = Served::new(Script::new());
    let handlers =
        Handlers::new().permissions(Policy::deny_all()).on_user_input(async |_, _| UserInput::none());
    let (_session, mut events) = served.session(SessionConfig::new(), handlers);
    while events.try_next().is_some() {}
    served.bench.emit("s", 1);
    served.bench.runtime.emit("s", "permission.requested", permission("1"));
    served.bench.runtime.request("userInput.request", json!({"sessionId": "s", "question": "?"}));
    served.bench.emit("s", 2);
    served.run();
    let mut seen = Vec::new();
    while let Some(item) = events.try_next() {
        seen.push(match item.kind {
            ItemKind::Event(event) => event.event_type().into_owned(),
            ItemKind::Claimed(question) => format!("claimed {}", question.method()),
            other => format!("{other:?}"),
        });
    }
    assert_eq!(
        seen,
        [
            "session.info",
            "claimed permission.requested",
            "claimed userInput.request",
            "session.info",
            "permission.completed"
        ]
    );
}

#[test]
fn what_has_no_handler_of_its_own_is_answered_at_once() {
    let handlers = Handlers::new()
        .on_pre_tool_use(async |_, _| PreToolUse::deny("no"))
        .command("deploy", "x", async |_, _| ())
        .provider_token("default", async |_, _| "t".to_owned());
    let config = SessionConfig::new().field("provider", &json!({"baseUrl": "x"})).expect("it is JSON");
    let mut served = Served::new(Script::new());
    let (_session, _events) = served.session(config, handlers);
    let input = json!({"sessionId": "s", "timestamp": 1, "cwd": "/"});
    let hook = served
        .bench
        .runtime
        .request("hooks.invoke", json!({"sessionId": "s", "hookType": "sessionStart", "input": input}));
    let later = served
        .bench
        .runtime
        .request("hooks.invoke", json!({"sessionId": "s", "hookType": "somethingNewer", "input": 7}));
    let token = served
        .bench
        .runtime
        .request("providerToken.getToken", json!({"sessionId": "s", "providerName": "b"}));
    let command = json!({"requestId": "c", "command": "/x", "commandName": "x", "args": ""});
    served.bench.runtime.emit("s", "command.execute", command);
    served.run();
    for id in [hook, later] {
        let answer = served.bench.runtime.answer_to(&id).expect("it is answered").as_ref().expect("it is");
        assert_eq!(answer.as_str(), r#"{"output":{}}"#);
    }
    let error =
        served.bench.runtime.answer_to(&token).expect("it is answered").as_ref().expect_err("there is none");
    assert_eq!(error.message, "nobody gives tokens for the provider b");
    let call =
        served.bench.runtime.calls("session.commands.handlePendingCommand").next().expect("it is answered");
    assert_eq!(call.decode::<Value>().expect("it is JSON")["error"], "unknown command: x");
}

#[test]
fn what_no_handler_is_for_stands_in_the_stream() {
    let mut served = Served::new(Script::new());
    let handlers = Handlers::new().permissions(Policy::deny_all());
    let (_session, mut events) = served.session(SessionConfig::new(), handlers);
    while events.try_next().is_some() {}
    let id = served.bench.runtime.request("userInput.request", json!({"sessionId": "s", "question": "?"}));
    served.run();
    assert!(served.bench.runtime.answer_to(&id).is_none());
    let Some(item) = events.try_next() else { panic!("it stands there") };
    let ItemKind::Ask(ask) = item.kind else { panic!("{item:?}") };
    ask.answer(Answer::result(&json!({"noResponse": true})).expect("it is JSON")).expect("it is open");
}

#[test]
fn a_second_ask_under_a_live_id_is_ignored_and_ids_count_for_each_session() {
    let mut served = Served::new(Script::new());
    let way = Way::new(Does::Nothing);
    let handlers = || {
        let way = way.clone();
        Handlers::new().on_permission(move |_, _| way.go(Permission::approve_once()))
    };
    let (_first, _events) = served.session(SessionConfig::new(), handlers());
    let create = served.bench.client.create_session(SessionConfig::new().session_id("t"), handlers());
    let (_second, _others) = served.finish(create).expect("it is created");
    for (session, id) in [("s", "1"), ("s", "1"), ("t", "1"), ("s", "2"), ("s", "")] {
        served.bench.runtime.emit(session, "permission.requested", permission(id));
    }
    let mut resolved = permission("3");
    resolved["resolvedByHook"] = json!(true);
    served.bench.runtime.emit("s", "permission.requested", resolved);
    served.run();
    let began = served.seen.take();
    assert_eq!(began, ["permission.requested began"; 3]);
}

#[test]
fn an_answer_that_another_client_was_faster_with_is_not_taken() {
    let mut served = Served::new(Script::new());
    let script = [Step::reply(json!({"success": false}))];
    served.bench.runtime.on(PERMISSIONS, script);
    let (_session, _events) =
        served.session(SessionConfig::new(), Handlers::new().permissions(Policy::deny_all()));
    served.bench.runtime.emit("s", "permission.requested", permission("1"));
    served.run();
    assert_eq!(served.seen.take(), ["permission.requested began", "not-taken"]);
}

#[test]
fn what_another_client_has_answered_is_withdrawn() {
    let mut served = Served::new(Script::new());
    let way = Way::new(Does::Nothing);
    let waits = way.clone();
    let handlers = Handlers::new().on_permission(move |_, _| waits.go(Permission::approve_once()));
    let (_session, _events) = served.session(SessionConfig::new(), handlers);
    served.bench.runtime.emit("s", "permission.requested", permission("1"));
    served.run();
    assert_eq!(way.runs(), 1);
    served.bench.runtime.emit(
        "s",
        "permission.completed",
        json!({"requestId": "1", "result": {"kind": "reject"}}),
    );
    served.run();
    assert_eq!(way.runs(), 0);
    assert_eq!(served.seen.take(), ["permission.requested began", "withdrawn"]);
    assert!(answers(&served, PERMISSIONS).is_empty());
}

#[test]
fn an_abort_withdraws_what_the_runtime_then_drops() {
    let mut served = Served::new(Script::new());
    let way = Way::new(Does::Nothing);
    let waits = way.clone();
    let handlers = Handlers::new().on_user_input(move |_, _| waits.go(UserInput::none()));
    let (_session, _events) = served.session(SessionConfig::new(), handlers);
    let id = served.bench.runtime.request("userInput.request", json!({"sessionId": "s", "question": "?"}));
    served.run();
    served.bench.runtime.emit("s", "abort", json!({"reason": "user initiated"}));
    served.run();
    assert_eq!(way.runs(), 0);
    let answer =
        served.bench.runtime.answer_to(&id).expect("it has its reply").as_ref().expect("the neutral one");
    assert_eq!(answer.as_str(), r#"{"noResponse":true}"#);
}

#[test]
fn one_that_takes_too_long_has_failed() {
    let mut served = Served::new(Script::new());
    let way = Way::new(Does::Nothing);
    let waits = way.clone();
    let handlers = Handlers::new().limit(Duration::from_secs(5)).on_user_input(move |_, context| {
        assert_eq!(context.limit(), Some(Duration::from_secs(5)));
        waits.go(UserInput::none())
    });
    let (_session, _events) = served.session(SessionConfig::new(), handlers);
    let id = served.bench.runtime.request("userInput.request", json!({"sessionId": "s", "question": "?"}));
    served.run();
    served.advance(Duration::from_millis(4999));
    assert_eq!(way.runs(), 1);
    served.advance(Duration::from_millis(1));
    assert_eq!(way.runs(), 0);
    let error =
        served.bench.runtime.answer_to(&id).expect("it is answered").as_ref().expect_err("by an error");
    assert_eq!(error.message, "the handler took longer than 5s");
    assert_eq!(served.seen.take(), ["userInput.request began", "timeout"]);
}

#[test]
fn a_handler_may_call_its_session_and_keeps_it_not_alive() {
    let mut served = Served::new(Script::new());
    let kept = Arc::new(Mutex::new(None));
    let keeps = Arc::clone(&kept);
    let handlers = Handlers::new().on_user_input(move |_, context| {
        *keeps.lock().expect("nobody panics") = Some(context.clone());
        let session: Session = context.session().expect("it is there");
        async move {
            let reply = session.call("session.name.get", pilotwire::Object::new()).await?;
            Ok::<_, pilotwire::handlers::HandlerError>(UserInput::text(reply.as_str()))
        }
    });
    served.bench.runtime.on("session.name.get", [Step::reply(json!("a name"))]);
    let (session, events) = served.session(SessionConfig::new(), handlers);
    let id = served.bench.runtime.request("userInput.request", json!({"sessionId": "s", "question": "?"}));
    served.run();
    let answer = served.bench.runtime.answer_to(&id).expect("it is answered").as_ref().expect("by a value");
    assert_eq!(answer.decode::<Value>().expect("it is JSON")["answer"], "\"a name\"");
    let context = kept.lock().expect("nobody panics").take().expect("it was kept");
    assert!(context.session().is_some() && context.client().is_some() && !context.is_withdrawn());
    drop((session, events));
    assert!(context.session().is_none(), "the context keeps no session");
    served.run();
}

#[test]
fn what_cannot_be_read_is_an_error_with_its_path_and_the_handler_does_not_run() {
    let mut served = Served::new(Script::new());
    let ran = Arc::new(Mutex::new(0));
    let runs = Arc::clone(&ran);
    let handlers = Handlers::new().on_user_input(move |_, _| {
        *runs.lock().expect("nobody panics") += 1;
        async { UserInput::none() }
    });
    let (_session, _events) = served.session(SessionConfig::new(), handlers);
    let bad = json!({"sessionId": "s", "question": "?", "choices": ["a", 7]});
    let id = served.bench.runtime.request("userInput.request", bad);
    served.run();
    let error =
        served.bench.runtime.answer_to(&id).expect("it is answered").as_ref().expect_err("by an error");
    assert!(error.message.contains("choices[1]"), "{}", error.message);
    assert_eq!(*ran.lock().expect("nobody panics"), 0);
}

#[test]
fn an_answer_that_nests_too_deep_is_a_failure() {
    let mut served = Served::new(Script::new());
    let handlers = Handlers::new().on_sampling(async |_, _| {
        let deep = "[".repeat(200) + &"]".repeat(200);
        pilotwire::handlers::Sampling::raw(Json::parse(deep).expect("it is JSON"))
    });
    let (_session, _events) = served.session(SessionConfig::new(), handlers);
    let asked = json!({"requestId": "1", "serverName": "m", "mcpRequestId": 1});
    served.bench.runtime.emit("s", "sampling.requested", asked);
    served.run();
    let call = served.bench.runtime.calls("session.ui.handlePendingSampling").next().expect("it is answered");
    assert!(call.get("response").is_none(), "it is rejected");
    assert_eq!(served.seen.take(), ["sampling.requested began", "failed"]);
}

#[test]
fn ten_thousand_at_once_have_one_outcome_each() {
    let mut served = Served::new(Script::new());
    let way = Way::new(Does::Nothing);
    let waits = way.clone();
    let handlers = Handlers::new().on_user_input(move |_, _| waits.go(UserInput::none()));
    let (session, events) = served.session(SessionConfig::new(), handlers);
    let ids: Vec<_> = (0..10_000)
        .map(|_| {
            served.bench.runtime.request("userInput.request", json!({"sessionId": "s", "question": "?"}))
        })
        .collect();
    served.run();
    // Past the bound of open asks, the runtime is told at once.
    assert_eq!(way.runs(), 1024);
    let refused = ids.iter().filter(|id| served.bench.runtime.answer_to(id).is_some()).count();
    assert_eq!(refused, 10_000 - 1024);
    served.finish(Box::pin(async move {
        let _ = session.destroy().await;
        drop(events);
    }));
    served.run();
    assert_eq!(way.runs(), 0);
    assert!(ids.iter().all(|id| served.bench.runtime.answer_to(id).is_some()));
}

#[test]
fn a_step_of_the_handshake_that_fails_fails_it() {
    let config = Config::default().handshake_step("sessionFs.setProvider", json_object(json!({"a": 1})));
    let mut bench = crate::bench::Bench::new(
        config,
        Script::new().always("sessionFs.setProvider", [Step::error(-32603, "no such thing")]),
    );
    bench.run();
    let client = bench.client.clone();
    let error = bench.finish(Box::pin(async move { client.connected().await })).expect_err("it fails");
    assert_eq!(
        error.to_string(),
        "handshake failed: sessionFs.setProvider failed: no such thing (code -32603)"
    );
}

fn json_object(value: Value) -> Json {
    Json::new(&value).expect("it is JSON")
}

#[test]
fn the_tool_of_another_client_is_left_alone() {
    let mut served = Served::new(Script::new());
    let tool = Tool::new("mine", "x");
    let handlers = Handlers::new().tool_of(tool, async |_: Value, _| "done");
    let (_session, events) = served.session(SessionConfig::new(), handlers);
    drop(events);
    let used = json!({"requestId": "1", "sessionId": "s", "toolCallId": "t", "toolName": "theirs"});
    served.bench.runtime.emit("s", "external_tool.requested", used);
    served.run();
    assert_eq!(served.bench.runtime.calls("session.tools.handlePendingToolCall").count(), 0);
    assert!(served.seen.take().is_empty());
}

#[test]
fn who_pulls_asks_has_them_typed_and_hears_of_their_end() {
    let mut served = Served::new(Script::new());
    let config = SessionConfig::new().request_user_input(true);
    let (_session, mut events) = served.session(config, Handlers::none());
    let next = |served: &mut Served, events: &mut pilotwire::Events| {
        served.run();
        loop {
            let item = events.try_next().expect("it stands there");
            if let pilotwire::ItemKind::Ask(ask) = item.kind {
                return ask;
            }
        }
    };
    let id =
        served.bench.runtime.request("userInput.request", json!({"sessionId": "s", "question": "Which?"}));
    let TypedAsk::UserInput(ask) = next(&mut served, &mut events).typed() else { panic!("it is one") };
    assert_eq!(ask.view().question(), "Which?");
    ask.answer("this").expect("it is open");
    served.run();
    assert!(served.bench.runtime.answer_to(&id).expect("it is answered").is_ok());

    let id = served.bench.runtime.request("userInput.request", json!({"sessionId": "s", "question": 7}));
    let TypedAsk::Other(ask, Some(error)) = next(&mut served, &mut events).typed() else {
        panic!("it is odd")
    };
    assert_eq!(error.path(), Some("question"));
    let probe = crate::bench::Probe::new();
    let mut over = ask.cancelled();
    probe.wait(&mut over);
    assert_eq!(probe.kept(), 1);
    let dropped = ask.cancelled();
    drop(dropped);
    served.bench.runtime.cancel(&id);
    served.run();
    assert_eq!((probe.wakes(), probe.kept()), (1, 0));
    assert!(probe.poll(&mut over).is_ready());
    assert!(probe.poll(&mut ask.cancelled()).is_ready(), "it is over already");
}

#[test]
fn what_a_session_in_the_cloud_asks_by_an_event_has_the_type_of_the_request() {
    let mut served = Served::new(Script::new().turn([Step::user_input("q", "Which?")]));
    let (session, mut events) =
        served.created(SessionConfig::new().cloud(Cloud::new()), Handlers::none()).expect("it is created");
    let turn = session.send_and_wait("ask me");
    served.run();
    let mut items = std::iter::from_fn(|| events.try_next());
    let ask = items.find_map(|item| match item.kind {
        pilotwire::ItemKind::Ask(ask) => Some(ask),
        _ => None,
    });
    let ask = ask.expect("it is asked");
    assert_eq!(ask.method(), "user_input.requested");
    let TypedAsk::UserInput(ask) = ask.typed() else { panic!("it is one") };
    let id = session.id();
    assert_eq!((ask.view().question(), ask.view().session_id()), ("Which?".into(), id.as_str().into()));
    ask.answer("this").expect("it is open");
    served.finish(turn).expect("it ends well");
    let call =
        served.bench.runtime.calls("session.ui.handlePendingUserInput").next().expect("it is answered");
    let said = call.get("response").expect("it has one");
    assert_eq!(said.as_str(), r#"{"answer":"this","wasFreeform":true}"#);
    assert!(served.bench.runtime.complaints().is_empty());
}

#[test]
fn what_names_a_registration_and_asks_for_no_token_is_answered_where_it_was_asked() {
    let mut served = Served::new(Script::new());
    let mine = Handlers::new()
        .on_user_input(async |_, _| UserInput::text("of s"))
        .github_token(async |_, _| pilotwire::handlers::GitHubToken::cancelled());
    served.bench.runtime.on("session.create", [Step::reply(json!({"sessionId": "s"}))]);
    let (_session, _events) = served.session(SessionConfig::new(), mine);
    let sent = served.bench.runtime.calls("session.create").next().expect("it was created");
    let sent: Value = sent.decode().expect("it is JSON");
    let theirs = Handlers::new().on_user_input(async |_, _| UserInput::text("of t"));
    let create = served.bench.client.create_session(SessionConfig::new().session_id("t"), theirs);
    let (_other, _others) = served.finish(create).expect("it is created");
    let registration = &sent["gitHubTokenProviderRegistrationId"];
    let params = json!({"sessionId": "t", "question": "?", "registrationId": registration});
    let id = served.bench.runtime.request("userInput.request", params);
    served.run();
    let answer = served.bench.runtime.answer_to(&id).expect("it is answered").as_ref().expect("by a value");
    assert_eq!(answer.decode::<Value>().expect("it is JSON")["answer"], "of t");
}

/// The sessions of runs that began.
#[derive(Default)]
struct Began(Mutex<Vec<Option<String>>>);

impl ObserveHandlers for Began {
    fn began(&self, started: &Started<'_>) {
        let id = started.session_id.as_ref().map(ToString::to_string);
        self.0.lock().expect("nobody panics").push(id);
    }

    fn ended(&self, _: AskId, _: HandlerEnd) {}
}

#[test]
fn a_token_is_that_of_the_session_whose_registration_is_named() {
    let began = Arc::<Began>::default();
    let setup = Setup::from((Config::default(), ClientHandlers::none()));
    let mut served = Served::set_up(Script::new(), setup.observe_handlers(Arc::clone(&began) as _));
    let mut open = Vec::new();
    for id in ["s", "t"] {
        served.bench.runtime.on("session.create", [Step::reply(json!({"sessionId": id}))]);
        let lifetime = Duration::from_secs(7200);
        let handlers =
            Handlers::new().github_token(move |_, _| async move { GitHubToken::new(id, lifetime) });
        let create = served.bench.client.create_session(SessionConfig::new().session_id(id), handlers);
        open.push(served.finish(create).expect("it is created"));
    }
    let sent = served.bench.runtime.calls("session.create");
    let sent: Vec<Value> = sent.map(|call| call.decode().expect("it is JSON")).collect();
    for (sent, id) in sent.iter().zip(["s", "t"]) {
        let registration = &sent["gitHubTokenProviderRegistrationId"];
        let params =
            json!({"registrationId": registration, "host": "https://github.com", "reason": "refresh"});
        let asked = served.bench.runtime.request("gitHubToken.getToken", params);
        served.run();
        let answer = served.bench.runtime.answer_to(&asked).expect("it is answered");
        let answer: Value = answer.as_ref().expect("by a value").decode().expect("it is JSON");
        assert_eq!(answer["accessToken"], id);
    }
    assert_eq!(*began.0.lock().expect("nobody panics"), [Some("s".to_owned()), Some("t".to_owned())]);
}

#[test]
fn that_a_handler_panics_is_a_notice() {
    let mut served = Served::new(Script::new());
    let mut own = served.bench.client.events().expect("nobody has it");
    let way = Way::new(Does::Panics);
    let handlers = Handlers::new().on_user_input(move |_, _| way.go(UserInput::none()));
    let (_session, _events) = served.session(SessionConfig::new(), handlers);
    served.bench.runtime.request("userInput.request", json!({"sessionId": "s", "question": "?"}));
    served.run();
    let notice = loop {
        if let ConnectionEvent::Notice(notice) = served.finish(own.next()).expect("it goes on") {
            break notice;
        }
    };
    assert_eq!(notice.kind(), "handler-panicked");
    assert!(notice.to_string().ends_with(" panicked: it panics"), "{notice}");
}
