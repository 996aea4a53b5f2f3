//! Handlers of what the runtime asks of the client as a whole.

use std::future::Future;
use std::sync::Arc;

use pilotwire_protocol::{build, enums, view};

use super::answers::{HandlerError, IntoOutcome, Outcome};
use super::asked::Asked;
use super::client::ClientHandlers;
use super::context::HandlerContext;
use super::install::Handler;
use super::on_session::{answer_type, decoded, typed};
use crate::json::Json;
use crate::session::Answer;

answer_type!(
    /// The way to launch an extension: [`ClientHandlers::extension_launch`].
    ExtensionLaunch, build::ExtensionLaunchProviderResolveResult
);

impl ExtensionLaunch {
    /// This program with these arguments and further variables.
    pub fn program(
        executable: &str,
        args: impl IntoIterator<Item = impl AsRef<str>>,
        env: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>,
    ) -> Self {
        let profile = build::ExtensionLaunchProfile::new(executable, args, env);
        build::ExtensionLaunchProviderResolveResult::new().launch(profile).into()
    }

    /// Not at all: the extension has failed.
    pub fn none() -> Self {
        build::ExtensionLaunchProviderResolveResult::new().into()
    }
}

answer_type!(
    /// The answer whether a task of the client's was cancelled: [`ClientHandlers::tasks`].
    TaskCancelled, build::ClientTaskCancelResult
);

impl From<bool> for TaskCancelled {
    fn from(cancelled: bool) -> Self {
        build::ClientTaskCancelResult::new(cancelled).into()
    }
}

impl IntoOutcome<TaskCancelled> for bool {
    fn into_outcome(self) -> Outcome<TaskCancelled> {
        Outcome::Answer(self.into())
    }
}

/// The outcome of an installation: [`ClientHandlers::installations`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Installation {
    /// The installation goes on.
    Confirm,
    /// The user says no.
    Decline,
    /// The user has closed the question.
    Cancel,
}

super::answers::outcomes!(Installation);

impl ClientHandlers {
    /// Chooses how extensions are launched (`extensionLaunchProvider.resolve`), within 15 s. Registered in the handshake
    /// (`registerExtensionLaunchProvider`).
    pub fn extension_launch<F, Fut, O>(mut self, handler: F) -> Self
    where
        F: Fn(Asked<view::ExtensionLaunchProviderResolveRequest<'static>>, HandlerContext) -> Fut
            + Send
            + Sync
            + 'static,
        Fut: Future<Output = O> + Send + 'static,
        O: IntoOutcome<ExtensionLaunch>,
    {
        self.step("registerExtensionLaunchProvider", Json::empty_object());
        let handler = typed(handler, ExtensionLaunch::into_answer);
        self.kinds.insert("extensionLaunchProvider.resolve", handler);
        self
    }

    /// Receives telemetry (`gitHubTelemetry.event`), which waits for no answer. Sets
    /// `enableGitHubTelemetryForwarding` in the handshake. `told` is called where handlers are run, and must not take long.
    pub fn on_telemetry(
        mut self,
        told: impl Fn(Asked<view::GitHubTelemetryNotification<'static>>) + Send + Sync + 'static,
    ) -> Self {
        self.fields.push(("enableGitHubTelemetryForwarding", Json::from_static("true")));
        self.telemetry = Some(Arc::new(move |notification| {
            if let Ok(asked) = Asked::decode(notification.params().unwrap_or_else(Json::null)) {
                told(asked);
            }
        }));
        self
    }

    /// Cancels tasks that the client has registered with a session (`tasks.cancel`), and says whether it did. Not to be
    /// confused with what the agent does: see the method `session.tasks.register`.
    pub fn tasks<F, Fut, O>(mut self, handler: F) -> Self
    where
        F: Fn(Asked<view::ClientTaskCancelRequest<'static>>, HandlerContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = O> + Send + 'static,
        O: IntoOutcome<TaskCancelled>,
    {
        self.kinds.insert("tasks.cancel", typed(handler, TaskCancelled::into_answer));
        self
    }

    /// Confirms what is to be installed (`installations.confirm`). An error declines nothing and confirms nothing: the
    /// runtime is told that it could not be asked.
    pub fn installations<F, Fut, O>(mut self, handler: F) -> Self
    where
        F: Fn(Asked<view::InstallationConfirmationRequest<'static>>, HandlerContext) -> Fut
            + Send
            + Sync
            + 'static,
        Fut: Future<Output = O> + Send + 'static,
        O: IntoOutcome<Installation>,
    {
        // The answer repeats what the question says.
        let handler = Arc::new(handler);
        let confirm = move |asked: Asked<view::InstallationConfirmationRequest<'static>>,
                            context: HandlerContext| {
            let deciding = handler(asked.clone(), context);
            async move {
                match deciding.await.into_outcome() {
                    Outcome::Answer(decision) => Ok::<_, HandlerError>(Confirmation { asked, decision }),
                    Outcome::Failed(error) => Err(error),
                }
            }
        };
        let decode = |context: &HandlerContext| Asked::decode(context.question.params());
        let handler: Handler = decoded(decode, confirm, Confirmation::into_answer);
        self.kinds.insert("installations.confirm", handler);
        self
    }

    /// Adds a call to the handshake, once.
    pub(super) fn step(&mut self, method: &'static str, params: Json) {
        self.steps.retain(|(known, _)| *known != method);
        self.steps.push((method, params));
    }
}

/// A decision with what it is about.
struct Confirmation {
    asked: Asked<view::InstallationConfirmationRequest<'static>>,
    decision: Installation,
}

impl Confirmation {
    fn into_answer(self) -> Answer {
        let view = self.asked.view();
        let decision = match self.decision {
            Installation::Confirm => enums::InstallationDecision::Confirm,
            Installation::Decline => enums::InstallationDecision::Decline,
            Installation::Cancel => enums::InstallationDecision::Cancel,
        };
        let response = build::InstallationConfirmationResponse::new(
            &view.confirmation_id(),
            &view.review_fingerprint(),
            decision,
        );
        Answer::Result(Json::built(&response))
    }
}

impl IntoOutcome<Confirmation> for Result<Confirmation, HandlerError> {
    fn into_outcome(self) -> Outcome<Confirmation> {
        match self {
            Ok(confirmation) => Outcome::Answer(confirmation),
            Err(error) => Outcome::Failed(error),
        }
    }
}
