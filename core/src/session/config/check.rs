//! The checks of a config before it is sent.

use super::{InvalidConfig, PROVIDERS, SessionConfig, says_nothing};
use crate::json::Json;
use crate::session::SessionId;

/// The kind of start that a config is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Start {
    Create,
    Resume,
}

/// Fields that filter tools.
const FILTERS: [&str; 2] = ["availableTools", "excludedTools"];

/// Fields that only sessions on this machine have, beside those that some runtimes refuse in the cloud.
const LOCAL_ONLY: [&str; 2] = ["name", "hasSkillProvider"];

/// Fields of a create alone, and of a resume alone.
pub(super) const CREATE_ONLY: [&str; 4] =
    ["name", "trustWorkingDirectory", "refreshCustomInstructions", "cloud"];
const RESUME_ONLY: [&str; 7] = [
    "openCanvases",
    "disableResume",
    "continuePendingWork",
    "allowTranscriptRecovery",
    "factories",
    "workflows",
    "requestedEnvironmentVariables",
];

impl SessionConfig {
    /// Checks names, types and kinds of the fields. What is found out here has changed nothing.
    pub(crate) fn check(&self, start: Start) -> Result<(), InvalidConfig> {
        if let Some(fault) = self.faults.first() {
            return Err(fault.clone());
        }
        self.check_tools()?;
        if self.unchecked {
            return Ok(());
        }
        self.check_kinds(start)?;
        #[cfg(feature = "protocol")]
        if self.has_raw {
            self.check_names()?;
        }
        if start == Start::Create
            && self.is_cloud()
            && let Some(name) =
                LOCAL_ONLY.iter().find(|name| self.get(name).is_some_and(|value| !says_nothing(value)))
        {
            return Err(InvalidConfig::new(name, "cannot be used by a session in the cloud"));
        }
        #[cfg(feature = "protocol")]
        if self.has_raw {
            self.check_types(start)?;
        }
        Ok(())
    }

    fn check_tools(&self) -> Result<(), InvalidConfig> {
        let mut names: Vec<String> = Vec::new();
        for tool in self.get("tools").and_then(Json::items).unwrap_or_default() {
            let name = tool.get("name").and_then(|name| name.decode::<String>().ok());
            if let Some(name) = name {
                if names.contains(&name) {
                    let problem = format!("has two tools of the name `{}`", crate::text::cut(&name));
                    return Err(InvalidConfig::new("tools", problem));
                }
                names.push(name);
            }
        }
        for filter in FILTERS {
            let patterns = self.get(filter).and_then(Json::items).unwrap_or_default();
            if patterns.iter().any(|pattern| pattern.decode::<String>().is_ok_and(|text| text.trim() == "*"))
            {
                let problem = "has a bare `*`, which no runtime takes: say whose tools, as in `builtin:*`";
                return Err(InvalidConfig::new(filter, problem));
            }
        }
        Ok(())
    }

    /// Fields that only one kind of start has.
    fn check_kinds(&self, start: Start) -> Result<(), InvalidConfig> {
        let (of_the_other, problem) = match start {
            Start::Create => (&RESUME_ONLY[..], "is for resuming a session, not for creating one"),
            Start::Resume => (&CREATE_ONLY[..], "is for creating a session, not for resuming one"),
        };
        match of_the_other.iter().find(|name| self.get(name).is_some()) {
            Some(name) => Err(InvalidConfig::new(name, problem)),
            None => Ok(()),
        }
    }

    #[cfg(feature = "protocol")]
    fn check_names(&self) -> Result<(), InvalidConfig> {
        use pilotwire_protocol::{View, view};

        let shapes = [
            view::SessionCreateRequest::SHAPE,
            view::SessionResumeRequest::SHAPE,
            view::SessionUpdateOptionsParams::SHAPE,
        ];
        let all = || shapes.into_iter().flat_map(pilotwire_protocol::ShapeId::members);
        for (name, _) in &self.fields {
            if !all().any(|known| known == name)
                && let Some(known) = super::near::nearest(name, all())
            {
                return Err(InvalidConfig::new(name, format!("is not known; is `{known}` meant?")));
            }
        }
        Ok(())
    }

    /// Checks the types of the fields. Parameters that the runtime could not read are refused when they are sent.
    #[cfg(feature = "protocol")]
    fn check_types(&self, start: Start) -> Result<(), InvalidConfig> {
        use pilotwire_protocol::{RawJson, view};

        let id = SessionId::from("");
        let params = self.wire(Some(&id));
        if RawJson::parse(params.as_str()).is_err() {
            return Ok(());
        }
        let wrong = match start {
            Start::Create => view::SessionCreateRequest::decode(params.as_str()).err(),
            Start::Resume => view::SessionResumeRequest::decode(params.as_str()).err(),
        };
        let wrong = wrong.or_else(|| view::SessionUpdateOptionsParams::decode(self.options().as_str()).err());
        // Runtimes take objects without members that their schema requires, such as a tool without a description.
        let Some(wrong) = wrong.filter(|wrong| wrong.found() != "nothing") else { return Ok(()) };
        let path = wrong.path();
        let field = path.split(['.', '[']).next().unwrap_or_default();
        let place = if path == field { String::new() } else { format!(" at {path}") };
        let problem = format!("must have {}{place}, and has {}", wrong.expected(), wrong.found());
        Err(InvalidConfig::new(field, problem))
    }

    /// The fields that are set after the start, and that the start's own shape does not have.
    #[cfg(feature = "protocol")]
    fn options(&self) -> Json {
        use super::mode::OPTIONS;

        let set = OPTIONS.into_iter().filter_map(|name| Some((name, self.get(name)?)));
        set.fold(crate::json::Object::new().str("sessionId", ""), |object, (name, value)| {
            object.raw(name, value)
        })
        .finish()
    }

    /// The id that the caller gave.
    fn given_id(&self) -> Result<Option<SessionId>, InvalidConfig> {
        let Some(id) = self.get("sessionId") else { return Ok(None) };
        let id: String =
            id.decode().map_err(|error| InvalidConfig::new("sessionId", format!("is no string: {error}")))?;
        if id.is_empty() {
            return Err(InvalidConfig::new("sessionId", "is empty"));
        }
        Ok(Some(SessionId::from(id)))
    }

    /// Checks the config for `session.create`, and returns the id that the caller chose.
    pub(crate) fn check_create(&self) -> Result<Option<SessionId>, InvalidConfig> {
        if self.is_cloud() {
            let cloud = self.get("cloud").map(Json::as_str).unwrap_or_default();
            if !cloud.trim_start().starts_with('{') {
                return Err(InvalidConfig::new("cloud", "is no object"));
            }
            if self.get("sessionId").is_some() {
                return Err(InvalidConfig::new(
                    "sessionId",
                    "cannot be chosen for a session in the cloud: the runtime gives it",
                ));
            }
            for name in PROVIDERS {
                if self.get(name).is_some_and(|value| !says_nothing(value)) {
                    return Err(InvalidConfig::new(name, "cannot be used by a session in the cloud"));
                }
            }
        }
        self.given_id()
    }

    /// Checks it for `session.resume` of `session`.
    pub(crate) fn check_resume(&self, session: &SessionId) -> Result<(), InvalidConfig> {
        if session.as_str().is_empty() {
            return Err(InvalidConfig::new("sessionId", "is empty"));
        }
        if self.is_cloud() {
            return Err(InvalidConfig::new("cloud", "is for creating a session, not for resuming one"));
        }
        match self.given_id()? {
            Some(given) if given != *session => {
                Err(InvalidConfig::new("sessionId", "is another than that of the session to resume"))
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
#[path = "check_tests.rs"]
mod tests;
