//! Pilotwire over tokio.
//!
//! [`connect`] drives a connection over any stream, [`connect_tcp`] over TCP, and [`spawn`] starts a runtime and drives
//! a connection over its standard streams. Each gives a [`Client`] and a [`Driving`], which
//! is a task of the current tokio runtime.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use pilotwire::SessionConfig;
//! use pilotwire::mock::Script;
//!
//! let (client, _driving) = pilotwire_tokio::mock(Script::new())?;
//! client.connected().await?;
//! let (session, _events) = client.create_session(&SessionConfig::new().streaming(true)).await?;
//! let turn = session.send_and_wait("hello").await?;
//! println!("{}", turn.text());
//! # Ok(())
//! # }
//! ```
#![cfg_attr(docsrs, feature(doc_cfg))]

mod drive;
mod process;

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use pilotwire::handle::{Client, Driver};
use pilotwire::{CloseCause, CloseKind, Config, Connection, Moment};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, ToSocketAddrs};
use tokio::task::JoinHandle;
use tokio::time::Instant;

pub use process::{spawn, spawn_command};

/// Drives a connection over a stream's two halves, as a task of the current tokio runtime, and begins its handshake.
///
/// # Errors
///
/// If the operating system gives no randomness for session ids.
///
/// # Panics
///
/// Outside of a tokio runtime with time enabled.
pub fn connect<R, W>(config: Config, reader: R, writer: W) -> io::Result<(Client, Driving)>
where
    R: AsyncRead + Send + Unpin + 'static,
    W: AsyncWrite + Send + Unpin + 'static,
{
    let (client, driver, epoch) = start(config)?;
    let task = tokio::spawn(drive::over_stream(driver, epoch, reader, writer));
    Ok((client, Driving(task)))
}

/// Connects to a runtime that listens on TCP. A token that it wants goes into the [`Config`].
///
/// # Errors
///
/// If it cannot be reached, and as [`connect`] does.
pub async fn connect_tcp(config: Config, address: impl ToSocketAddrs) -> io::Result<(Client, Driving)> {
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (reader, writer) = stream.into_split();
    connect(config, reader, writer)
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

/// As [`mock`], with a config.
///
/// # Errors
///
/// As [`connect`] does.
#[cfg(feature = "mock")]
#[cfg_attr(docsrs, doc(cfg(feature = "mock")))]
pub fn mock_with(config: Config, script: pilotwire::mock::Script) -> io::Result<(Client, Driving)> {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let (near, far) = tokio::io::duplex(64 << 10);
    tokio::spawn(async move {
        let mut runtime = pilotwire::mock::Runtime::new(script);
        let (mut reader, mut writer) = tokio::io::split(far);
        let mut buffer = vec![0; 16 << 10];
        loop {
            while let Some(bytes) = runtime.poll_transmit() {
                if writer.write_all(&bytes).await.is_err() {
                    return;
                }
            }
            if runtime.is_ended() {
                return;
            }
            match reader.read(&mut buffer).await {
                Ok(0) | Err(_) => return,
                Ok(count) => runtime.receive(buffer.get(..count).unwrap_or_default()),
            }
        }
    });
    let (reader, writer) = tokio::io::split(near);
    connect(config, reader, writer)
}

/// A connection's handles, with a clock of tokio's.
fn start(config: Config) -> io::Result<(Client, Driver, Instant)> {
    let mut seed = [0; 32];
    getrandom::fill(&mut seed).map_err(|error| io::Error::other(error.to_string()))?;
    let epoch = Instant::now();
    let connection = Connection::new(config, seed);
    let (client, driver) = Driver::new(connection, move || Moment::after_epoch(epoch.elapsed()));
    Ok((client, driver, epoch))
}

/// The task that drives a connection, until the transport is done with: the stream is closed, the process has ended.
///
/// Dropping it lets the task go on.
#[derive(Debug)]
#[must_use = "it tells when the transport is done with"]
pub struct Driving(JoinHandle<CloseCause>);

impl Driving {
    /// Ends the task at once. A runtime's process that it drives is killed.
    pub fn abort(&self) {
        self.0.abort();
    }
}

impl Future for Driving {
    type Output = CloseCause;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<CloseCause> {
        Pin::new(&mut self.0)
            .poll(context)
            .map(|joined| joined.unwrap_or_else(|_| CloseCause::from(CloseKind::Graceful)))
    }
}

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
