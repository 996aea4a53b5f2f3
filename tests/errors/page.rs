//! The page as data, and the cases that its rows are compared with.

use std::collections::BTreeMap;
use std::fmt::Display;

use pretty_assertions::assert_eq;

const PAGE: &str = include_str!("../../core/src/error/page.md");

/// A type's section.
pub(crate) struct Section {
    pub(crate) name: String,
    pub(crate) rows: Vec<Row>,
}

/// A row of its table.
pub(crate) struct Row {
    /// The first cell without the marks of Markdown: the variant, and what tells this row from others of it.
    pub(crate) case: String,
    pub(crate) text: String,
    when: String,
    what_to_do: String,
}

impl Row {
    /// Whether it is of this variant.
    pub(crate) fn is_of(&self, variant: &str) -> bool {
        self.case.split([',', ' ']).next() == Some(variant)
    }
}

/// The sections of the page that have a table of errors: those under a heading of the second level.
pub(crate) fn sections() -> Vec<Section> {
    let mut sections = Vec::<Section>::new();
    for line in PAGE.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            sections.push(Section { name: plain(heading), rows: Vec::new() });
        } else if line.starts_with("# ") {
            // What follows is of no type.
            sections.push(Section { name: String::new(), rows: Vec::new() });
        } else if let Some(section) = sections.last_mut()
            && !section.name.is_empty()
            && line.starts_with("| ")
        {
            let cells = cells(line);
            let [case, text, when, what_to_do] = &cells[..] else { panic!("{line:?} has four cells") };
            section.rows.push(Row {
                case: plain(case),
                text: text.clone(),
                when: when.clone(),
                what_to_do: what_to_do.clone(),
            });
        }
    }
    sections.retain(|section| !section.name.is_empty());
    for section in &mut sections {
        // The table's head.
        assert!(!section.rows.is_empty(), "{} has a table", section.name);
        section.rows.remove(0);
        for row in &mut section.rows {
            row.text = code(&row.text).unwrap_or_else(|| panic!("{} is no code", row.text));
            for cell in [&row.when, &row.what_to_do] {
                assert!(!cell.is_empty(), "a cell of {} in {} is empty", row.case, section.name);
            }
        }
    }
    sections
}

/// The cells of a line of a table. What stands in code is not looked into.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut rest = line.trim().trim_start_matches('|');
    while let Some(c) = rest.chars().next() {
        let ticks = rest.len() - rest.trim_start_matches('`').len();
        if ticks > 0 {
            let fence = &rest[..ticks];
            let end = rest[ticks..].find(fence).expect("code ends") + 2 * ticks;
            cells.last_mut().expect("there is one").push_str(&rest[..end]);
            rest = &rest[end..];
            continue;
        }
        match c {
            '|' => cells.push(String::new()),
            c => cells.last_mut().expect("there is one").push(c),
        }
        rest = &rest[c.len_utf8()..];
    }
    // Behind the last bar is nothing.
    assert!(cells.pop().is_some_and(|last| last.trim().is_empty()), "{line:?} ends in a bar");
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}

/// What stands in a cell that is code and nothing else.
fn code(cell: &str) -> Option<String> {
    let ticks = cell.len() - cell.trim_start_matches('`').len();
    let inside = cell.strip_prefix(&"`".repeat(ticks))?.strip_suffix(&"`".repeat(ticks))?;
    let spaced = inside.strip_prefix(' ').and_then(|inside| inside.strip_suffix(' '));
    (ticks > 0).then(|| spaced.unwrap_or(inside).to_owned())
}

/// A text without the marks of code and links.
fn plain(text: &str) -> String {
    text.split("](").next().unwrap_or_default().replace(['`', '[', ']'], "")
}

/// The errors of a section, by the row.
#[derive(Default)]
pub(crate) struct Cases(BTreeMap<String, String>);

impl Cases {
    /// An error that came of what causes it.
    #[track_caller]
    pub(crate) fn caused(&mut self, case: &str, error: impl Display) {
        let before = self.0.insert(case.to_owned(), error.to_string());
        assert!(before.is_none(), "{case} is there twice");
    }

    /// One that no test can cause, made by hand.
    #[track_caller]
    pub(crate) fn constructed(&mut self, case: &str, error: impl Display) {
        self.caused(case, error);
    }
}

/// Compares a section with its cases, in both directions.
pub(crate) fn compare(section: &str, cases: fn(&mut Cases)) {
    let sections = sections();
    let section = sections.iter().find(|known| known.name == section).expect("the page has that section");
    let mut rows = BTreeMap::new();
    for row in &section.rows {
        assert!(rows.insert(row.case.clone(), row.text.clone()).is_none(), "{} has two rows", row.case);
    }
    let mut caused = Cases::default();
    cases(&mut caused);
    assert_eq!(rows, caused.0);
}

#[test]
fn rows_are_read_as_they_are_shown() {
    let line = "| `Rpc`, of `x` | `` a `b` | c `` | when | [what](x) to do |";
    let cells = cells(line);
    assert_eq!(cells, ["`Rpc`, of `x`", "`` a `b` | c ``", "when", "[what](x) to do"]);
    assert_eq!((plain(&cells[0]), code(&cells[1])), ("Rpc, of x".to_owned(), Some("a `b` | c".to_owned())));
    assert_eq!((plain("[`A`](super::A)"), code("a `b`")), ("A".to_owned(), None));
}
