//! A headless Chromium for tests of pages, and what they do with it. All of it is behind the feature `browser`.
//!
//! ```no_run
//! # #[cfg(feature = "browser")]
//! # async fn test() -> Result<(), pilotwire_browser_tests::Failure> {
//! use pilotwire_browser_tests::Chromium;
//!
//! let chromium = Chromium::launch().await?;
//! let tab = chromium.open("http://127.0.0.1:8080/").await?;
//! tab.until("document.querySelector('#prompt') !== null").await?;
//! tab.write("#prompt", "hello").await?;
//! tab.press("Enter").await?;
//! tab.until("document.body.textContent.includes('Good day.')").await?;
//! assert_eq!(tab.problems(), [""; 0]);
//! chromium.end().await
//! # }
//! ```

#![cfg(feature = "browser")]

mod chromium;
mod tab;

pub use chromium::Chromium;
pub use tab::Tab;

/// What went wrong between a test and its browser.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;
