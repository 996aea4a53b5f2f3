//! How long something takes: by the clock on the wall, and in time that this process was running.
//!
//! Where one thread does all, the second is what the first would be on a machine that does nothing else.

use std::time::Instant;

use rustix::time::{ClockId, clock_gettime};

/// Runs from when it is started.
pub struct Stopwatch {
    wall: Instant,
    cpu: u64,
}

impl Stopwatch {
    /// Starts one.
    #[must_use]
    pub fn start() -> Self {
        Self { cpu: cpu(), wall: Instant::now() }
    }

    /// Nanoseconds since it was started.
    #[must_use]
    pub fn wall(&self) -> u64 {
        self.wall.elapsed().as_nanos().try_into().unwrap_or(u64::MAX)
    }

    /// Nanoseconds that this process, with all its threads, was running since.
    #[must_use]
    pub fn cpu(&self) -> u64 {
        cpu() - self.cpu
    }
}

fn cpu() -> u64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    (time.tv_sec * 1_000_000_000 + time.tv_nsec).unsigned_abs()
}
