//! One connection under the control of whatever writes JSON lines: `pilotwire_programs::drive` over tokio.

mod adapter;

use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> ExitCode {
    pilotwire_programs::drive::main(adapter::Tokio).await
}
