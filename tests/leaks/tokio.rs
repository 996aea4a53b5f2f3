//! What the tokio adapter leaves behind, over TCP and in memory.

mod common;

use common::runtime::Runtime;
use common::{CONNECTIONS, TIMES, leaves_nothing, work};
use pilotwire::Config;
use pilotwire::mock::Script;
use pilotwire_tokio::{connect_tcp, mock};

/// Tasks of the current executor.
fn tasks() -> usize {
    tokio::runtime::Handle::current().metrics().num_alive_tasks()
}

#[tokio::test]
async fn what_is_over_leaves_nothing_behind() {
    all().await;
}

async fn all() {
    let runtime = Runtime::start();
    let connect = async || connect_tcp(Config::default(), runtime.address).await.expect("it is there");
    let (client, driving) = connect().await;
    let sessions = async |times| work::sessions(&client, &work::ENDINGS, times).await;
    leaves_nothing("tokio, sessions", TIMES, tasks, sessions).await;
    leaves_nothing("tokio, calls", TIMES, tasks, async |times| work::calls(&client, times).await).await;
    leaves_nothing("tokio, asks", TIMES, tasks, async |times| work::asks(&client, times).await).await;
    drop(client);
    driving.await;
    let over_tcp = async |times| {
        for number in 0..times {
            let (client, driving) = connect().await;
            work::connection(client, driving, number).await;
        }
    };
    leaves_nothing("tokio, connections over TCP", CONNECTIONS, tasks, over_tcp).await;
    let in_memory = async |times| {
        for number in 0..times {
            let (client, driving) = mock(Script::new()).expect("there is randomness");
            work::connection(client, driving, number).await;
        }
    };
    leaves_nothing("tokio, connections in memory", CONNECTIONS, tasks, in_memory).await;
}
