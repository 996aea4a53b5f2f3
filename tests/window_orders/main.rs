//! Every order of what can happen around the pending-id window.
//!
//! A cloud session is being created. Then an event comes, a request, a reply, an error, a reply that cannot be
//! decoded; another create is made, one is given up, the connection is closed, time passes: in every order, up to six
//! of them. After each, all that can be seen of the connection is what the model of the rules says
//! (`tests/rules`). An order's
//! beginnings are shorter orders, so that each is compared after its last step only, and once more after the end of
//! the stream, which may be the sixth thing. [`scenarios`] says of which sessions all that is.
//!
//! A failure names the first of the shortest orders that fail. To see it step by step:
//!
//!     WINDOW_ORDER='apart: event request reply' cargo test -p pilotwire-tests --test window_orders -- --nocapture

mod expected;
mod reached;
mod scenario;
mod seen;
mod world;

use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use expected::Expected;
use reached::Reached;
use scenario::{LETTERS, Letter, Scenario, scenarios};
use world::{Common, World};

/// So many things happen at most, the end of the stream among them.
const LONGEST: usize = 6;
/// All orders together must not take longer.
const LIMIT: Duration = Duration::from_secs(60);
/// Orders that a thread takes at once.
const CHUNK: usize = 243;

#[test]
fn every_order_of_what_can_happen_around_a_window() {
    if let Ok(order) = std::env::var("WINDOW_ORDER") {
        return replay(&order);
    }
    let start = Instant::now();
    let scenarios: Vec<(Arc<Scenario>, Arc<Common>)> = scenarios()
        .into_iter()
        .map(Arc::new)
        .map(|scenario| (Arc::clone(&scenario), Common::new(&scenario)))
        .collect();
    let mut orders = 0;
    let mut reached = Reached::default();
    for length in 1..=LONGEST {
        for (scenario, common) in scenarios.iter().filter(|(scenario, _)| scenario.length >= length) {
            let (count, of_these) = orders_of(scenario, common, length, start);
            orders += count;
            reached |= of_these;
        }
    }
    let missing: Vec<&str> = reached.marks().filter(|(_, there)| !there).map(|(name, _)| name).collect();
    assert_eq!(missing, Vec::<&str>::new(), "what no order has led to");
    // Not `println!`: a test's output is shown even if it passes.
    let line = format!(
        "window_orders: {orders} orders in {} scenarios hold, in {:.1} s\n",
        scenarios.len(),
        start.elapsed().as_secs_f64()
    );
    let _ = std::io::stdout().write_all(line.as_bytes());
}

/// Tries every order of that length. Returns how many there are, and what they have led to.
fn orders_of(
    scenario: &Arc<Scenario>,
    common: &Arc<Common>,
    length: usize,
    start: Instant,
) -> (usize, Reached) {
    let orders = (0..length).fold(1, |orders, _| orders * LETTERS.len());
    let next = AtomicUsize::new(0);
    let found = Mutex::new((None, Reached::default()));
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let first = next.fetch_add(CHUNK, Ordering::Relaxed);
                    if first >= orders || start.elapsed() > LIMIT {
                        return;
                    }
                    let mut reached = Reached::default();
                    let failed = (first..orders.min(first + CHUNK)).find(|order| {
                        let tried = try_order(scenario, common, &letters(*order, length));
                        tried.map(|of_this| reached |= of_this).is_err()
                    });
                    let mut found = found.lock().expect("no thread panics");
                    found.1 |= reached;
                    if let Some(order) = failed {
                        found.0 = Some(found.0.map_or(order, |known: usize| known.min(order)));
                        // Chunks before this one are being tried; none is begun.
                        next.store(orders, Ordering::Relaxed);
                    }
                }
            });
        }
    });
    let (failed, reached) = found.into_inner().expect("no thread panics");
    if let Some(order) = failed {
        let letters = letters(order, length);
        let why = try_order(scenario, common, &letters).err().unwrap_or_default();
        panic!("{}\n{why}", name(scenario, &letters));
    }
    assert!(start.elapsed() < LIMIT, "not all orders of {:?} could be tried within {LIMIT:?}", scenario.name);
    (orders, reached)
}

/// Runs one order from the start, and compares what can be seen after its last step and after the stream's end. Gives
/// what it has led to.
fn try_order(scenario: &Arc<Scenario>, common: &Arc<Common>, letters: &[Letter]) -> Result<Reached, String> {
    let run = || {
        let (mut world, mut expected) = (World::new(scenario, common), Expected::new(scenario));
        for letter in letters {
            world.step(*letter);
            expected.step(*letter);
        }
        compare(&mut world, &mut expected, common).map_err(|why| format!("after the last step:\n{why}"))?;
        if letters.len() == LONGEST {
            return Ok(expected.reached());
        }
        world.end();
        expected.end();
        compare(&mut world, &mut expected, common)
            .map_err(|why| format!("after the stream's end:\n{why}"))?;
        world.stir().map_or(Ok(expected.reached()), |done| Err(format!("after it has ended: {done}")))
    };
    catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|_| Err("it panicked, see above".to_owned()))
}

fn compare(world: &mut World, expected: &mut Expected, common: &Common) -> Result<(), String> {
    world.seen().differences(expected.seen(common.message_bytes)).map_or(Ok(()), Err)
}

/// Shows one order step by step.
fn replay(order: &str) {
    let (name, letters) = order.split_once(':').expect("WINDOW_ORDER is `scenario: letter letter ...`");
    let mut scenarios = scenarios().into_iter();
    let scenario = scenarios.find(|scenario| scenario.name == name.trim()).expect("there is such a scenario");
    let scenario = Arc::new(scenario);
    let common = Common::new(&scenario);
    let letters: Vec<Letter> = letters
        .split_whitespace()
        .map(|wanted| {
            *LETTERS.iter().find(|letter| letter_name(**letter) == wanted).expect("there is such a letter")
        })
        .collect();
    let (mut world, mut expected) = (World::new(&scenario, &common), Expected::new(&scenario));
    for letter in &letters {
        world.step(*letter);
        expected.step(*letter);
        println!("{}: {:?}", letter_name(*letter), world.seen());
        compare(&mut world, &mut expected, &common)
            .unwrap_or_else(|why| panic!("after {}:\n{why}", letter_name(*letter)));
    }
    if let Err(why) = try_order(&scenario, &common, &letters) {
        panic!("{why}");
    }
}

/// The order of this number, of all of that length.
fn letters(mut order: usize, length: usize) -> Vec<Letter> {
    let mut letters: Vec<Letter> = (0..length)
        .map(|_| {
            let letter = LETTERS[order % LETTERS.len()];
            order /= LETTERS.len();
            letter
        })
        .collect();
    letters.reverse();
    letters
}

fn name(scenario: &Scenario, letters: &[Letter]) -> String {
    let names: Vec<String> = letters.iter().map(|letter| letter_name(*letter)).collect();
    format!("{}: {}", scenario.name, names.join(" "))
}

fn letter_name(letter: Letter) -> String {
    format!("{letter:?}").to_lowercase()
}
