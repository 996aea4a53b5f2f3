//! How much memory a process has come to use, as the operating system sees it.

use crate::protocol::Measured;

/// By how much the most that the process ever had in memory, and the most that it ever claimed, grow in `act`; the
/// larger of the two.
pub fn grown(act: impl FnOnce()) -> Measured {
    let before = [most("VmHWM"), most("VmPeak")];
    act();
    let after = [most("VmHWM"), most("VmPeak")];
    let bytes = after.iter().zip(before).map(|(after, before)| after - before).max().unwrap_or_default();
    Measured { bytes, arrived: 1, ..Measured::default() }
}

fn most(name: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux says how much memory is used");
    let line = status.lines().find(|line| line.starts_with(name)).expect("it is said");
    let kibibytes: usize =
        line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).expect("a number");
    kibibytes << 10
}
