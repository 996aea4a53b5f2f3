//! What types do, by hand: what is let through, what is refused, what is kept, what is built.

#![cfg(feature = "common")]

use pilotwire_protocol::{
    Ask, Build, JsonText, Method, NoParams, OtherEvent, Owned, Params, Presence, RawJson, Reason, Scope,
    TypedEvent, TypedRequest, asks, build, enums, methods, view,
};

fn decode_error<T>(result: Result<T, pilotwire_protocol::DecodeError>) -> String {
    match result {
        Ok(_) => "nothing is wrong".to_owned(),
        Err(error) => error.to_string(),
    }
}

#[test]
fn an_event_is_read_member_by_member() {
    let data = r#"{ "messageId" : "m-1" , "deltaContent" : "say \"\ud83d\ude00\"", "newer": [1] }"#;
    let TypedEvent::AssistantMessageDelta(delta) = TypedEvent::decode("assistant.message_delta", data) else {
        panic!("it is one");
    };
    assert_eq!(delta.message_id(), "m-1");
    assert_eq!(delta.delta_content(), "say \"😀\"");
    assert_eq!(delta.parent_tool_call_id(), None);
    assert_eq!(delta.raw().get("newer").expect("it is kept").as_str(), "[1]");
}

#[test]
fn what_cannot_be_typed_says_why_and_is_kept() {
    let TypedEvent::Other(other) = TypedEvent::decode("newer.event", "{}") else { panic!("it is not known") };
    assert_eq!((&*other.event_type, other.data, &other.reason), ("newer.event", "{}", &Reason::UnknownType));
    let data = r#"{"messageId":"m-1","deltaContent":7}"#;
    let TypedEvent::Other(other) = TypedEvent::decode("assistant.message_delta", data) else {
        panic!("it does not fit");
    };
    let Reason::Malformed(error) = other.reason else { panic!("its type is known") };
    assert_eq!(error.to_string(), "at deltaContent: expected a string, found a number");
    assert_eq!(other.data, data);
}

#[test]
fn errors_have_the_whole_path() {
    let text = r#"{"requestId":"r","permissionRequest":{"kind":"shell","fullCommandText":"","intention":"",
        "commands":[{"identifier":"ls","readOnly":true},{"readOnly":true,"identifier":null}],"possiblePaths":[],
        "possibleUrls":[],"hasWriteFileRedirection":false,"canOfferSessionApproval":true}}"#;
    let error = view::PermissionRequestedData::decode(text).expect_err("an identifier is null");
    assert_eq!(error.path(), "permissionRequest.commands[1].identifier");
    assert_eq!((error.expected(), error.found()), ("a string", "null"));
    // The tag is not the first member here.
    let text = text
        .replace(r#""kind":"shell","#, "")
        .replace("\"canOfferSessionApproval\"", "\"kind\":\"shell\",\"canOfferSessionApproval\"");
    let error = view::PermissionRequestedData::decode(&text).expect_err("an identifier is null");
    assert_eq!(error.path(), "permissionRequest.commands[1].identifier");
    let text = text.replace("null", "\"ls\"");
    let data = view::PermissionRequestedData::decode(&text).expect("it fits");
    let view::PermissionRequest::Shell(shell) = data.permission_request() else { panic!("it is one") };
    assert_eq!(shell.commands().len(), 2);
    assert_eq!(shell.commands().at(1).expect("there are two").identifier(), "ls");
    assert_eq!(data.permission_request().kind(), "shell");
}

#[test]
fn the_last_of_equal_names_counts_everywhere() {
    let delta = view::AssistantMessageDeltaData::decode(
        r#"{"messageId":"a","deltaContent":"first","deltaContent":"last","message\u0049d":"b"}"#,
    )
    .expect("it fits");
    assert_eq!((&*delta.delta_content(), &*delta.message_id()), ("last", "b"));
    let text = r#"{"kind":"approve-once","kind":"reject","feedback":"no"}"#;
    let view::PermissionDecision::Reject(decision) = view::PermissionDecision::decode(text).expect("it fits")
    else {
        panic!("the last kind counts");
    };
    assert_eq!(decision.feedback().as_deref(), Some("no"));
    // Both are compared with their type.
    let error = decode_error(view::AssistantMessageDeltaData::decode(
        r#"{"messageId":1,"messageId":"b","deltaContent":""}"#,
    ));
    assert_eq!(error, "at messageId: expected a string, found a number");
}

#[test]
fn numbers_keep_their_last_digit() {
    let text = r#"{"model":"m","inputTokens":12.0,"cost":0.30000000000000004441}"#;
    let usage = view::AssistantUsageData::decode(text).expect("it fits");
    assert_eq!(usage.input_tokens(), Some(12));
    assert_eq!(usage.cost().expect("it is there").as_str(), "0.30000000000000004441");
    assert_eq!(usage.cost().expect("it is there"), 0.300_000_000_000_000_04);
    for (number, found) in [("1.5", "a fraction"), ("-1", "a negative number"), ("1e30", "a larger number")] {
        let text = format!(r#"{{"model":"m","inputTokens":{number}}}"#);
        let error = view::AssistantUsageData::decode(&text).expect_err("it is no such integer");
        assert_eq!((error.path(), error.found()), ("inputTokens", found));
    }
}

#[test]
fn enums_keep_what_they_do_not_know() {
    let read = |text: &str| view::AbortData::decode(text).expect("it fits").reason();
    assert_eq!(read(r#"{"reason":"user_initiated"}"#), enums::AbortReason::UserInitiated);
    let unknown = read(r#"{"reason":"newer \ud800"}"#);
    assert_eq!(unknown, enums::AbortReason::Unknown("newer \u{fffd}".into()));
    assert_eq!(unknown.as_str(), "newer \u{fffd}");
}

#[test]
fn three_states_are_told_apart() {
    let read = |text: &str| {
        let change = view::ModelChangeData::decode(text).expect("it fits");
        change.context_tier().map(|tier| tier.as_str().to_owned())
    };
    assert_eq!(read(r#"{"newModel":"m"}"#), Presence::Absent);
    assert_eq!(read(r#"{"newModel":"m","contextTier":null}"#), Presence::Null);
    assert_eq!(read(r#"{"newModel":"m","contextTier":"default"}"#), Presence::Value("default".to_owned()));
    let params = build::ModelSwitchToRequest::new("m");
    assert!(params.view().reasoning_effort().is_absent());
    assert!(params.reasoning_effort("high").reasoning_effort_null().view().reasoning_effort().is_null());
}

#[test]
fn builders_write_what_they_are_given() {
    let params = build::SendRequest::new("say \"hi\"\n")
        .mode(enums::SendMode::Enqueue)
        .mode(enums::SendMode::Immediate);
    assert_eq!(params.raw().as_str(), r#"{"prompt":"say \"hi\"\n","mode":"immediate"}"#);
    let mut frame = Vec::new();
    params.clone().session_id("mine").write_for_session("s-1", &mut frame);
    assert_eq!(frame, br#"{"sessionId":"s-1","prompt":"say \"hi\"\n","mode":"immediate"}"#);
    let other = build::SendRequest::new("").prompt("say \"hi\"\n").mode(enums::SendMode::Immediate);
    assert_eq!(params, other);
    assert_ne!(params, other.clone().prompt("else"));
    // Members in another order say the same.
    let again = build::SendRequest::new("x").mode(enums::SendMode::Immediate).prompt("say \"hi\"\n");
    assert_eq!(params, again);
    assert_eq!(params.view().prompt(), "say \"hi\"\n");
    assert_eq!(build::SendRequest::from(params.view()), params);
    let newer = params.member("newer", JsonText::parse("[1]").expect("it is JSON"));
    assert!(newer.raw().as_str().ends_with(r#","newer":[1]}"#));
}

#[test]
fn unions_are_built_of_their_kinds() {
    let decision: build::PermissionDecision = build::PermissionDecisionReject::new().feedback("no").into();
    assert_eq!(decision.raw().as_str(), r#"{"kind":"reject","feedback":"no"}"#);
    let params = build::PermissionDecisionRequest::new("r-1", decision);
    assert_eq!(params.raw().as_str(), r#"{"requestId":"r-1","result":{"kind":"reject","feedback":"no"}}"#);
    let result: build::ExternalToolResult = "done".into();
    assert_eq!(result.raw().as_str(), "\"done\"");
}

#[test]
fn secrets_are_not_shown() {
    let token = build::GitHubTokenAcquireResultToken::new("ghp_secret", 7200);
    assert!(token.raw().as_str().contains("ghp_secret"));
    assert!(!format!("{token:?}").contains("ghp_secret"), "{token:?}");
    assert!(!format!("{:?}", token.view()).contains("ghp_secret"));
}

#[test]
fn methods_link_names_to_types() {
    type SwitchTo = methods::session::model::SwitchTo;
    assert_eq!(SwitchTo::NAME, "session.model.switchTo");
    assert_eq!((SwitchTo::SCOPE, SwitchTo::PARAMS), (Scope::Session, Params::Required));
    fn params<M: Method>(params: &M::Params) -> String {
        params.raw().as_str().to_owned()
    }
    assert_eq!(params::<SwitchTo>(&build::ModelSwitchToRequest::new("m")), r#"{"modelId":"m"}"#);
    assert_eq!(params::<methods::status::Get>(&NoParams), "{}");
    let models = methods::models::List::decode(r#"{"models":[]}"#).expect("it fits");
    assert!(models.models().is_empty());
    let error = methods::models::List::decode("[]").expect_err("it is no object");
    assert_eq!(error.to_string(), "expected an object, found an array");
}

#[test]
fn asks_link_names_to_types() {
    assert_eq!(asks::user_input::Request::NAME, "userInput.request");
    let text = r#"{"sessionId":"s","hookType":"preToolUse","input":{"sessionId":"s","timestamp":1,"cwd":"/","toolName":"bash","toolArgs":{"a":1}}}"#;
    let TypedRequest::HooksInvoke(view::HooksInvokeRequest::PreToolUse(hook)) =
        TypedRequest::decode("hooks.invoke", text).expect("it fits")
    else {
        panic!("it is one");
    };
    assert_eq!(hook.input().tool_name(), "bash");
    let broken = text.replace("\"toolName\":\"bash\",", "");
    let error = TypedRequest::decode("hooks.invoke", &broken).expect_err("its name is missing");
    assert_eq!(error.path(), "input.toolName");
    let newer = text.replace("preToolUse", "newer");
    assert!(matches!(
        TypedRequest::decode("hooks.invoke", &newer),
        Ok(TypedRequest::HooksInvoke(view::HooksInvokeRequest::Other(_)))
    ));
    assert!(matches!(TypedRequest::decode("newer.ask", "[1]"), Ok(TypedRequest::Other(_))));
}

#[test]
fn a_view_can_be_kept() {
    let kept: Owned<view::AbortData<'static>> =
        Owned::decode(" {\"reason\":\"remote_command\"} ").expect("it fits");
    let copy = kept.clone();
    drop(kept);
    assert_eq!(copy.view().reason(), enums::AbortReason::RemoteCommand);
    assert_eq!(copy.raw().as_str(), r#"{"reason":"remote_command"}"#);
    std::thread::spawn(move || assert_eq!(copy.view().reason().as_str(), "remote_command"))
        .join()
        .expect("it ends");
}

#[test]
fn depth_is_bounded() {
    let nested = |levels: usize| format!("{}1{}", "[".repeat(levels), "]".repeat(levels));
    assert!(RawJson::parse(&nested(127)).is_ok());
    let error = RawJson::parse(&nested(100_000)).expect_err("it is too deep");
    assert_eq!(error.to_string(), "expected at most 127 levels of arrays and objects, found more");
    let text = format!(
        r#"{{"requestId":"r","toolCallId":"t","toolName":"n","sessionId":"s","arguments":{}}}"#,
        nested(126)
    );
    assert!(view::ExternalToolRequestedData::decode(&text).is_ok());
    let text = text.replace(&nested(126), &nested(127));
    let error = view::ExternalToolRequestedData::decode(&text).expect_err("it is too deep");
    assert_eq!(error.path(), "arguments");
}

/// What runtime 1.0.102 says otherwise than its schema.
#[test]
fn what_the_runtime_leaves_out_is_let_through() {
    let telemetry =
        r#"{"restricted":false,"event":{"kind":"k","properties":{},"metrics":{},"client":{"rte":"false"}}}"#;
    let telemetry = view::GitHubTelemetryNotification::decode(telemetry).expect("it fits");
    let client = telemetry.event().client().expect("it is there");
    assert_eq!((client.cli_version(), client.rte().as_deref()), (None, Some("false")));
    let login = view::AuthInfo::decode(r#"{"type":"token","host":"https://github.com"}"#).expect("it fits");
    let view::AuthInfo::Token(login) = login else { panic!("it is one") };
    assert_eq!((&*login.host(), login.token()), ("https://github.com", None));
}

#[cfg(feature = "all")]
#[test]
fn nothing_is_an_answer_where_there_is_nothing() {
    let agent =
        <methods::session::agent::GetCurrent as Method>::decode(r#"{"agent":null}"#).expect("it fits");
    assert!(agent.agent().is_none());
    let set = <methods::user::settings::Set as Method>::decode("null").expect("it fits");
    assert!(set.is_none());
    let set = <methods::user::settings::Set as Method>::decode(r#"{"shadowedKeys":["a"]}"#).expect("it fits");
    let keys = set.expect("there is something").shadowed_keys();
    assert_eq!(keys.map(std::borrow::Cow::into_owned).collect::<Vec<_>>(), ["a"]);
}

#[test]
fn an_event_of_another_shape_does_not_spoil_the_reply_it_is_in() {
    use methods::session::GetMessages;

    let envelope = r#""id":"i","timestamp":"t","parentId":null"#;
    let text = format!(
        r#"{{"events":[{{"type":"session.idle","data":{{"aborted":1}},{envelope}}},
            {{"type":"session.idle","data":{{"aborted":true}},{envelope}}},
            {{"type":"session.idle","data":{{}}}},
            {{"data":{{"aborted":1}},"type":7,{envelope}}},
            {{"type":"newer","data":1,{envelope}}}]}}"#
    );
    let reply = GetMessages::decode(&text).expect("its own shape is right");
    let told = reply.events().map(|event| match event.typed() {
        TypedEvent::SessionIdle(idle) => format!("{:?}", idle.aborted()),
        TypedEvent::Other(OtherEvent { reason: Reason::Malformed(error), .. }) => error.path().to_owned(),
        TypedEvent::Other(other) => format!("{other:?}"),
        _ => "another event".to_owned(),
    });
    let expected = ["aborted", "Some(true)", "id", "type", "OtherEvent(\"newer\", UnknownType)"];
    assert_eq!(told.collect::<Vec<_>>(), expected);
    let raw = reply.events().map(|event| event.raw().as_str().len()).min();
    assert!(raw.is_some_and(|length| length > 20), "what came is kept");

    let error =
        GetMessages::decode(r#"{"events":[{"type":"session.idle","data":}]}"#).expect_err("it is no JSON");
    assert_eq!(error.path(), "events[0]");
    let error = GetMessages::decode(r#"{"events":[7]}"#).expect_err("it is no event");
    assert_eq!(error.path(), "events[0]");
    // By itself, a text is checked whole.
    let error = view::SessionGetMessagesResult::decode(&text).expect_err("an event is wrong");
    assert_eq!(error.path(), "events[0].data.aborted");
}
