//! Permissions.

use std::future::Future;
use std::sync::Arc;

use pilotwire_protocol::{build, view};

use super::answers::{HandlerError, outcomes};
use super::asked::Asked;
use super::context::HandlerContext;
use super::install::Handler;
use super::on_session::{decoded, fails};
use super::session::Handlers;
use crate::json::{DecodeError, Json, Object};
use crate::session::{Answer, SessionConfig};

/// The event that asks for a permission.
const REQUESTED: &str = "permission.requested";

/// The agent's request to do something that must be permitted: the data of `permission.requested`. Cheap to clone.
#[derive(Clone, Debug)]
pub struct PermissionRequest {
    asked: Asked<view::PermissionRequestedData<'static>>,
    kind: String,
}

impl PermissionRequest {
    pub(super) fn decode(data: Json) -> Result<Self, DecodeError> {
        let asked: Asked<view::PermissionRequestedData<'static>> = Asked::decode(data)?;
        let kind = asked.raw().get("permissionRequest").and_then(|request| request.get("kind"));
        let kind = kind.and_then(|kind| kind.decode().ok()).unwrap_or_default();
        Ok(Self { asked, kind })
    }

    /// Returns the kind of the request: `shell`, `write`, `read`, `mcp`, `url`, `memory`, `custom-tool`, `hook`, or a
    /// kind that came later.
    #[must_use]
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// Returns the subject of the request, as a union by kind: the command and what it does, the file and its new text,
    /// the address, ...
    #[must_use]
    pub fn request(&self) -> view::PermissionRequest<'_> {
        self.asked.view().permission_request()
    }

    /// All that came, with an accessor for each member.
    #[must_use]
    pub fn view(&self) -> view::PermissionRequestedData<'_> {
        self.asked.view()
    }

    /// Returns the data as it came.
    #[must_use]
    pub fn raw(&self) -> &Json {
        self.asked.raw()
    }

    /// Returns whether the organisation's settings want a person to approve this. Anything but a plain `false` there
    /// counts as yes.
    #[must_use]
    pub fn needs_managed_approval(&self) -> bool {
        needs_managed_approval(self.raw())
    }
}

fn needs_managed_approval(data: &Json) -> bool {
    let marked =
        |json: &Json| json.get("managedApprovalRequired").is_some_and(|mark| mark.as_str() != "false");
    marked(data) || data.get("permissionRequest").as_ref().is_some_and(marked)
}

/// The answer to a request for permission.
///
/// It is made by one of these functions, or `into()` from a [decision](build::PermissionDecision) that is built of what the
/// protocol has.
#[derive(Clone, PartialEq, Debug)]
#[must_use]
pub struct Permission {
    decision: build::PermissionDecision,
    context: Option<build::PermissionDecisionContext>,
}

impl Permission {
    /// Yes, this once.
    pub fn approve_once() -> Self {
        build::PermissionDecision::from(build::PermissionDecisionApproveOnce::new()).into()
    }

    /// Yes, and to the like of it for the rest of the session, if the runtime knows by itself what that is.
    ///
    /// Runtime 1.0.102 does not: it approves once, and of a page it needs the domain, or the tool fails. Say what is approved,
    /// with [`approve_for_session_as`](Self::approve_for_session_as), or with
    /// [`domain`](build::PermissionDecisionApproveForSession::domain) of a decision that is built.
    pub fn approve_for_session() -> Self {
        build::PermissionDecision::from(build::PermissionDecisionApproveForSession::new()).into()
    }

    /// Yes, and to all that this covers until the session is left: after a resume it is asked for anew.
    pub fn approve_for_session_as(
        approval: impl Into<build::PermissionDecisionApproveForSessionApproval>,
    ) -> Self {
        let approved = build::PermissionDecisionApproveForSession::new().approval(approval);
        build::PermissionDecision::from(approved).into()
    }

    /// Yes, and to all that this covers at this location, now and later, in this session and others.
    ///
    /// The key of a folder is told by `session.permissions.locations.resolve`. Folders below it are other locations.
    pub fn approve_for_location(
        approval: impl Into<build::PermissionDecisionApproveForLocationApproval>,
        location_key: &str,
    ) -> Self {
        let approved = build::PermissionDecisionApproveForLocation::new(approval, location_key);
        build::PermissionDecision::from(approved).into()
    }

    /// Yes, now and later, to pages of this domain: an origin, of https where it has no scheme.
    ///
    /// Runtime 1.0.102 keeps it in its settings, but goes by it only in this session.
    pub fn approve_permanently(domain: &str) -> Self {
        build::PermissionDecision::from(build::PermissionDecisionApprovePermanently::new(domain)).into()
    }

    /// No. The agent is told why, and goes on.
    pub fn reject(feedback: &str) -> Self {
        build::PermissionDecision::from(build::PermissionDecisionReject::new().feedback(feedback)).into()
    }

    /// No, as nobody is there who could say yes.
    pub fn user_not_available() -> Self {
        build::PermissionDecision::from(build::PermissionDecisionUserNotAvailable::new()).into()
    }

    /// With how the decision came about, for the runtime's records.
    pub fn decision_context(mut self, context: build::PermissionDecisionContext) -> Self {
        self.context = Some(context);
        self
    }

    /// The decision, and the context that goes beside it.
    pub(crate) fn into_parts(self) -> (Json, Option<Json>) {
        (Json::built(&self.decision), self.context.map(|context| Json::built(&context)))
    }

    pub(super) fn into_answer(self) -> Answer {
        let decision = Json::built(&self.decision);
        match self.context {
            Some(context) => {
                Answer::With(decision, Object::new().raw("decisionContext", &Json::built(&context)))
            }
            None => Answer::Result(decision),
        }
    }
}

impl From<build::PermissionDecision> for Permission {
    fn from(decision: build::PermissionDecision) -> Self {
        Self { decision, context: None }
    }
}

outcomes!(Permission);

/// Decides on permissions without a handler's future.
///
/// Whatever it says, it never approves what the organisation's settings want a person to approve, nor, if it approves
/// everything, anything in a session with managed settings. It does not answer such requests: another client of the session
/// may.
#[derive(Clone)]
#[must_use]
pub struct Policy(Rule);

#[derive(Clone)]
enum Rule {
    ApproveAll,
    DenyAll,
    Predicate(Arc<dyn Fn(&PermissionRequest) -> bool + Send + Sync>),
}

impl Policy {
    /// Approves everything, once each.
    ///
    /// The agent may then run any command and write any file that this process may. It is meant for throw-away machines.
    pub fn approve_all() -> Self {
        Self(Rule::ApproveAll)
    }

    /// Denies everything that needs permission.
    pub fn deny_all() -> Self {
        Self(Rule::DenyAll)
    }

    /// Approves what `approve` says yes to, once each, and denies the rest.
    pub fn predicate(approve: impl Fn(&PermissionRequest) -> bool + Send + Sync + 'static) -> Self {
        Self(Rule::Predicate(Arc::new(approve)))
    }

    fn decide(&self, data: Json, managed: bool) -> Result<Permission, HandlerError> {
        const DENIED: &str = "denied by a policy";
        let marked = needs_managed_approval(&data);
        let approves = match &self.0 {
            Rule::DenyAll => false,
            // What cannot be read is not approved; of the rest nothing needs to be known.
            Rule::ApproveAll if managed || marked => return Err(HandlerError::leave()),
            Rule::ApproveAll => PermissionRequest::decode(data).is_ok(),
            Rule::Predicate(approve) => match PermissionRequest::decode(data) {
                Ok(request) => approve(&request),
                Err(_) if marked => return Err(HandlerError::leave()),
                Err(error) => return Err(error.into()),
            },
        };
        match approves {
            true if marked => Err(HandlerError::leave()),
            true => Ok(Permission::approve_once()),
            false => Ok(Permission::reject(DENIED)),
        }
    }
}

impl std::fmt::Debug for Policy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match &self.0 {
            Rule::ApproveAll => "Policy(approve all)",
            Rule::DenyAll => "Policy(deny all)",
            Rule::Predicate(_) => "Policy(predicate)",
        })
    }
}

impl Handlers {
    /// Decides on permissions (`permission.requested`). Sets `requestPermission`; without it, the runtime denies at once what
    /// needs a permission. In the cloud no flag is needed, and none is sent; the worker gets no feedback, and knows two
    /// scopes: once, and the session.
    pub fn on_permission<F, Fut, O>(mut self, handler: F) -> Self
    where
        F: Fn(PermissionRequest, HandlerContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = O> + Send + 'static,
        O: super::IntoOutcome<Permission>,
    {
        let decode = |context: &HandlerContext| PermissionRequest::decode(context.question.params());
        self.parts().by_config.remove(REQUESTED);
        self.parts().kinds.insert(REQUESTED, decoded(decode, handler, Permission::into_answer));
        self.flag("requestPermission")
    }

    /// Decides on permissions by a policy. As [`on_permission`](Self::on_permission) otherwise, which it takes the place of.
    ///
    /// ```
    /// use pilotwire::handlers::{Handlers, Policy};
    ///
    /// let handlers = Handlers::new().permissions(Policy::predicate(|request| request.kind() == "read"));
    /// ```
    pub fn permissions(mut self, policy: Policy) -> Self {
        self.parts().kinds.remove(REQUESTED);
        self.parts()
            .by_config
            .insert(REQUESTED, Arc::new(move |config| of_policy(policy.clone(), is_managed(config))));
        self.flag("requestPermission")
    }
}

/// The policy as a handler.
fn of_policy(policy: Policy, managed: bool) -> Handler {
    Arc::new(move |context| match policy.decide(context.question.params(), managed) {
        Ok(permission) => Box::pin(std::future::ready(Ok(permission.into_answer()))),
        Err(error) => fails(error),
    })
}

/// Returns whether a session has settings of its organisation's.
fn is_managed(config: &SessionConfig) -> bool {
    let enabled = config.value("enableManagedSettings").is_some_and(|enabled| enabled.as_str() != "false");
    enabled || config.value("managedSettings").is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(text: &str) -> Json {
        Json::parse(text.to_owned()).expect("it is JSON")
    }

    fn decided(policy: &Policy, data: &str, managed: bool) -> &'static str {
        match policy.decide(request(data), managed) {
            Ok(permission) if permission == Permission::approve_once() => "approves",
            Ok(_) => "denies",
            Err(error) if error.is_leave() => "leaves",
            Err(_) => "fails",
        }
    }

    const READ: &str = r#"{"requestId":"1","permissionRequest":{"kind":"read","path":"a","intention":"x"}}"#;

    fn marked(mark: &str) -> String {
        READ.replace(r#""kind""#, &format!(r#""managedApprovalRequired":{mark},"kind""#))
    }

    #[test]
    fn a_policy_approves_and_denies() {
        assert_eq!(decided(&Policy::approve_all(), READ, false), "approves");
        assert_eq!(decided(&Policy::deny_all(), READ, false), "denies");
        let reads = Policy::predicate(|request| request.kind() == "read");
        assert_eq!(decided(&reads, READ, false), "approves");
        assert_eq!(decided(&reads, &READ.replace("read", "something-new"), false), "denies");
    }

    #[test]
    fn what_a_person_must_approve_is_never_approved_by_a_policy() {
        let yes = Policy::predicate(|_| true);
        for mark in ["true", "null", "1", "\"false\"", "{}"] {
            let data = marked(mark);
            assert_eq!(decided(&Policy::approve_all(), &data, false), "leaves", "{mark}");
            assert_eq!(decided(&yes, &data, false), "leaves", "{mark}");
            let denied = decided(&Policy::predicate(|_| false), &data, false);
            assert!(denied == "denies" || denied == "leaves", "{mark}: {denied}");
        }
        assert_eq!(decided(&Policy::approve_all(), &marked("false"), false), "approves");
        // Nor if nothing else of it can be read.
        assert_eq!(
            decided(&Policy::approve_all(), r#"{"permissionRequest":{"managedApprovalRequired":7}}"#, false),
            "leaves"
        );
    }

    #[test]
    fn nothing_is_approved_by_rote_in_a_session_with_managed_settings() {
        assert_eq!(decided(&Policy::approve_all(), READ, true), "leaves");
        assert_eq!(decided(&Policy::predicate(|_| true), READ, true), "approves");
        let managed = |name: &str, value: &'static str| {
            is_managed(&SessionConfig::new().raw_field(name, Json::from_static(value)))
        };
        assert!(managed("enableManagedSettings", "true") && managed("managedSettings", "{}"));
        assert!(!managed("enableManagedSettings", "false") && !managed("managedSettings", "null"));
    }

    #[test]
    fn what_cannot_be_read_is_not_approved() {
        assert_eq!(decided(&Policy::approve_all(), r#"{"permissionRequest":7}"#, false), "denies");
        assert_eq!(decided(&Policy::predicate(|_| true), r#"{"permissionRequest":7}"#, false), "fails");
    }

    #[test]
    fn the_context_of_a_decision_stands_beside_it() {
        use pilotwire_protocol::enums::{
            PermissionDecisionOutcome, PermissionDecisionSource, PermissionDecisionSurface,
        };
        let context = build::PermissionDecisionContext::new(
            PermissionDecisionOutcome::PromptedUser,
            PermissionDecisionSource::HumanResponse,
            PermissionDecisionSurface::Sdk,
        );
        match Permission::approve_once().decision_context(context).into_answer() {
            Answer::With(decision, beside) => {
                assert_eq!(decision.as_str(), r#"{"kind":"approve-once"}"#);
                assert_eq!(
                    beside.finish().as_str(),
                    r#"{"decisionContext":{"outcome":"prompted_user","source":"human_response","surface":"sdk"}}"#
                );
            }
            other => panic!("{other:?}"),
        }
    }
}
