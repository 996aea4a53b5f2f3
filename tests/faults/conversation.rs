//! What is said over a stream while a fault happens to it.

use std::fmt::Debug;
use std::io;
use std::time::Duration;

use futures_util::future::join;
use pilotwire::adapter::Driving;
use pilotwire::handle::{Client, Events, Item, ItemKind, Session};
use pilotwire::mock::{InMemory, Script, Step};
use pilotwire::{Answer, Config, Json, Limits, SessionConfig};
use pilotwire_tests::faults::{Fault, Faulty};
use serde_json::json;

/// Events of the burst.
const BURST: usize = 300;
/// For what a fault may leave without an answer.
const SHORT: Duration = Duration::from_millis(50);

pub(crate) type Stream = Faulty<InMemory>;

/// When the fault is armed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Moment {
    Handshaking,
    Idle,
    InTurn,
    InBurst,
}

/// One scenario.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    pub(crate) fault: Fault,
    pub(crate) moment: Moment,
    pub(crate) seed: u64,
    /// Bytes between the moment and the fault.
    pub(crate) after: u64,
}

/// What came of one.
#[derive(Debug)]
pub(crate) struct Seen {
    /// The connection's cause of ending, by name.
    pub(crate) cause: &'static str,
    /// Calls that failed, and how.
    pub(crate) failed: Vec<String>,
    /// The session's items but for the last, in order.
    pub(crate) items: Vec<String>,
    pub(crate) fired: bool,
    /// How often something was delayed or split.
    pub(crate) disturbed: u64,
    pub(crate) within_frame: bool,
    /// Bytes read and written from the moment to the end of what it is about.
    pub(crate) span: (u64, u64),
}

/// Plays it, and sees that all has ended. Returns the client, too.
pub(crate) async fn play<F>(plan: Plan, connect: F) -> (Seen, Client)
where
    F: FnOnce(Config, &Stream) -> io::Result<(Client, Driving)>,
{
    let burst = (0..BURST).map(|number| Step::emit("session.info", json!({"message": number})));
    let script = Script::new().ask_user("Which?", ["a", "b"]).turn(burst);
    let stream = Faulty::new(InMemory::new(script), plan.fault, plan.seed);
    let mut talk = Talk { plan, stream, failed: Vec::new(), calls: 0, begun: None, span: (0, 0) };
    talk.begin(Moment::Handshaking);
    let (client, driving) = connect(talk.config(), &talk.stream).expect("there is randomness");
    let connected = client.connected().await;
    talk.note("connected", &connected);
    let config = SessionConfig::new().session_id("s-1").streaming(true).request_user_input(true);
    talk.end(Moment::Handshaking);
    let created = client.create_session_within(&config, (), talk.limits()).await;
    talk.note("create", &created);
    let items = match created {
        Err(_) => {
            talk.speak(&client, None).await;
            client.close();
            Vec::new()
        }
        Ok((session, events)) => {
            let speaking = async {
                talk.speak(&client, Some(&session)).await;
                client.close();
            };
            join(speaking, read(events)).await.1
        }
    };
    let cause = driving.await;
    assert_eq!(client.closed().await, cause, "{plan:?}: one cause");
    assert!(talk.stream.is_alone(), "{plan:?}: the task still has the stream");
    let open = client.snapshot();
    assert_eq!(
        (open.phase, open.calls.len(), open.asks.len(), open.sessions.len()),
        ("closed", 0, 0, 0),
        "{plan:?}: {open:?}"
    );
    assert_eq!((open.queued_bytes, open.kept_bytes, open.windows), (0, 0, 0), "{plan:?}: {open:?}");
    let seen = Seen {
        cause: cause.kind.name(),
        failed: talk.failed,
        items,
        fired: talk.stream.has_fired(),
        disturbed: talk.stream.disturbed(),
        within_frame: talk.stream.ends_within_frame(),
        span: talk.span,
    };
    (seen, client)
}

/// A conversation so far.
struct Talk {
    plan: Plan,
    stream: Stream,
    failed: Vec<String>,
    calls: usize,
    begun: Option<(u64, u64)>,
    span: (u64, u64),
}

impl Talk {
    /// What is said once there is a session, or was to be one.
    async fn speak(&mut self, client: &Client, session: Option<&Session>) {
        self.begin(Moment::Idle);
        self.ping(client).await;
        self.end(Moment::Idle);
        for (moment, prompt) in [(Moment::InTurn, "ask"), (Moment::InBurst, "burst")] {
            self.begin(moment);
            let pings = [self.call(client), self.call(client)];
            if let Some(session) = session {
                let turn = session.send_and_wait_within(prompt, self.limits()).await;
                self.note(prompt, &turn);
            }
            for ping in pings {
                let ping = ping.await;
                self.note("ping", &ping);
            }
            // Behind all of the turn.
            self.ping(client).await;
            self.end(moment);
        }
    }

    async fn ping(&mut self, client: &Client) {
        let result = self.call(client).await;
        self.note("ping", &result);
    }

    fn call(&self, client: &Client) -> pilotwire::handle::Call {
        client.call_within("ping", &Json::empty_object(), self.limits())
    }

    fn begin(&mut self, moment: Moment) {
        if self.plan.moment == moment {
            self.begun = Some(self.stream.passed());
            self.stream.arm(self.plan.after);
        }
    }

    fn end(&mut self, moment: Moment) {
        if let Some((read, written)) = self.begun.filter(|_| self.plan.moment == moment) {
            let now = self.stream.passed();
            self.span = (now.0 - read, now.1 - written);
        }
    }

    fn note<T, E: Debug>(&mut self, what: &str, result: &Result<T, E>) {
        self.calls += 1;
        if let Err(error) = result {
            self.failed.push(format!("{} {what}: {error:?}", self.calls));
        }
    }

    /// Whether something may be waited for that never comes.
    fn may_wait_in_vain(&self) -> bool {
        use Fault::{CorruptReading, CorruptWriting, DuplicateReading, DuplicateWriting};
        matches!(self.plan.fault, CorruptReading | CorruptWriting | DuplicateReading | DuplicateWriting)
    }

    fn limits(&self) -> Limits {
        if self.may_wait_in_vain() { Limits::none().total(SHORT) } else { Limits::none() }
    }

    /// Where the connection itself is to notice the end, nothing else is limited by little.
    fn config(&self) -> Config {
        match self.plan.fault {
            Fault::StallWriting => Config::default().write_timeout(SHORT),
            _ if self.may_wait_in_vain() => {
                Config::default().handshake_timeout(Some(SHORT)).closing_timeout(SHORT).write_timeout(SHORT)
            }
            _ => Config::default(),
        }
    }
}

/// Reads a session's stream to its end, and answers. Gives its items but for the last.
async fn read(mut events: Events) -> Vec<String> {
    let (mut items, mut next, mut ended) = (Vec::new(), 1, false);
    while let Some(Item { seq, kind: item, .. }) = events.next().await {
        assert!(!ended, "nothing comes behind the end");
        assert_eq!(seq, next, "an item follows the last");
        next += 1;
        match item {
            ItemKind::Event(event) => items.push(event.raw().as_str().to_owned()),
            ItemKind::Ask(ask) => {
                items.push("ask".to_owned());
                let answer = Answer::result(&json!({"answer": "a", "wasFreeform": false}));
                // Where the connection has ended meanwhile, nobody wants it.
                let _ = ask.answer(answer.expect("it is JSON"));
            }
            ItemKind::Gap(gap) => next += gap.count - 1,
            ItemKind::Closed(_) => ended = true,
            other => items.push(format!("{other:?}")),
        }
    }
    assert!(ended, "a stream ends with its end");
    items
}
