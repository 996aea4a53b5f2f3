//! A session's plan.

use pilotwire_protocol::{build, methods};

use super::CallFor;
use crate::handle::{Session, TypedCall};

/// The plan of a session: [`Session::plan`].
///
/// In the cloud there is none to be read, and the runtime refuses to write one, whatever the worker has (seen with
/// 1.0.102).
#[derive(Clone, Copy, Debug)]
pub struct Plan<'a>(&'a Session);

impl Session {
    /// The session's plan, to be read and changed.
    #[must_use]
    pub fn plan(&self) -> Plan<'_> {
        Plan(self)
    }
}

impl Plan<'_> {
    /// The plan's text, where it is kept, and whether there is one (`session.plan.read`).
    pub fn read(&self) -> TypedCall<methods::session::plan::Read> {
        self.0.request::<methods::session::plan::Read>(build::SessionParams::new())
    }

    /// Writes the plan anew (`session.plan.update`).
    pub fn update(&self, text: &str) -> CallFor<()> {
        CallFor::of(
            self.0.request::<methods::session::plan::Update>(build::PlanUpdateRequest::new(text)),
            |_| Ok(()),
        )
    }

    /// Deletes the plan (`session.plan.delete`).
    pub fn delete(&self) -> CallFor<()> {
        CallFor::of(self.0.request::<methods::session::plan::Delete>(build::SessionParams::new()), |_| Ok(()))
    }
}
