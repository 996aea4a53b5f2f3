//! What the benchmark program and its workers say to each other: a line of JSON each, a question and its answer.
//!
//! What is compared runs in processes that are alike, and is asked for in turns, so that what else the machine does
//! disturbs all of it alike.

use std::io::{self, BufRead, Write};

use serde::{Deserialize, Serialize};

/// What is to be measured.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Measure {
    /// A burst of events, from a stream to a consumer.
    Burst {
        /// How the worker runs its tasks.
        executor: Executor,
        /// What the events come through.
        transport: Transport,
        /// How many.
        events: usize,
    },
    /// Events that are pushed only when the last few have arrived, so that nobody loses any.
    Paced {
        /// How the worker runs its tasks.
        executor: Executor,
        /// How many.
        events: usize,
        /// Whether each is also read as its type.
        typed: bool,
    },
    /// Events over many connections, each with sessions of its own and several observers of each, pushed only when the last
    /// few have arrived at all.
    Scaled(Scale),
    /// Calls, one after the other.
    RoundTrips {
        /// How the worker runs its tasks.
        executor: Executor,
        /// What the calls go through.
        transport: Transport,
        /// How many.
        calls: usize,
    },
    /// Calls, many at a time.
    Pipelined {
        /// How the worker runs its tasks.
        executor: Executor,
        /// How many.
        calls: usize,
        /// How many are open at a time.
        open: usize,
    },
    /// What the runtime asks, answered by a handler.
    Asks {
        /// How the worker runs its tasks.
        executor: Executor,
        /// Whether it is asked by an event and answered by a call, and not by a request and its reply.
        by_event: bool,
        /// How many.
        asks: usize,
        /// How many are open at a time. Above one, no handler answers before all of the first so many have begun.
        open: usize,
    },
    /// Sessions created, all at a time.
    Creates {
        /// How many.
        sessions: usize,
        /// Whether the runtime chooses the ids.
        cloud: bool,
    },
    /// One event in a frame of this many bytes.
    LargeFrame {
        /// Bytes of its body.
        bytes: usize,
    },
    /// One prompt of this many bytes, until it is answered.
    LargePrompt {
        /// Bytes of its text.
        bytes: usize,
    },
    /// The bytes of a burst, read and dropped by who does nothing else: what the stream costs by itself.
    RawBurst {
        /// How the worker runs its tasks.
        executor: Executor,
        /// What the events come through.
        transport: Transport,
        /// How many.
        events: usize,
    },
    /// The bytes of calls and their replies, by who does nothing else: what the far side and the stream cost.
    RawRoundTrips {
        /// How the worker runs its tasks.
        executor: Executor,
        /// What the calls go through.
        transport: Transport,
        /// How many.
        calls: usize,
        /// Nanoseconds of computing after each reply, in place of a client.
        computing: u64,
    },
    /// The bytes of calls and their replies, many at a time, by who does nothing else.
    RawPipelined {
        /// How the worker runs its tasks.
        executor: Executor,
        /// How many.
        calls: usize,
        /// How many are open at a time.
        open: usize,
    },
    /// The bytes of asks and their answers, one after the other, by who does nothing else.
    RawAsks {
        /// How the worker runs its tasks.
        executor: Executor,
        /// As of [`Measure::Asks`].
        by_event: bool,
        /// How many.
        asks: usize,
    },
    /// Messages from bytes in memory, with no stream, task or consumer.
    Messages {
        /// How many.
        events: usize,
    },
    /// The events of a turn, each read as its type, so many times.
    Typed {
        /// How many times.
        turns: usize,
        /// Whether they are read from their text, and not as a consumer has them.
        from_text: bool,
    },
    /// A header that claims a body of so many bytes, of which hardly any come.
    LyingHeader {
        /// Bytes that are claimed.
        claimed: usize,
    },
}

/// How many of each there are, in one process, over streams in memory.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Scale {
    /// Connections, each with a far side of its own.
    pub connections: usize,
    /// Sessions of each connection.
    pub sessions: usize,
    /// Whoever hears the events of each session.
    pub observers: usize,
    /// Events on each connection, of its sessions in turn.
    pub events: usize,
}

impl Scale {
    /// Events that are to arrive, counted for each observer.
    #[must_use]
    pub fn deliveries(self) -> usize {
        self.connections * self.observers * self.events
    }
}

/// How tasks are run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Executor {
    /// Tokio's current-thread runtime.
    TokioOne,
    /// Tokio's multi-thread runtime, with two threads.
    TokioTwo,
    /// Smol's global executor, with as many threads as the worker was started with.
    Smol,
}

/// What bytes go through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Transport {
    /// In memory, 64 KiB, the far side being a task of the same executor.
    Memory,
    /// Two pipes of the operating system, the far side being a thread that blocks.
    Pipe,
}

/// Bytes that wait in a [`Transport::Memory`] at most.
pub const IN_MEMORY: usize = 64 << 10;

/// Most [`Measure::Asks`] that are open at a time.
pub const ASKS_AT_ONCE: usize = 10_000;

/// What was measured.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Measured {
    /// How long it took, all in all.
    pub nanos: u64,
    /// How long the worker was running in that time, on all its threads.
    pub cpu_nanos: u64,
    /// Events, calls or sessions that arrived, in order and with the ids they should have.
    pub arrived: usize,
    /// Events that did not arrive, of which the consumer was told.
    pub told_lost: usize,
    /// Of round trips: the time that half of them took at most.
    pub p50: u64,
    /// Of round trips: the time that 99 % of them took at most.
    pub p99: u64,
    /// By how much the memory of the worker's process grew at most, the far side's and what is pushed included.
    pub bytes: usize,
}

impl Measured {
    /// Fills in what `nanos`, one a call, say.
    pub fn round_trips(mut nanos: Vec<u64>) -> Self {
        nanos.sort_unstable();
        let at = |per_cent: usize| nanos.get(nanos.len() * per_cent / 100).copied().unwrap_or_default();
        Self { nanos: nanos.iter().sum(), arrived: nanos.len(), p50: at(50), p99: at(99), ..Self::default() }
    }
}

/// Answers questions until there are no more.
pub fn work(mut measure: impl FnMut(Measure) -> Measured) -> io::Result<()> {
    for line in io::stdin().lock().lines() {
        let answer = measure(serde_json::from_str(&line?)?);
        writeln!(io::stdout(), "{}", serde_json::to_string(&answer)?)?;
        io::stdout().flush()?;
    }
    Ok(())
}
