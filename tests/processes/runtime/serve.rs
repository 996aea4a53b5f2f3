//! The connection, over stdin and stdout or over TCP.

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use pilotwire::mock::{Received, Runtime};

use crate::act;
use crate::options::Options;

/// Serves over stdin and stdout, until either is over.
pub(crate) fn pipes(options: &Options) -> io::Result<()> {
    // As they are: what is buffered would be lost when it dies.
    #[cfg(unix)]
    let (input, output) = (Pipe(rustix::stdio::stdin()), Pipe(rustix::stdio::stdout()));
    #[cfg(not(unix))]
    let (input, output) = (io::stdin(), io::stdout());
    serve(options, 0, input, output)?;
    live_on(options);
    Ok(())
}

/// Listens, and serves whoever connects, until one of them tells it to shut down.
pub(crate) fn listen(options: &Options, port: u16) -> io::Result<()> {
    let listener = TcpListener::bind(("127.0.0.1", port))?;
    let address = listener.local_addr()?;
    let mut waiting = Vec::new();
    if options.closed {
        #[cfg(unix)]
        rustix::net::listen(&listener, 0)?;
        // Those that nobody takes fill what there is room for; then there is no room.
        while let Ok(stream) = TcpStream::connect_timeout(&address, Duration::from_millis(200)) {
            waiting.push(stream);
        }
    }
    if !options.mute {
        println!("a line before\nCLI server listening on port {}\na line behind", address.port());
    }
    if options.closed {
        live();
    }
    std::thread::scope(|scope| {
        for stream in listener.incoming() {
            let stream = stream?;
            scope.spawn(move || {
                act::run(options, "connected", &mut &stream);
                match serve(options, address.port(), &stream, &stream) {
                    Ok(Over::InputEnded) => {}
                    Ok(Over::ShutDown) => std::process::exit(0),
                    Err(error) => eprintln!("a connection failed: {error}"),
                }
            });
        }
        Ok(())
    })
}

/// Why a connection is over.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Over {
    InputEnded,
    ShutDown,
}

fn serve(options: &Options, port: u16, mut input: impl Read, mut output: impl Write) -> io::Result<Over> {
    let mut runtime = Runtime::new(options.script(port));
    let mut seen = 0;
    let mut buffer = vec![0; 64 << 10];
    loop {
        let count = match input.read(&mut buffer) {
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::ConnectionReset => 0,
            Err(error) => return Err(error),
        };
        if count == 0 {
            return Ok(Over::InputEnded);
        }
        runtime.receive(&buffer[..count]);
        while let Some(bytes) = runtime.poll_transmit() {
            output.write_all(&bytes)?;
        }
        output.flush()?;
        for received in &runtime.received()[seen..] {
            if let Received::Request { method, .. } = received {
                act::run(options, method, &mut output);
            }
        }
        seen = runtime.received().len();
        if runtime.is_ended() {
            live_on(options);
            return Ok(Over::ShutDown);
        }
    }
}

/// Never returns if the end is to be ignored.
fn live_on(options: &Options) {
    if options.ignore_end {
        live();
    }
}

/// Does nothing, for ever.
pub(crate) fn live() -> ! {
    loop {
        std::thread::park();
    }
}

/// A standard stream without a buffer.
#[cfg(unix)]
struct Pipe<T>(T);

#[cfg(unix)]
impl<T: std::os::fd::AsFd> Read for Pipe<T> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        Ok(rustix::io::read(&self.0, buffer)?)
    }
}

#[cfg(unix)]
impl<T: std::os::fd::AsFd> Write for Pipe<T> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Ok(rustix::io::write(&self.0, bytes)?)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
