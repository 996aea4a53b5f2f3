//! What several sections need: a connection and a scripted runtime, and what has come of a call.

use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use pilotwire::handle::{Events, Session};
use pilotwire::handlers::{ClientHandlers, Handlers, Serving, Setup};
use pilotwire::jsonrpc::Id;
use pilotwire::mock::{Pair, Script, Step};
use pilotwire::sans_io::{CallId, Event, SessionKey, Starting};
use pilotwire::{
    Attachment, CallError, CloseCause, Cloud, Config, CreateError, Json, Limits, Prompt, SessionConfig,
    SessionId, TurnError,
};
use serde_json::{Value, json};

use crate::bench::{Bench, Probe};

pub(crate) fn pair(script: Script) -> Pair {
    Pair::connected(Config::default(), script)
}

pub(crate) fn json_of(value: Value) -> Json {
    Json::new(&value).expect("it has a JSON form")
}

/// Arrays in arrays.
pub(crate) fn nested(levels: usize) -> Json {
    Json::parse("[".repeat(levels) + &"]".repeat(levels)).expect("it is JSON")
}

/// A value of the peer's that is no JSON, which is not seen before somebody looks at it.
pub(crate) fn no_json() -> Json {
    let (mut pair, session) = with_session(Script::new());
    pair.runtime
        .frame(r#"{"jsonrpc":"2.0","id":"q","method":"some.question","params":{"sessionId":"s","odd":{a}}}"#);
    pair.run();
    question(&mut pair, session).params()
}

/// The latest ask in a session's stream.
pub(crate) fn question(pair: &mut Pair, session: SessionKey) -> pilotwire::Question {
    let items = pair.items(session).into_iter().rev();
    let asked = items.into_iter().find_map(|item| match item.kind {
        pilotwire::sans_io::ItemKind::Ask(question) => Some(question),
        _ => None,
    });
    asked.expect("something is asked")
}

pub(crate) fn create(pair: &mut Pair, config: &SessionConfig) -> Starting {
    let starting = pair.connection.create_session(pair.now, config, Limits::none());
    pair.run();
    starting.expect("the config is good")
}

pub(crate) fn resume(pair: &mut Pair, id: &str) -> Starting {
    let resumed =
        pair.connection.resume_session(pair.now, &SessionId::from(id), &SessionConfig::new(), Limits::none());
    pair.run();
    resumed.expect("the config is good")
}

/// A connection with the session `s`.
pub(crate) fn with_session(script: Script) -> (Pair, SessionKey) {
    let mut pair = pair(script);
    let starting = create(&mut pair, &SessionConfig::new().session_id("s"));
    pair.events();
    (pair, starting.session)
}

/// A connection with a session in the cloud whose worker does not start.
pub(crate) fn with_cloud_session() -> (Pair, SessionKey) {
    let script = Script::new()
        .on("session.create", [Step::reply(json!({"sessionId": "c"}))])
        .always("session.getMessages", [Step::silent()])
        .always("session.abort", [Step::reply(json!({"success": true}))]);
    let mut pair = pair(script);
    let starting = create(&mut pair, &SessionConfig::new().cloud(Cloud::new()));
    pair.events();
    (pair, starting.session)
}

/// Calls a method, which stays open unless it is answered.
pub(crate) fn call(pair: &mut Pair, method: &str, limits: Limits) -> CallId {
    let call = pair.connection.call(pair.now, method, Some(&Json::empty_object()), limits);
    pair.run();
    call.expect("it is open")
}

/// Sends a prompt, and waits for its turn.
pub(crate) fn send(pair: &mut Pair, session: SessionKey, limits: Limits) -> CallId {
    let call = pair.connection.send_and_wait(pair.now, session, &Prompt::new("hello"), limits);
    pair.run();
    call.expect("it is open")
}

pub(crate) fn call_failure(pair: &mut Pair, wanted: CallId) -> CallError {
    let failure = pair.events().into_iter().find_map(|event| match event {
        Event::Reply { call, result: Err(error) } if call == wanted => Some(error),
        _ => None,
    });
    failure.expect("the call has failed")
}

pub(crate) fn turn_failure(pair: &mut Pair, wanted: CallId) -> TurnError {
    let failure = pair.events().into_iter().find_map(|event| match event {
        Event::Turn { call, result: Err(error) } if call == wanted => Some(error),
        _ => None,
    });
    failure.expect("the turn has failed")
}

pub(crate) fn create_failure(pair: &mut Pair, starting: Starting) -> CreateError {
    let failure = pair.events().into_iter().find_map(|event| match event {
        Event::Session { call, result: Err(error), .. } if call == starting.call => Some(error),
        _ => None,
    });
    failure.expect("the create has failed")
}

pub(crate) fn cause(pair: &Pair) -> CloseCause {
    pair.connection.closed().expect("it has ended").clone()
}

/// An attachment whose path has no wire form.
pub(crate) fn not_unicode() -> Attachment {
    use std::os::unix::ffi::OsStrExt;

    Attachment::file(std::ffi::OsStr::from_bytes(b"/a/\xff"))
}

/// Handles whose handlers are run beside the driver.
pub(crate) struct Served {
    pub(crate) bench: Bench,
    serving: Option<Pin<Box<Serving>>>,
}

impl Served {
    pub(crate) fn new(script: Script, handlers: ClientHandlers) -> Self {
        let (config, service) = Setup::from((Config::default(), handlers)).split();
        let done = [Step::reply(json!({"success": true}))];
        let script =
            script.always("llmInference.setProvider", done.clone()).always("sessionFs.setProvider", done);
        let bench = Bench::new(config, script);
        let serving = service.serve(&bench.client).map(Box::pin);
        let mut served = Self { bench, serving };
        served.run();
        served
    }

    /// Lets everything happen that can.
    pub(crate) fn run(&mut self) {
        let probe = Probe::new();
        for _ in 0..20 {
            self.bench.run();
            let mut context = Context::from_waker(probe.waker());
            if let Some(serving) = &mut self.serving
                && serving.as_mut().poll(&mut context).is_ready()
            {
                self.serving = None;
            }
        }
    }

    pub(crate) fn finish<F: Future>(&mut self, future: F) -> F::Output {
        let mut future = pin!(future);
        let probe = Probe::new();
        for _ in 0..20 {
            if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(probe.waker())) {
                return output;
            }
            self.run();
        }
        panic!("it does not end");
    }

    /// The session `s`, with these handlers.
    pub(crate) fn try_session(
        &mut self,
        config: SessionConfig,
        handlers: Handlers,
    ) -> Result<(Session, Events), CreateError> {
        let create = self.bench.client.create_session(config.session_id("s"), handlers);
        self.finish(create)
    }

    pub(crate) fn session(&mut self, handlers: Handlers) -> (Session, Events) {
        self.try_session(SessionConfig::new(), handlers).expect("it is created")
    }

    /// What a request of the runtime is answered, as it is on the wire.
    pub(crate) fn ask(&mut self, method: &str, params: Value) -> String {
        let id = self.bench.runtime.request(method, params);
        self.run();
        self.answer(&id)
    }

    fn answer(&self, id: &Id) -> String {
        match self.bench.runtime.answer_to(id).expect("it is answered") {
            Ok(result) => result.as_str().to_owned(),
            Err(error) => {
                let mut told = json!({"code": error.code, "message": error.message});
                if let Some(data) = &error.data {
                    told["data"] = data.decode().expect("it is JSON");
                }
                told.to_string()
            }
        }
    }
}
