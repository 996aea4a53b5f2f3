//! Session files, as far as they are handlers.

use pilotwire::SessionConfig;
use pilotwire::handlers::{ClientHandlers, Handlers, MemoryFs, Policy, SessionFsConfig};
use pilotwire::mock::{Script, Step};
use serde_json::{Value, json};

use super::Served;

fn served(files: &MemoryFs) -> Served {
    let config = SessionFsConfig::new("/project", "/project/.state").offers_all_of(files);
    let handlers = ClientHandlers::new().session_fs(&config).expect("the paths are there");
    Served::with(
        Script::new().always("sessionFs.setProvider", [Step::reply(json!({"success": true}))]),
        handlers,
    )
}

#[test]
fn files_are_served_from_before_the_creates_reply_on() {
    let files = MemoryFs::new();
    let mut served = served(&files);
    let told = served.bench.runtime.calls("sessionFs.setProvider").next().expect("it was told");
    assert_eq!(
        told.decode::<Value>().expect("it is JSON"),
        json!({
            "initialCwd": "/project", "sessionStatePath": "/project/.state", "conventions": "posix",
            "capabilities": {"binary": true, "readFileRange": true},
        })
    );
    served.bench.runtime.on(
        "session.create",
        [
            Step::request("w", "sessionFs.writeFile", json!({"path": "/a", "content": "hello"})),
            Step::wait_for("w"),
            Step::usual(),
        ],
    );
    let (_session, _events) = served.session(SessionConfig::new(), Handlers::new().session_fs(files.clone()));
    let read = served.bench.runtime.request("sessionFs.readFile", json!({"sessionId": "s", "path": "/a"}));
    let missing = served.bench.runtime.request("sessionFs.readFile", json!({"sessionId": "s", "path": "/b"}));
    let odd = served.bench.runtime.request("sessionFs.readFile", json!({"sessionId": "s", "path": 7}));
    served.run();
    let answer = |id| served.bench.runtime.answer_to(id).expect("it is answered").as_ref();
    assert_eq!(answer(&read).expect("a value").as_str(), r#"{"content":"hello"}"#);
    assert!(answer(&missing).expect("a value").as_str().contains("ENOENT"));
    let error = answer(&odd).expect_err("it cannot be read");
    assert!(error.message.contains("path"), "{}", error.message);
}

#[test]
fn what_does_not_go_together_is_refused_before_anything_is_sent() {
    let files = MemoryFs::new();
    let mut with_files = served(&files);
    let none = with_files.try_session(SessionConfig::new(), Handlers::new().permissions(Policy::deny_all()));
    assert!(none.expect_err("it has no files").to_string().contains("have no `session_fs`"));
    // One that pulls what is asked may serve files by itself.
    with_files.try_session(SessionConfig::new(), Handlers::none()).expect("it is created");
    let mut without = Served::new(Script::new());
    let error = without.try_session(SessionConfig::new(), Handlers::new().session_fs(files));
    assert!(error.expect_err("the client keeps none").to_string().contains("ClientHandlers::session_fs"));
    assert_eq!(without.bench.runtime.calls("session.create").count(), 0);
    let blank = SessionFsConfig::new("/project", "  ");
    let error = ClientHandlers::new().session_fs(&blank).expect_err("it is blank");
    assert!(error.to_string().contains("sessionStatePath"), "{error}");
}
