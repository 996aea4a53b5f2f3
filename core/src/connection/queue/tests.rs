//! A queue, by itself.

use super::{ITEM_WEIGHT, Pins, Queue, Relief, SMALL, SPARE, SpareContents, WORTH_COPYING};
use crate::connection::AskId;
use crate::frame::{Chunk, Frame};
use crate::jsonrpc::{self, Message};
use crate::session::{Gap, Item, ItemKind, Question, SessionEvent};

fn fill(queue: &mut Queue<Item>, spare: &mut SpareContents<Item>, count: usize) {
    queue.take_spare(spare);
    for _ in 0..count {
        queue.push(ItemKind::Cancelled(AskId::new(1, 1)), usize::MAX);
    }
}

fn empty(queue: &mut Queue<Item>, spare: &mut SpareContents<Item>) {
    let mut items = Vec::new();
    while queue.take(7, &mut items) > 0 {}
    queue.give_spare(spare);
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

/// The chunk of what is a slice of no read buffer.
const NONE: Chunk = Chunk { id: 0, len: 0 };

/// An event whose frame has `len` bytes.
fn event_of(len: usize, chunk: Chunk) -> ItemKind {
    let start = r#"{"jsonrpc":"2.0","method":"session.event","params":{"sessionId":"a","event":{"x":""#;
    let end = "\"}}}";
    let body = format!("{start}{}{end}", "x".repeat(len - start.len() - end.len()));
    let Ok(Message::Notification(notification)) = jsonrpc::scan(Frame { body: body.into(), chunk }) else {
        panic!("it is an event")
    };
    ItemKind::Event(SessionEvent::new(notification.into_event().expect("it is an event")))
}

/// An ask of this number, a copy of a frame of `len` bytes.
fn ask_of(number: u64, len: usize) -> ItemKind {
    let start = r#"{"jsonrpc":"2.0","id":1,"method":"hooks.invoke","params":[""#;
    let end = "\"]}";
    let body = format!("{start}{}{end}", "x".repeat(len - start.len() - end.len()));
    let Ok(Message::Request(request)) = jsonrpc::scan(Frame { body: body.into(), chunk: NONE }) else {
        panic!("it is a request")
    };
    ItemKind::Ask(Question::from_request(AskId::new(1, number), request.detach()))
}

/// Returns what is counted: the queue's weight, what it keeps, and what of that may not be dropped.
fn figures(queue: &Queue<Item>) -> (usize, usize, usize) {
    let contents = queue.contents.as_ref().expect("it had items");
    (contents.weight, contents.kept, contents.firm)
}

#[test]
fn what_an_item_weighs_goes_with_it() {
    let (event, ask) = (500 + ITEM_WEIGHT, 300 + ITEM_WEIGHT);
    let mut queue = Queue::<Item>::new();
    for number in 0..2 {
        queue.push(event_of(500, NONE), usize::MAX);
        queue.push(ask_of(number, 300), usize::MAX);
    }
    assert_eq!(figures(&queue), (2 * event + 2 * ask, 2 * event + 2 * ask, 2 * ask));
    assert!(queue.pop().is_some());
    assert_eq!(figures(&queue), (event + 2 * ask, event + 2 * ask, 2 * ask));
    assert!(queue.pop().is_some());
    assert_eq!(figures(&queue), (event + ask, event + ask, ask));
    taken(&mut queue, 1);
    assert_eq!(figures(&queue), (ask, ask, ask));
    taken(&mut queue, 1);
    assert_eq!(figures(&queue), (0, 0, 0));
    assert!(queue.pop().is_none());
}

#[test]
fn an_ask_fits_beside_the_asks_that_wait_however_many_events_do() {
    let mut queue = Queue::<Item>::new();
    assert!(queue.fits(1_000, 0), "one always does");
    queue.push(ask_of(1, 300), usize::MAX);
    queue.push(event_of(500, NONE), usize::MAX);
    let hard = 300 + 200 + 2 * ITEM_WEIGHT;
    assert!(queue.fits(200, hard) && !queue.fits(201, hard));
    assert_eq!(queue.clear().len(), 2);
    assert!(queue.fits(201, hard) && queue.fits(1_000, 0));
}

#[test]
fn read_buffers_of_which_less_than_half_is_kept_are_given_back_where_that_is_worth_a_copy() {
    let within = |hard: usize, len: usize, chunk: usize| {
        let mut queue = Queue::<Item>::new();
        assert_eq!(queue.push(event_of(len, Chunk { id: 7, len: chunk }), hard), 0);
        queue.weight()
    };
    let weight = |len: usize, chunk: usize| within(usize::MAX, len, chunk);
    let just_worth = WORTH_COPYING - ITEM_WEIGHT;
    assert_eq!(weight(1_000, just_worth), WORTH_COPYING);
    assert_eq!(within(1, 1_000, just_worth), WORTH_COPYING);
    assert_eq!(weight(1_000, just_worth + 1), 1_000 + ITEM_WEIGHT);
    let kept = 150_000 + ITEM_WEIGHT;
    assert_eq!(weight(150_000, 2 * kept - ITEM_WEIGHT), 2 * kept);
    assert_eq!(weight(150_000, 2 * kept - ITEM_WEIGHT + 1), kept);
}

#[test]
fn nothing_is_dropped_of_a_queue_that_is_just_full_of_long_items() {
    for (over, dropped) in [(0, 0), (1, 1)] {
        let mut queue = Queue::<Item>::new();
        queue.push(event_of(150_000, NONE), usize::MAX);
        let one = queue.weight();
        assert_eq!(queue.push(event_of(150_000, NONE), 2 * one - over), dropped);
        assert_eq!(queue.weight(), if over == 0 { 2 * one } else { one });
    }
}

#[test]
fn who_takes_nothing_does_not_read() {
    let mut queue = pressed();
    assert!(queue.press(1));
    assert_eq!(queue.take(0, &mut Vec::new()), 0);
    assert!(queue.stall());
}

#[test]
fn of_a_long_queue_no_more_is_taken_than_was_asked_for() {
    let mut queue = Queue::<Item>::new();
    for _ in 0..10 {
        queue.push(event(), usize::MAX);
    }
    let mut items = Vec::new();
    for (max, count, left) in [(6, 6, 4), (3, 3, 1), (6, 1, 0), (6, 0, 0)] {
        assert_eq!(queue.take(max, &mut items), count);
        assert_eq!(queue.len(), left);
        assert_eq!(items.len(), 10 - left);
    }
    assert!(items.iter().map(|item| item.seq).eq(1..=10_u64));
}

#[test]
fn an_ask_that_a_handler_takes_may_be_dropped_in_its_place() {
    let mut queue = Queue::<Item>::new();
    for number in [1, 2] {
        queue.push(ask_of(number, 300), usize::MAX);
    }
    // Nothing is found that may be dropped.
    assert_eq!(queue.push(event_of(500, NONE), 1), 0);
    let (weight, kept, firm) = figures(&queue);
    queue.push_gap(1);
    let mut shown = 0;
    queue.revise(|kind| {
        shown += 1;
        let ItemKind::Ask(question) = kind else { return };
        if question.id().number() == 1 {
            *kind = ItemKind::Claimed(question.clone());
        }
    });
    assert_eq!(shown, 3, "a gap is nothing that waits");
    assert_eq!(figures(&queue), (weight, kept, firm - 300 - ITEM_WEIGHT));
    assert_eq!(queue.push(event_of(500, NONE), weight + 500 + ITEM_WEIGHT - 1), 1);
    let items = queue.clear();
    assert!(
        matches!(
            items[..],
            [
                Item { seq: 1, kind: ItemKind::Gap(Gap { from: 1, count: 1 }) },
                Item { seq: 2, kind: ItemKind::Ask(_) },
                Item { seq: 3, kind: ItemKind::Event(_) },
                Item { seq: 4, kind: ItemKind::Gap(Gap { from: 4, count: 1 }) },
                Item { seq: 5, kind: ItemKind::Event(_) },
            ]
        ),
        "{items:?}"
    );
}

#[test]
fn what_is_now_the_oldest_is_dropped_after_what_was_before_it_is_taken() {
    let mut queue = Queue::<Item>::new();
    for number in [1, 2] {
        queue.push(ask_of(number, 300), usize::MAX);
    }
    assert_eq!(queue.push(event(), 1), 0);
    taken(&mut queue, 2);
    let one = queue.weight();
    assert_eq!(queue.push(event(), one), 1);
    assert!(matches!(
        queue.clear()[..],
        [Item { seq: 3, kind: ItemKind::Gap(_) }, Item { seq: 4, kind: ItemKind::Event(_) }]
    ));
}

#[test]
fn numbers_that_nobody_has_seen_are_given_again() {
    let mut queue = Queue::<Item>::new();
    assert_eq!((queue.last_seq(), queue.len()), (0, 0));
    for _ in 0..3 {
        queue.push(event(), usize::MAX);
    }
    queue.push_gap(2);
    queue.push_gap(0);
    assert_eq!((queue.last_seq(), queue.len()), (5, 4));
    assert_eq!(queue.pop().map(|item| item.seq), Some(1));
    assert!(queue.seqs().eq([2_u64, 3, 4]));
    assert!(queue.drain().iter().map(|item| item.seq).eq([2_u64, 3, 4]));
    assert_eq!((queue.last_seq(), queue.len(), queue.is_empty()), (1, 0, true));
    queue.push(event(), usize::MAX);
    assert_eq!(queue.pop().map(|item| item.seq), Some(2));
    assert!(queue.drain().is_empty());
    assert_eq!(queue.last_seq(), 2);
}
