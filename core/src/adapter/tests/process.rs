//! A process that is spoken to over its standard streams.

use std::io;

use super::fake::World;
use super::{Bench, failure, ready, seconds};
use crate::adapter::{Halves, over_child};
use crate::close::CloseKind;
use crate::config::Config;
use crate::frame;
use crate::handle::{Client, Events, Item, ItemKind};
use crate::json::Json;
use crate::launch::Streams;
use crate::session::SessionConfig;

/// The socket that nobody ever connects over.
type NoSocket = Halves<super::fake::Stdout, super::fake::Stdin>;

fn bench(config: Config) -> Bench {
    let world = World::default();
    let (spawned, timers) = (world.spawned(), [world.timer(), world.timer()]);
    Bench::new(config, world, move |driver| {
        let connect = |_| async { Err::<NoSocket, _>(io::Error::other("it is not asked for")) };
        over_child(driver, spawned, Streams::Pipes, connect, timers)
    })
}

/// Creates a session, which the process answers.
fn session(bench: &mut Bench) -> Events {
    let mut create = bench.client().create_session(SessionConfig::new().session_id("s"), ());
    bench.run();
    bench
        .world
        .state()
        .output
        .write(frame::encode(br#"{"jsonrpc":"2.0","id":1,"result":{"sessionId":"s"}}"#));
    bench.run();
    let (session, events) = ready(&mut create).expect("it is answered").expect("it is created");
    std::mem::forget(session);
    events
}

fn event(number: usize) -> Vec<u8> {
    let text = "x".repeat(1000);
    let body = format!(
        r#"{{"jsonrpc":"2.0","method":"session.event","params":{{"sessionId":"s","event":{{"id":"e{number}","timestamp":"t","parentId":null,"type":"session.info","data":{{"text":"{text}"}}}}}}}}"#
    );
    frame::encode(body.as_bytes()).to_vec()
}

/// Takes all items that are there. Returns how many events were among them, and whether the last says that it is over.
fn take(events: &mut Events) -> (usize, bool) {
    let (mut count, mut closed) = (0, false);
    while let Some(Item { kind: item, .. }) = events.try_next() {
        match item {
            ItemKind::Event(_) => count += 1,
            ItemKind::Closed(_) => closed = true,
            other => panic!("{other:?}"),
        }
    }
    (count, closed)
}

fn is_closed(client: &Client) -> bool {
    ready(&mut Box::pin(client.closed())).is_some()
}

#[test]
fn an_exit_is_told_with_its_status_and_its_last_words() {
    let mut bench = bench(Config::default());
    let mut call = bench.call();
    bench.world.state().errors.write("warning\nfatal: no memory\n");
    bench.run();
    assert_eq!(failure(&mut call), None);
    bench.world.exit_alone(3);
    bench.run();
    let text = failure(&mut call).expect("it has ended");
    assert_eq!(text, "the runtime ended the connection (exit status: 3; stderr: warning / fatal: no memory)");
    let cause = bench.ended().expect("the process is gone");
    assert_eq!(cause.to_string(), text);
    assert_eq!(cause.kind, CloseKind::PeerEnded);
    // What it left behind in its group goes with it.
    assert_eq!(bench.world.acts()[0], "kill");
    assert!(bench.task.is_none());
}

#[test]
fn secrets_are_not_in_its_last_words() {
    let mut bench = bench(Config::default().secret("launch-token"));
    let mut call = bench.call();
    // One goes to it on the way.
    let params = Json::parse(r#"{"apiKey":"sk-0123456789"}"#).expect("it is JSON");
    let mut other = bench.client().call("other", &params);
    bench.run();
    let line = format!("{}sk-0123456789 is over\n", "x".repeat(390));
    for piece in ["bad launch-", "token\n", &line, "refused sk-01234567", "89\nlaunch-tok"] {
        bench.world.state().errors.write(piece);
        bench.run();
    }
    bench.world.exit_alone(3);
    bench.run();
    let text = failure(&mut call).expect("it has ended");
    let shown = format!(
        "(exit status: 3; stderr: bad [secret] / {}[secret]… / refused [secret] / [secret])",
        "x".repeat(390)
    );
    assert!(text.ends_with(&shown), "{text}");
    assert_eq!(failure(&mut other).as_ref(), Some(&text));
    assert_eq!(bench.ended().expect("the process is gone").to_string(), text);
}

#[test]
fn an_exit_is_told_whatever_is_known_first() {
    let ways: [&[&str]; 6] = [
        &["exit", "output", "errors"],
        &["exit", "errors", "output"],
        &["output", "exit", "errors"],
        &["output", "errors", "exit"],
        &["errors", "exit", "output"],
        &["errors", "output", "exit"],
    ];
    for way in ways {
        let mut bench = bench(Config::default());
        let mut call = bench.call();
        bench.world.state().errors.write("the reason");
        for (index, step) in way.iter().enumerate() {
            match *step {
                "exit" => bench.world.exit(1),
                "output" => bench.world.state().output.end(),
                _ => bench.world.state().errors.end(),
            }
            bench.run();
            let told = failure(&mut call);
            if index < 2 {
                assert_eq!(told, None, "{way:?} after {step}");
                continue;
            }
            let told = told.expect("all is known");
            assert!(told.contains("exit status: 1; stderr: the reason"), "{way:?}: {told}");
        }
        assert!(bench.ended().is_some());
    }
}

#[test]
fn what_does_not_end_is_waited_for_a_second() {
    let mut bench = bench(Config::default());
    let mut call = bench.call();
    // It was busy before, which counts for nothing.
    bench.world.state().output.write(event(0));
    bench.advance(seconds(5.0));
    bench.world.exit(1);
    bench.advance(seconds(0.99));
    assert_eq!(failure(&mut call), None);
    bench.advance(seconds(0.01));
    assert!(failure(&mut call).expect("it is told").contains("exit status: 1"));
    assert!(bench.ended().is_some());
}

#[test]
fn output_that_goes_on_is_waited_for() {
    let mut bench = bench(Config::default());
    let mut events = session(&mut bench);
    let mut call = bench.call();
    bench.world.exit(1);
    for number in 0..20 {
        bench.advance(seconds(0.9));
        bench.world.state().output.write(event(number));
    }
    bench.advance(seconds(0.99));
    assert_eq!(failure(&mut call), None);
    bench.advance(seconds(0.01));
    assert!(failure(&mut call).is_some());
    assert_eq!(take(&mut events), (20, true));
}

#[test]
fn a_slow_consumer_gets_everything_that_a_dead_process_wrote() {
    for last_words in [1.0, 0.0] {
        let config = Config::default()
            .queue_soft_limit(20_000)
            .stall_after(None)
            .process_last_words_timeout(seconds(last_words));
        let mut bench = bench(config);
        let mut events = session(&mut bench);
        let mut call = bench.call();
        for number in 0..500 {
            bench.world.state().output.write(event(number));
        }
        bench.world.exit(1);
        // Its group has been killed, but somebody else holds its stdout open.
        bench.world.state().errors.end();
        let before = bench.polls;
        bench.advance(seconds(3600.0));
        assert!(bench.polls - before < 20, "{} polls in an hour without reading", bench.polls - before);
        assert!(bench.world.state().output.len() > 0, "it all fits");
        assert_eq!(failure(&mut call), None);
        let mut total = 0;
        while failure(&mut call).is_none() {
            let (count, closed) = take(&mut events);
            assert!(!closed || total + count == 500, "only {} events were told", total + count);
            total += count;
            if bench.run() == 0 {
                bench.advance(seconds(0.5));
            }
        }
        let (count, closed) = take(&mut events);
        assert_eq!((total + count, closed), (500, true));
        assert!(bench.ended().is_some());
    }
}

#[test]
fn a_process_that_ends_its_output_and_lives_on_is_asked_then_killed() {
    let mut bench = bench(Config::default());
    let mut call = bench.call();
    bench.world.state().errors.write("not my day\n");
    bench.world.state().output.end();
    bench.advance(seconds(1.0));
    let text = failure(&mut call).expect("it is told");
    assert_eq!(
        text,
        "the runtime ended the connection (its output ended, but it goes on; stderr: not my day)"
    );
    assert_eq!(bench.world.acts(), ["close"]);
    bench.advance(seconds(9.99));
    assert_eq!(bench.world.acts(), ["close"]);
    bench.advance(seconds(0.01));
    assert_eq!(bench.world.acts(), ["close", "kill"]);
    assert!(bench.ended().is_none(), "it is not gone");
    bench.world.exit_alone(9);
    bench.run();
    let cause = bench.ended().expect("it is gone").to_string();
    assert!(cause.contains("exit status: 9; killed, since it had not exited within 10s"), "{cause}");
}

#[test]
fn a_process_that_cannot_be_killed_is_left_after_ten_seconds() {
    let mut bench = bench(Config::default());
    bench.client().close();
    bench.advance(seconds(10.0));
    assert_eq!(bench.world.acts(), ["close", "kill"]);
    bench.advance(seconds(9.99));
    assert!(bench.ended().is_none());
    bench.advance(seconds(0.01));
    let cause = bench.ended().expect("it is left").to_string();
    assert!(cause.contains("it was killed and was not gone within 10s"), "{cause}");
}

#[test]
fn a_process_that_exits_when_asked_leaves_its_status_and_its_last_words() {
    let mut bench = bench(Config::default());
    bench.client().close();
    bench.run();
    assert!(is_closed(bench.client()));
    assert!(bench.ended().is_none());
    // The exit is seen before what it wrote last.
    bench.world.exit(2);
    bench.run();
    bench.world.state().errors.write("cannot save\n");
    bench.world.state().errors.end();
    bench.run();
    let cause = bench.ended().expect("it is gone").to_string();
    assert_eq!(cause, "the connection was closed (exit status: 2; stderr: cannot save)");

    let mut bench = self::bench(Config::default());
    bench.client().close();
    bench.world.exit(0);
    bench.advance(seconds(1.0));
    assert!(bench.ended().is_some(), "what others hold open is not waited for");
}

#[test]
fn what_a_process_writes_while_it_exits_is_read_so_that_it_can() {
    let mut bench = bench(Config::default());
    bench.client().close();
    bench.run();
    bench.world.state().output.write(vec![b'x'; 1 << 20]);
    bench.world.state().errors.write(vec![b'y'; 1 << 20]);
    bench.run();
    assert_eq!(bench.world.state().output.len(), 0);
    assert_eq!(bench.world.state().errors.len(), 0);
}

#[test]
fn an_unknown_exit_status_is_an_end_too() {
    let mut bench = bench(Config::default());
    let mut call = bench.call();
    bench.world.lose_status();
    bench.advance(seconds(1.0));
    assert!(failure(&mut call).expect("it is told").contains("its exit status is not known"));
    assert!(bench.ended().is_some());
}

#[test]
fn a_lost_stream_waits_for_the_reason() {
    let mut bench = bench(Config::default());
    let mut call = bench.call();
    bench.world.state().output.fail(io::ErrorKind::ConnectionReset);
    bench.run();
    assert_eq!(failure(&mut call), None);
    bench.world.exit_alone(4);
    bench.run();
    assert!(failure(&mut call).expect("it is told").contains("exit status: 4"));

    // Another failure is one of reading, with all that is known.
    let mut bench = self::bench(Config::default());
    let mut call = bench.call();
    bench.world.state().output.fail(io::ErrorKind::Other);
    bench.world.exit(5);
    bench.world.state().errors.end();
    bench.run();
    let text = failure(&mut call).expect("it is told");
    assert!(text.starts_with("reading failed: ") && text.contains("exit status: 5"), "{text}");
}

#[test]
fn a_broken_stream_ends_the_connection_with_what_is_known() {
    let mut bench = bench(Config::default());
    let mut call = bench.call();
    bench.world.state().errors.write("usage: program [options]\n");
    bench.world.state().output.write("Content-Length: none\r\n\r\n");
    bench.world.exit(64);
    bench.run();
    let text = failure(&mut call).expect("it is told at once");
    assert!(text.contains("the runtime broke the protocol"), "{text}");
    assert!(text.contains("exit status: 64; stderr: usage: program [options]"), "{text}");
}

#[test]
fn what_is_known_by_then_is_in_the_error_of_a_broken_stream() {
    // Only its status.
    let mut bench = bench(Config::default());
    let mut call = bench.call();
    bench.world.exit(64);
    bench.run();
    bench.world.state().output.write("Content-Length: none\r\n\r\n");
    bench.run();
    assert!(failure(&mut call).expect("it is told").ends_with("(exit status: 64)"));

    // The beginning of what it has to say.
    let mut bench = self::bench(Config::default());
    let mut call = bench.call();
    bench.world.state().errors.write("a long story\n".repeat(1 << 20));
    bench.world.state().output.write("Content-Length: none\r\n\r\n");
    bench.run();
    assert!(failure(&mut call).expect("it is told").contains("(stderr: a long story / "));
}

#[test]
fn aborting_kills_at_once_and_waits_for_the_process_to_be_gone() {
    let mut bench = bench(Config::default());
    let mut call = bench.call();
    bench.driving.abort();
    bench.run();
    assert!(failure(&mut call).is_some());
    assert!(is_closed(bench.client()));
    assert!(bench.world.acts().contains(&"kill"), "{:?}", bench.world.acts());
    assert!(!bench.world.acts().contains(&"drop"), "{:?}", bench.world.acts());
    assert!(bench.ended().is_none(), "it is not gone yet");
    bench.world.exit_alone(9);
    bench.run();
    assert!(bench.ended().expect("it is gone").to_string().contains("exit status: 9"));
    assert!(bench.task.is_none());
}

#[test]
fn aborting_while_it_is_asked_to_exit_kills_it() {
    let mut bench = bench(Config::default());
    bench.client().close();
    bench.run();
    assert_eq!(bench.world.acts(), ["close"]);
    bench.driving.abort();
    bench.run();
    assert_eq!(bench.world.acts(), ["close", "kill"]);
    assert!(bench.ended().is_none(), "it is not gone yet");
    bench.advance(seconds(10.0));
    assert!(bench.ended().is_some());
}

#[test]
fn a_task_that_is_dropped_ends_everything() {
    let mut bench = bench(Config::default());
    let mut call = bench.call();
    bench.task = None;
    assert!(failure(&mut call).is_some());
    assert!(bench.world.acts().contains(&"drop"));
    assert!(bench.ended().is_some());
}

#[test]
fn the_last_handle_that_is_dropped_ends_the_process_soon() {
    let mut bench = bench(Config::default());
    bench.client = None;
    bench.run();
    assert_eq!(bench.world.acts(), ["close", "terminate"]);
    bench.advance(seconds(1.99));
    assert_eq!(bench.world.acts(), ["close", "terminate"]);
    bench.advance(seconds(0.01));
    assert_eq!(bench.world.acts(), ["close", "terminate", "kill"]);
    bench.world.exit_alone(0);
    bench.run();
    assert!(bench.ended().is_some());

    // A shorter limit holds too.
    let mut bench = self::bench(Config::default().process_exit_timeout(seconds(0.5)));
    bench.client = None;
    bench.advance(seconds(0.5));
    assert_eq!(bench.world.acts(), ["close", "terminate", "kill"]);
}

#[test]
fn an_idle_process_costs_nothing() {
    let mut bench = bench(Config::default());
    let _call = bench.call();
    let before = bench.polls;
    // Once for a deadline that was set, and then not needed.
    bench.advance(seconds(3600.0));
    assert!(bench.polls - before <= 1, "{} polls", bench.polls - before);
    bench.client().close();
    bench.run();
    let before = bench.polls;
    bench.advance(seconds(9.99));
    assert!(bench.polls - before < 5);
}

#[test]
fn a_flood_on_stderr_is_read_and_starves_nothing() {
    let mut bench = bench(Config::default());
    let mut call = bench.call();
    let line = "noise ".repeat(20) + "\n";
    for _ in 0..4 {
        bench.world.state().errors.write(line.repeat(10_000));
        bench.run();
    }
    bench.world.state().errors.write("the last line\n");
    bench.world.state().output.write(frame::encode(br#"{"jsonrpc":"2.0","id":1,"result":7}"#));
    bench.run();
    let reply: Json = ready(&mut call).expect("it is answered").expect("it went well");
    assert_eq!(reply.as_str(), "7");
    bench.world.exit_alone(1);
    bench.run();
    let cause = bench.ended().expect("it is gone").to_string();
    assert!(cause.ends_with("noise / the last line)"), "{cause}");
    assert!(cause.len() < 4096);
}

#[test]
fn a_process_that_takes_no_input_is_given_up() {
    let mut bench = bench(Config::default());
    bench.world.state().input.full = true;
    let mut call = bench.call();
    bench.advance(seconds(30.0));
    assert!(failure(&mut call).expect("it is told").contains("writing made no progress for 30s"));
    bench.advance(seconds(10.0));
    assert!(bench.world.acts().ends_with(&["kill"]), "{:?}", bench.world.acts());
}

#[test]
fn a_process_that_has_closed_its_input_is_read_on_for_ten_seconds() {
    let mut bench = bench(Config::default());
    let mut first = bench.call();
    bench.world.state().input.broken = true;
    let mut second = bench.call();
    bench.world.state().output.write(frame::encode(br#"{"jsonrpc":"2.0","id":1,"result":7}"#));
    bench.run();
    assert!(ready(&mut first).expect("it is answered").is_ok());
    bench.advance(seconds(9.99));
    assert_eq!(failure(&mut second), None);
    bench.advance(seconds(0.01));
    assert!(failure(&mut second).expect("it is told").starts_with("writing failed: "));
    assert!(bench.ended().is_none());
}
