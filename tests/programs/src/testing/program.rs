//! A program that is run, and its standard streams.

use std::io::{Read, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use wait_timeout::ChildExt;

use super::PROGRAM;

/// Far above what any step takes, so that only a hang gets there.
pub(super) const LIMIT: Duration = Duration::from_secs(30);

/// Starts a process. Under wine one sometimes does not come up, which is an internal error of the system that it plays:
/// that one is started anew.
fn spawn(command: &mut Command) -> Child {
    const INTERNAL_ERROR: i32 = 1359;
    const GOES: usize = 3;
    for go in 1..=GOES {
        match command.spawn() {
            Err(error) if cfg!(windows) && go < GOES && error.raw_os_error() == Some(INTERNAL_ERROR) => {
                eprintln!("go {go}: {error}");
            }
            spawned => return spawned.expect("the test can be run once more"),
        }
    }
    unreachable!("the last go returns or panics")
}

/// A program under test. It does not outlive this.
pub(super) struct Program {
    child: Child,
    input: Option<ChildStdin>,
    pub(super) stdout: Output,
    pub(super) stderr: Output,
}

impl Program {
    /// Runs `chat` or `drive`.
    pub(super) fn start(name: &str, arguments: &[&str]) -> Self {
        Self::start_with(name, arguments, &[])
    }

    /// As [`start`](Self::start), with variables of its environment.
    pub(super) fn start_with(name: &str, arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        let mut command = Command::new(this());
        command
            .args(arguments)
            .env(PROGRAM, name)
            .envs(environment.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = spawn(&mut command);
        Self {
            input: child.stdin.take(),
            stdout: Output::of(child.stdout.take().expect("it is piped")),
            stderr: Output::of(child.stderr.take().expect("it is piped")),
            child,
        }
    }

    /// Types a line.
    pub(super) fn type_line(&mut self, line: &str) {
        let input = self.input.as_mut().expect("the input is open");
        input.write_all(format!("{line}\n").as_bytes()).expect("it reads");
    }

    pub(super) fn end_input(&mut self) {
        self.input = None;
    }

    /// Presses Ctrl-C.
    #[cfg(unix)]
    pub(super) fn interrupt(&self) {
        let kill = format!("kill -INT {}", self.child.id());
        assert!(Command::new("sh").args(["-c", &kill]).status().expect("there is a shell").success());
    }

    /// Waits for its end, and gives its exit status.
    pub(super) fn wait(&mut self) -> i32 {
        let status = self.child.wait_timeout(LIMIT).expect("it can be waited for");
        status.expect("it ends in time").code().expect("no signal ends it")
    }

    /// Gives it this input to the end, and waits for its own.
    pub(super) fn finish(mut self, input: &str) -> Finished {
        let mut stdin = self.input.take().expect("the input is open");
        stdin.write_all(input.as_bytes()).expect("it reads");
        drop(stdin);
        Finished { stdout: self.stdout.rest(), stderr: self.stderr.rest(), status: self.wait() }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // If it has ended, so much the better.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A program that has ended.
#[derive(Debug)]
pub(super) struct Finished {
    pub(super) stdout: String,
    pub(super) stderr: String,
    pub(super) status: i32,
}

/// What a program writes. It is read from when something is first asked for.
pub(super) struct Output {
    source: Option<Box<dyn Read + Send>>,
    pieces: Option<Receiver<Vec<u8>>>,
    unread: Vec<u8>,
}

impl Output {
    fn of(source: impl Read + Send + 'static) -> Self {
        Self { source: Some(Box::new(source)), pieces: None, unread: Vec::new() }
    }

    /// The next line, without its end; none after the last.
    pub(super) fn line(&mut self) -> Option<String> {
        loop {
            if let Some(end) = self.unread.iter().position(|byte| *byte == b'\n') {
                let rest = self.unread.split_off(end + 1);
                let mut line = text(std::mem::replace(&mut self.unread, rest));
                line.truncate(line.len() - 1);
                return Some(line);
            }
            if !self.more() {
                assert!(self.unread.is_empty(), "the last line does not end");
                return None;
            }
        }
    }

    /// What comes, up to and with some text.
    pub(super) fn until(&mut self, end: &str) -> String {
        loop {
            let found = self.unread.windows(end.len()).position(|window| window == end.as_bytes());
            if let Some(at) = found {
                let rest = self.unread.split_off(at + end.len());
                return text(std::mem::replace(&mut self.unread, rest));
            }
            assert!(self.more(), "no {end:?} in {:?}", String::from_utf8_lossy(&self.unread));
        }
    }

    /// What is still to come, to the end.
    pub(super) fn rest(&mut self) -> String {
        while self.more() {}
        text(std::mem::take(&mut self.unread))
    }

    /// Reads no more, and lets the program know.
    pub(super) fn close(&mut self) {
        self.source = None;
        assert!(self.pieces.is_none(), "it is being read");
    }

    /// Waits for more. False at the end.
    fn more(&mut self) -> bool {
        let source = &mut self.source;
        let pieces = self.pieces.get_or_insert_with(|| read(source.take().expect("it is open")));
        match pieces.recv_timeout(LIMIT) {
            Ok(piece) => {
                self.unread.extend(piece);
                true
            }
            Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => false,
            Err(std::sync::mpsc::RecvTimeoutError::Timeout) => {
                panic!("nothing comes after {:?}", String::from_utf8_lossy(&self.unread));
            }
        }
    }
}

fn read(mut source: Box<dyn Read + Send>) -> Receiver<Vec<u8>> {
    let (sender, pieces) = channel();
    std::thread::spawn(move || {
        let mut buffer = vec![0; 64 << 10];
        while let Ok(count @ 1..) = source.read(&mut buffer) {
            if sender.send(buffer[..count].to_vec()).is_err() {
                return;
            }
        }
    });
    pieces
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("it is UTF-8")
}

/// This very test: the programs, and the runtime that they start.
pub(super) fn this() -> String {
    let path = std::env::current_exe().expect("a test has a path");
    path.into_os_string().into_string().expect("it is UTF-8")
}
