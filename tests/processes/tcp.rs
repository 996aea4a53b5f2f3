//! A process that listens on TCP.

use std::net::SocketAddr;
use std::time::Duration;

use pilotwire::error::HandshakeError;
use pilotwire::launch::Launch;
use pilotwire::{CloseKind, Config, Json};
use pilotwire_tests::adapters::Adapter;
use pilotwire_tests::over_each_adapter;
use serde_json::Value;

use crate::case::{Case, Open, deaf, drain, program, quick};

over_each_adapter!(
    a_token_is_drawn_and_given_by_the_environment,
    without_the_token_nobody_connects,
    its_port_is_found_in_colours_and_in_capitals,
    its_stdout_is_read_on,
    one_that_says_its_port_late_is_waited_for,
    limits_may_be_as_long_as_one_likes,
    one_that_never_says_its_port_is_given_up,
    one_that_exits_before_it_says_its_port_is_told_with_its_reason,
    one_that_takes_no_connection_is_given_up,
    one_that_dies_in_a_turn_is_told_with_its_reason,
    one_that_ends_the_connection_by_a_reset_is_told_with_its_reason,
    one_that_hangs_keeps_to_the_limits,
    one_that_ignores_what_it_is_asked_is_killed,
    closing_ends_it_with_all_that_it_started,
    shutting_down_lets_it_exit,
);

/// What the process says of how it was launched.
async fn launched<A: Adapter>(case: &Case) -> Value {
    let reply = A::within(case.client.call("launched", &Json::empty_object())).await;
    reply.expect("it is connected to").decode().expect("it is JSON")
}

fn a_token_is_drawn_and_given_by_the_environment<A: Adapter>() {
    A::run(async {
        let mut tokens = Vec::new();
        for _ in 0..2 {
            let case = Case::start_tcp::<A>(quick(), &[]);
            let launched = launched::<A>(&case).await;
            assert_eq!(launched["tokenLength"], 64);
            let arguments = launched["arguments"].as_array().expect("arguments");
            assert!(
                arguments.iter().all(|argument| argument
                    .as_str()
                    .is_some_and(|text| text.len() < 64 || text.contains('/'))),
                "{arguments:?}"
            );
            tokens.push(launched["tokenStart"].clone());
            case.driving.abort();
            case.gone_soon::<A>().await;
        }
        assert!(tokens[0].is_string() && tokens[0] != tokens[1], "each is drawn anew: {tokens:?}");
    });
}

fn without_the_token_nobody_connects<A: Adapter>() {
    A::run(async {
        let launch = Launch::new().program(program()).tcp(0).connection_token("mine");
        let case = Case::launch::<A>(quick(), launch, &[]);
        let port = launched::<A>(&case).await["port"].as_u64().and_then(|port| port.try_into().ok());
        let address = SocketAddr::from(([127, 0, 0, 1], port.expect("a port")));
        for config in [Config::default(), Config::default().connection_token("guessed")] {
            let (client, driving) = A::within(A::connect_tcp(config, address)).await.expect("it listens");
            let cause = A::within(client.closed()).await;
            let CloseKind::Handshake(HandshakeError::Refused { code, .. }) = cause.kind else {
                panic!("{cause}")
            };
            assert_eq!(code, -32002);
            A::within(driving).await;
        }
        let (client, driving) =
            A::within(A::connect_tcp(Config::default().connection_token("mine"), address))
                .await
                .expect("it listens");
        A::within(client.connected()).await.expect("it has the token");
        client.close();
        A::within(driving).await;
        // A connection that is not its own does not end the process.
        launched::<A>(&case).await;
        case.client.close();
        case.gone_soon::<A>().await;
    });
}

fn its_stdout_is_read_on<A: Adapter>() {
    A::run(async {
        // It cannot answer before all of that is read.
        let arguments = ["--on", "start=chatter:1000000", "--on", "connected=chatter:5000000"];
        let case = Case::start_tcp::<A>(quick(), &arguments);
        launched::<A>(&case).await;
        case.client.close();
        case.gone_soon::<A>().await;
    });
}

fn one_that_says_its_port_late_is_waited_for<A: Adapter>() {
    A::run(async {
        let config = quick().process_startup_timeout(Duration::from_secs(30));
        let case = Case::start_tcp::<A>(config, &["--on", "start=wait:700"]);
        launched::<A>(&case).await;
        case.client.close();
        case.gone_soon::<A>().await;
    });
}

fn limits_may_be_as_long_as_one_likes<A: Adapter>() {
    A::run(async {
        for seconds in [1 << 32, 1 << 55, 1 << 62, u64::MAX] {
            let long = Duration::from_secs(seconds);
            let config = Config::default()
                .closing_timeout(long)
                .connect_timeout(long)
                .process_startup_timeout(long)
                .process_exit_timeout(long)
                .process_last_words_timeout(long);
            let case = Case::start_tcp::<A>(config, &["--on", "start=wait:100"]);
            launched::<A>(&case).await;
            case.client.close();
            case.gone_soon::<A>().await;
        }
    });
}

fn one_that_never_says_its_port_is_given_up<A: Adapter>() {
    A::run(async {
        let case = Case::start_tcp::<A>(
            quick(),
            &["--mute", "--on", "start=stderr:loading,stdout:one moment,leave"],
        );
        let call = case.slow();
        let mut left = case.started::<A>().await;
        let told = "starting failed: the runtime did not say within 500ms which port it listens on \
                    (stderr: loading; stdout: one moment)";
        let error = A::within(case.client.connected()).await.expect_err("it is not there").to_string();
        assert_eq!(error, told);
        assert_eq!(A::within(call).await.expect_err("it is not there").to_string(), told);
        let cause = case.gone_soon::<A>().await;
        assert!(cause.contains("signal: 15"), "{cause}");
        left.dead();
    });
}

fn one_that_exits_before_it_says_its_port_is_told_with_its_reason<A: Adapter>() {
    A::run(async {
        for (actions, told) in [
            ("stderr:address in use", "stderr: address in use"),
            ("stdout:address in use", "stdout: address in use"),
            (
                r"stderr:a warning,stdout:\e[31maddress\e[0m in use",
                "stderr: a warning; stdout: address in use",
            ),
        ] {
            let case = Case::start_tcp::<A>(quick(), &["--on", &format!("start={actions},exit:98")]);
            let error = A::within(case.client.connected()).await.expect_err("it is not there").to_string();
            assert!(error.contains(&format!("(exit status: 98; {told})")), "{error}");
            case.gone_soon::<A>().await;
        }
    });
}

fn its_port_is_found_in_colours_and_in_capitals<A: Adapter>() {
    A::run(async {
        // Another that listens prints it, so that it can be printed as one likes.
        let listening = Case::start_tcp::<A>(quick(), &[]);
        let port = launched::<A>(&listening).await["port"].to_string();
        let line = format!(r"start=stdout:\e[1;32mServer LISTENING\e[0m on Port \e[4m{port}\e[24m.");
        let case = Case::start_tcp::<A>(quick(), &["--mute", "--on", &line]);
        // It is not this one's token that the other asks for.
        let cause = A::within(case.client.closed()).await;
        assert!(matches!(cause.kind, CloseKind::Handshake(HandshakeError::Refused { .. })), "{cause}");
        case.gone_soon::<A>().await;
        launched::<A>(&listening).await;
        listening.client.close();
        listening.gone_soon::<A>().await;
    });
}

fn one_that_takes_no_connection_is_given_up<A: Adapter>() {
    A::run(async {
        let config = quick().process_startup_timeout(Duration::from_secs(30));
        let case = Case::start_tcp::<A>(config, &["--closed"]);
        let error = A::within(case.client.connected()).await.expect_err("nobody answers").to_string();
        // Which port it is, the operating system says.
        let (error, rest) = error.split_once("127.0.0.1:").expect("it names the place");
        let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        assert_eq!((error, rest), ("starting failed: no connection to ", " within 500ms"));
        case.gone_soon::<A>().await;
    });
}

fn one_that_dies_in_a_turn_is_told_with_its_reason<A: Adapter>() {
    A::run(async {
        let case = Case::start_tcp::<A>(quick(), &["--on", "session.send=stderr:the end,die"]);
        let open = case.open::<A>().await;
        open.fails::<A>(&["the runtime ended the connection", "signal: 9", "stderr: the end"]).await;
        case.gone_soon::<A>().await;
    });
}

/// What it has not read when it dies makes its end of the connection one by a reset.
fn one_that_ends_the_connection_by_a_reset_is_told_with_its_reason<A: Adapter>() {
    A::run(async {
        let case =
            Case::start_tcp::<A>(quick(), &["--on", "session.send=burst:1,wait:300,stderr:the end,die"]);
        let mut open = case.open::<A>().await;
        open.burst::<A>().await;
        let unread = case.slow();
        open.fails::<A>(&["signal: 9", "stderr: the end"]).await;
        let error = A::within(unread).await.expect_err("nobody answers it").to_string();
        assert!(error.contains("signal: 9"), "{error}");
        case.gone_soon::<A>().await;
    });
}

fn one_that_hangs_keeps_to_the_limits<A: Adapter>() {
    A::run(async {
        let case = Case::start_tcp::<A>(quick(), &["--on", "session.send=leave,burst:1,stop"]);
        let mut open = case.open::<A>().await;
        let mut left = case.started::<A>().await;
        open.burst::<A>().await;
        case.client.shut_down();
        open.fails::<A>(&["the connection was closed"]).await;
        let cause = case.gone_soon::<A>().await;
        assert!(cause.contains("killed, since it had not exited within 500ms"), "{cause}");
        left.dead();
    });
}

fn one_that_ignores_what_it_is_asked_is_killed<A: Adapter>() {
    A::run(async {
        let case = Case::launch::<A>(quick(), deaf().tcp(0), &["--ignore-end"]);
        A::within(case.client.connected()).await.expect("the handshake succeeds");
        case.client.close();
        let cause = case.gone_soon::<A>().await;
        assert!(cause.contains("signal: 9"), "{cause}");
        assert!(cause.contains("killed, since it had not exited within 500ms"), "{cause}");
    });
}

fn closing_ends_it_with_all_that_it_started<A: Adapter>() {
    A::run(async {
        let case = Case::start_tcp::<A>(quick(), &["--on", "session.create=leave"]);
        let Open { session: _session, events, call, turn } = case.open::<A>().await;
        let mut left = case.started::<A>().await;
        drop((call, turn));
        case.client.close();
        let (_, end) = drain::<A>(events).await;
        assert_eq!(end, "the connection ended: the connection was closed");
        let cause = case.gone_soon::<A>().await;
        assert_eq!(cause, "the connection was closed (signal: 15 (SIGTERM))");
        left.dead();
    });
}

fn shutting_down_lets_it_exit<A: Adapter>() {
    A::run(async {
        let case = Case::start_tcp::<A>(quick().closing_timeout(Duration::from_secs(20)), &[]);
        A::within(case.client.connected()).await.expect("the handshake succeeds");
        case.client.shut_down();
        assert_eq!(A::within(case.client.closed()).await.kind, CloseKind::Graceful);
        // It is asked to exit by a signal too, which may be faster than what it was told.
        let cause = case.gone_soon::<A>().await;
        assert!(cause.contains("exit status: 0") || cause.contains("signal: 15"), "{cause}");
    });
}
