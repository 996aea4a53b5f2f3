//! What each call of a session does where the session is in the cloud: the runtime here answers it, or refuses it, or lets
//! the worker's runtime answer.

mod clients;
mod events;
mod forwarded;
mod local;
mod named;
mod prompts;
mod refused;

use std::pin::Pin;

use pilotwire::CallError;
use pilotwire::error::RpcError;
use pilotwire::handle::{Reply, Session};
use pilotwire::types::Method;
use pilotwire_tests::account::CloudTask;
use serde_json::Value;

use super::start::{Started, within};

/// A call that is to be made.
struct Made {
    method: &'static str,
    /// What its builder made, without the session's id.
    params: Value,
    call: Box<dyn Fn(&Session) -> Outcome>,
}

type Outcome = Pin<Box<dyn Future<Output = Result<(), CallError>>>>;

/// A call of the method `M`. What it results in must be of its type.
fn call<M: Method + 'static>(params: M::Params) -> Made
where
    M::Params: 'static,
{
    use pilotwire::types::Build;

    let sent = serde_json::from_str(params.raw().as_str()).expect("it is JSON");
    let call = move |session: &Session| -> Outcome {
        let call = session.request::<M>(&params);
        Box::pin(async move { call.await.map(|reply: Reply<M>| drop(reply)) })
    };
    Made { method: M::NAME, params: sent, call: Box::new(call) }
}

/// Calls, each with the parameters that its builder makes.
macro_rules! calls {
    ($($method:ty: $params:expr),* $(,)?) => {
        vec![$($crate::cloud::calls::call::<$method>($params)),*]
    };
}
use calls;

/// What the worker was told, and the calls that its runtime has got, but for the one by which the runtime here asks for the
/// sandbox. A prompt is sent now, which is left out: once it has arrived, so has what was sent before it. Earlier prompts
/// must have arrived already.
async fn told(session: &Session, task: &CloudTask) -> (Vec<(String, String)>, Vec<(String, Value)>) {
    const LAST: &str = "the last";
    let earlier = task.prompts().len();
    within(session.send(LAST)).await.expect("it is taken");
    within(task.prompted(earlier + 1)).await;
    let steers = task.steers().into_iter().map(|steer| (steer.kind, steer.content));
    let steers = steers.filter(|(_, content)| content != LAST).collect();
    let mut calls = task.rpc_calls();
    calls.retain(|(method, _)| method != "session.sandbox.getEnforcementStatus");
    (steers, calls)
}

/// Sees to it that the worker was told nothing.
async fn nothing_was_told(session: &Session, task: &CloudTask) {
    assert_eq!(told(session, task).await, (vec![], vec![]));
}

/// The error that the runtime answered a call with.
pub(super) fn refusal<T: std::fmt::Debug>(outcome: Result<T, CallError>) -> RpcError {
    match outcome {
        Err(CallError::Rpc(error)) => error,
        other => panic!("{other:?}"),
    }
}
