//! Errors of a connection as a whole: there is none, or it has ended.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use pilotwire::adapter::Driving;
use pilotwire::error::{FrameError, HandshakeError, LaunchError, TransportError, Truncated};
use pilotwire::handle::Client;
use pilotwire::launch::{Candidate, Launch, Surroundings};
use pilotwire::mock::{Pair, Script, Step};
use pilotwire::{ClientMode, CloseCause, CloseKind, Config, Json, Limits};
use pilotwire_tests::adapters::{Adapter, Smol, Tokio};
use serde_json::json;

use crate::bench::Bench;
use crate::fixtures::{call, cause, pair};
use crate::page::Cases;

/// A program that says something, and exits.
const EXITS: &str = "echo 'fatal: no disk' >&2; exit 3";

fn launch(launch: Launch) -> LaunchError {
    Tokio::run(async { Tokio::within(pilotwire_tokio::launch(launch)).await.expect_err("it fails") })
}

pub(crate) fn launch_error(cases: &mut Cases) {
    cases.caused("NotStarted", launch(Launch::new().program("/opt/copilot")));
    let exits = Launch::new().program("/bin/sh").leading_arg("-c").leading_arg(EXITS);
    cases.caused("NotConnected", launch(exits));
}

/// What a launch says where the machine is like this.
fn resolved(launch: &Launch, variables: &[(&str, &str)], config: Config) -> io::Error {
    let surroundings = Surroundings {
        variable: &|name| {
            variables.iter().find(|(known, _)| name == *known).map(|(_, value)| (*value).into())
        },
        candidate: &|path: &Path| match path.to_str() {
            Some("/opt/copilot") => Candidate::Directory,
            Some("/usr/bin/copilot") => Candidate::NotExecutable,
            Some("/bin/copilot") => Candidate::Program,
            _ => Candidate::Missing,
        },
        head: &|_| Ok(b"\x7fELF".to_vec()),
        real: &|path| Ok(path.to_owned()),
        absolute: &|path| Ok(path.to_owned()),
        random: &|_| Ok(()),
    };
    launch.resolve(config, &surroundings).expect_err("it is refused")
}

/// The same over each adapter.
fn over_each(of: impl Fn(bool) -> io::Result<(Client, Driving)>) -> io::Error {
    let [tokio, smol] = [true, false].map(|tokio| of(tokio).expect_err("it fails"));
    assert_eq!((tokio.to_string(), tokio.kind()), (smol.to_string(), smol.kind()));
    tokio
}

/// The address of one that listens and takes nobody.
fn busy() -> (TcpListener, Vec<std::net::TcpStream>, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a port");
    rustix::net::listen(&listener, 0).expect("it listens");
    let address = listener.local_addr().expect("it has one");
    let mut waiting = Vec::new();
    while let Ok(stream) = std::net::TcpStream::connect_timeout(&address, Duration::from_millis(200)) {
        waiting.push(stream);
    }
    (listener, waiting, address)
}

pub(crate) fn io_error(cases: &mut Cases) {
    let variables = [("COPILOT_CLI_PATH", "/opt/copilot"), ("PATH", "/usr/local/bin:/usr/bin")];
    cases.caused("no program", resolved(&Launch::new(), &variables, Config::default()));
    cases.caused("nowhere to look", resolved(&Launch::new(), &[], Config::default()));
    let empty = Config::default().client_mode(ClientMode::Empty);
    let there = Launch::new().program("/bin/copilot");
    cases.caused("no home", resolved(&there, &[], empty));
    let started = over_each(|tokio| {
        let command = Command::new("/opt/copilot");
        match tokio {
            true => Tokio::run(async { Tokio::spawn_command(Config::default(), command) }),
            false => Smol::run(async { Smol::spawn_command(Config::default(), command) }),
        }
    });
    cases.caused("not started", started);

    let connect = |address: SocketAddr, limit: Duration| {
        over_each(move |tokio| {
            let config = Config::default().connect_timeout(limit);
            match tokio {
                true => Tokio::run(Tokio::connect_tcp(config, address)),
                false => Smol::run(Smol::connect_tcp(config, address)),
            }
        })
    };
    // Nobody listens there.
    cases.caused("no connection", connect(([127, 0, 0, 1], 1).into(), Duration::from_secs(10)));
    let (_listener, _waiting, address) = busy();
    let late = connect(address, Duration::from_millis(100)).to_string();
    cases.caused("no connection in time", late.replace(&format!(":{}", address.port()), ":4321"));
}

pub(crate) fn close_cause(cases: &mut Cases) {
    let mut alone = pair(Script::new());
    alone.runtime.end();
    alone.run();
    cases.caused("alone", cause(&alone));
    let exited = Tokio::run(async {
        let mut command = Command::new("/bin/sh");
        command.args(["-c", EXITS]);
        let (client, _driving) = Tokio::spawn_command(Config::default(), command).expect("it starts");
        Tokio::within(client.closed()).await
    });
    cases.caused("with what is known of the process", exited);
}

/// How a connection ends that receives this.
fn received(bytes: &[u8]) -> CloseKind {
    let config = Config::default().max_header(1024).max_frame(4096);
    let mut pair = Pair::connected(config, Script::new());
    pair.connection.receive(pair.now, bytes);
    if pair.connection.closed().is_none() {
        pair.connection.receive_end(pair.now);
    }
    cause(&pair).kind
}

/// How the handshake with this runtime ends.
fn handshake(config: Config, script: Script) -> HandshakeError {
    let mut pair = Pair::new(config, script);
    pair.advance(Duration::from_secs(60));
    match cause(&pair).kind {
        CloseKind::Handshake(error) => error,
        other => panic!("{other:?}"),
    }
}

fn refused() -> (Config, Script) {
    (Config::default().connection_token("old"), Script::new().connection_token("new"))
}

pub(crate) fn close_kind(cases: &mut Cases) {
    let mut closed = pair(Script::new());
    closed.connection.close(closed.now);
    closed.run();
    cases.caused("Graceful", cause(&closed).kind);
    let mut ended = pair(Script::new());
    ended.runtime.end();
    ended.run();
    cases.caused("PeerEnded", cause(&ended).kind);
    cases.caused("Truncated", received(b"Content-Length: 12\r\n\r\n{\"a\""));
    cases.caused("Protocol", received(b"Copilot says hello\r\n\r\n"));
    let (config, script) = refused();
    let mut pair = Pair::new(config, script);
    pair.run();
    cases.caused("Handshake", cause(&pair).kind);
    cases.caused("Io", CloseKind::Io(reading()));
    let mut stalled = crate::fixtures::pair(Script::new());
    stalled.connection.call(stalled.now, "m", None, Limits::none()).expect("it is open");
    // One frame is on its way, and never gets there.
    assert!(stalled.connection.poll_transmit(stalled.now).is_some());
    stalled.connection.handle_deadline(stalled.now + Duration::from_secs(30));
    cases.caused("WriteStalled", cause(&stalled).kind);
}

pub(crate) fn handshake_error(cases: &mut Cases) {
    let (config, script) = refused();
    cases.caused("Refused", handshake(config, script));
    let connect = |reply| Script::new().on("connect", [Step::reply(reply)]);
    let of = |reply| handshake(Config::default(), connect(reply));
    cases.caused("VersionMismatch", of(json!({"ok": true, "protocolVersion": 2, "version": "0.0.400"})));
    cases.caused("InvalidProtocolVersion", of(json!({"ok": true, "protocolVersion": "three"})));
    let step = Config::default().handshake_step("sessionFs.setProvider", Json::empty_object());
    let refuses = Script::new().on("sessionFs.setProvider", [Step::error(-32601, "Unhandled method")]);
    cases.caused("Step", handshake(step, refuses));
    cases.caused("Decode", of(json!({"ok": true})));
    cases.caused("Timeout", handshake(Config::default(), Script::new().on("connect", [Step::silent()])));
}

/// The failure of a stream, as its driver tells it.
fn failed(tell: impl FnOnce(&mut Bench, &io::Error)) -> TransportError {
    const TIMED_OUT: i32 = 110;
    let mut bench = Bench::connected();
    tell(&mut bench, &io::Error::from_raw_os_error(TIMED_OUT));
    bench.advance(Duration::from_secs(60));
    transport(bench.driver.closed().expect("it has ended"))
}

fn reading() -> TransportError {
    failed(|bench, error| bench.driver.read_failed(error))
}

fn transport(cause: CloseCause) -> TransportError {
    match cause.kind {
        CloseKind::Io(error) => error,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn transport_error(cases: &mut Cases) {
    let silent = Launch::new().program("/bin/sh").leading_arg("-c").leading_arg("exec sleep 60").tcp(0);
    let config = Config::default()
        .process_startup_timeout(Duration::from_millis(50))
        .process_exit_timeout(Duration::from_millis(50));
    let started = Tokio::run(async {
        let (client, driving) = Tokio::spawn(config, &silent).expect("it starts");
        let cause = Tokio::within(client.closed()).await;
        Tokio::within(driving).await;
        cause
    });
    cases.caused("starting", transport(started));
    cases.caused("reading", reading());
    cases.caused("writing", failed(|bench, error| bench.driver.write_failed(error)));
}

pub(crate) fn frame_error(cases: &mut Cases) {
    let of = |bytes: &[u8]| -> FrameError {
        match received(bytes) {
            CloseKind::Protocol(error) => error,
            other => panic!("{other:?}"),
        }
    };
    cases.caused("MissingLength", of(b"Content-Type: text/html\r\n\r\n"));
    cases.caused("InvalidLength", of(b"Content-Length: -3\r\n\r\n"));
    cases.caused("ConflictingLengths", of(b"Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc"));
    cases.caused("MalformedHeader", of(b"Copilot says hello\r\n\r\n"));
    cases.caused("HeaderTooLong", of(&[b'x'; 2000]));
    cases.caused("BodyTooLong", of(b"Content-Length: 5000\r\n\r\n"));
}

pub(crate) fn truncated(cases: &mut Cases) {
    let of = |bytes: &[u8]| -> Truncated {
        match received(bytes) {
            CloseKind::Truncated(truncated) => truncated,
            other => panic!("{other:?}"),
        }
    };
    cases.caused("Header", of(b"Content-Len"));
    cases.caused("Body", of(b"Content-Length: 12\r\n\r\n{\"a\""));
}

/// A connection that has ended while a call was open.
pub(crate) fn ended_call() -> (Pair, pilotwire::sans_io::CallId) {
    let mut pair = pair(Script::new().always("m", [Step::silent()]));
    let open = call(&mut pair, "m", Limits::none());
    pair.runtime.end();
    pair.run();
    (pair, open)
}
