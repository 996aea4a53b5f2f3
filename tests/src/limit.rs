//! A limit for tests that would otherwise hang where something is wrong.

use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// Far more than any such test takes.
const LIMIT: Duration = Duration::from_secs(120);

/// Runs a test in a thread of its own.
///
/// # Panics
///
/// As the test does, and if it takes more than two minutes. What hangs is left behind.
pub fn within_limit(test: impl FnOnce() + Send + 'static) {
    let (sender, ended) = channel::<()>();
    let running = thread::spawn(move || {
        let _sender = sender;
        test();
    });
    let hangs = matches!(ended.recv_timeout(LIMIT), Err(RecvTimeoutError::Timeout));
    assert!(!hangs, "it takes more than {LIMIT:?}");
    if let Err(panic) = running.join() {
        std::panic::resume_unwind(panic);
    }
}
