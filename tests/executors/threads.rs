//! Threads that block.

use std::future::{Future, poll_fn};
use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::{Duration, Instant};

use pilotwire::handle::{Item, ItemKind};
use pilotwire::mock::Received;
use pilotwire::{CloseKind, Config, Json, SessionConfig};
use pilotwire_tests::limit::within_limit;
use pilotwire_tests::served::Served;
use pilotwire_tests::threads::{block_on, connect_tcp};
use serde_json::json;

use crate::conversations;

fn served() -> Served {
    Served::new(conversations::script()).expect("a port")
}

#[test]
fn a_turn_goes_over_tcp_and_the_thread_ends_with_the_connection() {
    within_limit(|| {
        let served = served();
        let (client, driving) = connect_tcp(Config::default(), served.address()).expect("it is there");
        block_on(conversations::turn(client.clone(), "hello".into()));
        client.close();
        assert_eq!(driving.join().expect("it does not panic").kind, CloseKind::Graceful);
        served.peer().wait_until(|runtime| matches!(runtime.received().last(), Some(Received::End { .. })));
    });
}

#[test]
fn many_threads_share_a_connection() {
    within_limit(|| {
        let served = served();
        let (client, driving) = connect_tcp(Config::default(), served.address()).expect("it is there");
        thread::scope(|scope| {
            for number in 0..20 {
                let client = client.clone();
                let prompt = if number == 7 { conversations::large_prompt() } else { number.to_string() };
                scope.spawn(move || block_on(conversations::turn(client, prompt)));
            }
        });
        drop(client);
        assert_eq!(driving.join().expect("it does not panic").kind, CloseKind::Graceful);
    });
}

#[test]
fn deadlines_fire_when_they_are_due() {
    within_limit(|| {
        let served = served();
        let (client, _driving) = connect_tcp(Config::default(), served.address()).expect("it is there");
        block_on(conversations::deadline(client));
    });
}

#[test]
fn the_end_of_the_peer_is_told() {
    within_limit(|| {
        let served = served();
        let (client, driving) = connect_tcp(Config::default(), served.address()).expect("it is there");
        block_on(conversations::end_of_the_peer(client));
        assert_eq!(driving.join().expect("it does not panic").kind, CloseKind::PeerEnded);
    });
}

#[test]
fn what_cannot_be_reached_is_told_within_the_limit() {
    within_limit(|| {
        let gone =
            TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|gone| gone.local_addr()).expect("a port");
        let refused = connect_tcp(Config::default(), gone).expect_err("nobody listens");
        assert_eq!(refused.kind(), ErrorKind::ConnectionRefused);
    });
}

#[test]
#[cfg(target_os = "linux")]
fn who_does_not_answer_is_given_up_after_the_limit() {
    within_limit(|| {
        let (deaf, _waiting) = crate::poll_loop::deaf_listener();
        let limit = Duration::from_millis(200);
        let start = Instant::now();
        let address = deaf.local_addr().expect("it is bound");
        let late =
            connect_tcp(Config::default().connect_timeout(limit), address).expect_err("nobody answers");
        assert_eq!(late.kind(), ErrorKind::TimedOut);
        assert!(start.elapsed() >= limit && start.elapsed() < limit * 50);
    });
}

#[test]
fn futures_that_are_dropped_leave_a_connection_that_works() {
    within_limit(|| {
        let served = served();
        let (client, driving) = connect_tcp(Config::default(), served.address()).expect("it is there");
        poll_once(client.connected());
        block_on(client.connected()).expect("it connects");
        poll_once(client.create_session(SessionConfig::new(), ()));
        poll_once(client.call("slow", &Json::empty_object()));
        poll_once(client.closed());
        block_on(conversations::turn(client, "hello".into()));
        assert_eq!(driving.join().expect("it does not panic").kind, CloseKind::Graceful);
    });
}

fn poll_once(future: impl Future) {
    let mut future = pin!(future);
    // The handshake may be done already.
    let _ = future.as_mut().poll(&mut Context::from_waker(Waker::noop()));
}

#[test]
fn a_slow_consumer_holds_up_the_peer_and_gets_everything() {
    within_limit(|| {
        const EVENTS: usize = 20_000;
        let served = served();
        let config = Config::default().queue_soft_limit(256 << 10).stall_after(None);
        let (client, driving) = connect_tcp(config, served.address()).expect("it is there");
        let config = SessionConfig::new().session_id("s");
        let (session, mut events) = block_on(client.create_session(&config, ())).expect("it is created");
        served.peer().with(|runtime| {
            for number in 0..EVENTS {
                runtime.emit("s", "session.info", json!({"number": number, "text": "x".repeat(200)}));
            }
        });
        // Nothing is taken until reading is held up.
        let start = Instant::now();
        while client.snapshot().reading {
            assert!(start.elapsed() < Duration::from_secs(60), "it reads on");
            thread::yield_now();
        }
        assert!(client.snapshot().queued_bytes < 1 << 20);
        let mut seen = 0;
        while seen < EVENTS {
            let Item { kind: item, .. } = block_on(events.next()).expect("it goes on");
            let ItemKind::Event(event) = item else { panic!("{item:?}") };
            if event.event_type() == "session.info" {
                assert_eq!(
                    event.data().and_then(|data| data.get("number")).map(|number| number.as_str().to_owned()),
                    Some(seen.to_string())
                );
                seen += 1;
            }
        }
        drop((session, events, client));
        assert_eq!(driving.join().expect("it does not panic").kind, CloseKind::Graceful);
    });
}

#[test]
fn blocking_ends_when_the_future_is_woken_and_not_before() {
    within_limit(|| {
        let mut polls = 0;
        block_on(poll_fn(|context| {
            polls += 1;
            let (current, waker) = (thread::current(), context.waker().clone());
            match polls {
                1 => {
                    // The first is none of ours.
                    current.unpark();
                    thread::spawn(move || waker.wake());
                    Poll::Pending
                }
                _ => Poll::Ready(()),
            }
        }));
        assert_eq!(polls, 2);
    });
}
