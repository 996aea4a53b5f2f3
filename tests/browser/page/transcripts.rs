//! Pages of transcripts, in files.

use std::path::Path;

use pilotwire::replay::{Page, Transcript};
use pilotwire_browser_tests::{Chromium, Failure, Tab};
use tempfile::TempDir;

/// A page that is open.
pub(crate) struct Open {
    pub(crate) tab: Tab,
    chromium: Chromium,
    url: String,
    _folder: TempDir,
}

impl Open {
    pub(crate) async fn recording(name: &str) -> Result<Self, Failure> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../recordings").join(name);
        Self::of(&std::fs::read_to_string(path)?, name).await
    }

    pub(crate) async fn of(text: &str, title: &str) -> Result<Self, Failure> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("page.html");
        std::fs::write(&path, Page::of(&Transcript::parse(text)?).title(title).to_string())?;
        let chromium = Chromium::launch().await?;
        let url = format!("file://{}", path.display());
        let tab = chromium.open(&url).await?;
        tab.until("document.documentElement.dataset.ready === 'true' && !list.pending").await?;
        Ok(Self { tab, chromium, url, _folder: folder })
    }

    /// Waits until what was done is drawn.
    pub(crate) async fn drawn(&self) -> Result<(), Failure> {
        self.tab.until("!list.pending").await
    }

    /// How many rows the filters leave.
    pub(crate) async fn shown(&self) -> Result<usize, Failure> {
        self.tab.value("filter.rows.length").await
    }

    /// The row that is selected, as the page says it to a screen reader.
    pub(crate) async fn selected(&self) -> Result<Option<String>, Failure> {
        self.drawn().await?;
        self.tab.value("document.querySelector('[aria-selected=true] .name')?.textContent ?? null").await
    }

    /// Ends the browser, if the page did nothing by itself: no request but its own, no dialog, no exception.
    pub(crate) async fn end(self) -> Result<(), Failure> {
        assert_eq!(self.tab.requests(), [self.url.as_str()]);
        assert_eq!(self.tab.problems(), [""; 0]);
        self.end_anyway().await
    }

    /// Ends the browser, whatever the test had the page do.
    pub(crate) async fn end_anyway(self) -> Result<(), Failure> {
        self.chromium.end().await
    }
}
