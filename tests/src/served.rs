//! The scripted runtime on TCP, in threads of its own: what an adapter is tried with.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use pilotwire::adapter::Bytes;
use pilotwire::mock::{Runtime, Script};

/// How long anything that a test waits for may take.
const LIMIT: Duration = Duration::from_secs(60);

/// Scripted runtimes that listen on a port of loopback: each connection gets one of its own. Those that are connected
/// when this is dropped go on until their clients end.
pub struct Served {
    address: SocketAddr,
    stop: Arc<AtomicBool>,
    listening: Option<JoinHandle<()>>,
    latest: Arc<Latest>,
}

/// The latest connection, and what to wait for when there is none.
type Latest = (Mutex<Option<Peer>>, Condvar);

impl Served {
    /// Listens, with runtimes that play this script.
    ///
    /// # Errors
    ///
    /// If no port can be had.
    pub fn new(script: Script) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let (stop, latest) = (Arc::<AtomicBool>::default(), Arc::<Latest>::default());
        let (stopped, known) = (Arc::clone(&stop), Arc::clone(&latest));
        let listening = thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if stopped.load(Ordering::Acquire) {
                    return;
                }
                let peer = Peer::start(Runtime::new(script.clone()), stream);
                *known.0.lock().expect("nothing panics under it") = Some(peer);
                known.1.notify_all();
            }
        });
        Ok(Self { address, stop, listening: Some(listening), latest })
    }

    /// Where.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The other side of the latest connection. Waits for the first.
    ///
    /// # Panics
    ///
    /// If there is none within a minute.
    #[must_use]
    pub fn peer(&self) -> Peer {
        let latest = self.latest.0.lock().expect("nothing panics under it");
        let (latest, _) =
            self.latest.1.wait_timeout_while(latest, LIMIT, |peer| peer.is_none()).expect("as before");
        latest.clone().expect("somebody connects")
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Release);
        // It looks when somebody connects.
        if TcpStream::connect(self.address).is_ok()
            && let Some(listening) = self.listening.take()
        {
            let _ = listening.join();
        }
    }
}

/// A runtime and the client that is connected to it. Clones are the same one.
#[derive(Clone)]
pub struct Peer {
    shared: Arc<(Mutex<State>, Condvar)>,
}

struct State {
    runtime: Runtime,
    /// Where to put what it says, until it has ended.
    said: Option<Sender<Bytes>>,
}

impl Peer {
    fn start(runtime: Runtime, stream: TcpStream) -> Self {
        let stream = Arc::new(stream);
        // Small frames are to be seen at once; without it the test is slower, and nothing else.
        let _ = stream.set_nodelay(true);
        let (said, to_write) = channel();
        let state = State { runtime, said: Some(said) };
        let peer = Peer { shared: Arc::new((Mutex::new(state), Condvar::new())) };
        let (reading, reader) = (peer.clone(), Arc::clone(&stream));
        thread::spawn(move || reading.read(&reader));
        thread::spawn(move || write(&stream, to_write));
        peer
    }

    /// Does something to the runtime, and sends what it then says.
    pub fn with<T>(&self, act: impl FnOnce(&mut Runtime) -> T) -> T {
        let mut state = self.lock();
        let result = act(&mut state.runtime);
        while let Some(bytes) = state.runtime.poll_transmit() {
            // A client that is gone hears nothing.
            let _ = state.said.as_ref().map(|said| said.send(bytes));
        }
        if state.runtime.is_ended() {
            state.said = None;
        }
        self.shared.1.notify_all();
        result
    }

    /// Waits until something can be said of the runtime, such as that it has received something.
    ///
    /// # Panics
    ///
    /// If it cannot within a minute.
    pub fn wait_until(&self, what: impl Fn(&Runtime) -> bool) {
        let waiting = self.shared.1.wait_timeout_while(self.lock(), LIMIT, |state| !what(&state.runtime));
        let (state, waited) = waiting.expect("nothing panics under it");
        assert!(!waited.timed_out(), "waited in vain: {:?}", state.runtime);
    }

    fn read(&self, mut stream: &TcpStream) {
        let mut buffer = vec![0; 64 << 10];
        while let Ok(count) = stream.read(&mut buffer)
            && count > 0
        {
            self.with(|runtime| runtime.receive(&buffer[..count]));
        }
        self.with(Runtime::receive_end);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.shared.0.lock().expect("nothing panics under it")
    }
}

/// Writes what the runtime says, then ends the connection.
fn write(mut stream: &TcpStream, said: Receiver<Bytes>) {
    for bytes in said {
        if stream.write_all(&bytes).is_err() {
            break;
        }
    }
    // What the client still says is read on: a reset might take from it what it has not read yet.
    let _ = stream.shutdown(Shutdown::Write);
}
