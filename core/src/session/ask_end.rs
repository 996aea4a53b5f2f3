//! What ends an ask besides its answer and `$/cancelRequest`.

/// Asks of which runtime 1.0.102 says nothing when the turn is aborted in which it asked: no `$/cancelRequest` for the
/// requests, no event that completes the others. Of open permissions and tools it does say that they are over.
const ENDED_BY_ABORT: [&str; 4] =
    ["userInput.request", "exitPlanMode.request", "elicitation.requested", "sampling.requested"];

/// Whether an abort of the turn ends asks of this method or event type without a word.
pub(crate) fn ends_with_abort(method: &str) -> bool {
    ENDED_BY_ABORT.contains(&method)
}

/// Requests that come with an event as their twin, under one `requestId` (from version 1.0.106 on): whoever answers the
/// event, in another connection perhaps, answers the request too. Beside each, the event that says so.
const TWINS: [(&str, &str); 2] =
    [("userInput.request", "user_input.completed"), ("exitPlanMode.request", "exit_plan_mode.completed")];

/// The event that says that a request of this method was answered in another way.
pub(crate) fn completion_of_request(method: &str) -> Option<&'static str> {
    TWINS.iter().find(|(request, _)| *request == method).map(|(_, completed)| *completed)
}

/// Whether events of this type say that a request was answered in another way.
pub(crate) fn completes_request(event_type: &str) -> bool {
    TWINS.iter().any(|(_, completed)| *completed == event_type)
}
