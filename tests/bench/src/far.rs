//! The runtime's side of a benchmark: answers every call at once, and pushes events when it is told to.
//!
//! It is the same for everybody who is measured, and does as little as it can: it finds a call's id and method by
//! looking for them, and what it pushes is ready before. Over asynchronous streams it is [`serve`], over blocking ones
//! [`serve_blocking`].

use std::io::{self, Read, Write};
use std::ops::Range;
use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

use crate::frames::{Stream, event_id};

/// Pushes all events that there are.
pub const PUSH: &str = "bench.push";
/// Pushes the next [`PACE`] events.
pub const NEXT: &str = "bench.next";
/// Few enough to wait in any queue of anybody who is measured.
pub const PACE: usize = 200;
/// Asks the client, and is answered once all is: the parameters are [`asking`].
pub const ASK: &str = "bench.ask";
/// What the far side says to any other call.
pub const ECHO: &str = "bench.echo";

const AT_ONCE: usize = 64 << 10;
/// Within how many bytes of a call its id and method are.
const ENVELOPE: usize = 256;
/// What a reply has besides its id and result.
const ENVELOPE_OF_REPLY: usize = r#"{"jsonrpc":"2.0","id":,"result":}"#.len();

/// The parameters of [`ASK`]: by what it asks, how often, and how many are open at a time.
pub fn asking(by_event: bool, asks: usize, open: usize) -> String {
    format!(r#"{{"byEvent":{by_event},"asks":{asks},"open":{open}}}"#)
}

/// Serves one connection to its end.
pub async fn serve<R, W>(mut reader: R, mut writer: W, stream: Arc<Stream>) -> io::Result<()>
where
    R: AsyncRead + Unpin,
    W: AsyncWrite + Unpin,
{
    let (mut far, mut input) = (Far::new(&stream), vec![0; AT_ONCE]);
    loop {
        let count = reader.read(&mut input).await?;
        if count == 0 {
            return Ok(());
        }
        let pushed = far.take(&input[..count]);
        writer.write_all(&far.output).await?;
        for piece in stream.bytes[pushed].chunks(AT_ONCE) {
            writer.write_all(piece).await?;
        }
        writer.flush().await?;
    }
}

/// As [`serve`], over what blocks.
pub fn serve_blocking(mut reader: impl Read, mut writer: impl Write, stream: &Stream) -> io::Result<()> {
    let (mut far, mut input) = (Far::new(stream), vec![0; AT_ONCE]);
    loop {
        let count = reader.read(&mut input)?;
        if count == 0 {
            return Ok(());
        }
        let pushed = far.take(&input[..count]);
        writer.write_all(&far.output)?;
        writer.write_all(&stream.bytes[pushed])?;
        writer.flush()?;
    }
}

/// What the client is asked.
struct Asking {
    /// The id of the call that wants it.
    call: String,
    by_event: bool,
    asks: usize,
    asked: usize,
    answered: usize,
}

/// What the far side knows.
pub struct Far<'a> {
    stream: &'a Stream,
    /// Events that were pushed.
    pushed: usize,
    sessions: usize,
    asking: Option<Asking>,
    /// Of a frame that has not come whole.
    input: Vec<u8>,
    /// Bytes that are still to come of a long frame, of which only the start matters.
    skipped: usize,
    /// The reply to that frame.
    late: Vec<u8>,
    /// Replies to what was taken last.
    pub output: Vec<u8>,
}

impl<'a> Far<'a> {
    /// One that has these events to push.
    pub fn new(stream: &'a Stream) -> Self {
        Self {
            stream,
            pushed: 0,
            sessions: 0,
            asking: None,
            input: Vec::new(),
            skipped: 0,
            late: Vec::new(),
            output: Vec::new(),
        }
    }

    /// Takes what the client wrote. Gives which bytes of the events are to be written after the replies.
    pub fn take(&mut self, bytes: &[u8]) -> Range<usize> {
        self.output.clear();
        let skipped = self.skipped.min(bytes.len());
        self.skipped -= skipped;
        if self.skipped == 0 {
            self.output.append(&mut self.late);
        }
        let bytes = &bytes[skipped..];
        if self.input.is_empty() {
            return self.take_frames(bytes);
        }
        let mut whole = std::mem::take(&mut self.input);
        whole.extend_from_slice(bytes);
        self.take_frames(&whole)
    }

    fn take_frames(&mut self, mut bytes: &[u8]) -> Range<usize> {
        let mut pushed = 0..0;
        while let Some((length, body)) = header(bytes) {
            let ends = body + length;
            let is_whole = bytes.len() >= ends;
            if !is_whole && (length <= AT_ONCE || bytes.len() < body + ENVELOPE) {
                break;
            }
            let known = self.output.len();
            let events = self.answer(&bytes[body..ends.min(bytes.len())]);
            if !events.is_empty() {
                pushed = events;
            }
            if !is_whole {
                self.late = self.output.split_off(known);
                self.skipped = ends - bytes.len();
                return pushed;
            }
            bytes = &bytes[ends..];
        }
        self.input.extend_from_slice(bytes);
        pushed
    }

    fn answer(&mut self, body: &[u8]) -> Range<usize> {
        let envelope = &body[..body.len().min(ENVELOPE)];
        // A notification is not answered.
        let Some(id) = after(envelope, br#""id":"#) else { return 0..0 };
        let id = String::from_utf8_lossy(until(id, |byte| byte == b',' || byte == b'}'));
        let method =
            after(envelope, br#""method":""#).map_or(&b""[..], |rest| until(rest, |byte| byte == b'"'));
        if method.is_empty() {
            self.take_answer(body);
            return 0..0;
        }
        let mut pushed = 0..0;
        let result = match method {
            b"bench.ask" => {
                self.begin_asking(&id, body);
                return 0..0;
            }
            b"session.permissions.handlePendingPermissionRequest" => {
                self.reply(&id, r#"{"success":true}"#);
                self.take_answer(body);
                return 0..0;
            }
            b"connect" => r#"{"ok":true,"protocolVersion":3,"version":"bench"}"#,
            b"session.create" => {
                let given = after(body, br#""sessionId":""#).map(|rest| until(rest, |byte| byte == b'"'));
                let session = match given {
                    Some(id) => String::from_utf8_lossy(id).into_owned(),
                    None => format!("cloud-{}", self.sessions),
                };
                self.sessions += 1;
                &format!(r#"{{"sessionId":"{session}"}}"#)
            }
            b"session.send" => r#"{"messageId":"m-1"}"#,
            b"bench.push" => {
                pushed = self.events(self.stream.events());
                "{}"
            }
            b"bench.next" => {
                pushed = self.events(PACE);
                "{}"
            }
            _ => "{}",
        };
        self.reply(&id, result);
        pushed
    }

    fn reply(&mut self, id: &str, result: &str) {
        let length = ENVELOPE_OF_REPLY + id.len() + result.len();
        // Writing to a vector cannot fail.
        let _ = write!(
            self.output,
            "Content-Length: {length}\r\n\r\n{{\"jsonrpc\":\"2.0\",\"id\":{id},\"result\":{result}}}",
        );
    }

    fn begin_asking(&mut self, call: &str, body: &[u8]) {
        let number = |name: &[u8]| -> usize {
            let digits = until(after(body, name).expect("it is said"), |byte| !byte.is_ascii_digit());
            String::from_utf8_lossy(digits).parse().expect("it is a number")
        };
        let by_event = after(body, br#""byEvent":true"#).is_some();
        let (asks, open) = (number(br#""asks":"#), number(br#""open":"#));
        self.asking = Some(Asking { call: call.to_owned(), by_event, asks, asked: 0, answered: 0 });
        (0..open).for_each(|_| self.ask_next());
    }

    fn ask_next(&mut self) {
        let Some(asking) = self.asking.as_mut().filter(|asking| asking.asked < asking.asks) else { return };
        let number = asking.asked;
        asking.asked += 1;
        let body = if asking.by_event {
            let (id, parent) = (event_id(number), event_id(number + (1 << 20)));
            format!(
                r#"{{"jsonrpc":"2.0","method":"session.event","params":{{"sessionId":"s00000","event":{{"type":"permission.requested","data":{{"requestId":"{number}","permissionRequest":{{"kind":"shell","toolCallId":"t-{number}","fullCommandText":"ls build","intention":"See what was built","commands":[{{"identifier":"ls","readOnly":true}}],"possiblePaths":["build"],"possibleUrls":[],"hasWriteFileRedirection":false,"canOfferSessionApproval":true}}}},"id":"{id}","timestamp":"2026-03-04T12:00:00.000Z","parentId":"{parent}","ephemeral":true}}}}}}"#
            )
        } else {
            format!(
                r#"{{"jsonrpc":"2.0","id":{number},"method":"userInput.request","params":{{"sessionId":"s00000","question":"Which of them?","choices":["this","that"],"allowFreeform":true}}}}"#
            )
        };
        let _ = write!(self.output, "Content-Length: {}\r\n\r\n{body}", body.len());
    }

    fn take_answer(&mut self, body: &[u8]) {
        let Some(asking) = &mut self.asking else { return };
        let answered: &[u8] = if asking.by_event { b"approve-once" } else { br#""answer":"this""# };
        assert!(after(body, answered).is_some(), "no answer: {}", String::from_utf8_lossy(body));
        asking.answered += 1;
        if asking.answered == asking.asks {
            let call = std::mem::take(&mut asking.call);
            self.asking = None;
            self.reply(&call, "{}");
        } else {
            self.ask_next();
        }
    }

    fn events(&mut self, count: usize) -> Range<usize> {
        let start = if self.pushed == 0 { 0 } else { self.stream.bodies[self.pushed - 1].end };
        self.pushed = (self.pushed + count).min(self.stream.events());
        start..self.stream.bodies[self.pushed - 1].end
    }
}

/// The length of a body, and where it starts.
fn header(bytes: &[u8]) -> Option<(usize, usize)> {
    let ends = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let length = after(&bytes[..ends], b"Content-Length: ")?;
    Some((std::str::from_utf8(length).ok()?.trim().parse().ok()?, ends + 4))
}

fn after<'a>(bytes: &'a [u8], what: &[u8]) -> Option<&'a [u8]> {
    let at = bytes.windows(what.len()).position(|here| here == what)?;
    Some(&bytes[at + what.len()..])
}

fn until(bytes: &[u8], ends: impl Fn(u8) -> bool) -> &[u8] {
    &bytes[..bytes.iter().position(|byte| ends(*byte)).unwrap_or(bytes.len())]
}
