//! A transcript as a page for a browser.

mod data;
mod joins;
mod lanes;
mod reading;
mod row;
mod summary;
#[cfg(test)]
mod tests;

use std::fmt;

use self::lanes::Lane;
use self::reading::Reading;
use self::row::{Flags, Row, RowKind};
use super::transcript::{ReadError, Transcript};

/// A conversation as one HTML page, which needs no network and no other file.
///
/// It shows every message in its order, with a lane for each session, asks joined to their answers and calls to their
/// replies, gaps and ends marked, and the JSON of what is selected. Unlike in a [`Conversation`](super::Conversation),
/// nothing is left out: a transcript that has secrets makes a page that has them.
///
/// Whatever stands in a transcript is data to the page and never runs: it stands in one block of JSON, is shown as
/// text, and the page's content security policy allows the page's own script and style alone.
///
/// A message over 1 MiB is cut there, and messages beyond 128 MiB in all are left out; the page says so, and names
/// the transcript's line.
///
/// ```
/// use pilotwire::replay::{Page, Transcript};
///
/// let text = "pilotwire-transcript 1\nconfig {}\n> receive {\"method\":\"hello\",\"params\":\"</script>\"}\n";
/// let page = Page::of(&Transcript::parse(text)?).title("hello.transcript").to_string();
/// assert!(page.starts_with("<!doctype html>"));
/// assert!(page.contains(r#"\"params\":\"\u003c/script>\""#));
/// # Ok::<(), pilotwire::replay::ReadError>(())
/// ```
#[derive(Debug)]
pub struct Page {
    title: String,
    lanes: Vec<Lane>,
    rows: Vec<Row>,
}

/// The page, with markers where style, script and data are filled in. The digests in its policy are those of style and
/// script.
const PAGE: &str = include_str!("web/page.html");
const STYLE: &str = include_str!("web/page.css");
const SCRIPT: &str = concat!(
    include_str!("web/data.js"),
    include_str!("web/filter.js"),
    include_str!("web/places.js"),
    include_str!("web/lanes.js"),
    include_str!("web/list.js"),
    include_str!("web/overview.js"),
    include_str!("web/json.js"),
    include_str!("web/details.js"),
    include_str!("web/sidebar.js"),
    include_str!("web/main.js"),
);

impl Page {
    /// Reads a transcript.
    #[must_use]
    pub fn of(transcript: &Transcript) -> Self {
        let (lanes, rows) = Reading::of(transcript).finish();
        Self { title: "Conversation".to_owned(), lanes, rows }
    }

    /// Says what it is a page of, such as the transcript's file. Default: `Conversation`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Ends the page with a mark that says from where on the transcript could not be read.
    #[must_use]
    pub fn cut_short(mut self, error: &ReadError) -> Self {
        let mut row = Row::new(error.line, RowKind::Mark, "unreadable");
        row.at = self.rows.last().and_then(|last| last.at);
        row.flags = Flags::ERROR.and(Flags::END);
        row.text = format!("the transcript cannot be read from line {} on: {}", error.line, error.problem);
        self.rows.push(row);
        self
    }
}

impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = PAGE;
        while let Some((before, behind)) = rest.split_once("{{") {
            let (marker, behind) = behind.split_once("}}").unwrap_or((behind, ""));
            f.write_str(before)?;
            match marker {
                "style" => f.write_str(STYLE)?,
                "script" => f.write_str(SCRIPT)?,
                _ => data::write(f, &self.title, &self.lanes, &self.rows)?,
            }
            rest = behind;
        }
        f.write_str(rest)
    }
}
