//! A process that listens.

use std::cell::Cell;
use std::future::poll_fn;
use std::io;
use std::rc::Rc;
use std::task::Poll;

use super::fake::{Stdin, Stdout, World};
use super::{Bench, failure, seconds};
use crate::adapter::{Halves, over_child};
use crate::close::CloseKind;
use crate::config::Config;
use crate::launch::Streams;

/// The outcome of the attempt to connect.
#[derive(Clone, Copy)]
enum Connect {
    Succeeds,
    Fails,
    Hangs,
}

/// A process, the socket's other end as a world of its own, and the port that was connected to.
fn bench(config: Config, connect: Connect) -> (Bench, World, Rc<Cell<u16>>) {
    let (world, socket) = (World::default(), World::default());
    let port = Rc::new(Cell::new(0));
    let (mut spawned, timers) = (world.spawned(), [world.timer(), world.timer()]);
    spawned.stdin = None;
    world.state().acts.clear();
    let stream = socket.stream();
    let asked = Rc::clone(&port);
    let bench = Bench::new(config, world, move |driver| {
        let connect = move |port| {
            asked.set(port);
            let mut stream = Some(stream);
            poll_fn(move |_| match connect {
                Connect::Succeeds => Poll::Ready(stream.take().ok_or(io::ErrorKind::Other.into())),
                Connect::Fails => {
                    Poll::Ready(Err::<Halves<Stdout, Stdin>, _>(io::ErrorKind::ConnectionRefused.into()))
                }
                Connect::Hangs => Poll::Pending,
            })
        };
        over_child(driver, spawned, Streams::Tcp(0), connect, timers)
    });
    (bench, socket, port)
}

const PORT: &str = "hello\nCLI server listening on port 4711\n";

#[test]
fn the_port_that_it_says_is_connected_to_and_its_output_is_read_on() {
    let (mut bench, socket, port) = bench(Config::default(), Connect::Succeeds);
    let mut call = bench.call();
    assert_eq!((port.get(), socket.state().input.written.len()), (0, 0));
    bench.world.state().output.write(PORT);
    bench.run();
    assert_eq!(port.get(), 4711);
    assert!(!socket.state().input.written.is_empty(), "the call is sent");
    bench.world.state().output.write(vec![b'x'; 1 << 20]);
    bench.run();
    assert_eq!(bench.world.state().output.len(), 0);
    bench.world.state().output.end();
    bench.advance(seconds(60.0));
    assert_eq!(failure(&mut call), None, "the connection does not run over that");

    bench.client().close();
    bench.advance(seconds(10.0));
    assert_eq!(bench.world.acts(), ["terminate"]);
    assert_eq!(socket.acts(), ["close"]);
}

#[test]
fn one_that_never_says_its_port_fails_to_start() {
    let (mut bench, ..) = bench(Config::default(), Connect::Succeeds);
    let mut call = bench.call();
    bench.world.state().output.write("hello\n");
    bench.world.state().errors.write("still loading\n");
    bench.advance(seconds(9.99));
    assert_eq!(failure(&mut call), None);
    bench.advance(seconds(0.01));
    assert_eq!(
        failure(&mut call).expect("it is told"),
        "starting failed: the runtime did not say within 10s which port it listens on \
         (stderr: still loading; stdout: hello)"
    );
    assert_eq!(bench.world.acts(), ["terminate"]);
    bench.advance(seconds(10.0));
    assert_eq!(bench.world.acts(), ["terminate", "kill"]);
}

#[test]
fn one_that_exits_before_it_listens_is_told_with_its_reason() {
    let (mut bench, ..) = bench(Config::default(), Connect::Succeeds);
    let mut call = bench.call();
    bench.world.state().errors.write("no such option\n");
    bench.world.exit_alone(2);
    bench.run();
    let text = failure(&mut call).expect("it is told");
    assert!(text.contains("exit status: 2; stderr: no such option"), "{text}");
    assert!(bench.ended().is_some());
}

#[test]
fn one_that_cannot_be_connected_to_is_told_with_its_reason() {
    let (mut bench, ..) = bench(Config::default(), Connect::Fails);
    let mut call = bench.call();
    bench.world.state().output.write(PORT);
    bench.run();
    bench.world.state().errors.write("crashed\n");
    bench.world.exit_alone(134);
    bench.run();
    let text = failure(&mut call).expect("it is told");
    assert!(
        text.starts_with("starting failed: connection refused (exit status: 134; stderr: crashed"),
        "{text}"
    );

    // If it lives, that is told soon, and nothing else is said of it.
    let (mut bench, ..) = self::bench(Config::default(), Connect::Fails);
    let mut call = bench.call();
    bench.world.state().output.write(PORT);
    bench.advance(seconds(1.0));
    assert_eq!(failure(&mut call).expect("it is told"), "starting failed: connection refused");
    assert_eq!(bench.world.acts(), ["terminate"]);
}

#[test]
fn one_that_is_closed_or_exits_while_it_is_connected_to_ends() {
    let (mut bench, ..) = bench(Config::default(), Connect::Hangs);
    bench.world.state().output.write(PORT);
    bench.run();
    bench.client().close();
    bench.run();
    assert_eq!(bench.world.acts(), ["terminate"]);
    bench.world.exit_alone(0);
    bench.run();
    assert_eq!(bench.ended().expect("it is gone").kind, CloseKind::Graceful);

    let (mut bench, ..) = self::bench(Config::default(), Connect::Hangs);
    let mut call = bench.call();
    bench.world.state().output.write(PORT);
    bench.run();
    bench.world.exit_alone(1);
    bench.advance(seconds(1.0));
    assert!(failure(&mut call).expect("it is told").contains("exit status: 1"));
}

#[test]
fn the_end_of_its_connection_waits_for_its_exit() {
    for failed in [false, true] {
        let (mut bench, socket, _) = bench(Config::default(), Connect::Succeeds);
        bench.world.state().output.write(PORT);
        let mut call = bench.call();
        if failed {
            socket.state().output.fail(io::ErrorKind::ConnectionReset);
        } else {
            socket.state().output.end();
        }
        bench.run();
        assert_eq!(failure(&mut call), None);
        bench.world.exit_alone(1);
        bench.run();
        assert!(failure(&mut call).expect("it is told").contains("exit status: 1"));
    }
}
