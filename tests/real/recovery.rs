//! The real runtime is killed, and another that is started in the same home goes on: each session in exactly one way, and
//! with nothing sent twice.
//!
//! A session can be resumed once its runtime has written it, which is some time after the first prompt was answered: one that
//! is killed before that is the same as one whose disk is gone.

use pilotwire::handle::{Client, Events, Item, ItemKind};
use pilotwire::handlers::{HandlerContext, Handlers, Permission};
use pilotwire::recovery::{
    CallFate, Continuation, Continued, Missed, NotContinued, Planning, ResumePlan, Resumed, SessionStage,
};
use pilotwire::{Config, Provider, SessionConfig, SessionId, Tool};
use pilotwire_tests::model::{Gate, ModelRequest, ModelServer, Reply, Script};
use pilotwire_tests::processes::{self, Process};
use pilotwire_tests::runtime::Runtime;
use pilotwire_tokio::Driving;
use rustix::process::Signal;
use serde_json::{Value, json};

use crate::client::within;
use crate::disk::{log_of, written};

/// A home, and a model that stops in the middle of its answers to some prompts.
struct Ground {
    runtime: Runtime,
    model: ModelServer,
    gate: Gate,
}

/// A runtime that runs, and a plan for its end.
struct Running {
    client: Client,
    driving: Driving,
    process: Process,
    planning: Planning,
}

impl Ground {
    async fn new() -> Self {
        let gate = Gate::new();
        let held = gate.clone();
        let script = Script::choose(move |request: &ModelRequest| {
            let text = request.last_user_text();
            match () {
                () if !request.tool_results().is_empty() && text.contains("do-") => Reply::text("used"),
                () if text.contains("do-stream") => Reply::text("one ").hold(&held),
                () if text.contains("do-tool") => Reply::tool("work", json!({})),
                () => Reply::text("an answer"),
            }
        });
        Self { runtime: Runtime::new(), model: ModelServer::start(script).await, gate }
    }

    async fn start(&self) -> Running {
        let launch = self.runtime.launch();
        let config = self.runtime.listened(Config::default());
        let (client, driving) = pilotwire_tokio::spawn(config, &launch).expect("the runtime starts");
        let planning = client.resume_plan();
        within(client.connected()).await.expect("the handshake succeeds");
        let program = self.runtime.own_program().to_string_lossy().into_owned();
        let own = i32::try_from(std::process::id()).expect("a number");
        let is_it = |process: &&Process| process.parent == own && process.command.contains(&program);
        let process = processes::until("the runtime", |all| all.iter().find(is_it).cloned());
        Running { client, driving, process, planning }
    }

    fn config(&self) -> SessionConfig {
        let provider: Value = self.model.provider();
        let text = |name: &str| provider[name].as_str().unwrap_or_default().to_owned();
        SessionConfig::new()
            .working_directory(self.runtime.directory())
            .model("m1")
            .streaming(true)
            .provider(Provider::new(text("baseUrl")).kind(text("type")).api_key(text("apiKey")))
    }

    /// How often the model was asked by a prompt like this for the first time.
    fn asked(&self, prompt: &str) -> usize {
        let requests = self.model.requests();
        requests
            .iter()
            .filter(|request| request.last_user_text().contains(prompt) && request.tool_results().is_empty())
            .count()
    }
}

impl Running {
    async fn session(&self, config: SessionConfig, handlers: Handlers) -> (pilotwire::Session, Events) {
        within(self.client.create_session(config, handlers)).await.expect("it is created")
    }

    async fn kill(self) -> ResumePlan {
        self.process.signal(Signal::KILL);
        let plan = within(self.planning).await;
        within(self.driving).await;
        plan
    }
}

async fn resume(running: &Running, plan: ResumePlan) -> Vec<Resumed> {
    within(plan.resume_on(&running.client)).await
}

fn only(mut resumed: Vec<Resumed>) -> Continuation {
    assert_eq!(resumed.len(), 1, "{resumed:?}");
    resumed.remove(0).continuation
}

fn continued(continuation: Continuation) -> Continued {
    match continuation {
        Continuation::Continued(continued) | Continuation::Filled(continued) => continued,
        other => panic!("{other:?}"),
    }
}

/// The session goes on: it takes a prompt, and each event comes once.
async fn goes_on(continued: Continued) {
    let Continued { session, mut events, missed, .. } = continued;
    assert!(matches!(missed, Missed::Nothing | Missed::Filled { lost: 0, .. }), "{missed:?}");
    let turn = within(session.send_and_wait("hello")).await.expect("it ends");
    assert_eq!(turn.text(), "an answer");
    let mut ids = std::collections::BTreeSet::new();
    while let Some(Item { kind, .. }) = events.try_next() {
        if let ItemKind::Event(event) = kind {
            let id = event.id().expect("it has one").into_owned();
            assert!(ids.insert(id), "{event:?} came twice");
        }
    }
    assert!(!ids.is_empty());
}

async fn end(running: Running) {
    running.client.shut_down();
    within(running.driving).await;
}

/// A tool that never answers, and tells when it is used.
fn endless(begun: tokio::sync::mpsc::UnboundedSender<()>) -> Handlers {
    Handlers::new().tool_of(
        Tool::new("work", "Works").skip_permission(),
        move |_: Value, _: HandlerContext| {
            begun.send(()).expect("somebody waits");
            std::future::pending::<String>()
        },
    )
}

#[tokio::test]
async fn killed_in_a_turn() {
    let ground = Ground::new().await;
    let first = ground.start().await;
    let (session, _events) = first.session(ground.config(), Handlers::none()).await;
    let turn = session.send_and_wait("do-stream");
    within(ground.gate.reached()).await;
    written(&ground.runtime, session.id().as_str(), "assistant.turn_start").await;
    let plan = first.kill().await;
    assert!(within(turn).await.is_err());
    let [call] = plan.calls() else { panic!("{:?}", plan.calls()) };
    assert_eq!((call.method.as_str(), call.fate), ("session.send", CallFate::Accepted));
    assert!(call.message_id.is_some());
    assert_eq!(plan.sessions()[0].waited_for, "model");

    let second = ground.start().await;
    goes_on(continued(only(resume(&second, plan).await))).await;
    assert_eq!(ground.asked("do-stream"), 1, "nothing is sent twice");
    end(second).await;
}

#[tokio::test]
async fn killed_in_a_tool() {
    let ground = Ground::new().await;
    let first = ground.start().await;
    let (begun, mut uses) = tokio::sync::mpsc::unbounded_channel();
    let (session, _events) = first.session(ground.config(), endless(begun)).await;
    let turn = session.send_and_wait("do-tool");
    within(uses.recv()).await.expect("it is used");
    written(&ground.runtime, session.id().as_str(), "assistant.turn_start").await;
    let plan = first.kill().await;
    assert!(within(turn).await.is_err());
    assert_eq!(plan.sessions()[0].waited_for, "tool");
    assert!(plan.sessions()[0].asks[0].taken);
    // It goes on in another process.
    let text = serde_json::to_string(&plan).expect("it is JSON");
    drop(plan);
    let plan: ResumePlan = serde_json::from_str(&text).expect("it is a plan");
    let (begun, mut uses_again) = tokio::sync::mpsc::unbounded_channel();
    let plan = plan.with_handlers(|_| endless(begun.clone()));

    let second = ground.start().await;
    goes_on(continued(only(resume(&second, plan).await))).await;
    assert_eq!(ground.asked("do-tool"), 1);
    assert!(uses_again.try_recv().is_err(), "the tool is not used again");
    end(second).await;
}

#[tokio::test]
async fn killed_in_a_permission() {
    let ground = Ground::new().await;
    let first = ground.start().await;
    let (begun, mut asked) = tokio::sync::mpsc::unbounded_channel();
    let tool = Handlers::new().tool_of(Tool::new("work", "Works"), async |_: Value, _| "worked");
    let handlers = tool.on_permission(move |_, _| {
        begun.send(()).expect("somebody waits");
        std::future::pending::<Permission>()
    });
    let (session, _events) = first.session(ground.config(), handlers).await;
    let turn = session.send_and_wait("do-tool");
    within(asked.recv()).await.expect("it is asked");
    written(&ground.runtime, session.id().as_str(), "assistant.turn_start").await;
    let plan = first.kill().await;
    assert!(within(turn).await.is_err());
    assert_eq!(plan.sessions()[0].waited_for, "permission");
    let second = ground.start().await;
    goes_on(continued(only(resume(&second, plan).await))).await;
    assert!(asked.try_recv().is_err(), "nobody is asked again, and nothing approved");
    assert_eq!(ground.asked("do-tool"), 1);
    end(second).await;
}

#[tokio::test]
async fn killed_in_the_create() {
    let ground = Ground::new().await;
    let first = ground.start().await;
    // It has the create, and never comes to answer it.
    first.process.signal(Signal::STOP);
    let create = first.client.create_session(ground.config().session_id("s"), ());
    sent(&first.client, "session.create").await;
    let plan = first.kill().await;
    assert!(within(create).await.is_err());
    assert_eq!(plan.sessions()[0].stage, SessionStage::Creating);
    assert_eq!(plan.calls()[0].fate, CallFate::Unknown);
    let second = ground.start().await;
    let continuation = only(resume(&second, plan).await);
    assert!(matches!(continuation, Continuation::NotContinued(NotContinued::NotCreated)), "{continuation:?}");
    end(second).await;
}

/// Waits until a call has been given to the transport.
async fn sent(client: &Client, method: &str) {
    within(async {
        let is_sent =
            || client.snapshot().calls.iter().any(|call| call.method == method && call.state == "sent");
        while !is_sent() {
            tokio::task::yield_now().await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_under_fifty_sessions() {
    const SESSIONS: usize = 50;
    let ground = Ground::new().await;
    let first = ground.start().await;
    let mut sessions = Vec::new();
    for number in 0..SESSIONS {
        let config = ground.config().session_id(format!("s-{number}"));
        sessions.push(first.session(config, Handlers::none()).await);
    }
    let turns: Vec<_> = sessions
        .iter()
        .enumerate()
        .map(|(number, (session, _))| session.send_and_wait(format!("do-stream {number}.")))
        .collect();
    within(ground.model.received(SESSIONS)).await;
    for (session, _) in &sessions {
        written(&ground.runtime, session.id().as_str(), "assistant.turn_start").await;
    }
    let plan = first.kill().await;
    for turn in turns {
        assert!(within(turn).await.is_err());
    }
    assert_eq!((plan.sessions().len(), plan.calls().len()), (SESSIONS, SESSIONS));
    let second = ground.start().await;
    let resumed = resume(&second, plan).await;
    let mut ids: Vec<SessionId> = Vec::new();
    for Resumed { session_id, continuation, .. } in resumed {
        ids.push(session_id);
        let continued = continuation.continued().expect("it goes on");
        assert!(!matches!(continued.missed, Missed::Unknown(_)), "{:?}", continued.missed);
        if ids.len().is_multiple_of(10) {
            goes_on(continued).await;
        }
    }
    ids.sort_unstable_by(|one, other| one.as_str().cmp(other.as_str()));
    ids.dedup_by(|one, other| one.as_str() == other.as_str());
    assert_eq!(ids.len(), SESSIONS, "each in exactly one way");
    assert_eq!(ground.asked("do-stream"), SESSIONS, "nothing is sent twice");
    end(second).await;
}

#[tokio::test]
async fn with_what_was_on_the_disk_gone() {
    let ground = Ground::new().await;
    let first = ground.start().await;
    let (session, _events) = first.session(ground.config().session_id("s"), Handlers::none()).await;
    within(session.send_and_wait("hello")).await.expect("it ends");
    let plan = first.kill().await;
    std::fs::remove_dir_all(ground.runtime.home()).expect("it is there");
    std::fs::create_dir(ground.runtime.home()).expect("it can be made");
    let second = ground.start().await;
    let continuation = only(resume(&second, plan).await);
    let Continuation::NotContinued(NotContinued::Refused(error)) = continuation else {
        panic!("{continuation:?}");
    };
    assert!(error.to_string().contains("Session not found"), "{error}");
    end(second).await;
}

/// What the runtime wrote before it was killed, and could not say any more, is filled in.
#[tokio::test]
async fn what_was_written_and_not_said_is_filled_in() {
    let ground = Ground::new().await;
    let first = ground.start().await;
    let (session, _events) = first.session(ground.config().session_id("s"), Handlers::none()).await;
    within(session.send_and_wait("hello")).await.expect("it ends");
    written(&ground.runtime, "s", "assistant.turn_end").await;
    let plan = first.kill().await;
    // As if the last three that were seen had not been.
    let mut value = serde_json::to_value(&plan).expect("it is JSON");
    let log = log_of(&ground.runtime, "s");
    let at = log.iter().position(|event| event["type"] == "user.message").expect("it was said");
    let missed = log.len() - at - 1;
    value["sessions"][0]["latestEvents"] = json!([log[at]["id"]]);
    let plan: ResumePlan = serde_json::from_value(value).expect("it is a plan");
    let second = ground.start().await;
    let Continuation::Filled(mut continued) = only(resume(&second, plan).await) else {
        panic!("it is filled")
    };
    assert!(
        matches!(continued.missed, Missed::Filled { events, lost: 0 } if events == missed as u64),
        "{:?}, of {:?}",
        continued.missed,
        log.iter().map(|event| &event["type"]).collect::<Vec<_>>()
    );
    let first = continued.events.try_next().expect("what was missed is there");
    let ItemKind::Event(event) = first.kind else { panic!("{first:?}") };
    assert_eq!(event.id().as_deref(), log[at + 1]["id"].as_str());
    continued.missed = Missed::Nothing;
    goes_on(continued).await;
    end(second).await;
}
