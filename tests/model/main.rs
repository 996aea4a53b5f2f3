//! Long random sequences of what can happen to a connection, against the model of the rules
//! (`tests/rules`).
//!
//! There are two machines: `windows` looks at nothing but the pending-id window, and knows all of its bounds;
//! `connection` at everything together. A sequence that fails is made as short as it can be, and its seed is kept in
//! `proptest-regressions`, from where it is tried first from then on.
//!
//! `MODEL_SEED` repeats a run; `MODEL_SEQUENCES` says how many sequences each machine tries.

mod connection;
mod coverage;
#[path = "../window_orders/expected.rs"]
mod expected;
#[path = "../window_orders/reached.rs"]
mod reached;
mod runs;
#[path = "../window_orders/scenario.rs"]
mod scenario;
#[path = "../window_orders/seen.rs"]
mod seen;
mod windows;
#[path = "../window_orders/world/mod.rs"]
mod world;

#[test]
fn long_random_orders_around_windows() {
    runs::run::<windows::Orders>();
}

#[test]
fn long_random_sequences_of_everything() {
    runs::run::<connection::Connections>();
}
