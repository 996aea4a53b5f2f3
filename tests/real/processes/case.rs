//! A real runtime, a model for it, and a client.

use std::time::Duration;

use pilotwire::adapter::Driving;
use pilotwire::handle::{Client, Events, Item, ItemKind, Session, Waiting};
use pilotwire::launch::Launch;
use pilotwire::{Answer, Config, Provider, SessionConfig};
use pilotwire_tests::adapters::Adapter;
use pilotwire_tests::model::{Gate, ModelServer, Reply, Script};
use pilotwire_tests::processes::{self, Process};
use pilotwire_tests::runtime::Runtime;
use serde_json::{Value, json};

use crate::recording::Recording;

/// Limits that run out soon, yet long enough for a real one to exit.
pub(super) fn quick() -> Config {
    let second = Duration::from_secs(1);
    Config::default()
        .closing_timeout(second)
        .process_last_words_timeout(second)
        .process_exit_timeout(Duration::from_secs(5))
}

/// A runtime and its client.
pub(super) struct Case {
    pub(super) client: Client,
    pub(super) driving: Driving,
    pub(super) process: Process,
    pub(super) model: ModelServer,
    pub(super) runtime: Runtime,
    pub(super) recording: Recording,
    pub(super) _background: Background,
}

/// A turn that does not end by itself.
pub(super) struct Turn {
    pub(super) session: Session,
    pub(super) events: Events,
    pub(super) turn: Waiting,
}

/// What a case is started on.
pub(super) struct Ground {
    pub(super) model: ModelServer,
    pub(super) runtime: Runtime,
    pub(super) recording: Recording,
    pub(super) background: Background,
}

/// What the model runs on, whatever the client does.
pub(super) struct Background(Option<tokio::runtime::Runtime>);

impl Drop for Background {
    /// Without waiting, which is not allowed on another of its kind.
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl Ground {
    /// The name is that of the conversation's recording.
    pub(super) fn new(name: &'static str, script: Script) -> Self {
        let background = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let background = background.expect("a runtime for the model");
        let model = background.block_on(ModelServer::start(script));
        let runtime = Runtime::new();
        let recording = Recording::new(name, &runtime, &model.origin());
        Self { model, runtime, recording, background: Background(Some(background)) }
    }

    /// To be called where the adapter's executor is.
    pub(super) fn start<A: Adapter>(self, config: Config) -> Case {
        let launch = self.runtime.launch();
        self.start_as::<A>(config, &launch)
    }

    /// Behind a shell script, in which `"$0" "$@"` is the runtime.
    pub(super) fn start_behind<A: Adapter>(self, script: &str, config: Config, launch: Launch) -> Case {
        let launch = launch
            .program("/bin/sh")
            .leading_arg("-c")
            .leading_arg(script)
            .leading_arg(self.runtime.own_program());
        self.start_as::<A>(config, &launch)
    }

    pub(super) fn start_as<A: Adapter>(self, config: Config, launch: &Launch) -> Case {
        let Self { model, runtime, recording, background } = self;
        let config = runtime.listened(config.record(&recording.recorder));
        let (client, driving) = A::spawn(config, launch).expect("the runtime starts");
        let (program, own) = (runtime.own_program(), i32::try_from(std::process::id()).expect("a number"));
        let started = |process: &&Process| {
            process.parent == own && process.command.contains(&*program.to_string_lossy())
        };
        let process = processes::until("the runtime", |all| all.iter().find(started).cloned());
        Case { client, driving, process, model, runtime, recording, _background: background }
    }
}

impl Case {
    pub(super) fn config(&self) -> SessionConfig {
        let provider: Value = self.model.provider();
        let text = |name: &str| provider[name].as_str().unwrap_or_default().to_owned();
        SessionConfig::new()
            .working_directory(self.runtime.directory())
            .model("m1")
            .streaming(true)
            .request_permission(true)
            .provider(Provider::new(text("baseUrl")).kind(text("type")).api_key(text("apiKey")))
    }

    pub(super) async fn turn<A: Adapter>(&self) -> Turn {
        A::within(self.client.connected()).await.expect("the handshake succeeds");
        let (session, events) =
            A::within(self.client.create_session(self.config(), ())).await.expect("the session is created");
        let turn = session.send_and_wait("hello");
        Turn { session, events, turn }
    }

    /// The process of this program that the runtime is behind.
    pub(super) fn other(&self, program: &str) -> Process {
        let is_it = |process: &&Process| process.group == self.process.pid && process.command == program;
        processes::until(program, |all| all.iter().find(is_it).cloned())
    }

    /// Waits until the process is done with, and none of its group is left, and repeats what was recorded. Returns how it
    /// ended.
    pub(super) async fn gone<A: Adapter>(self) -> String {
        let cause = A::within(self.driving).await.to_string();
        let own = processes::all().into_iter().find(|process| process.pid == self.process.pid);
        assert_eq!(own, None, "it is said to be gone");
        processes::gone(&self.process);
        self.recording.replay();
        cause
    }
}

impl Turn {
    /// Reads the session's stream, allows what is asked, and sees to it that the turn, the session and what is called later
    /// end, each with all of these texts in its error.
    pub(super) async fn fails<A: Adapter>(self, texts: &[&str]) {
        let Self { session, mut events, turn } = self;
        let end = loop {
            match A::within(events.next()).await.expect("its last item says why") {
                Item { kind: ItemKind::Closed(end), .. } => break end.to_string(),
                Item { kind: item, .. } => allow(item),
            }
        };
        let turn = A::within(turn).await.expect_err("it has no end of its own").to_string();
        let late = A::within(session.send("more")).await.expect_err("it is over").to_string();
        for told in [end, turn, late] {
            for text in texts {
                assert!(told.contains(text), "{text:?} is not in {told:?}");
            }
        }
    }
}

pub(super) fn allow(item: ItemKind) {
    if let ItemKind::Ask(ask) = item {
        assert_eq!(ask.method(), "permission.requested");
        let answer = Answer::result(&json!({"kind": "approve-once"})).expect("it is JSON");
        ask.answer(answer).expect("it is open");
    }
}

/// A model that stops in the middle of its first answer.
pub(super) fn held(gate: &Gate) -> Script {
    Script::new().otherwise([Reply::text("never ").hold(gate)])
}
