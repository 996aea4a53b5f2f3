//! Readers of streams: what they are given, and what is kept for one that has gone.

use pilotwire::handle::Item;
use serde_json::json;

use crate::bench::Bench;

#[test]
fn a_batch_has_as_many_as_were_wanted_whatever_stood_before_it() {
    let mut bench = Bench::connected();
    let (_session, mut events) = bench.session("s");
    for number in 0..10 {
        bench.emit("s", number);
    }
    bench.run();
    // With the first, all of them are taken from the connection.
    let mut items: Vec<Item> = events.try_next().into_iter().collect();
    for (max, appended) in [(3, 3), (1, 1), (4, 4), (9, 1)] {
        assert_eq!(bench.finish(events.next_batch(max, &mut items)), appended, "of {max}");
    }
    assert_eq!(items.len(), 10);
    assert!(items.windows(2).all(|pair| pair[0].seq + 1 == pair[1].seq), "{items:?}");
}

#[test]
fn for_a_subscription_that_was_dropped_nothing_is_kept() {
    let mut bench = Bench::connected();
    let (session, events) = bench.session("s");
    drop(events);
    let watching = session.subscribe();
    let kept = |bench: &Bench| bench.client.snapshot().sessions[0].queued_bytes;
    bench.emit("s", 1);
    bench.run();
    assert!(kept(&bench) > 0);
    drop(watching);
    assert_eq!(kept(&bench), 0);
    bench.emit("s", 2);
    bench.run();
    assert_eq!(kept(&bench), 0);
}

#[test]
fn the_stream_of_the_connection_ends_with_it_and_behind_what_came() {
    let mut bench = Bench::connected();
    let mut own = bench.client.events().expect("nobody has it");
    bench.runtime.notify("some.news", json!({}));
    bench.run();
    bench.kill();
    let mut came = 0;
    while bench.finish(own.next()).is_some() {
        came += 1;
    }
    assert!(came > 0);
    assert!(bench.finish(own.next()).is_none());
}
