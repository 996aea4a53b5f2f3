//! Wakers whose code uses the handles: were one woken or dropped under the lock, that would never return.
//!
//! That they are not cloned under it either cannot be tested with safe code, in which a clone runs nobody's code.

use std::future::Future;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Wake, Waker};

use pilotwire::handle::Client;
use pilotwire::mock::{Script, Step};
use pilotwire::{Json, SessionConfig};
use pilotwire_tests::limit::within_limit;

use crate::asks::{approved, permission};
use crate::bench::Bench;

/// What wakers of a test have done.
#[derive(Default)]
struct Done {
    woken: AtomicUsize,
    dropped: AtomicUsize,
}

/// A waker that looks at the connection and makes a call when it is woken, and when it is dropped.
struct Meddler {
    client: Mutex<Option<Client>>,
    done: Arc<Done>,
}

impl Meddler {
    fn waker(client: &Client, done: &Arc<Done>) -> Waker {
        let client = Mutex::new(Some(client.clone()));
        Waker::from(Arc::new(Meddler { client, done: Arc::clone(done) }))
    }

    fn meddle(&self, client: &Client) {
        assert!(!client.snapshot().phase.is_empty());
        drop(client.call("slow", &Json::empty_object()));
        drop(client.clone());
    }
}

impl Wake for Meddler {
    fn wake(self: Arc<Self>) {
        let client = self.client.lock().expect("nobody panicked").take();
        if let Some(client) = &client {
            self.meddle(client);
        }
        *self.client.lock().expect("nobody panicked") = client;
        self.done.woken.fetch_add(1, Ordering::Relaxed);
    }
}

impl Drop for Meddler {
    fn drop(&mut self) {
        if let Some(client) = self.client.lock().expect("nobody panicked").take() {
            self.meddle(&client);
        }
        self.done.dropped.fetch_add(1, Ordering::Relaxed);
    }
}

/// Polls once, with a waker that nobody else has.
fn wait<F: Future + Unpin>(future: &mut F, client: &Client, done: &Arc<Done>) {
    let waker = Meddler::waker(client, done);
    assert!(std::pin::Pin::new(future).poll(&mut Context::from_waker(&waker)).is_pending());
}

fn bench() -> Bench {
    let script = Script::new()
        .always("slow", [Step::silent()])
        .always("session.permissions.handlePendingPermissionRequest", [Step::silent()])
        .on("session.create", [Step::usual()])
        .always("session.create", [Step::silent()])
        .every_turn([Step::hold("thinking")]);
    Bench::scripted(script)
}

/// All that can be waited for, polled twice with wakers of their own, then dropped or woken by the end.
fn everything_at_once(end: bool) {
    let mut bench = bench();
    let client = bench.client.clone();
    let (session, mut events) = bench.session("s");
    let mut own = client.events().expect("it is there");
    let done = Arc::<Done>::default();
    {
        let mut call = client.call("slow", &Json::empty_object());
        let mut create = client.create_session(SessionConfig::new(), ());
        let mut turn = session.send_and_wait("hello");
        let ask = permission(&mut bench, &mut events);
        let mut answered = approved(&ask);
        bench.run();
        while events.try_next().is_some() {}
        let (mut next, mut next_own, mut closed) =
            (pin!(events.next()), pin!(own.next()), pin!(client.closed()));
        for _ in 0..2 {
            wait(&mut call, &client, &done);
            wait(&mut create, &client, &done);
            wait(&mut turn, &client, &done);
            wait(&mut answered, &client, &done);
            wait(&mut next, &client, &done);
            wait(&mut next_own, &client, &done);
            wait(&mut closed, &client, &done);
            bench.driver.register(&Meddler::waker(&client, &done));
        }
        // The first of each was replaced; the driver's last may have been woken by what those did.
        assert!((8..=9).contains(&done.dropped.load(Ordering::Relaxed)));
        if end {
            bench.runtime.end();
            bench.run();
            assert!((7..=9).contains(&done.woken.load(Ordering::Relaxed)));
        }
    }
    drop(bench);
    assert_eq!(done.dropped.load(Ordering::Relaxed), 16, "all are gone");
}

#[test]
fn wakers_that_are_replaced_and_dropped_may_use_the_handles() {
    within_limit(|| everything_at_once(false));
}

#[test]
fn wakers_that_are_woken_may_use_the_handles() {
    within_limit(|| everything_at_once(true));
}
