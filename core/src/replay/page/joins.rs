//! The joins of rows: which row is the answer to which.

use std::collections::HashMap;

/// Rows that something may answer, by what an answer names them by.
#[derive(Debug, Default)]
pub(super) struct Joins {
    /// Calls of the client, by their ids as they stand in the JSON.
    calls: HashMap<String, usize>,
    /// Requests of the runtime, in the same way.
    requests: HashMap<String, usize>,
    /// Events that ask, by session and `requestId`. They stay: after the answer comes the event that confirms it.
    events: HashMap<(String, String), usize>,
    /// Commands, by the call that they started.
    commands: HashMap<u64, usize>,
    /// Answers of the program, by the ask.
    answers: HashMap<u64, usize>,
}

impl Joins {
    pub(super) fn call(&mut self, id: &str, row: usize) {
        self.calls.insert(id.to_owned(), row);
    }

    pub(super) fn reply(&mut self, id: &str) -> Option<usize> {
        self.calls.remove(id)
    }

    pub(super) fn request(&mut self, id: &str, row: usize) {
        self.requests.insert(id.to_owned(), row);
    }

    pub(super) fn answer(&mut self, id: &str) -> Option<usize> {
        self.requests.remove(id)
    }

    pub(super) fn asking_event(&mut self, session: String, request: String, row: usize) {
        self.events.insert((session, request), row);
    }

    pub(super) fn asked_by_event(&self, session: String, request: String) -> Option<usize> {
        self.events.get(&(session, request)).copied()
    }

    pub(super) fn command(&mut self, call: u64, row: usize) {
        self.commands.insert(call, row);
    }

    pub(super) fn outcome(&mut self, call: u64) -> Option<usize> {
        self.commands.remove(&call)
    }

    pub(super) fn program_answer(&mut self, ask: u64, row: usize) {
        self.answers.insert(ask, row);
    }

    pub(super) fn answered(&mut self, ask: u64) -> Option<usize> {
        self.answers.remove(&ask)
    }
}

#[cfg(test)]
mod tests {
    use super::Joins;

    #[test]
    fn an_id_of_each_side_is_its_own() {
        let mut joins = Joins::default();
        joins.call("1", 10);
        joins.request("1", 11);
        assert_eq!(joins.answer("1"), Some(11));
        assert_eq!(joins.reply("1"), Some(10));
        assert_eq!(joins.reply("1"), None);
    }

    #[test]
    fn what_confirms_an_answer_names_the_ask_again() {
        let mut joins = Joins::default();
        joins.asking_event("s".into(), "r".into(), 3);
        assert_eq!(joins.asked_by_event("s".into(), "r".into()), Some(3));
        assert_eq!(joins.asked_by_event("s".into(), "r".into()), Some(3));
        assert_eq!(joins.asked_by_event("other".into(), "r".into()), None);
    }
}
