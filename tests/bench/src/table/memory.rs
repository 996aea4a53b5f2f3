//! What is allocated, and what stays.

use std::process::Command;

use pilotwire_bench::protocol::Measure;
use serde_json::{Map, Value};

use super::{Setting, all_of};
use crate::report::{Report, bytes};
use crate::{Result, programs};

/// As much as a peer may claim without doing harm to this machine.
const CLAIMED: usize = 256 << 20;

pub(super) fn measure(setting: &Setting, report: &mut Report) -> Result<()> {
    let program = programs::sibling("memory")?;
    let counted: Map<String, Value> = serde_json::from_str(&programs::output(&mut Command::new(program))?)?;
    let of = |name: &str| counted.get(name).and_then(Value::as_f64).ok_or(format!("{name} was not counted"));
    let mut lying = Vec::new();
    for peer in ["official", "lsp"] {
        let measured = all_of(&mut setting.peer(peer)?, &Measure::LyingHeader { claimed: CLAIMED }, 1)?;
        lying.push(measured.bytes as f64);
    }

    let section = report.section("Memory", &["", "Pilotwire", "beside it"]);
    let value = format!("serde_json's Value: {:.1}", of("value_allocations_per_event")?);
    section.row([
        "allocations an event, core, settled".to_owned(),
        format!("{:.3}", of("allocations_per_event")?),
        value,
    ]);
    section.row([
        "the same, 10,000 sessions in turn".to_owned(),
        format!("{:.3}", of("allocations_per_event_10k_sessions")?),
        String::new(),
    ]);
    section.row([
        "allocations an event that no handler wants, over tokio".to_owned(),
        format!("{:.3}", of("allocations_per_unwanted_event")?),
        format!("without handlers: {:.3}", of("allocations_per_unwanted_event_without_handlers")?),
    ]);
    let value = format!("serde_json's Value: {}", bytes(of("value_allocated_bytes_per_event")?));
    section.row([
        "allocated an event, core, settled".to_owned(),
        bytes(of("allocated_bytes_per_event")?),
        value,
    ]);
    for (name, title) in [
        ("allocations_per_typed_event", "allocations to read an event as its type"),
        ("allocations_per_text_delta", "allocations to read the text of a delta"),
    ] {
        section.row([title.to_owned(), format!("{:.3}", of(name)?), String::new()]);
    }
    let lines = [
        ("idle_session_bytes_when_new", "an idle session, core, new", String::new()),
        ("idle_session_bytes_after_events", "an idle session, core, after 20 events", String::new()),
        ("idle_session_bytes_with_handles", "an idle session over tokio, with its handles", String::new()),
        (
            "idle_session_bytes_with_ten_handlers",
            "an idle session over tokio, with its handles and ten handlers",
            String::new(),
        ),
        ("idle_connection_bytes_at_first", "an idle connection, core, with its read buffer", String::new()),
        ("idle_connection_bytes", "the same, the read buffer released", String::new()),
        (
            "idle_connection_bytes_over_tokio",
            "an idle connection over tokio, with its task and the far side's",
            String::new(),
        ),
        ("idle_connection_bytes_over_tokio_when_quiet", "the same after a second of quiet", String::new()),
        (
            "lying_header_bytes",
            "all that is allocated for a header that claims 4 GiB, and 16 KiB after it",
            format!(
                "claiming 256 MiB: official SDK {}, lsp-server {}, as the system sees it",
                bytes(lying[0]),
                bytes(lying[1])
            ),
        ),
        (
            "frame_of_100_mb_allocated_bytes",
            "all that is allocated for an event of 100 MB",
            "95 MiB at least".to_owned(),
        ),
        (
            "prompt_of_10_mb_allocated_bytes",
            "all that is allocated for a prompt of 10 MB",
            "9.7 MiB at least".to_owned(),
        ),
    ];
    for (name, title, beside) in lines {
        section.row([title.to_owned(), bytes(of(name)?), beside]);
    }
    for name in [
        "allocations_per_event",
        "allocations_per_unwanted_event",
        "idle_session_bytes",
        "idle_session_bytes_with_ten_handlers",
        "idle_connection_bytes",
        "lying_header_bytes",
    ] {
        report.key(name, of(name)?);
    }
    Ok(())
}
