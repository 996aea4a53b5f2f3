//! What it is told, and what follows.

use std::io::Write;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use clap::{Parser, ValueEnum};
use pilotwire::launch::Launch;
use pilotwire::{Config, Json};
use pilotwire_tests::adapters::{Adapter, Smol, Tokio};

#[derive(Debug, Parser)]
struct Options {
    #[arg(long)]
    adapter: Over,
    #[arg(long)]
    then: Then,
    /// The runtime's program.
    #[arg(long)]
    runtime: PathBuf,
    /// Speaks to it over TCP.
    #[arg(long)]
    tcp: bool,
    /// The runtime's further arguments.
    #[arg(last = true)]
    arguments: Vec<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Over {
    Tokio,
    Smol,
}

/// What it does once it is connected.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Then {
    /// Ends as a program does that has dropped its handles.
    Return,
    /// Ends with its handles.
    Exit,
    /// Waits to be killed.
    Hold,
    /// Waits for everything that can be waited for, and says how long that took and how much time of the processor, in
    /// milliseconds.
    Measure,
}

pub(crate) fn run_as_told() {
    let options = Options::parse();
    match options.adapter {
        Over::Tokio => run::<Tokio>(&options),
        Over::Smol => run::<Smol>(&options),
    }
}

fn run<A: Adapter>(options: &Options) {
    let mut launch = Launch::new().program(&options.runtime);
    if options.tcp {
        launch = launch.tcp(0);
    }
    for argument in &options.arguments {
        launch = launch.arg(argument);
    }
    A::run(async {
        let limit = Duration::from_millis(500);
        let mut config = Config::default()
            .closing_timeout(limit)
            .process_exit_timeout(limit)
            .process_last_words_timeout(limit);
        if matches!(options.then, Then::Measure) {
            config = config.process_startup_timeout(limit);
        }
        let (client, driving) = A::spawn(config, &launch).expect("it is started");
        if matches!(options.then, Then::Measure) {
            let begun = Instant::now();
            // One that does not start is a case too.
            let _ = A::within(client.connected()).await;
            let call = client.call("slow", &Json::empty_object());
            client.shut_down();
            A::within(call).await.expect_err("nobody answers");
            A::within(driving).await;
            return say(&format!("{} {}", begun.elapsed().as_millis(), processor_time().as_millis()));
        }
        A::within(client.connected()).await.expect("the handshake succeeds");
        say("connected");
        match options.then {
            Then::Exit => std::process::exit(0),
            Then::Hold => loop {
                std::thread::park();
            },
            Then::Return | Then::Measure => {}
        }
    });
}

fn say(line: &str) {
    let mut output = std::io::stdout();
    writeln!(output, "{line}").and_then(|()| output.flush()).expect("the test listens");
}

/// What this program has used. Windows has no measure of it that safe code can read, and no test there asks.
#[cfg(windows)]
fn processor_time() -> Duration {
    unimplemented!("on Windows")
}

/// What this program has used.
#[cfg(unix)]
fn processor_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::try_from(time).expect("it is not before the start")
}
