//! One that ends, hangs, or is cut off.

use std::time::{Duration, Instant};

use pilotwire::error::TimeLimit;
use pilotwire::{CallError, Config, Json, Limits};
use pilotwire_tests::adapters::Adapter;
use pilotwire_tests::model::{Gate, Script};
use pilotwire_tests::{over_each_adapter, processes};
use rustix::process::Signal;

use super::case::{Ground, held, quick};

over_each_adapter!(
    one_that_is_killed_in_a_turn_is_told_with_its_signal,
    one_whose_input_ends_in_a_turn_exits,
    one_whose_output_is_cut_off_is_told_of_and_ended,
    one_that_hangs_keeps_to_the_limits_of_calls_and_of_closing,
    one_that_hangs_keeps_to_the_limits_of_shutting_down,
    one_that_prints_its_token_is_told_without_it,
    one_that_exits_at_once_is_told_with_its_message,
);

fn one_that_is_killed_in_a_turn_is_told_with_its_signal<A: Adapter>() {
    let gate = Gate::new();
    let ground = Ground::new("process-killed", held(&gate));
    A::run(async {
        let case = ground.start::<A>(Config::default());
        let turn = case.turn::<A>().await;
        A::within(gate.reached()).await;
        case.process.signal(Signal::KILL);
        turn.fails::<A>(&["the runtime ended the connection (signal: 9 (SIGKILL)"]).await;
        assert!(case.gone::<A>().await.contains("signal: 9"));
    });
}

fn one_whose_input_ends_in_a_turn_exits<A: Adapter>() {
    let gate = Gate::new();
    let ground = Ground::new("process-input-ends", held(&gate));
    A::run(async {
        let launch = ground.runtime.launch();
        let case = ground.start_behind::<A>(r#"cat | "$0" "$@""#, Config::default(), launch);
        let turn = case.turn::<A>().await;
        A::within(gate.reached()).await;
        case.other("cat").signal(Signal::KILL);
        turn.fails::<A>(&["exit status: 0"]).await;
        case.gone::<A>().await;
    });
}

/// Its stdout is a pipe to a `cat` that is killed; nobody else has ours.
const OUTPUT_THROUGH_CAT: &str = r#"
    exec 3>&1 4<&0 >/dev/null </dev/null
    "$0" "$@" <&4 3>&- 4<&- | cat >&3 3>&- 4<&- &
    exec 3>&- 4<&-
    wait"#;

fn one_whose_output_is_cut_off_is_told_of_and_ended<A: Adapter>() {
    let gate = Gate::new();
    let ground = Ground::new("process-output-cut", held(&gate));
    A::run(async {
        let launch = ground.runtime.launch();
        let case = ground.start_behind::<A>(OUTPUT_THROUGH_CAT, quick(), launch);
        let turn = case.turn::<A>().await;
        A::within(gate.reached()).await;
        case.other("cat").signal(Signal::KILL);
        turn.fails::<A>(&["the runtime ended the connection"]).await;
        let runtime = case.runtime.own_program();
        case.gone::<A>().await;
        processes::none(&runtime.to_string_lossy());
    });
}

fn one_that_hangs_keeps_to_the_limits_of_calls_and_of_closing<A: Adapter>() {
    let gate = Gate::new();
    let ground = Ground::new("process-hangs-close", held(&gate));
    A::run(async {
        let case = ground.start::<A>(quick().process_exit_timeout(Duration::from_secs(1)));
        let turn = case.turn::<A>().await;
        A::within(gate.reached()).await;
        case.process.signal(Signal::STOP);
        let limit = Duration::from_millis(300);
        for limits in [Limits::none().total(limit), Limits::none().inactivity(limit)] {
            let call = case.client.call_within("status.get", &Json::empty_object(), limits);
            let error = A::within(call).await.expect_err("it hangs");
            let CallError::Timeout { method, limit: TimeLimit::Total(told) | TimeLimit::Inactivity(told) } =
                error
            else {
                panic!("{error}")
            };
            assert_eq!((method.as_str(), told), ("status.get", limit));
        }
        let turn_limit = turn.session.send_and_wait_within("again", Limits::none().inactivity(limit));
        A::within(turn_limit).await.expect_err("it hangs");
        case.client.close();
        turn.fails::<A>(&["the connection was closed"]).await;
        let cause = case.gone::<A>().await;
        assert!(cause.contains("signal: 9") && cause.contains("had not exited within 1s"), "{cause}");
    });
}

fn one_that_hangs_keeps_to_the_limits_of_shutting_down<A: Adapter>() {
    let gate = Gate::new();
    let ground = Ground::new("process-hangs-shut-down", held(&gate));
    A::run(async {
        let case = ground.start::<A>(quick().process_exit_timeout(Duration::from_secs(1)));
        let turn = case.turn::<A>().await;
        A::within(gate.reached()).await;
        case.process.signal(Signal::STOP);
        let begun = Instant::now();
        case.client.shut_down();
        // Its session is given up with the first step, the connection with the second.
        turn.fails::<A>(&["the connection was closed"]).await;
        assert!(begun.elapsed() >= Duration::from_secs(1), "detaching has its time");
        A::within(case.client.closed()).await;
        assert!(begun.elapsed() >= Duration::from_secs(2), "so has shutting down");
        assert!(case.gone::<A>().await.contains("signal: 9"));
    });
}

fn one_that_prints_its_token_is_told_without_it<A: Adapter>() {
    let token = "gho_a_token_that_must_not_show";
    let gate = Gate::new();
    let ground = Ground::new("process-token", held(&gate));
    A::run(async {
        let launch = ground.runtime.launch().github_token(token).env("MY_API_KEY", "a key of my own");
        let script = r#"echo "login: $COPILOT_SDK_AUTH_TOKEN, key: $MY_API_KEY" >&2; exec "$0" "$@""#;
        let case = ground.start_behind::<A>(script, Config::default(), launch);
        let turn = case.turn::<A>().await;
        A::within(gate.reached()).await;
        case.process.signal(Signal::KILL);
        turn.fails::<A>(&["stderr: login: [secret], key: [secret]"]).await;
        let cause = case.gone::<A>().await;
        assert!(cause.contains("login: [secret], key: [secret]"), "{cause}");
    });
}

fn one_that_exits_at_once_is_told_with_its_message<A: Adapter>() {
    let ground = Ground::new("process-exits-at-once", Script::new());
    A::run(async {
        let launch = ground.runtime.launch().arg("--no-such-option");
        let config = Config::default().record(&ground.recording.recorder);
        let (client, driving) = A::spawn(config, &launch).expect("it is started");
        let error = A::within(client.status()).await.expect_err("it is not there").to_string();
        assert!(error.contains("exit status: 1; stderr: ") && error.contains("--no-such-option"), "{error}");
        assert_eq!(A::within(client.connected()).await.expect_err("nor now").to_string(), error);
        A::within(driving).await;
        processes::none(&ground.runtime.own_program().to_string_lossy());
        ground.recording.replay();
    });
}
