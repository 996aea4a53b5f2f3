//! The permissions of a session.

use pilotwire_protocol::{build, enums, methods};

use super::{CallFor, confirmed, reply};
use crate::handle::Session;

/// The permissions that a session has without asking: [`Session::permissions`]. What the session asks is answered by
/// [handlers](crate::handlers).
#[derive(Clone, Copy, Debug)]
pub struct Permissions<'a>(&'a Session);

impl Session {
    /// Returns the permissions that the session has without asking.
    #[must_use]
    pub fn permissions(&self) -> Permissions<'_> {
        Permissions(self)
    }
}

impl Permissions<'_> {
    /// Asks who decides (`session.permissions.getMode`).
    pub fn mode(&self) -> CallFor<enums::PermissionMode> {
        let call = self.0.request::<methods::session::permissions::GetMode>(build::SessionParams::new());
        CallFor::of(call, |result| Ok(reply::<methods::session::permissions::GetMode>(result)?.view().mode()))
    }

    /// Chooses who decides (`session.permissions.setMode`). Resolves to what holds then.
    pub fn set_mode(&self, mode: enums::PermissionMode) -> CallFor<enums::PermissionMode> {
        let params = build::PermissionsSetModeRequest::new(mode);
        CallFor::of(self.0.request::<methods::session::permissions::SetMode>(params), |result| {
            let reply =
                confirmed::<methods::session::permissions::SetMode>(result, |reply| reply.view().success())?;
            Ok(reply.view().mode())
        })
    }

    /// Approves everything from now on, or no longer (`session.permissions.setApproveAll`).
    pub fn approve_all(&self, on: bool) -> CallFor<()> {
        let params = build::PermissionsSetApproveAllRequest::new(on);
        CallFor::of(self.0.request::<methods::session::permissions::SetApproveAll>(params), |result| {
            confirmed::<methods::session::permissions::SetApproveAll>(result, |reply| reply.view().success())
                .map(drop)
        })
    }

    /// Forgets what was approved for the session (`session.permissions.resetSessionApprovals`).
    pub fn reset(&self) -> CallFor<()> {
        let params = build::PermissionsResetSessionApprovalsRequest::new();
        CallFor::of(
            self.0.request::<methods::session::permissions::ResetSessionApprovals>(params),
            |result| {
                confirmed::<methods::session::permissions::ResetSessionApprovals>(result, |reply| {
                    reply.view().success()
                })
                .map(drop)
            },
        )
    }
}
