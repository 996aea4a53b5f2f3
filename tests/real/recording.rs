//! What the client does is recorded, and must replay, and, unless the runtime is ended in the midst of it, say what the
//! recording of it in `tests/recordings` says. Where the environment says so, it is kept as that. What another version than
//! the pinned one says is compared with nothing.

use std::io::Write;
use std::path::Path;

use pilotwire::replay::{Conversation, Player, Recorder, Redaction, Transcript};
use pilotwire_tests::runtime::{self, Runtime};

/// The environment variable that names the folder to put recordings into: `tests/recordings`, to make those anew.
const FOLDER_VARIABLE: &str = "PILOTWIRE_RECORDINGS";

/// A conversation that is being recorded, without what is the runtime's makers' or this machine's. A test that passes and
/// does not repeat it fails.
#[must_use]
pub(crate) struct Recording {
    name: &'static str,
    pub(crate) recorder: Recorder,
    is_repeated: bool,
}

impl Recording {
    /// `server` is where the runtime finds its model, or all of GitHub.
    pub(crate) fn new(name: &'static str, runtime: &Runtime, server: &str) -> Self {
        let directory = runtime.directory();
        let root = directory.parent().expect("it is in a folder").to_string_lossy();
        let redaction =
            Redaction::for_publication().value(&root, "/recorded").value(server, "http://127.0.0.1:1");
        Self { name, recorder: Recorder::in_memory(redaction), is_repeated: false }
    }

    /// Repeats what was recorded so far, as it was and in other ways. It says what the recording says that is kept of the
    /// same conversation, or takes its place.
    pub(crate) fn replay(mut self) {
        let (text, transcript) = self.repeated();
        if let Some(folder) = std::env::var_os(FOLDER_VARIABLE) {
            self.keep(Path::new(&folder), &text);
        } else if !self.is_cut_off() && runtime::is_pinned() {
            self.compare(&transcript);
        }
    }

    /// Repeats what was recorded, of which no recording is kept.
    pub(crate) fn repeat(mut self) {
        self.repeated();
    }

    fn repeated(&mut self) -> (String, Transcript) {
        self.is_repeated = true;
        let text = self.recorder.take();
        let transcript = Transcript::parse(&text).unwrap_or_else(|error| panic!("{}: {error}", self.name));
        Player::new(&transcript).run().unwrap_or_else(|difference| panic!("{}: {difference}", self.name));
        for number in 0..20 {
            let varied = Player::new(&transcript).vary(number).run();
            varied.unwrap_or_else(|difference| panic!("{}, variation {number}: {difference}", self.name));
        }
        (text, transcript)
    }

    /// In one go: a conversation that is held over each adapter is held by several tests at once, and the last is kept.
    fn keep(&self, folder: &Path, text: &str) {
        let mut file = tempfile::NamedTempFile::new_in(folder).expect("the folder is there");
        file.write_all(text.as_bytes()).expect("the recording is written");
        file.persist(folder.join(self.name).with_extension("transcript")).expect("it gets its name");
    }

    /// Whether how far it comes is chance: it is of a process that is ended while it works, or of a runtime that writes its
    /// files and counts what it uses when it likes. Scenarios have some of both.
    fn is_cut_off(&self) -> bool {
        ["process-", "tcp-", "commands-", "handlers-files", "calls-usage", "scenario-"]
            .iter()
            .any(|start| self.name.starts_with(start))
    }

    /// What is said must be what is said in the recording that is kept.
    fn compare(&self, transcript: &Transcript) {
        let told = differences(&kept(self.name), transcript);
        assert!(
            told.is_empty(),
            "{}: what the kept recording says, and what is said now: {told:#?}",
            self.name
        );
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        assert!(self.is_repeated || std::thread::panicking(), "{} was recorded and not repeated", self.name);
    }
}

/// The recording of this name in `tests/recordings`.
fn kept(name: &str) -> Transcript {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("recordings");
    let path = folder.join(name).with_extension("transcript");
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}; {FOLDER_VARIABLE} makes it", path.display()));
    Transcript::parse(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// What is said in one only of two recordings, in whatever order: what several sessions say is in another each time.
fn differences(kept: &Transcript, now: &Transcript) -> Vec<(char, String)> {
    let differences = Conversation::of(kept).differences(&Conversation::of(now));
    let (mut told, mut new): (Vec<_>, Vec<_>) =
        differences.iter().filter_map(|line| comparable(line)).partition(|(sign, _)| *sign == '-');
    told.retain(|(_, text)| match new.iter().position(|(_, other)| is_said_so_far(text, other)) {
        Some(place) => {
            new.swap_remove(place);
            false
        }
        None => true,
    });
    told.extend(new);
    told
}

/// Whether two lines say the same as far as both go: one that is long was cut, earlier or later as its numbers were long.
fn is_said_so_far(one: &str, other: &str) -> bool {
    if !one.ends_with('…') && !other.ends_with('…') {
        return one == other;
    }
    let (one, other) = (one.trim_end_matches('…'), other.trim_end_matches('…'));
    one.starts_with(other) || other.starts_with(one)
}

const WANTED: &str = r#"runtime: llmInference.httpResponseChunk: {"accepted":true}"#;
const NOT_WANTED: &str = r#"runtime: llmInference.httpResponseChunk: {"accepted":false}"#;

/// A line of a difference: its sign, and its text without its numbers, which are drawn or counted. None for what is so or
/// otherwise as it happens: notices, how far a message came that has no end, and the runtime's version. Whether the runtime
/// still wants the end of an answer of which it has read the last word makes no difference.
fn comparable(line: &str) -> Option<(char, String)> {
    let (sign, text) = (line.chars().next()?, line.get(2..)?);
    let text = if text == NOT_WANTED { WANTED } else { text };
    let happens = ["notice: ", "connected: "].iter().any(|start| text.starts_with(start))
        || text.contains(": agent, cut short: ");
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '0'..='9' if plain.ends_with('#') => {}
            '0'..='9' => plain.push('#'),
            other => plain.push(other),
        }
    }
    (!happens).then_some((sign, plain))
}

#[test]
fn a_recording_that_says_something_else_is_told_from_one_that_does_not() {
    let recording = kept("cloud-beside-local");
    let changed = |from: &str, to: &str| {
        let text = recording.to_string().replace(from, to);
        assert_ne!(text, recording.to_string(), "{from}");
        differences(&recording, &Transcript::parse(&text).expect("it is a transcript"))
    };
    assert_eq!(
        changed("gamma says so", "gamma does not"),
        [
            ('-', "session #: agent: gamma says so".to_owned()),
            ('+', "session #: agent: gamma does not".to_owned())
        ]
    );
    assert_eq!(changed("2026-", "2031-"), []);
    assert_eq!(changed(r#""version":"1."#, r#""version":"2."#), []);
}

#[test]
fn what_was_cut_says_the_same_as_far_as_it_goes() {
    for (one, other, same) in [
        ("a url: http://#.#.#.…", "a url: http://#.#.#…", true),
        ("a url: http://#.#.#.…", "a url: http://#.#.#.#", true),
        ("a url: http://#.#.#.…", "a url: https://#.#.#…", false),
        ("a url: http://#", "a url: http://#", true),
        ("a url: http://#", "a url: http://#/path", false),
    ] {
        assert_eq!(is_said_so_far(one, other), same, "{one} {other}");
        assert_eq!(is_said_so_far(other, one), same, "{other} {one}");
    }
}
