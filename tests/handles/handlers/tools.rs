//! Tools, and how they are changed.
