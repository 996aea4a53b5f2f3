//! The asks from before a resume that can still be answered.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use pilotwire_protocol::{Method as _, build, methods, view};

use super::{CallFor, confirmed};
use crate::connection::CallError;
use crate::handle::{Reply, Session, TypedCall};
use crate::handlers::{Permission, ToolResult};
use crate::json::Object;
use crate::jsonrpc::codes;

type Permissions = methods::session::permissions::PendingRequests;
type Tools = methods::session::tools::ListPendingRequests;

/// The asks that wait for answers in a session: [`Session::pending`].
#[derive(Clone, Debug)]
pub struct Pending {
    session: Session,
    permissions: Reply<Permissions>,
    /// None where the runtime cannot list them.
    tools: Option<Reply<Tools>>,
}

/// A permission that waits for its answer.
#[derive(Clone, Copy, Debug)]
pub struct PendingPermission<'a> {
    session: &'a Session,
    request: view::PendingPermissionRequest<'a>,
}

/// A tool whose result is waited for.
#[derive(Clone, Copy, Debug)]
pub struct PendingTool<'a> {
    session: &'a Session,
    request: view::PendingToolRequest<'a>,
}

/// The calls that ask what waits, waiting for their outcomes: [`Session::pending`].
#[derive(Debug)]
#[must_use = "dropping it gives the calls up"]
pub struct ListPending {
    session: Session,
    permissions: TypedCall<Permissions>,
    known: Option<Reply<Permissions>>,
    tools: TypedCall<Tools>,
}

impl Session {
    /// The permissions and tools that wait for answers (`session.permissions.pendingRequests`,
    /// `session.tools.listPendingRequests`): after a resume that
    /// [continues pending work](crate::SessionConfig::continue_pending_work), those that were asked for before it, which are
    /// not asked for anew.
    ///
    /// Older runtimes, such as 1.0.92, cannot list tools: see [`Pending::lists_tools`]. Of a session in the cloud,
    /// version 1.0.102 lists permissions that are answered, too.
    ///
    /// ```
    /// # async fn show(session: pilotwire::Session) -> Result<(), pilotwire::CallError> {
    /// use pilotwire::handlers::Permission;
    ///
    /// for permission in session.pending().await?.permissions() {
    ///     permission.answer(Permission::reject("ask again")).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pending(&self) -> ListPending {
        let params = build::SessionParams::new();
        ListPending {
            session: self.clone(),
            permissions: self.request::<Permissions>(&params),
            known: None,
            tools: self.request::<Tools>(&params),
        }
    }

    /// Answers a permission by the id of its request. Where the runtime no longer waits for it, that is
    /// [`CallError::NotConfirmed`].
    pub fn answer_permission(&self, request_id: &str, permission: Permission) -> CallFor<()> {
        type Answer = methods::session::permissions::HandlePendingPermissionRequest;
        let (decision, context) = permission.into_parts();
        let params = Object::new().str("requestId", request_id).raw("result", &decision);
        let params = match context {
            Some(context) => params.raw("decisionContext", &context),
            None => params,
        };
        CallFor::untyped_of(self.call(Answer::NAME, params), |result| {
            confirmed::<Answer>(result, |reply| reply.view().success()).map(drop)
        })
    }

    /// Answers the request for a tool with its result, by the id of the request, the `requestId` of its
    /// `external_tool.requested` event. As [`answer_permission`](Self::answer_permission) otherwise.
    pub fn answer_tool(&self, request_id: &str, result: impl Into<ToolResult>) -> CallFor<()> {
        type Answer = methods::session::tools::HandlePendingToolCall;
        let params = Object::new().str("requestId", request_id).raw("result", &result.into().into_json());
        CallFor::untyped_of(self.call(Answer::NAME, params), |result| {
            confirmed::<Answer>(result, |reply| reply.view().success()).map(drop)
        })
    }
}

impl Future for ListPending {
    type Output = Result<Pending, CallError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if self.known.is_none() {
            self.known = Some(ready!(Pin::new(&mut self.permissions).poll(context))?);
        }
        let tools = match ready!(Pin::new(&mut self.tools).poll(context)) {
            Ok(tools) => Some(tools),
            Err(CallError::Rpc(error)) if error.code == codes::METHOD_NOT_FOUND => None,
            Err(error) => return Poll::Ready(Err(error)),
        };
        // It was polled after it was done, if there are none.
        let permissions = self.known.take().ok_or(CallError::Cancelled)?;
        Poll::Ready(Ok(Pending { session: self.session.clone(), permissions, tools }))
    }
}

impl Pending {
    /// The permissions.
    pub fn permissions(&self) -> impl Iterator<Item = PendingPermission<'_>> {
        let items = self.permissions.view().items();
        items.into_iter().map(|request| PendingPermission { session: &self.session, request })
    }

    /// The tools. None where the runtime cannot list them.
    pub fn tools(&self) -> impl Iterator<Item = PendingTool<'_>> {
        let items = self.tools.iter().flat_map(|tools| tools.view().items());
        items.map(|request| PendingTool { session: &self.session, request })
    }

    /// Returns whether the runtime can list tools. If it cannot, those that wait are in the session's
    /// [`event_log`](Session::event_log): `external_tool.requested` with no `external_tool.completed` behind it. Their
    /// `requestId` is for [`Session::answer_tool`].
    #[must_use]
    pub fn lists_tools(&self) -> bool {
        self.tools.is_some()
    }
}

impl<'a> PendingPermission<'a> {
    /// Returns the request for permission.
    #[must_use]
    pub fn view(&self) -> view::PendingPermissionRequest<'a> {
        self.request
    }

    /// Answers it.
    pub fn answer(&self, permission: Permission) -> CallFor<()> {
        self.session.answer_permission(&self.request.request_id(), permission)
    }
}

impl<'a> PendingTool<'a> {
    /// Returns the request for the tool.
    #[must_use]
    pub fn view(&self) -> view::PendingToolRequest<'a> {
        self.request
    }

    /// Answers the request with the tool's result.
    pub fn answer(&self, result: impl Into<ToolResult>) -> CallFor<()> {
        self.session.answer_tool(&self.request.request_id(), result)
    }
}
