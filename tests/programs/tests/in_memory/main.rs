//! `drive` within a test: any executor, any source of commands, any taker of lines.

mod bare;
mod conversation;
mod handlers;
mod memory;
mod observers;
mod order;
mod turns;
