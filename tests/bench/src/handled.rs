//! Handles with handlers, and no executor: one loop moves bytes and polls what the user wrote.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use pilotwire::handle::{Client, Driver, Progress, Session};
use pilotwire::handlers::{ClientHandlers, Handlers};
use pilotwire::sans_io::{Connection, Moment};
use pilotwire::{Config, Json, SessionConfig};

use crate::far::{ASK, Far, asking};
use crate::frames::session_id;

/// Bytes that are written at once.
const AT_ONCE: usize = 64 << 10;
/// Turns of the loop without progress, after which the wait is given up.
const IN_VAIN: usize = 100;

/// A client with one session, whose handlers answer.
pub struct Handled<'a> {
    client: Client,
    far: Far<'a>,
    driver: Driver,
    serving: Pin<Box<dyn Future<Output = ()>>>,
    frames: VecDeque<bytes::Bytes>,
    session: Option<Session>,
}

impl<'a> Handled<'a> {
    /// Connects to a far side, and creates the session.
    #[must_use]
    pub fn new(handlers: Handlers, far: Far<'a>) -> Self {
        let connection = Connection::new(Config::default(), [7; 32]);
        let (client, driver) = Driver::new(connection, Moment::default);
        let serving = client.serve(ClientHandlers::none()).expect("nobody else runs the handlers");
        let serving = Box::pin(serving);
        let mut handled =
            Self { client: client.clone(), far, driver, serving, frames: VecDeque::new(), session: None };
        let config = SessionConfig::new().session_id(session_id(0));
        let (session, events) =
            handled.run(client.create_session(&config, handlers)).expect("the session is created");
        drop(events);
        handled.session = Some(session);
        handled
    }

    /// Is asked so often, one after the other, and answers.
    pub fn asked(&mut self, by_event: bool, asks: usize) {
        let params = Json::parse(asking(by_event, asks, 1)).expect("it is JSON");
        let asked = self.client.call(ASK, &params);
        self.run(asked).expect("all is answered");
    }

    /// Runs all there is until a future is done.
    fn run<T>(&mut self, future: impl Future<Output = T>) -> T {
        let mut future = pin!(future);
        let mut context = Context::from_waker(Waker::noop());
        let mut in_vain = 0;
        while in_vain < IN_VAIN {
            if let Poll::Ready(outcome) = future.as_mut().poll(&mut context) {
                return outcome;
            }
            let _ = self.serving.as_mut().poll(&mut context);
            in_vain += 1;
            while self.driver.process() == Progress::More {}
            while self.driver.transmits(AT_ONCE, &mut self.frames) {
                for frame in self.frames.drain(..) {
                    self.far.take(&frame);
                    self.driver.feed(&self.far.output);
                    in_vain = 0;
                }
            }
        }
        panic!("what is waited for does not come");
    }
}
