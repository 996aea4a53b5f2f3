//! Tests of what follows a handshake or a create.

use super::*;

#[test]
fn the_steps_of_a_start_are_answered() {
    let mut runtime = live_runtime(Script::new());
    let success = json!({"success": true});
    for (method, params, result) in [
        ("sessionFs.setProvider", json!({"initialCwd": "/"}), success.clone()),
        ("llmInference.setProvider", json!({}), success.clone()),
        ("registerExtensionLaunchProvider", json!({}), json!(null)),
        ("plugins.builtin.set", json!({"paths": []}), json!(null)),
        ("session.tools.set", json!({"sessionId": "s", "tools": []}), json!({})),
        ("session.options.update", json!({"sessionId": "s", "coauthorEnabled": true}), success),
        ("session.skills.reload", json!({"sessionId": "s"}), json!({"warnings": [], "errors": []})),
    ] {
        runtime.receive(&request(method, &params));
        let said = bodies(&mut runtime);
        assert_eq!(said[0].get("result"), Some(&result), "{method}");
    }
    for method in ["session.tools.set", "session.options.update", "session.skills.reload"] {
        runtime.receive(&request(method, &json!({"sessionId": "nobody"})));
        let message =
            format!("Request {method} failed with message: Session not found for sessionId: nobody");
        assert_eq!(bodies(&mut runtime)[0]["error"]["message"], message);
        runtime.receive(&request(method, &json!({})));
        let message = format!("Request {method} failed with message: Missing sessionId in {method} request");
        assert_eq!(bodies(&mut runtime)[0]["error"]["message"], message);
    }
}

#[test]
fn tasks_need_their_kind() {
    let mut runtime = live_runtime(Script::new());
    let task = json!({"sessionId": "s", "type": "client", "clientTaskId": "a", "description": "", "cancellable": true});
    runtime.receive(&request("session.tasks.register", &task));
    assert_eq!(bodies(&mut runtime)[0]["error"]["code"], -32601);
    runtime.receive(&request("connect", &json!({"supportedTaskKinds": ["client"]})));
    bodies(&mut runtime);
    for created in [true, false] {
        runtime.receive(&request("session.tasks.register", &task));
        let result = bodies(&mut runtime)[0]["result"].take();
        assert_eq!((&result["task"]["id"], &result["created"]), (&json!("task-1"), &json!(created)));
        assert_eq!(result["task"]["canCancel"], true);
    }
}
