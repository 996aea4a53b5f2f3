//! The page's data, as JSON that can stand in a script element.

use std::collections::HashMap;
use std::fmt;

use super::lanes::Lane;
use super::row::{KINDS, Row};
use crate::json::Json;

/// Of one message, in bytes.
const BODY_LIMIT: usize = 1 << 20;
/// Of all messages, in bytes: a browser's strings have an end.
const BODIES_LIMIT: usize = 128 << 20;

/// The page's script has the same order of columns.
pub(super) fn write(f: &mut fmt::Formatter<'_>, title: &str, lanes: &[Lane], rows: &[Row]) -> fmt::Result {
    let (names, numbers) = names(rows);
    write!(f, "{{\"title\":{},\"kinds\":[", text(title))?;
    separated(f, &KINDS, |f, kind| f.write_str(&text(kind)))?;
    f.write_str("],\"names\":[")?;
    separated(f, &names, |f, name| f.write_str(&text(name)))?;
    f.write_str("],\"lanes\":[")?;
    separated(f, lanes, |f, lane| {
        let session = lane.session.map_or("null".to_owned(), |session| session.to_string());
        let id = lane.id.as_deref().map_or("null".to_owned(), text);
        let (first, last) = lane.rows.map_or((-1, -1), |(first, last)| (number(first), number(last)));
        write!(f, "[{session},{id},{first},{last}]")
    })?;
    f.write_str("],\"rows\":[\n")?;
    let mut left = BODIES_LIMIT;
    let mut time = 0;
    separated(f, rows, |f, row| {
        time = row.at.map_or(time, |at| at.as_micros());
        let body = start(&row.body, BODY_LIMIT.min(left));
        left -= body.len();
        let (kind, flags, lane) = (row.kind as usize, row.flags.0, row.lane);
        let name = numbers.get(row.name.as_str()).copied().unwrap_or(0);
        let answers = row.answers.map_or(-1, number);
        write!(f, "[{},{time},{kind},{flags},{lane},{name},{answers},", row.line)?;
        write!(f, "{},{},{}]", text(&row.text), text(body), row.body.len() - body.len())
    })?;
    f.write_str("]}")
}

fn names(rows: &[Row]) -> (Vec<&str>, HashMap<&str, usize>) {
    let mut names = Vec::new();
    let mut numbers = HashMap::new();
    for row in rows {
        numbers.entry(row.name.as_str()).or_insert_with(|| {
            names.push(row.name.as_str());
            names.len() - 1
        });
    }
    (names, numbers)
}

fn separated<T>(
    f: &mut fmt::Formatter<'_>,
    items: &[T],
    mut write: impl FnMut(&mut fmt::Formatter<'_>, &T) -> fmt::Result,
) -> fmt::Result {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            f.write_str(",\n")?;
        }
        write(f, item)?;
    }
    Ok(())
}

fn number(index: usize) -> i64 {
    i64::try_from(index).unwrap_or(-1)
}

/// At most so many bytes of the start, in whole characters.
fn start(text: &str, limit: usize) -> &str {
    let mut end = limit.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// A string of JSON in which nothing ends or changes the element that it stands in, or ends a line for anybody.
fn text(text: &str) -> String {
    let json = Json::text(text);
    let mut out = String::with_capacity(json.len());
    for character in json.as_str().chars() {
        match character {
            '<' => out.push_str("\\u003c"),
            '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' => {
                out.push_str(&format!("\\u{:04x}", u32::from(character)));
            }
            character => out.push(character),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back_and_have_nothing_that_ends_a_script() {
        let hostile = "</script><!--<script>\u{2028}\u{2029}\u{85}\u{7f}\u{0}\"\\\n\u{feff}😀&amp;]]>";
        let written = text(hostile);
        assert!(!written.contains('<'), "{written}");
        assert!(!written.chars().any(|c| c.is_control() || c == '\u{2028}' || c == '\u{2029}'), "{written}");
        assert_eq!(serde_json::from_str::<String>(&written).expect("it is JSON"), hostile);
    }

    #[test]
    fn a_text_is_cut_between_characters() {
        assert_eq!(start("aé", 2), "a");
        assert_eq!(start("aé", 3), "aé");
        assert_eq!(start("é", 0), "");
        assert_eq!(start("é", 9), "é");
    }
}
