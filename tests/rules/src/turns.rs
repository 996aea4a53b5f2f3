//! Turns: what must have been said before one ends, and how.

/// What an event of the root agent says of turns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// The prompt of this id has started.
    Starts(String),
    /// The prompt of this id was blocked by a policy. Empty where that is not said: then it is one that has not started.
    Blocks(String),
    /// The turn is aborted.
    Aborts,
    /// The session is idle.
    Idle {
        /// After an abort.
        aborted: bool,
        /// In a mode in which that is no end.
        autopilot: bool,
    },
    /// The autopilot has stopped.
    Stops {
        /// The id of the prompt that it worked on.
        prompt: String,
        /// For an abort.
        aborted: bool,
    },
}

impl Said {
    /// Says whether the runtime forgets, with this, what it asked the user in the turn.
    pub fn ends_what_was_asked(&self) -> bool {
        matches!(self, Said::Aborts | Said::Idle { aborted: true, .. })
    }

    fn aborts(&self) -> bool {
        self.ends_what_was_asked() || matches!(self, Said::Stops { aborted: true, .. })
    }
}

/// A turn was reported as aborted: since its prompt was made, something has said so.
pub fn check_aborted(said: &[Said]) {
    assert!(said.iter().any(Said::aborts), "a turn was aborted, but nothing said so: {said:?}");
}

/// The turn of this prompt was reported as done: something has said that it has ended, and it was not aborted once it
/// had started. One that was blocked ends where the next starts. In the cloud, the worker has ids of its own for prompts.
pub fn check_ends_well(said: &[Said], prompt: &str, in_cloud: bool) {
    let stops = |said: &Said| match said {
        Said::Stops { prompt: of, aborted: false } => in_cloud || of == prompt,
        _ => false,
    };
    let ends = |said: &Said| {
        stops(said) || matches!(said, Said::Idle { aborted: false, autopilot: false } | Said::Starts(_))
    };
    assert!(said.iter().any(ends), "a turn has ended well, but nothing said so: {said:?}");
    // Of a prompt without an id, nobody can say when it started.
    let started = said.iter().position(|said| matches!(said, Said::Starts(of) if of == prompt));
    if let Some(started) = started.filter(|_| !prompt.is_empty())
        && !said.iter().any(stops)
        && let Some(aborted) = said[started..].iter().position(|said| *said == Said::Aborts)
    {
        let before = &said[..started + aborted];
        let idle = before[started..].iter().any(|said| matches!(said, Said::Idle { .. }));
        let blocked = before.iter().position(|said| matches!(said, Said::Blocks(of) if of == prompt));
        let next = |said: &Said| matches!(said, Said::Starts(of) if of != prompt);
        let passed = blocked.is_some_and(|at| before[at..].iter().any(next));
        assert!(idle || passed, "a turn that was aborted has ended well: {said:?}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn starts(prompt: &str) -> Said {
        Said::Starts(prompt.to_owned())
    }

    #[test]
    fn what_was_blocked_ends_well_where_the_next_starts_whatever_is_aborted_then() {
        let blocks = Said::Blocks("a".to_owned());
        check_ends_well(&[starts("a"), blocks, starts("b"), Said::Aborts], "a", false);
    }

    #[test]
    #[should_panic(expected = "a turn that was aborted has ended well")]
    fn what_was_blocked_and_aborted_before_the_next_starts_does_not_end_well() {
        let blocks = Said::Blocks("a".to_owned());
        check_ends_well(&[starts("a"), blocks, Said::Aborts, starts("b")], "a", false);
    }

    #[test]
    #[should_panic(expected = "a turn that was aborted has ended well")]
    fn a_block_of_nobody_is_of_none_that_has_started() {
        let blocks = Said::Blocks(String::new());
        check_ends_well(&[starts("a"), blocks, starts("b"), Said::Aborts], "a", false);
    }

    #[test]
    #[should_panic(expected = "a turn that was aborted has ended well")]
    fn the_start_of_the_next_alone_ends_nothing() {
        check_ends_well(&[starts("a"), starts("b"), Said::Aborts], "a", false);
    }
}
