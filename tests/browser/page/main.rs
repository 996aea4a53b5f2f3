//! The page of a transcript, `pilotwire::replay::Page`, in Chromium.

mod hostile;
mod large;
mod picture;
mod transcripts;
mod use_of_it;
