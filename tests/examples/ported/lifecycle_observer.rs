//! Sees what becomes of sessions, and what happens in one, beside the handlers that decide.

use super::common::{self, Error, Example, Parser};
use pilotwire_tokio::calls::LifecycleItem;
use pilotwire_tokio::handlers::{Handlers, Policy};
use pilotwire_tokio::mock::Script;
use pilotwire_tokio::{Config, ItemKind};

#[tokio::main]
pub(crate) async fn main() -> Result<(), Error> {
    let example = Example::parse();
    let client =
        example.client(Config::default(), Script::new().lifecycle().answer("Hello to all of you.")).await?;
    let mut lifecycle = client.lifecycle().without_updates();
    let told = tokio::spawn(async move {
        let mut deleted = 0;
        while let Some(item) = lifecycle.next().await {
            let LifecycleItem::Event(event) = item else { continue };
            println!("[lifecycle] {}", event.view().r#type().as_str());
            deleted += usize::from(event.view().r#type().as_str() == "session.deleted");
        }
        deleted
    });

    let handlers = Handlers::new().permissions(Policy::approve_all());
    let (session, _events) = client.create_session(example.config(), handlers).await?;
    let mut watched = session.subscribe();
    let seen = tokio::spawn(async move {
        let mut seen = 0;
        while let Some(item) = watched.next().await {
            let ItemKind::Event(event) = item.kind else { continue };
            println!("[session] {}", event.event_type());
            seen += 1;
        }
        seen
    });
    session.send_and_wait("Say hello in five words or fewer.").await?;
    if let Some(metadata) = client.session_metadata(session.id()).await? {
        println!("[metadata] {}", metadata.view().session_id() == session.id().as_str());
    }
    client.delete_session(session.id()).await?;
    drop(session);
    common::end(client).await?;
    println!("{} events, {} deleted", if seen.await? > 0 { "some" } else { "no" }, told.await?);
    Ok(())
}
