//! Commands that the client offers to its user: `/deploy`, and whatever is put into the runtime's queue.

mod common;

use common::{Error, Example, Parser};
use pilotwire_tokio::handlers::{HandlerError, Handlers, QueuedCommand};
use pilotwire_tokio::mock::Script;
use pilotwire_tokio::types::{build, methods};
use pilotwire_tokio::{Config, Object};
use tokio::sync::mpsc;

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Result<(), Error> {
    let (ran, mut queue) = mpsc::unbounded_channel();
    let handlers = Handlers::new()
        .command("deploy", "Deploys the project", async |command, _context| {
            if command.view().args().is_empty() {
                return Err(HandlerError::new("deploy where?"));
            }
            println!("deploying {}", command.view().args());
            Ok(())
        })
        .on_queued_command(move |command, _context| {
            // It fails where nobody waits any more.
            let _ = ran.send(command.view().command().into_owned());
            async { QueuedCommand::handled() }
        });

    let example = Example::parse();
    let client = example.client(Config::default(), Script::new()).await?;
    let (session, _events) = client.create_session(example.config(), handlers).await?;
    for args in ["to staging", ""] {
        let deploy = Object::new().str("commandName", "deploy").str("args", args);
        let reply = session.call("session.commands.execute", deploy).await?;
        println!("the runtime says {}", reply.as_str());
    }
    let later = build::EnqueueCommandParams::new("/deploy later");
    session.request::<methods::session::commands::Enqueue>(later).await?;
    println!("queued: {}", queue.recv().await.unwrap_or_default());
    common::end(client).await
}
