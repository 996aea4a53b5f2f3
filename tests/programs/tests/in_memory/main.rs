//! `drive` within a test: any executor, any source of commands, any taker of lines.

mod bare;
mod conversation;
mod memory;
mod order;
mod turns;
