//! The processes of this machine, as `ps` shows them: for what a test cannot give a lifeline to.

use std::process::Command;
use std::time::Instant;

use rustix::process::{Pid, Signal, kill_process};

use crate::adapters::LIMIT;

/// A process, as it was when it was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Process {
    /// Its number.
    pub pid: i32,
    /// Its parent's.
    pub parent: i32,
    /// Its group's.
    pub group: i32,
    /// Whether it is dead, and its parent has not taken note of that.
    pub is_zombie: bool,
    /// Its program and arguments.
    pub command: String,
}

impl Process {
    /// Sends it a signal. That it is gone is fine.
    pub fn signal(&self, signal: Signal) {
        if let Some(pid) = Pid::from_raw(self.pid) {
            let _ = kill_process(pid, signal);
        }
    }
}

/// All processes.
///
/// # Panics
///
/// When there is no `ps` that lists them.
#[must_use]
pub fn all() -> Vec<Process> {
    let listed = Command::new("ps")
        .args(["-A", "-ww", "-o", "pid=,ppid=,pgid=,stat=,args="])
        .output()
        .expect("ps runs");
    let text = String::from_utf8_lossy(&listed.stdout);
    text.lines().filter_map(parse).collect()
}

fn parse(line: &str) -> Option<Process> {
    let mut rest = line;
    let mut column = || {
        let (first, behind) = rest.trim_start().split_once(' ').unwrap_or((rest, ""));
        rest = behind;
        first
    };
    let (pid, parent, group) = (column().parse().ok()?, column().parse().ok()?, column().parse().ok()?);
    let is_zombie = column().starts_with('Z');
    Some(Process { pid, parent, group, is_zombie, command: rest.trim().to_owned() })
}

/// Looks until something is found.
///
/// # Panics
///
/// If it is not in time.
pub fn until<T>(wanted: &str, find: impl Fn(&[Process]) -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        let all = all();
        if let Some(found) = find(&all) {
            return found;
        }
        assert!(begun.elapsed() < LIMIT, "{wanted}: not in time; there are {all:#?}");
    }
}

/// The process that has this in its command, once there is one.
#[must_use]
pub fn find(text: &str) -> Process {
    until(text, |all| all.iter().find(|process| process.command.contains(text)).cloned())
}

/// Waits until there is no process that has this in its command.
pub fn none(text: &str) {
    until(&format!("no {text}"), |all| {
        (!all.iter().any(|process| process.command.contains(text))).then_some(())
    });
}

/// Waits until a process is gone with all of its group. A child of this process must not have been left as a zombie.
pub fn gone(leader: &Process) {
    until(&format!("nothing of {leader:?}"), |all| {
        // Of others, whoever has become their parent takes note when it likes.
        let own = i32::try_from(std::process::id()).ok()?;
        let left =
            |process: &&Process| process.group == leader.pid && (!process.is_zombie || process.parent == own);
        (!all.iter().any(|process| left(&process))).then_some(())
    });
}
