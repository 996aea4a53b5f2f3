//! The two ends of calls. The caller's end is the outcome, and is told once. The wire's end is the reply, or that it
//! is waited for no longer; until then the call is open.

use std::collections::BTreeMap;

/// All calls that were ever made, by their numbers, which are their ids on the wire.
#[derive(Clone, Debug)]
pub struct Calls<D>(BTreeMap<u64, Call<D>>);

/// A call, with its two ends.
#[derive(Clone, Debug)]
pub struct Call<D> {
    /// What else is known of it.
    pub details: D,
    caller: Caller,
    wire: Wire,
    went_out: bool,
    replied: bool,
}

/// The caller's end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caller {
    /// Somebody is to be told of the outcome.
    Waits,
    /// The outcome was told.
    Told,
    /// The connection made the call by itself.
    Nobody,
}

/// The wire's end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wire {
    /// It has not gone out.
    Held,
    /// The reply is waited for.
    Owed,
    /// Nothing is waited for.
    Over,
}

/// What a call is for, as far as rules of calls differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To create a session.
    Create,
    /// To resume one.
    Resume,
    /// To detach from one.
    Detach,
    /// To destroy one.
    Destroy,
    /// To delete one.
    Delete,
    /// To abort a session's turn.
    Abort,
    /// To give a session a prompt.
    Prompt,
    /// To ask whether a session's worker has started.
    History,
    /// To answer an event that asks.
    Answer,
    /// To undo a create or resume that nobody claims.
    Undo,
    /// Something else.
    Plain,
}

impl Purpose {
    /// Returns what a method is called for, by a user.
    pub fn of_method(method: &str) -> Purpose {
        match method {
            "session.create" => Purpose::Create,
            "session.resume" => Purpose::Resume,
            "session.detach" => Purpose::Detach,
            "session.destroy" => Purpose::Destroy,
            "session.delete" => Purpose::Delete,
            "session.abort" => Purpose::Abort,
            "session.send" => Purpose::Prompt,
            "session.getMessages" => Purpose::History,
            _ => Purpose::Plain,
        }
    }

    /// Says whether the reply still counts when the caller has left: it changes what is there.
    pub fn outlives_its_caller(self) -> bool {
        matches!(self, Purpose::Create | Purpose::Resume | Purpose::Detach | Purpose::Destroy)
    }

    /// Says whether closing waits for the reply though nobody else does: without it, something is left behind.
    pub fn holds_up_closing(self) -> bool {
        matches!(self, Purpose::Create | Purpose::Resume | Purpose::Undo)
    }

    /// Says whether a result may say that nothing was done.
    pub fn needs_confirmation(self) -> bool {
        matches!(self, Purpose::Detach | Purpose::Destroy | Purpose::Delete | Purpose::Abort)
    }

    /// Says whether a session is over once the call has succeeded.
    pub fn ends_a_session(self) -> bool {
        matches!(self, Purpose::Detach | Purpose::Destroy | Purpose::Delete)
    }

    /// Says whether the session that it names is no longer at the runtime once the call is over.
    pub fn leaves_nothing(self, is_done: bool) -> bool {
        self == Purpose::Undo || (self.ends_a_session() && is_done)
    }

    /// Says whether an error that names no call ends it for the wire, too: whoever answered an event is told, and no
    /// reply is waited for.
    pub fn is_over_when_uncorrelated(self) -> bool {
        self == Purpose::Answer
    }
}

impl<D> Default for Calls<D> {
    fn default() -> Self {
        Calls(BTreeMap::new())
    }
}

impl<D> Calls<D> {
    /// Returns the number that the next call has, where they are counted from 1.
    pub fn next_number(&self) -> u64 {
        self.0.keys().next_back().map_or(1, |last| last + 1)
    }

    /// A call is made.
    pub fn enter(&mut self, number: u64, details: D, caller: Caller) {
        let call = Call { details, caller, wire: Wire::Held, went_out: false, replied: false };
        assert!(self.0.insert(number, call).is_none(), "call {number} is made twice");
    }

    /// Returns a call.
    pub fn get(&self, number: u64) -> Option<&Call<D>> {
        self.0.get(&number)
    }

    /// Returns a call, to change its details.
    pub fn get_mut(&mut self, number: u64) -> Option<&mut Call<D>> {
        self.0.get_mut(&number)
    }

    /// Returns all calls, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (u64, &Call<D>)> {
        self.0.iter().map(|(number, call)| (*number, call))
    }

    /// It goes out: once, whatever becomes of it.
    pub fn goes_out(&mut self, number: u64) {
        let Some(call) = self.0.get_mut(&number) else { panic!("call {number} goes out, which nobody made") };
        assert!(!call.went_out, "call {number} goes out a second time");
        call.went_out = true;
        if call.wire == Wire::Held {
            call.wire = Wire::Owed;
        }
    }

    /// The outcome is told: once, to whoever waits.
    pub fn tell(&mut self, number: u64) -> &mut Call<D> {
        let Some(call) = self.0.get_mut(&number) else {
            panic!("an outcome of call {number}, which nobody made")
        };
        assert_ne!(call.caller, Caller::Told, "a second outcome of call {number}");
        assert_eq!(call.caller, Caller::Waits, "an outcome of call {number}, for which nobody waits");
        call.caller = Caller::Told;
        call
    }

    /// A reply comes. Returns whether it is expected; then the call is over for the wire.
    pub fn reply(&mut self, number: u64) -> bool {
        let Some(call) = self.0.get_mut(&number) else { return false };
        call.replied |= call.went_out;
        let expected = call.wire == Wire::Owed;
        if expected {
            call.wire = Wire::Over;
        }
        expected
    }

    /// Nothing is waited for any longer.
    pub fn close(&mut self, number: u64) {
        if let Some(call) = self.0.get_mut(&number) {
            call.wire = Wire::Over;
        }
    }

    /// Returns the calls that are on their way: an error that names no call may be the reply to any of them, so none
    /// of their callers waits any longer.
    pub fn on_their_way(&self) -> Vec<u64> {
        self.iter().filter(|(_, call)| call.wire == Wire::Owed).map(|(number, _)| number).collect()
    }

    /// Returns the calls that the runtime has got and not replied to, oldest first, as it sees them.
    pub fn unanswered(&self) -> Vec<u64> {
        self.iter().filter(|(_, call)| call.went_out && !call.replied).map(|(number, _)| number).collect()
    }

    /// Returns the calls that somebody waits for.
    pub fn waited_for(&self) -> Vec<u64> {
        self.iter().filter(|(_, call)| call.waits()).map(|(number, _)| number).collect()
    }
}

impl<D> Call<D> {
    /// Says whether somebody is still to be told of its outcome.
    pub fn waits(&self) -> bool {
        self.caller == Caller::Waits
    }

    /// Returns the caller's end.
    pub fn caller(&self) -> Caller {
        self.caller
    }

    /// Returns the wire's end.
    pub fn wire(&self) -> Wire {
        self.wire
    }

    /// Says whether the connection still knows it.
    pub fn is_open(&self) -> bool {
        self.wire != Wire::Over
    }

    /// Says whether the runtime has got it.
    pub fn went_out(&self) -> bool {
        self.went_out
    }

    /// Says whether the runtime has replied to it.
    pub fn is_replied(&self) -> bool {
        self.replied
    }
}
