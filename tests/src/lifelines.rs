//! How a test knows that a process is gone: each connects to the test when it starts, and nothing but its death ends that.

use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};

#[cfg(unix)]
use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process, waitid};
use smol::channel::{Receiver, unbounded};

use crate::adapters::{Adapter, LIMIT, Smol};

/// Where processes connect to. What has started, was not asked for and is alive when this is dropped is killed, on Unix.
#[derive(Debug)]
pub struct Lifelines {
    address: SocketAddr,
    started: Receiver<Life>,
}

/// A process, seen from the test. What is still alive when this is dropped is killed, on Unix.
#[derive(Debug)]
pub struct Life {
    #[cfg(unix)]
    pid: Pid,
    /// What it says that it is.
    number: i32,
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
        let (sender, started) = unbounded();
        // It ends with the test program: at the latest when nobody receives any more and one more connects.
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let life = stream.and_then(Life::greet).expect("a process says who it is");
                if sender.try_send(life).is_err() {
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

    /// The next process that has started. It has no limit of its own: put a timeout around it.
    ///
    /// # Panics
    ///
    /// If one that has started did not say who it is.
    pub async fn started(&self) -> Life {
        self.started.recv().await.expect("there is somebody to take note")
    }

    /// As [`started`](Self::started), where nothing else has to go on meanwhile.
    ///
    /// # Panics
    ///
    /// If none does within [`LIMIT`].
    #[must_use]
    pub fn started_by_itself(&self) -> Life {
        Smol::run(Smol::within(self.started()))
    }
}

impl Default for Lifelines {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Lifelines {
    fn drop(&mut self) {
        self.started.close();
        while self.started.try_recv().is_ok() {}
    }
}

impl Life {
    fn greet(stream: TcpStream) -> io::Result<Self> {
        stream.set_read_timeout(Some(LIMIT))?;
        let mut stream = BufReader::new(stream);
        let mut line = String::new();
        stream.read_line(&mut line)?;
        let number = line.trim().parse().map_err(io::Error::other)?;
        Ok(Self {
            #[cfg(unix)]
            pid: Pid::from_raw(number).ok_or(ErrorKind::InvalidData)?,
            number,
            stream,
        })
    }

    /// Its number.
    #[cfg(unix)]
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
            other => panic!("{} is alive: {other:?}", self.number),
        }
    }

    /// Asserts that a child of this process is dead and, where there are such, not left as a zombie.
    ///
    /// # Panics
    ///
    /// If it is not dead in time, or was not waited for.
    pub fn gone(mut self) {
        self.dead();
        #[cfg(unix)]
        {
            let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
            let left = waitid(WaitId::Pid(self.pid), options);
            assert_eq!(left.err(), Some(rustix::io::Errno::CHILD), "{:?} is a zombie", self.pid);
        }
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

#[cfg(unix)]
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
