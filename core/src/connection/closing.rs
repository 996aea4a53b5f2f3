//! The progress of a connection, from its handshake to its end.

use std::sync::Arc;
use std::time::Duration;

use crate::close::{CloseCause, CloseKind};

/// The time that the last replies may take to be written when the time for closing is over.
pub(super) const LAST_WORDS: Duration = Duration::from_secs(1);

/// The stages of a connection, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// Commands wait for the handshake.
    Handshaking,
    Open,
    /// Open calls may end; nothing new begins.
    Closing,
    Closed,
}

/// The runtime's shutdown: whether it is told to exit before the connection ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shutdown {
    Unwanted,
    /// As soon as what is open has ended.
    Wanted,
    /// It was, by this call.
    Asked(u64),
}

/// State of a connection on its way from its handshake to its end, which says what is to be done next to end it.
#[derive(Debug)]
pub(super) struct Closing {
    phase: Phase,
    shutdown: Shutdown,
    closed: Option<CloseCause>,
    peer: Option<Arc<str>>,
}

/// The facts that closing looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Situation {
    /// `true` if a call is open that closing waits for.
    pub(super) calls_open: bool,
    /// `true` if everything is written that could be.
    pub(super) written: bool,
    /// `true` if anything can still be written.
    pub(super) can_write: bool,
}

/// The next step towards the connection's end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Nothing: something else must happen first.
    Wait,
    /// Tell the runtime to exit.
    AskToExit,
    /// Settle what is owed, and end when that is written.
    Settle,
    /// End every call that is open, and give what is owed a little more time to be written.
    EndCalls,
    /// End now.
    End,
}

impl Closing {
    /// A connection whose handshake is not done.
    pub(super) fn new() -> Self {
        Self { phase: Phase::Handshaking, shutdown: Shutdown::Unwanted, closed: None, peer: None }
    }

    #[inline]
    pub(super) fn phase(&self) -> Phase {
        self.phase
    }

    /// The cause of the end, once there is one.
    pub(super) fn closed(&self) -> Option<&CloseCause> {
        self.closed.as_ref()
    }

    /// The handshake is done.
    pub(super) fn open(&mut self) {
        if self.phase == Phase::Handshaking {
            self.phase = Phase::Open;
        }
    }

    /// Nothing new begins from now on. False if that was so before, or there is nothing to close yet.
    pub(super) fn begin(&mut self) -> bool {
        let begins = self.phase == Phase::Open;
        if begins {
            self.phase = Phase::Closing;
        }
        begins
    }

    /// The runtime is to be told to exit, if it can be.
    pub(super) fn want_shutdown(&mut self) -> bool {
        let wanted = self.phase == Phase::Open;
        if wanted {
            self.shutdown = Shutdown::Wanted;
        }
        wanted
    }

    /// Returns `true` if the runtime is still to be told to exit, and so sessions are detached from before.
    pub(super) fn wants_shutdown(&self) -> bool {
        self.shutdown == Shutdown::Wanted
    }

    /// The runtime was told to exit, by this call; or could not be, which is as if nobody had wanted to.
    pub(super) fn asked_to_exit(&mut self, call: Option<u64>) {
        self.shutdown = call.map_or(Shutdown::Unwanted, Shutdown::Asked);
    }

    /// Returns `true` if the runtime was told to exit.
    pub(super) fn has_asked_to_exit(&self) -> bool {
        matches!(self.shutdown, Shutdown::Asked(_))
    }

    /// Returns the next step while closing. It may have changed whenever something has happened. `is_open` says whether
    /// a call is in the table.
    pub(super) fn next(&self, situation: Situation, is_open: impl Fn(u64) -> bool) -> Step {
        if self.phase != Phase::Closing {
            return Step::Wait;
        }
        match self.shutdown {
            // What did not end before the runtime was told to exit is not waited for.
            Shutdown::Asked(call) if is_open(call) => Step::Wait,
            Shutdown::Asked(_) => Step::Settle,
            Shutdown::Wanted | Shutdown::Unwanted if situation.calls_open => Step::Wait,
            Shutdown::Wanted if situation.can_write => Step::AskToExit,
            Shutdown::Wanted | Shutdown::Unwanted => Step::Settle,
        }
    }

    /// Returns the next step when the time for closing is over.
    pub(super) fn out_of_time(&self, situation: Situation) -> Step {
        match self.shutdown {
            _ if !situation.can_write => Step::End,
            Shutdown::Wanted => Step::AskToExit,
            // The peer does not even take what was written before.
            _ if !situation.written => Step::End,
            Shutdown::Unwanted if !situation.calls_open => Step::End,
            _ => Step::EndCalls,
        }
    }

    /// Takes note of what is known of the peer's own end, such as a process's exit status.
    pub(super) fn describe_peer(&mut self, description: &str) {
        self.peer = Some(description.into());
    }

    /// The cause that the connection would end with. Of a peer that was not the cause, there is nothing to say.
    pub(super) fn cause(&self, kind: CloseKind) -> CloseCause {
        let peer = self.peer.clone().filter(|_| kind != CloseKind::Graceful);
        CloseCause { kind, peer }
    }

    /// The end. Returns its cause; none if it had ended before.
    pub(super) fn end(&mut self, kind: CloseKind) -> Option<CloseCause> {
        if self.phase == Phase::Closed {
            return None;
        }
        self.phase = Phase::Closed;
        let cause = self.cause(kind);
        self.closed = Some(cause.clone());
        Some(cause)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PHASES: [Phase; 4] = [Phase::Handshaking, Phase::Open, Phase::Closing, Phase::Closed];
    const SHUTDOWNS: [Shutdown; 3] = [Shutdown::Unwanted, Shutdown::Wanted, Shutdown::Asked(7)];

    fn closing(phase: Phase, shutdown: Shutdown) -> Closing {
        Closing { phase, shutdown, ..Closing::new() }
    }

    fn situation(bits: usize) -> Situation {
        Situation { calls_open: bits & 1 > 0, written: bits & 2 > 0, can_write: bits & 4 > 0 }
    }

    #[test]
    fn a_phase_is_left_for_the_next_alone() {
        let after = |act: fn(&mut Closing)| {
            PHASES.map(|phase| {
                let mut closing = closing(phase, Shutdown::Unwanted);
                act(&mut closing);
                closing.phase()
            })
        };
        use Phase::{Closed, Handshaking, Open};
        assert_eq!(after(Closing::open), [Open, Open, Phase::Closing, Closed]);
        let begun = after(|closing| _ = closing.begin());
        assert_eq!(begun, [Handshaking, Phase::Closing, Phase::Closing, Closed]);
        assert_eq!(after(|closing| _ = closing.end(CloseKind::PeerEnded)), [Closed; 4]);
    }

    #[test]
    fn a_shutdown_can_be_wanted_of_an_open_connection_alone() {
        for phase in PHASES {
            let mut closing = closing(phase, Shutdown::Unwanted);
            assert_eq!(closing.want_shutdown(), phase == Phase::Open);
            assert_eq!(closing.wants_shutdown(), phase == Phase::Open);
        }
    }

    #[test]
    fn what_comes_next_in_every_state() {
        for phase in PHASES {
            for shutdown in SHUTDOWNS {
                for bits in 0..8 {
                    let (closing, situation) = (closing(phase, shutdown), situation(bits));
                    for call_is_open in [false, true] {
                        let waits = match shutdown {
                            Shutdown::Asked(_) => call_is_open,
                            _ => situation.calls_open,
                        };
                        let expected = if phase != Phase::Closing || waits {
                            Step::Wait
                        } else if shutdown == Shutdown::Wanted && situation.can_write {
                            Step::AskToExit
                        } else {
                            Step::Settle
                        };
                        assert_eq!(closing.next(situation, |_| call_is_open), expected, "{closing:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn what_comes_when_time_is_over_in_every_state() {
        for shutdown in SHUTDOWNS {
            for bits in 0..8 {
                let (closing, situation) = (closing(Phase::Closing, shutdown), situation(bits));
                let expected = match (situation.can_write, shutdown, situation.written, situation.calls_open)
                {
                    (false, ..) => Step::End,
                    (true, Shutdown::Wanted, ..) => Step::AskToExit,
                    (true, _, false, _) => Step::End,
                    (true, Shutdown::Unwanted, true, false) => Step::End,
                    (true, _, true, _) => Step::EndCalls,
                };
                assert_eq!(closing.out_of_time(situation), expected, "{closing:?} {situation:?}");
            }
        }
    }

    #[test]
    fn it_ends_once_and_only_a_peer_that_was_the_cause_is_described() {
        let mut graceful = closing(Phase::Closing, Shutdown::Unwanted);
        graceful.describe_peer("exit status: 0");
        assert_eq!(graceful.end(CloseKind::Graceful).and_then(|cause| cause.peer), None);
        assert!(graceful.end(CloseKind::PeerEnded).is_none());
        assert_eq!(graceful.closed().map(|cause| &cause.kind), Some(&CloseKind::Graceful));
        let mut lost = closing(Phase::Open, Shutdown::Unwanted);
        lost.describe_peer("exit status: 1");
        let cause = lost.end(CloseKind::PeerEnded).expect("it ends");
        assert_eq!(cause.peer.as_deref(), Some("exit status: 1"));
    }

    #[test]
    fn a_runtime_that_cannot_be_told_to_exit_is_not_waited_for() {
        let mut closing = closing(Phase::Closing, Shutdown::Wanted);
        closing.asked_to_exit(None);
        assert!(!closing.wants_shutdown() && !closing.has_asked_to_exit());
        closing.asked_to_exit(Some(3));
        assert!(closing.has_asked_to_exit());
        assert_eq!(closing.next(situation(6), |call| call == 3), Step::Wait);
    }
}
