//! The loops, over a process and a stream that the test makes up, on a time that only the test moves. A task is polled
//! when it was woken and not otherwise, so that a wake-up that is missing shows, and one too many.

mod fake;
mod process;
mod stream;
mod tcp;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use super::Driving;
use crate::close::CloseCause;
use crate::config::Config;
use crate::connection::{CallError, Connection};
use crate::handle::{Call, Client, Driver};
use crate::json::Json;
use fake::World;

/// Polls in a row, after which a task counts as one that never sleeps.
const POLLS: usize = 10_000;

/// A connection, its task, and what it is driven over.
struct Bench {
    world: World,
    client: Option<Client>,
    driving: Driving,
    task: Option<Pin<Box<dyn Future<Output = ()>>>>,
    woken: Arc<Woken>,
    polls: usize,
}

struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::SeqCst);
    }
}

impl Bench {
    /// Makes a bench of what `drive` makes of a connection without handshake.
    fn new<F>(config: Config, world: World, drive: impl FnOnce(Driver) -> (Driving, F)) -> Self
    where
        F: Future<Output = ()> + 'static,
    {
        let clock = world.clone();
        let connection = Connection::new(config.handshake_timeout(None), [7; 32]);
        let (client, driver) = Driver::new(connection, move || clock.now());
        let (driving, task) = drive(driver);
        let woken = Arc::new(Woken(AtomicBool::new(true)));
        let mut bench =
            Self { world, client: Some(client), driving, task: Some(Box::pin(task)), woken, polls: 0 };
        bench.run();
        bench
    }

    /// Polls the task for as long as it is woken. Returns how often that was.
    fn run(&mut self) -> usize {
        let waker = Waker::from(Arc::clone(&self.woken));
        let mut polls = 0;
        while self.woken.0.swap(false, Ordering::SeqCst) {
            let Some(task) = &mut self.task else { break };
            polls += 1;
            assert!(polls < POLLS, "the task never sleeps");
            if task.as_mut().poll(&mut Context::from_waker(&waker)).is_ready() {
                self.task = None;
            }
        }
        self.polls += polls;
        polls
    }

    /// Lets that much time pass, from deadline to deadline.
    fn advance(&mut self, time: Duration) {
        let end = self.world.now() + time;
        self.run();
        while let Some(next) = self.world.next_deadline().filter(|next| *next <= end) {
            self.world.set_now(next);
            assert!(self.run() > 0, "a deadline wakes");
        }
        self.world.set_now(end);
        self.run();
    }

    fn client(&self) -> &Client {
        self.client.as_ref().expect("it was not dropped")
    }

    fn call(&mut self) -> Call {
        let call = self.client().call("slow", &Json::empty_object());
        self.run();
        call
    }

    /// Returns how the process, or the stream, ended, if it has.
    fn ended(&mut self) -> Option<CloseCause> {
        ready(&mut self.driving)
    }
}

/// A future's outcome, if it is there already.
fn ready<T>(future: &mut (impl Future<Output = T> + Unpin)) -> Option<T> {
    match Pin::new(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(outcome) => Some(outcome),
        Poll::Pending => None,
    }
}

/// The text of the error that a call has ended with, if it has.
fn failure(call: &mut Call) -> Option<String> {
    let outcome = ready(call)?;
    let error = outcome.expect_err("nobody answered it");
    assert!(matches!(error, CallError::Closed(_)), "{error:?}");
    Some(error.to_string())
}

fn seconds(seconds: f64) -> Duration {
    Duration::from_secs_f64(seconds)
}
