//! A user: a session, its log, and what the agent asks in it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use pilotwire_tokio::handlers::{Handlers, Permission, PermissionRequest};
use pilotwire_tokio::types::{TypedEvent, view};
use pilotwire_tokio::{Client, CreateError, Events, ItemKind, Session, SessionConfig, SessionEvent, TurnError};
use tokio::sync::oneshot;

use crate::log::{Entry, Log};

/// Somebody who has signed in.
pub(crate) struct User {
    session: Session,
    desk: Arc<Desk>,
}

/// What a user's page shows, and what it has to decide.
struct Desk {
    log: Log,
    asks: Mutex<HashMap<u64, oneshot::Sender<bool>>>,
    numbers: AtomicU64,
}

impl User {
    pub(crate) async fn sign_in(client: &Client, config: SessionConfig) -> Result<Arc<Self>, CreateError> {
        let desk = Arc::new(Desk {
            log: Log::new(),
            asks: Mutex::default(),
            numbers: AtomicU64::new(1),
        });
        let at_desk = desk.clone();
        let handlers = Handlers::new().on_permission(move |request, _context| {
            let desk = at_desk.clone();
            async move { desk.decide(&request).await }
        });
        let (session, events) = client.create_session(config.streaming(true), handlers).await?;
        tokio::spawn(follow(events, desk.clone()));
        Ok(Arc::new(Self { session, desk }))
    }

    pub(crate) fn log(&self) -> &Log {
        &self.desk.log
    }

    /// Asks the agent. What comes of it is seen in the log.
    pub(crate) fn ask(&self, prompt: String) {
        self.desk.log.add(&Entry::Prompt { text: prompt.clone() });
        let turn = self.session.send_and_wait(prompt);
        let desk = self.desk.clone();
        tokio::spawn(async move {
            match turn.await {
                Ok(_) | Err(TurnError::Aborted) => {}
                Err(error) => desk.log.add(&Entry::Failed { text: error.to_string() }),
            }
            desk.log.add(&Entry::Idle);
        });
    }

    /// Allows what the agent wants to do, or does not. False if nobody asks that any more.
    pub(crate) fn decide(&self, ask: u64, allow: bool) -> bool {
        self.desk.asks().remove(&ask).is_some_and(|decision| decision.send(allow).is_ok())
    }

    pub(crate) fn stop(&self) {
        // The turn's own end tells how it went.
        drop(self.session.abort());
    }
}

impl Desk {
    /// Waits for the user's decision. Dropped where the runtime no longer asks: then the page is told that.
    async fn decide(self: Arc<Self>, request: &PermissionRequest) -> Permission {
        let ask = self.numbers.fetch_add(1, Ordering::Relaxed);
        let (sender, decision) = oneshot::channel();
        self.asks().insert(ask, sender);
        self.log.add(&Entry::Ask { ask, text: wish(request) });
        let _settled = Settled { desk: &self, ask };
        match decision.await {
            Ok(true) => Permission::approve_once(),
            Ok(false) => Permission::reject("the user said no"),
            Err(_) => Permission::user_not_available(),
        }
    }

    fn asks(&self) -> std::sync::MutexGuard<'_, HashMap<u64, oneshot::Sender<bool>>> {
        self.asks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Settled<'a> {
    desk: &'a Desk,
    ask: u64,
}

impl Drop for Settled<'_> {
    fn drop(&mut self) {
        self.desk.asks().remove(&self.ask);
        self.desk.log.add(&Entry::Settled { ask: self.ask });
    }
}

/// What the agent wants to do, for a person.
fn wish(request: &PermissionRequest) -> String {
    match request.request() {
        view::PermissionRequest::Shell(shell) => format!("run: {}", shell.full_command_text()),
        view::PermissionRequest::Write(write) => format!("write the file {}", write.file_name()),
        view::PermissionRequest::Url(url) => format!("fetch {}", url.url()),
        other => format!("{}: {}", request.kind(), other.raw().as_str()),
    }
}

/// Puts what happens in a session into the log.
async fn follow(mut events: Events, desk: Arc<Desk>) {
    while let Some(item) = events.next().await {
        match item.kind {
            ItemKind::Event(event) => entry(&event).into_iter().for_each(|entry| desk.log.add(&entry)),
            ItemKind::Gap(gap) => {
                desk.log.add(&Entry::Failed { text: format!("{} events were lost", gap.count) });
            }
            ItemKind::Ended(end) => desk.log.add(&Entry::Failed { text: format!("the session has ended: {end}") }),
            // What no handler is for is declined.
            _ => {}
        }
    }
}

/// What of an event a page shows: what the agent says and does, and not what its helpers do.
fn entry(event: &SessionEvent) -> Option<Entry> {
    if event.agent_id().is_some() {
        return None;
    }
    match event.typed() {
        TypedEvent::AssistantMessageDelta(delta) => {
            Some(Entry::Piece { text: delta.delta_content().into_owned() })
        }
        TypedEvent::AssistantMessage(message) if !message.content().is_empty() => {
            Some(Entry::Message { text: message.content().into_owned() })
        }
        TypedEvent::ToolExecutionStart(tool) => Some(Entry::Tool { name: tool.tool_name().into_owned() }),
        _ => None,
    }
}
