//! What the adapters by hand leave behind, over TCP: memory, descriptors and threads.

mod common;

use common::runtime::Runtime;
use common::{CONNECTIONS, leaves_nothing, work};
use pilotwire::Config;
use pilotwire_tests::{poll_loop, threads};

/// Threads of this process, where that can be known.
fn running() -> usize {
    std::fs::read_dir("/proc/self/task").map_or(0, Iterator::count)
}

#[test]
fn what_is_over_leaves_nothing_behind() {
    let runtime = Runtime::start();
    let address = runtime.address;
    let connections = async |times| {
        for number in 0..times {
            let (client, driving) =
                poll_loop::connect_tcp(Config::default(), address).await.expect("it is there");
            work::connection(client, driving, number).await;
        }
    };
    poll_loop::block_on(leaves_nothing("poll loop, connections", CONNECTIONS, running, connections));
    let connections = async |times| {
        for number in 0..times {
            let (client, driving) = threads::connect_tcp(Config::default(), address).expect("it is there");
            let driving = async { driving.join().expect("it does not panic") };
            work::connection(client, driving, number).await;
        }
    };
    threads::block_on(leaves_nothing("threads, connections", CONNECTIONS, running, connections));
}
