//! Same input, same output: each recording is repeated in a thousand ways, a long one in fewer, with the input in other
//! pieces and the output taken at other times, in two processes. Of each way, what comes out is what was recorded, byte for
//! byte; and what a recording comes to when it is recorded anew is the same in both processes, whatever the connection's
//! seed.
//!
//! Which ways these are follows from a number, drawn anew each time. `DETERMINISM_SEED` repeats a run.

use std::collections::BTreeMap;
use std::env;
use std::hash::{BuildHasher, DefaultHasher, Hasher, RandomState};
use std::io::Write;
use std::process::Command;
use std::thread;
use std::time::Instant;

use pilotwire::replay::{Player, Transcript};

use crate::recordings::recordings;
use crate::replay;

/// Ways in which each recording is repeated, unless the variable says otherwise: it is for machines that have to hurry.
const WAYS: u64 = 1000;
/// Bytes of recording that are repeated at most: a long one is repeated in fewer ways.
const BYTES: u64 = 20_000_000;
const WAYS_VARIABLE: &str = "DETERMINISM_WAYS";
const SEED: &str = "DETERMINISM_SEED";
/// Set for the second process.
const SECOND: &str = "DETERMINISM_SECOND";

#[test]
fn a_thousand_ways_in_two_processes_come_to_the_same() {
    let seed = env::var(SEED).map_or_else(
        |_| RandomState::new().hash_one(SEED) >> 32,
        |seed| seed.parse().unwrap_or_else(|_| panic!("{SEED} is a number, not {seed}")),
    );
    say(&format!("determinism: {SEED}={seed} repeats this run\n"));
    let start = Instant::now();
    let recordings = recordings();
    assert!(recordings.len() >= 380, "{} recordings", recordings.len());
    let here = repeat_all(&recordings, seed);
    if env::var(SECOND).is_ok() {
        return say(&format!("{here}\n"));
    }
    let output = Command::new(env::current_exe().expect("it has a path"))
        .args(["--exact", "determinism::a_thousand_ways_in_two_processes_come_to_the_same"])
        .env(SEED, seed.to_string())
        .env(SECOND, "")
        .output()
        .expect("it starts");
    let there = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{there}{}", String::from_utf8_lossy(&output.stdout));
    assert_eq!(there.lines().last(), Some(&*here), "{SEED}={seed}: the other process, and this one");
    say(&format!(
        "determinism: {} recordings x up to {} splits and drains, in 2 processes, seed {seed}, in {:.1} s\n",
        recordings.len(),
        ways(),
        start.elapsed().as_secs_f64()
    ));
}

/// Repeats each recording in all ways. Returns what stands for all that came out.
fn repeat_all(recordings: &BTreeMap<String, String>, seed: u64) -> String {
    let digests: Vec<String> = thread::scope(|scope| {
        let threads: Vec<_> = recordings
            .iter()
            .map(|(name, text)| scope.spawn(move || format!("{name} {:016x}", repeat(name, text, seed))))
            .collect();
        threads.into_iter().map(|thread| thread.join().expect("it says above what differs")).collect()
    });
    digests.join(", ")
}

fn repeat(name: &str, text: &str, seed: u64) -> u64 {
    let ways = ways().min(BYTES / text.len() as u64);
    replay(name, text, seed..seed + ways);
    let transcript = Transcript::parse(text).expect("it was repeated");
    assert_eq!(transcript.to_string(), text, "{name}, printed");
    let recorded = Player::new(&transcript).seed([seed as u8; 32]).record();
    assert!(recorded == text, "{name}, recorded anew, is another");
    let mut hasher = DefaultHasher::new();
    hasher.write(recorded.as_bytes());
    hasher.finish()
}

fn ways() -> u64 {
    env::var(WAYS_VARIABLE).map_or(WAYS, |ways| {
        ways.parse()
            .ok()
            .filter(|ways| *ways > 0)
            .unwrap_or_else(|| panic!("{WAYS_VARIABLE} is a number, not {ways}"))
    })
}

/// Not `eprintln!`: a test's output is shown even if it passes.
fn say(line: &str) {
    let _ = std::io::stderr().write_all(line.as_bytes());
}
