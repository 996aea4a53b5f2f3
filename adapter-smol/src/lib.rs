//! Pilotwire over smol, with no tokio in its tree.
//!
//! [`connect`] drives a connection over any stream, [`connect_tcp`] over TCP, and [`spawn`] starts a runtime and drives
//! a connection over its standard streams. Each gives a [`Client`] and a [`Driving`], which is a task of smol's global
//! executor.
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
//! # fn main() -> Result<(), Box<dyn std::error::Error>> { smol::block_on(async {
//! use pilotwire_smol::SessionConfig;
//! use pilotwire_smol::mock::Script;
//!
//! let (client, _driving) = pilotwire_smol::mock(Script::new())?;
//! client.connected().await?;
//! let (session, _events) = client.create_session(&SessionConfig::new().streaming(true), ()).await?;
//! let turn = session.send_and_wait("hello").await?;
//! println!("{}", turn.text());
//! # Ok(())
//! # }) }
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
use smol::future::FutureExt;
use smol::io::{AsyncRead, AsyncWrite};
use smol::net::{AsyncToSocketAddrs, TcpStream};

pub use pilotwire::adapter::Driving;
pub use pilotwire::*;
#[cfg(all(unix, feature = "directory"))]
#[cfg_attr(docsrs, doc(cfg(all(unix, feature = "directory"))))]
pub use pilotwire_directory::DirectoryFs;
pub use process::{launch, launch_with, spawn, spawn_command};

use stream::{Clock, Incoming, Outgoing};

/// Drives a connection over a stream's two halves, as a task of smol's global executor, and begins its handshake.
///
/// # Errors
///
/// If the operating system gives no randomness for session ids.
pub fn connect<R, W>(setup: impl Into<Setup>, reader: R, writer: W) -> io::Result<(Client, Driving)>
where
    R: AsyncRead + Send + Unpin + 'static,
    W: AsyncWrite + Send + Unpin + 'static,
{
    let (config, service) = setup.into().split();
    let clock = Clock::start();
    let (client, driver) = handles(config, clock)?;
    let (driving, task) = over_stream(
        driver,
        Halves { reader: Incoming::new(reader), writer: Outgoing(writer) },
        clock.timer(),
    );
    serve(service, &client);
    smol::spawn(task).detach();
    Ok((client, driving))
}

/// Connects to a runtime that listens on TCP. A token that it wants goes into the [`Config`].
///
/// # Errors
///
/// If it cannot be reached within the limit of [`Config::connect_timeout`], and as [`connect`] does.
pub async fn connect_tcp(
    setup: impl Into<Setup>,
    address: impl AsyncToSocketAddrs,
) -> io::Result<(Client, Driving)> {
    let setup = setup.into();
    let Halves { reader, writer } = reach(address, setup.config().connecting_limit()).await?;
    connect(setup, reader.stream, writer.0)
}

async fn reach(
    address: impl AsyncToSocketAddrs,
    limit: Duration,
) -> io::Result<Halves<Incoming<TcpStream>, Outgoing<TcpStream>>> {
    let mut place = "the runtime".to_owned();
    let connecting = async {
        let addresses = smol::net::resolve(address).await?;
        place = shown(&addresses);
        TcpStream::connect(&addresses[..]).await.map(Some)
    };
    let late = async {
        smol::Timer::after(limit).await;
        Ok(None)
    };
    let stream = match connecting.or(late).await {
        Ok(Some(stream)) => stream,
        Ok(None) => {
            let late = format!("no connection to {place} within {limit:?}");
            return Err(io::Error::new(io::ErrorKind::TimedOut, late));
        }
        Err(error) => {
            return Err(io::Error::new(error.kind(), format!("cannot connect to {place}: {error}")));
        }
    };
    stream.set_nodelay(true)?;
    Ok(Halves { reader: Incoming::new(stream.clone()), writer: Outgoing(stream) })
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
#[cfg(feature = "mock")]
#[cfg_attr(docsrs, doc(cfg(feature = "mock")))]
pub fn mock_with(setup: impl Into<Setup>, script: pilotwire::mock::Script) -> io::Result<(Client, Driving)> {
    let (config, service) = setup.into().split();
    let clock = Clock::start();
    let (client, driver) = handles(config, clock)?;
    let (driving, task) = over_stream(driver, pilotwire::mock::InMemory::new(script), clock.timer());
    serve(service, &client);
    smol::spawn(task).detach();
    Ok((client, driving))
}

/// Runs the handlers of a connection: each in a task of its own.
fn serve(service: Service, client: &Client) {
    if let Some(serving) = service.serve(client) {
        smol::spawn(serving.spawning(|job| smol::spawn(job).detach())).detach();
    }
}

/// A connection's handles, with the clock of smol's timers.
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
