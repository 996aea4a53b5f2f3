//! A session whose files are kept here, in memory: its working folder, and what the runtime writes down of it.

mod common;

use common::{Error, Example, Parser};
use pilotwire_tokio::handlers::{ClientHandlers, Handlers, MemoryFs, SessionFsConfig};
use pilotwire_tokio::mock::{Script, Step};
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Result<(), Error> {
    let files = MemoryFs::new();
    // The runtime is told when it is connected to; each session then has files of its own, here all the same.
    let config = SessionFsConfig::new("/project", "/project/.state").offers_all_of(&files);

    let example = Example::parse();
    let client = example.client(ClientHandlers::new().session_fs(&config)?, script()).await?;
    let handlers = Handlers::new().session_fs(files.clone());
    let config = example.config().session_id("kept-here").working_directory("/project");
    let (session, _events) = client.create_session(config, handlers).await?;
    println!("{}", session.send_and_wait("hello").await?.text());
    session.detach().await?;
    for path in files.paths() {
        println!("{path}");
    }
    common::end(client).await
}

/// What the scripted runtime does.
fn script() -> Script {
    let events = "/project/.state/events.jsonl";
    Script::new().answer("Hello.").turn([
        Step::session_fs("make", "mkdir", json!({"path": "/project/.state", "recursive": true})),
        Step::session_fs("write", "writeFile", json!({"path": events, "content": "{}\n"})),
        Step::session_fs("append", "appendFile", json!({"path": events, "content": "{}\n"})),
    ])
}
