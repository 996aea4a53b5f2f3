//! Measures Pilotwire beside its peers and the least that is possible, in one run.
//!
//! `cargo run --release -p pilotwire-bench` prints the table; `tests/BENCHMARKS.md` says what each line is.

mod family;
mod ours;
mod programs;
mod raw;
mod report;
mod rounds;
mod table;
mod worker;

use std::path::PathBuf;

use clap::Parser;
use pilotwire_bench::protocol;

use report::Report;
use table::{SECTIONS, Setting};

#[derive(Parser)]
#[command(about = "What Pilotwire costs, beside its peers and the least that is possible")]
struct Arguments {
    /// Print one JSON object in place of the table.
    #[arg(long)]
    json: bool,
    /// Write plots as SVG files into this folder.
    #[arg(long, value_name = "DIR")]
    plots: Option<PathBuf>,
    /// Measure only this: core, typed, streams, calls, asks, sessions, creates, large, memory, instructions, size, builds.
    #[arg(long, value_name = "NAME")]
    only: Vec<String>,
    /// Few rounds: to see that it works, not for figures.
    #[arg(long)]
    quick: bool,
    /// Also measure clean builds, which take minutes.
    #[arg(long)]
    builds: bool,
    /// Also put the table into this Markdown file, between the lines `<!-- table -->` and `<!-- /table -->`.
    #[arg(long, value_name = "FILE")]
    write: Option<PathBuf>,
    /// Count instructions with callgrind, and compare them with those on file: more than 5 % above them fails.
    #[arg(long)]
    check_instructions: bool,
    /// Count instructions with callgrind, and put them on file.
    #[arg(long)]
    write_instructions: bool,
    /// Answer measurements, for the program that started this.
    #[arg(long, hide = true)]
    worker: bool,
}

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    if arguments.worker {
        let mut kept = ours::Kept::default();
        return Ok(protocol::work(|measure| ours::answer(&measure, &mut kept))?);
    }
    if arguments.check_instructions || arguments.write_instructions {
        return table::instructions::on_file(arguments.write_instructions);
    }
    for name in &arguments.only {
        if !SECTIONS.iter().any(|(known, _)| known == name) {
            return Err(format!("there is no {name} to measure").into());
        }
    }
    let mut report = Report::default();
    let setting = Setting::new(arguments.quick)?;
    for (name, measure) in SECTIONS {
        let named = arguments.only.iter().any(|only| only == name);
        let wanted = if *name == "builds" { arguments.builds } else { arguments.only.is_empty() };
        if named || wanted {
            eprintln!("measuring {name} ...");
            measure(&setting, &mut report)?;
        }
    }
    if let Some(folder) = &arguments.plots {
        eprintln!("measuring for the plots ...");
        table::plots::write(&setting, folder)?;
    }
    report.reach();
    if let Some(file) = &arguments.write {
        let text = std::fs::read_to_string(file)?;
        std::fs::write(
            file,
            between_marks(&text, &report.markdown()).ok_or("the file has no marks for a table")?,
        )?;
    }
    if arguments.json {
        println!("{:#}", report.json());
    } else {
        print!("{report}");
    }
    Ok(())
}

/// The text with another table between its marks.
fn between_marks(text: &str, table: &str) -> Option<String> {
    let (before, rest) = text.split_once("<!-- table -->\n")?;
    let (_, after) = rest.split_once("<!-- /table -->")?;
    Some(format!("{before}<!-- table -->\n\n{table}<!-- /table -->{after}"))
}
