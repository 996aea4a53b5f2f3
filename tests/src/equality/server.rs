//! The scripted runtime on TCP, with no executor either.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread::JoinHandle;

use pilotwire::mock::{Runtime, Script};

/// Plays a script for the first who connects, in a thread that ends with the connection.
///
/// # Panics
///
/// When there is no loopback to listen on.
#[must_use]
pub fn serve(script: Script) -> (SocketAddr, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port on loopback");
    let address = listener.local_addr().expect("it is bound");
    let thread = std::thread::spawn(move || {
        let (stream, _) = listener.accept().expect("the client connects");
        play(Runtime::new(script), stream);
    });
    (address, thread)
}

fn play(mut runtime: Runtime, mut stream: TcpStream) {
    stream.set_nodelay(true).expect("it is a TCP stream");
    let mut buffer = vec![0; 64 << 10];
    loop {
        while let Some(bytes) = runtime.poll_transmit() {
            if stream.write_all(&bytes).is_err() {
                return;
            }
        }
        if runtime.is_ended() {
            // If the client is gone already, so much for that.
            let _ = stream.shutdown(std::net::Shutdown::Write);
            // What it still writes is taken: a reset would take from it what it has not read yet.
            while stream.read(&mut buffer).is_ok_and(|count| count > 0) {}
            return;
        }
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => runtime.receive_end(),
            Ok(count) => runtime.receive(buffer.get(..count).unwrap_or_default()),
        }
    }
}
