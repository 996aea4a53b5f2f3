//! Which prompts of a session may go out. Those of one in the cloud wait until its worker has started, and for each
//! other: the runtime swallows what comes before, and lets prompts overtake each other.

use std::collections::VecDeque;

/// A session's gate, and the prompts before it, by the numbers of their calls.
#[derive(Clone, Debug)]
pub struct Gate {
    is_in_cloud: bool,
    has_started: bool,
    asked_history: bool,
    held: VecDeque<u64>,
    on_its_way: Option<u64>,
}

impl Gate {
    /// Makes that of a session in the cloud, or of one here.
    pub fn new(is_in_cloud: bool) -> Gate {
        Gate {
            is_in_cloud,
            has_started: !is_in_cloud,
            asked_history: false,
            held: VecDeque::new(),
            on_its_way: None,
        }
    }

    /// Says whether the worker has started; a session here needs none.
    pub fn is_open(&self) -> bool {
        self.has_started
    }

    /// Says whether a prompt waits before it.
    pub fn holds_some(&self) -> bool {
        !self.held.is_empty()
    }

    /// Says whether a prompt waits only for the one before it to be answered.
    pub fn waits_for_another(&self) -> bool {
        self.has_started && self.is_in_cloud && self.on_its_way.is_some() && self.holds_some()
    }

    /// Returns the prompts that wait, first come first.
    pub fn held(&self) -> impl Iterator<Item = u64> + '_ {
        self.held.iter().copied()
    }

    /// Returns the prompt that went out last, if it was not answered.
    pub fn on_its_way(&self) -> Option<u64> {
        self.on_its_way
    }

    /// The worker has started. Returns whether that was not known.
    pub fn start(&mut self) -> bool {
        !std::mem::replace(&mut self.has_started, true)
    }

    /// A prompt is to be sent.
    pub fn hold(&mut self, number: u64) {
        self.held.push_back(number);
    }

    /// Says why a prompt may not go out now, if it may not.
    pub fn holds_up(&self, number: u64) -> Option<&'static str> {
        if !self.has_started {
            Some("its session's worker has not started")
        } else if self.is_in_cloud && self.on_its_way.is_some() {
            Some("another was not answered")
        } else if self.held.front() != Some(&number) {
            Some("it is not the next")
        } else {
            None
        }
    }

    /// Lets the next prompt out, if it may go.
    pub fn let_out(&mut self) -> Option<u64> {
        let next = *self.held.front()?;
        if self.holds_up(next).is_some() {
            return None;
        }
        self.goes_out(next);
        Some(next)
    }

    /// A prompt goes out, which must be one that may.
    pub fn goes_out(&mut self, number: u64) {
        let why = self.holds_up(number);
        assert_eq!(why, None, "prompt {number} goes out too early");
        self.on_its_way = self.held.pop_front();
    }

    /// A prompt was answered, or nobody waits for that any more.
    pub fn over(&mut self, number: u64) {
        self.held.retain(|held| *held != number);
        if self.on_its_way == Some(number) {
            self.on_its_way = None;
        }
    }

    /// Takes out all that wait: with an abort, a session's end or closing they end unsent.
    pub fn take_held(&mut self) -> Vec<u64> {
        self.held.drain(..).collect()
    }

    /// Says whether the session's history has to be asked for now: once, and not before there is something to wait
    /// for.
    pub fn asks_for_history(&mut self) -> bool {
        !self.has_started && self.holds_some() && !std::mem::replace(&mut self.asked_history, true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prompts_of_a_session_in_the_cloud_wait_for_its_worker_and_for_each_other() {
        let mut gate = Gate::new(true);
        gate.hold(1);
        gate.hold(2);
        assert_eq!((gate.let_out(), gate.asks_for_history(), gate.asks_for_history()), (None, true, false));
        assert!(gate.start() && !gate.start());
        assert_eq!((gate.let_out(), gate.let_out(), gate.waits_for_another()), (Some(1), None, true));
        gate.over(1);
        assert_eq!((gate.let_out(), gate.let_out()), (Some(2), None));
    }

    #[test]
    fn prompts_of_a_session_here_wait_for_nothing() {
        let mut gate = Gate::new(false);
        gate.hold(1);
        gate.hold(2);
        assert_eq!((gate.let_out(), gate.let_out(), gate.asks_for_history()), (Some(1), Some(2), false));
    }

    #[test]
    #[should_panic(expected = "it is not the next")]
    fn one_that_overtakes_another_is_seen() {
        let mut gate = Gate::new(false);
        gate.hold(1);
        gate.hold(2);
        gate.goes_out(2);
    }
}
