//! Session files of [`pilotwire`] in a real folder: [`DirectoryFs`].
//!
//! Both adapters have it too, behind their feature `directory`.
//!
//! It is for Unix. On Windows, this crate is empty: a folder's handle cannot be opened below another there by what is
//! safe and well kept, and a provider that only looks at paths could be led out.
#![cfg(unix)]

mod files;
mod folder;
mod place;
mod remove;
#[cfg(test)]
mod tests;
mod worker;

pub use files::DirectoryFs;
