//! Repeats a transcript, and shows the conversation that it holds:
//!
//! ```text
//! cargo run -p pilotwire --features replay --example replay -- FILE [--diff OTHER] [--vary COUNT] [--html OUT]
//! ```
//!
//! `--diff OTHER` shows where another transcript's conversation differs, leaving aside ids and times. `--vary COUNT` also
//! repeats it in that many other ways: with the input in other pieces, and the output taken at other times.
//!
//! `--html OUT` writes it as a page for a browser instead of printing it, whether it replays or not. Of a transcript that
//! breaks off, the page shows what stands before.
//!
//! Exit status: 0 if the transcript replays (and the conversations come to the same), 1 if not, 2 if it cannot be told.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::process::ExitCode;

use pilotwire::replay::{Conversation, Page, Player, ReadError, Transcript};

const USAGE: &str = "usage: replay FILE [--diff OTHER] [--vary COUNT] [--html OUT]";

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
    let Arguments { file, other, variations, html } = Arguments::parse(arguments)?;
    if let Some(html) = &html {
        write_page(&file, html)?;
    }
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
        if html.is_none() {
            print!("{conversation}");
        }
        return Ok(true);
    };
    let differences = conversation.differences(&Conversation::of(&other));
    for line in &differences {
        println!("{line}");
    }
    Ok(differences.is_empty())
}

fn write_page(file: &str, html: &str) -> Result<(), String> {
    let text = text_of(file)?;
    let page = match Transcript::parse(&text) {
        Ok(transcript) => Page::of(&transcript),
        Err(error) => page_before(&text, &error).ok_or_else(|| format!("{file}: {error}"))?,
    };
    let page = page.title(file);
    let write = || {
        let mut out = BufWriter::new(File::create(html)?);
        write!(out, "{page}")?;
        out.flush()
    };
    write().map_err(|error| format!("{html}: {error}"))
}

/// The page of what stands before the line that cannot be read, if that is a transcript.
fn page_before(text: &str, error: &ReadError) -> Option<Page> {
    let before: String = text.split_inclusive('\n').take(error.line.saturating_sub(1)).collect();
    Transcript::parse(&before).ok().map(|transcript| Page::of(&transcript).cut_short(error))
}

struct Arguments {
    file: String,
    other: Option<String>,
    variations: u64,
    html: Option<String>,
}

impl Arguments {
    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let (mut file, mut other, mut variations, mut html) = (None, None, 0, None);
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--diff" => other = Some(arguments.next().ok_or(USAGE)?),
                "--html" => html = Some(arguments.next().ok_or(USAGE)?),
                "--vary" => {
                    let count = arguments.next().ok_or(USAGE)?;
                    variations = count.parse().map_err(|_| format!("{count} is no number\n{USAGE}"))?;
                }
                option if option.starts_with('-') => return Err(format!("unknown option {option}\n{USAGE}")),
                _ if file.is_some() => return Err(USAGE.to_owned()),
                _ => file = Some(argument),
            }
        }
        Ok(Self { file: file.ok_or(USAGE)?, other, variations, html })
    }
}

fn read(path: &str) -> Result<Transcript, String> {
    Transcript::parse(&text_of(path)?).map_err(|error| format!("{path}: {error}"))
}

fn text_of(path: &str) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))
}
