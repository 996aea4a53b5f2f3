//! One turn: what the agent says and does is shown as it comes, and what it asks is put to whoever is at the terminal.

use std::collections::VecDeque;
use std::future::{Future, pending};
use std::pin::{Pin, pin};
use std::time::Duration;

use futures_util::{FutureExt, select_biased};
use pilotwire::handle::{Client, Events, ItemKind, Session};
use pilotwire::{SessionConfig, TurnError};

use super::answer::Answer;
use super::questions::Questions;
use super::terminal::{Style, Terminal, Typed};
use super::tools::Tools;
use crate::Timer;
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
    pub(super) client: &'a Client,
    pub(super) config: SessionConfig,
    pub(super) session: Session,
    pub(super) terminal: Terminal,
    pub(super) interrupts: &'a Interrupts,
    pub(super) timer: Timer,
    pub(super) events: Events,
    /// What was typed while the agent worked.
    pub(super) next: VecDeque<String>,
}

/// What comes next in a turn.
enum Next {
    Interrupted,
    Item(ItemKind),
    Ended,
    Typed(Typed),
    Tick,
}

impl Conversation<'_> {
    /// Ctrl-C aborts the turn, a second one leaves it as it is.
    pub(super) async fn turn(&mut self, prompt: &str) -> Result<After, TurnError> {
        let mut turn = self.events.during(self.session.send_and_wait(prompt));
        let mut answer = Answer::default();
        let mut tools = Tools::default();
        let mut questions = Questions::default();
        let mut spinner = Spinner::new(self.timer.clone(), self.terminal.is_alive());
        let mut interrupted = false;
        let result = loop {
            let next = {
                let mut interrupt = pin!(self.interrupts.next().fuse());
                let mut item = pin!(turn.next().fuse());
                let mut typed = pin!(self.terminal.typed(questions.are_open()).fuse());
                let mut tick = pin!(spinner.tick().fuse());
                // In this order: what is typed after the turn's end is the next prompt.
                select_biased! {
                    () = interrupt => Next::Interrupted,
                    item = item => item.map_or(Next::Ended, |item| Next::Item(item.kind)),
                    typed = typed => Next::Typed(typed),
                    () = tick => Next::Tick,
                }
            };
            let terminal = &mut self.terminal;
            match next {
                Next::Interrupted | Next::Typed(Typed::Interrupted) if interrupted => {
                    terminal.finish();
                    return Ok(After::Leave);
                }
                Next::Interrupted | Next::Typed(Typed::Interrupted) => {
                    interrupted = true;
                    terminal.note(Style::Dim, "(aborting; once more to leave)");
                    // The turn's own end tells how it went.
                    drop(self.session.abort());
                }
                Next::Item(ItemKind::Event(event)) => {
                    answer.show(&event, terminal);
                    tools.show(&event, terminal);
                }
                Next::Item(ItemKind::Ask(ask)) => questions.add(ask, terminal),
                Next::Item(ItemKind::Cancelled(ask)) => questions.withdraw(ask, terminal),
                Next::Item(ItemKind::Gap(gap)) => {
                    terminal.note(Style::Bad, &format!("({} events were lost)", gap.count));
                }
                Next::Item(_) => {}
                Next::Typed(typed) if questions.are_open() => questions.answer(typed, terminal),
                Next::Typed(Typed::Line(line)) => self.next.push_back(line),
                Next::Typed(Typed::End) => {}
                Next::Tick if questions.are_open() => {}
                Next::Tick => terminal.working(&spinner.shown(tools.at_work())),
                Next::Ended => break turn.await,
            }
        };
        self.terminal.finish();
        match result {
            Ok(_) => Ok(After::Stay),
            Err(TurnError::Aborted) if interrupted => Ok(After::Stay),
            Err(error) => Err(error),
        }
    }
}

/// What turns while the agent works.
struct Spinner {
    timer: Option<Timer>,
    waiting: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
    at: usize,
}

impl Spinner {
    const EVERY: Duration = Duration::from_millis(120);
    const FACES: [char; 10] = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

    fn new(timer: Timer, wanted: bool) -> Self {
        Self { timer: wanted.then_some(timer), waiting: None, at: 0 }
    }

    /// Waits for the next face; for ever if nobody looks. Nothing is lost if it is dropped.
    async fn tick(&mut self) {
        let Some(timer) = &self.timer else { return pending().await };
        self.waiting.get_or_insert_with(|| timer.after(Self::EVERY)).await;
        self.waiting = None;
        self.at = (self.at + 1) % Self::FACES.len();
    }

    fn shown(&self, what: Option<&str>) -> String {
        format!("{} {} ", Self::FACES[self.at], what.unwrap_or("working"))
    }
}
