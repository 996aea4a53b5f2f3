//! A session whose files are in memory.

use super::common::{self, Error, Example, Parser};
use pilotwire_tokio::handlers::{ClientHandlers, Handlers, MemoryFs, Policy, SessionFsConfig};
use pilotwire_tokio::mock::Script;

#[tokio::main]
pub(crate) async fn main() -> Result<(), Error> {
    let files = MemoryFs::new();
    files
        .insert("/workspace/README.md", "# Demo project\n\nThis file lives in memory.\n")
        .expect("there is room");
    let places = SessionFsConfig::new("/workspace", "/workspace/.copilot").offers_all_of(&files);
    let example = Example::parse();
    let client = example.client(ClientHandlers::new().session_fs(&places)?, script()).await?;
    let handlers = Handlers::new().permissions(Policy::approve_all()).session_fs(files.clone());
    let config = example.config().working_directory("/workspace");
    let (session, _events) = client.create_session(config, handlers).await?;
    println!("{}", session.send_and_wait("Summarize README.md.").await?.text());
    session.detach().await?;
    println!("{}", files.paths().join(" "));
    common::end(client).await
}

fn script() -> Script {
    Script::new().answer("A demo project.")
}
