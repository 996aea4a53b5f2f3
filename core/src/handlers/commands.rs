//! Commands that the client offers to its user, such as `/deploy`.

use std::future::Future;
use std::sync::Arc;

use pilotwire_protocol::{build, view};

use super::answers::{HandlerError, IntoOutcome};
use super::asked::Asked;
use super::context::HandlerContext;
use super::install::{Handler, Named};
use super::on_session::{answer_type, fails, typed};
use super::session::Handlers;
use crate::json::{Json, Object};
use crate::session::Answer;

/// The event that runs a command.
const EXECUTE: &str = "command.execute";

answer_type!(
    /// The outcome of a command in the runtime's queue: [`Handlers::on_queued_command`].
    QueuedCommand, build::QueuedCommandResult
);

impl QueuedCommand {
    /// The command was handled here.
    pub fn handled() -> Self {
        build::QueuedCommandResult::from(build::QueuedCommandHandled::new()).into()
    }

    /// The command was handled here, and the rest of the queue is to be left.
    pub fn handled_and_stop() -> Self {
        let handled = build::QueuedCommandHandled::new().stop_processing_queue(true);
        build::QueuedCommandResult::from(handled).into()
    }

    /// The command was not handled here.
    pub fn not_handled() -> Self {
        build::QueuedCommandResult::from(build::QueuedCommandNotHandled::new()).into()
    }
}

impl Handlers {
    /// Offers a command, and runs it (`command.execute`). It is declared to the runtime. A command that is asked for and has no
    /// handler is answered with an error.
    ///
    /// ```
    /// use pilotwire::handlers::Handlers;
    ///
    /// let handlers = Handlers::new().command("deploy", "Deploys the project", async |command, _context| {
    ///     println!("deploying {}", command.view().args());
    /// });
    /// ```
    pub fn command<F, Fut, O>(mut self, name: &str, description: &str, handler: F) -> Self
    where
        F: Fn(Asked<view::CommandExecuteData<'static>>, HandlerContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = O> + Send + 'static,
        O: IntoOutcome<()>,
    {
        let handler = typed(handler, |()| Answer::Result(Json::null()));
        if !self.part(EXECUTE, of_all, name, handler) {
            self.note_problem("commands", format!("has two of the name `{}`", crate::text::cut(name)));
        }
        self.parts().commands.push(Object::new().str("name", name).str("description", description).finish());
        self
    }

    /// Handles commands that were put into the runtime's queue (`command.queued`). Interest in it is registered when the
    /// session starts.
    pub fn on_queued_command<F, Fut, O>(mut self, handler: F) -> Self
    where
        F: Fn(Asked<view::CommandQueuedData<'static>>, HandlerContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = O> + Send + 'static,
        O: IntoOutcome<QueuedCommand>,
    {
        self.parts().kinds.insert("command.queued", typed(handler, QueuedCommand::into_answer));
        self
    }
}

/// One handler of all commands.
fn of_all(commands: Named) -> Handler {
    Arc::new(move |context| {
        let name: Option<String> =
            context.question.params().get("commandName").and_then(|name| name.decode().ok());
        match name.as_deref().and_then(|name| commands.get(name)) {
            Some(handler) => handler(context),
            None => {
                let name = crate::text::cut(name.as_deref().unwrap_or_default());
                fails(HandlerError::new(format!("unknown command: {name}")))
            }
        }
    })
}
