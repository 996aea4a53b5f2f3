//! The limits in `SECURITY.md` are the defaults of the code, and none is left out.

use std::collections::BTreeMap;

use pilotwire::Config;
use pilotwire::replay::{Recorder, Redaction};
use pilotwire::sans_io::Connection;

use crate::read;

#[test]
fn the_table_of_limits_has_the_defaults_and_all_of_them() {
    let recorder = Recorder::in_memory(Redaction::secrets());
    let _connection = Connection::new(Config::default().record(&recorder), [7; 32]);
    let text = recorder.take();
    let config = text.lines().nth(1).and_then(|line| line.strip_prefix("config ")).expect("it is recorded");
    let config: serde_json::Map<String, serde_json::Value> = serde_json::from_str(config).expect("JSON");
    let mut actual: BTreeMap<String, f64> =
        config.into_iter().filter_map(|(name, value)| Some((name, value.as_f64()?))).collect();
    // These are of no connection, so that no transcript has them.
    actual.insert("connecting".to_owned(), Config::default().connecting_limit().as_secs_f64());
    let process = format!("{:?}", Config::default().process_limits());
    let process = process.strip_prefix("ProcessLimits { ").and_then(|rest| rest.strip_suffix(" }"));
    for limit in process.expect("a struct").split(", ") {
        let (name, seconds) =
            limit.strip_suffix('s').and_then(|limit| limit.split_once(": ")).expect("seconds");
        actual.insert(name.to_owned(), seconds.parse().expect("a number"));
    }
    assert_eq!(written(), actual);
}

/// The names and values in the last two columns of the table.
fn written() -> BTreeMap<String, f64> {
    let page = read("SECURITY.md");
    let rows = page.lines().filter(|line| line.starts_with("| ")).map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        cells
    });
    let limits = rows.filter_map(|cells| match cells[..] {
        [_, name, value] => Some((name.trim_matches('`').to_owned(), number(value)?)),
        _ => None,
    });
    limits.collect()
}

/// `30 s`, `8 KiB`, `1,024`.
fn number(text: &str) -> Option<f64> {
    let (number, unit) = text.split_once(' ').unwrap_or((text, ""));
    let number: f64 = number.replace(',', "").parse().ok()?;
    let unit = match unit {
        "" | "s" => 1,
        "min" => 60,
        "KiB" => 1 << 10,
        "MiB" => 1 << 20,
        _ => return None,
    };
    Some(number * f64::from(unit))
}
