//! A user: a session, its log, and what the agent asks in it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pilotwire_tokio::handlers::{Permission, PermissionRequest, Typed, TypedAsk};
use pilotwire_tokio::types::{TypedEvent, view};
use pilotwire_tokio::{
    Ask, AskId, Client, CreateError, Events, ItemKind, Session, SessionConfig, SessionEvent, TurnError,
};

use crate::log::{Entry, Log};

/// Somebody who has signed in.
pub(crate) struct User {
    session: Session,
    desk: Arc<Desk>,
}

/// What a user's page shows, and what it has to decide.
#[derive(Default)]
struct Desk {
    log: Log,
    asks: Mutex<Asks>,
}

/// What is asked, by a number for the page. It is taken from the stream of events rather than by a handler, so that the page
/// shows it in its place among what the agent says.
#[derive(Default)]
struct Asks {
    last: u64,
    open: HashMap<u64, Typed<PermissionRequest, Permission>>,
}

impl User {
    pub(crate) async fn sign_in(client: &Client, config: SessionConfig) -> Result<Arc<Self>, CreateError> {
        let config = config.streaming(true).request_permission(true);
        let (session, events) = client.create_session(config, ()).await?;
        let desk = Arc::new(Desk::default());
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
        });
    }

    /// Allows what the agent wants to do, or does not. False if nobody asks that any more.
    pub(crate) fn decide(&self, ask: u64, allow: bool) -> bool {
        let Some(asked) = self.desk.asks().open.remove(&ask) else { return false };
        self.desk.log.add(&Entry::Settled { ask });
        asked
            .answer(if allow { Permission::approve_once() } else { Permission::reject("the user said no") })
            .is_ok()
    }

    /// Ends the session. What the runtime says to that changes nothing.
    pub(crate) fn leave(&self) {
        drop(self.session.destroy());
    }

    pub(crate) fn stop(&self) {
        // The turn's own end tells how it went.
        drop(self.session.abort());
    }
}

impl Desk {
    /// Puts to the user what can be decided with a button. Anything else is declined by being dropped.
    fn put(&self, ask: Ask) {
        if let TypedAsk::Permission(asked) = ask.typed() {
            let text = wish(&asked);
            let mut asks = self.asks();
            asks.last += 1;
            let ask = asks.last;
            asks.open.insert(ask, asked);
            drop(asks);
            self.log.add(&Entry::Ask { ask, text });
        }
    }

    /// Takes back what the runtime no longer asks.
    fn withdraw(&self, ask: AskId) {
        let withdrawn: Vec<u64> = self
            .asks()
            .open
            .extract_if(|_, asked| asked.as_ref().id() == ask)
            .map(|(number, _)| number)
            .collect();
        withdrawn.into_iter().for_each(|ask| self.log.add(&Entry::Settled { ask }));
    }

    fn asks(&self) -> MutexGuard<'_, Asks> {
        self.asks.lock().unwrap_or_else(PoisonError::into_inner)
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
            ItemKind::Closed(end) => {
                desk.log.add(&Entry::Failed { text: format!("the session has ended: {end}") })
            }
            ItemKind::Ask(ask) => desk.put(ask),
            ItemKind::Cancelled(ask) => desk.withdraw(ask),
            _ => {}
        }
    }
    desk.log.add(&Entry::Idle);
}

/// What of an event a page shows: what the agent says and does, and not what its helpers do.
fn entry(event: &SessionEvent) -> Option<Entry> {
    if event.agent_id().is_some() {
        return None;
    }
    match event.typed() {
        TypedEvent::AssistantMessageDelta(delta) => {
            let message = delta.message_id().into_owned();
            Some(Entry::Piece { message, text: delta.delta_content().into_owned() })
        }
        TypedEvent::AssistantMessage(message) if !message.content().is_empty() => {
            let text = message.content().into_owned();
            Some(Entry::Message { message: message.message_id().into_owned(), text })
        }
        TypedEvent::SessionIdle(_) => Some(Entry::Idle),
        TypedEvent::ToolExecutionStart(tool) => Some(Entry::Tool { name: tool.tool_name().into_owned() }),
        _ => None,
    }
}
