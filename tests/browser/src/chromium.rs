//! The browser's process.

use std::time::Duration;

use chromiumoxide::browser::{Browser, BrowserConfig};
use futures_util::StreamExt;
use tempfile::TempDir;
use tokio::task::JoinHandle;

use crate::{Failure, Tab};

/// A Chromium without a window, with a profile of its own that goes with it. It reaches nothing but files and this
/// machine. Dropped, as in a test that panics, it is killed.
pub struct Chromium {
    browser: Browser,
    driving: JoinHandle<()>,
    _profile: TempDir,
}

impl Chromium {
    /// Starts the program that `CHROME` names, or the one that is installed.
    ///
    /// # Errors
    ///
    /// There is none, or it does not start within a minute.
    pub async fn launch() -> Result<Self, Failure> {
        let profile = tempfile::tempdir()?;
        let config = BrowserConfig::builder()
            .new_headless_mode()
            .user_data_dir(profile.path())
            .env("TMPDIR", profile.path().to_string_lossy())
            .window_size(1400, 850)
            .viewport(None)
            .launch_timeout(Duration::from_secs(60))
            .request_timeout(Duration::from_secs(60))
            .arg("disable-gpu")
            .arg("disable-component-update")
            .arg(("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"));
        // As root, its sandbox does not start.
        let config = if is_root() { config.no_sandbox() } else { config };
        let (browser, mut handler) = Browser::launch(config.build()?).await?;
        let driving = tokio::spawn(async move { while handler.next().await.is_some() {} });
        Ok(Self { browser, driving, _profile: profile })
    }

    /// Opens a page in a tab of its own, and waits until it is loaded.
    ///
    /// # Errors
    ///
    /// It cannot be loaded, or the browser is gone.
    pub async fn open(&self, url: &str) -> Result<Tab, Failure> {
        Tab::open(self.browser.new_page("about:blank").await?, url).await
    }

    /// Ends it, and waits until it has.
    ///
    /// # Errors
    ///
    /// It was gone before.
    pub async fn end(mut self) -> Result<(), Failure> {
        self.browser.close().await?;
        self.browser.wait().await?;
        self.driving.abort();
        Ok(())
    }
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|own| {
        #[cfg(unix)]
        return std::os::unix::fs::MetadataExt::uid(&own) == 0;
        #[cfg(not(unix))]
        return false;
    })
}
