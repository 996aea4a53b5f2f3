//! The supervision of a runtime's process, to its end.

use std::collections::VecDeque;
use std::process::ExitStatus;
use std::time::Duration;

use super::LastWords;
use crate::config::{Config, ProcessLimits};
use crate::moment::Moment;
use crate::secret::Secrets;

/// The time that a process may take to exit when nobody has a handle any more.
const BRIEFLY: Duration = Duration::from_secs(2);

/// The supervision of a process: what is to be done about it, and when. A state machine without IO, like the connection
/// itself.
///
/// It is told what is seen of the process ([`exited`](Self::exited), [`output`](Self::output),
/// [`output_ended`](Self::output_ended), [`errors`](Self::errors), [`errors_ended`](Self::errors_ended),
/// [`port`](Self::port), [`unreachable`](Self::unreachable)), of the connection ([`closed`](Self::closed)) and of time
/// ([`handle_deadline`](Self::handle_deadline)). After each, [`poll_action`](Self::poll_action) is to be asked until there
/// is nothing, and [`poll_deadline`](Self::poll_deadline).
///
/// A process that ends, or ends its output, is waited for until its exit status, its output and its stderr are known
/// in full, or for 1 s without anything; then the connection is told, with all that is known. Once the connection has
/// ended, whatever the cause, the process is asked to exit: its input is closed, or, if it was never read, it is sent
/// a signal. If it does not within 10 s, it is killed, and waited for 10 s more. Nothing of this needs the process to
/// cooperate. When it has exited, what it started and left behind in its process group is killed.
///
/// ```
/// use std::time::Duration;
///
/// use pilotwire::launch::{Action, Grace, Supervision};
/// use pilotwire::Config;
/// use pilotwire::sans_io::Moment;
///
/// let limits = Config::default().process_exit_timeout(Duration::from_secs(3)).process_limits();
/// let mut supervision = Supervision::of_pipes(limits);
/// let now = Moment::after_epoch(Duration::ZERO);
/// supervision.closed(now, Grace::Usual);
/// assert_eq!(supervision.poll_action(), Some(Action::CloseInput));
/// // It does not exit.
/// let late = supervision.poll_deadline().expect("it is waited for");
/// assert_eq!(late, now + Duration::from_secs(3));
/// supervision.handle_deadline(late);
/// assert_eq!(supervision.poll_action(), Some(Action::Kill));
/// ```
#[derive(Debug)]
pub struct Supervision {
    limits: ProcessLimits,
    asked_by: AskedBy,
    state: State,
    status: Option<Result<ExitStatus, String>>,
    output: Output,
    errors_ended: bool,
    words: LastWords,
    /// The last words of the process on stdout, as long as it is to say its port there.
    said: Option<LastWords>,
    killed: Option<Why>,
    actions: VecDeque<Action>,
}

/// The means by which a process is asked to exit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum AskedBy {
    EndOfInput,
    Signal,
}

/// The state of the process's output for the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Output {
    Open,
    Ended,
    /// There was never any: it could not be connected to.
    None,
}

/// The reason that the process was killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Why {
    /// The process had not exited within this time.
    Overdue(Duration),
    /// The user wanted it gone at once.
    Unwanted,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// The process is to say which port it listens on.
    Starting {
        until: Moment,
    },
    Running,
    /// The process, or its output, has ended; the rest is waited for.
    Ending {
        until: Moment,
    },
    /// The connection was told to end.
    Told,
    /// The process was asked to exit, within this limit.
    Asked {
        until: Moment,
        limit: Duration,
    },
    /// The process was killed.
    Killed {
        until: Moment,
    },
    /// The process has exited after the connection's end; the end of its stderr is waited for.
    Exited {
        until: Moment,
    },
    Done,
}

/// An action that is to be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    /// The runtime has not said in time which port it listens on: the connection is to be told that starting failed.
    FailStart,
    /// The connection is to be told that the peer has ended, or cannot be reached, with
    /// [`Supervision::description`].
    EndConnection,
    /// The process's input is to be closed.
    CloseInput,
    /// The process's group is to be asked to exit, by a signal.
    Terminate,
    /// The process's group is to be killed.
    Kill,
    /// There is nothing left to do.
    Finish,
}

/// The time that a process is given to exit when its connection has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Grace {
    /// The usual limit.
    Usual,
    /// 2 s, or the usual limit if that is less, and a signal to ask it by in any case: nobody has a handle any more.
    /// It is time enough for a runtime to end what its tools have started.
    Brief,
    /// None: it is to be gone at once.
    None,
}

impl Supervision {
    /// Of a process that is spoken to over its standard streams.
    pub fn of_pipes(limits: ProcessLimits) -> Self {
        Self::new(limits, AskedBy::EndOfInput, State::Running)
    }

    /// Of a process that is to say which port it listens on.
    pub fn of_listener(limits: ProcessLimits, now: Moment) -> Self {
        Self::new(limits, AskedBy::Signal, State::Starting { until: now + limits.startup })
    }

    fn new(limits: ProcessLimits, asked_by: AskedBy, state: State) -> Self {
        Self {
            limits,
            asked_by,
            state,
            status: None,
            output: Output::Open,
            errors_ended: false,
            words: LastWords::default(),
            said: matches!(state, State::Starting { .. }).then(LastWords::default),
            killed: None,
            actions: VecDeque::new(),
        }
    }

    /// Shows what the process says without the secrets that this config has: the token, and what
    /// [`Launch::resolve`](super::Launch::resolve) and [`Config::secret`] have put there.
    #[must_use]
    pub fn hiding(self, config: &Config) -> Self {
        self.without(&config.secrets())
    }

    pub(crate) fn without(mut self, secrets: &Secrets) -> Self {
        self.words = LastWords::without(secrets.clone());
        self.said = self.said.map(|_| LastWords::without(secrets.clone()));
        self
    }

    /// The process has said which port it listens on.
    pub fn port(&mut self) {
        if matches!(self.state, State::Starting { .. }) {
            self.state = State::Running;
            self.said = None;
        }
    }

    /// The process could not be connected to. The reason may be seen from its exit, if it exits.
    pub fn unreachable(&mut self, now: Moment) {
        self.output = Output::None;
        self.on_end(now);
    }

    /// The process has exited, or its status cannot be known.
    pub fn exited(&mut self, now: Moment, status: Result<ExitStatus, String>) {
        if self.status.is_some() {
            return;
        }
        self.status = Some(status);
        // While its group is certain to be its own still: what it left behind goes with it.
        self.actions.push_back(Action::Kill);
        match self.state {
            State::Asked { .. } | State::Killed { .. } => self.wait_for_errors_end(now),
            _ => self.on_end(now),
        }
    }

    /// The process wrote this to stdout, over which the connection does not run, and has not said its port in it.
    pub fn output(&mut self, bytes: &[u8]) {
        if let Some(said) = &mut self.said {
            said.feed(bytes);
        }
    }

    /// The connection's input has ended.
    pub fn output_ended(&mut self, now: Moment) {
        if self.output == Output::Open {
            self.output = Output::Ended;
            self.on_end(now);
        }
    }

    /// The process wrote this to stderr.
    pub fn errors(&mut self, bytes: &[u8]) {
        self.words.feed(bytes);
    }

    /// The process's stderr has ended. That alone says nothing of the process.
    pub fn errors_ended(&mut self, now: Moment) {
        self.errors_ended = true;
        match self.state {
            State::Ending { .. } => self.on_end(now),
            State::Exited { .. } => self.finish(),
            _ => {}
        }
    }

    /// The connection's input goes on, or is held up on this side.
    pub fn output_goes_on(&mut self, now: Moment) {
        if let State::Ending { until } = &mut self.state {
            *until = now + self.limits.last_words;
        }
    }

    /// The connection has ended. Told again with [`Grace::None`], it takes back the time that was given.
    pub fn closed(&mut self, now: Moment, grace: Grace) {
        match self.state {
            State::Asked { .. } if grace == Grace::None => return self.kill(now, Why::Unwanted),
            State::Asked { .. } | State::Killed { .. } | State::Exited { .. } | State::Done => return,
            State::Starting { .. } | State::Running | State::Ending { .. } | State::Told => {}
        }
        self.actions.push_back(Action::CloseInput);
        match (&self.status, grace) {
            // What of its stderr had not come by then was waited for.
            (Some(_), _) if self.state == State::Told => self.finish(),
            (Some(_), _) => self.wait_for_errors_end(now),
            (None, Grace::None) => self.kill(now, Why::Unwanted),
            (None, Grace::Brief) => self.ask(now, AskedBy::Signal, self.limits.exit.min(BRIEFLY)),
            (None, Grace::Usual) => self.ask(now, self.asked_by, self.limits.exit),
        }
    }

    /// Acts on a deadline that has passed. Harmless if none has.
    pub fn handle_deadline(&mut self, now: Moment) {
        if self.poll_deadline().is_none_or(|deadline| now < deadline) {
            return;
        }
        match self.state {
            State::Starting { .. } => {
                self.state = State::Told;
                self.actions.push_back(Action::FailStart);
            }
            State::Ending { .. } => self.tell(),
            State::Asked { limit, .. } => self.kill(now, Why::Overdue(limit)),
            State::Killed { .. } | State::Exited { .. } => self.finish(),
            State::Running | State::Told | State::Done => {}
        }
    }

    /// Returns when to call [`handle_deadline`](Self::handle_deadline).
    #[must_use]
    pub fn poll_deadline(&self) -> Option<Moment> {
        match self.state {
            State::Starting { until }
            | State::Ending { until }
            | State::Asked { until, .. }
            | State::Killed { until }
            | State::Exited { until } => Some(until),
            State::Running | State::Told | State::Done => None,
        }
    }

    /// Returns whether what the process said last is waited for. The wait must not end while reading is held up on this
    /// side.
    #[must_use]
    pub fn is_ending(&self) -> bool {
        matches!(self.state, State::Ending { .. })
    }

    /// Returns the next action that is to be taken now.
    pub fn poll_action(&mut self) -> Option<Action> {
        self.actions.pop_front()
    }

    /// Returns what is known of the process: its exit status, and the last lines of its stderr; of one that was to say
    /// its port and has not, those of its stdout too.
    #[must_use]
    pub fn description(&self) -> Option<String> {
        let mut parts = Vec::new();
        match &self.status {
            Some(Ok(status)) => parts.push(words(*status)),
            Some(Err(error)) => parts.push(format!("its exit status is not known: {error}")),
            None if self.killed.is_some() && self.state == State::Done => {
                parts.push(format!("it was killed and was not gone within {:?}", self.limits.reap));
            }
            None if self.output == Output::Ended => parts.push("its output ended, but it goes on".to_owned()),
            None => {}
        }
        if let Some(Why::Overdue(limit)) = self.killed {
            parts.push(format!("killed, since it had not exited within {limit:?}"));
        }
        if !self.words.is_empty() {
            parts.push(format!("stderr: {}", self.words));
        }
        if let Some(said) = self.said.as_ref().filter(|said| !said.is_empty()) {
            parts.push(format!("stdout: {said}"));
        }
        (!parts.is_empty()).then(|| parts.join("; "))
    }

    fn on_end(&mut self, now: Moment) {
        if matches!(self.state, State::Starting { .. } | State::Running) {
            self.state = State::Ending { until: now + self.limits.last_words };
        }
        let all_known = self.status.is_some() && self.output != Output::Open && self.errors_ended;
        if self.is_ending() && all_known {
            self.tell();
        }
    }

    fn tell(&mut self) {
        self.state = State::Told;
        self.actions.push_back(Action::EndConnection);
    }

    fn ask(&mut self, now: Moment, by: AskedBy, limit: Duration) {
        if by == AskedBy::Signal {
            self.actions.push_back(Action::Terminate);
        }
        self.state = State::Asked { until: now + limit, limit };
    }

    fn kill(&mut self, now: Moment, why: Why) {
        self.killed = Some(why);
        self.state = State::Killed { until: now + self.limits.reap };
        self.actions.push_back(Action::Kill);
    }

    fn wait_for_errors_end(&mut self, now: Moment) {
        if self.errors_ended {
            self.finish();
        } else {
            self.state = State::Exited { until: now + self.limits.last_words };
        }
    }

    fn finish(&mut self) {
        self.state = State::Done;
        self.actions.push_back(Action::Finish);
    }
}

/// Returns how the process ended, in the same words on every system. Windows has its own words for a status, and writes
/// those that say what a process died of, such as `0xc0000005`, in hexadecimal.
fn words(status: ExitStatus) -> String {
    match status.code() {
        Some(code) if code < 0 => format!("exit status: {code:#x}"),
        Some(code) => format!("exit status: {code}"),
        None => status.to_string(),
    }
}

// A status can be made up only where there are processes.
#[cfg(all(test, any(unix, windows)))]
mod tests;
