//! How a test knows that a process is gone: each connects to the test when it starts, and nothing but its death ends that.

use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};

use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process, waitid};

use crate::adapters::LIMIT;

/// Where processes connect to.
#[derive(Debug)]
pub struct Lifelines {
    address: SocketAddr,
    started: Receiver<Life>,
}

/// A process, seen from the test. What is still alive when this is dropped is killed.
#[derive(Debug)]
pub struct Life {
    pid: Pid,
    stream: BufReader<TcpStream>,
}

impl Lifelines {
    /// A place of the test's own.
    ///
    /// # Panics
    ///
    /// When there is no loopback to listen on.
    #[must_use]
    pub fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("it is bound");
        let (sender, started) = channel();
        // It ends with the test program: at the latest when nobody receives any more and one more connects.
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let life = stream.and_then(Life::greet).expect("a process says who it is");
                if sender.send(life).is_err() {
                    return;
                }
            }
        });
        Self { address, started }
    }

    /// What a process has to be told to [`hold`].
    #[must_use]
    pub fn address(&self) -> String {
        self.address.to_string()
    }

    /// The next process that has started.
    ///
    /// # Panics
    ///
    /// If none does in time.
    #[must_use]
    pub fn started(&self) -> Life {
        self.started.recv_timeout(LIMIT).expect("a process starts")
    }

    /// The processes that have started and were not asked for.
    #[must_use]
    pub fn others(&self) -> Vec<Life> {
        self.started.try_iter().collect()
    }
}

impl Default for Lifelines {
    fn default() -> Self {
        Self::new()
    }
}

impl Life {
    fn greet(stream: TcpStream) -> io::Result<Self> {
        stream.set_read_timeout(Some(LIMIT))?;
        let mut stream = BufReader::new(stream);
        let mut line = String::new();
        stream.read_line(&mut line)?;
        let number = line.trim().parse().map_err(io::Error::other)?;
        let pid = Pid::from_raw(number).ok_or(ErrorKind::InvalidData)?;
        Ok(Self { pid, stream })
    }

    /// Its number.
    #[must_use]
    pub fn pid(&self) -> Pid {
        self.pid
    }

    /// Waits until it is dead.
    ///
    /// # Panics
    ///
    /// If it does not die in time.
    pub fn dead(&mut self) {
        match self.stream.read(&mut [0]) {
            Ok(0) => {}
            Err(error) if error.kind() == ErrorKind::ConnectionReset => {}
            other => panic!("{:?} is alive: {other:?}", self.pid),
        }
    }

    /// Asserts that a child of this process is dead and not left as a zombie.
    ///
    /// # Panics
    ///
    /// If it is not dead in time, or was not waited for.
    pub fn gone(mut self) {
        self.dead();
        let left = waitid(
            WaitId::Pid(self.pid),
            WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT,
        );
        assert_eq!(left.err(), Some(rustix::io::Errno::CHILD), "{:?} is a zombie", self.pid);
    }

    /// Whether it lives.
    ///
    /// # Panics
    ///
    /// If the connection to it is no longer one.
    #[must_use]
    pub fn is_alive(&mut self) -> bool {
        let stream = self.stream.get_ref();
        stream.set_nonblocking(true).expect("a socket");
        let lives = matches!(self.stream.read(&mut [0]), Err(error) if error.kind() == ErrorKind::WouldBlock);
        self.stream.get_ref().set_nonblocking(false).expect("a socket");
        lives
    }
}

impl Drop for Life {
    fn drop(&mut self) {
        if self.is_alive() {
            // It may die meanwhile.
            let _ = kill_process(self.pid, Signal::KILL);
        }
    }
}

/// In a process: ties it to the test, for as long as it lives.
///
/// # Errors
///
/// If the test is not there.
pub fn hold(address: &str) -> io::Result<()> {
    let mut stream = TcpStream::connect(address)?;
    writeln!(stream, "{}", std::process::id())?;
    std::mem::forget(stream);
    Ok(())
}
