//! What it is told, and what follows.

use std::net::{SocketAddr, TcpStream};

use clap::Parser;
use pilotwire::mock::{Script, Step};
use pilotwire_tests::lifelines;
use serde_json::json;

use crate::act::{self, Rule};
use crate::serve;

#[derive(Debug, Parser)]
pub(crate) struct Options {
    /// As the real one's.
    #[arg(long)]
    server: bool,
    /// As the real one's.
    #[arg(long)]
    stdio: bool,
    /// As the real one's.
    #[arg(long)]
    no_auto_update: bool,
    /// As the real one's.
    #[arg(long)]
    no_auto_login: bool,
    /// As the real one's.
    #[arg(long)]
    auth_token_env: Option<String>,
    /// Listens on this port, or any, in place of stdin and stdout.
    #[arg(long)]
    port: Option<u16>,
    /// Where the test is.
    #[arg(long)]
    pub(crate) lifeline: Option<String>,
    /// Does nothing but live, once it has connected to this address to say so.
    #[arg(long)]
    sleep: Option<SocketAddr>,
    /// What to do, and when: `start` is before anything else, `connected` when somebody has connected over TCP.
    #[arg(long)]
    pub(crate) on: Vec<Rule>,
    /// Leaves calls of this method without an answer.
    #[arg(long)]
    silent: Vec<String>,
    /// Lets no turn come to its end.
    #[arg(long)]
    endless_turns: bool,
    /// Lives on when its input ends, and when it is told to shut down.
    #[arg(long)]
    pub(crate) ignore_end: bool,
    /// Does not say which port it has.
    #[arg(long)]
    pub(crate) mute: bool,
    /// Takes no connections, though it says its port.
    #[arg(long)]
    pub(crate) closed: bool,
}

pub(crate) fn run() -> std::io::Result<()> {
    let options = Options::parse();
    if let Some(address) = &options.lifeline {
        lifelines::hold(address)?;
    }
    if let Some(address) = options.sleep {
        drop(TcpStream::connect(address)?);
        serve::live();
    }
    act::run(&options, "start", &mut std::io::stdout());
    match options.port {
        None => serve::pipes(&options),
        Some(port) => serve::listen(&options, port),
    }
}

impl Options {
    /// What it answers. `launched` is a method of its own.
    pub(crate) fn script(&self, port: u16) -> Script {
        let token = std::env::var("COPILOT_CONNECTION_TOKEN").ok();
        let launched = json!({
            "port": port,
            "program": std::env::current_exe().ok(),
            "parent": parent(),
            "arguments": std::env::args().collect::<Vec<_>>(),
            "tokenLength": token.as_ref().map(String::len),
            "tokenStart": token.as_ref().and_then(|token| token.get(..16)),
        });
        let mut script = Script::new().always("launched", [Step::reply(launched)]);
        for method in &self.silent {
            script = script.always(method, [Step::silent()]);
        }
        if self.endless_turns {
            script = script.every_turn([Step::hold("for ever")]);
        }
        match token {
            Some(token) => script.connection_token(token),
            None => script,
        }
    }
}

/// Who has started it, where safe code can know.
fn parent() -> Option<u32> {
    #[cfg(unix)]
    return Some(std::os::unix::process::parent_id());
    #[cfg(not(unix))]
    return None;
}
