//! The events that the core acts on, beside those that ask (see the table of these).

/// Names them, once each.
macro_rules! events {
    ($($(#[$about:meta])* $name:ident = $event_type:literal,)*) => {
        $($(#[$about])* pub(crate) const $name: &str = $event_type;)*

        /// Every one of them.
        #[cfg(test)]
        pub(crate) const ALL: &[&str] = &[$($name),*];
    };
}

events! {
    ABORT = "abort",
    AUTOPILOT_STOPPED = "session.autopilot_stopped",
    CANVAS_CLOSED = "session.canvas.closed",
    CANVAS_OPENED = "session.canvas.opened",
    CAPABILITIES_CHANGED = "capabilities.changed",
    ERROR = "session.error",
    IDLE = "session.idle",
    MESSAGE = "assistant.message",
    RESUMED = "session.resume",
    /// The runtime lets go of a session.
    SHUT_DOWN = "session.shutdown",
    /// In the cloud, a session's worker has started.
    STARTED = "session.start",
    TASK_COMPLETE = "session.task_complete",
    TOOL_BEGUN = "tool.execution_start",
    TOOL_DONE = "tool.execution_complete",
    /// A call of the model begins.
    TURN_BEGUN = "assistant.turn_start",
    USER_MESSAGE = "user.message",
    WARNING = "session.warning",
}
