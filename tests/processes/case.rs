//! A runtime of our own and a client of it.

use std::path::Path;
use std::time::{Duration, Instant};

use pilotwire::adapter::Driving;
use pilotwire::handle::{Call, Client, Events, Item, ItemKind, Session, Waiting};
use pilotwire::launch::Launch;
use pilotwire::{CloseCause, Config, Json, SessionConfig};
use pilotwire_tests::adapters::Adapter;
use pilotwire_tests::lifelines::{Life, Lifelines};

/// Below the default of every limit, and far above what [`quick`] has.
#[cfg(unix)]
const SOON: Duration = Duration::from_secs(8);

/// A program that is a runtime.
pub(crate) fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_misbehaving-runtime"))
}

/// Limits that run out soon.
pub(crate) fn quick() -> Config {
    Config::default()
        .closing_timeout(Duration::from_millis(500))
        .connect_timeout(Duration::from_millis(500))
        .process_startup_timeout(Duration::from_millis(500))
        .process_exit_timeout(Duration::from_millis(500))
        .process_last_words_timeout(Duration::from_millis(500))
}

/// A launch of the runtime, as one that takes no signals to exit; nor do those that it starts.
#[cfg(unix)]
pub(crate) fn deaf() -> Launch {
    Launch::new()
        .program("/bin/sh")
        .leading_arg("-c")
        .leading_arg(r#"trap "" TERM; exec "$0" "$@""#)
        .leading_arg(program())
}

/// A runtime that was started, and its client.
pub(crate) struct Case {
    pub(crate) lifelines: Lifelines,
    pub(crate) process: Life,
    pub(crate) client: Client,
    pub(crate) driving: Driving,
    began: Instant,
}

/// A call, a turn and a session that do not end by themselves.
pub(crate) struct Open {
    pub(crate) session: Session,
    pub(crate) events: Events,
    pub(crate) call: Call,
    pub(crate) turn: Waiting,
}

impl Case {
    pub(crate) fn start<A: Adapter>(config: Config, arguments: &[&str]) -> Self {
        Self::launch::<A>(config, Launch::new().program(program()), arguments)
    }

    pub(crate) fn start_tcp<A: Adapter>(config: Config, arguments: &[&str]) -> Self {
        Self::launch::<A>(config, Launch::new().program(program()).tcp(0), arguments)
    }

    /// A launch of the runtime, with more arguments and a lifeline.
    pub(crate) fn launch<A: Adapter>(config: Config, launch: Launch, arguments: &[&str]) -> Self {
        let lifelines = Lifelines::new();
        let mut launch = launch.arg("--lifeline").arg(lifelines.address());
        for argument in ["--silent", "slow", "--endless-turns"].iter().chain(arguments) {
            launch = launch.arg(argument);
        }
        let began = Instant::now();
        let (client, driving) = A::spawn(config, &launch).expect("it is started");
        let process = lifelines.started_by_itself();
        Self { lifelines, process, client, driving, began }
    }

    pub(crate) async fn open<A: Adapter>(&self) -> Open {
        A::within(self.client.connected()).await.expect("the handshake succeeds");
        let config = SessionConfig::new().session_id("s");
        let (session, events) =
            A::within(self.client.create_session(&config, ())).await.expect("the session is created");
        let call = self.slow();
        let turn = session.send_and_wait("go");
        Open { session, events, call, turn }
    }

    /// The next process that the runtime has started.
    pub(crate) async fn started<A: Adapter>(&self) -> Life {
        A::within(self.lifelines.started()).await
    }

    /// A call that is never answered.
    pub(crate) fn slow(&self) -> Call {
        self.client.call("slow", &Json::empty_object())
    }

    /// Waits until the process is done with, and nothing is left of it. Returns how it ended, and when.
    pub(crate) async fn gone<A: Adapter>(self) -> (CloseCause, Duration) {
        let cause = A::within(self.driving).await;
        let took = self.began.elapsed();
        // Of this process: the driving says that it is gone, so there is nothing to wait for, but for its socket where the
        // system closes that in its own time.
        #[cfg_attr(windows, allow(unused_mut))]
        let mut process = self.process;
        #[cfg(unix)]
        assert!(!process.is_alive(), "it is said to be gone");
        process.gone();
        (cause, took)
    }

    /// As [`gone`](Self::gone), and soon.
    #[cfg(unix)]
    pub(crate) async fn gone_soon<A: Adapter>(self) -> String {
        let (cause, took) = self.gone::<A>().await;
        assert!(took < SOON, "it took {took:?}");
        cause.to_string()
    }
}

impl Open {
    /// Waits for the first event of a burst.
    pub(crate) async fn burst<A: Adapter>(&mut self) {
        loop {
            match A::within(self.events.next()).await.expect("the session goes on") {
                Item { kind: ItemKind::Event(event), .. } if event.event_type() == "session.info" => return,
                Item { kind: ItemKind::Event(_), .. } => {}
                other => panic!("{other:?}"),
            }
        }
    }

    /// Asserts that the call, the turn and the session have ended or will, with all of these texts in the errors. Returns how
    /// many events the session had.
    pub(crate) async fn fails<A: Adapter>(self, texts: &[&str]) -> usize {
        let Self { session, events, call, turn } = self;
        let call = A::within(call).await.expect_err("it is not answered").to_string();
        let turn = A::within(turn).await.expect_err("it does not end").to_string();
        let (count, end) = drain::<A>(events).await;
        for told in [&call, &turn, &end] {
            for text in texts {
                assert!(told.contains(text), "{text:?} is not in {told:?}");
            }
        }
        // What is called later has the same to say.
        let late = A::within(session.send("more")).await.expect_err("it is over").to_string();
        assert!(texts.iter().all(|text| late.contains(text)), "{late}");
        count
    }
}

/// Reads a stream to its end. Returns how many events it had, and what its last item says.
pub(crate) async fn drain<A: Adapter>(mut events: Events) -> (usize, String) {
    let mut count = 0;
    loop {
        match A::within(events.next()).await.expect("its last item says why") {
            Item { kind: ItemKind::Event(_), .. } => count += 1,
            Item { kind: ItemKind::Closed(end), .. } => return (count, end.to_string()),
            other => panic!("{other:?}"),
        }
    }
}
