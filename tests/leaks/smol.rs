//! What the smol adapter leaves behind, over TCP and in memory.

mod common;

use common::runtime::Runtime;
use common::{CONNECTIONS, TIMES, leaves_nothing, work};
use pilotwire::Config;
use pilotwire::mock::Script;
use pilotwire_smol::{connect_tcp, mock};

/// Smol does not say.
fn tasks() -> usize {
    0
}

#[test]
fn what_is_over_leaves_nothing_behind() {
    smol::block_on(all());
}

async fn all() {
    let runtime = Runtime::start();
    let connect = async || connect_tcp(Config::default(), runtime.address).await.expect("it is there");
    let (client, driving) = connect().await;
    let sessions = async |times| work::sessions(&client, &work::ENDINGS, times).await;
    leaves_nothing("smol, sessions", TIMES, tasks, sessions).await;
    leaves_nothing("smol, calls", TIMES, tasks, async |times| work::calls(&client, times).await).await;
    leaves_nothing("smol, asks", TIMES, tasks, async |times| work::asks(&client, times).await).await;
    drop(client);
    driving.await;
    let over_tcp = async |times| {
        for number in 0..times {
            let (client, driving) = connect().await;
            work::connection(client, driving, number).await;
        }
    };
    leaves_nothing("smol, connections over TCP", CONNECTIONS, tasks, over_tcp).await;
    let in_memory = async |times| {
        for number in 0..times {
            let (client, driving) = mock(Script::new()).expect("there is randomness");
            work::connection(client, driving, number).await;
        }
    };
    leaves_nothing("smol, connections in memory", CONNECTIONS, tasks, in_memory).await;
}
