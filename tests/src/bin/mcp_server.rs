//! The MCP server of `pilotwire_tests::mcp`, on standard input and output. Its argument is the newest version that it speaks.

use std::{env, io};

use pilotwire_tests::mcp;

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    mcp::serve_stdio(&env::args().nth(1).unwrap_or_else(|| mcp::NEWEST.to_owned())).await
}
