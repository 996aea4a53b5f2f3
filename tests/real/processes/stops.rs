//! One that is ended from this side, with what its agent has running.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use pilotwire::handle::{Client, ItemKind};
use pilotwire::{CloseKind, Config};
use pilotwire_tests::adapters::{Adapter, Tokio};
use pilotwire_tests::model::{Gate, Reply, Script};
use pilotwire_tests::{over_each_adapter, processes};
use serde_json::json;

use super::case::{Case, Ground, Turn, allow, held, quick};

over_each_adapter!(
    closing_lets_it_exit,
    shutting_down_lets_it_exit,
    closing_ends_what_the_agent_has_running,
    shutting_down_ends_what_the_agent_has_running,
    dropping_the_last_handle_ends_what_the_agent_has_running,
    aborting_leaves_nothing_of_its_group,
);

fn closing_lets_it_exit<A: Adapter>() {
    ends::<A>("process-close", false, Client::close);
    ends::<A>("tcp-close", true, Client::close);
}

fn shutting_down_lets_it_exit<A: Adapter>() {
    ends::<A>("process-shut-down", false, Client::shut_down);
    ends::<A>("tcp-shut-down", true, Client::shut_down);
}

/// Ends a client that has a session, with no turn under way.
fn ends<A: Adapter>(name: &'static str, tcp: bool, end: impl Fn(&Client)) {
    let ground = Ground::new(name, Script::new().otherwise([Reply::text("hello")]));
    A::run(async {
        let launch = if tcp { ground.runtime.launch().tcp(0) } else { ground.runtime.launch() };
        let case = ground.start_as::<A>(Config::default(), &launch);
        let Turn { session: _session, events: _events, turn } = case.turn::<A>().await;
        A::within(turn).await.expect("the turn ends well");
        let begun = Instant::now();
        end(&case.client);
        let closed = A::within(case.client.closed()).await;
        let closed_after = begun.elapsed();
        assert_eq!(closed.kind, CloseKind::Graceful);
        let cause = case.gone::<A>().await;
        println!("{name}: closed after {closed_after:?}, gone after {:?}: {cause}", begun.elapsed());
        assert_eq!(cause, "the connection was closed (exit status: 0)");
    });
}

/// The log that a launch switches on by default goes to the runtime's home, and to nowhere that the client reads.
#[test]
fn the_log_goes_to_a_file() {
    let ground = Ground::new("process-log", Script::new().otherwise([Reply::text("hello")]));
    Tokio::run(async {
        let launch = ground.runtime.launch().log_level("all");
        let case = ground.start_as::<Tokio>(Config::default(), &launch);
        let Turn { session: _session, events: _events, turn } = case.turn::<Tokio>().await;
        Tokio::within(turn).await.expect("the turn ends well");
        let logs = case.runtime.home().join(".copilot/logs");
        let log = std::fs::read_dir(logs).expect("a folder").filter_map(Result::ok).map(|entry| entry.path());
        let sizes: Vec<u64> = log.filter_map(|path| path.metadata().ok()).map(|file| file.len()).collect();
        assert!(sizes.iter().any(|size| *size > 0), "{sizes:?}");
        assert_eq!(case.client.stats().malformed, 0);
        case.client.close();
        // With nothing on stderr.
        assert_eq!(case.gone::<Tokio>().await, "the connection was closed (exit status: 0)");
    });
}

fn closing_ends_what_the_agent_has_running<A: Adapter>() {
    ends_what_runs::<A>("commands-close", |client, turn| {
        client.close();
        Some(turn)
    });
}

fn shutting_down_ends_what_the_agent_has_running<A: Adapter>() {
    ends_what_runs::<A>("commands-shut-down", |client, turn| {
        client.shut_down();
        Some(turn)
    });
}

fn dropping_the_last_handle_ends_what_the_agent_has_running<A: Adapter>() {
    ends_what_runs::<A>("commands-drop", |client, turn| {
        drop((client, turn));
        None
    });
}

/// Smol has none that could be shut down.
#[test]
fn a_tokio_runtime_that_is_shut_down_ends_what_the_agent_has_running() {
    let commands = [sleep(), sleep()];
    let ground = Ground::new("commands-executor-ends", starts(&commands));
    let (case, turn) = Tokio::run(running::<Tokio>(ground, &commands));
    processes::gone(&case.process);
    commands.iter().for_each(|command| processes::none(command));
    drop(turn);
    case.recording.replay();
}

/// Ends a client while its agent has two commands running, and sees to it that they end too.
fn ends_what_runs<A: Adapter>(name: &'static str, end: impl FnOnce(Client, Turn) -> Option<Turn>) {
    let commands = [sleep(), sleep()];
    let ground = Ground::new(name, starts(&commands));
    A::run(async {
        let (case, turn) = running::<A>(ground, &commands).await;
        let Case { client, driving, process, runtime: _runtime, model: _model, recording, .. } = case;
        let _kept = end(client, turn);
        A::within(driving).await;
        processes::gone(&process);
        commands.iter().for_each(|command| processes::none(command));
        recording.replay();
    });
}

/// Starts a client whose agent has two commands running, and has them.
async fn running<A: Adapter>(ground: Ground, commands: &[String; 2]) -> (Case, Turn) {
    let case = ground.start::<A>(quick());
    let mut turn = case.turn::<A>().await;
    let mut allowed = 0;
    while allowed < commands.len() {
        match A::within(turn.events.next()).await.expect("the session goes on").kind {
            ItemKind::Event(event) => allowed += usize::from(event.event_type() == "permission.completed"),
            item => allow(item),
        }
    }
    for command in commands {
        let process = processes::find(command);
        assert_ne!(process.group, case.process.group, "a group of its own is what makes this worth a test");
    }
    (case, turn)
}

/// A model whose agent runs one command in the background and one in front.
fn starts(commands: &[String; 2]) -> Script {
    let [behind, front] = commands;
    Script::new().otherwise([
        Reply::tool("bash", json!({"command": behind, "description": "in the background", "mode": "async"})),
        Reply::tool(
            "bash",
            json!({"command": front, "description": "in front", "mode": "sync", "initial_wait": 120}),
        ),
        Reply::text("done"),
    ])
}

/// A `sleep` of a length that no other has.
fn sleep() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    format!("sleep 1000.{}{:03}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// What has left its group is not reached: the shells of the agent.
fn aborting_leaves_nothing_of_its_group<A: Adapter>() {
    let gate = Gate::new();
    let ground = Ground::new("process-aborted", held(&gate));
    A::run(async {
        let case = ground.start::<A>(quick());
        let turn = case.turn::<A>().await;
        A::within(gate.reached()).await;
        case.driving.abort();
        turn.fails::<A>(&["aborted"]).await;
        assert!(case.gone::<A>().await.contains("signal: 9"));
    });
}
