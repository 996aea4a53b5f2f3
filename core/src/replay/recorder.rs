//! From a connection to wherever its transcript goes.

use std::fmt;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};

use super::Redaction;

/// Records one connection, from its start: given to [`Config::record`](crate::Config::record).
///
/// The recorder makes lines of what the connection does, under the connection's own lock. The lines are written to the
/// sink outside of the lock, by whichever handle or driver was last at work, so a sink that blocks blocks that one
/// alone. Until they are written they are kept, however many they are. A program that drives a
/// [`Connection`](crate::sans_io::Connection) by hand calls [`flush`](Self::flush) or [`take`](Self::take) now and
/// then.
///
/// A recording begins with the connection: what was begun in the midst of things could not be replayed. A recorder
/// records the first connection that is made with it, and no other.
///
/// ```
/// use pilotwire::replay::{Player, Recorder, Redaction, Transcript};
/// use pilotwire::Config;
/// use pilotwire::sans_io::{Connection, Moment};
///
/// let recorder = Recorder::in_memory(Redaction::secrets());
/// let mut connection = Connection::new(Config::default().record(&recorder), [7; 32]);
/// connection.connect(Moment::default());
/// connection.poll_transmit(Moment::default());
/// let text = recorder.take();
/// assert!(text.starts_with("pilotwire-transcript 1\nconfig {"));
///
/// let transcript = Transcript::parse(&text)?;
/// Player::new(&transcript).run()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Recorder {
    spool: Arc<Spool>,
}

/// Lines that wait to be written, and where to.
pub(super) struct Spool {
    unwritten: Mutex<Unwritten>,
    /// Held while it is written to; `unwritten` is not, so that a connection never waits for the sink.
    sink: Mutex<Option<Sink>>,
}

struct Unwritten {
    lines: String,
    /// For the connection that takes it.
    scope: Option<Scope>,
    failure: Option<io::Error>,
    /// `true` if further lines would be dropped.
    failed: bool,
}

/// The scope of a recording.
pub(super) struct Scope {
    /// None where nothing is replaced.
    pub(super) redaction: Option<Redaction>,
    /// `true` if no more is recorded than what comes out.
    pub(super) outputs_only: bool,
}

type Sink = Box<dyn Write + Send>;

impl Recorder {
    /// Writes to `sink`. A buffer around a file spares it many small writes; it is flushed when the last copy of this
    /// is dropped, or by [`flush`](Self::flush).
    pub fn new(redaction: Redaction, sink: impl Write + Send + 'static) -> Self {
        Self::with(Scope { redaction: Some(redaction), outputs_only: false }, Some(Box::new(sink)))
    }

    /// Keeps what was recorded until [`take`](Self::take) takes it.
    #[must_use]
    pub fn in_memory(redaction: Redaction) -> Self {
        Self::with(Scope { redaction: Some(redaction), outputs_only: false }, None)
    }

    /// For players of a transcript, in which there is nothing left to replace: a placeholder that got another number would
    /// be taken for what stands elsewhere under that one.
    pub(super) fn of_player(outputs_only: bool) -> Self {
        Self::with(Scope { redaction: None, outputs_only }, None)
    }

    fn with(scope: Scope, sink: Option<Sink>) -> Self {
        let unwritten = Unwritten { lines: String::new(), scope: Some(scope), failure: None, failed: false };
        Self { spool: Arc::new(Spool { unwritten: Mutex::new(unwritten), sink: Mutex::new(sink) }) }
    }

    /// Takes what was recorded and was neither taken nor written before.
    #[must_use]
    pub fn take(&self) -> String {
        std::mem::take(&mut self.spool.unwritten().lines)
    }

    /// Writes what waits, and flushes the sink.
    ///
    /// # Errors
    ///
    /// The first error in writing, now or before. It is told once, and nothing is written or kept after it.
    pub fn flush(&self) -> io::Result<()> {
        let mut sink = lock(&self.spool.sink);
        self.spool.write_to(&mut sink);
        let flushed = sink.as_mut().map_or(Ok(()), Write::flush);
        drop(sink);
        match self.spool.unwritten().failure.take() {
            Some(error) => Err(error),
            None => flushed,
        }
    }

    /// Takes what a connection records into: the first one that asks gets it.
    pub(super) fn take_scope(&self) -> Option<(Arc<Spool>, Scope)> {
        let scope = self.spool.unwritten().scope.take()?;
        Some((Arc::clone(&self.spool), scope))
    }

    /// Writes what waits, unless somebody else is about to. Not to be called under a lock.
    pub(super) fn write_out(&self) {
        self.spool.write_out();
    }
}

impl Spool {
    pub(super) fn push(&self, line: &str) {
        let mut unwritten = self.unwritten();
        if !unwritten.failed {
            unwritten.lines.push_str(line);
            unwritten.lines.push('\n');
        }
    }

    fn write_out(&self) {
        // Whoever has the sink looks again when they have let go of it, so what is left behind here is theirs.
        while self.has_lines() {
            match self.sink.try_lock() {
                Ok(mut sink) if sink.is_some() => self.write_to(&mut sink),
                Err(TryLockError::Poisoned(poisoned)) => self.write_to(&mut poisoned.into_inner()),
                Ok(_) | Err(TryLockError::WouldBlock) => return,
            }
        }
    }

    fn write_to(&self, sink: &mut Option<Sink>) {
        let Some(open) = sink else { return };
        let lines = std::mem::take(&mut self.unwritten().lines);
        if let Err(error) = open.write_all(lines.as_bytes()) {
            let mut unwritten = self.unwritten();
            unwritten.failed = true;
            unwritten.lines = String::new();
            unwritten.failure = Some(error);
            drop(unwritten);
            *sink = None;
        }
    }

    fn has_lines(&self) -> bool {
        !self.unwritten().lines.is_empty()
    }

    fn unwritten(&self) -> MutexGuard<'_, Unwritten> {
        lock(&self.unwritten)
    }
}

/// Nothing that panics runs under these locks but a sink, and the lines are whole all the same.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Drop for Spool {
    fn drop(&mut self) {
        self.write_out();
        if let Some(sink) = lock(&self.sink).as_mut() {
            // There is nobody left to be told.
            let _ = sink.flush();
        }
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder").finish_non_exhaustive()
    }
}

impl fmt::Debug for Spool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Spool")
    }
}
