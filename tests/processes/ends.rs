//! A process that ends, or seems to.

use std::time::Duration;

use pilotwire_tests::adapters::Adapter;
use pilotwire_tests::over_each_adapter;

use crate::case::{Case, quick};

over_each_adapter!(
    it_exits_in_a_turn,
    it_is_killed_in_a_turn,
    it_exits_before_the_handshake,
    it_exits_within_a_frame,
    it_sends_garbage_and_exits,
    it_closes_its_output_and_exits_when_asked,
    it_closes_its_output_and_ignores_everything,
    it_closes_its_input,
    it_exits_and_leaves_a_process_behind,
    it_exits_and_leaves_a_process_in_another_group,
);

fn it_exits_in_a_turn<A: Adapter>() {
    A::run(async {
        let case = Case::start::<A>(
            quick(),
            &["--on", "session.send=stderr:a warning,stderr:fatal: no memory,exit:3"],
        );
        let open = case.open::<A>().await;
        let told = "the runtime ended the connection (exit status: 3; stderr: a warning / fatal: no memory)";
        open.fails::<A>(&[told]).await;
        assert_eq!(case.gone_soon::<A>().await, told);
    });
}

fn it_is_killed_in_a_turn<A: Adapter>() {
    A::run(async {
        let case = Case::start::<A>(quick(), &["--on", "session.send=stderr:last words,die"]);
        let open = case.open::<A>().await;
        open.fails::<A>(&["signal: 9", "stderr: last words"]).await;
        assert!(case.gone_soon::<A>().await.contains("signal: 9"));
    });
}

fn it_exits_before_the_handshake<A: Adapter>() {
    A::run(async {
        let case = Case::start::<A>(quick(), &["--on", "start=stderr:unknown option --server,exit:2"]);
        let call = case.slow();
        let told = "exit status: 2; stderr: unknown option --server";
        let error = A::within(case.client.connected()).await.expect_err("it is not there").to_string();
        assert!(error.contains(told), "{error}");
        let error = A::within(call).await.expect_err("it is not there").to_string();
        assert!(error.contains(told), "{error}");
        assert!(case.gone_soon::<A>().await.contains(told));
    });
}

fn it_exits_within_a_frame<A: Adapter>() {
    A::run(async {
        let case = Case::start::<A>(quick(), &["--on", "session.send=half,exit:1"]);
        let open = case.open::<A>().await;
        open.fails::<A>(&["within a frame", "exit status: 1"]).await;
        assert!(case.gone_soon::<A>().await.contains("exit status: 1"));
    });
}

fn it_sends_garbage_and_exits<A: Adapter>() {
    A::run(async {
        let case = Case::start::<A>(quick(), &["--on", "session.send=stderr:a bug,garbage,exit:7"]);
        let open = case.open::<A>().await;
        // That boundary is lost at once, whatever may become of the process; what was seen is in the error.
        open.fails::<A>(&["the runtime broke the protocol", "error: this is no protocol"]).await;
        let cause = case.gone_soon::<A>().await;
        assert!(cause.contains("exit status: 7; stderr: a bug"), "{cause}");
    });
}

fn it_closes_its_output_and_exits_when_asked<A: Adapter>() {
    A::run(async {
        let case = Case::start::<A>(quick(), &["--on", "session.send=stderr:so tired,close-output"]);
        let open = case.open::<A>().await;
        open.fails::<A>(&["its output ended, but it goes on; stderr: so tired"]).await;
        assert!(case.gone_soon::<A>().await.contains("exit status: 0"));
    });
}

fn it_closes_its_output_and_ignores_everything<A: Adapter>() {
    A::run(async {
        let case = Case::start::<A>(quick(), &["--ignore-end", "--on", "session.send=close-output,leave"]);
        let open = case.open::<A>().await;
        open.fails::<A>(&["its output ended, but it goes on"]).await;
        let mut left = case.started::<A>().await;
        let cause = case.gone_soon::<A>().await;
        assert!(cause.contains("signal: 9"), "{cause}");
        assert!(cause.contains("killed, since it had not exited within 500ms"), "{cause}");
        left.dead();
    });
}

fn it_closes_its_input<A: Adapter>() {
    A::run(async {
        let arguments = ["--ignore-end", "--on", "session.send=close-input,stderr:no more of that,burst:1"];
        let case = Case::start::<A>(quick(), &arguments);
        let mut open = case.open::<A>().await;
        open.burst::<A>().await;
        // That is noticed only when something is written. The runtime may still speak for a while.
        let written = case.slow();
        open.fails::<A>(&["writing failed", "stderr: no more of that"]).await;
        A::within(written).await.expect_err("nobody answers it");
        assert!(case.gone_soon::<A>().await.contains("killed, since it had not exited"));
    });
}

fn it_exits_and_leaves_a_process_behind<A: Adapter>() {
    A::run(async {
        // It has the runtime's stdout and stderr, which only its death closes; that would be waited for longer than a test.
        let config = quick().process_last_words_timeout(Duration::from_secs(1000));
        let case = Case::start::<A>(config, &["--on", "session.send=leave,stderr:the end,exit:4"]);
        let open = case.open::<A>().await;
        let mut left = case.started::<A>().await;
        open.fails::<A>(&["exit status: 4; stderr: the end"]).await;
        left.dead();
        assert!(case.gone_soon::<A>().await.contains("exit status: 4"));
    });
}

fn it_exits_and_leaves_a_process_in_another_group<A: Adapter>() {
    A::run(async {
        let case = Case::start::<A>(quick(), &["--on", "session.send=leave-apart,stderr:the end,exit:5"]);
        let open = case.open::<A>().await;
        let mut left = case.started::<A>().await;
        open.fails::<A>(&["exit status: 5; stderr: the end"]).await;
        assert!(case.gone_soon::<A>().await.contains("exit status: 5"));
        assert!(left.is_alive(), "what has left the group is not this library's to kill");
    });
}
