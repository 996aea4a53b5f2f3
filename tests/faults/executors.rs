//! What scenarios are run on.

use std::future::Future;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use smol::future::FutureExt;

use crate::conversation::{self, Plan, Seen, Stream};

/// Far above what one takes.
const LIMIT: Duration = Duration::from_secs(30);
/// Of time that passes by itself whenever nothing else can.
const VIRTUAL_LIMIT: Duration = Duration::from_secs(3600);

pub(crate) const EXECUTORS: [Executor; 3] =
    [Executor::TokioOneThread, Executor::TokioTwoThreads, Executor::Smol];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Executor {
    /// With paused time.
    TokioOneThread,
    TokioTwoThreads,
    Smol,
}

impl Executor {
    /// Plays all of these, at once where time is real.
    pub(crate) fn run(self, plans: Vec<Plan>) -> Vec<Seen> {
        match self {
            Executor::TokioOneThread => {
                let runtime =
                    tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
                let runtime = runtime.expect("the runtime starts");
                let limited = |plan| tokio::time::timeout(VIRTUAL_LIMIT, over_tokio(plan));
                let run = |plan| {
                    let seen = runtime.block_on(async { limited(plan).await });
                    seen.unwrap_or_else(|_| panic!("{self:?} {plan:?} hangs"))
                };
                plans.into_iter().map(run).collect()
            }
            Executor::TokioTwoThreads => {
                let runtime =
                    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_time().build();
                let limited = |plan| async move {
                    let seen = tokio::time::timeout(LIMIT, over_tokio(plan)).await;
                    seen.unwrap_or_else(|_| panic!("{self:?} {plan:?} hangs"))
                };
                let runtime = runtime.expect("the runtime starts");
                runtime.block_on(join_all(plans.into_iter().map(limited)))
            }
            Executor::Smol => {
                let limited = |plan| {
                    let late = async move {
                        smol::Timer::after(LIMIT).await;
                        panic!("{self:?} {plan:?} hangs")
                    };
                    over_smol(plan).or(late)
                };
                smol::block_on(join_all(plans.into_iter().map(limited)))
            }
        }
    }
}

async fn over_tokio(plan: Plan) -> Seen {
    let connect = |config, stream: &Stream| {
        let (reader, writer) = stream.halves();
        pilotwire_tokio::connect(config, reader, writer)
    };
    watched(conversation::play(plan, connect), plan).await
}

async fn over_smol(plan: Plan) -> Seen {
    let connect = |config, stream: &Stream| {
        let (reader, writer) = stream.halves();
        pilotwire_smol::connect(config, reader, writer)
    };
    watched(conversation::play(plan, connect), plan).await
}

/// Passes wakes on.
struct Relay(Waker);

impl Wake for Relay {
    fn wake(self: Arc<Self>) {
        self.0.wake_by_ref();
    }
}

/// Plays under a waker of its own, and sees whether the connection still holds that when it has ended.
async fn watched<C>(playing: impl Future<Output = (Seen, C)>, plan: Plan) -> Seen {
    let outer = std::future::poll_fn(|context| Poll::Ready(context.waker().clone())).await;
    let relay = Arc::new(Relay(outer));
    let waker = Waker::from(Arc::clone(&relay));
    let (seen, client) = {
        let mut playing = std::pin::pin!(playing);
        std::future::poll_fn(|_| playing.as_mut().poll(&mut Context::from_waker(&waker))).await
    };
    drop(waker);
    // Another thread may still be about to drop the one that it has just woken.
    let since = Instant::now();
    while Arc::strong_count(&relay) > 1 {
        assert!(since.elapsed() < LIMIT, "{plan:?}: a waker is kept after the end");
        std::thread::yield_now();
    }
    drop(client);
    seen
}
