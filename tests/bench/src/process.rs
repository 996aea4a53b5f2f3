//! How much memory this process has come to use, as the operating system sees it.

use crate::protocol::Measured;

/// Also says by how much what the process has in memory grew at most while something was measured.
pub fn grown(measure: impl FnOnce() -> Measured) -> Measured {
    // From here on, the most is counted anew.
    std::fs::write("/proc/self/clear_refs", "5").expect("Linux takes it");
    let before = of("VmRSS");
    let measured = measure();
    Measured { bytes: of("VmHWM").saturating_sub(before), ..measured }
}

/// By how much the most that the process ever had in memory, and the most that it ever claimed, grow in `act`; the
/// larger of the two.
pub fn claimed(act: impl FnOnce()) -> Measured {
    let before = [of("VmHWM"), of("VmPeak")];
    act();
    let after = [of("VmHWM"), of("VmPeak")];
    let bytes = after.iter().zip(before).map(|(after, before)| after - before).max().unwrap_or_default();
    Measured { bytes, arrived: 1, ..Measured::default() }
}

fn of(name: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux says how much memory is used");
    let line = status.lines().find(|line| line.starts_with(name)).expect("it is said");
    let kibibytes: usize =
        line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).expect("a number");
    kibibytes << 10
}
