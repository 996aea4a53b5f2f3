//! A process that is stopped from this side.

use std::time::{Duration, Instant};

use pilotwire::error::TimeLimit;
use pilotwire::launch::Launch;
use pilotwire::{CallError, CloseKind, Json, Limits};
use pilotwire_tests::adapters::{Adapter, Tokio};
use pilotwire_tests::over_each_adapter;

use crate::case::{Case, Open, deaf, drain, program, quick};

over_each_adapter!(
    closing_lets_it_exit,
    shutting_down_lets_it_exit,
    one_that_ignores_the_end_is_killed_with_all_that_it_started,
    one_that_hangs_keeps_to_the_limits_of_calls_and_of_closing,
    one_that_hangs_keeps_to_the_limits_of_shutting_down,
    aborting_kills_it_with_all_that_it_started,
    aborting_while_it_is_to_exit_kills_it,
    the_last_handle_that_is_dropped_ends_it_with_all_that_it_started,
    the_last_handle_that_is_dropped_kills_one_that_ignores_everything,
);

fn closing_lets_it_exit<A: Adapter>() {
    A::run(async {
        let case = Case::start::<A>(quick().closing_timeout(Duration::from_secs(20)), &[]);
        A::within(case.client.connected()).await.expect("the handshake succeeds");
        case.client.close();
        assert_eq!(A::within(case.client.closed()).await.kind, CloseKind::Graceful);
        assert_eq!(case.gone_soon::<A>().await, "the connection was closed (exit status: 0)");
    });
}

fn shutting_down_lets_it_exit<A: Adapter>() {
    A::run(async {
        let case = Case::start::<A>(quick().closing_timeout(Duration::from_secs(20)), &[]);
        let Open { session, events, call, turn } = case.open::<A>().await;
        case.client.abandon(call.id().expect("it was made"));
        case.client.shut_down();
        let (_, end) = drain::<A>(events).await;
        assert_eq!(end, "the session was detached");
        A::within(turn).await.expect_err("its session has ended");
        assert_eq!(case.gone_soon::<A>().await, "the connection was closed (exit status: 0)");
        drop(session);
    });
}

fn one_that_ignores_the_end_is_killed_with_all_that_it_started<A: Adapter>() {
    A::run(async {
        let case = Case::start::<A>(quick(), &["--ignore-end", "--on", "session.create=leave"]);
        let open = case.open::<A>().await;
        let mut left = case.started::<A>().await;
        case.client.close();
        open.fails::<A>(&["the connection was closed"]).await;
        let cause = case.gone_soon::<A>().await;
        assert_eq!(
            cause,
            "the connection was closed (signal: 9 (SIGKILL); killed, since it had not exited within 500ms)"
        );
        left.dead();
    });
}

fn one_that_hangs_keeps_to_the_limits_of_calls_and_of_closing<A: Adapter>() {
    A::run(async {
        let case = Case::start::<A>(quick(), &["--on", "session.send=burst:1,stop"]);
        let mut open = case.open::<A>().await;
        open.burst::<A>().await;
        let limit = Duration::from_millis(300);
        let limits = [Limits::none().total(limit), Limits::none().inactivity(limit)];
        let calls = limits.map(|limits| case.client.call_within("slow", &Json::empty_object(), limits));
        for call in calls {
            let error = A::within(call).await.expect_err("it hangs");
            let CallError::Timeout { limit: TimeLimit::Total(told) | TimeLimit::Inactivity(told), .. } =
                error
            else {
                panic!("{error}")
            };
            assert_eq!(told, limit);
        }
        let began = Instant::now();
        case.client.close();
        open.fails::<A>(&["the connection was closed"]).await;
        assert!(began.elapsed() >= Duration::from_millis(500), "open calls may still end");
        assert!(case.gone_soon::<A>().await.contains("killed, since it had not exited within 500ms"));
    });
}

fn one_that_hangs_keeps_to_the_limits_of_shutting_down<A: Adapter>() {
    A::run(async {
        let case = Case::start::<A>(quick(), &["--on", "session.send=burst:1,stop"]);
        let mut open = case.open::<A>().await;
        open.burst::<A>().await;
        let began = Instant::now();
        case.client.shut_down();
        open.fails::<A>(&["the connection was closed"]).await;
        assert!(began.elapsed() >= Duration::from_secs(1), "each of two steps has its time");
        assert!(case.gone_soon::<A>().await.contains("killed, since it had not exited within 500ms"));
    });
}

fn aborting_kills_it_with_all_that_it_started<A: Adapter>() {
    A::run(async {
        let case = Case::start::<A>(quick(), &["--ignore-end", "--on", "session.create=leave"]);
        let open = case.open::<A>().await;
        let mut left = case.started::<A>().await;
        case.driving.abort();
        open.fails::<A>(&["aborted"]).await;
        assert!(case.gone_soon::<A>().await.contains("signal: 9"));
        left.dead();
    });
}

fn aborting_while_it_is_to_exit_kills_it<A: Adapter>() {
    A::run(async {
        let config = quick().process_exit_timeout(Duration::from_secs(1000));
        let case = Case::start::<A>(config, &["--ignore-end"]);
        case.client.close();
        A::within(case.client.closed()).await;
        case.driving.abort();
        let cause = case.gone_soon::<A>().await;
        assert!(cause.contains("the connection was closed (signal: 9"), "{cause}");
    });
}

fn the_last_handle_that_is_dropped_ends_it_with_all_that_it_started<A: Adapter>() {
    A::run(async {
        let config = quick().process_exit_timeout(Duration::from_secs(1000));
        let case = Case::start::<A>(config, &["--ignore-end", "--on", "session.create=leave"]);
        let Open { session, events, call, turn } = case.open::<A>().await;
        let mut left = case.started::<A>().await;
        drop((session, events, call, turn));
        let Case { lifelines: _lifelines, process, client, driving, .. } = case;
        drop(client);
        let cause = A::within(driving).await.to_string();
        assert!(cause.contains("signal: 15"), "{cause}");
        process.gone();
        left.dead();
    });
}

fn the_last_handle_that_is_dropped_kills_one_that_ignores_everything<A: Adapter>() {
    A::run(async {
        let case = Case::launch::<A>(quick(), deaf(), &["--ignore-end"]);
        A::within(case.client.connected()).await.expect("the handshake succeeds");
        let Case { lifelines: _lifelines, process, client, driving, .. } = case;
        drop(client);
        let cause = A::within(driving).await.to_string();
        assert!(cause.contains("signal: 9"), "{cause}");
        process.gone();
    });
}

/// Smol has none that could be dropped.
#[test]
fn an_executor_that_is_dropped_ends_it_with_all_that_it_started() {
    for launch in [Launch::new().program(program()), deaf()] {
        let (case, open, mut left) = Tokio::run(async {
            let case =
                Case::launch::<Tokio>(quick(), launch, &["--ignore-end", "--on", "session.create=leave"]);
            let open = case.open::<Tokio>().await;
            let left = case.started::<Tokio>().await;
            (case, open, left)
        });
        left.dead();
        let Case { lifelines: _lifelines, process, client, driving, .. } = case;
        process.gone();
        // Every handle knows.
        Tokio::run(async {
            open.fails::<Tokio>(&["dropped"]).await;
            Tokio::within(client.closed()).await;
            Tokio::within(driving).await;
        });
    }
}
