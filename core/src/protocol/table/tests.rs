//! The whole table: what may be answered, and what may not.

use std::collections::BTreeSet;

use bytes::Bytes;
use serde_json::{Value, json};

use super::*;
use crate::frame::{Chunk, Frame};
use crate::jsonrpc::{Message, scan};
use crate::protocol::shape::{Member, Tagged, WrongShape};

/// Answers as the protocol has them, for each row. A hook is named with its type.
fn right() -> Vec<(&'static str, Vec<Value>)> {
    let file_error = json!({"code": "ENOENT", "message": "no such file"});
    let rows = json!({"columns": ["a"], "rows": [{"a": 1}], "rowsAffected": 1, "lastInsertRowid": -5});
    let approval = json!({"kind": "custom-tool", "toolName": "t"});
    vec![
        (
            "permission.requested",
            vec![
                json!({"kind": "approve-once"}),
                json!({"kind": "approve-once", "approvedInteractively": true, "newer": {}}),
                json!({"kind": "approve-for-session", "approval": approval}),
                json!({"kind": "approve-for-session", "domain": "example.com", "approval": null}),
                json!({"kind": "approve-read-only-for-session", "directories": ["/a"]}),
                json!({"kind": "approve-for-location", "approval": approval, "locationKey": "k"}),
                json!({"kind": "approve-permanently", "domain": "example.com"}),
                json!({"kind": "reject", "feedback": "not now"}),
                json!({"kind": "reject"}),
                json!({"kind": "user-not-available"}),
                json!({"kind": "approved"}),
                json!({"kind": "approved-for-session", "approval": {"kind": "commands", "commandIdentifiers": ["ls"]}}),
                json!({"kind": "approved-for-location", "approval": {"kind": "mcp", "serverName": "s", "toolName": null}, "locationKey": "k"}),
                json!({"kind": "cancelled", "reason": "gone"}),
                json!({"kind": "denied-by-rules", "rules": [{"kind": "shell", "argument": null}]}),
                json!({"kind": "denied-no-approval-rule-and-could-not-request-from-user"}),
                json!({"kind": "denied-interactively-by-user", "feedback": "no", "forceReject": true}),
                json!({"kind": "denied-by-content-exclusion-policy", "path": "/a", "message": "m"}),
                json!({"kind": "denied-by-permission-request-hook", "message": "m", "interrupt": false}),
            ],
        ),
        (
            "external_tool.requested",
            vec![
                json!("sunny"),
                json!(""),
                json!({"textResultForLlm": "sunny", "resultType": "success"}),
                json!({"textResultForLlm": "x", "resultType": "failure", "error": "e", "sessionLog": "l", "toolTelemetry": {"a": 1}}),
                json!({"textResultForLlm": "x", "resultType": "denied", "error": null, "newer": 1}),
                json!({
                    "textResultForLlm": "x", "resultType": "success", "toolReferences": ["t"],
                    "binaryResultsForLlm": [{"data": "aGk=", "mimeType": "image/png", "type": "image", "description": "d"}],
                    "contents": [{"type": "text", "text": "x"}, {"type": "resource", "resource": {}}],
                }),
            ],
        ),
        (
            "elicitation.requested",
            vec![
                json!({"action": "accept", "content": {"a": "b", "c": ["d"]}, "_meta": {}}),
                json!({"action": "decline"}),
                json!({"action": "cancel", "content": null}),
            ],
        ),
        (
            "mcp.oauth_required",
            vec![
                json!({"kind": "token", "accessToken": "t", "tokenType": "Bearer", "expiresIn": 60}),
                json!({"kind": "cancelled"}),
                json!({"kind": "runtimeRefresh"}),
            ],
        ),
        ("command.execute", vec![json!(null), json!({})]),
        (
            "sampling.requested",
            vec![
                json!(null),
                json!({"role": "assistant", "content": {"type": "text", "text": "x"}, "model": "m", "stopReason": "endTurn"}),
                json!({"role": "assistant", "content": [{"type": "text", "text": "x"}], "model": "m"}),
            ],
        ),
        (
            "mcp.headers_refresh_required",
            vec![
                json!({"kind": "headers", "headers": {"Authorization": "x"}, "ttlMs": 1000}),
                json!({"kind": "none"}),
                json!({"kind": "error", "message": "m"}),
            ],
        ),
        (
            "session_limits_exhausted.requested",
            vec![
                json!({"action": "add", "additionalAiCredits": 1.5}),
                json!({"action": "set", "maxAiCredits": 100}),
                json!({"action": "unset"}),
                json!({"action": "cancel"}),
            ],
        ),
        (
            "command.queued",
            vec![json!({"handled": true, "stopProcessingQueue": true}), json!({"handled": false})],
        ),
        (
            "hooks.invoke/preToolUse",
            vec![
                json!({}),
                json!({"output": null}),
                json!({"output": {}}),
                json!({"output": {"permissionDecision": "allow"}}),
                json!({"output": {"permissionDecision": "ask", "permissionDecisionReason": "r", "modifiedArgs": {"a": 1}}}),
                json!({"output": {"permissionDecision": "deny", "additionalContext": "c", "suppressOutput": true, "newer": 1}}),
            ],
        ),
        (
            "hooks.invoke/preMcpToolCall",
            vec![json!({"output": {"metaToUse": {"a": 1}}}), json!({"output": {"metaToUse": null}})],
        ),
        (
            "hooks.invoke/postToolUse",
            vec![
                json!({"output": {"modifiedResult": {"textResultForLlm": "x", "resultType": "success"}}}),
                json!({"output": {"modifiedResult": {"textResultForLlm": "x"}, "suppressOutput": false}}),
            ],
        ),
        ("hooks.invoke/postToolUseFailure", vec![json!({"output": {"additionalContext": "c"}})]),
        (
            "hooks.invoke/userPromptSubmitted",
            vec![
                json!({"output": {"modifiedPrompt": "p", "additionalContext": "c"}}),
                json!({"output": {"decision": "block", "reason": "r"}}),
                json!({"output": {"decision": null, "reason": null}}),
            ],
        ),
        ("hooks.invoke/userPromptTransformed", vec![json!({"output": {"modifiedTransformedPrompt": "p"}})]),
        (
            "hooks.invoke/sessionStart",
            vec![json!({"output": {"additionalContext": "c", "modifiedConfig": {"a": 1}}})],
        ),
        (
            "hooks.invoke/sessionEnd",
            vec![json!({"output": {"suppressOutput": true, "cleanupActions": ["a"], "sessionSummary": "s"}})],
        ),
        (
            "hooks.invoke/errorOccurred",
            vec![json!({"output": {"errorHandling": "retry", "retryCount": 2, "userNotification": "n"}})],
        ),
        ("hooks.invoke/agentStop", vec![json!({"output": {"decision": "block", "reason": "r"}})]),
        ("hooks.invoke/subagentStart", vec![json!({"output": {"additionalContext": "c"}})]),
        (
            "hooks.invoke/subagentStop",
            vec![
                json!({"output": {"decision": "allow", "modifiedResponse": "m"}}),
                json!({"output": {"decision": "block", "reason": "r"}}),
            ],
        ),
        ("hooks.invoke/preCompact", vec![json!({"output": {"anything": [1]}}), json!({"output": {}})]),
        ("hooks.invoke", vec![json!({"output": {"anything": [1]}}), json!({})]),
        (
            "userInput.request",
            vec![
                json!({"answer": "a", "wasFreeform": false}),
                json!({"answer": "a", "wasFreeform": true, "noResponse": false}),
                json!({"noResponse": true}),
            ],
        ),
        (
            "exitPlanMode.request",
            vec![
                json!({"approved": true}),
                json!({"approved": true, "selectedAction": "autopilot_fleet", "autoApproveEdits": true}),
                json!({"approved": false, "feedback": "f", "selectedAction": null}),
            ],
        ),
        (
            "autoModeSwitch.request",
            vec![json!({"response": "yes"}), json!({"response": "yes_always"}), json!({"response": "no"})],
        ),
        (
            "systemMessage.transform",
            vec![json!({"sections": {"tone": {"content": "c"}}}), json!({"sections": {}})],
        ),
        ("sessionFs.readFile", vec![json!({"content": ""}), json!({"content": "", "error": file_error})]),
        ("sessionFs.readFileBytes", vec![json!({"content": "aGk="})]),
        ("sessionFs.readFileRange", vec![json!({"content": "aGk=", "byteLength": 2})]),
        ("sessionFs.writeFile", vec![json!(null), json!({"code": "UNKNOWN", "writeChanged": true})]),
        ("sessionFs.writeFileBytes", vec![json!(null), file_error.clone()]),
        ("sessionFs.appendFile", vec![json!(null), file_error.clone()]),
        ("sessionFs.exists", vec![json!({"exists": false})]),
        (
            "sessionFs.stat",
            vec![json!({
                "isFile": true, "isDirectory": false, "size": 3.0,
                "mtime": "2026-01-01T00:00:00Z", "birthtime": "2026-01-01T00:00:00Z", "error": null,
            })],
        ),
        ("sessionFs.mkdir", vec![json!(null), file_error.clone()]),
        ("sessionFs.readdir", vec![json!({"entries": ["a"]}), json!({"entries": [], "error": file_error})]),
        (
            "sessionFs.readdirWithTypes",
            vec![json!({"entries": [{"name": "a", "type": "file"}, {"name": "b", "type": "directory"}]})],
        ),
        ("sessionFs.rm", vec![json!(null), file_error.clone()]),
        ("sessionFs.rename", vec![json!(null), file_error]),
        ("sessionFs.sqliteQuery", vec![rows.clone()]),
        (
            "sessionFs.sqliteTransaction",
            vec![
                json!({"results": [rows]}),
                json!({"results": [], "error": {"errorClass": "fatal", "message": "m"}}),
            ],
        ),
        ("sessionFs.sqliteExists", vec![json!({"exists": true})]),
        ("canvas.open", vec![json!({}), json!({"url": "u", "title": "t", "status": null})]),
        ("canvas.close", vec![json!(null), json!({})]),
        ("canvas.action.invoke", vec![json!(null), json!([1]), json!({"a": 1})]),
        ("providerToken.getToken", vec![json!({"token": "t"})]),
        (
            "skillProvider.list",
            vec![
                json!({"skills": [{"name": "n", "description": "d", "userInvocable": true}]}),
                json!({"skills": []}),
            ],
        ),
        ("skillProvider.read", vec![json!({"markdown": "m"}), json!({"markdown": null})]),
        ("tasks.cancel", vec![json!({"cancelled": true})]),
        ("workflow.execute", vec![json!({"result": [1]}), json!({})]),
        ("workflow.abort", vec![json!({})]),
        ("factory.execute", vec![json!({"result": null})]),
        ("factory.abort", vec![json!({})]),
        ("sessionManagement.create", vec![json!({"sessionId": "s"})]),
        (
            "gitHubToken.getToken",
            vec![
                json!({"kind": "token", "accessToken": "t", "expiresIn": 3601, "tokenType": "bearer"}),
                json!({"kind": "cancelled"}),
            ],
        ),
        ("llmInference.httpRequestStart", vec![json!({})]),
        ("llmInference.httpRequestChunk", vec![json!({})]),
        (
            "extensionLaunchProvider.resolve",
            vec![json!({}), json!({"launch": {"executable": "node", "args": ["a"], "env": {"A": "b"}}})],
        ),
        (
            "installations.confirm",
            vec![json!({"confirmationId": "c", "reviewFingerprint": "f", "decision": "decline"})],
        ),
        (
            "entraToken.getToken",
            vec![
                json!({"kind": "token", "accessToken": "t", "accountId": "a", "username": "u"}),
                json!({"kind": "unavailable"}),
            ],
        ),
        ("kerberosAuth.acquire", vec![json!({"token": "t"}), json!({"token": null})]),
        (
            "host.validateAuthentication",
            vec![json!(null), json!({"identity": {"login": "l"}, "expiresAt": "2026-01-01T00:00:00Z"})],
        ),
        ("host.materializeSession", vec![json!({"sessionId": "s"})]),
        ("uiThread.run", vec![json!(null)]),
        ("some.newer.method", vec![json!(null), json!(5), json!({"ok": true})]),
    ]
}

/// Answers that were seen or are to be feared, with the place that is wrong and what stands there.
fn wrong() -> Vec<(&'static str, Value, &'static str, &'static str)> {
    vec![
        ("permission.requested", json!({"approved": true}), "kind", "nothing"),
        ("permission.requested", json!({"kind": "allow"}), "kind", "\"allow\""),
        ("permission.requested", json!({"result": {"kind": "approve-once"}}), "kind", "nothing"),
        ("permission.requested", json!("approve-once"), "", "a string"),
        ("permission.requested", json!(null), "", "null"),
        ("permission.requested", json!({"kind": "approve-permanently"}), "domain", "nothing"),
        ("permission.requested", json!({"kind": "reject", "feedback": 5}), "feedback", "a number"),
        (
            "permission.requested",
            json!({"kind": "approve-for-session", "approval": {"kind": "everything"}}),
            "approval.kind",
            "\"everything\"",
        ),
        (
            "permission.requested",
            json!({"kind": "approve-for-location", "locationKey": "k", "approval": {"kind": "mcp", "serverName": "s"}}),
            "approval.toolName",
            "nothing",
        ),
        ("external_tool.requested", json!({"text": "x"}), "textResultForLlm", "nothing"),
        (
            "external_tool.requested",
            json!({"content": [{"type": "text", "text": "x"}]}),
            "textResultForLlm",
            "nothing",
        ),
        ("external_tool.requested", json!({"textResultForLlm": "x"}), "resultType", "nothing"),
        (
            "external_tool.requested",
            json!({"textResultForLlm": "x", "resultType": "error"}),
            "resultType",
            "\"error\"",
        ),
        (
            "external_tool.requested",
            json!({"textResultForLlm": 5, "resultType": "success"}),
            "textResultForLlm",
            "a number",
        ),
        (
            "external_tool.requested",
            json!({"textResultForLlm": "x", "resultType": "success", "binaryResultsForLlm": [{"data": "", "mimeType": "m"}]}),
            "binaryResultsForLlm[0].type",
            "nothing",
        ),
        ("external_tool.requested", json!(null), "", "null"),
        ("external_tool.requested", json!(["x"]), "", "an array"),
        ("external_tool.requested", json!(5), "", "a number"),
        ("elicitation.requested", json!({"action": "ok"}), "action", "\"ok\""),
        ("elicitation.requested", json!({"content": {}}), "action", "nothing"),
        ("elicitation.requested", json!({"action": "accept", "content": "x"}), "content", "a string"),
        ("mcp.oauth_required", json!({"accessToken": "t"}), "kind", "nothing"),
        ("mcp.oauth_required", json!({"kind": "token", "token": "t"}), "accessToken", "nothing"),
        (
            "mcp.oauth_required",
            json!({"kind": "token", "accessToken": "t", "expiresIn": 0}),
            "expiresIn",
            "0",
        ),
        ("command.execute", json!({"error": "unknown command"}), "", "an object"),
        ("command.execute", json!("done"), "", "a string"),
        ("sampling.requested", json!({"content": {"type": "text"}, "model": "m"}), "role", "nothing"),
        (
            "sampling.requested",
            json!({"role": "assistant", "content": "x", "model": "m"}),
            "content",
            "a string",
        ),
        ("mcp.headers_refresh_required", json!({"headers": {}}), "kind", "nothing"),
        (
            "mcp.headers_refresh_required",
            json!({"kind": "headers", "headers": {"A": 1}}),
            "headers.A",
            "a number",
        ),
        ("session_limits_exhausted.requested", json!("cancel"), "", "a string"),
        (
            "session_limits_exhausted.requested",
            json!({"action": "add", "additionalAiCredits": "5"}),
            "additionalAiCredits",
            "a string",
        ),
        ("command.queued", json!({"handled": "true"}), "handled", "\"true\""),
        ("command.queued", json!({}), "handled", "nothing"),
        ("hooks.invoke/preToolUse", json!({"permissionDecision": "deny"}), "permissionDecision", "a string"),
        (
            "hooks.invoke/preToolUse",
            json!({"output": {}, "permissionDecision": "deny"}),
            "permissionDecision",
            "a string",
        ),
        (
            "hooks.invoke/preToolUse",
            json!({"output": {"output": {"permissionDecision": "deny"}}}),
            "output.output",
            "an object",
        ),
        (
            "hooks.invoke/preToolUse",
            json!({"output": {"permissionDecision": "Deny"}}),
            "output.permissionDecision",
            "\"Deny\"",
        ),
        (
            "hooks.invoke/preToolUse",
            json!({"output": {"permissionDecision": true}}),
            "output.permissionDecision",
            "true",
        ),
        ("hooks.invoke/preToolUse", json!({"output": "deny"}), "output", "a string"),
        ("hooks.invoke/preToolUse", json!("deny"), "", "a string"),
        ("hooks.invoke/preToolUse", json!(null), "", "null"),
        (
            "hooks.invoke/postToolUse",
            json!({"output": {"modifiedResult": "x"}}),
            "output.modifiedResult",
            "a string",
        ),
        (
            "hooks.invoke/postToolUse",
            json!({"output": {"modifiedResult": {"text": "x"}}}),
            "output.modifiedResult.textResultForLlm",
            "nothing",
        ),
        (
            "hooks.invoke/preMcpToolCall",
            json!({"output": {"metaToUse": "x"}}),
            "output.metaToUse",
            "a string",
        ),
        (
            "hooks.invoke/userPromptSubmitted",
            json!({"output": {"decision": "block"}}),
            "output.reason",
            "nothing",
        ),
        (
            "hooks.invoke/userPromptSubmitted",
            json!({"output": {"decision": "deny", "reason": "r"}}),
            "output.decision",
            "\"deny\"",
        ),
        (
            "hooks.invoke/userPromptSubmitted",
            json!({"decision": "block", "reason": "r"}),
            "decision",
            "a string",
        ),
        (
            "hooks.invoke/agentStop",
            json!({"output": {"decision": "block", "reason": 5}}),
            "output.reason",
            "a number",
        ),
        ("hooks.invoke/subagentStop", json!({"output": {"decision": "block"}}), "output.reason", "nothing"),
        (
            "hooks.invoke/errorOccurred",
            json!({"output": {"errorHandling": "ignore"}}),
            "output.errorHandling",
            "\"ignore\"",
        ),
        (
            "hooks.invoke/sessionEnd",
            json!({"output": {"cleanupActions": [1]}}),
            "output.cleanupActions[0]",
            "a number",
        ),
        ("hooks.invoke/preCompact", json!({"anything": 1}), "anything", "a number"),
        ("hooks.invoke", json!({"permissionDecision": "deny"}), "permissionDecision", "a string"),
        ("userInput.request", json!({"answer": "a"}), "wasFreeform", "nothing"),
        ("userInput.request", json!("a"), "", "a string"),
        ("userInput.request", json!({"noResponse": false}), "answer", "nothing"),
        ("userInput.request", json!({}), "answer", "nothing"),
        ("exitPlanMode.request", json!({"approved": "yes"}), "approved", "a string"),
        (
            "exitPlanMode.request",
            json!({"approved": true, "selectedAction": "go"}),
            "selectedAction",
            "\"go\"",
        ),
        ("autoModeSwitch.request", json!("yes"), "", "a string"),
        ("autoModeSwitch.request", json!({"response": "always"}), "response", "\"always\""),
        ("systemMessage.transform", json!({"tone": {"content": "c"}}), "sections", "nothing"),
        ("systemMessage.transform", json!({"sections": {"tone": "c"}}), "sections.tone", "a string"),
        ("sessionFs.readFile", json!("text"), "", "a string"),
        (
            "sessionFs.readFile",
            json!({"content": "", "error": {"code": "EACCES"}}),
            "error.code",
            "\"EACCES\"",
        ),
        ("sessionFs.writeFile", json!({"error": {"code": "ENOENT"}}), "code", "nothing"),
        ("sessionFs.writeFile", json!({}), "code", "nothing"),
        ("sessionFs.writeFile", json!(true), "", "true"),
        (
            "sessionFs.stat",
            json!({"isFile": true, "isDirectory": false, "size": -1, "mtime": "", "birthtime": ""}),
            "size",
            "-1",
        ),
        (
            "sessionFs.readdirWithTypes",
            json!({"entries": [{"name": "a", "type": "link"}]}),
            "entries[0].type",
            "\"link\"",
        ),
        (
            "sessionFs.sqliteQuery",
            json!({"columns": [], "rows": [[]], "rowsAffected": 0}),
            "rows[0]",
            "an array",
        ),
        ("canvas.open", json!({"url": 5}), "url", "a number"),
        ("canvas.close", json!(true), "", "true"),
        ("providerToken.getToken", json!("t"), "", "a string"),
        ("skillProvider.list", json!([{"name": "n", "description": "d"}]), "", "an array"),
        ("skillProvider.read", json!({"content": "m"}), "markdown", "nothing"),
        ("tasks.cancel", json!({"cancelled": 1}), "cancelled", "a number"),
        ("workflow.execute", json!({"rows": []}), "rows", "an array"),
        (
            "gitHubToken.getToken",
            json!({"kind": "token", "accessToken": "t", "expiresIn": 3600}),
            "expiresIn",
            "3600",
        ),
        ("gitHubToken.getToken", json!({"accessToken": "t", "expiresIn": 7200}), "kind", "nothing"),
        ("llmInference.httpRequestStart", json!(null), "", "null"),
        (
            "extensionLaunchProvider.resolve",
            json!({"executable": "node", "args": [], "env": {}}),
            "args",
            "an array",
        ),
        (
            "extensionLaunchProvider.resolve",
            json!({"launch": {"executable": "node"}}),
            "launch.args",
            "nothing",
        ),
        ("installations.confirm", json!({"decision": "confirm"}), "confirmationId", "nothing"),
        ("host.validateAuthentication", json!(false), "", "false"),
    ]
}

/// A request, as it comes. What stands behind a slash is the type of a hook.
fn asked(name: &str) -> Request {
    let (method, hook_type) = name.split_once('/').unwrap_or((name, ""));
    let params = json!({"sessionId": "s", "hookType": hook_type, "sections": {"tone": {"content": "c"}}});
    let body = json!({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}).to_string();
    let frame = Frame { body: Bytes::from(body), chunk: Chunk { id: 1, len: 1 << 16 } };
    match scan(frame) {
        Ok(Message::Request(request)) => request,
        other => panic!("{other:?}"),
    }
}

fn shape_of(name: &str) -> &'static Shape {
    let (method, _) = name.split_once('/').unwrap_or((name, ""));
    // What is not known may be answered as the user likes.
    let row = event(method).or_else(|| super::request(method));
    row.map_or(&Shape::Any, |row| row.shape(row.event_call().is_none().then(|| asked(name)).as_ref()))
}

fn check(name: &str, answer: &Value) -> Result<(), WrongShape> {
    shape_of(name).check(name, &Json::new(answer).expect("it is JSON"))
}

#[test]
fn every_row_is_there_once_and_has_answers_here() {
    let rows: Vec<&str> =
        all_rows().filter(|row| !matches!(row.comes, Comes::Twin { .. })).map(|row| row.name).collect();
    let names: BTreeSet<&str> = rows.iter().copied().collect();
    assert_eq!(names.len(), rows.len(), "a row is there twice");
    let answered: BTreeSet<&str> = right().into_iter().map(|(name, _)| name).collect();
    let missing: Vec<&&str> = names.difference(&answered).collect();
    assert!(missing.is_empty(), "no answer here for {missing:?}");
}

/// The table has both sides of a twin, and the request is no event.
#[test]
fn a_twin_is_a_request_that_is_there() {
    let twins: Vec<_> = EVENTS.iter().filter_map(|row| Some((row.name, row.twin()?))).collect();
    assert_eq!(twins.len(), 3);
    for (event, twin) in twins {
        let completed = request(twin).expect("it is a row").completed();
        let of_event = super::event(event).and_then(AskRow::completed);
        assert!(completed.is_none() || completed == of_event, "{event} {twin}");
    }
}

/// Twins are the same question: an event, and a request that is ended by what completes the event.
#[test]
fn what_ends_a_request_completes_its_twin() {
    for row in &REQUESTS {
        if let Some(completed) = row.completed() {
            let twins = EVENTS.iter().filter(|event| event.completed() == Some(completed));
            assert!(twins.count() == 1 && completes(completed), "{}", row.name);
        }
    }
    assert!(completes("permission.completed") && !completes("permission.requested"));
}

#[test]
fn right_answers_are_taken() {
    for (name, answers) in right() {
        for answer in answers {
            assert_eq!(check(name, &answer), Ok(()), "{name}: {answer}");
        }
    }
}

#[test]
fn wrong_answers_are_refused_and_the_place_is_named() {
    for (name, answer, path, found) in wrong() {
        let wrong = check(name, &answer).expect_err(name);
        assert_eq!((&*wrong.ask, &*wrong.path, &*wrong.found), (name, path, found), "{name}: {answer}");
    }
}

/// The connection does not check what it says by itself, so that must be right.
#[test]
fn what_is_said_when_nobody_answers_is_right() {
    for row in &REQUESTS {
        let request = asked(row.name);
        if let Some(neutral) = row.neutral_answer(&request) {
            assert_eq!(row.shape(Some(&request)).check(row.name, &neutral), Ok(()));
            let approves =
                ["yes", "allow", "approved", "true}"].iter().any(|word| neutral.as_str().contains(word));
            assert!(!approves || row.name == "userInput.request", "{} approves", row.name);
        }
    }
    for row in &EVENTS {
        let call = row.event_call().expect("it is an event");
        let params = call.params("s", "r", Said::Error("it failed"), None);
        let declined = ["result", "response"].into_iter().find_map(|name| params.get(name));
        match (&call.form, declined) {
            (Form::Member { declined: Some(_), .. } | Form::KindOfError, Some(declined)) => {
                assert_eq!(row.shape(None).check(row.name, &declined), Ok(()));
            }
            (Form::Reply { .. }, Some(_)) => {
                // It is in the form of the call, and the shape is that of the reply.
                let answer = call.answer_in(&params).expect("it has one");
                assert_eq!(row.shape(None).check(row.name, &answer), Ok(()));
                let approves = answer.get("approved").is_some_and(|approved| approved.as_str() != "false");
                assert!(!approves, "{} approves", row.name);
            }
            (Form::Member { declined: None, .. }, None) => assert!(params.get("error").is_none()),
            (Form::ResultOrError | Form::ErrorOnly, None) => assert!(params.get("error").is_some()),
            (form, declined) => panic!("{}: {form:?} with {declined:?}", row.name),
        }
    }
}

#[test]
fn a_plan_that_nobody_looks_at_is_neither_approved_nor_refused() {
    let row = super::request("exitPlanMode.request").expect("there is a row");
    assert_eq!(row.neutral_answer(&asked("exitPlanMode.request")), None);
}

#[test]
fn an_answer_stands_where_its_call_has_it() {
    let json = Json::parse(r#"{"a":1}"#).expect("it is JSON");
    let params = |name: &str| {
        let call = event(name).and_then(AskRow::event_call).expect("it asks");
        call.params("s", "r", Said::Result(&json), None).decode::<Value>().expect("it is JSON")
    };
    for (event, place) in [
        ("permission.requested", "result"),
        ("external_tool.requested", "result"),
        ("mcp.headers_refresh_required", "result"),
        ("session_limits_exhausted.requested", "response"),
    ] {
        assert_eq!(params(event), json!({"sessionId": "s", "requestId": "r", place: {"a": 1}}), "{event}");
    }
    assert_eq!(params("command.execute"), json!({"sessionId": "s", "requestId": "r"}));
}

#[test]
fn the_reply_to_a_request_is_said_by_the_call_that_answers_its_event() {
    let said = |name: &str, said: Said<'_>| {
        let call = event(name).and_then(AskRow::event_call).expect("it asks");
        call.params("s", "r", said, None).get("response").expect("it has one").as_str().to_owned()
    };
    let response =
        |name: &str, reply: Value| said(name, Said::Result(&Json::new(&reply).expect("it is JSON")));
    let answer = r#"{"answer":"a","wasFreeform":false}"#;
    assert_eq!(response("user_input.requested", json!({"answer": "a", "wasFreeform": false})), answer);
    let none = response("user_input.requested", json!({"noResponse": true}));
    assert_eq!(none, r#"{"answer":"The user was unable to respond due to an error","wasFreeform":true}"#);
    assert_eq!(response("exit_plan_mode.requested", json!({"approved": true})), r#"{"approved":true}"#);
    assert_eq!(response("auto_mode_switch.requested", json!({"response": "yes"})), r#""yes""#);
    assert_eq!(response("auto_mode_switch.requested", json!({})), r#""no""#);
    // Whoever knows better says what is to stand there.
    for raw in [json!("later"), json!({"noResponse": true})] {
        for name in ["user_input.requested", "exit_plan_mode.requested", "auto_mode_switch.requested"] {
            assert_eq!(said(name, Said::Raw(&Json::new(&raw).expect("it is JSON"))), raw.to_string());
        }
    }
}

/// Takes one member after the other out of right answers, and puts another type in the place of each.
#[test]
fn every_member_that_is_named_is_looked_at() {
    let mut looked_at = 0;
    for (name, answers) in right() {
        for answer in answers {
            let mut members = Vec::new();
            collect(shape_of(name), &answer, &mut Vec::new(), &mut members);
            for (path, value, required) in members {
                let place = dotted(&path);
                let odd = at(&answer, &path, Some(if value.is_number() { json!("odd") } else { json!(5) }));
                match check(name, &odd) {
                    Err(wrong) => {
                        assert_eq!(wrong.path, place, "{name}: {odd}: {wrong}");
                        looked_at += 1;
                    }
                    Ok(()) => assert!(OPAQUE.contains(&&*place), "{name}: {place} may be anything"),
                }
                let without = at(&answer, &path, None);
                match check(name, &without) {
                    Ok(()) => assert!(!required, "{name}: {place} may be left out"),
                    Err(wrong) => {
                        assert!(required, "{name}: {place} may not be left out: {wrong}");
                        assert_eq!((&*wrong.path, &*wrong.found), (&*place, "nothing"), "{name}: {without}");
                    }
                }
            }
        }
    }
    assert!(looked_at > 150, "only {looked_at} members were looked at");
}

/// The places in answers that may hold anything.
const OPAQUE: [&str; 4] = ["output.modifiedArgs", "result", "identity", "expiresAt"];

type Steps = Vec<String>;

/// The members of an answer that its shape names, with their values, and whether they are required.
fn collect(shape: &Shape, answer: &Value, path: &mut Steps, members: &mut Vec<(Steps, Value, bool)>) {
    let mut named = |list: &[Member], path: &mut Steps| {
        for member in list {
            let (Member::Must(name, shape) | Member::May(name, shape)) = member;
            if let Some(value) = answer.get(name).filter(|value| !value.is_null()) {
                path.push((*name).to_owned());
                members.push((path.clone(), value.clone(), matches!(member, Member::Must(..))));
                collect(shape, value, path, members);
                path.pop();
            }
        }
    };
    match shape {
        Shape::Object(list) | Shape::Only(list) => named(list, path),
        Shape::Tagged(Tagged { tag, common, variants, untagged }) => {
            named(common, path);
            let text = answer.get(tag).map(ToString::to_string).unwrap_or_default();
            let variant = variants.iter().find(|(known, _)| known.is(text.as_bytes())).map(|(_, list)| *list);
            named(variant.or(*untagged).unwrap_or_default(), path);
            // Of one that may be left out, it depends on what else there is.
            if variant.is_some() && untagged.is_none() {
                path.push((*tag).to_owned());
                members.push((path.clone(), answer[*tag].clone(), true));
                path.pop();
            }
        }
        Shape::Either(alternatives) => {
            for shape in
                alternatives.iter().filter(|shape| answer.is_object() == matches!(shape, Shape::Object(_)))
            {
                collect(shape, answer, path, members);
            }
        }
        Shape::List(each) => {
            for (index, value) in answer.as_array().into_iter().flatten().enumerate() {
                path.push(format!("[{index}]"));
                collect(each, value, path, members);
                path.pop();
            }
        }
        Shape::Map(each) => {
            for (name, value) in answer.as_object().into_iter().flatten() {
                path.push(name.clone());
                collect(each, value, path, members);
                path.pop();
            }
        }
        _ => {}
    }
}

fn dotted(path: &[String]) -> String {
    path.join(".").replace(".[", "[")
}

/// The answer with something else in this place, or nothing.
fn at(answer: &Value, path: &[String], value: Option<Value>) -> Value {
    let mut changed = answer.clone();
    let (last, before) = path.split_last().expect("it is no root");
    let mut parent = &mut changed;
    for step in before {
        let index = step.trim_matches(['[', ']']).parse::<usize>();
        parent = match index {
            Ok(index) if step.starts_with('[') => &mut parent[index],
            _ => &mut parent[step.as_str()],
        };
    }
    let members = parent.as_object_mut().expect("it is an object");
    match value {
        Some(value) => drop(members.insert(last.clone(), value)),
        None => drop(members.remove(last)),
    }
    changed
}
