//! What happens to a connection, as the input tells it.

use std::time::Duration;

use arbitrary::{Arbitrary, Unstructured};
use pilotwire::{Config, Limits};

/// The connection's limits, and what is done to it, step by step.
#[derive(Debug)]
pub struct Script {
    pub(super) options: Options,
    pub(super) steps: Vec<Step>,
}

/// Steps that are taken at most: a bound on the time that an input takes.
const MOST_STEPS: usize = 400;

impl<'a> Arbitrary<'a> for Script {
    fn arbitrary(input: &mut Unstructured<'a>) -> arbitrary::Result<Script> {
        let line = input.peek_bytes(input.len()).and_then(|all| all.iter().position(|byte| *byte == b'\n'));
        let mut options = Options::default();
        if let Some(end) = line {
            for pair in input.bytes(end + 1)?.chunks_exact(2) {
                options.set(pair[0], digit(pair[1]));
            }
        }
        let mut steps = Vec::new();
        while !input.is_empty() && steps.len() < MOST_STEPS {
            steps.extend(Step::read(input)?);
        }
        Ok(Script { options, steps })
    }
}

/// Digits count from 0, letters on from 10; anything else is its value.
fn digit(byte: u8) -> usize {
    usize::from(match byte {
        b'0'..=b'9' => byte - b'0',
        b'a'..=b'z' => byte - b'a' + 10,
        _ => byte,
    })
}

/// Limits of the connection, and how it is to end. All are 0 unless the input's first line says otherwise.
#[derive(Debug, Default)]
pub(super) struct Options {
    queue: usize,
    stall: usize,
    per_id: usize,
    ids: usize,
    bytes: usize,
    kept: usize,
    asks: usize,
    replies: usize,
    handshake: usize,
    closing: usize,
    held: usize,
    write: usize,
    frame: usize,
    ending: usize,
}

/// How a script goes on when its steps are done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    InputEnds,
    Close,
    ShutDown,
    WritingFails,
    ReadingFails,
}

impl Options {
    fn set(&mut self, name: u8, value: usize) {
        *match name {
            b'q' => &mut self.queue,
            b's' => &mut self.stall,
            b'w' => &mut self.per_id,
            b'i' => &mut self.ids,
            b'b' => &mut self.bytes,
            b'k' => &mut self.kept,
            b'a' => &mut self.asks,
            b'r' => &mut self.replies,
            b'h' => &mut self.handshake,
            b'c' => &mut self.closing,
            b'p' => &mut self.held,
            b't' => &mut self.write,
            b'f' => &mut self.frame,
            _ => &mut self.ending,
        } = value;
    }

    /// Bytes past which a queue holds up reading.
    pub(super) fn soft(&self) -> usize {
        [8 << 20, 1, 66_000, 100_000, 0, 1000][self.queue % 6]
    }

    /// Bytes past which a queue's oldest events are given up. An event keeps its read buffer of 64 KiB.
    pub(super) fn hard(&self) -> usize {
        [64 << 20, 66_200, 70_000, 200_000, 0, 300_000][self.queue % 6]
    }

    pub(super) fn stall_after(&self) -> Option<Duration> {
        [Some(Duration::from_secs(1)), None, Some(Duration::ZERO), Some(MILLISECONDS_10)][self.stall % 4]
    }

    pub(super) fn per_id(&self) -> usize {
        [128, 1, 2, 3, 0][self.per_id % 5]
    }

    pub(super) fn ids(&self) -> usize {
        [64, 1, 2, 0][self.ids % 4]
    }

    pub(super) fn pending_bytes(&self) -> usize {
        [4 << 20, 400, 1000, 0, 70_000][self.bytes % 5]
    }

    pub(super) fn open_asks(&self) -> usize {
        [1024, 1, 2, 0, 5][self.asks % 5]
    }

    pub(super) fn max_frame(&self) -> usize {
        [256 << 20, 300][self.frame % 2]
    }

    /// Whether a handshake is made, and whether it is begun.
    pub(super) fn shakes_hands(&self) -> bool {
        !self.handshake.is_multiple_of(4)
    }

    pub(super) fn connects(&self) -> bool {
        self.handshake % 4 != 3
    }

    pub(super) fn ending(&self) -> Ending {
        let endings =
            [Ending::InputEnds, Ending::Close, Ending::ShutDown, Ending::WritingFails, Ending::ReadingFails];
        endings[self.ending % endings.len()]
    }

    /// Whether time passes until nothing is waited for, before the end.
    pub(super) fn ends_quietly(&self) -> bool {
        self.ending / 5 % 2 == 1
    }

    pub(super) fn config(&self) -> Config {
        let second = Duration::from_secs(1);
        Config::default()
            .queue_soft_limit(self.soft())
            .queue_hard_limit(self.hard())
            .stall_after(self.stall_after())
            .pending_per_id(self.per_id())
            .pending_ids(self.ids())
            .pending_bytes(self.pending_bytes())
            .pending_request_timeout([Duration::from_secs(120), second, Duration::ZERO][self.kept % 3])
            .max_open_asks(self.open_asks())
            .max_own_replies([1 << 20, 0, 100][self.replies % 3])
            .handshake_timeout(
                self.shakes_hands().then(|| Duration::from_secs([30, 30, 0, 30][self.handshake % 4])),
            )
            .closing_timeout([Duration::from_secs(10), Duration::ZERO, second][self.closing % 3])
            .held_prompt_timeout([Duration::from_secs(60), second, Duration::ZERO][self.held % 3])
            .write_timeout([Duration::from_secs(30), Duration::ZERO, second][self.write % 3])
            .max_frame(self.max_frame())
    }
}

const MILLISECONDS_10: Duration = Duration::from_millis(10);

/// One thing that happens. Numbers pick from what there is, see [`run`](super::run) and [`peer`](super::peer).
#[derive(Clone, Copy, Debug)]
pub(super) enum Step {
    // What the runtime sends.
    Event { session: usize, kind: usize, number: usize, size: usize },
    Request { session: usize, method: usize, id: usize, size: usize },
    Cancel { id: usize },
    Notification { size: usize },
    Reply { call: usize, kind: usize, argument: usize },
    Uncorrelated,
    Malformed { kind: usize },
    Garbage { kind: usize },
    CutFrame,
    // What the transport does.
    InputEnds,
    ReadingFails { kind: usize },
    WritingFails { kind: usize },
    WritingGoesOn,
    PeerDescribed,
    // Commands.
    Connect,
    CreateLocal { session: usize, limits: usize },
    CreateCloud { kind: usize, limits: usize },
    Resume { session: usize, limits: usize },
    Call { session: usize, limits: usize },
    Send { key: usize, limits: usize },
    SendAndWait { key: usize, limits: usize },
    Detach { key: usize },
    Destroy { key: usize },
    Delete { session: usize },
    Abandon { call: usize },
    Answer { ask: usize, kind: usize },
    Decline { ask: usize },
    Abort { key: usize },
    Close,
    ShutDown,
    StopReading { key: usize },
    Unwritable { kind: usize, session: usize },
    // Time.
    Wait { time: usize },
    WaitForDeadline,
    Pass { time: usize },
    OldTime,
    // What the driver takes out.
    Drain,
    TakeTransmit,
    TakeTransmits,
    TakeEvent,
    TakeEvents,
    TakeItems { key: usize, most: usize },
    TakeAllItems,
}

impl Step {
    /// The next step; none for white space.
    fn read(input: &mut Unstructured<'_>) -> arbitrary::Result<Option<Step>> {
        const LETTERS: &[u8] = b"eEqQxnNrumgPzZWjBHcCRksSdDX!aAbLKoytTvV.,;fFiI";
        let letter: u8 = input.arbitrary()?;
        if letter.is_ascii_whitespace() {
            return Ok(None);
        }
        let letter =
            if LETTERS.contains(&letter) { letter } else { LETTERS[usize::from(letter) % LETTERS.len()] };
        // Past the end of the input it is 0.
        let mut next = || input.arbitrary().map(digit);
        Ok(Some(match letter {
            b'e' => Step::Event { session: next()?, kind: next()?, number: next()?, size: 0 },
            b'E' => Step::Event { session: next()?, kind: next()?, number: next()?, size: next()? },
            b'q' => Step::Request { session: next()?, method: next()?, id: next()?, size: 0 },
            b'Q' => Step::Request { session: next()?, method: next()?, id: next()?, size: next()? },
            b'x' => Step::Cancel { id: next()? },
            b'n' => Step::Notification { size: 0 },
            b'N' => Step::Notification { size: next()? },
            b'r' => Step::Reply { call: next()?, kind: next()?, argument: next()? },
            b'u' => Step::Uncorrelated,
            b'm' => Step::Malformed { kind: next()? },
            b'g' => Step::Garbage { kind: next()? },
            b'P' => Step::CutFrame,
            b'z' => Step::InputEnds,
            b'Z' => Step::ReadingFails { kind: next()? },
            b'W' => Step::WritingFails { kind: next()? },
            b'j' => Step::WritingGoesOn,
            b'B' => Step::PeerDescribed,
            b'H' => Step::Connect,
            b'c' => Step::CreateLocal { session: next()?, limits: next()? },
            b'C' => Step::CreateCloud { kind: next()?, limits: next()? },
            b'R' => Step::Resume { session: next()?, limits: next()? },
            b'k' => Step::Call { session: next()?, limits: next()? },
            b's' => Step::Send { key: next()?, limits: next()? },
            b'S' => Step::SendAndWait { key: next()?, limits: next()? },
            b'd' => Step::Detach { key: next()? },
            b'D' => Step::Destroy { key: next()? },
            b'X' => Step::Delete { session: next()? },
            b'!' => Step::Abandon { call: next()? },
            b'a' => Step::Answer { ask: next()?, kind: next()? },
            b'A' => Step::Decline { ask: next()? },
            b'b' => Step::Abort { key: next()? },
            b'L' => Step::Close,
            b'K' => Step::ShutDown,
            b'o' => Step::StopReading { key: next()? },
            b'y' => Step::Unwritable { kind: next()?, session: next()? },
            b't' => Step::Wait { time: next()? },
            b'T' => Step::WaitForDeadline,
            b'v' => Step::Pass { time: next()? },
            b'V' => Step::OldTime,
            b'.' => Step::Drain,
            b',' => Step::TakeTransmit,
            b';' => Step::TakeTransmits,
            b'f' => Step::TakeEvent,
            b'F' => Step::TakeEvents,
            b'i' => Step::TakeItems { key: next()?, most: next()? },
            _ => Step::TakeAllItems,
        }))
    }
}

/// How long a step lets time pass.
pub(super) fn time(index: usize) -> Duration {
    const MILLISECONDS: [u64; 10] = [1, 10, 100, 500, 1000, 2000, 10_000, 30_000, 60_000, 300_000];
    Duration::from_millis(MILLISECONDS[index % MILLISECONDS.len()])
}

/// How long a call may take.
pub(super) fn limits(index: usize) -> Limits {
    let second = Duration::from_secs(1);
    match index % 6 {
        0 => Limits::none(),
        1 => Limits::none().total(second),
        2 => Limits::none().inactivity(second),
        3 => Limits::none().total(5 * second).inactivity(2 * second),
        4 => Limits::none().total(Duration::ZERO),
        _ => Limits::none().inactivity(Duration::ZERO),
    }
}
