//! Instructions, counted by callgrind: figures that noise cannot move, and that a change can be held to.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use pilotwire_bench::frames::EVENTS_IN_MIX;

use super::Setting;
use crate::report::Report;
use crate::{Result, programs};

/// A case of the program `instructions`, what it counts in one of its counts, and how many of those are run.
struct Case {
    name: &'static str,
    title: &'static str,
    in_one: usize,
    counts: [usize; 2],
    /// Whether it is ours, and held to what is on file.
    ours: bool,
}

const CASES: [Case; 12] = [
    Case {
        name: "events-of-1-session",
        title: "bytes to polled event, 1 session",
        in_one: EVENTS_IN_MIX,
        counts: [2, 6],
        ours: true,
    },
    Case {
        name: "events-of-10000-sessions",
        title: "bytes to polled event, 10,000 sessions",
        // As many turns as give every session an event.
        in_one: 10_000usize.next_multiple_of(EVENTS_IN_MIX),
        counts: [1, 2],
        ours: true,
    },
    Case {
        name: "typed-events",
        title: "bytes to polled event, read as its type",
        in_one: EVENTS_IN_MIX,
        counts: [2, 6],
        ours: true,
    },
    Case {
        name: "calls",
        title: "call and reply, the far side's part included",
        in_one: 1_000,
        counts: [1, 3],
        ours: true,
    },
    Case {
        name: "far-side-of-calls",
        title: "the far side's part of that",
        in_one: 1_000,
        counts: [1, 3],
        ours: false,
    },
    Case {
        name: "least-of-calls",
        title: "the least of a call: that part, serde_json for both frames, and a map",
        in_one: 1_000,
        counts: [1, 3],
        ours: false,
    },
    Case {
        name: "creates",
        title: "create and its reply, the far side's part included",
        in_one: 1_000,
        counts: [1, 3],
        ours: true,
    },
    Case {
        name: "asks",
        title: "ask by request to a handler's answer, the far side's part included",
        in_one: 1_000,
        counts: [1, 3],
        ours: true,
    },
    Case {
        name: "far-side-of-asks",
        title: "the far side's part of an ask by request",
        in_one: 1_000,
        counts: [1, 3],
        ours: false,
    },
    Case {
        name: "least-of-asks",
        title: "the least of an ask: that part, serde_json for both frames, two maps, and a handler's future",
        in_one: 1_000,
        counts: [1, 3],
        ours: false,
    },
    Case {
        name: "asks-by-event",
        title: "ask by event to a handler's answer, the far side's part included",
        in_one: 1_000,
        counts: [1, 3],
        ours: true,
    },
    Case {
        name: "ignored-any",
        title: "serde_json, IgnoredAny, of the same bytes",
        in_one: EVENTS_IN_MIX,
        counts: [2, 6],
        ours: false,
    },
];

/// By how much more than what is on file is too much.
const MARGIN: f64 = 0.05;

/// glibc copies what is large with `rep movsb` or with vectors, as the two addresses happen to lie, and callgrind counts
/// each step of `rep movsb` as an instruction: the length of the program's path alone would move an event by 80 of them.
const NO_STRING_MOVES: &str = "glibc.cpu.x86_rep_movsb_threshold=1000000000";

pub(super) fn measure(_: &Setting, report: &mut Report) -> Result<()> {
    if !has_valgrind() {
        report.section("Instructions", &[""]).note("not counted: valgrind is not there");
        return Ok(());
    }
    let counted = count()?;
    let section = report.section("Instructions, counted by callgrind", &["", "each"]);
    for case in &CASES {
        section.row([case.title.to_owned(), format!("{:.0}", counted[case.name])]);
    }
    let core = counted["events-of-1-session"];
    report.key("instructions_per_event", core);
    report.key("instructions_vs_ignored_any", core / counted["ignored-any"]);
    report.key("instructions_10k_sessions_vs_1", counted["events-of-10000-sessions"] / core);
    report.key("instructions_per_call", counted["calls"]);
    report.key("instructions_per_call_less_far_side", counted["calls"] - counted["far-side-of-calls"]);
    report.key("instructions_per_least_call", counted["least-of-calls"]);
    report.key("instructions_per_typed_event", counted["typed-events"]);
    report.key("instructions_per_create", counted["creates"]);
    report.key("instructions_per_ask", counted["asks"]);
    report.key("instructions_per_ask_less_far_side", counted["asks"] - counted["far-side-of-asks"]);
    report.key("instructions_per_least_ask", counted["least-of-asks"]);
    report.key("instructions_per_ask_by_event", counted["asks-by-event"]);
    Ok(())
}

/// Compares with what is on file, or puts it there.
pub(crate) fn on_file(write: bool) -> Result<()> {
    if !has_valgrind() {
        return Err("instructions are NOT CHECKED: valgrind is not there".into());
    }
    let file = programs::folder().join("instructions.txt");
    let counted = count()?;
    if write {
        return Ok(std::fs::write(file, text(&counted)?)?);
    }
    let (known, compiler) = read(&file)?;
    let mut worse = Vec::new();
    for case in CASES.iter().filter(|case| case.ours) {
        let now = counted[case.name];
        let before = *known.get(case.name).ok_or_else(|| format!("{} is not on file", case.name))?;
        let change = now / before - 1.0;
        println!("{}: {now:.0} instructions, {before:.0} on file, {:+.1} %", case.title, change * 100.0);
        if change > MARGIN {
            worse.push(case.title);
        } else if change < -MARGIN {
            println!("  better: put it on file with --write-instructions");
        }
    }
    if worse.is_empty() {
        return Ok(());
    }
    let here = this_compiler()?;
    let other =
        if here == compiler { String::new() } else { format!(" (on file by {compiler}, here is {here})") };
    Err(format!("more than {:.0} % above what is on file: {}{other}", MARGIN * 100.0, worse.join("; "))
        .into())
}

fn text(counted: &BTreeMap<&str, f64>) -> Result<String> {
    let mut text = String::from("# Instructions an event or a call, as callgrind counts them.\n");
    text += "# `cargo run --release -p pilotwire-bench -- --write-instructions` writes this.\n";
    writeln!(text, "compiler {}", this_compiler()?)?;
    for case in CASES.iter().filter(|case| case.ours) {
        writeln!(text, "{} {:.1}", case.name, counted[case.name])?;
    }
    Ok(text)
}

fn read(file: &Path) -> Result<(BTreeMap<String, f64>, String)> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let (mut known, mut compiler) = (BTreeMap::new(), String::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(' ') {
            Some(("compiler", name)) => name.clone_into(&mut compiler),
            Some((name, figure)) => drop(known.insert(name.to_owned(), figure.parse()?)),
            None => return Err(format!("{}: what is {line:?}?", file.display()).into()),
        }
    }
    Ok((known, compiler))
}

fn this_compiler() -> Result<String> {
    Ok(programs::output(Command::new("rustc").arg("--version"))?.trim().to_owned())
}

fn has_valgrind() -> bool {
    Command::new("valgrind").arg("--version").output().is_ok_and(|output| output.status.success())
}

/// Instructions of each case, by name.
fn count() -> Result<BTreeMap<&'static str, f64>> {
    let program = programs::sibling("instructions")?;
    let mut counted = BTreeMap::new();
    for case in &CASES {
        let [few, many] = case.counts;
        let difference = run(&program, case.name, many)? - run(&program, case.name, few)?;
        counted.insert(case.name, difference / ((many - few) * case.in_one) as f64);
    }
    Ok(counted)
}

/// All instructions of one run.
fn run(program: &Path, case: &str, count: usize) -> Result<f64> {
    let output = Command::new("valgrind")
        .env("GLIBC_TUNABLES", NO_STRING_MOVES)
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .args([case, &count.to_string()])
        .output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(format!("callgrind of {case}: {}\n{said}", output.status).into());
    }
    let collected = said.lines().find_map(|line| line.split_once("Collected : "));
    let (_, figure) = collected.ok_or_else(|| format!("callgrind of {case} collected nothing:\n{said}"))?;
    Ok(figure.trim().parse()?)
}
