//! Repeating a conversation in another way, in which it must come to the same.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use bytes::BytesMut;

use super::stage::{Difference, Stage};
use super::transcript::{Entry, EntryKind, Output, Transcript};
use crate::connection::{Connection, Event, Input};
use crate::frame::encode;
use crate::moment::Moment;

/// One way of repeating a conversation.
pub(super) struct Variation<'t> {
    transcript: &'t Transcript,
    random: Random,
    /// The bytes that were received and not given to the connection yet.
    wire: BytesMut,
    /// By stream: how many were taken, how many were by now when it was recorded, and in all.
    takes: BTreeMap<Stream, Take>,
    /// All of these streams.
    streams: Vec<Stream>,
    /// The streams of which less was taken than when it was recorded.
    late: BTreeSet<Stream>,
    /// Sessions that were made by resuming one.
    resumed: Vec<u64>,
    /// The number of sessions.
    sessions: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stream {
    Outcomes,
    Notices,
    ConnectionItems,
    Items(u64),
}

#[derive(Clone, Copy, Debug, Default)]
struct Take {
    taken: usize,
    recorded: usize,
    all: usize,
}

/// Notices may be left waiting for so long without being merged.
const NOTICES: usize = 64;

impl<'t> Variation<'t> {
    pub(super) fn new(number: u64, transcript: &'t Transcript) -> Self {
        let mut takes = BTreeMap::<Stream, Take>::new();
        for entry in &transcript.entries {
            if let Some((stream, count)) = stream_of(&entry.kind) {
                let all = &mut takes.entry(stream).or_default().all;
                *all = all.saturating_add(count);
            }
        }
        Self {
            transcript,
            random: Random(number),
            wire: BytesMut::new(),
            streams: takes.keys().copied().collect(),
            takes,
            late: BTreeSet::new(),
            resumed: Vec::new(),
            sessions: 0,
        }
    }

    pub(super) fn run(mut self, stage: &mut Stage) -> Result<(), Difference> {
        for entry in &self.transcript.entries {
            self.step(stage, entry);
            self.take_some(stage);
        }
        self.flush_wire(stage);
        self.catch_up_all(stage);
        stage.listen();
        compare(self.transcript, &stage.told)
    }

    fn step(&mut self, stage: &mut Stage, entry: &Entry) {
        if let Some((stream, count)) = stream_of(&entry.kind) {
            let recorded = &mut self.takes.entry(stream).or_default().recorded;
            *recorded = recorded.saturating_add(count);
            let lags = self.may_move(stream) && self.random.below(2) == 0;
            if lags {
                self.late.insert(stream);
            } else {
                self.flush_wire(stage);
                self.catch_up(stage, stream);
            }
            return;
        }
        match &entry.kind {
            EntryKind::Input(Input::Receive(body)) => {
                self.wire.extend_from_slice(&encode(body));
                self.feed_some(stage);
            }
            EntryKind::Returned | EntryKind::Output(Output::Item { .. }) => {}
            kind => {
                self.flush_wire(stage);
                if matches!(kind, EntryKind::Input(input) if !matches!(input, Input::TransmitProgress)) {
                    self.catch_up_all(stage);
                }
                stage.perform(entry);
                self.note_session(kind, stage);
            }
        }
    }

    /// Takes note of a session that a command began.
    fn note_session(&mut self, kind: &EntryKind, stage: &Stage) {
        let EntryKind::Input(Input::CreateSession { .. } | Input::ResumeSession { .. }) = kind else {
            return;
        };
        let began = stage.told.back().is_some_and(|line| line.starts_with("= call "));
        if began {
            self.sessions += 1;
            if matches!(kind, EntryKind::Input(Input::ResumeSession { .. })) {
                self.resumed.push(self.sessions);
            }
        }
    }

    /// Takes a little of what may be taken sooner than it was, or is late.
    fn take_some(&mut self, stage: &mut Stage) {
        for _ in 0..2 {
            let chosen = self.random.below(self.streams.len());
            let Some(stream) = self.streams.get(chosen).copied() else { return };
            let Some(take) = self.takes.get(&stream).copied() else { continue };
            if !self.may_move(stream) || self.random.below(2) != 0 {
                continue;
            }
            let most = (take.all - take.taken).min(8);
            if most > 0 {
                let count = 1 + self.random.below(most);
                self.take(stage, stream, count);
            }
        }
        let waiting =
            self.takes.get(&Stream::Notices).map_or(0, |take| take.recorded.saturating_sub(take.taken));
        if waiting > NOTICES {
            self.catch_up(stage, Stream::Notices);
        }
    }

    fn catch_up_all(&mut self, stage: &mut Stage) {
        for stream in std::mem::take(&mut self.late) {
            self.catch_up(stage, stream);
        }
    }

    /// Takes all that was taken by now when it was recorded.
    fn catch_up(&mut self, stage: &mut Stage, stream: Stream) {
        while let Some(take) = self.takes.get(&stream).copied() {
            let late = take.recorded.saturating_sub(take.taken);
            if late == 0 || self.take(stage, stream, late) == 0 {
                return;
            }
        }
    }

    fn take(&mut self, stage: &mut Stage, stream: Stream, count: usize) -> usize {
        let taken = match stream {
            Stream::Items(session) => stage.take_items(session, count),
            Stream::Outcomes => take_each(count, || next_outcome(&mut stage.connection, stage.now)),
            Stream::Notices => take_each(count, || stage.connection.poll_notice(stage.now).is_some()),
            Stream::ConnectionItems => {
                take_each(count, || stage.connection.poll_connection_item(stage.now).is_some())
            }
        };
        if let Some(take) = self.takes.get_mut(&stream) {
            take.taken += taken;
        }
        taken
    }

    fn may_move(&self, stream: Stream) -> bool {
        !matches!(stream, Stream::Items(session) if self.resumed.contains(&session))
    }

    /// Hands the connection some of what is on the wire, in pieces.
    fn feed_some(&mut self, stage: &mut Stage) {
        while !self.wire.is_empty() && self.random.below(8) != 0 {
            let most = if self.random.below(2) == 0 { 16 } else { self.wire.len() };
            let count = 1 + self.random.below(most.min(self.wire.len()));
            stage.connection.receive(stage.now, &self.wire.split_to(count));
        }
    }

    fn flush_wire(&mut self, stage: &mut Stage) {
        while !self.wire.is_empty() {
            self.feed_some(stage);
        }
    }
}

/// Takes the next outcome, and what comes before it and is none.
fn next_outcome(connection: &mut Connection, now: Moment) -> bool {
    while let Some(event) = connection.poll_outcome(now) {
        if !matches!(event, Event::Readable(_)) {
            return true;
        }
    }
    false
}

fn take_each(count: usize, mut take: impl FnMut() -> bool) -> usize {
    (0..count).take_while(|_| take()).count()
}

/// Returns the stream that an entry takes from, and the number that it takes, where the take may be moved.
fn stream_of(kind: &EntryKind) -> Option<(Stream, usize)> {
    match kind {
        EntryKind::Take { session, came, .. } => Some((Stream::Items(*session), *came)),
        // Whether a session turns readable depends on what was taken of it, so this is no number to go by.
        EntryKind::Output(Output::Readable) => None,
        EntryKind::Output(Output::Outcome) => Some((Stream::Outcomes, 1)),
        EntryKind::Output(Output::Notice) => Some((Stream::Notices, 1)),
        EntryKind::Output(Output::ConnectionItem) => Some((Stream::ConnectionItems, 1)),
        _ => None,
    }
}

/// Compares what came out, each stream by itself.
fn compare(transcript: &Transcript, told: &VecDeque<String>) -> Result<(), Difference> {
    let mut came: BTreeMap<Key, VecDeque<&String>> = BTreeMap::new();
    for line in told {
        if let Some(key) = Key::of(line) {
            came.entry(key).or_default().push_back(line);
        }
    }
    let mut first: Option<Difference> = None;
    for entry in &transcript.entries {
        let Some(key) = Key::of(&entry.text) else { continue };
        let got = came.get_mut(&key).and_then(VecDeque::pop_front);
        if got.map(String::as_str) != Some(&*entry.text) {
            return Err(Difference::at(entry, got.cloned()));
        }
    }
    for (_, mut rest) in came {
        let last = transcript.entries.last().map_or(2, |entry| entry.number);
        if let Some(got) = rest.pop_front() {
            first.get_or_insert(Difference { line: last + 1, expected: None, got: Some(got.clone()) });
        }
    }
    first.map_or(Ok(()), Err)
}

/// The stream that a line of output is of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key(&'static str, u64);

impl Key {
    fn of(line: &str) -> Option<Key> {
        if line.starts_with('=') {
            return Some(Key("returned", 0));
        }
        let mut words = line.strip_prefix("< ")?.split(' ');
        Some(match words.next()? {
            "transmit" => Key("transmit", 0),
            "connected" | "reply" | "session" | "turn" | "closed" => Key("outcome", 0),
            "notice" => Key("notice", 0),
            "claimed" => Key("claimed", 0),
            "notification" | "ask" | "cancelled" | "missed" => Key("connection item", 0),
            "item" => Key("item", words.next()?.parse().ok()?),
            // When frames were written, and when a session turned readable, is no stream of its own.
            _ => return None,
        })
    }
}

/// Numbers that look drawn at random, the same for the same start (SplitMix64).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % limit.max(1) as u64) as usize
    }
}
