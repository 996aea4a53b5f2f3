//! No future leaves a waker behind: not when it is dropped, not when it is done, and not the one that it was polled
//! with before.

use std::pin::pin;
use std::task::{Context, Poll};

use pilotwire::adapter::{Driving, Timer, over_stream};
use pilotwire::handle::{Client, Driver};
use pilotwire::mock::{InMemory, Script, Step};
use pilotwire::sans_io::{Connection, Moment};
use pilotwire::{Config, Json, SessionConfig};
use serde_json::json;

use crate::asks::{approved, permission};
use crate::bench::{Bench, Probe};

/// Looks at what is kept of wakers while the future that `$make` makes waits, when it is polled with others, when it is
/// dropped, when what it waits for happens, and when it has ended.
macro_rules! check {
    ($bench:ident, $make:expr, $happen:expr) => {
        let [first, second] = [Probe::new(), Probe::new()];
        {
            let mut future = pin!($make);
            $bench.run();
            first.wait(&mut future);
            assert_eq!(first.kept(), 1, "it waits");
            first.wait(&mut future);
            assert_eq!(first.kept(), 1, "it waits with one waker, however often it is polled");
            second.wait(&mut future);
            assert_eq!((first.kept(), second.kept()), (0, 1), "it waits with the last one");
        }
        assert_eq!(second.kept(), 0, "it was dropped while it waited");
        $bench.run();
        {
            let mut future = pin!($make);
            $bench.run();
            first.wait(&mut future);
            second.wait(&mut future);
            $happen;
            $bench.run();
            assert_eq!((first.wakes(), second.wakes()), (0, 1), "the last one is woken");
            assert_eq!(second.kept(), 0, "it was woken");
            assert!(first.poll(&mut future).is_ready(), "it has happened");
            assert_eq!(first.kept(), 0, "it has ended");
        }
        {
            let mut future = pin!($make);
            $bench.run();
            // It may wait or not, and is dropped either way.
            let _ = first.poll(&mut future);
        }
        assert_eq!(first.kept(), 0, "it was dropped, whether it waited or not");
    };
}

#[test]
fn a_call_leaves_no_waker() {
    let mut bench =
        Bench::scripted(Script::new().always("slow", [Step::hold("slow"), Step::reply(json!({}))]));
    let client = bench.client.clone();
    check!(bench, client.call("slow", &Json::empty_object()), bench.runtime.release("slow"));
}

#[test]
fn a_create_leaves_no_waker() {
    let script = Script::new().always("session.create", [Step::hold("create"), Step::usual()]);
    let mut bench = Bench::scripted(script);
    let client = bench.client.clone();
    check!(bench, client.create_session(SessionConfig::new(), ()), bench.runtime.release("create"));
}

#[test]
fn a_turn_that_is_waited_for_leaves_no_waker() {
    let mut bench = Bench::scripted(Script::new().every_turn([Step::hold("thinking")]));
    let (session, _events) = bench.session("s");
    check!(bench, session.send_and_wait("hello"), bench.runtime.release("thinking"));
}

#[test]
fn a_detach_leaves_no_waker() {
    let script = Script::new().always("session.detach", [Step::hold("detach"), Step::usual()]);
    let mut bench = Bench::scripted(script);
    let (session, _events) = bench.session("s");
    check!(bench, Box::pin(session.detach()), bench.runtime.release("detach"));
}

#[test]
fn an_answer_leaves_no_waker() {
    let method = "session.permissions.handlePendingPermissionRequest";
    let mut bench = Bench::scripted(Script::new().always(method, [Step::hold("answer"), Step::usual()]));
    let (_session, mut events) = bench.session("s");
    check!(
        bench,
        {
            let ask = permission(&mut bench, &mut events);
            approved(&ask)
        },
        bench.runtime.release("answer")
    );
}

#[test]
fn the_next_item_leaves_no_waker() {
    let mut bench = Bench::connected();
    let (_session, mut events) = bench.session("s");
    check!(bench, events.next(), bench.emit("s", 1));
    let mut items = Vec::new();
    check!(bench, events.next_batch(10, &mut items), bench.emit("s", 2));
}

#[test]
fn the_next_event_of_the_connection_leaves_no_waker() {
    let mut bench = Bench::connected();
    let mut own = bench.client.events().expect("it is there");
    check!(bench, own.next(), bench.runtime.notify("session.lifecycle", json!({})));
}

#[test]
fn who_polls_a_stream_and_drops_it_leaves_no_waker() {
    let mut bench = Bench::connected();
    let (_session, mut events) = bench.session("s");
    let mut own = bench.client.events().expect("it is there");
    let [first, second] = [Probe::new(), Probe::new()];
    for probe in [&first, &second] {
        let context = &mut Context::from_waker(probe.waker());
        assert!(events.poll_next_item(context).is_pending());
        assert!(own.poll_next_event(context).is_pending());
    }
    assert_eq!((first.kept(), second.kept()), (0, 2));
    drop((events, own));
    assert_eq!(second.kept(), 0);
}

#[test]
fn who_polls_a_subscription_or_the_lane_and_drops_it_leaves_no_waker() {
    let mut bench = Bench::connected();
    let (session, _events) = bench.session("s");
    let mut watching = session.subscribe();
    let mut lane = bench.client.claimed().expect("nobody has it");
    let probe = Probe::new();
    let context = &mut Context::from_waker(probe.waker());
    assert!(watching.poll_next_item(context).is_pending());
    assert!(lane.poll_next_claimed(context).is_pending());
    assert_eq!(probe.kept(), 2);
    drop(watching);
    assert_eq!(probe.kept(), 1);
    drop(lane);
    assert_eq!(probe.kept(), 0);
}

#[test]
fn waiting_for_the_handshake_leaves_no_waker() {
    let script = Script::new().on("connect", [Step::hold("connect"), Step::usual()]);
    let mut bench = Bench::new(Config::default(), script);
    let client = bench.client.clone();
    check!(bench, client.connected(), bench.runtime.release("connect"));
}

#[test]
fn waiting_for_the_end_leaves_no_waker() {
    let mut bench = Bench::connected();
    let client = bench.client.clone();
    check!(bench, client.closed(), bench.runtime.end());
}

#[test]
fn of_many_that_wait_for_the_same_each_is_told_once_and_who_has_left_is_not() {
    let mut bench = Bench::connected();
    let client = bench.client.clone();
    let probes: Vec<_> = (0..10).map(|_| Probe::new()).collect();
    let mut waiting: Vec<_> = probes.iter().map(|_| Box::pin(client.closed())).collect();
    for (probe, closed) in probes.iter().zip(&mut waiting) {
        probe.wait(closed);
    }
    // Two wait with one waker, and one leaves.
    probes[1].wait(&mut waiting[0]);
    drop(waiting.remove(5));
    bench.runtime.end();
    bench.run();
    let wakes: Vec<_> = probes.iter().map(Probe::wakes).collect();
    assert_eq!(wakes, [0, 2, 1, 1, 1, 0, 1, 1, 1, 1]);
    assert!(probes.iter().all(|probe| probe.kept() == 0));
}

/// Of virtual time that does not pass.
struct Never;

impl Timer for Never {
    fn poll_until(&mut self, _: &mut Context<'_>, _: Moment) -> Poll<()> {
        Poll::Pending
    }
}

/// A connection that is open, its task, and what that was polled with.
fn driven() -> (Client, Driving, impl Future<Output = ()> + Unpin, Probe) {
    let (client, driver) = Driver::new(Connection::new(Config::default(), [7; 32]), Moment::default);
    let (driving, task) = over_stream(driver, InMemory::new(Script::new()), Never);
    let (mut task, polled) = (Box::pin(task), Probe::new());
    while polled.wakes() > 0 || polled.kept() == 0 {
        polled.wait(&mut task);
    }
    assert_eq!(client.snapshot().phase, "open");
    (client, driving, task, polled)
}

#[test]
fn a_task_and_the_view_of_it_leave_no_waker() {
    let (client, mut driving, mut task, polled) = driven();
    // One for what the driver may be told, one for being aborted.
    assert_eq!(polled.kept(), 2);
    let [first, second] = [Probe::new(), Probe::new()];
    first.wait(&mut driving);
    second.wait(&mut driving);
    assert_eq!((first.kept(), second.kept()), (0, 1));
    let again = Probe::new();
    again.wait(&mut task);
    assert_eq!((polled.kept(), again.kept()), (0, 2));

    client.close();
    assert_eq!(again.wakes(), 1);
    assert!(again.poll(&mut task).is_ready());
    // The client and the ended task are still there.
    assert_eq!((again.kept(), second.kept(), second.wakes()), (0, 0, 1));
    assert!(first.poll(&mut driving).is_ready());
    assert_eq!(first.kept(), 0, "it has ended");
}

#[test]
fn a_task_that_is_dropped_or_aborted_and_a_view_that_is_dropped_leave_no_waker() {
    let (client, mut driving, task, polled) = driven();
    let waiting = Probe::new();
    waiting.wait(&mut driving);
    drop(task);
    assert_eq!((polled.kept(), waiting.kept(), waiting.wakes()), (0, 0, 1));
    assert_eq!(client.snapshot().phase, "closed");

    let (client, driving, mut task, polled) = driven();
    driving.abort();
    assert_eq!(polled.wakes(), 1);
    assert!(polled.poll(&mut task).is_ready());
    assert_eq!((polled.kept(), client.snapshot().phase), (0, "closed"));

    let (_client, mut driving, _task, polled) = driven();
    waiting.wait(&mut driving);
    drop(driving);
    assert_eq!((waiting.kept(), polled.kept(), polled.wakes()), (0, 2, 0));
}

#[test]
fn a_task_that_is_dropped_tells_how_its_connection_has_ended() {
    let (client, mut driving, task, _polled) = driven();
    drop(task);
    let probe = Probe::new();
    let Poll::Ready(cause) = probe.poll(&mut driving) else { panic!("it has ended") };
    assert_eq!(cause.to_string(), "reading failed: the driver was dropped");
    assert_eq!(probe.poll(&mut pin!(client.closed())), Poll::Ready(cause));
}
