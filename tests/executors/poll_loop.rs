//! The executor of one thread.

use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::io::{ErrorKind, Read};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::pin::pin;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::{Duration, Instant};

use pilotwire::mock::{InMemory, Received, Script};
use pilotwire::{CloseKind, Config, Json, SessionConfig};
use pilotwire_tests::limit::within_limit;
use pilotwire_tests::poll_loop::{block_on, connect_tcp, drive, spawn};
use pilotwire_tests::served::Served;

use crate::conversations;

fn served() -> Served {
    Served::new(conversations::script()).expect("a port")
}

#[test]
fn it_is_one_file_of_150_lines_that_uses_nothing_but_std_and_pilotwire() {
    let text = include_str!("../src/poll_loop.rs");
    assert!(text.lines().count() <= 150, "{} lines", text.lines().count());
    let used = text.lines().filter_map(|line| line.strip_prefix("use "));
    for path in used {
        assert!(path.starts_with("std::") || path.starts_with("pilotwire::"), "{path}");
    }
}

#[test]
fn a_turn_goes_over_tcp_and_the_task_ends_with_the_connection() {
    within_limit(|| {
        let served = served();
        let cause = block_on(async {
            let (client, driving) =
                connect_tcp(Config::default(), served.address()).await.expect("it is there");
            conversations::turn(client.clone(), "hello".into()).await;
            client.close();
            driving.await
        });
        assert_eq!(cause.kind, CloseKind::Graceful);
        served.peer().wait_until(|runtime| matches!(runtime.received().last(), Some(Received::End { .. })));
    });
}

#[test]
fn many_tasks_share_a_connection() {
    within_limit(|| {
        let served = served();
        let done = Rc::new(Cell::new(0));
        block_on(async {
            let (client, driving) =
                connect_tcp(Config::default(), served.address()).await.expect("it is there");
            for number in 0..20 {
                let (client, done) = (client.clone(), Rc::clone(&done));
                let prompt = if number == 7 { conversations::large_prompt() } else { number.to_string() };
                spawn(async move {
                    conversations::turn(client, prompt).await;
                    done.set(done.get() + 1);
                });
            }
            // When the last task has ended, nobody has the connection any more.
            drop(client);
            assert_eq!(driving.await.kind, CloseKind::Graceful);
        });
        assert_eq!(done.get(), 20);
    });
}

#[test]
fn it_drives_anything() {
    within_limit(|| {
        block_on(async {
            let (client, driving) = drive(Config::default(), InMemory::new(Script::new()));
            conversations::turn(client.clone(), "hello".into()).await;
            drop(client);
            assert_eq!(driving.await.kind, CloseKind::Graceful);
        });
    });
}

#[test]
fn deadlines_fire_when_they_are_due() {
    within_limit(|| {
        let served = served();
        block_on(async {
            let (client, _driving) =
                connect_tcp(Config::default(), served.address()).await.expect("it is there");
            conversations::deadline(client).await;
            // Without a socket, too.
            let (client, _driving) = drive(Config::default(), InMemory::new(conversations::script()));
            conversations::deadline(client).await;
        });
    });
}

#[test]
fn the_end_of_the_peer_is_told() {
    within_limit(|| {
        let served = served();
        block_on(async {
            let (client, driving) =
                connect_tcp(Config::default(), served.address()).await.expect("it is there");
            conversations::end_of_the_peer(client).await;
            assert_eq!(driving.await.kind, CloseKind::PeerEnded);
        });
    });
}

#[test]
fn what_cannot_be_reached_is_told_within_the_limit() {
    within_limit(|| {
        let gone =
            TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|gone| gone.local_addr()).expect("a port");
        let refused = block_on(connect_tcp(Config::default(), gone)).expect_err("nobody listens");
        assert_eq!(refused.kind(), ErrorKind::ConnectionRefused);
    });
}

#[test]
#[cfg(target_os = "linux")]
fn who_does_not_answer_is_given_up_after_the_limit() {
    within_limit(|| {
        let (deaf, _waiting) = deaf_listener();
        let limit = Duration::from_millis(200);
        let start = Instant::now();
        let address = deaf.local_addr().expect("it is bound");
        let late = block_on(connect_tcp(Config::default().connect_timeout(limit), address))
            .expect_err("nobody answers");
        assert_eq!(late.kind(), ErrorKind::TimedOut);
        assert!(start.elapsed() >= limit && start.elapsed() < limit * 50);
    });
}

/// A listener whose queue is full: Linux does not answer whoever comes then.
#[cfg(target_os = "linux")]
pub(crate) fn deaf_listener() -> (TcpListener, Vec<TcpStream>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let address = listener.local_addr().expect("it is bound");
    let mut waiting = Vec::new();
    while let Ok(stream) = TcpStream::connect_timeout(&address, Duration::from_millis(200)) {
        waiting.push(stream);
        assert!(waiting.len() < 10_000, "the queue has no end");
    }
    (listener, waiting)
}

#[test]
fn futures_that_are_dropped_leave_a_connection_that_works() {
    within_limit(|| {
        let served = served();
        block_on(async {
            drop(connect_tcp(Config::default(), served.address()));
            // Dropped while its thread connects.
            poll_once(connect_tcp(Config::default(), served.address())).await;
            let (client, driving) =
                connect_tcp(Config::default(), served.address()).await.expect("it is there");
            drop(driving);
            poll_once(client.connected()).await;
            client.connected().await.expect("it connects");
            poll_once(client.create_session(SessionConfig::new(), ())).await;
            poll_once(client.call("slow", &Json::empty_object())).await;
            poll_once(client.closed()).await;
            conversations::turn(client, "hello".into()).await;
        });
    });
}

async fn poll_once(future: impl Future) {
    let mut future = pin!(future);
    poll_fn(|context| {
        // What is connected to may have been quicker.
        let _ = future.as_mut().poll(context);
        Poll::Ready(())
    })
    .await;
}

#[test]
fn tasks_that_are_left_are_dropped_and_their_connections_end() {
    within_limit(|| {
        let served = served();
        let client = block_on(async {
            let (client, _driving) =
                connect_tcp(Config::default(), served.address()).await.expect("it is there");
            client.connected().await.expect("it connects");
            client
        });
        assert_eq!(client.snapshot().phase, "closed");
        served.peer().wait_until(|runtime| matches!(runtime.received().last(), Some(Received::End { .. })));
    });
}

#[test]
fn nothing_is_polled_that_was_not_woken() {
    within_limit(|| {
        let served = served();
        let polls = Rc::new(Cell::new(0));
        let counted = Rc::clone(&polls);
        block_on(async {
            spawn(poll_fn(move |_| {
                counted.set(counted.get() + 1);
                Poll::Pending
            }));
            let (client, _driving) =
                connect_tcp(Config::default(), served.address()).await.expect("it is there");
            conversations::turn(client, "hello".into()).await;
        });
        assert_eq!(polls.get(), 1);
    });
}

#[test]
fn a_waker_that_is_called_in_another_thread_ends_the_parking() {
    within_limit(|| {
        let (mut polls, waker) = (0, Arc::new(Mutex::new(None::<Waker>)));
        let (start, known) = (Instant::now(), Arc::clone(&waker));
        // It waits for the first poll, and then calls the waker, with nothing else that could end the parking.
        let waking = thread::spawn(move || {
            loop {
                let known = known.lock().expect("nobody panicked").take();
                match known {
                    Some(waker) => return waker.wake(),
                    None => thread::yield_now(),
                }
            }
        });
        block_on(poll_fn(|context| {
            polls += 1;
            match polls {
                1 => {
                    *waker.lock().expect("nobody panicked") = Some(context.waker().clone());
                    Poll::Pending
                }
                _ => Poll::Ready(()),
            }
        }));
        waking.join().expect("it ends");
        assert_eq!(polls, 2);
        assert!(start.elapsed() < Duration::from_secs(60));
    });
}

#[test]
#[cfg(target_os = "linux")]
fn a_connection_that_waits_takes_next_to_no_time_of_the_processor() {
    within_limit(|| {
        let served = served();
        block_on(async {
            let (client, _driving) =
                connect_tcp(Config::default(), served.address()).await.expect("it is there");
            client.connected().await.expect("it connects");
            let (start, busy) = (Instant::now(), processor_time());
            conversations::deadline(client).await;
            let (took, busy) = (start.elapsed(), processor_time() - busy);
            assert!(busy < took / 4, "of {took:?}, the thread ran for {busy:?}");
        });
    });
}

/// How long this thread has run.
#[cfg(target_os = "linux")]
fn processor_time() -> Duration {
    let mut text = String::new();
    let mut file = std::fs::File::open("/proc/thread-self/schedstat").expect("Linux has it");
    file.read_to_string(&mut text).expect("it can be read");
    let nanoseconds = text.split_whitespace().next().and_then(|field| field.parse().ok());
    Duration::from_nanos(nanoseconds.expect("it begins with a number"))
}

#[test]
fn a_poll_that_wakes_itself_keeps_nobody_waiting() {
    within_limit(|| {
        let served = served();
        block_on(async {
            spawn(poll_fn(|context: &mut Context<'_>| {
                context.waker().wake_by_ref();
                Poll::Pending
            }));
            let (client, _driving) =
                connect_tcp(Config::default(), served.address()).await.expect("it is there");
            conversations::turn(client.clone(), "hello".into()).await;
            conversations::deadline(client).await;
        });
    });
}
