//! Where a connection is recorded, and what replaying one needs to get at.
//!
//! Each method that changes something begins with `recorded!` of itself. If a tape runs, it is told of the call, the
//! call is made again without the tape, and the tape is told what that gave; so what a method calls in turn is not
//! recorded apart. Without the feature `replay` there is nothing here.

/// The first line of a method that is recorded. What stands behind the semicolon are its arguments after the time.
#[cfg(feature = "replay")]
macro_rules! recorded {
    ($self:ident.poll_session($key:ident, $max:ident, $items:ident)) => {
        if let Some(mut tape) = $self.tape.take() {
            let before = $items.len();
            let taken = $self.poll_session($key, $max, $items);
            tape.took($key, $max, $items.get(before..).unwrap_or_default());
            $self.tape = Some(tape);
            return taken;
        }
    };
    ($self:ident.$method:ident($now:ident; $($argument:ident),*)) => {
        if let Some(mut tape) = $self.tape.take() {
            tape.at($self.now.max($now));
            tape.$method(&*$self, $(&$argument),*);
            #[allow(clippy::let_unit_value, reason = "some methods give nothing")]
            let result = $self.$method($now, $($argument),*);
            tape.gave(&result);
            $self.tape = Some(tape);
            return result;
        }
    };
    ($self:ident.$method:ident($($argument:ident),*)) => {
        if let Some(mut tape) = $self.tape.take() {
            tape.$method(&*$self, $(&$argument),*);
            #[allow(clippy::let_unit_value, reason = "some methods give nothing")]
            let result = $self.$method($($argument),*);
            tape.gave(&result);
            $self.tape = Some(tape);
            return result;
        }
    };
}

#[cfg(not(feature = "replay"))]
macro_rules! recorded {
    ($($call:tt)*) => {};
}

#[cfg(feature = "replay")]
mod replay {
    use crate::connection::{AskId, Batch, CallId, Connection, InputEnd, SessionKey};
    use crate::frame::Truncated;
    use crate::moment::Moment;
    use crate::replay::Recorder;
    use crate::session::SessionId;

    // For the tape. Handles of another connection go by zero.

    impl Connection {
        pub(crate) fn recorder(&self) -> Option<&Recorder> {
            self.config.recorder.as_ref()
        }

        pub(crate) fn number_of_call(&self, call: CallId) -> u64 {
            if call.belongs_to(self.tag) { call.number() } else { 0 }
        }

        pub(crate) fn number_of_ask(&self, ask: AskId) -> u64 {
            if ask.belongs_to(self.tag) { ask.number() } else { 0 }
        }

        pub(crate) fn number_of_session(&self, session: SessionKey) -> u64 {
            if session.belongs_to(self.tag) { session.number() } else { 0 }
        }

        pub(crate) fn overwrite_secrets(&self, bytes: &mut [u8]) {
            self.secrets.overwrite_bytes(bytes);
        }

        /// The id that is drawn next.
        pub(crate) fn next_drawn_id(&self) -> SessionId {
            self.ids.clone().next_id()
        }
    }

    // For the player.

    impl Connection {
        pub(crate) fn call_of_number(&self, number: u64) -> CallId {
            CallId::new(self.tag, number)
        }

        pub(crate) fn ask_of_number(&self, number: u64) -> AskId {
            AskId::new(self.tag, number)
        }

        /// The key of this number, whether there still is or ever was such a session.
        pub(crate) fn session_of_number(&self, number: u64) -> SessionKey {
            let known = self.sessions.keys().into_iter().find(|key| key.number() == number);
            known.unwrap_or_else(|| SessionKey::new(self.tag, number, u32::MAX))
        }

        /// The next id that is drawn will be this one.
        pub(crate) fn draw_next(&mut self, id: SessionId) {
            self.ids.draw_next(id);
        }

        /// The input ends in the midst of a frame, of which nothing but its length is known.
        pub(crate) fn receive_truncated(&mut self, now: Moment, truncated: Truncated) {
            let mut batch = Batch::default();
            batch.end = Some(InputEnd::Truncated(truncated));
            self.apply(now, &mut batch);
        }
    }
}
