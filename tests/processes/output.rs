//! What a process writes: all of it arrives, and none of it stops anything.

use std::time::Duration;

use pilotwire::Json;
use pilotwire::handle::{Item, ItemKind};
use pilotwire::launch::Launch;
use pilotwire_tests::adapters::Adapter;
use pilotwire_tests::over_each_adapter;

use crate::case::{Case, program, quick};

over_each_adapter!(
    a_burst_before_death_is_delivered_in_full,
    a_burst_before_death_is_delivered_in_full_to_a_slow_consumer,
    its_last_words_reveal_no_secret,
    its_last_words_reveal_no_token_that_was_drawn,
    a_flood_on_stderr_stops_nothing,
    a_flood_on_stderr_before_an_exit_leaves_its_last_lines,
);

const BURST: usize = 10_000;
/// Events of the turn that come before it.
const BEFORE: usize = 3;

fn a_burst_before_death_is_delivered_in_full<A: Adapter>() {
    A::run(async {
        let case = Case::start::<A>(quick(), &["--on", "session.send=burst:10000,stderr:done,die"]);
        let open = case.open::<A>().await;
        let count = open.fails::<A>(&["signal: 9", "stderr: done"]).await;
        assert!((BURST..=BURST + BEFORE).contains(&count), "{count} events");
        case.gone_soon::<A>().await;
    });
}

/// It holds up reading, so that the process has to die while what it wrote is still in the pipe.
fn a_burst_before_death_is_delivered_in_full_to_a_slow_consumer<A: Adapter>() {
    A::run(async {
        let config = quick().queue_soft_limit(50_000).stall_after(None);
        let case = Case::start::<A>(config, &["--on", "session.send=burst:10000,stderr:done,die"]);
        let mut open = case.open::<A>().await;
        let (mut info, mut seq) = (0, None);
        let end = loop {
            // Nothing is taken until nothing more is read.
            while case.client.snapshot().reading && case.client.snapshot().phase != "closed" {
                smol::future::yield_now().await;
            }
            let mut items = Vec::new();
            A::within(open.events.next_batch(50, &mut items)).await;
            let mut end = None;
            for Item { seq: number, kind: item, .. } in items {
                assert!(seq.is_none_or(|seq| number == seq + 1), "item {number} follows {seq:?}");
                seq = Some(number);
                match item {
                    ItemKind::Event(event) => info += usize::from(event.event_type() == "session.info"),
                    ItemKind::Closed(closed) => end = Some(closed.to_string()),
                    other => panic!("{other:?}"),
                }
            }
            if let Some(end) = end {
                break end;
            }
        };
        assert_eq!(info, BURST);
        assert!(end.contains("signal: 9") && end.contains("stderr: done"), "{end}");
        A::within(open.turn).await.expect_err("it does not end");
        case.gone_soon::<A>().await;
    });
}

fn its_last_words_reveal_no_secret<A: Adapter>() {
    A::run(async {
        let launch = Launch::new()
            .program(program())
            .github_token("gho_of_the_launch")
            .logged_in_user(true)
            .env("A_PASSWORD", "hunter2 and more")
            .env("LANGUAGE", "ordinary");
        let actions = "reveal:COPILOT_SDK_AUTH_TOKEN,reveal:A_PASSWORD,reveal:LANGUAGE,exit:3";
        let case = Case::launch::<A>(quick(), launch, &["--on", &format!("session.send={actions}")]);
        let open = case.open::<A>().await;
        let told = "(exit status: 3; stderr: COPILOT_SDK_AUTH_TOKEN is [secret]. / A_PASSWORD is [secret]. / \
                    LANGUAGE is ordinary.)";
        open.fails::<A>(&[told]).await;
        let cause = case.gone_soon::<A>().await;
        assert!(cause.contains(told), "{cause}");
    });
}

fn its_last_words_reveal_no_token_that_was_drawn<A: Adapter>() {
    A::run(async {
        let case = Case::start_tcp::<A>(quick(), &["--on", "start=reveal:COPILOT_CONNECTION_TOKEN,exit:2"]);
        let error = A::within(case.client.connected()).await.expect_err("it is not there").to_string();
        assert!(error.contains("(exit status: 2; stderr: COPILOT_CONNECTION_TOKEN is [secret].)"), "{error}");
        case.gone_soon::<A>().await;
    });
}

fn a_flood_on_stderr_stops_nothing<A: Adapter>() {
    A::run(async {
        // It cannot go on before all of that is read.
        let config = quick().process_exit_timeout(Duration::from_secs(20));
        let case = Case::start::<A>(config, &["--on", "session.send=flood:50000000,burst:1"]);
        let mut open = case.open::<A>().await;
        open.burst::<A>().await;
        let models = A::within(case.client.call("models.list", &Json::empty_object())).await;
        models.expect("it is answered");
        drop(open);
        case.client.close();
        let (cause, _) = case.gone::<A>().await;
        let cause = cause.to_string();
        assert!(cause.contains("exit status: 0; stderr: noise") && cause.len() < 4096, "{cause}");
    });
}

fn a_flood_on_stderr_before_an_exit_leaves_its_last_lines<A: Adapter>() {
    A::run(async {
        let case =
            Case::start::<A>(quick(), &["--on", "session.send=flood:50000000,stderr:the reason,exit:1"]);
        let open = case.open::<A>().await;
        open.fails::<A>(&["exit status: 1; stderr: noise noise", "/ the reason)"]).await;
        case.gone_soon::<A>().await;
    });
}
