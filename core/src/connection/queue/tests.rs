//! A queue, by itself.

use super::{Pins, Queue, Relief, SMALL, SPARE, SpareContents};
use crate::connection::AskId;
use crate::frame::{Chunk, Frame};
use crate::jsonrpc::{self, Message};
use crate::session::{Gap, Item, ItemKind, SessionEvent};

fn fill(queue: &mut Queue<Item>, spare: &mut SpareContents<Item>, count: usize) {
    queue.take_spare(spare);
    for _ in 0..count {
        queue.push(ItemKind::Cancelled(AskId::new(1, 1)), usize::MAX);
    }
}

fn empty(queue: &mut Queue<Item>, spare: &mut SpareContents<Item>) {
    let mut items = Vec::new();
    while queue.take(7, &mut items) > 0 {}
    queue.leave_spare(spare);
}

#[test]
fn queues_that_are_used_one_after_the_other_share_a_small_buffer() {
    let mut spare = SpareContents::new();
    let mut queues: Vec<Queue<Item>> = (0..10).map(|_| Queue::new()).collect();
    for queue in &mut queues {
        fill(queue, &mut spare, 3);
        empty(queue, &mut spare);
    }
    assert_eq!(spare.0.len(), 1);
    assert!(queues.iter().all(|queue| queue.contents.is_none()));
    // A queue that is often long keeps its own.
    fill(&mut queues[0], &mut spare, SMALL + 1);
    empty(&mut queues[0], &mut spare);
    assert!(
        spare.0.is_empty() && queues[0].contents.as_ref().is_some_and(|own| own.slots.capacity() > SMALL)
    );
}

#[test]
fn buffers_that_nobody_needs_are_few() {
    let mut spare = SpareContents::new();
    let mut queues: Vec<Queue<Item>> = (0..2 * SPARE).map(|_| Queue::new()).collect();
    for queue in &mut queues {
        fill(queue, &mut spare, 1);
    }
    for queue in &mut queues {
        empty(queue, &mut spare);
    }
    assert_eq!(spare.0.len(), SPARE);
    assert!(spare.0.iter().all(|contents| contents.slots.capacity() <= SMALL));
}

fn event() -> ItemKind {
    let body = br#"{"jsonrpc":"2.0","method":"session.event","params":{"sessionId":"a","event":{}}}"#;
    let frame = Frame { body: body.as_slice().into(), chunk: Chunk { id: 0, len: 0 } };
    let Ok(Message::Notification(notification)) = jsonrpc::scan(frame) else { panic!("it is an event") };
    ItemKind::Event(SessionEvent::new(notification.into_event().expect("it is an event")))
}

#[test]
fn gaps_that_meet_become_one() {
    let mut queue = Queue::<Item>::new();
    queue.push(event(), usize::MAX);
    queue.push_gap(2);
    assert_eq!(queue.push(event(), 300), 1);
    assert_eq!(queue.push(event(), 300), 1);
    let mut items = Vec::new();
    queue.take(usize::MAX, &mut items);
    assert!(
        matches!(
            items[..],
            [
                Item { seq: 1, kind: ItemKind::Gap(Gap { from: 1, count: 4 }) },
                Item { seq: 5, kind: ItemKind::Event(_) },
            ]
        ),
        "{items:?}"
    );
    let contents = queue.contents.expect("it had items");
    assert_eq!((contents.weight, contents.kept, contents.firm, contents.first_droppable), (0, 0, 0, 0));
}

#[test]
fn a_read_buffer_is_kept_alive_until_the_last_slice_of_it_is_gone() {
    let chunk = |id| Chunk { id, len: 100 + usize::try_from(id).expect("it is small") };
    let mut pins = Pins::default();
    for (id, kept) in [(1, 101), (1, 0), (2, 102), (2, 0), (3, 103), (3, 0)] {
        assert_eq!(pins.pin(chunk(id)), kept);
    }
    // From the middle, from before it, and the latest.
    for (id, given_back) in [(2, 0), (1, 0), (2, 102), (3, 0), (1, 101), (3, 103), (1, 0), (3, 0)] {
        assert_eq!(pins.unpin(chunk(id)), given_back, "{id}");
    }
    assert!(pins.latest.is_none() && pins.earlier.is_empty());
}

#[test]
fn nothing_is_dropped_of_a_queue_that_is_just_full() {
    for (over, dropped) in [(0, 0), (1, 1)] {
        let mut queue = Queue::<Item>::new();
        queue.push(event(), usize::MAX);
        let one = queue.weight();
        assert_eq!(queue.push(event(), 2 * one - over), dropped);
    }
}

fn pressed() -> Queue<Item> {
    let mut queue = Queue::new();
    for _ in 0..4 {
        queue.push(event(), usize::MAX);
    }
    queue
}

fn taken(queue: &mut Queue<Item>, count: usize) {
    assert_eq!(queue.take(count, &mut Vec::new()), count);
}

#[test]
fn a_queue_over_its_limit_holds_up_reading_until_it_is_at_half_of_it() {
    let mut queue = pressed();
    let soft = queue.weight() - 1;
    assert!(!queue.press(soft + 1) && !queue.is_pausing());
    assert!(queue.press(soft) && queue.is_pausing());
    // It holds the gate once.
    assert!(!queue.press(soft));
    taken(&mut queue, 1);
    assert_eq!(queue.relieve(soft), Relief::Unchanged);
    taken(&mut queue, 1);
    // Half of what is over the limit by one is more than half of the limit.
    assert_eq!(queue.relieve(soft), Relief::Unchanged);
    taken(&mut queue, 1);
    assert_eq!(queue.relieve(soft), Relief::Released);
    assert_eq!(queue.relieve(soft), Relief::Unchanged);
    assert!(!queue.let_go());
}

#[test]
fn a_queue_that_nobody_reads_holds_up_nothing_until_it_is_read() {
    let mut queue = pressed();
    let soft = 200;
    assert!(!queue.stall());
    assert!(queue.press(soft));
    taken(&mut queue, 1);
    // Something was taken: it may go on, once.
    assert!(!queue.stall() && queue.is_pausing());
    assert!(queue.stall() && !queue.is_pausing());
    assert!(!queue.stall() && !queue.press(soft));
    taken(&mut queue, 1);
    assert_eq!(queue.relieve(soft), Relief::Holds);
    assert!(queue.stall());
    taken(&mut queue, 2);
    assert_eq!(queue.relieve(soft), Relief::Unchanged);
    assert!(!queue.let_go());
    queue.push(event(), usize::MAX);
    assert!(queue.press(0) && queue.let_go());
}

#[test]
fn reading_goes_on_at_just_half_of_the_limit() {
    for (over, relief) in [(0, Relief::Released), (1, Relief::Unchanged)] {
        let mut queue = pressed();
        assert!(queue.press(1));
        taken(&mut queue, 2);
        assert_eq!(queue.relieve(2 * queue.weight() - over), relief);
    }
}

#[test]
fn a_stalled_queue_that_is_read_holds_up_reading_while_it_is_over_the_limit() {
    for (over, relief) in [(0, Relief::Unchanged), (1, Relief::Holds)] {
        let mut queue = pressed();
        assert!(queue.press(1) && queue.stall());
        taken(&mut queue, 2);
        assert_eq!(queue.relieve(queue.weight() - over), relief);
        assert_eq!(queue.is_pausing(), relief == Relief::Holds);
    }
}
