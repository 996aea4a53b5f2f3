//! Every order in which threads may come to the handles' lock and wakers: no wake-up is lost, nothing waits for ever.
//!
//! `RUSTFLAGS="--cfg loom" cargo test --release -p pilotwire --test loom`. A wake-up that is lost is a thread that never
//! goes on, which the model reports as a deadlock.
#![cfg(loom)]

use std::collections::VecDeque;
use std::future::{Future, poll_fn};
use std::io::{self, IoSlice, Write};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use bytes::BytesMut;
use loom::future::block_on;
use loom::thread;
use pilotwire::adapter::{Reader, Timer, Writer, over_stream};
use pilotwire::handle::{Answered, Client, Create, Driver, Item, ItemKind, Progress};
use pilotwire::sans_io::{Connection, Moment};
use pilotwire::{Answer, CallError, CloseKind, Config, Json, SessionConfig};

/// Tries every order in which at most three times one thread is interrupted for another, and says how many there are.
fn model(check: impl Fn() + Sync + Send + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(3);
    let orders = Arc::new(AtomicUsize::new(0));
    let tried = Arc::clone(&orders);
    builder.check(move || {
        tried.fetch_add(1, Ordering::Relaxed);
        check();
    });
    let orders = orders.load(Ordering::Relaxed);
    assert!(orders > 1, "there is more than one order");
    let name = std::thread::current().name().unwrap_or("a test").replace('_', " ");
    // Not `eprintln!`: a test's output is shown even if it passes.
    let _ = io::stderr().write_all(format!("loom, {name}: {orders} orders of threads\n").as_bytes());
}

/// Handles of a connection that needs no handshake, and their driver.
fn handles(config: Config) -> (Client, Driver) {
    Driver::new(Connection::new(config.handshake_timeout(None), [7; 32]), Moment::default)
}

/// A session that is being created, whose call is the first.
fn creating(client: &Client, driver: &mut Driver) -> Create {
    let create = client.create_session(SessionConfig::new().session_id("s"), ());
    assert!(driver.transmits(usize::MAX, &mut VecDeque::new()));
    create
}

fn receive(driver: &mut Driver, body: &str) {
    driver.feed(format!("Content-Length: {}\r\n\r\n{body}", body.len()).as_bytes());
    while driver.process() == Progress::More {}
}

fn receive_event(driver: &mut Driver) {
    let event = r#"{"sessionId":"s","event":{"type":"session.info","data":{}}}"#;
    receive(driver, &format!(r#"{{"jsonrpc":"2.0","method":"session.event","params":{event}}}"#));
}

/// Waits, as a driver does, until there is something for it to do.
fn wait(driver: &mut Driver, mut is_there: impl FnMut(&mut Driver) -> bool) {
    block_on(poll_fn(|context| {
        driver.register(context.waker());
        if is_there(driver) { Poll::Ready(()) } else { Poll::Pending }
    }));
}

#[test]
fn an_event_reaches_who_comes_to_wait_for_it() {
    model(|| {
        let (client, mut driver) = handles(Config::default());
        let mut create = creating(&client, &mut driver);
        let mut events = create.take_events().expect("they are there");
        let consumer = thread::spawn(move || {
            matches!(block_on(events.next()), Some(Item { seq: 1, kind: ItemKind::Event(_), .. }))
        });
        receive_event(&mut driver);
        assert!(consumer.join().expect("it does not panic"));
    });
}

#[test]
fn a_reply_reaches_its_caller_and_the_command_the_driver() {
    model(|| {
        let (client, mut driver) = handles(Config::default());
        let caller = thread::spawn(move || {
            let result = block_on(client.call("ping", &Json::empty_object()));
            result.expect("it is answered").as_str().to_owned()
        });
        wait(&mut driver, |driver| driver.transmits(usize::MAX, &mut VecDeque::new()));
        receive(&mut driver, r#"{"jsonrpc":"2.0","id":1,"result":"pong"}"#);
        assert_eq!(caller.join().expect("it does not panic"), r#""pong""#);
    });
}

#[test]
fn a_call_may_be_dropped_while_its_reply_comes() {
    model(|| {
        let (client, mut driver) = handles(Config::default());
        let call = client.call("ping", &Json::empty_object());
        assert!(driver.transmits(usize::MAX, &mut VecDeque::new()));
        let dropping = thread::spawn(move || drop(call));
        receive(&mut driver, r#"{"jsonrpc":"2.0","id":1,"result":"pong"}"#);
        dropping.join().expect("it does not panic");
        assert!(client.snapshot().calls.is_empty());
    });
}

/// Something that is asked by an event, and answered. The call that answers it is the second.
fn answered(client: &Client, driver: &mut Driver) -> Answered {
    let mut create = creating(client, driver);
    let mut events = create.take_events().expect("they are there");
    let data = r#"{"requestId":"p"}"#;
    let event = format!(r#"{{"sessionId":"s","event":{{"type":"permission.requested","data":{data}}}}}"#);
    receive(driver, &format!(r#"{{"jsonrpc":"2.0","method":"session.event","params":{event}}}"#));
    let Some(Item { seq: 1, kind: ItemKind::Ask(ask), .. }) = events.try_next() else {
        panic!("it is asked")
    };
    let answer = Json::parse(r#"{"kind":"reject"}"#).expect("it is JSON");
    let answered = ask.answer(Answer::Result(answer)).expect("it is open");
    assert!(driver.transmits(usize::MAX, &mut VecDeque::new()));
    answered
}

#[test]
fn what_becomes_of_an_answer_reaches_who_comes_to_wait_for_it() {
    model(|| {
        let (client, mut driver) = handles(Config::default());
        let answered = answered(&client, &mut driver);
        let waiting = thread::spawn(move || block_on(answered));
        receive(&mut driver, r#"{"jsonrpc":"2.0","id":2,"result":{"success":false}}"#);
        let heard = waiting.join().expect("it does not panic");
        assert!(matches!(heard, Err(CallError::NotConfirmed { .. })));
    });
}

#[test]
fn what_becomes_of_an_answer_may_be_dropped_while_it_comes() {
    model(|| {
        let (client, mut driver) = handles(Config::default());
        let answered = answered(&client, &mut driver);
        let dropping = thread::spawn(move || drop(answered));
        receive(&mut driver, r#"{"jsonrpc":"2.0","id":2,"result":{"success":true}}"#);
        dropping.join().expect("it does not panic");
        // Nobody waits: the end is heard by nobody.
        driver.end_of_input();
    });
}

#[test]
fn a_future_that_is_given_up_leaves_the_next_one_its_event() {
    model(|| {
        let (client, mut driver) = handles(Config::default());
        let mut create = creating(&client, &mut driver);
        let mut events = create.take_events().expect("they are there");
        let consumer = thread::spawn(move || {
            {
                let mut given_up = pin!(events.next());
                let polled = block_on(poll_fn(|context| Poll::Ready(given_up.as_mut().poll(context))));
                if let Poll::Ready(item) = polled {
                    return item.is_some();
                }
            }
            block_on(events.next()).is_some()
        });
        receive_event(&mut driver);
        assert!(consumer.join().expect("it does not panic"));
    });
}

#[test]
fn taking_items_lets_the_driver_read_on() {
    model(|| {
        let (client, mut driver) = handles(Config::default().queue_soft_limit(1));
        let mut create = creating(&client, &mut driver);
        let mut events = create.take_events().expect("they are there");
        receive_event(&mut driver);
        assert!(!driver.wants_read());
        let consumer = thread::spawn(move || {
            let taken = block_on(events.next()).is_some();
            (taken, events)
        });
        wait(&mut driver, |driver| driver.wants_read());
        assert!(consumer.join().expect("it does not panic").0);
    });
}

#[test]
fn the_end_reaches_everybody_who_waits() {
    model(|| {
        let (client, mut driver) = handles(Config::default());
        let mut create = creating(&client, &mut driver);
        let mut events = create.take_events().expect("they are there");
        let call = client.call("ping", &Json::empty_object());
        let other = client.clone();
        let waiting = thread::spawn(move || {
            assert!(matches!(block_on(call), Err(CallError::Closed(_))));
            block_on(other.closed()).kind
        });
        driver.end_of_input();
        assert!(matches!(block_on(events.next()), Some(Item { seq: 1, kind: ItemKind::Closed(_), .. })));
        assert_eq!(waiting.join().expect("it does not panic"), CloseKind::PeerEnded);
    });
}

#[test]
fn the_last_handle_to_be_dropped_ends_the_driver() {
    model(|| {
        let (client, mut driver) = handles(Config::default());
        let other = client.clone();
        let dropping = thread::spawn(move || drop(other));
        let last = thread::spawn(move || drop(client));
        wait(&mut driver, |driver| {
            driver.transmits(usize::MAX, &mut VecDeque::new());
            driver.closed().is_some()
        });
        dropping.join().expect("it does not panic");
        last.join().expect("it does not panic");
    });
}

/// A stream on which nothing ever happens but its end.
struct Never;

impl Reader for Never {
    fn poll_read(&mut self, _: &mut Context<'_>, _: &mut BytesMut) -> Poll<io::Result<usize>> {
        Poll::Pending
    }
}

impl Writer for Never {
    fn poll_write(&mut self, _: &mut Context<'_>, _: &[IoSlice<'_>]) -> Poll<io::Result<usize>> {
        Poll::Pending
    }

    fn poll_flush(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Pending
    }

    fn poll_close(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

impl Timer for Never {
    fn poll_until(&mut self, _: &mut Context<'_>, _: Moment) -> Poll<()> {
        Poll::Pending
    }
}

#[test]
fn a_task_that_is_aborted_ends_and_whoever_waits_for_it_hears() {
    model(|| {
        let (_client, driver) = handles(Config::default());
        let (driving, task) = over_stream(driver, Never, Never);
        let running = thread::spawn(move || block_on(task));
        driving.abort();
        assert!(matches!(block_on(driving).kind, CloseKind::Io(_)));
        running.join().expect("it does not panic");
    });
}

#[test]
fn a_task_that_ends_is_heard_by_who_comes_to_wait() {
    model(|| {
        let (client, driver) = handles(Config::default());
        let (driving, task) = over_stream(driver, Never, Never);
        let waiting = thread::spawn(move || block_on(driving).kind);
        client.close();
        block_on(task);
        assert_eq!(waiting.join().expect("it does not panic"), CloseKind::Graceful);
    });
}

/// What a handler waits for, and another thread brings.
#[derive(Default)]
struct Brought(loom::sync::Mutex<(bool, Option<std::task::Waker>)>);

impl Brought {
    fn bring(&self) {
        let waker = {
            let mut state = self.0.lock().expect("nobody panics under it");
            state.0 = true;
            state.1.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    fn poll(&self, context: &Context<'_>) -> Poll<()> {
        let mut state = self.0.lock().expect("nobody panics under it");
        if state.0 {
            return Poll::Ready(());
        }
        state.1 = Some(context.waker().clone());
        Poll::Pending
    }
}

/// A session with a handler that waits, and what runs it; the runtime has asked.
fn asked(client: &Client, driver: &mut Driver, brought: &Arc<Brought>) -> pilotwire::handlers::Serving {
    let serving = client.serve(pilotwire::handlers::ClientHandlers::none()).expect("there is one of it");
    let waits = Arc::clone(brought);
    let handlers = pilotwire::handlers::Handlers::new().on_user_input(move |_, _| {
        let waits = Arc::clone(&waits);
        async move {
            poll_fn(|context| waits.poll(context)).await;
            pilotwire::handlers::UserInput::none()
        }
    });
    let create = client.create_session(SessionConfig::new().session_id("s"), handlers);
    assert!(driver.transmits(usize::MAX, &mut VecDeque::new()));
    receive(driver, r#"{"jsonrpc":"2.0","id":1,"result":{"sessionId":"s"}}"#);
    std::mem::forget(create);
    receive(
        driver,
        r#"{"jsonrpc":"2.0","id":7,"method":"userInput.request","params":{"sessionId":"s","question":"?"}}"#,
    );
    serving
}

/// Whether there is an answer to write.
fn has_answered(driver: &mut Driver) -> bool {
    let mut frames = VecDeque::new();
    driver.transmits(usize::MAX, &mut frames);
    frames.iter().any(|frame| frame.ends_with(br#""result":{"noResponse":true}}"#))
}

#[test]
fn a_handler_that_another_thread_wakes_goes_on() {
    model(|| {
        let (client, mut driver) = handles(Config::default());
        let brought = Arc::<Brought>::default();
        let mut serving = Box::pin(asked(&client, &mut driver, &brought));
        let brings = thread::spawn({
            let brought = Arc::clone(&brought);
            move || brought.bring()
        });
        block_on(poll_fn(|context| {
            assert!(serving.as_mut().poll(context).is_pending());
            if has_answered(&mut driver) { Poll::Ready(()) } else { Poll::Pending }
        }));
        brings.join().expect("it does not panic");
    });
}

#[test]
fn a_handler_that_is_withdrawn_by_another_thread_ends() {
    model(|| {
        let (client, mut driver) = handles(Config::default());
        let brought = Arc::<Brought>::default();
        let mut serving = Box::pin(asked(&client, &mut driver, &brought));
        let withdraws = thread::spawn(move || {
            receive(&mut driver, r#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":7}}"#);
            // Dropped, it would end the connection, and with that all handlers.
            driver
        });
        // Then the handler alone holds it beside this one, and no run of it.
        block_on(poll_fn(|context| {
            assert!(serving.as_mut().poll(context).is_pending());
            if Arc::strong_count(&brought) == 2 { Poll::Ready(()) } else { Poll::Pending }
        }));
        withdraws.join().expect("it does not panic");
    });
}
