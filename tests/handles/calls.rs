//! The typed calls of sessions and of the runtime, over the scripted runtime.

use pilotwire::calls::{Input, LifecycleItem, ModelSwitch, NoAnswerAs, Setting};
use pilotwire::handlers::{Elicitation, Handlers, Permission};
use pilotwire::jsonrpc::codes;
use pilotwire::mock::{Script, Step};
use pilotwire::types::{self, TypedEvent, build, enums};
use pilotwire::{
    Attachment, CallError, ClientMode, Config, CreateError, ItemKind, Json, Limits, Prompt, SessionConfig,
    SessionId, ToolSet, TraceContext,
};
use serde_json::{Value, json};

use crate::bench::{Bench, Probe};

/// The parameters of the latest call of a method.
fn params(bench: &Bench, method: &str) -> Value {
    calls(bench, method).pop().unwrap_or_else(|| panic!("{method} was called"))
}

/// The parameters of all calls of a method.
fn calls(bench: &Bench, method: &str) -> Vec<Value> {
    bench.runtime.calls(method).map(|params| params.decode().expect("it is JSON")).collect()
}

#[test]
fn the_runtime_is_asked_about_itself_and_its_sessions() {
    let mut bench = Bench::connected();
    let client = bench.client.clone();
    assert_eq!(bench.finish(client.ping()).expect("it answers").view().message(), "pong");
    assert_eq!(bench.finish(client.status()).expect("it answers").view().protocol_version(), 3);
    assert!(bench.finish(client.auth_status()).expect("it answers").view().is_authenticated());
    assert_eq!(bench.finish(client.last_session()).expect("it answers"), None);
    let (session, _events) = bench.session("s");
    bench.finish(session.send_and_wait("hello")).expect("it ends well");
    bench.finish(session.set_name("mine")).expect("it is set");

    assert_eq!(bench.finish(client.last_session()).expect("it answers"), Some("s".into()));
    let metadata =
        bench.finish(client.session_metadata(&"s".into())).expect("it answers").expect("it is known");
    assert_eq!(metadata.view().name().as_deref(), Some("mine"));
    assert!(bench.finish(client.session_metadata(&"t".into())).expect("it answers").is_none());
    let all = bench.finish(client.sessions(build::SessionListFilter::new())).expect("it answers");
    assert_eq!(
        all.view().sessions().into_iter().map(|one| one.session_id().into_owned()).collect::<Vec<_>>(),
        ["s"]
    );
    assert_eq!(params(&bench, "session.list"), json!({}));
    let here = build::SessionListFilter::new().cwd("/here");
    bench.finish(client.sessions(here)).expect("it answers");
    assert_eq!(params(&bench, "session.list"), json!({"filter": {"cwd": "/here"}}));

    assert_eq!(bench.finish(client.foreground()).expect("it answers"), None);
    let refused = bench.finish(client.set_foreground(session.id())).expect_err("there is no user interface");
    assert!(matches!(&refused, CallError::NotConfirmed { error, .. } if error.contains("TUI")), "{refused}");
    let unknown = bench.finish(client.delete_session(&"t".into())).expect_err("there is none");
    assert!(unknown.to_string().contains("not found for t"), "{unknown}");
    bench.finish(client.delete_session(session.id())).expect("it is deleted");
}

#[test]
fn models_are_asked_for_once() {
    let script = Script::new()
        .on("models.list", [Step::error(-32603, "not now")])
        .on("models.list", [Step::hold("go"), Step::usual()]);
    let mut bench = Bench::scripted(script);
    let client = bench.client.clone();
    let (first, second) = (client.models(), client.models());
    assert!(bench.finish(first).is_err());
    assert!(bench.finish(second).is_err(), "it waited for the same answer");
    assert_eq!(calls(&bench, "models.list").len(), 1);

    // An error is not kept. Of those who wait, one may go.
    let (mut first, mut second, mut third) = (client.models(), client.models(), client.models());
    let (one, two, three) = (Probe::new(), Probe::new(), Probe::new());
    one.wait(&mut first);
    two.wait(&mut second);
    three.wait(&mut third);
    drop(third);
    assert_eq!(three.kept(), 0, "nothing is kept of who went");
    bench.run();
    bench.runtime.release("go");
    bench.run();
    assert!(one.wakes() == 1 && two.wakes() == 1, "both are woken");
    let models = bench.finish(first).expect("it answers");
    assert_eq!(models.view().models().into_iter().next().expect("there is one").id(), "mock-model");
    bench.finish(second).expect("it answers");
    bench.finish(bench.client.clone().models()).expect("it is known");
    assert_eq!(calls(&bench, "models.list").len(), 2);
}

#[test]
fn models_that_nobody_waits_for_are_asked_for_again() {
    let mut bench = Bench::scripted(Script::new().on("models.list", [Step::silent()]));
    let mut models = bench.client.models();
    assert!(Probe::new().poll(&mut models).is_pending());
    drop(models);
    bench.run();
    bench.finish(bench.client.clone().models()).expect("it answers");
    assert_eq!(calls(&bench, "models.list").len(), 2);
}

/// Whoever is woken may ask again at once.
struct AsksAgain(pilotwire::Client);

impl std::task::Wake for AsksAgain {
    fn wake(self: std::sync::Arc<Self>) {
        drop(self.0.models());
    }
}

#[test]
fn models_may_be_asked_for_by_whoever_is_woken() {
    for outcome in [Step::usual(), Step::error(-32603, "not now")] {
        let mut bench = Bench::scripted(Script::new().on("models.list", [outcome]));
        let waker = std::sync::Arc::new(AsksAgain(bench.client.clone())).into();
        let mut context = std::task::Context::from_waker(&waker);
        let (mut first, mut second) = (bench.client.models(), bench.client.models());
        for models in [&mut first, &mut second] {
            assert!(std::pin::Pin::new(models).poll(&mut context).is_pending());
        }
        bench.run();
        let (first, second) = (bench.finish(first), bench.finish(second));
        assert_eq!(first.is_ok(), second.is_ok());
        bench.finish(bench.client.clone().models()).expect("it answers by now");
    }
}

#[test]
fn a_sessions_model_mode_and_name() {
    let mut bench = Bench::connected();
    let (session, _events) = bench.session("s");
    bench.finish(session.set_model("m-2")).expect("it is switched");
    assert_eq!(params(&bench, "session.model.switchTo"), json!({"sessionId": "s", "modelId": "m-2"}));
    assert_eq!(bench.finish(session.model()).expect("it answers").view().model_id().as_deref(), Some("m-2"));
    let other = ModelSwitch::new("m-3").auto_tier(Setting::Reset);
    bench.finish(session.set_model(other)).expect_err("only `auto` has one");
    bench.finish(session.set_auto_tier(None)).expect_err("only `auto` has one");
    bench
        .finish(session.set_model(ModelSwitch::new("auto").auto_tier(Setting::Reset)))
        .expect("it is switched");
    let reset = json!({"sessionId": "s", "modelId": "auto", "autoTier": null});
    assert_eq!(params(&bench, "session.model.switchTo"), reset);
    bench.finish(session.set_auto_tier(None)).expect("it is switched");
    assert_eq!(params(&bench, "session.model.switchAutoTier"), json!({"sessionId": "s", "autoTier": null}));

    assert_eq!(bench.finish(session.mode()).expect("it answers"), enums::SessionMode::Interactive);
    bench.finish(session.set_mode(enums::SessionMode::Plan)).expect("it is set");
    assert_eq!(bench.finish(session.mode()).expect("it answers"), enums::SessionMode::Plan);
    assert_eq!(bench.finish(session.name()).expect("it answers"), None);
    bench.finish(session.set_name("mine")).expect("it is set");
    assert_eq!(bench.finish(session.name()).expect("it answers").as_deref(), Some("mine"));
}

#[test]
fn what_has_happened_in_a_session() {
    let mut bench = Bench::scripted(Script::new().answer("Hi."));
    let (session, _events) = bench.session("s");
    bench.finish(session.send_and_wait("hello")).expect("it ends well");
    let history = bench.finish(session.history()).expect("it answers");
    let said = history.view().events().into_iter().find_map(|event| match event.typed() {
        TypedEvent::AssistantMessage(message) => Some(message.content().into_owned()),
        _ => None,
    });
    assert_eq!(said.as_deref(), Some("Hi."));
    assert_eq!(bench.finish(session.usage()).expect("it answers").view().last_call_input_tokens(), 0);
    let warning = build::LogRequest::new("careful").level(enums::SessionLogLevel::Warning);
    let event = bench.finish(session.log(warning)).expect("it is told");
    let history = bench.finish(session.history()).expect("it answers");
    let last = history.view().events().into_iter().last().expect("there are some");
    assert_eq!(
        (last.id().into_owned(), matches!(last.typed(), TypedEvent::SessionWarning(_))),
        (event, true)
    );
    let fork = bench.finish(session.fork(None)).expect("it is forked");
    let resume = bench.client.resume_session(&fork, SessionConfig::new(), ());
    let (forked, _events) = bench.finish(resume).expect("it is resumed");
    assert_eq!(forked.id(), &fork);
    assert!(bench.finish(session.fork(Some("event-1"))).is_ok());
    assert_eq!(params(&bench, "sessions.fork"), json!({"sessionId": "s", "toEventId": "event-1"}));
}

#[test]
fn what_was_not_done_is_an_error() {
    let script = Script::new().on("session.history.compact", [Step::reply(
        json!({"success": false, "tokensRemoved": 0, "messagesRemoved": 0, "error": "nothing to compact"}),
    )]);
    let mut bench = Bench::scripted(script);
    let (session, _events) = bench.session("s");
    let error =
        bench.finish(session.compact(build::HistoryCompactRequest::new())).expect_err("it was not done");
    let CallError::NotConfirmed { error, reply } = error else { panic!("{error:?}") };
    assert_eq!((error.as_str(), reply.get("tokensRemoved").is_some()), ("nothing to compact", true));
    let done = bench.finish(session.compact(build::HistoryCompactRequest::new())).expect("it is done");
    assert_eq!(done.view().messages_removed(), 0);
}

#[test]
fn a_result_of_another_shape_is_that_calls_error() {
    let script = Script::new().on("session.name.get", [Step::reply(json!({"name": 7}))]);
    let mut bench = Bench::scripted(script);
    let (session, _events) = bench.session("s");
    let error = bench.finish(session.name()).expect_err("it is no name");
    assert!(matches!(&error, CallError::Decode(error) if error.path() == Some("name")), "{error:?}");
    assert_eq!(bench.finish(session.name()).expect("it answers"), None);
}

#[test]
fn a_sessions_plan_queue_and_permissions() {
    let mut bench = Bench::connected();
    let (session, _events) = bench.session("s");
    assert!(!bench.finish(session.plan().read()).expect("it answers").view().exists());
    bench.finish(session.plan().update("do it")).expect("it is written");
    let plan = bench.finish(session.plan().read()).expect("it answers");
    assert_eq!(plan.view().content().as_deref(), Some("do it"));
    bench.finish(session.plan().delete()).expect("it is deleted");
    assert!(!bench.finish(session.plan().read()).expect("it answers").view().exists());

    assert_eq!(bench.finish(session.queue().items()).expect("it answers").view().items().len(), 0);
    assert!(!bench.finish(session.queue().remove_most_recent()).expect("it answers"));
    bench.finish(session.queue().clear()).expect("it is cleared");

    let permissions = session.permissions();
    assert_eq!(bench.finish(permissions.mode()).expect("it answers"), enums::PermissionMode::Manual);
    let set = bench.finish(permissions.set_mode(enums::PermissionMode::Assisted)).expect("it is set");
    assert_eq!(set, enums::PermissionMode::Assisted);
    bench.finish(permissions.approve_all(true)).expect("it is set");
    assert_eq!(
        params(&bench, "session.permissions.setApproveAll"),
        json!({"sessionId": "s", "enabled": true})
    );
    bench.finish(permissions.reset()).expect("it is reset");
}

#[test]
fn what_waits_for_a_permission_is_listed_and_answered() {
    let script = Script::new()
        .answer("Done.")
        .turn([Step::permission("p", json!({"kind": "shell", "fullCommandText": "rm -r build"}))]);
    let mut bench = Bench::scripted(script);
    let config = SessionConfig::new().session_id("s").request_permission(true);
    let create = bench.client.create_session(&config, ());
    let (session, events) = bench.finish(create).expect("it is created");
    let turn = session.send_and_wait("clean up");
    bench.run();
    let pending = bench.finish(session.pending()).expect("it answers");
    let waiting: Vec<_> = pending.permissions().collect();
    assert_eq!(waiting.len(), 1);
    bench.finish(waiting[0].answer(Permission::approve_once())).expect("it is taken");
    drop(events);
    bench.finish(turn).expect("it ends well");
    let late = bench.finish(waiting[0].answer(Permission::approve_once())).expect_err("it was answered");
    assert!(matches!(late, CallError::NotConfirmed { .. }), "{late:?}");
    assert!(bench.finish(session.answer_tool("none", "text")).is_err(), "nobody asked for it");
}

#[test]
fn what_waits_is_listed_by_a_runtime_that_cannot_list_tools() {
    let method = "session.tools.listPendingRequests";
    for (code, is_known) in [(codes::METHOD_NOT_FOUND, false), (codes::INTERNAL, true)] {
        let script = Script::new()
            .on(method, [Step::error(code, "no")])
            .turn([Step::permission("p", json!({"kind": "shell", "fullCommandText": "rm -r build"}))]);
        let mut bench = Bench::scripted(script);
        let config = SessionConfig::new().session_id("s").request_permission(true);
        let create = bench.client.create_session(&config, ());
        let (session, _events) = bench.finish(create).expect("it is created");
        let _turn = session.send_and_wait("clean up");
        bench.run();
        match bench.finish(session.pending()) {
            Ok(pending) => {
                assert_eq!((pending.permissions().count(), pending.tools().count()), (1, 0));
                assert!(!is_known && !pending.lists_tools());
            }
            Err(error) => assert!(is_known && matches!(error, CallError::Rpc(_)), "{error}"),
        }
    }
    let mut bench = Bench::connected();
    let (session, _events) = bench.session("s");
    assert!(bench.finish(session.pending()).expect("it answers").lists_tools());
}

#[test]
fn the_user_is_asked_where_somebody_can_show_a_form() {
    let mut bench = Bench::connected();
    let (session, _events) = bench.session("s");
    let refused = bench.finish(session.ui().confirm("Deploy?")).expect_err("nobody shows forms");
    assert!(matches!(refused, CallError::NotOffered { capability: "ui.elicitation" }), "{refused:?}");
    assert!(calls(&bench, "session.ui.elicitation").is_empty());

    let handlers = Handlers::new().on_elicitation(|asked, _| {
        let answer = match &*asked.view().message() {
            "yes" => Elicitation::accept([("confirmed", true)]),
            "no" => Elicitation::accept([("confirmed", false)]),
            "which" => Elicitation::accept([("selection", "b")]),
            "text" => Elicitation::accept([("value", "hello")]),
            _ => Elicitation::decline(),
        };
        std::future::ready(Ok::<_, pilotwire::handlers::HandlerError>(answer))
    });
    let config = SessionConfig::new().session_id("t");
    let mut serving =
        bench.client.serve(pilotwire::handlers::ClientHandlers::none()).expect("it is the first");
    let create = bench.client.create_session(&config, handlers);
    let (session, _events) = bench.finish(create).expect("it is created");
    let probe = Probe::new();
    macro_rules! finish {
        ($call:expr) => {{
            let mut call = $call;
            loop {
                bench.run();
                let _ = probe.poll(&mut serving);
                if let std::task::Poll::Ready(result) = probe.poll(&mut call) {
                    break result.expect("it is answered");
                }
            }
        }};
    }
    let ui = session.ui();
    assert!(finish!(ui.confirm("yes")));
    assert!(!finish!(ui.confirm("no")));
    assert!(!finish!(ui.confirm("never")));
    assert_eq!(finish!(ui.select("which", ["a", "b"])).as_deref(), Some("b"));
    let form = params(&bench, "session.ui.elicitation");
    assert_eq!(form["requestedSchema"]["properties"]["selection"]["enum"], json!(["a", "b"]));
    assert_eq!(finish!(ui.select("never", ["a"])), None);
    let input = Input::email().title("T").description("D").min_length(1).max_length(9).default_text("x");
    assert_eq!(finish!(ui.input("text", &input)).as_deref(), Some("hello"));
    let form = params(&bench, "session.ui.elicitation");
    let field = json!({"type": "string", "title": "T", "description": "D", "format": "email", "default": "x", "minLength": 1, "maxLength": 9});
    let whole = json!({"type": "object", "properties": {"value": field}, "required": ["value"]});
    assert_eq!(form["requestedSchema"], whole);
    let own = json!({"type": "object", "properties": {}});
    let reply = finish!(ui.elicitation("never", &own).expect("it is JSON"));
    assert_eq!(reply.view().action(), enums::UIElicitationResponseAction::Decline);
}

#[test]
fn who_follows_lifecycles_no_more_leaves_no_waker() {
    let bench = Bench::connected();
    let mut all = bench.client.lifecycle();
    let probe = Probe::new();
    probe.wait(&mut Box::pin(all.next()));
    assert!(probe.kept() > 0);
    drop(all);
    assert_eq!(probe.kept(), 0);
}

#[test]
fn lifecycles_are_followed_each_on_its_own() {
    let mut bench = Bench::connected();
    let (mut all, mut few, idle) =
        (bench.client.lifecycle(), bench.client.lifecycle().without_updates(), bench.client.lifecycle());
    let probe = Probe::new();
    let mut waiting = Box::pin(all.next());
    probe.wait(&mut waiting);
    let update = |bench: &mut Bench, kind: &str| {
        bench.runtime.notify("session.lifecycle", json!({"type": kind, "sessionId": "x"}));
        bench.run();
    };
    update(&mut bench, "session.updated");
    assert!(probe.wakes() >= 1, "it is woken");
    let LifecycleItem::Event(event) = bench.finish(waiting).expect("it goes on") else { panic!("it is one") };
    assert_eq!(event.view().r#type(), enums::SessionLifecycleType::SessionUpdated);
    update(&mut bench, "session.deleted");
    update(&mut bench, "session.sung");
    for kind in [
        enums::SessionLifecycleType::SessionDeleted,
        enums::SessionLifecycleType::Unknown("session.sung".into()),
    ] {
        let LifecycleItem::Event(event) = bench.finish(few.next()).expect("it goes on") else {
            panic!("it is one")
        };
        assert_eq!(event.view().r#type(), kind);
    }
    bench.runtime.notify("session.lifecycle", json!({"type": 7}));
    for _ in 0..300 {
        update(&mut bench, "session.updated");
    }
    assert!(matches!(bench.finish(few.next()), Some(LifecycleItem::Other(_))));
    // Two of before, and the odd one, gave way too.
    let Some(LifecycleItem::Missed { count }) = bench.finish(all.next()) else { panic!("it missed some") };
    assert_eq!(count, 303 - 256);
    drop(idle);
    bench.client.close();
    bench.run();
    while let Some(item) = bench.finish(all.next()) {
        assert!(matches!(item, LifecycleItem::Event(_)), "{item:?}");
    }
    assert!(bench.finish(few.next()).is_none());
}

#[test]
fn what_things_are_part_of_goes_out() {
    let number = std::sync::atomic::AtomicUsize::default();
    let config = Config::default().trace_context(move || {
        let number = number.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        (number != 3).then(|| TraceContext::new(format!("00-{number}")).tracestate("k=v"))
    });
    let mut bench = Bench::new(config, Script::new());
    bench.run();
    let (session, _events) = bench.session("s");
    assert_eq!(params(&bench, "session.create")["traceparent"], "00-0");
    bench.finish(session.send("a")).expect("it is taken");
    assert_eq!(params(&bench, "session.send")["traceparent"], "00-1");
    bench.finish(session.send_and_wait("b")).expect("it ends well");
    let sent = params(&bench, "session.send");
    assert_eq!((&sent["traceparent"], &sent["tracestate"]), (&json!("00-2"), &json!("k=v")));
    bench.finish(session.send("c")).expect("it is taken");
    assert!(params(&bench, "session.send").get("traceparent").is_none(), "there is none now");
    let own = Prompt::new("d").trace_context(&TraceContext::new("00-own"));
    bench.finish(session.send(own)).expect("it is taken");
    let sent = params(&bench, "session.send");
    assert_eq!((&sent["traceparent"], sent.get("tracestate")), (&json!("00-own"), None));
    let config = SessionConfig::new().session_id("t").trace_context(&TraceContext::new("00-mine"));
    let create = bench.client.create_session(&config, ());
    bench.finish(create).expect("it is created");
    assert_eq!(params(&bench, "session.create")["traceparent"], "00-mine");
}

#[test]
fn attachments_go_with_a_prompt() {
    let mut bench = Bench::connected();
    let (session, _events) = bench.session("s");
    let prompt =
        Prompt::new("look").attach(Attachment::file("/a/b.rs")).attach(Attachment::bytes("c.png", b"abc"));
    bench.finish(session.send(prompt)).expect("it is taken");
    let sent = params(&bench, "session.send");
    assert_eq!(sent["attachments"][0], json!({"type": "file", "path": "/a/b.rs", "displayName": "b.rs"}));
    assert_eq!(sent["attachments"][1]["mimeType"], "image/png");
    assert_eq!(bench.runtime.complaints(), []);
}

#[cfg(unix)]
#[test]
fn what_has_no_wire_form_is_not_sent() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let mut bench = Bench::connected();
    let (session, _events) = bench.session("s");
    let path = OsStr::from_bytes(b"/a/\xff");
    let prompt = Prompt::new("look").attach(Attachment::file(path));
    for error in [
        bench.finish(session.send(prompt.clone())).expect_err("it is no path"),
        match bench.finish(session.send_and_wait(prompt)).expect_err("it is no path") {
            pilotwire::error::TurnError::Call(error) => error,
            other => panic!("{other:?}"),
        },
    ] {
        assert!(
            matches!(&error, CallError::InvalidPrompt(error) if error.field == "attachments"),
            "{error:?}"
        );
    }
    assert!(calls(&bench, "session.send").is_empty());
    let create = bench.client.create_session(SessionConfig::new().config_dir(path), ());
    let error = bench.finish(create).expect_err("it is no path");
    assert!(matches!(&error, CreateError::InvalidConfig(error) if error.field == "configDir"), "{error:?}");
}

#[test]
fn what_is_wrong_with_a_config_is_told_before_it_is_sent() {
    let mut bench = Bench::connected();
    let before = bench.runtime.received().len();
    let odd = SessionConfig::new().raw_field("modell", Json::text("m"));
    let create = bench.client.create_session(&odd, ());
    let error = bench.finish(create).expect_err("it is misspelt");
    assert!(error.to_string().contains("`modell` is not known; is `model` meant?"), "{error}");
    let named = SessionConfig::new().name("n");
    let resume = bench.client.resume_session(&SessionId::from("s"), &named, ());
    let error = bench.finish(resume).expect_err("it is for creating");
    assert!(matches!(&error, CreateError::InvalidConfig(error) if error.field == "name"), "{error:?}");
    assert_eq!(bench.runtime.received().len(), before, "nothing was sent");
    let create = bench.client.create_session(odd.unchecked(), ());
    bench.finish(create).expect("it is sent");
    assert_eq!(params(&bench, "session.create")["modell"], "m");
}

#[test]
fn in_the_empty_mode_nothing_is_taken_over() {
    let mut bench = Bench::new(Config::default().client_mode(ClientMode::Empty), Script::new());
    bench.run();
    let create = bench.client.create_session(SessionConfig::new(), ());
    let error = bench.finish(create).expect_err("it names no tools");
    assert!(
        matches!(&error, CreateError::InvalidConfig(error) if error.field == "availableTools"),
        "{error:?}"
    );
    let config = SessionConfig::new().session_id("s").available_tool_set(ToolSet::isolated());
    let create = bench.client.create_session(&config, ());
    let (session, _events) = bench.finish(create).expect("it is created");
    let sent = params(&bench, "session.create");
    assert_eq!((&sent["enableSkills"], &sent["enableSessionStore"]), (&json!(false), &json!(false)));
    assert_eq!(sent["systemMessage"]["sections"]["environment_context"]["action"], "remove");
    let options = params(&bench, "session.options.update");
    assert_eq!(
        (&options["installedPlugins"], &options["skipCustomInstructions"]),
        (&json!([]), &json!(true))
    );
    bench.finish(session.send_and_wait("x")).expect("it ends well");
    drop(session);
    bench.run();
    let resume = bench.client.resume_session(&"s".into(), config.for_resume(), ());
    bench.finish(resume).expect("it is resumed");
    assert_eq!(params(&bench, "session.resume")["memory"], json!({"enabled": false}));
    assert_eq!(calls(&bench, "session.options.update").len(), 2);
}

#[derive(Debug, PartialEq, serde::Deserialize, schemars::JsonSchema)]
struct Weather {
    city: String,
    degrees: i32,
}

#[test]
fn an_answer_comes_as_a_type() {
    let mut bench = Bench::scripted(Script::new().answer(r#"{"city":"Rome","degrees":31}"#));
    let (session, _events) = bench.session("s");
    let weather: Weather = bench.finish(session.send_and_wait_as("the weather?")).expect("it fits");
    assert_eq!(weather, Weather { city: "Rome".to_owned(), degrees: 31 });
    let format = params(&bench, "session.send")["responseFormat"].clone();
    assert_eq!((&format["type"], &format["jsonSchema"]["name"]), (&json!("json_schema"), &json!("response")));
    assert_eq!(
        (&format["jsonSchema"]["strict"], &format["jsonSchema"]["schema"]["type"]),
        (&json!(true), &json!("object"))
    );
}

#[test]
fn an_answer_that_does_not_fit_is_an_error_that_has_it() {
    for (said, place) in
        [(r#"{"city":"Rome","degrees":"hot"}"#, "degrees"), ("It is hot.", ""), ("null", "null")]
    {
        let mut bench = Bench::scripted(Script::new().answer(said));
        let (session, _events) = bench.session("s");
        let error =
            bench.finish(session.send_and_wait_as::<Weather>("the weather?")).expect_err("it does not fit");
        let NoAnswerAs::Unfit { text, error } = error else { panic!("{error:?}") };
        assert_eq!(text, said);
        assert!(error.to_string().contains(place) || error.path() == Some(place), "{error}");
    }
    let mut bench = Bench::scripted(Script::new().answer(""));
    let (session, _events) = bench.session("s");
    let schema = json!({"type": "object"});
    let any = session.send_and_wait_with_schema::<Json>("say nothing", &schema, Limits::none());
    assert!(matches!(bench.finish(any), Err(NoAnswerAs::Nothing(None))));
}

#[test]
fn prompts_that_have_no_answer_of_their_own_are_refused() {
    let mut bench = Bench::connected();
    let (session, _events) = bench.session("s");
    let immediate = Prompt::new("x").mode("immediate");
    let format = Prompt::new("x").raw_field("responseFormat", Json::empty_object());
    for (prompt, field) in [(immediate, "mode"), (format, "responseFormat")] {
        let error = bench.finish(session.send_and_wait_as::<Weather>(prompt)).expect_err("it is refused");
        assert!(matches!(&error, NoAnswerAs::InvalidPrompt(error) if error.field == field), "{error:?}");
    }
    assert!(calls(&bench, "session.send").is_empty());
}

#[test]
fn a_prompt_is_taken_under_the_id_of_its_message() {
    let mut bench = Bench::scripted(Script::new().answer("Hi."));
    let (session, mut events) = bench.session("s");
    let format = build::JsonSchemaResponseFormat::new("place", types::JsonText::from(true)).strict(true);
    let prompt = Prompt::new("where?").source("agent-7").response_format(format);
    let message = bench.finish(session.send(prompt)).expect("it is taken");
    let sent = params(&bench, "session.send");
    assert_eq!(sent["source"], "agent-7");
    let form = json!({"name": "place", "schema": true, "strict": true});
    assert_eq!(sent["responseFormat"], json!({"type": "json_schema", "jsonSchema": form}));
    let answered = bench.finish(async move {
        while let Some(item) = events.next().await {
            if let ItemKind::Event(event) = item.kind
                && let TypedEvent::AssistantMessage(answer) = event.typed()
            {
                return answer.originating_message_id().map(std::borrow::Cow::into_owned);
            }
        }
        None
    });
    assert_eq!(answered, Some(message));

    let script = Script::new().on("session.send", [Step::reply(json!({"message": 1}))]);
    let mut bench = Bench::scripted(script);
    let (session, _events) = bench.session("s");
    let refused = bench.finish(session.send("hello")).expect_err("it has no id");
    assert!(
        matches!(&refused, CallError::Decode(error) if error.to_string().contains("messageId")),
        "{refused}"
    );
}
