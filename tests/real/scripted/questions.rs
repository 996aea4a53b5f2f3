//! Questions to the user, however they are answered.

use serde_json::json;

use super::{asking, hold, idle, plan, s};

#[tokio::test]
async fn the_user_is_asked_and_answers_in_every_way() {
    let answers = [
        json!({"result": {"answer": "b", "wasFreeform": false}}),
        json!({"result": {"answer": "z", "wasFreeform": true}}),
        json!({"result": {"noResponse": true}}),
        json!({"result": {"answer": "b"}}),
        json!({"result": {"answer": 5, "wasFreeform": true}}),
        json!({"result": {"text": "b"}}),
        json!({"result": "b"}),
        json!({"result": null}),
        json!({"error": {"code": -32603, "message": "no"}}),
    ];
    hold(plan, async |side| {
        side.create("s", asking()).await;
        for answer in &answers {
            side.prompt("ask").await;
            let question = side.request("userInput.request").await;
            side.answer(&question, answer.clone()).await;
            // Only the first counts.
            side.answer(&question, answers[0].clone()).await;
            idle(side).await;
        }
        side.prompt("ask-freely").await;
        let question = side.request("userInput.request").await;
        side.answer(&question, answers[1].clone()).await;
        idle(side).await;
    })
    .await;
}

const ANSWER_USER: &str = "session.ui.handlePendingUserInput";

#[tokio::test]
async fn the_user_answers_by_a_call() {
    hold(plan, async |side| {
        side.create("s", asking()).await;
        let answer = json!({"answer": "a", "wasFreeform": false});
        let nobody = json!({"sessionId": "s", "requestId": "nobody", "response": answer});
        side.call(ANSWER_USER, nobody).await;
        for response in [
            answer.clone(),
            json!({"noResponse": true}),
            json!({}),
            json!({"answer": 5, "wasFreeform": true}),
        ] {
            side.prompt("ask").await;
            let asked = side.event("user_input.requested").await;
            let mut params = json!({"sessionId": "s", "requestId": asked["requestId"]});
            side.call(ANSWER_USER, params.clone()).await;
            params["response"] = response;
            side.call(ANSWER_USER, params.clone()).await;
            idle(side).await;
            side.call(ANSWER_USER, params).await;
        }
        side.has_repeated("user_input.completed");
    })
    .await;
}

#[tokio::test]
async fn the_user_can_be_asked_where_somebody_wants_to_be() {
    hold(plan, async |side| {
        side.create("s", json!({"streaming": true})).await;
        // There is no such tool.
        side.prompt("ask").await;
        idle(side).await;
        let interest = json!({"sessionId": "s", "eventType": "user_input.requested"});
        let handle = side.call("session.eventLog.registerInterest", interest).await;
        side.prompt("ask").await;
        let asked = side.event("user_input.requested").await;
        let response = json!({"answer": "a", "wasFreeform": false});
        let params = json!({"sessionId": "s", "requestId": asked["requestId"], "response": response});
        side.call(ANSWER_USER, params).await;
        idle(side).await;
        let release = json!({"sessionId": "s", "handle": handle["result"]["handle"]});
        side.call("session.eventLog.releaseInterest", release.clone()).await;
        side.call("session.eventLog.releaseInterest", release).await;
        side.prompt("ask").await;
        idle(side).await;
        for params in
            [s(), json!({"sessionId": "s", "eventType": 5}), json!({"sessionId": "t", "eventType": "x"})]
        {
            side.call("session.eventLog.registerInterest", params).await;
        }
        side.call("session.eventLog.releaseInterest", s()).await;
    })
    .await;
}

#[tokio::test]
async fn a_question_to_the_user_outlives_an_abort() {
    hold(plan, async |side| {
        side.create("s", asking()).await;
        side.prompt("ask").await;
        let question = side.request("userInput.request").await;
        side.call("session.abort", s()).await;
        idle(side).await;
        side.answer(&question, json!({"result": {"answer": "late", "wasFreeform": true}})).await;
        side.event("user_input.completed").await;

        side.prompt("ask").await;
        let (asked, _) = side.event_and_request("user_input.requested", "userInput.request").await;
        side.call("session.abort", s()).await;
        idle(side).await;
        let response = json!({"answer": "late", "wasFreeform": true});
        let params = json!({"sessionId": "s", "requestId": asked["requestId"], "response": response});
        side.call(ANSWER_USER, params.clone()).await;
        side.event("user_input.completed").await;
        side.call(ANSWER_USER, params).await;

        side.prompt("end").await;
        idle(side).await;
    })
    .await;
}
