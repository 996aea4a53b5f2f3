//! Handlers, run by a plain future beside the driver, on virtual time.

mod each_kind;
mod files;
mod inference;
mod kinds;
mod rules;
mod tools;

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use pilotwire::handle::{Events, Session};
use pilotwire::handlers::{
    ClientHandlers, HandlerEnd, HandlerError, Handlers, ObserveHandlers, Serving, Setup, Started,
};
use pilotwire::mock::{Script, Step};
use pilotwire::{AskId, Config, CreateError, SessionConfig};

use serde_json::json;

use crate::bench::{Bench, Probe};

/// A bench whose handlers are run.
pub(crate) struct Served {
    pub(crate) bench: Bench,
    serving: Option<Pin<Box<Serving>>>,
    /// What the serving future is woken by.
    probe: Probe,
    pub(crate) seen: Arc<Seen>,
}

/// How handlers began and ended.
#[derive(Default)]
pub(crate) struct Seen(Mutex<Vec<String>>);

impl Seen {
    /// What was seen since this was last asked.
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().expect("nobody panics under it"))
    }

    fn note(&self, line: String) {
        self.0.lock().expect("nobody panics under it").push(line);
    }
}

impl ObserveHandlers for Seen {
    fn began(&self, started: &Started<'_>) {
        self.note(format!("{} began", started.question.method()));
    }

    fn ended(&self, _: AskId, how: HandlerEnd) {
        self.note(how.as_str().to_owned());
    }
}

impl Served {
    pub(crate) fn new(script: Script) -> Self {
        Self::with(script, ClientHandlers::none())
    }

    pub(crate) fn with(script: Script, handlers: ClientHandlers) -> Self {
        let seen = Arc::<Seen>::default();
        let setup = Setup::from((Config::default(), handlers)).observe_handlers(Arc::clone(&seen) as _);
        Self { seen, ..Self::set_up(script, setup) }
    }

    /// With a setup of the test's own.
    pub(crate) fn set_up(script: Script, setup: Setup) -> Self {
        let (config, service) = setup.split();
        let script = ["registerExtensionLaunchProvider", "llmInference.setProvider"]
            .iter()
            .fold(script, |script, step| script.always(step, [Step::reply(json!({}))]));
        let bench = Bench::new(config, script);
        let serving = service.serve(&bench.client).map(Box::pin);
        assert!(serving.is_some(), "there is one of it");
        let mut served = Self { bench, serving, probe: Probe::new(), seen: Arc::default() };
        served.run();
        served
    }

    /// Lets everything happen that can.
    pub(crate) fn run(&mut self) {
        loop {
            self.bench.run();
            let Some(serving) = &mut self.serving else { return };
            let mut context = Context::from_waker(self.probe.waker());
            let before = self.probe.wakes();
            let polled = serving.as_mut().poll(&mut context);
            if polled.is_ready() {
                self.serving = None;
            }
            self.bench.run();
            if before == 0 && self.probe.wakes() == 0 {
                // It is woken by what it waits for, and by nothing else: one poll more changes nothing.
                return;
            }
        }
    }

    pub(crate) fn advance(&mut self, time: Duration) {
        self.bench.advance(time);
        self.run();
    }

    pub(crate) fn is_serving(&self) -> bool {
        self.serving.is_some()
    }

    pub(crate) fn stop_serving(&mut self) {
        self.serving = None;
    }

    /// Runs until a future is done.
    pub(crate) fn finish<F: Future>(&mut self, future: F) -> F::Output {
        let mut future = pin!(future);
        let probe = Probe::new();
        for _ in 0..100 {
            if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(probe.waker())) {
                return output;
            }
            self.run();
        }
        panic!("it does not end");
    }

    /// A session with these handlers.
    pub(crate) fn session(&mut self, config: SessionConfig, handlers: Handlers) -> (Session, Events) {
        self.try_session(config, handlers).expect("it is created")
    }

    pub(crate) fn try_session(
        &mut self,
        config: SessionConfig,
        handlers: Handlers,
    ) -> Result<(Session, Events), CreateError> {
        self.created(config.session_id("s"), handlers)
    }

    fn created(
        &mut self,
        config: SessionConfig,
        handlers: Handlers,
    ) -> Result<(Session, Events), CreateError> {
        let create = self.bench.client.create_session(config, handlers);
        let created = self.finish(create);
        self.run();
        created
    }
}

/// What a handler does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Does {
    Answers,
    Fails,
    Panics,
    /// Before it has made a future.
    PanicsAtOnce,
    Leaves,
    Nothing,
    /// The first run nothing, the others the answer.
    HangsOnce,
}

/// A handler's way to do it.
#[derive(Clone)]
pub(crate) struct Way {
    does: Does,
    /// Held by each run.
    token: Arc<()>,
    has_hung: Arc<AtomicBool>,
}

impl Way {
    pub(crate) fn new(does: Does) -> Self {
        Self { does, token: Arc::new(()), has_hung: Arc::default() }
    }

    /// How many runs there are that were neither done nor dropped.
    pub(crate) fn runs(&self) -> usize {
        // This one, and that of the handler.
        Arc::strong_count(&self.token).saturating_sub(2)
    }

    /// Whether the handler is kept.
    pub(crate) fn is_kept(&self) -> bool {
        Arc::strong_count(&self.token) > 1
    }

    pub(crate) fn go<A>(&self, answer: A) -> impl Future<Output = Result<A, HandlerError>> + use<A> {
        let (does, token) = (self.does, Arc::clone(&self.token));
        assert!(does != Does::PanicsAtOnce, "it panics at once");
        let hangs = does == Does::HangsOnce && !self.has_hung.swap(true, Ordering::Relaxed);
        async move {
            let _held = token;
            match does {
                Does::HangsOnce if hangs => std::future::pending().await,
                Does::Answers | Does::HangsOnce => Ok(answer),
                Does::Fails => Err("it failed".into()),
                Does::Panics | Does::PanicsAtOnce => panic!("it panics"),
                Does::Leaves => Err(HandlerError::leave()),
                Does::Nothing => std::future::pending().await,
            }
        }
    }
}
