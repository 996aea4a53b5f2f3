//! A conversation with the agent at the terminal: `pilotwire_programs::chat` over smol.

mod adapter;

use std::process::ExitCode;

pub(crate) fn main() -> ExitCode {
    smol::block_on(pilotwire_programs::chat::main(adapter::Smol))
}
