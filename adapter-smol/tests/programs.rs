//! The programs `chat` and `drive` over smol, from outside.
#![allow(clippy::duplicate_mod, reason = "each of the examples has what they share")]

use std::process::ExitCode;

#[path = "../examples/chat.rs"]
mod chat;
#[path = "../examples/drive.rs"]
mod drive;

fn main() -> ExitCode {
    pilotwire_programs::testing::main(chat::main, drive::main)
}
