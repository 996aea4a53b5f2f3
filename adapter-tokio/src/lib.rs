//! Pilotwire over tokio.
//!
//! [`connect`] drives a connection over any stream, [`connect_tcp`] over TCP, and [`spawn`] starts a runtime and drives
//! a connection over its standard streams. Each gives a [`Client`] and a [`Driving`], which
//! is a task of the current tokio runtime.
//!
//! Everything of [`pilotwire`] is here too, so that a program names one crate.
//!
//! | to | see |
//! |---|---|
//! | start a runtime, or find one | [`launch`](fn@launch), [`spawn`], and [what to run](mod@launch) |
//! | talk in a session | [`Client::create_session`], [`Session::send_and_wait`] |
//! | see what happens in it | [`Events`], [`Session::subscribe`], [`Deltas`](handle::Deltas) |
//! | answer what the runtime asks | [`handlers`] |
//! | ask a session or the runtime something | `calls` |
//! | know what went wrong | [`error`], and [`diagnostics`] |
//! | go on when the runtime was lost | [`recovery`] |
//! | test without a runtime | `mock`, a feature |
//! | learn one thing at a time, or come over from the official SDK | the [guides](https://docs.rs/pilotwire/latest/pilotwire/guide/index.html) |
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use pilotwire_tokio::SessionConfig;
//! use pilotwire_tokio::mock::Script;
//!
//! let (client, _driving) = pilotwire_tokio::mock(Script::new())?;
//! client.connected().await?;
//! let (session, _events) = client.create_session(&SessionConfig::new().streaming(true), ()).await?;
//! let turn = session.send_and_wait("hello").await?;
//! println!("{}", turn.text());
//! # Ok(())
//! # }
//! ```
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(windows)]
mod job;
mod process;
mod stream;

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use pilotwire::adapter::{Halves, over_stream};
use pilotwire::handle::Driver;
use pilotwire::handlers::{Service, Setup};
use pilotwire::sans_io::Connection;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpStream, ToSocketAddrs};

pub use pilotwire::adapter::Driving;
pub use pilotwire::*;
#[cfg(all(unix, feature = "directory"))]
#[cfg_attr(docsrs, doc(cfg(all(unix, feature = "directory"))))]
pub use pilotwire_directory::DirectoryFs;
pub use process::{launch, launch_with, spawn, spawn_command};

use stream::{Clock, Io};

/// Drives a connection over a stream's two halves, as a task of the current tokio runtime, and begins its handshake.
///
/// # Errors
///
/// If the operating system gives no randomness for session ids.
///
/// # Panics
///
/// Outside of a tokio runtime with time enabled.
pub fn connect<R, W>(setup: impl Into<Setup>, reader: R, writer: W) -> io::Result<(Client, Driving)>
where
    R: AsyncRead + Send + Unpin + 'static,
    W: AsyncWrite + Send + Unpin + 'static,
{
    let (config, service) = setup.into().split();
    let clock = Clock::start();
    let (client, driver) = handles(config, clock)?;
    let (driving, task) =
        over_stream(driver, Halves { reader: Io(reader), writer: Io(writer) }, clock.timer());
    serve(service, &client);
    tokio::spawn(task);
    Ok((client, driving))
}

/// Connects to a runtime that listens on TCP. A token that it wants goes into the [`Config`].
///
/// # Errors
///
/// If it cannot be reached within the limit of [`Config::connect_timeout`], and as [`connect`] does.
///
/// # Panics
///
/// As [`connect`] does.
pub async fn connect_tcp(
    setup: impl Into<Setup>,
    address: impl ToSocketAddrs,
) -> io::Result<(Client, Driving)> {
    let setup = setup.into();
    let Halves { reader, writer } = reach(address, setup.config().connecting_limit()).await?;
    connect(setup, reader.0, writer.0)
}

async fn reach(
    address: impl ToSocketAddrs,
    limit: Duration,
) -> io::Result<Halves<Io<OwnedReadHalf>, Io<OwnedWriteHalf>>> {
    let mut place = "the runtime".to_owned();
    let connecting = async {
        let addresses: Vec<SocketAddr> = tokio::net::lookup_host(address).await?.collect();
        place = shown(&addresses);
        TcpStream::connect(&addresses[..]).await
    };
    let stream = match tokio::time::timeout(limit, connecting).await {
        Ok(Ok(stream)) => stream,
        Ok(Err(error)) => {
            return Err(io::Error::new(error.kind(), format!("cannot connect to {place}: {error}")));
        }
        Err(_) => {
            let late = format!("no connection to {place} within {limit:?}");
            return Err(io::Error::new(io::ErrorKind::TimedOut, late));
        }
    };
    stream.set_nodelay(true)?;
    let (reader, writer) = stream.into_split();
    Ok(Halves { reader: Io(reader), writer: Io(writer) })
}

/// Returns the addresses that were tried, for errors: the operating system's do not name them.
fn shown(addresses: &[SocketAddr]) -> String {
    let addresses: Vec<String> = addresses.iter().map(SocketAddr::to_string).collect();
    addresses.join(", ")
}

/// A connection to the built-in scripted runtime, in memory.
///
/// # Errors
///
/// As [`connect`] does.
///
/// # Panics
///
/// As [`connect`] does.
#[cfg(feature = "mock")]
#[cfg_attr(docsrs, doc(cfg(feature = "mock")))]
pub fn mock(script: pilotwire::mock::Script) -> io::Result<(Client, Driving)> {
    mock_with(Config::default(), script)
}

/// As [`mock`](fn@mock), with a config.
///
/// # Errors
///
/// As [`connect`] does.
///
/// # Panics
///
/// As [`connect`] does.
#[cfg(feature = "mock")]
#[cfg_attr(docsrs, doc(cfg(feature = "mock")))]
pub fn mock_with(setup: impl Into<Setup>, script: pilotwire::mock::Script) -> io::Result<(Client, Driving)> {
    let (config, service) = setup.into().split();
    let clock = Clock::start();
    let (client, driver) = handles(config, clock)?;
    let (driving, task) = over_stream(driver, pilotwire::mock::InMemory::new(script), clock.timer());
    serve(service, &client);
    tokio::spawn(task);
    Ok((client, driving))
}

/// Runs the handlers of a connection: each in a task of its own.
fn serve(service: Service, client: &Client) {
    if let Some(serving) = service.serve(client) {
        tokio::spawn(serving.spawning(|job| drop(tokio::spawn(job))));
    }
}

/// A connection's handles, with a clock of tokio's.
fn handles(config: Config, clock: Clock) -> io::Result<(Client, Driver)> {
    let mut seed = [0; 32];
    random(&mut seed)?;
    Ok(Driver::new(Connection::new(config, seed), move || clock.now()))
}

/// The operating system's randomness.
fn random(bytes: &mut [u8]) -> io::Result<()> {
    getrandom::fill(bytes)
        .map_err(|error| io::Error::other(format!("the operating system gave no randomness: {error}")))
}
