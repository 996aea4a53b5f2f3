//! The adapters, as one, for tests that are written once and run over each of them.
//!
//! ```
//! use pilotwire_tests::adapters::{Adapter, Smol, Tokio};
//!
//! fn two_and_two<A: Adapter>() {
//!     A::run(async { assert_eq!(A::within(async { 2 + 2 }).await, 4) });
//! }
//! two_and_two::<Tokio>();
//! two_and_two::<Smol>();
//! ```

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::process::Command;
use std::time::Duration;

use pilotwire::Config;
use pilotwire::adapter::Driving;
use pilotwire::handle::Client;
use pilotwire::launch::Launch;
use smol::future::FutureExt;

/// Makes tests of scenarios: of each, one over each adapter. A scenario is a function that is generic over the adapter.
#[macro_export]
macro_rules! over_each_adapter {
    ($($scenario:ident),+ $(,)?) => {
        mod over_tokio {
            $(#[test] fn $scenario() { super::$scenario::<$crate::adapters::Tokio>(); })+
        }
        mod over_smol {
            $(#[test] fn $scenario() { super::$scenario::<$crate::adapters::Smol>(); })+
        }
    };
}

/// Far above what any step takes, so that only a hang gets there.
pub const LIMIT: Duration = Duration::from_secs(60);

/// An adapter and its executor.
pub trait Adapter: 'static {
    /// As the adapter's `spawn`.
    ///
    /// # Errors
    ///
    /// As that does.
    fn spawn(config: Config, launch: &Launch) -> io::Result<(Client, Driving)>;

    /// As the adapter's `spawn_command`.
    ///
    /// # Errors
    ///
    /// As that does.
    fn spawn_command(config: Config, command: Command) -> io::Result<(Client, Driving)>;

    /// As the adapter's `connect_tcp`.
    fn connect_tcp(
        config: Config,
        address: SocketAddr,
    ) -> impl Future<Output = io::Result<(Client, Driving)>> + Send;

    /// Runs a test on an executor. What it leaves behind on that is dropped, if the executor does such a thing.
    fn run<T>(test: impl Future<Output = T>) -> T;

    /// A future's outcome.
    ///
    /// # Panics
    ///
    /// If there is none within [`LIMIT`].
    fn within<T>(future: impl Future<Output = T>) -> impl Future<Output = T>;
}

/// `pilotwire-tokio`, on a runtime with two threads.
#[derive(Debug)]
pub struct Tokio;

/// `pilotwire-smol`, on smol's global executor.
#[derive(Debug)]
pub struct Smol;

impl Adapter for Tokio {
    fn spawn(config: Config, launch: &Launch) -> io::Result<(Client, Driving)> {
        pilotwire_tokio::spawn(config, launch)
    }

    fn spawn_command(config: Config, command: Command) -> io::Result<(Client, Driving)> {
        pilotwire_tokio::spawn_command(config, command)
    }

    async fn connect_tcp(config: Config, address: SocketAddr) -> io::Result<(Client, Driving)> {
        pilotwire_tokio::connect_tcp(config, address).await
    }

    fn run<T>(test: impl Future<Output = T>) -> T {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
        runtime.expect("the runtime starts").block_on(test)
    }

    async fn within<T>(future: impl Future<Output = T>) -> T {
        tokio::time::timeout(LIMIT, future).await.expect("it happens in time")
    }
}

impl Adapter for Smol {
    fn spawn(config: Config, launch: &Launch) -> io::Result<(Client, Driving)> {
        pilotwire_smol::spawn(config, launch)
    }

    fn spawn_command(config: Config, command: Command) -> io::Result<(Client, Driving)> {
        pilotwire_smol::spawn_command(config, command)
    }

    async fn connect_tcp(config: Config, address: SocketAddr) -> io::Result<(Client, Driving)> {
        pilotwire_smol::connect_tcp(config, address).await
    }

    fn run<T>(test: impl Future<Output = T>) -> T {
        smol::block_on(test)
    }

    async fn within<T>(future: impl Future<Output = T>) -> T {
        let late = async {
            smol::Timer::after(LIMIT).await;
            None
        };
        let outcome = async { Some(future.await) }.or(late).await;
        outcome.expect("it happens in time")
    }
}
