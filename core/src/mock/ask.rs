//! Something that the runtime asks, as a script has it.

use crate::json::{Json, Object};
use crate::protocol::{self, AskRow};

/// Something that a script has the runtime ask, by whatever request or event that is.
#[derive(Clone)]
pub(super) struct Ask {
    row: &'static AskRow,
    pub(super) label: String,
    /// In order.
    members: Vec<(String, Json)>,
    /// None: the session of the call.
    pub(super) session: Option<String>,
    /// Of its request. None: the next number.
    pub(super) id: Option<Json>,
    /// The body that the client is to send to the model.
    pub(super) body: Option<String>,
}

/// Events beside which a request asks the same, what members that has, and which of both comes first.
#[derive(Debug)]
pub(super) struct Twin {
    event: &'static str,
    members: &'static [&'static str],
    pub(super) first: First,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum First {
    Event,
    Request,
}

static TWINS: [Twin; 3] = [
    Twin {
        event: "user_input.requested",
        members: &["question", "choices", "allowFreeform"],
        first: First::Event,
    },
    Twin {
        event: "exit_plan_mode.requested",
        members: &["summary", "planContent", "actions", "recommendedAction"],
        first: First::Event,
    },
    Twin {
        event: "auto_mode_switch.requested",
        members: &["errorCode", "retryAfterSeconds"],
        first: First::Request,
    },
];

impl Twin {
    /// The request.
    pub(super) fn method(&self) -> &'static str {
        protocol::event(self.event).and_then(AskRow::twin).expect("the table has its request")
    }
}

impl Ask {
    #[track_caller]
    pub(super) fn new(label: impl Into<String>, name: &str) -> Ask {
        let row = protocol::event(name).or_else(|| protocol::request(name));
        // A misspelt name in a test is the test's fault, and is said where the script is made.
        let Some(row) = row else { panic!("{name} is nothing that the runtime asks") };
        Ask { row, label: label.into(), members: Vec::new(), session: None, id: None, body: None }
    }

    pub(super) fn with(mut self, name: &str, value: Json) -> Ask {
        self.set(name, value);
        self
    }

    pub(super) fn text(self, name: &str, value: impl Into<String>) -> Ask {
        let value = Json::text(&value.into());
        self.with(name, value)
    }

    /// Each member of an object.
    #[track_caller]
    pub(super) fn members_of(mut self, object: &Json) -> Ask {
        let name = self.name();
        let members = object.decode::<serde_json::Map<String, serde_json::Value>>();
        // As above: what is given there is written in the test.
        let members = members.unwrap_or_else(|error| panic!("{name} takes an object: {error}"));
        // As they were written, not as they were decoded.
        for (name, _) in members {
            if let Some(value) = object.get(&name) {
                self.set(&name, value);
            }
        }
        self
    }

    pub(super) fn set(&mut self, name: &str, value: Json) {
        match self.members.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) => *known = value,
            None => self.members.push((name.to_owned(), value)),
        }
    }

    /// The method of its request, or the type of its event. Of what has both, that of the event.
    pub(super) fn name(&self) -> &'static str {
        self.row.name
    }

    pub(super) fn row(&self) -> &'static AskRow {
        self.row
    }

    pub(super) fn is_event(&self) -> bool {
        self.row.event_call().is_some()
    }

    /// Returns whether the ask comes as a request, alone or beside an event.
    pub(super) fn is_request(&self) -> bool {
        !self.is_event() || self.twin().is_some()
    }

    pub(super) fn twin(&self) -> Option<&'static Twin> {
        TWINS.iter().find(|twin| twin.event == self.name())
    }

    pub(super) fn member(&self, name: &str) -> Option<&Json> {
        self.members.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    pub(super) fn string(&self, name: &str) -> Option<String> {
        self.member(name)?.decode().ok()
    }

    /// Sets a member to a value, unless the script has set it.
    pub(super) fn default_to(&mut self, name: &str, value: Json) {
        if self.member(name).is_none() {
            self.members.push((name.to_owned(), value));
        }
    }

    pub(super) fn params(&self) -> Object {
        self.params_behind(Object::new())
    }

    /// Its members, behind others that are not among them.
    pub(super) fn params_behind(&self, first: Object) -> Object {
        self.members.iter().fold(first, |params, (name, value)| params.raw(name, value))
    }

    /// The parameters of the request beside the event.
    pub(super) fn twin_params(&self, twin: &Twin) -> Object {
        let members = twin.members.iter().filter_map(|name| Some((name, self.member(name)?)));
        members.fold(Object::new(), |params, (name, value)| params.raw(name, value))
    }
}
