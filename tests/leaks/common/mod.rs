//! What is left of memory and descriptors after something was done ten thousand times.

#[allow(dead_code, reason = "the core needs no process")]
pub(crate) mod runtime;
pub(crate) mod work;

use std::alloc::System;
use std::io::Write;
use std::time::{Duration, Instant};

use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// How often something is done. A quarter of that is done before, to fill what is kept up to a bound (the 1,024 ids that
/// ended last) and to bring collections to the size that they keep.
#[allow(dead_code, reason = "not every target does more than connect")]
pub(crate) const TIMES: usize = 10_000;
/// The same for whole connections, which take longer and have nothing that fills up.
pub(crate) const CONNECTIONS: usize = 2_000;
/// How many bytes more there may be in the end. A leak of one pointer each time would be 80,000. What is left to
/// differ without one: ids in the ring that are a digit longer than those they replaced (twice 1,024 bytes), nodes of
/// ordered maps that are more or less full, and what the executor has at hand.
const BOUND: i64 = 8 << 10;
/// How many allocations more there may be.
const BLOCKS: i64 = 64;

/// Memory that is held now.
#[derive(Clone, Copy)]
struct Held {
    bytes: i64,
    blocks: i64,
}

impl Held {
    fn now() -> Self {
        let stats = ALLOCATOR.stats();
        let difference = |more: usize, less: usize| more.wrapping_sub(less) as i64;
        Self {
            bytes: difference(stats.bytes_allocated, stats.bytes_deallocated),
            blocks: difference(stats.allocations, stats.deallocations),
        }
    }
}

/// Descriptors that are open, where that can be known.
fn descriptors() -> usize {
    std::fs::read_dir("/proc/self/fd").map_or(0, Iterator::count)
}

/// Checks that there are no more of something than there were. What has just ended may take a moment to be gone.
fn no_more_than(before: usize, now: fn() -> usize, what: &str) {
    let start = Instant::now();
    while now() > before {
        assert!(start.elapsed() < Duration::from_secs(10), "{} {what}, and {before} before", now());
        std::thread::yield_now();
    }
}

/// Does something that needs much at once, and returns how many bytes more there are when it is over.
#[allow(dead_code, reason = "not every target has bursts")]
pub(crate) async fn left_by(name: &str, burst: impl AsyncFnOnce()) -> i64 {
    let before = Held::now().bytes;
    burst().await;
    let left = Held::now().bytes - before;
    print(&format!("leaks, {name}: {left:+} bytes\n"));
    left
}

/// Not by `print!`, which the test harness keeps to itself.
fn print(line: &str) {
    let _ = std::io::stderr().write_all(line.as_bytes());
}

/// Does something so many times, after a warm-up, and checks that nothing is left of it. `tasks` tells how many
/// tasks the executor has, where it says so.
///
/// What leaks does so every time. A buffer that meets a new peak, because one thread was kept waiting, grows once; so
/// more than the bound is looked at again, and what is there in each of three rounds is a leak.
pub(crate) async fn leaves_nothing(
    name: &str,
    times: usize,
    tasks: fn() -> usize,
    mut work: impl AsyncFnMut(usize),
) {
    const ROUNDS: usize = 3;
    work(times / 4).await;
    let (descriptors_before, tasks_before) = (descriptors(), tasks());
    for round in 1..=ROUNDS {
        let before = Held::now();
        work(times).await;
        let after = Held::now();
        let (bytes, blocks) = (after.bytes - before.bytes, after.blocks - before.blocks);
        let line = format!(
            "leaks, {name}: {times} times leave {bytes:+} bytes ({blocks:+} blocks) beside {}\n",
            before.bytes
        );
        print(&line);
        if bytes <= BOUND && blocks <= BLOCKS {
            break;
        }
        assert!(round < ROUNDS, "round {round}: {line}");
    }
    no_more_than(descriptors_before, descriptors, "descriptors");
    no_more_than(tasks_before, tasks, "tasks");
}
