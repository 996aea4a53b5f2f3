//! What the core leaves behind, over an in-memory peer and the executor of one thread.

mod bursts;
mod common;
mod forgetful;

use common::{CONNECTIONS, TIMES, leaves_nothing, work};
use forgetful::Forgetful;
use pilotwire::Config;
use pilotwire_tests::poll_loop::{block_on, drive};

#[test]
fn what_is_over_leaves_nothing_behind() {
    let no_tasks = || 0;
    block_on(async {
        bursts::leave_nothing().await;
        let (client, driving) = drive(Config::default(), Forgetful::new());
        for ending in work::ENDINGS {
            let work = async |times| work::sessions(&client, &[ending], times).await;
            leaves_nothing(&format!("core, sessions, {ending:?}"), TIMES, no_tasks, work).await;
        }
        leaves_nothing("core, calls", TIMES, no_tasks, async |times| work::calls(&client, times).await).await;
        leaves_nothing("core, asks", TIMES, no_tasks, async |times| work::asks(&client, times).await).await;
        drop(client);
        driving.await;
        let connections = async |times| {
            for number in 0..times {
                let (client, driving) = drive(Config::default(), Forgetful::new());
                work::connection(client, driving, number).await;
            }
        };
        leaves_nothing("core, connections", CONNECTIONS, no_tasks, connections).await;
    });
}
