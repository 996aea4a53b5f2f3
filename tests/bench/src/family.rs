//! The memory of a process and of all that it starts.

use std::collections::HashSet;
use std::fs;
use std::process::Command;
use std::time::Duration;

use crate::Result;

/// How often it is looked at: what takes long enough to matter is seen.
const PAUSE: Duration = Duration::from_millis(100);

/// Runs a command to its end, and returns the most memory in bytes that all of its processes had at a time.
pub(crate) fn most_memory(command: &mut Command) -> Result<f64> {
    let mut child = command.spawn().map_err(|error| format!("{command:?} does not start: {error}"))?;
    let mut most = 0;
    loop {
        if let Some(status) = child.try_wait()? {
            return if status.success() {
                Ok(most as f64)
            } else {
                Err(format!("{command:?}: {status}").into())
            };
        }
        most = most.max(memory(child.id()));
        std::thread::sleep(PAUSE);
    }
}

/// What a process and its descendants have now.
fn memory(first: u32) -> u64 {
    let parents: Vec<(u32, u32)> =
        fs::read_dir("/proc").into_iter().flatten().flatten().filter_map(|entry| parent(&entry)).collect();
    let mut family = HashSet::from([first]);
    // Children may have lower numbers than their parents.
    loop {
        let before = family.len();
        family.extend(
            parents
                .iter()
                .filter(|(_, parent)| family.contains(parent))
                .map(|(id, _)| *id)
                .collect::<Vec<_>>(),
        );
        if family.len() == before {
            return family.into_iter().filter_map(resident).sum();
        }
    }
}

/// A process and its parent.
fn parent(entry: &fs::DirEntry) -> Option<(u32, u32)> {
    let id = entry.file_name().to_str()?.parse().ok()?;
    let stat = fs::read_to_string(entry.path().join("stat")).ok()?;
    // Behind the program's name, which may have spaces: the state and the parent.
    let parent = stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()?;
    Some((id, parent))
}

fn resident(id: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kibibytes << 10)
}
