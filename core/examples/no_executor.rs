//! A conversation with no executor and no async at all: threads, blocking pipes, and the connection.
//!
//! `no_executor PROMPT PROGRAM [ARG ...]` starts a runtime (say, `copilot --server --stdio`). Without a program it
//! talks to the scripted runtime in memory.
//!
//! One thread reads; the main thread drives the connection and writes. A write to a peer that does not read blocks it:
//! who cannot accept that writes from a thread of its own too.

use std::io::{Read, Write};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use pilotwire::error::TransportError;
use pilotwire::mock::{Runtime, Script};
use pilotwire::sans_io::{Connection, Event, ItemKind, Moment, SessionKey};
use pilotwire::{CloseKind, Config, Limits, Prompt, SessionConfig};

type Error = Box<dyn std::error::Error>;

/// How long to wait when the connection waits for nothing but its peer.
const NO_DEADLINE: Duration = Duration::from_secs(3600);
/// How long a runtime may take to exit by itself.
const EXIT: Duration = Duration::from_secs(5);

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(prompt) = arguments.next() else {
        eprintln!("usage: no_executor PROMPT [PROGRAM [ARG ...]]");
        return ExitCode::from(2);
    };
    let command: Vec<String> = arguments.collect();
    match converse(&prompt, &command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("no_executor: {}", error.to_string().replace('\n', " "));
            ExitCode::FAILURE
        }
    }
}

fn converse(prompt: &str, command: &[String]) -> Result<(), Error> {
    let mut peer = Peer::start(command)?;
    let start = Instant::now();
    let now = || Moment::after_epoch(start.elapsed());
    let mut connection = Connection::new(Config::default(), seed());
    connection.connect(now());
    let config = SessionConfig::new().streaming(true);
    let session = connection.create_session(now(), &config, Limits::none())?.session;
    loop {
        while let Some(frame) = connection.poll_transmit(now()) {
            if let Err(error) = peer.write(&frame) {
                connection.transmit_failed(now(), TransportError::writing(&error));
            }
        }
        let Some(event) = connection.poll_event(now()) else {
            // Everything is drained: wait for the peer, or for time to pass.
            let limit = connection.poll_deadline().map_or(NO_DEADLINE, |deadline| deadline - now());
            match peer.read(limit) {
                Some(bytes) if bytes.is_empty() => connection.receive_end(now()),
                Some(bytes) => connection.receive(now(), &bytes),
                None => {}
            }
            connection.handle_deadline(now());
            continue;
        };
        match event {
            Event::Session { result, .. } => {
                result?;
                connection.send_and_wait(now(), session, &Prompt::new(prompt), Limits::none())?;
            }
            Event::Readable(session) => show(&mut connection, now(), session),
            Event::Turn { result, .. } => {
                show(&mut connection, now(), session);
                print("\n");
                result?;
                connection.close(now());
            }
            Event::Closed(cause) if cause.kind == CloseKind::Graceful => return Ok(()),
            Event::Closed(cause) => return Err(cause.into()),
            _ => {}
        }
    }
}

/// Prints what the agent says as it comes. What it asks is declined.
fn show(connection: &mut Connection, now: Moment, session: SessionKey) {
    let mut items = Vec::new();
    while connection.poll_session(now, session, 64, &mut items) > 0 {
        for item in items.drain(..) {
            match item.kind {
                ItemKind::Event(event) => print(&event.text_delta().unwrap_or_default()),
                ItemKind::Ask(question) => connection.decline(now, question.id()),
                _ => {}
            }
        }
    }
}

/// `print!` would panic where nobody reads the output any more.
fn print(text: &str) {
    let mut output = std::io::stdout();
    let _ = output.write_all(text.as_bytes()).and_then(|()| output.flush());
}

/// Two processes must not draw the same session ids. std has the operating system's randomness in its hash keys.
fn seed() -> [u8; 32] {
    use std::hash::{BuildHasher, Hasher, RandomState};
    let mut seed = [0; 32];
    for chunk in seed.chunks_mut(8) {
        chunk.copy_from_slice(&RandomState::new().build_hasher().finish().to_le_bytes());
    }
    seed
}

/// The other side: a process, or the scripted runtime.
enum Peer {
    Process { child: Child, output: Receiver<Vec<u8>> },
    Scripted(Box<Runtime>),
}

impl Peer {
    fn start(command: &[String]) -> Result<Self, Error> {
        let [program, arguments @ ..] = command else {
            return Ok(Peer::Scripted(Box::new(Runtime::new(Script::new()))));
        };
        let mut child = Command::new(program)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("cannot start {program}: {error}"))?;
        let stdout = child.stdout.take().ok_or("the runtime has no output")?;
        let (sender, output) = channel();
        std::thread::spawn(move || read_all(stdout, &sender));
        Ok(Peer::Process { child, output })
    }

    fn write(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        match self {
            Peer::Scripted(runtime) => runtime.receive(bytes),
            Peer::Process { child, .. } => {
                if let Some(stdin) = &mut child.stdin {
                    stdin.write_all(bytes)?;
                    stdin.flush()?;
                }
            }
        }
        Ok(())
    }

    /// What came, empty at its end; none if nothing came within the limit.
    fn read(&mut self, limit: Duration) -> Option<Vec<u8>> {
        match self {
            Peer::Scripted(runtime) => Some(runtime.poll_transmit().map(Vec::from).unwrap_or_default()),
            Peer::Process { output, .. } => match output.recv_timeout(limit) {
                Ok(bytes) => Some(bytes),
                Err(RecvTimeoutError::Disconnected) => Some(Vec::new()),
                Err(RecvTimeoutError::Timeout) => None,
            },
        }
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        if let Peer::Process { child, output } = self {
            // The end of its input asks a runtime to exit. Killing one that has is harmless.
            drop(child.stdin.take());
            let start = Instant::now();
            while output.recv_timeout(EXIT.saturating_sub(start.elapsed())).is_ok() {}
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Sends what comes, until the end. Were this to wait while the main thread is writing, both sides might wait for each
/// other, so the channel has no bound.
fn read_all(mut output: impl Read, sender: &Sender<Vec<u8>>) {
    let mut buffer = vec![0; 64 << 10];
    while let Ok(count) = output.read(&mut buffer) {
        let bytes = buffer.get(..count).unwrap_or_default().to_vec();
        if count == 0 || sender.send(bytes).is_err() {
            return;
        }
    }
}
