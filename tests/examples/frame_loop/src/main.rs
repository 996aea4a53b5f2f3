//! A frame loop with an agent in it: `cargo run -p pilotwire-example-frame-loop`.
//!
//! Without options it runs on a scripted runtime, with no account and no network. With `--runtime PATH` it starts the real
//! one. In place of a game, a ball bounces; the agent's words appear beside it.

use std::io::{Read, Write, pipe, stdout};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use clap::Parser;
use pilotwire::SessionConfig;
use pilotwire::mock::{Runtime, Script};
use pilotwire_example_frame_loop::{Agent, Said};

/// Sixty frames a second.
const FRAME: Duration = Duration::from_micros(16_667);
/// What the agent may have of each.
const BUDGET: Duration = Duration::from_millis(1);

#[derive(Parser)]
struct Arguments {
    /// The runtime's program; without it, the scripted runtime answers
    #[arg(long, value_name = "PATH")]
    runtime: Option<PathBuf>,
    /// What to ask
    #[arg(default_value = "Tell me something about balls.")]
    prompt: String,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments = Arguments::parse();
    let config = SessionConfig::new();
    let mut agent = match &arguments.runtime {
        Some(program) => {
            let mut command = Command::new(program);
            command.args(["--server", "--stdio"]).stdin(Stdio::piped()).stdout(Stdio::piped());
            let mut runtime = command.spawn()?;
            let (Some(stdout), Some(stdin)) = (runtime.stdout.take(), runtime.stdin.take()) else {
                return Err("the runtime has no streams".into());
            };
            // It exits at the end of its input.
            Agent::start(stdout, stdin, &config)?
        }
        None => {
            let (reader, writer) = scripted()?;
            Agent::start(reader, writer, &config)?
        }
    };
    agent.ask(&*arguments.prompt);
    let mut said = Vec::new();
    for frame in 0.. {
        let start = Instant::now();
        agent.frame(BUDGET, &mut said);
        for said in said.drain(..) {
            match said {
                // What its helpers say is not for the player, and a terminal is to obey nothing of what anybody says.
                Said::Event(event) if event.agent_id().is_none() => {
                    let piece = event.text_delta().unwrap_or_default();
                    print!("{}", piece.replace(|letter: char| letter.is_control() && letter != '\n', " "));
                }
                Said::Event(_) => {}
                Said::Wants(ask, wish) => {
                    println!("\n[the agent may not: {wish}]");
                    agent.decide(ask, false);
                }
                Said::TurnOver(Ok(_)) => agent.close(),
                Said::TurnOver(Err(error)) => {
                    println!("[{error}]");
                    agent.close();
                }
                Said::Lost(count) => println!("[{count} events were lost]"),
                Said::NoLonger(_) => {}
                Said::Gone(cause) => {
                    println!("\n[{cause}, after {frame} frames]");
                    return Ok(());
                }
            }
        }
        bounce(frame);
        stdout().flush()?;
        std::thread::sleep(FRAME.saturating_sub(start.elapsed()));
    }
    Ok(())
}

/// The game: every half second, a ball.
fn bounce(frame: u64) {
    if frame % 30 == 29 {
        print!(" o ");
    }
}

/// The scripted runtime, in a thread of its own, and the ends of its streams.
fn scripted() -> std::io::Result<(impl Read, impl Write)> {
    let (reader, mut to_agent) = pipe()?;
    let (mut from_agent, writer) = pipe()?;
    let mut runtime = Runtime::new(Script::new().answer("They are round, and they bounce."));
    std::thread::spawn(move || {
        let mut buffer = [0; 4096];
        while let Ok(count @ 1..) = from_agent.read(&mut buffer) {
            runtime.receive(&buffer[..count]);
            while let Some(bytes) = runtime.poll_transmit() {
                if to_agent.write_all(&bytes).is_err() {
                    return;
                }
            }
        }
    });
    Ok((reader, writer))
}
