//! A conversation with the agent at the terminal: `pilotwire_programs::chat` over tokio.

mod adapter;

use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> ExitCode {
    pilotwire_programs::chat::main(adapter::Tokio).await
}
