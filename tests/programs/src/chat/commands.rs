//! Commands of the chat itself: lines that begin with `/`.

use std::borrow::Cow;

use pilotwire::SessionId;
use pilotwire::types::{build, enums};

use super::terminal::{Style, one_line};
use super::turn::Conversation;
use super::{Error, unless};

const HELP: [&str; 5] = [
    "/model [NAME]   lists the models, or takes another one",
    "/mode [MODE]    says how the agent works, or changes it: interactive, plan, autopilot",
    "/resume [ID]    lists the sessions there are, or goes on with another one",
    "/help           this",
    "Ctrl-C          aborts what the agent does; at the prompt, or twice, it leaves. Ctrl-D leaves",
];

/// How many sessions are listed.
const LISTED: usize = 20;

impl Conversation<'_> {
    /// Carries a command out, if the line is one. What goes wrong is shown, and the conversation goes on.
    pub(super) async fn command(&mut self, line: &str) -> bool {
        let Some(command) = line.trim().strip_prefix('/') else { return false };
        let (name, argument) = command.split_once(char::is_whitespace).unwrap_or((command, ""));
        let argument = Some(argument.trim()).filter(|argument| !argument.is_empty());
        let done = match (name, argument) {
            ("model", None) => self.list_models().await,
            ("model", Some(model)) => self.take_model(model).await,
            ("mode", None) => self.tell_mode().await,
            ("mode", Some(mode)) => self.change_mode(mode).await,
            ("resume", None) => self.list_sessions().await,
            ("resume", Some(session)) => self.resume(session).await,
            ("help", _) => {
                HELP.iter().for_each(|line| self.terminal.note(Style::Plain, line));
                Ok(())
            }
            _ => Err(format!("there is no command /{}; /help lists those there are", one_line(name)).into()),
        };
        if let Err(error) = done {
            self.terminal.note(Style::Bad, &format!("chat: {}", one_line(&error.to_string())));
        }
        true
    }

    async fn list_models(&mut self) -> Result<(), Error> {
        let listed = unless(self.interrupts, self.client.models()).await.ok_or("interrupted")??;
        let models = listed.view().models();
        let current = unless(self.interrupts, self.session.model()).await.ok_or("interrupted")??;
        let current = current.view().model_id().map(Cow::into_owned);
        let count = models.len();
        for model in models {
            let mark = if current.as_deref() == Some(&*model.id()) { "*" } else { " " };
            let model = one_line(&format!("{}  {}", model.id(), model.name()));
            self.terminal.note(Style::Plain, &format!("{mark} {model}"));
        }
        if count == 0 {
            self.terminal.note(Style::Plain, &format!("{}, and no other", current.unwrap_or_default()));
        }
        Ok(())
    }

    async fn take_model(&mut self, model: &str) -> Result<(), Error> {
        unless(self.interrupts, self.session.set_model(model)).await.ok_or("interrupted")??;
        self.terminal.note(Style::Good, &format!("from now on, {model} answers"));
        Ok(())
    }

    async fn tell_mode(&mut self) -> Result<(), Error> {
        let mode = unless(self.interrupts, self.session.mode()).await.ok_or("interrupted")??;
        self.terminal.note(Style::Plain, mode.as_str());
        Ok(())
    }

    async fn change_mode(&mut self, mode: &str) -> Result<(), Error> {
        const MODES: [enums::SessionMode; 3] =
            [enums::SessionMode::Interactive, enums::SessionMode::Plan, enums::SessionMode::Autopilot];
        let Some(mode) = MODES.into_iter().find(|known| known.as_str() == mode) else {
            return Err(format!("there is no mode {mode}: interactive, plan, or autopilot").into());
        };
        let name = mode.as_str().to_owned();
        unless(self.interrupts, self.session.set_mode(mode)).await.ok_or("interrupted")??;
        self.terminal.note(Style::Good, &format!("mode: {name}"));
        Ok(())
    }

    async fn list_sessions(&mut self) -> Result<(), Error> {
        let listed = self.client.sessions(build::SessionListFilter::new());
        let listed = unless(self.interrupts, listed).await.ok_or("interrupted")??;
        let sessions = listed.view().sessions();
        let count = sessions.len();
        for session in sessions.take(LISTED) {
            let mark = if self.session.id().as_str() == session.session_id() { "*" } else { " " };
            let about = session.name().or(session.summary()).unwrap_or_default();
            let line = format!("{}  {}  {about}", session.session_id(), session.modified_time());
            self.terminal.note(Style::Plain, &format!("{mark} {}", one_line(&line)));
        }
        match count {
            0 => self.terminal.note(Style::Plain, "there are none"),
            _ if count > LISTED => {
                self.terminal.note(Style::Dim, &format!("and {} more", count - LISTED));
            }
            _ => {}
        }
        Ok(())
    }

    async fn resume(&mut self, session: &str) -> Result<(), Error> {
        let id = SessionId::from(session);
        if id == *self.session.id() {
            return Err("that is this session".into());
        }
        let resuming = self.client.resume_session(&id, &self.config, ());
        let (session, events) = unless(self.interrupts, resuming).await.ok_or("interrupted")??;
        // The one before goes on at the runtime, and can be resumed.
        self.session = session;
        self.events = events;
        self.terminal.note(Style::Good, &format!("this is session {id} now"));
        Ok(())
    }
}
