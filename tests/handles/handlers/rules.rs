//! What holds for handlers of all kinds.
