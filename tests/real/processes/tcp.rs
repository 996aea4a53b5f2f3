//! One that listens on TCP.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::Duration;

use pilotwire::{CloseKind, Config};
use pilotwire_tests::adapters::Adapter;
use pilotwire_tests::model::{Gate, Reply, Script};
use pilotwire_tests::{over_each_adapter, processes};
use rustix::process::Signal;

use super::case::{Ground, Turn, held, quick};

over_each_adapter!(
    one_that_never_says_its_port_is_given_up,
    one_whose_port_is_shown_in_colours_and_capitals_is_found,
    one_that_has_no_stdout_is_given_up,
    one_that_is_killed_in_a_turn_is_told_with_its_signal,
    one_asks_for_the_token_that_was_drawn,
);

fn one_that_never_says_its_port_is_given_up<A: Adapter>() {
    let ground = Ground::new("tcp-no-port", Script::new());
    A::run(async {
        let launch = ground.runtime.launch().tcp(0);
        let config = quick().process_startup_timeout(Duration::from_secs(1));
        let case = ground.start_behind::<A>(r#""$0" "$@" | cat >/dev/null"#, config, launch);
        let error = A::within(case.client.connected()).await.expect_err("it is not there").to_string();
        assert_eq!(error, "starting failed: the runtime did not say within 1s which port it listens on");
        let runtime = case.runtime.own_program();
        case.gone::<A>().await;
        processes::none(&runtime.to_string_lossy());
    });
}

fn one_whose_port_is_shown_in_colours_and_capitals_is_found<A: Adapter>() {
    let ground = Ground::new("tcp-colours", Script::new());
    A::run(async {
        let launch = ground.runtime.launch().tcp(0);
        let script = r#""$0" "$@" | sed -u -e 's/listening/\x1b[1;32mListening\x1b[0m/' -e 's/[0-9][0-9]*/\x1b[4m&\x1b[24m/'"#;
        let case = ground.start_behind::<A>(script, quick(), launch);
        A::within(case.client.connected()).await.expect("it is found");
        A::within(case.client.ping()).await.expect("it is answered");
        case.client.shut_down();
        case.gone::<A>().await;
    });
}

fn one_that_has_no_stdout_is_given_up<A: Adapter>() {
    let ground = Ground::new("tcp-no-stdout", Script::new());
    A::run(async {
        let launch = ground.runtime.launch().tcp(0);
        let case = ground.start_behind::<A>(r#"exec "$0" "$@" >/dev/null"#, quick(), launch);
        let error = A::within(case.client.connected()).await.expect_err("it is not there").to_string();
        assert!(error.contains("its output ended, but it goes on"), "{error}");
        case.gone::<A>().await;
    });
}

fn one_that_is_killed_in_a_turn_is_told_with_its_signal<A: Adapter>() {
    let gate = Gate::new();
    let ground = Ground::new("tcp-killed", held(&gate));
    A::run(async {
        let launch = ground.runtime.launch().tcp(0);
        let case = ground.start_as::<A>(Config::default(), &launch);
        let turn = case.turn::<A>().await;
        A::within(gate.reached()).await;
        case.process.signal(Signal::KILL);
        turn.fails::<A>(&["signal: 9 (SIGKILL)"]).await;
        case.gone::<A>().await;
    });
}

fn one_asks_for_the_token_that_was_drawn<A: Adapter>() {
    let ground = Ground::new("tcp-token", Script::new().otherwise([Reply::text("hello from the model")]));
    A::run(async {
        // On a port that is known, to be tried without the token too.
        let address = free_address();
        let launch = ground.runtime.launch().tcp(address.port());
        let case = ground.start_as::<A>(Config::default(), &launch);
        let Turn { session: _session, events, turn } = case.turn::<A>().await;
        assert_eq!(A::within(turn).await.expect("the turn ends well").text(), "hello from the model");
        for config in [Config::default(), Config::default().connection_token("0".repeat(64))] {
            let config = case.runtime.listened(config);
            let (client, driving) = A::within(A::connect_tcp(config, address)).await.expect("it listens");
            let cause = A::within(client.closed()).await;
            assert!(matches!(cause.kind, CloseKind::Handshake(_)), "{cause}");
            A::within(driving).await;
        }
        assert!(!case.process.command.contains("token"), "{}", case.process.command);
        drop(events);
        case.client.close();
        let cause = case.gone::<A>().await;
        assert_eq!(cause, "the connection was closed (exit status: 0)");
    });
}

/// An address where nobody listens.
///
/// Its port is below those that the system chooses by itself, so whoever connects or listens meanwhile does not get it
/// unless they ask for it by number.
fn free_address() -> SocketAddr {
    static TRIED: AtomicU16 = AtomicU16::new(0);
    const FIRST: u16 = 20_000;
    const PORTS: u16 = 10_000;
    let own = u16::try_from(std::process::id() % u32::from(PORTS)).unwrap_or_default();
    let free = (0..PORTS).find_map(|_| {
        let port = FIRST + (own + TRIED.fetch_add(1, Ordering::Relaxed)) % PORTS;
        TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok()?.local_addr().ok()
    });
    free.expect("a port is free")
}
