//! What was asked before a resume, and can still be answered.

use pilotwire_protocol::{Method as _, build, methods, view};

use super::{CallFor, confirmed};
use crate::connection::CallError;
use crate::handle::{Reply, Session};
use crate::handlers::{Permission, ToolResult};
use crate::json::Object;

/// What waits for answers in a session: [`Session::pending`].
#[derive(Clone, Debug)]
pub struct Pending {
    session: Session,
    permissions: Reply<methods::session::permissions::PendingRequests>,
}

/// A permission that waits for its answer.
#[derive(Clone, Copy, Debug)]
pub struct PendingPermission<'a> {
    session: &'a Session,
    request: view::PendingPermissionRequest<'a>,
}

impl Session {
    /// The permissions that wait for answers (`session.permissions.pendingRequests`): after a resume that
    /// [continues pending work](crate::SessionConfig::continue_pending_work), those that were asked before it and are not
    /// asked anew. Version 1.0.102 does not tell which tools wait; [`answer_tool`](Self::answer_tool) answers those whose
    /// events were seen.
    ///
    /// # Errors
    ///
    /// As those of other calls.
    pub async fn pending(&self) -> Result<Pending, CallError> {
        let call =
            self.request::<methods::session::permissions::PendingRequests>(build::SessionParams::new());
        Ok(Pending { session: self.clone(), permissions: call.await? })
    }

    /// Answers a permission by the id of its request. Where the runtime no longer waits for it, that is
    /// [`CallError::NotConfirmed`](crate::CallError::NotConfirmed).
    pub fn answer_permission(&self, request_id: &str, permission: Permission) -> CallFor<()> {
        type Method = methods::session::permissions::HandlePendingPermissionRequest;
        let (decision, context) = permission.into_parts();
        let params = Object::new().str("requestId", request_id).raw("result", &decision);
        let params = match context {
            Some(context) => params.raw("decisionContext", &context),
            None => params,
        };
        CallFor::untyped_of(self.call(Method::NAME, params), |result| {
            confirmed::<Method>(result, |reply| reply.view().success()).map(drop)
        })
    }

    /// Gives the result of a tool by the id of its request, the `requestId` of its `external_tool.requested` event. As
    /// [`answer_permission`](Self::answer_permission) otherwise.
    pub fn answer_tool(&self, request_id: &str, result: impl Into<ToolResult>) -> CallFor<()> {
        type Method = methods::session::tools::HandlePendingToolCall;
        let params = Object::new().str("requestId", request_id).raw("result", &result.into().into_json());
        CallFor::untyped_of(self.call(Method::NAME, params), |result| {
            confirmed::<Method>(result, |reply| reply.view().success()).map(drop)
        })
    }
}

impl Pending {
    /// The permissions.
    pub fn permissions(&self) -> impl Iterator<Item = PendingPermission<'_>> {
        let items = self.permissions.view().items();
        items.into_iter().map(|request| PendingPermission { session: &self.session, request })
    }
}

impl<'a> PendingPermission<'a> {
    /// The id of the request.
    #[must_use]
    pub fn request_id(&self) -> String {
        self.request.request_id().into_owned()
    }

    /// What is asked.
    #[must_use]
    pub fn view(&self) -> view::PendingPermissionRequest<'a> {
        self.request
    }

    /// Answers it.
    pub fn answer(&self, permission: Permission) -> CallFor<()> {
        self.session.answer_permission(&self.request.request_id(), permission)
    }
}
