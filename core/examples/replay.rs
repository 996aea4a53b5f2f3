//! Repeats a transcript, and shows the conversation that it holds:
//!
//! ```text
//! cargo run -p pilotwire --features replay --example replay -- FILE [--diff OTHER] [--vary COUNT]
//! ```
//!
//! `--diff OTHER` shows where another transcript's conversation differs, leaving aside ids and times. `--vary COUNT` also
//! repeats it in that many other ways: with the input in other pieces, and the output taken at other times.
//!
//! Exit status: 0 if the transcript replays (and the conversations come to the same), 1 if not, 2 if it cannot be told.

use std::process::ExitCode;

use pilotwire::replay::{Conversation, Player, Transcript};

const USAGE: &str = "usage: replay FILE [--diff OTHER] [--vary COUNT]";

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

/// False if something differs, which is printed.
fn run(arguments: impl Iterator<Item = String>) -> Result<bool, String> {
    let Arguments { file, other, variations } = Arguments::parse(arguments)?;
    let transcript = read(&file)?;
    let other = other.map(|path| read(&path)).transpose()?;

    let mut players = vec![Player::new(&transcript)];
    players.extend((0..variations).map(|number| Player::new(&transcript).vary(number)));
    for player in players {
        if let Err(difference) = player.run() {
            eprintln!("{file} does not replay: {difference}");
            return Ok(false);
        }
    }

    let conversation = Conversation::of(&transcript);
    let Some(other) = other else {
        print!("{conversation}");
        return Ok(true);
    };
    let differences = conversation.differences(&Conversation::of(&other));
    for line in &differences {
        println!("{line}");
    }
    Ok(differences.is_empty())
}

struct Arguments {
    file: String,
    other: Option<String>,
    variations: u64,
}

impl Arguments {
    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let (mut file, mut other, mut variations) = (None, None, 0);
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--diff" => other = Some(arguments.next().ok_or(USAGE)?),
                "--vary" => {
                    let count = arguments.next().ok_or(USAGE)?;
                    variations = count.parse().map_err(|_| format!("{count} is no number\n{USAGE}"))?;
                }
                option if option.starts_with('-') => return Err(format!("unknown option {option}\n{USAGE}")),
                _ if file.is_some() => return Err(USAGE.to_owned()),
                _ => file = Some(argument),
            }
        }
        Ok(Self { file: file.ok_or(USAGE)?, other, variations })
    }
}

fn read(path: &str) -> Result<Transcript, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    Transcript::parse(&text).map_err(|error| format!("{path}: {error}"))
}
