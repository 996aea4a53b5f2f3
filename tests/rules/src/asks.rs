//! What the runtime asks: where a request goes, and how each ask ends.

use crate::closing::Phase;
use crate::sessions::Route;

/// What is known of a method or of a type of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Its name.
    pub name: &'static str,
    /// Whose it is, if it is a request that names a session.
    pub scope: Scope,
    /// What a request is answered if nobody does. An event is left to other clients.
    pub nobody: Nobody,
    /// Whether the runtime forgets it without a word when it aborts the turn.
    pub ends_with_the_turn: bool,
}

/// Whose a request is that names a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// That session's.
    Session,
    /// The connection's: the session is a remark.
    Connection,
}

/// What a request is answered if nobody does. None of it approves anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nobody {
    /// With this result.
    Says(&'static str),
    /// With the sections that it has brought.
    SaysItsSections,
    /// With an error.
    Fails,
}

/// The requests that are known. Any other is the session's that it names, and has nothing for "nobody answers".
pub const REQUESTS: [Kind; 16] = [
    of_session("userInput.request", Nobody::Says(r#"{"noResponse":true}"#), true),
    of_session("exitPlanMode.request", Nobody::Fails, true),
    of_session("hooks.invoke", Nobody::Says(r#"{"output":{}}"#), false),
    of_session("systemMessage.transform", Nobody::SaysItsSections, false),
    of_session("autoModeSwitch.request", Nobody::Says(r#"{"response":"no"}"#), true),
    of_session("canvas.action.invoke", Nobody::Fails, false),
    of_connection("gitHubToken.getToken"),
    of_connection("llmInference.httpRequestStart"),
    of_connection("llmInference.httpRequestChunk"),
    of_connection("extensionLaunchProvider.resolve"),
    of_connection("installations.confirm"),
    of_connection("entraToken.getToken"),
    of_connection("kerberosAuth.acquire"),
    of_connection("host.validateAuthentication"),
    of_connection("host.materializeSession"),
    of_connection("uiThread.run"),
];

/// The types of events that ask.
pub const EVENTS: [Kind; 9] = [
    of_session("permission.requested", Nobody::Fails, false),
    of_session("external_tool.requested", Nobody::Fails, false),
    of_session("command.execute", Nobody::Fails, true),
    of_session("command.queued", Nobody::Fails, true),
    of_session("elicitation.requested", Nobody::Fails, true),
    of_session("sampling.requested", Nobody::Fails, true),
    of_session("mcp.oauth_required", Nobody::Fails, false),
    of_session("mcp.headers_refresh_required", Nobody::Fails, false),
    of_session("session_limits_exhausted.requested", Nobody::Fails, false),
];

/// The types of events that ask in the cloud alone. Elsewhere a request beside each asks the same.
pub const CLOUD_EVENTS: [Kind; 3] = [
    of_session("user_input.requested", Nobody::Fails, true),
    of_session("exit_plan_mode.requested", Nobody::Fails, true),
    of_session("auto_mode_switch.requested", Nobody::Fails, true),
];

const fn of_session(name: &'static str, nobody: Nobody, ends_with_the_turn: bool) -> Kind {
    Kind { name, scope: Scope::Session, nobody, ends_with_the_turn }
}

const fn of_connection(name: &'static str) -> Kind {
    Kind { name, scope: Scope::Connection, nobody: Nobody::Fails, ends_with_the_turn: false }
}

/// Returns what is known of a method.
pub fn request(method: &'static str) -> Kind {
    let known = REQUESTS.into_iter().find(|kind| kind.name == method);
    known.unwrap_or(of_session(method, Nobody::Fails, false))
}

/// Returns what is known of a type of event, if it asks: in a session in the cloud, or in another.
pub fn event(event_type: &str, in_cloud: bool) -> Option<Kind> {
    let of_the_cloud = CLOUD_EVENTS.into_iter().filter(|_| in_cloud);
    EVENTS.into_iter().chain(of_the_cloud).find(|kind| kind.name == event_type)
}

/// Where an ask is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place<S> {
    /// In the window.
    Window,
    /// In a session.
    Session(S),
    /// In the connection.
    Connection,
}

/// What becomes of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival<S> {
    /// Nothing: its id is that of one that is open.
    Repeated,
    /// It is answered with an error.
    Refused(Refusal),
    /// It is of a session that nobody reads, and is answered as nobody would.
    Unread(S),
    /// It is an ask, here.
    Asked(Place<S>),
}

/// Why a request is answered with an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The connection is closing.
    Closing,
    /// Too many asks are open.
    TooMany,
    /// Its session has ended here.
    SessionEnded,
    /// There is no such session.
    NotFound,
}

/// Returns what becomes of a request, which is of the connection if it has no route. `is_unread` says whether a
/// session's stream is read by nobody.
pub fn arrival<S: Copy>(
    is_repeated: bool,
    phase: Phase,
    too_many_are_open: bool,
    route: Option<Route<S>>,
    is_unread: impl Fn(S) -> bool,
) -> Arrival<S> {
    if is_repeated {
        return Arrival::Repeated;
    }
    match (phase, route) {
        (Phase::Closing | Phase::Closed, _) => Arrival::Refused(Refusal::Closing),
        _ if too_many_are_open => Arrival::Refused(Refusal::TooMany),
        (_, None) => Arrival::Asked(Place::Connection),
        (_, Some(Route::Session(session))) if is_unread(session) => Arrival::Unread(session),
        (_, Some(Route::Session(session))) => Arrival::Asked(Place::Session(session)),
        (_, Some(Route::Abandoned(session))) => Arrival::Unread(session),
        (_, Some(Route::Window)) => Arrival::Asked(Place::Window),
        (_, Some(Route::Ended)) => Arrival::Refused(Refusal::SessionEnded),
        (_, Some(Route::Unknown)) => Arrival::Refused(Refusal::NotFound),
    }
}

/// All asks that there ever were, in the order in which they came, of sessions that are named by `S`.
#[derive(Clone, Debug)]
pub struct Asks<S>(Vec<Ask<S>>);

/// An ask.
#[derive(Clone, Debug)]
pub struct Ask<S> {
    /// Its number, which no other has that is open.
    pub number: u64,
    /// How it came.
    pub way: Way,
    /// Where it is.
    pub place: Place<S>,
    /// Whether somebody has its item.
    pub taken: bool,
    /// When it is told that nobody has taken it, in seconds.
    pub told_at: Option<u64>,
    /// When it is refused, if it is still in the window then, in seconds.
    pub kept_until: Option<u64>,
    open: bool,
}

/// How an ask came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// As a request.
    Request(Kind),
    /// As an event with this `requestId`.
    Event(u8),
}

/// What an ask is answered that the user has not answered, and will not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// With what its method has for that.
    Neutral(Nobody),
    /// With an error.
    Error,
    /// Not at all: it came as an event, which others may answer.
    Left,
}

impl<S> Default for Asks<S> {
    fn default() -> Self {
        Asks(Vec::new())
    }
}

impl<S: Copy + PartialEq> Asks<S> {
    /// Something is asked.
    pub fn add(&mut self, number: u64, way: Way, place: Place<S>) -> &mut Ask<S> {
        assert!(self.open(number).is_none(), "ask {number} is asked twice");
        let ask = Ask { number, way, place, taken: false, told_at: None, kept_until: None, open: true };
        self.0.push(ask);
        self.0.last_mut().expect("it was put there")
    }

    /// Returns all asks.
    pub fn iter(&self) -> impl Iterator<Item = &Ask<S>> {
        self.0.iter()
    }

    /// Returns the open ones, to change where they are.
    pub fn open_mut(&mut self) -> impl Iterator<Item = &mut Ask<S>> {
        self.0.iter_mut().filter(|ask| ask.open)
    }

    /// Returns the ask of this number, if it is open.
    pub fn open(&self, number: u64) -> Option<&Ask<S>> {
        self.0.iter().find(|ask| ask.open && ask.number == number)
    }

    /// Returns the numbers of the open ones at a place.
    pub fn at(&self, place: Place<S>) -> Vec<u64> {
        self.0.iter().filter(|ask| ask.open && ask.place == place).map(|ask| ask.number).collect()
    }

    /// Returns the open ask of a session that came as an event with this `requestId`. There is one at most.
    pub fn of_event(&self, session: S, request: u8) -> Option<u64> {
        let is_it = |ask: &&Ask<S>| ask.is_open() && ask.is_of(session) && ask.way == Way::Event(request);
        self.0.iter().find(is_it).map(|ask| ask.number)
    }

    /// Returns the open asks that are over, with no word of the runtime's, when it aborts a session's turn.
    pub fn over_with_the_turn(&self, session: S) -> Vec<u64> {
        let is_over = |ask: &&Ask<S>| {
            ask.is_open()
                && ask.is_of(session)
                && matches!(ask.way, Way::Request(kind) if kind.ends_with_the_turn)
        };
        self.0.iter().filter(is_over).map(|ask| ask.number).collect()
    }

    /// Somebody takes the item of an ask, whether that is open or not.
    pub fn take(&mut self, number: u64) {
        for ask in self.0.iter_mut().filter(|ask| ask.number == number) {
            ask.taken = true;
        }
    }

    /// Ends an ask, if it is open. Returns it as it was.
    pub fn end(&mut self, number: u64) -> Option<Ask<S>> {
        let ask = self.0.iter_mut().find(|ask| ask.open && ask.number == number)?;
        let before = ask.clone();
        ask.open = false;
        Some(before)
    }

    /// Ends those that are not open any more.
    pub fn retain(&mut self, is_open: impl Fn(u64) -> bool) {
        for ask in &mut self.0 {
            ask.open &= is_open(ask.number);
        }
    }

    /// What is asked in one session is asked in another from now on: the one goes, and the other has its place back.
    pub fn hand_over(&mut self, from: S, to: S) {
        for ask in self.open_mut().filter(|ask| ask.place == Place::Session(from)) {
            ask.place = Place::Session(to);
        }
    }
}

impl<S: Copy + PartialEq> Ask<S> {
    /// Says whether it is open: not answered, and not over.
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// Says whether it is in this session.
    pub fn is_of(&self, session: S) -> bool {
        self.place == Place::Session(session)
    }

    /// Returns what it is answered if the user does not.
    pub fn settled(&self) -> Settled {
        match self.way {
            Way::Request(Kind { nobody: Nobody::Fails, .. }) => Settled::Error,
            Way::Request(kind) => Settled::Neutral(kind.nobody),
            Way::Event(_) => Settled::Left,
        }
    }
}
