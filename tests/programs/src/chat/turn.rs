//! One turn: what the agent says is shown as it comes, and what it asks is put to whoever is at the terminal.

use std::collections::VecDeque;
use std::future::pending;
use std::pin::pin;

use futures_util::{FutureExt, select_biased};
use pilotwire::handle::{Ask, Events, Item, ItemKind, Session};
use pilotwire::{Answer, AskId, Turn, TurnError};
use serde_json::json;

use super::shown::{Shown, one_line, show_error};
use super::terminal::Terminal;
use crate::signal::Interrupts;

/// What comes after a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum After {
    Stay,
    /// The turn goes on, but nobody wants to see it.
    Leave,
}

/// A session, and who talks in it.
pub(super) struct Conversation<'a> {
    pub(super) session: Session,
    pub(super) terminal: Terminal,
    pub(super) interrupts: &'a Interrupts,
    /// None once the session's stream has ended.
    events: Option<Events>,
}

/// What comes next in a turn.
enum Next {
    Interrupted,
    Item(Option<ItemKind>),
    Ended(Result<Turn, TurnError>),
    /// What was typed; none at the end of input.
    Typed(Option<String>),
}

impl<'a> Conversation<'a> {
    pub(super) fn new(session: Session, events: Events, interrupts: &'a Interrupts) -> Self {
        Self { session, terminal: Terminal::default(), interrupts, events: Some(events) }
    }

    /// Ctrl-C aborts the turn, a second one leaves it as it is.
    pub(super) async fn turn(&mut self, prompt: &str) -> Result<After, TurnError> {
        let mut waiting = self.session.send_and_wait(prompt).fuse();
        let mut shown = Shown::default();
        let mut questions = Questions::default();
        let mut interrupted = false;
        let result = loop {
            let next = {
                let mut interrupt = pin!(self.interrupts.next().fuse());
                let mut item = pin!(next_item(&mut self.events).fuse());
                let mut typed = pin!(self.terminal.line_if(questions.are_open()).fuse());
                // In this order: what was said before the turn's end is shown before it, and what is typed after it
                // is the next prompt.
                select_biased! {
                    () = interrupt => Next::Interrupted,
                    item = item => Next::Item(item),
                    result = waiting => Next::Ended(result),
                    line = typed => Next::Typed(line),
                }
            };
            match next {
                Next::Interrupted if interrupted => {
                    shown.finish();
                    return Ok(After::Leave);
                }
                Next::Interrupted => {
                    interrupted = true;
                    show_error("\n(aborting; once more to leave)\n");
                    // The turn's own end tells how it went.
                    drop(self.session.abort());
                }
                Next::Item(Some(ItemKind::Event(event))) => shown.show(&event),
                Next::Item(Some(ItemKind::Ask(ask))) => questions.add(ask),
                Next::Item(Some(ItemKind::Cancelled(ask))) => questions.withdraw(ask),
                Next::Item(Some(ItemKind::Gap(gap))) => {
                    show_error(&format!("\n({} events were lost)\n", gap.count));
                }
                Next::Item(Some(_)) => {}
                Next::Item(None) => self.events = None,
                Next::Typed(line) => questions.answer(line),
                Next::Ended(result) => break result,
            }
        };
        shown.finish();
        match result {
            Ok(_) => Ok(After::Stay),
            Err(TurnError::Aborted) if interrupted => Ok(After::Stay),
            Err(error) => Err(error),
        }
    }
}

async fn next_item(events: &mut Option<Events>) -> Option<ItemKind> {
    match events {
        Some(events) => events.next().await.map(|Item { kind: item, .. }| item),
        None => pending().await,
    }
}

/// What the agent wants to know, put one after the other.
#[derive(Default)]
struct Questions(VecDeque<Ask>);

impl Questions {
    fn are_open(&self) -> bool {
        !self.0.is_empty()
    }

    fn add(&mut self, ask: Ask) {
        // Anything else is left to what the protocol has for that.
        if matches!(&*ask.method(), "permission.requested" | "userInput.request") {
            self.0.push_back(ask);
            if self.0.len() == 1 {
                self.put();
            }
        }
    }

    /// Puts the first question.
    fn put(&self) {
        let Some(ask) = self.0.front() else { return };
        let params = ask.params();
        show_error(&if &*ask.method() == "permission.requested" {
            let what = params.get("permissionRequest").unwrap_or(params);
            format!("\nallow {}? [y/N] ", one_line(what.as_str()))
        } else {
            let question: Option<String> = params.get("question").and_then(|text| text.decode().ok());
            let choices = match choices(ask) {
                choices if choices.is_empty() => String::new(),
                choices => format!(" ({})", one_line(&choices.join(", "))),
            };
            format!("\n{}{choices}\n? ", one_line(&question.unwrap_or_default()))
        });
    }

    /// Answers the first question, and puts the next one.
    fn answer(&mut self, line: Option<String>) {
        let Some(ask) = self.0.pop_front() else { return };
        let answer = if &*ask.method() == "permission.requested" {
            let allowed = line.is_some_and(|line| line.trim().eq_ignore_ascii_case("y"));
            json!({"kind": if allowed { "approve-once" } else { "reject" }})
        } else {
            match line {
                Some(line) => json!({"wasFreeform": !choices(&ask).contains(&line), "answer": line}),
                None => json!({"noResponse": true}),
            }
        };
        if let Ok(answer) = Answer::result(&answer) {
            // That it is no longer wanted is fine.
            let _ = ask.answer(answer);
        }
        self.put();
    }

    fn withdraw(&mut self, ask: AskId) {
        let was_put = self.0.front().is_some_and(|first| first.id() == ask);
        self.0.retain(|known| known.id() != ask);
        if was_put {
            show_error("\n(no longer asked)\n");
            self.put();
        }
    }
}

fn choices(ask: &Ask) -> Vec<String> {
    ask.params().get("choices").and_then(|choices| choices.decode().ok()).unwrap_or_default()
}
