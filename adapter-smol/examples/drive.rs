//! One connection under the control of whatever writes JSON lines: `pilotwire_programs::drive` over smol.

mod adapter;

use std::process::ExitCode;

pub(crate) fn main() -> ExitCode {
    smol::block_on(pilotwire_programs::drive::main(adapter::Smol))
}
