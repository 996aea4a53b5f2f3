//! Frames made to the mix of a streamed turn, as the runtime sends it.
//!
//! A turn that streams 800 words is 1,628 session events of 392 bytes on average: 800 `assistant.message_delta` of about
//! 350 bytes, 800 `assistant.streaming_delta` of about 300, and 28 others of 0.3 to 42 KB. What is made here has those
//! kinds, sizes and envelopes, and text of our own. The same numbers give the same bytes, here and in the peers.

use std::fmt::Write;
use std::ops::Range;

/// Session events of one turn.
pub const EVENTS_IN_MIX: usize = 1_628;
/// Bytes of all bodies of one turn: 392 an event.
pub const BYTES_IN_MIX: usize = 392 * EVENTS_IN_MIX;
/// The burst that is pushed through streams: sixty turns.
pub const BURST: usize = 60 * EVENTS_IN_MIX;

/// Frames one after the other, as they are on the wire.
pub struct Stream {
    /// Headers and bodies.
    pub bytes: Vec<u8>,
    /// Where the bodies are, in order.
    pub bodies: Vec<Range<usize>>,
}

impl Stream {
    /// `events` events, whole turns over and over. Event number `n` is of session number `n % sessions`, and has the id
    /// [`event_id`]`(n)`.
    pub fn of(events: usize, sessions: usize) -> Self {
        let kinds = kinds();
        let mut stream = Stream { bytes: Vec::new(), bodies: Vec::with_capacity(events) };
        let mut body = String::new();
        for number in 0..events {
            body.clear();
            kinds[number % EVENTS_IN_MIX].write(&mut body, &session_id(number % sessions), number);
            stream.push(&body);
        }
        stream
    }

    /// One event whose frame's body has about `size` bytes.
    pub fn one_of_size(size: usize) -> Self {
        let mut stream = Stream { bytes: Vec::new(), bodies: Vec::new() };
        stream.push_of_size(size, 0);
        stream
    }

    /// `count` events of one session, each with a body of about `size` bytes.
    pub fn of_size(size: usize, count: usize) -> Self {
        let mut stream = Stream { bytes: Vec::new(), bodies: Vec::new() };
        for number in 0..count {
            stream.push_of_size(size, number);
        }
        stream
    }

    fn push_of_size(&mut self, size: usize, number: usize) {
        let data = [r#"{"messageId":"m-2","deltaContent":""#, r#""}"#];
        let kind = Kind::long("assistant.message_delta", data, size.saturating_sub(320));
        let mut body = String::with_capacity(size + 300);
        kind.write(&mut body, &session_id(0), number);
        self.push(&body);
    }

    fn push(&mut self, body: &str) {
        self.bytes.extend_from_slice(format!("Content-Length: {}\r\n\r\n", body.len()).as_bytes());
        let start = self.bytes.len();
        self.bytes.extend_from_slice(body.as_bytes());
        self.bodies.push(start..self.bytes.len());
    }

    /// How many events there are.
    #[must_use]
    pub fn events(&self) -> usize {
        self.bodies.len()
    }
}

/// The id of a session: as long for one as for another.
pub fn session_id(number: usize) -> String {
    format!("s{number:05}")
}

/// The id of an event, as long as those of the runtime.
pub fn event_id(number: usize) -> String {
    format!("{:08x}-7a5d-40f7-ae60-{number:012x}", number as u32 ^ 0x5bd1_e995)
}

/// The number of the event that has this id.
pub fn event_number(id: &str) -> Option<usize> {
    usize::from_str_radix(id.get(24..)?, 16).ok()
}

/// A prompt of `length` bytes.
pub fn prose(length: usize) -> String {
    let mut prose = String::with_capacity(length);
    for words in 1.. {
        if prose.len() + 16 >= length {
            break;
        }
        prose.push_str(WORDS[words % WORDS.len()]);
        prose.push(if words % 11 == 0 { '\n' } else { ' ' });
    }
    prose.extend(std::iter::repeat_n('x', length - prose.len()));
    prose
}

/// What one event of the turn is.
struct Kind {
    name: &'static str,
    /// The text of its `data`.
    data: String,
    ephemeral: bool,
}

impl Kind {
    fn write(&self, out: &mut String, session: &str, number: usize) {
        let Self { name, data, ephemeral } = self;
        let ephemeral = if *ephemeral { r#""ephemeral":true,"# } else { "" };
        let (id, parent) = (event_id(number), event_id(number.wrapping_sub(1) % (1 << 40)));
        let (minute, second, milli) = (number / 60_000 % 60, number / 1_000 % 60, number % 1_000);
        write!(
            out,
            r#"{{"jsonrpc":"2.0","method":"session.event","params":{{"sessionId":"{session}","event":{{"type":"{name}","data":{data},{ephemeral}"id":"{id}","timestamp":"2026-03-04T12:{minute:02}:{second:02}.{milli:03}Z","parentId":"{parent}"}}}}}}"#,
        )
        .unwrap_or_default();
    }

    fn ephemeral(name: &'static str, data: &str) -> Self {
        Self { name, data: data.to_owned(), ephemeral: true }
    }

    fn kept(name: &'static str, data: &str) -> Self {
        Self { name, data: data.to_owned(), ephemeral: false }
    }

    /// An event with a text of `length` bytes, escapes included, between what else is in its data.
    fn long(name: &'static str, [before, after]: [&str; 2], length: usize) -> Self {
        Self { name, data: format!("{before}{}{after}", text(length)), ephemeral: false }
    }
}

/// The events of one turn, in their order.
fn kinds() -> Vec<Kind> {
    let mut kinds = before();
    for word in 0..800 {
        let total = (word + 1) * 6;
        kinds.push(Kind::ephemeral(
            "assistant.streaming_delta",
            &format!(r#"{{"totalResponseSizeBytes":{total}}}"#),
        ));
        kinds.push(Kind::ephemeral(
            "assistant.message_delta",
            &format!(
                r#"{{"messageId":"{}","deltaContent":"{} "}}"#,
                event_id(1 << 30),
                WORDS[word % WORDS.len()]
            ),
        ));
    }
    kinds.extend(after());
    fill(&mut kinds);
    kinds
}

fn before() -> Vec<Kind> {
    vec![
        Kind::kept(
            "session.start",
            r#"{"sessionId":"s00000","version":1,"producer":"copilot-agent","copilotVersion":"1.0.102","startTime":"2026-03-04T12:00:00.000Z","selectedModel":"m1","contextTier":null,"context":{"cwd":"/home/octo/work"},"remoteSteerable":false,"alreadyInUse":false}"#,
        ),
        Kind::ephemeral(
            "session.managed_settings_resolved",
            r#"{"source":"none","serverManaged":false,"deviceManaged":false,"failClosed":false,"bypassPermissionsDisabled":false,"managedKeys":[]}"#,
        ),
        Kind::ephemeral("session.skills_loaded", r#"{"skills":[]}"#),
        Kind::ephemeral("session.mcp_servers_loaded", r#"{"servers":[]}"#),
        Kind::ephemeral("session.tools_updated", r#"{"model":"m1"}"#),
        Kind::ephemeral("pending_messages.modified", "{}"),
        Kind::kept(
            "user.message",
            r#"{"content":"Tell me of the sea.","messageId":"m-1","supportedNativeDocumentMimeTypes":[],"delivery":"idle","turnId":"0"}"#,
        ),
        Kind::ephemeral("pending_messages.modified", "{}"),
        Kind::ephemeral("session.title_changed", r#"{"title":"Of the sea"}"#),
        Kind::long("system.message", [r#"{"role":"system","content":""#, r#""}"#], 41_680),
        Kind::ephemeral("model.turn_started", r#"{"kind":"turn_started","model":"m1","turn":0}"#),
        Kind::kept("assistant.turn_start", r#"{"turnId":"0","interactionId":"i-1"}"#),
        Kind::ephemeral(
            "session.usage_info",
            r#"{"tokenLimit":128000,"currentTokens":8801,"messagesLength":2,"systemTokens":4432,"conversationTokens":31,"toolDefinitionsTokens":4338,"isInitial":true}"#,
        ),
        Kind::ephemeral("model.call_start", r#"{"turnId":"0","model":"m1"}"#),
        Kind::ephemeral("assistant.message_start", r#"{"messageId":"m-2"}"#),
    ]
}

fn after() -> Vec<Kind> {
    vec![
        Kind::ephemeral(
            "assistant.usage",
            r#"{"model":"m1","inputTokens":8801,"outputTokens":800,"cacheReadTokens":0,"cacheWriteTokens":0,"cost":0.0,"duration":5036,"timeToFirstTokenMs":35.106829000000005,"initiator":"user","isByok":true,"modelProvider":"other","quotaSnapshots":{},"availableToolCount":17}"#,
        ),
        Kind::ephemeral("model.model_call_success", r#"{"kind":"model_call_success","turn":0}"#),
        Kind::ephemeral(
            "model.call_finished",
            r#"{"turnId":"0","interactionId":"i-1","dispatchDurationMs":5036.2,"outcome":"success","editClassifierVersion":1}"#,
        ),
        Kind::long(
            "model.message",
            [r#"{"kind":"message","turn":0,"message":{"content":""#, r#""}}"#],
            8_000,
        ),
        Kind::long(
            "assistant.message",
            [r#"{"messageId":"m-2","content":""#, r#"","toolRequests":[]}"#],
            5_200,
        ),
        Kind::ephemeral("model.call_final_result", r#"{"model":"m1","result":"success","isByok":true}"#),
        Kind::ephemeral("model.turn_ended", r#"{"kind":"turn_ended","model":"m1","turn":0}"#),
        Kind::kept("assistant.turn_end", r#"{"turnId":"0"}"#),
        Kind::long(
            "model.response",
            [r#"{"kind":"response","turn":0,"response":{"content":""#, r#""}}"#],
            6_000,
        ),
        Kind::ephemeral("model.log", r#"{"kind":"log","level":"debug","message":"done"}"#),
        Kind::ephemeral("assistant.idle", "{}"),
        Kind::ephemeral("session.idle", r#"{"mode":"interactive"}"#),
        Kind::long("model.messages_snapshot", SNAPSHOT, FILLED),
    ]
}

const SNAPSHOT: [&str; 2] =
    [r#"{"kind":"messages_snapshot","messages":[{"role":"user","content":""#, r#""}]}"#];

/// What the last event's text has before it is filled up.
const FILLED: usize = 1;

/// Lengthens the last event until the average is right.
fn fill(kinds: &mut [Kind]) {
    let session = session_id(0);
    let mut made = String::new();
    for (number, kind) in kinds.iter().enumerate() {
        kind.write(&mut made, &session, number);
    }
    let missing = BYTES_IN_MIX.checked_sub(made.len()).expect("the mix is not larger than it should be");
    if let Some(last) = kinds.last_mut() {
        *last = Kind::long(last.name, SNAPSHOT, FILLED + missing);
    }
}

/// JSON text for a string of `length` bytes, with escaped line ends and quotes as prose and code have them.
fn text(length: usize) -> String {
    let mut text = String::with_capacity(length);
    let mut words = 0;
    while text.len() + 16 < length {
        text.push_str(WORDS[words % WORDS.len()]);
        words += 1;
        text.push_str(match words {
            _ if words % 29 == 0 => r#" \"so\" "#,
            _ if words % 11 == 0 => r"\n",
            _ => " ",
        });
    }
    while text.len() < length {
        text.push('x');
    }
    text
}

const WORDS: [&str; 23] = [
    "the", "sea", "carries", "harbour", "and", "slow", "weather", "north", "of", "every", "lantern",
    "before", "rain", "a", "pilot", "reads", "channel", "while", "tide", "returns", "over", "sand", "wire",
];
