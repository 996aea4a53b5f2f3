//! Limits and ends.
