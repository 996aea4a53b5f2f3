//! The metadata of a file: what is known of it without reading it.

use std::time::{Duration, SystemTime};

/// The kind of what stands under a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileKind {
    /// A file with bytes.
    File,
    /// A folder.
    Directory,
    /// Something else, such as a socket. A listing calls it a file, as Node does.
    Other,
}

/// The metadata of a file or folder.
///
/// ```
/// use std::time::SystemTime;
/// use pilotwire::handlers::FileStat;
///
/// let stat = FileStat::file(120).modified(SystemTime::UNIX_EPOCH);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct FileStat {
    pub(super) kind: FileKind,
    pub(super) size: u64,
    pub(super) modified: FileTime,
    pub(super) created: FileTime,
}

impl FileStat {
    /// Something of that kind and size in bytes. Its times are the start of 1970 until they are set.
    pub fn new(kind: FileKind, size: u64) -> Self {
        Self { kind, size, modified: FileTime::default(), created: FileTime::default() }
    }

    /// A file of that many bytes.
    pub fn file(size: u64) -> Self {
        Self::new(FileKind::File, size)
    }

    /// A folder.
    pub fn directory() -> Self {
        Self::new(FileKind::Directory, 0)
    }

    /// Sets when its content changed last.
    pub fn modified(mut self, time: impl Into<FileTime>) -> Self {
        self.modified = time.into();
        self
    }

    /// Sets when it was made.
    pub fn created(mut self, time: impl Into<FileTime>) -> Self {
        self.created = time.into();
        self
    }

    /// Returns what it is.
    #[must_use]
    pub fn kind(&self) -> FileKind {
        self.kind
    }

    /// Returns its size in bytes.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }
}

/// A time of a file, in milliseconds. On the wire it is a date and time in UTC, such as `2026-03-01T12:00:00.000Z`.
///
/// Times before the year 0 and after the year 9999 go out as the nearest that can be written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileTime {
    /// Since the start of 1970.
    millis: i64,
}

impl FileTime {
    /// The time that many milliseconds after the start of 1970 in UTC.
    #[must_use]
    pub fn from_millis(millis: i64) -> Self {
        Self { millis }
    }

    /// The text on the wire.
    pub(super) fn wire(self) -> String {
        const DAY: i64 = 86_400_000;
        const FIRST: i64 = -719_528 * DAY;
        const LAST: i64 = 2_932_897 * DAY - 1;
        let millis = self.millis.clamp(FIRST, LAST);
        let (year, month, day) = date_of(millis.div_euclid(DAY));
        let inside = millis.rem_euclid(DAY);
        let (hours, minutes) = (inside / 3_600_000, inside / 60_000 % 60);
        let (seconds, millis) = (inside / 1000 % 60, inside % 1000);
        format!("{year:04}-{month:02}-{day:02}T{hours:02}:{minutes:02}:{seconds:02}.{millis:03}Z")
    }
}

/// The date of a day, counted from the start of 1970, in the Gregorian calendar.
fn date_of(days: i64) -> (i64, i64, i64) {
    /// Days in 400 years, after which the calendar repeats itself.
    const ERA: i64 = 146_097;
    // Years here begin in March, so that a leap day is the last of its year.
    let days = days + 719_468;
    let era = days.div_euclid(ERA);
    let of_era = days.rem_euclid(ERA);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

impl From<SystemTime> for FileTime {
    fn from(time: SystemTime) -> Self {
        let millis = |span: Duration| i64::try_from(span.as_millis()).unwrap_or(i64::MAX);
        let millis = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => millis(after),
            Err(before) => -millis(before.duration()),
        };
        Self { millis }
    }
}

/// An entry of a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DirEntry {
    pub(super) name: String,
    pub(super) kind: FileKind,
}

impl DirEntry {
    /// An entry of that name, without its folder, and of that kind.
    #[must_use]
    pub fn new(name: impl Into<String>, kind: FileKind) -> Self {
        Self { name: name.into(), kind }
    }

    /// Returns its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns what it is.
    #[must_use]
    pub fn kind(&self) -> FileKind {
        self.kind
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_as_dates() {
        for (millis, text) in [
            (0, "1970-01-01T00:00:00.000Z"),
            (-1, "1969-12-31T23:59:59.999Z"),
            (951_782_399_999, "2000-02-28T23:59:59.999Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
            (1_772_366_400_000, "2026-03-01T12:00:00.000Z"),
            (i64::MIN, "0000-01-01T00:00:00.000Z"),
            (i64::MAX, "9999-12-31T23:59:59.999Z"),
        ] {
            assert_eq!(FileTime::from_millis(millis).wire(), text);
        }
    }

    #[test]
    fn system_times_lose_what_is_below_a_millisecond() {
        let time = |seconds, nanos| SystemTime::UNIX_EPOCH + Duration::new(seconds, nanos);
        assert_eq!(FileTime::from(time(3, 999_999)), FileTime::from_millis(3000));
        let before = SystemTime::UNIX_EPOCH - Duration::from_millis(5);
        assert_eq!(FileTime::from(before), FileTime::from_millis(-5));
    }
}
