//! What was measured, as text, Markdown and JSON.

use std::fmt;

use serde_json::{Map, Value, json};

/// The whole table.
#[derive(Default)]
pub(crate) struct Report {
    sections: Vec<Section>,
    /// Single figures, by name.
    keys: Map<String, Value>,
}

/// One part of the table.
pub(crate) struct Section {
    title: String,
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
    notes: Vec<String>,
}

impl Report {
    pub(crate) fn section(&mut self, title: &str, columns: &[&str]) -> &mut Section {
        let columns = columns.iter().map(|&column| column.to_owned()).collect();
        self.sections.push(Section { title: title.to_owned(), columns, rows: Vec::new(), notes: Vec::new() });
        self.sections.last_mut().expect("one was pushed")
    }

    /// Notes a single figure, rounded to what is worth saying.
    pub(crate) fn key(&mut self, name: &str, value: f64) {
        let rounded = (value * 1000.0).round() / 1000.0;
        self.keys.insert(name.to_owned(), json!(rounded));
    }

    /// What was aimed at, beside what was measured of it.
    pub(crate) fn reach(&mut self) {
        let rows: Vec<_> =
            REACH.iter().filter_map(|aim| Some(aim.row(self.keys.get(aim.key)?.as_f64()?))).collect();
        if !rows.is_empty() {
            let section = self.section("Reach", &["", "aim", "measured", ""]);
            rows.into_iter().for_each(|row| section.row(row));
        }
    }

    pub(crate) fn json(&self) -> Value {
        let sections: Vec<Value> = self.sections.iter().map(Section::json).collect();
        let mut all = self.keys.clone();
        all.insert("table".to_owned(), Value::from(sections));
        Value::from(all)
    }

    pub(crate) fn markdown(&self) -> String {
        let mut text = String::new();
        for section in &self.sections {
            let align = |index: usize| if index == 0 { ":--" } else { "--:" };
            let aligned: Vec<&str> = (0..section.columns.len()).map(align).collect();
            text += &format!("### {}\n\n{}{}", section.title, row(&section.columns), row(&aligned));
            text.extend(section.rows.iter().map(|cells| row(cells)));
            text.extend(section.notes.iter().map(|note| format!("\n{note}\n")));
            text.push('\n');
        }
        let keys = self.keys.iter().map(|(name, value)| [format!("`{name}`"), value.to_string()]);
        text += &format!("### Single figures\n\n{}{}", row(&["key", "figure"]), row(&[":--", "--:"]));
        text.extend(keys.map(|cells| row(&cells)));
        text
    }
}

/// Something aimed at.
struct Aim {
    key: &'static str,
    title: &'static str,
    bound: Bound,
}

enum Bound {
    AtMost(f64),
    AtLeast(f64),
}

const REACH: [Aim; 33] = [
    aim("core_vs_ignored_any", "bare core to one IgnoredAny pass over the same bytes", Bound::AtMost(0.5)),
    aim("core_in_memcpys", "the same to memcpy", Bound::AtMost(5.0)),
    aim("frame_of_100_mb_in_memcpys", "an event of 100 MB to memcpy", Bound::AtMost(1.2)),
    aim(
        "tokio_rate_vs_official",
        "stream to consumer over tokio, times the official SDK's rate",
        Bound::AtLeast(10.0),
    ),
    aim(
        "stream_over_pipe_2_threads_less_reading_vs_official",
        "stream to consumer over a pipe, 2 threads, to the official SDK's, both less reading alone",
        Bound::AtMost(0.05),
    ),
    aim(
        "typed_event_time_vs_official",
        "stream to consumer that reads each event as its type, paced, to the official SDK's",
        Bound::AtMost(0.1),
    ),
    aim("tokio_lost", "events lost over tokio", Bound::AtMost(0.0)),
    aim("smol_time_vs_tokio", "smol's time to tokio's", Bound::AtMost(1.15)),
    aim("sessions_10k_vs_1", "an event of 10,000 sessions to one of 1", Bound::AtMost(1.3)),
    aim("call_core_alone_ns", "nanoseconds of a call and its reply in the core alone", Bound::AtMost(313.0)),
    aim(
        "instructions_per_call",
        "instructions of a call and its reply, the far side's included",
        Bound::AtMost(4_212.0),
    ),
    aim(
        "call_time_less_bytes_alone_vs_official",
        "call and reply to the official SDK's, both less the bytes alone",
        Bound::AtMost(0.5),
    ),
    aim(
        "call_over_pipe_time_vs_official",
        "call and reply over a pipe to the official SDK's",
        Bound::AtMost(0.8),
    ),
    aim("pipelined_rate_vs_official", "calls a second, 100 open, to the official SDK's", Bound::AtLeast(3.0)),
    aim(
        "ask_time_vs_official_less_bytes_alone",
        "a request and its answer by a handler to the official SDK's, both less the bytes alone",
        Bound::AtMost(0.5),
    ),
    aim(
        "ask_by_event_time_vs_official_less_bytes_alone",
        "the same of an event that asks",
        Bound::AtMost(0.5),
    ),
    aim("allocations_per_unwanted_event", "allocations an event that no handler wants", Bound::AtMost(0.05)),
    aim("allocations_per_event", "allocations an event, buffer refills included", Bound::AtMost(0.05)),
    aim("idle_session_bytes", "bytes of an idle session in the core", Bound::AtMost(400.0)),
    aim(
        "idle_session_bytes_with_ten_handlers",
        "bytes of an idle session over tokio with ten handlers",
        Bound::AtMost(1_024.0),
    ),
    aim("idle_connection_bytes", "bytes of an idle connection that was quiet", Bound::AtMost(8_192.0)),
    aim("lying_header_bytes", "bytes allocated for a header that claims 4 GiB", Bound::AtMost(131_071.0)),
    aim(
        "typed_time_vs_official",
        "an event that came, as its type, to the official SDK's enum of its text",
        Bound::AtMost(0.2),
    ),
    aim(
        "typed_time_vs_official_from_value",
        "the same to the official SDK's type of a Value that was made before",
        Bound::AtMost(0.2),
    ),
    aim("allocations_per_typed_event", "allocations to read an event as its type", Bound::AtMost(0.0)),
    aim("text_delta_ns", "nanoseconds to read the text of a delta", Bound::AtMost(60.0)),
    aim("allocations_per_text_delta", "allocations to read the text of a delta", Bound::AtMost(0.0)),
    aim(
        "conversation_size_vs_official",
        "a program that does what the official SDK's example chat does, to that",
        Bound::AtMost(0.3),
    ),
    aim("build_time_vs_official", "clean build to the official SDK's", Bound::AtMost(0.2)),
    aim("build_time_all_features_vs_official", "the same with all features", Bound::AtMost(0.3)),
    aim("build_memory_all_features_vs_official", "memory of that", Bound::AtMost(0.4)),
    aim(
        "build_time_core_vs_same_dependencies",
        "clean build of pilotwire without features to an empty crate's",
        Bound::AtMost(1.75),
    ),
    aim("crates", "crates", Bound::AtMost(30.0)),
];

const fn aim(key: &'static str, title: &'static str, bound: Bound) -> Aim {
    Aim { key, title, bound }
}

impl Aim {
    fn row(&self, measured: f64) -> [String; 4] {
        let shown = |value: f64| format!("{}", (value * 1000.0).round() / 1000.0);
        let (aim, reached) = match self.bound {
            Bound::AtMost(bound) => (format!("at most {}", shown(bound)), measured <= bound),
            Bound::AtLeast(bound) => (format!("at least {}", shown(bound)), measured >= bound),
        };
        let reached = if reached { "reached" } else { "NOT reached" };
        [self.title.to_owned(), aim, shown(measured), reached.to_owned()]
    }
}

fn row(cells: &[impl AsRef<str>]) -> String {
    let cells: Vec<&str> = cells.iter().map(AsRef::as_ref).collect();
    format!("| {} |\n", cells.join(" | "))
}

impl Section {
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    pub(crate) fn note(&mut self, note: &str) {
        self.notes.push(note.to_owned());
    }

    fn json(&self) -> Value {
        json!({ "title": self.title, "columns": self.columns, "rows": self.rows, "notes": self.notes })
    }

    fn width(&self, column: usize) -> usize {
        let cells = self.rows.iter().chain([&self.columns]).filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for section in &self.sections {
            writeln!(f, "== {}", section.title)?;
            for row in std::iter::once(&section.columns).chain(&section.rows) {
                for (column, cell) in row.iter().enumerate() {
                    let width = section.width(column);
                    match column {
                        0 => write!(f, "  {cell:width$}")?,
                        _ => write!(f, "  {cell:>width$}")?,
                    }
                }
                writeln!(f)?;
            }
            for note in &section.notes {
                writeln!(f, "  ({note})")?;
            }
            writeln!(f)?;
        }
        writeln!(f, "== Single figures")?;
        for (name, value) in &self.keys {
            writeln!(f, "  {name:32} {value}")?;
        }
        Ok(())
    }
}

/// A time an event, or whatever it is of.
pub(crate) fn nanos(value: f64) -> String {
    match value {
        _ if value < 100.0 => format!("{value:.1} ns"),
        _ if value < 1e5 => format!("{value:.0} ns"),
        _ if value < 1e8 => format!("{:.1} ms", value / 1e6),
        _ => format!("{:.0} ms", value / 1e6),
    }
}

/// How many times as much.
pub(crate) fn times(value: f64) -> String {
    format!("{value:.2}")
}

/// A count of bytes.
pub(crate) fn bytes(value: f64) -> String {
    match value {
        _ if value < 10_000.0 => format!("{value:.0} B"),
        _ if value < 1e7 => format!("{:.0} KiB", value / 1024.0),
        _ => format!("{:.0} MiB", value / 1024.0 / 1024.0),
    }
}
