//! What the client does is recorded, and must replay, and, unless the runtime is ended in the midst of it, say what the
//! recording of it in `tests/recordings` says. Where the environment says so, it is kept as that. What another version than
//! the pinned one says is compared with nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;

use pilotwire::replay::{Conversation, Player, Recorder, Redaction, Transcript};
use pilotwire_tests::runtime::{self, Runtime};
use serde_json::Value;

use crate::scripted::compare::is_left_out;

/// The environment variable that names the folder to put recordings into: `tests/recordings`, to make those anew.
const FOLDER_VARIABLE: &str = "PILOTWIRE_RECORDINGS";

/// Conversations of which no recording is kept: one lists the runtime's own tools, one is what its makers measure, two have
/// what they tell the model, and the others say the same many times over, in megabytes.
const NOT_KEPT: [&str; 14] = [
    "cloud-calls-fleet",
    "cloud-calls-start-agent",
    "scenario-github-telemetry",
    "scenario-permission-kinds-decisions",
    "scenario-permission-lasting-address",
    "scenario-permission-lasting-place",
    "scenario-permission-lasting-session",
    "scenario-permission-lasting-unnamed",
    "scenario-plan-exit",
    "turns-aborted-next",
    "turns-aborted-queued",
    "turns-deleted",
    "turns-deleted-other",
    "turns-withdrawn",
];

/// Conversations in which the runtime says now this and now that: it writes a session's files when it likes, lists a directory
/// in any order, asks a server once or twice, hears one of two clients first, sends what was before sooner or later, or ends
/// what is aborted earlier or later. Of these the kinds of messages are compared.
const UNSTEADY: [Unsteady; 22] = [
    ("cloud-connected-later", &BY_ITS_END),
    ("scenario-abort-file", &BY_FILES),
    ("scenario-abort-file-stat", &BY_FILES),
    ("scenario-abort-file-written", &BY_FILES),
    ("scenario-abort-hook-helper", &OF_WHAT_IS_ENDED),
    ("scenario-abort-hook-helper-stop", &OF_WHAT_IS_ENDED),
    ("scenario-abort-hook-start", &[]),
    ("scenario-abort-sql", &BY_FILES),
    ("scenario-abort-tool", &[]),
    ("scenario-builtin_tools", &[]),
    ("scenario-mcp-oauth", &[]),
    ("scenario-mcp-oauth-call", &[]),
    ("scenario-multi-client-at-once", &ASKED_BY_CHANCE),
    ("scenario-multi-client-at-once-other", &ASKED_BY_CHANCE),
    ("scenario-session-lifecycle", &[]),
    ("scenario-session_fs", &BY_FILES),
    ("scenario-session_fs-damaged", &BY_FILES),
    ("scenario-session_fs-image", &BY_FILES),
    ("scenario-session_fs-operations", &BY_FILES),
    ("scenario-session_fs_sqlite", &BY_FILES),
    ("scenario-skill_provider-ends", &[]),
    ("scenario-suspend-pending", &OF_WHAT_IS_ENDED),
];

/// The name of such a conversation, and the kinds of messages that are in it or are not.
type Unsteady = (&'static str, &'static [&'static str]);

/// The prompt that is sent last is told of before the end or not.
const BY_ITS_END: [&str; 1] = ["user.message"];

/// What an abort or a suspend has ended has its end told before the turn's, or not at all.
const OF_WHAT_IS_ENDED: [&str; 1] = ["tool.execution_complete"];

/// What the runtime tells once it has read a session's files, which comes before the end or not.
const BY_FILES: [&str; 2] = ["host.event", "session.warning"];

/// The first client that answers may have taken the question from the other.
const ASKED_BY_CHANCE: [&str; 3] =
    ["external_tool.requested", "external_tool.completed", "session.tools.handlePendingToolCall"];

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
        let redaction = Redaction::for_publication()
            .value(&root, "/recorded")
            .value(env!("CARGO_MANIFEST_DIR"), "/recorded/tests")
            .value(server, "http://127.0.0.1:1");
        Self { name, recorder: Recorder::in_memory(redaction), is_repeated: false }
    }

    /// Repeats what was recorded so far, as it was and in other ways. It says what the recording says that is kept of the
    /// same conversation, or takes its place.
    pub(crate) fn replay(mut self) {
        let (text, transcript) = self.repeated();
        if !self.is_kept() {
            return;
        }
        if let Some(folder) = std::env::var_os(FOLDER_VARIABLE) {
            self.keep(Path::new(&folder), &text);
        } else if runtime::is_pinned() {
            let kept = kept(self.name);
            let unsteady = UNSTEADY.iter().find(|(name, _)| *name == self.name);
            if let Some((_, by_chance)) = unsteady {
                self.compare_kinds(&kept, &transcript, by_chance);
            } else if !self.is_cut_off() {
                self.compare(&kept, &transcript);
            }
        }
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

    fn is_kept(&self) -> bool {
        !NOT_KEPT.contains(&self.name)
    }

    /// Whether how far it comes is chance: it is of a process that is ended while it works, or of a runtime that writes its
    /// files and counts what it uses when it likes.
    fn is_cut_off(&self) -> bool {
        let is_cut_off = ["process-", "tcp-", "commands-", "handlers-files", "calls-usage"];
        is_cut_off.iter().any(|start| self.name.starts_with(start))
    }

    /// What is said must be what is said in the recording that is kept.
    fn compare(&self, kept: &Transcript, transcript: &Transcript) {
        let told = differences(kept, transcript);
        assert!(
            told.is_empty(),
            "{}: what the kept recording says, and what is said now: {told:#?}",
            self.name
        );
    }

    /// What is said must be of the kinds that there are in the recording that is kept, but for those that are chance, and
    /// those that tell of the runtime's work alone: it may be ended before it tells.
    fn compare_kinds(&self, kept: &Transcript, transcript: &Transcript, by_chance: &[&str]) {
        let [kept, now] = [kept, transcript].map(|transcript| kinds(&transcript.to_string()));
        let differences = kept.symmetric_difference(&now);
        let differences: Vec<_> = differences
            .filter(|(_, kind)| !by_chance.contains(&kind.as_str()) && !is_left_out(kind))
            .collect();
        assert!(
            differences.is_empty(),
            "{}: in the kept recording or in what is said now alone: {differences:#?}",
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
    let (kept, now) = (Conversation::of(kept), Conversation::of(now));
    let differences = kept.differences(&now);
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
    // Whether the client is still there at the end of a session's last turn is chance: in one of the two, more may be.
    let [in_kept, in_now] = [&kept, &now].map(resting);
    for (sign, more) in [('-', in_kept.saturating_sub(in_now)), ('+', in_now.saturating_sub(in_kept))] {
        let end = (sign, format!("session #: {TURN_ENDED}"));
        for _ in 0..more {
            if let Some(place) = told.iter().position(|line| *line == end) {
                told.remove(place);
            }
        }
    }
    told
}

/// The number of sessions of a conversation that say nothing behind the end of a turn but that they are shut down, or that the prompt
/// has failed: a prompt that fails ends with its error, before its turn ends.
fn resting(conversation: &Conversation) -> usize {
    let mut last = BTreeMap::new();
    for line in conversation.to_string().lines() {
        if let Some((session, said)) = line.split_once(": ")
            && said != "shut down"
            && !said.starts_with("prompt failed: ")
        {
            last.insert(session.to_owned(), said == TURN_ENDED);
        }
    }
    last.into_values().filter(|is_resting| *is_resting).count()
}

/// Whether two lines say the same as far as both go: one that is long was cut, earlier or later as its numbers were long.
fn is_said_so_far(one: &str, other: &str) -> bool {
    if !one.ends_with('…') && !other.ends_with('…') {
        return one == other;
    }
    let [one, other] = [one, other].map(without_cut_id);
    one.starts_with(other) || other.starts_with(one)
}

/// A line that was cut, without what may be the beginning of an id.
fn without_cut_id(line: &str) -> &str {
    match line.strip_suffix('…') {
        Some(cut) => cut.trim_end_matches(['#', '-', 'a', 'b', 'c', 'd', 'e', 'f']),
        None => line,
    }
}

const WANTED: &str = r#"runtime: llmInference.httpResponseChunk: {"accepted":true}"#;
const NOT_WANTED: &str = r#"runtime: llmInference.httpResponseChunk: {"accepted":false}"#;
const TURN_ENDED: &str = "turn ended";

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
    // A count has a fraction or has none.
    while plain.contains("#.#") {
        plain = plain.replace("#.#", "#");
    }
    (!happens).then_some((sign, without_ids(&plain)))
}

/// A text whose numbers are signs, with one sign in place of each word that can be an id's, or a piece of one.
fn without_ids(text: &str) -> String {
    let is_of_word = |letter: char| letter.is_alphanumeric() || letter == '#';
    let words = text.split_inclusive(|letter| !is_of_word(letter)).map(|piece| {
        let word = piece.trim_end_matches(|letter| !is_of_word(letter));
        let is_id = word.contains('#') && word.chars().all(|letter| matches!(letter, '#' | 'a'..='f'));
        if is_id { format!("#{}", &piece[word.len()..]) } else { piece.to_owned() }
    });
    words.collect()
}

/// The methods and types of events in the text of a transcript, each with who said it.
fn kinds(text: &str) -> BTreeSet<(&'static str, String)> {
    let kinds = text.lines().filter_map(|line| {
        let (who, message) = match line.strip_prefix("> receive ") {
            Some(message) => ("runtime", message),
            None => ("client", line.strip_prefix("< transmit ")?),
        };
        let message: Value = serde_json::from_str(message).ok()?;
        let event = &message["params"]["event"]["type"];
        Some((who, event.as_str().or(message["method"].as_str())?.to_owned()))
    });
    kinds.collect()
}

#[test]
fn an_id_is_a_sign_and_a_word_is_not() {
    assert_eq!(without_ids("Session dc#b#f# (fork), a bad m#, #-ab#"), "Session # (fork), a bad m#, #-#");
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
fn only_a_turns_end_behind_which_nothing_is_said_may_be_missing() {
    for (name, told) in
        [("turn", 0), ("model-error", 0), ("scenario-permission-kinds-write", 3), ("cloud-beside-local", 7)]
    {
        let recording = kept(name);
        let without = recording.to_string().replace(r#""type":"session.idle""#, r#""type":"session.other""#);
        let without = Transcript::parse(&without).expect("it is a transcript");
        let end = |sign: char| vec![(sign, "session #: turn ended".to_owned()); told];
        assert_eq!(differences(&recording, &without), end('-'), "{name}");
        assert_eq!(differences(&without, &recording), end('+'), "{name}");
    }
    // Of one that is not the last there is no doubt.
    let recording = kept("scenario-permission-kinds-write");
    let without = recording.to_string().replacen(r#""type":"session.idle""#, r#""type":"session.other""#, 1);
    let without = Transcript::parse(&without).expect("it is a transcript");
    assert_eq!(differences(&recording, &without), [('-', "session #: turn ended".to_owned())]);
}

#[test]
fn the_kinds_of_messages_are_those_of_methods_and_events() {
    let said = [
        "pilotwire-transcript 1",
        r#"< transmit {"id":1,"method":"ping","params":{}}"#,
        r#"> receive {"id":1,"result":{}}"#,
        r#"> receive {"method":"session.event","params":{"event":{"type":"session.idle"}}}"#,
        r#"> receive {"method":"session.event","params":{"event":{"type":"session.idle"}}}"#,
    ];
    let expected = [("client", "ping"), ("runtime", "session.idle")];
    assert_eq!(kinds(&said.join("\n")), expected.map(|(who, kind)| (who, kind.to_owned())).into());
}

#[test]
fn what_was_cut_says_the_same_as_far_as_it_goes() {
    for (one, other, same) in [
        ("a url: http://#.#.#.…", "a url: http://#.#.#…", true),
        ("a url: http://#.#.#.…", "a url: http://#.#.#.#", true),
        ("a url: http://#.#.#.…", "a url: https://#.#.#…", false),
        ("a url: http://#", "a url: http://#", true),
        ("an id: #a#-b…", "an id: f#e#…", true),
        ("an id: #a#-b…", "no id: f#e#…", false),
        ("a url: http://#", "a url: http://#/path", false),
    ] {
        assert_eq!(is_said_so_far(one, other), same, "{one} {other}");
        assert_eq!(is_said_so_far(other, one), same, "{other} {one}");
    }
}
