//! A conversation with no executor: threads, blocking pipes, and futures that this loop polls by itself.
//!
//! `no_executor PROMPT PROGRAM [ARG ...]` starts a runtime (say, `copilot --server --stdio`). Without a program it
//! talks to the scripted runtime in memory.
//!
//! One thread reads. The main thread drives the connection, writes, and polls what the user wrote: the conversation, and
//! the handlers. A write to a peer that does not read blocks it: who cannot accept that writes from a thread of its own
//! too.

use std::collections::VecDeque;
use std::future::Future;
use std::io::{Read, Write};
use std::pin::pin;
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::task::{Context, Poll, Wake, Waker};
use std::time::{Duration, Instant};

use pilotwire::handle::{Driver, Progress};
use pilotwire::handlers::{ClientHandlers, Handlers};
use pilotwire::mock::{Runtime, Script};
use pilotwire::sans_io::{Connection, Moment};
use pilotwire::types::TypedEvent;
use pilotwire::{Client, CloseKind, Config, ItemKind, Json, SessionConfig, Tool};
use serde::de::IgnoredAny;

type Error = Box<dyn std::error::Error>;

/// How long to wait when the connection waits for nothing but its peer.
const NO_DEADLINE: Duration = Duration::from_secs(3600);
/// How long a runtime may take to exit by itself.
const EXIT: Duration = Duration::from_secs(5);
/// Bytes to be written at once.
const AT_ONCE: usize = 64 << 10;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(prompt) = arguments.next() else {
        eprintln!("usage: no_executor PROMPT [PROGRAM [ARG ...]]");
        return ExitCode::from(2);
    };
    let command: Vec<String> = arguments.collect();
    match run(&prompt, &command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("no_executor: {}", error.to_string().replace('\n', " "));
            ExitCode::FAILURE
        }
    }
}

/// What a user writes, as under any executor.
async fn converse(client: Client, prompt: &str) -> Result<(), Error> {
    let place = Tool::new("place", "Where the user is").skip_permission();
    let handlers = Handlers::new().tool_of(place, async |_: IgnoredAny, _context| "in a loop");
    let (session, mut events) = client.create_session(SessionConfig::new().streaming(true), handlers).await?;
    session.send(prompt).await?;
    while let Some(item) = events.next().await {
        match item.kind {
            ItemKind::Event(event) => match event.typed() {
                TypedEvent::AssistantMessageDelta(delta) => print(&delta.delta_content()),
                TypedEvent::SessionIdle(_) => break,
                _ => {}
            },
            // What no handler here has claimed. Dropped, it is declined.
            ItemKind::Ask(_ask) => {}
            _ => {}
        }
    }
    print("\n");
    client.close();
    Ok(())
}

/// What an adapter does: one loop moves bytes, and polls the conversation and the handlers.
fn run(prompt: &str, command: &[String]) -> Result<(), Error> {
    let (sender, inbox) = channel();
    let mut peer = Peer::start(command, &sender)?;
    let start = Instant::now();
    let now = move || Moment::after_epoch(start.elapsed());
    let (client, mut driver) = Driver::new(Connection::new(Config::default(), seed()), now);
    let serving = client.serve(ClientHandlers::none()).ok_or("somebody else runs the handlers")?;
    let (mut serving, mut conversation) = (pin!(serving), pin!(converse(client, prompt)));
    let mut conversation_is_over = false;
    let waker = Waker::from(Arc::new(Bell(sender)));
    let mut context = Context::from_waker(&waker);
    let mut frames = VecDeque::new();
    loop {
        // This comes before anything is looked at, so that no change is missed.
        driver.register(&waker);
        while driver.process() == Progress::More {}
        driver.handle_deadline();
        // It ends with the connection, and so does this loop.
        let _ = serving.as_mut().poll(&mut context);
        if !conversation_is_over && let Poll::Ready(result) = conversation.as_mut().poll(&mut context) {
            result?;
            conversation_is_over = true;
        }
        while driver.transmits(AT_ONCE, &mut frames) {
            for frame in frames.drain(..) {
                if let Err(error) = peer.write(&frame) {
                    driver.write_failed(&error);
                }
            }
        }
        match driver.closed() {
            Some(cause) if cause.kind == CloseKind::Graceful => return Ok(()),
            Some(cause) => return Err(cause.into()),
            None => {}
        }
        let limit = driver.deadline().map_or(NO_DEADLINE, |deadline| deadline - driver.now());
        match inbox.recv_timeout(limit) {
            Ok(Message::Read(bytes)) if bytes.is_empty() => driver.end_of_input(),
            Ok(Message::Read(bytes)) => driver.feed(&bytes),
            // There is something to be done, or time has passed.
            Ok(Message::Woken) | Err(_) => {}
        }
    }
}

/// What the loop waits for.
enum Message {
    /// A future can go on, or the driver has something to do.
    Woken,
    /// Bytes of the peer; none at its end.
    Read(Vec<u8>),
}

/// Tells the loop of being woken, from whatever thread that is.
struct Bell(Sender<Message>);

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        // A loop that has ended has nothing to do.
        let _ = self.0.send(Message::Woken);
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
    Process(Child),
    Scripted(Box<Runtime>, Sender<Message>),
}

impl Peer {
    fn start(command: &[String], sender: &Sender<Message>) -> Result<Self, Error> {
        let sender = sender.clone();
        let [program, arguments @ ..] = command else {
            let script = Script::new().tool_call("place", Json::empty_object());
            return Ok(Peer::Scripted(Box::new(Runtime::new(script)), sender));
        };
        let mut child = Command::new(program)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("cannot start {program}: {error}"))?;
        let stdout = child.stdout.take().ok_or("the runtime has no output")?;
        std::thread::spawn(move || read_all(stdout, &sender));
        Ok(Peer::Process(child))
    }

    fn write(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        match self {
            Peer::Scripted(runtime, sender) => {
                runtime.receive(bytes);
                while let Some(said) = runtime.poll_transmit() {
                    let _ = sender.send(Message::Read(said.into()));
                }
            }
            Peer::Process(child) => {
                if let Some(stdin) = &mut child.stdin {
                    stdin.write_all(bytes)?;
                    stdin.flush()?;
                }
            }
        }
        Ok(())
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        if let Peer::Process(child) = self {
            // The end of its input asks a runtime to exit. Killing one that has is harmless.
            drop(child.stdin.take());
            let start = Instant::now();
            while start.elapsed() < EXIT && matches!(child.try_wait(), Ok(None)) {
                std::thread::sleep(Duration::from_millis(10));
            }
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Reads to the end, also when nobody listens any more: who cannot write does not exit. Were this to wait while the main
/// thread is writing, both sides might wait for each other, so the channel has no bound.
fn read_all(mut output: impl Read, sender: &Sender<Message>) {
    let mut buffer = vec![0; 64 << 10];
    loop {
        let count = output.read(&mut buffer).unwrap_or_default();
        let _ = sender.send(Message::Read(buffer.get(..count).unwrap_or_default().to_vec()));
        if count == 0 {
            return;
        }
    }
}
