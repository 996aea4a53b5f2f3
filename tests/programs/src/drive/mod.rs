//! `drive`: one connection under the control of whatever writes JSON lines. A command a line on stdin, what happened a
//! line on stdout.

mod arguments;
mod bare;
mod canned;
mod command;
mod conversation;
mod files;
mod handlers;
mod observers;
mod open;
mod output;
mod runs;
mod stdio;

use std::process::ExitCode;

use clap::Parser;
use futures_util::Stream;
use futures_util::future::join;
use pilotwire::{CloseKind, Limits};

pub use arguments::Arguments;
pub use bare::Bare;
pub use conversation::converse;
pub use output::{Lines, ReaderGone};
pub use runs::Handling;

use crate::{Adapter, lines};

/// How a conversation is led.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What each call is given.
    pub limits: Limits,
    /// Whether to tell that the connection is open.
    pub greeting: Greeting,
    /// The handlers, with which the connection was set up. None: none can be installed.
    pub handling: Option<Handling>,
}

/// Whether to tell that the connection is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Greeting {
    /// There is a handshake, which says whom one talks to.
    #[default]
    Connected,
    /// There is none, so there is nothing to tell.
    Silent,
}

/// Whether everything went well: the program's exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The connection came to a graceful end.
    Graceful,
    /// The connection failed or was lost.
    Failed,
}

/// The program: takes its arguments from the command line and talks over stdin and stdout. Ends the process at once
/// if the arguments are bad.
///
/// The exit status is 0 after a graceful end, 1 if the connection failed or was lost or nobody takes the lines, and 2
/// on bad usage.
pub async fn main(adapter: impl Adapter) -> ExitCode {
    let arguments = Arguments::parse();
    let (lines, printer) = stdio::printer();
    let outcome = run(&adapter, &arguments, stdio::input(), lines).await;
    let printed = printer.finish();
    match (outcome, printed) {
        (Outcome::Graceful, Ok(())) => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// The program, given its arguments and streams: connects, [converses](converse), and sees the transport to its end.
pub async fn run(
    adapter: &impl Adapter,
    arguments: &Arguments,
    input: impl Stream<Item = Vec<u8>>,
    lines: Lines,
) -> Outcome {
    let started = async {
        let recorder = arguments.recorder()?;
        let handling = arguments.handling(adapter.timer())?;
        let (client, driving) = arguments.start(adapter, &handling, recorder.as_ref()).await?;
        let options = Options { handling: Some(handling), ..arguments.options() };
        Ok((client, driving, options, recorder))
    };
    match started.await {
        Ok((client, driving, options, recorder)) => {
            let (cause, _) = join(converse(client, options, input, lines), driving).await;
            let recorded = recorder.map_or(Ok(()), |recorder| recorder.flush());
            if let Err(error) = &recorded {
                eprintln!("drive: the transcript is not whole: {error}");
            }
            if recorded.is_ok() && cause.kind == CloseKind::Graceful {
                Outcome::Graceful
            } else {
                Outcome::Failed
            }
        }
        Err(error) => {
            // That nobody reads it changes nothing.
            let _ = lines.print(lines::not_started(&error)).await;
            Outcome::Failed
        }
    }
}
