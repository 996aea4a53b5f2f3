//! `chat`: a conversation with the agent at the terminal.
//!
//! Without arguments but a prompt it talks to the built-in scripted runtime, with no account and no network. With
//! `--runtime PATH` it starts the real one.

mod answer;
mod commands;
mod questions;
mod terminal;
mod tools;
mod turn;

use std::collections::VecDeque;
use std::future::Future;
use std::io::{Write, stderr};
use std::path::PathBuf;
use std::pin::pin;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use futures_util::future::{Either, select};
use pilotwire::handle::Client;
use pilotwire::launch::Launch;
use pilotwire::mock::Script;
use pilotwire::{CallError, Config, CreateError, Limits, Provider, SessionConfig, TurnError};

use crate::signal::Interrupts;
use crate::{Adapter, Connected};
use terminal::{Style, Terminal, Typed, one_line};
use turn::{After, Conversation};

/// How long the runtime may take to confirm that it was let go.
const DETACH: Duration = Duration::from_secs(5);

/// Talks to a Copilot agent.
#[derive(Parser)]
#[command(name = "chat")]
struct Arguments {
    /// What to ask; without it, prompts are read from the terminal.
    prompt: Option<String>,
    /// The runtime's program; without it, the built-in scripted runtime answers.
    #[arg(long, value_name = "PATH")]
    runtime: Option<PathBuf>,
    /// A model provider of one's own, which speaks as OpenAI does; its key is taken from `PROVIDER_API_KEY`.
    #[arg(long, value_name = "URL", requires = "runtime")]
    provider: Option<String>,
    /// The model.
    #[arg(long, value_name = "MODEL")]
    model: Option<String>,
}

type Error = Box<dyn std::error::Error>;

/// The program: takes its arguments from the command line and talks at the terminal. Ends the process at once if the
/// arguments are bad.
///
/// Ctrl-C aborts the turn that is under way, a second one leaves; where there is no turn, the first one leaves.
pub async fn main(adapter: impl Adapter) -> ExitCode {
    let arguments = Arguments::parse();
    match chat(&adapter, &arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // A terminal that is gone shows nothing, whatever is done about it.
            let _ = writeln!(stderr(), "chat: {}", one_line(&error.to_string()));
            ExitCode::FAILURE
        }
    }
}

async fn chat(adapter: &impl Adapter, arguments: &Arguments) -> Result<(), Error> {
    let interrupts = Interrupts::listen()?;
    let (client, driving) = start(adapter, arguments)?;
    // The program ends when the runtime has, or when nobody wants to wait for that.
    match select(pin!(talk(adapter, arguments, &client, &interrupts)), driving).await {
        Either::Left((talked, driving)) => {
            client.close();
            select(driving, pin!(interrupts.next())).await;
            talked
        }
        Either::Right((_, talking)) => talking.await,
    }
}

fn start(adapter: &impl Adapter, arguments: &Arguments) -> Result<Connected, Error> {
    let config = Config::default().client("pilotwire chat", env!("CARGO_PKG_VERSION"));
    let Some(program) = &arguments.runtime else {
        return Ok(adapter.mock_with(config.into(), Script::new())?);
    };
    let mut launch = Launch::new().program(program).log_level("error");
    if arguments.provider.is_some() {
        launch = launch.logged_in_user(false);
    }
    Ok(adapter.spawn(config.into(), &launch)?)
}

async fn talk(
    adapter: &impl Adapter,
    arguments: &Arguments,
    client: &Client,
    interrupts: &Interrupts,
) -> Result<(), Error> {
    unless(interrupts, client.connected()).await.ok_or("interrupted")??;
    let config = session_config(arguments)?;
    let creating = client.create_session(&config, ());
    let created = unless(interrupts, creating).await.ok_or("interrupted")?;
    let (session, events) = created.map_err(explain_create)?;
    let mut conversation = Conversation {
        client,
        config,
        session,
        events,
        terminal: Terminal::open()?,
        interrupts,
        timer: adapter.timer(),
        next: VecDeque::new(),
    };
    let after = match &arguments.prompt {
        Some(prompt) => conversation.turn(prompt).await.map_err(explain_turn)?,
        None => talk_on(&mut conversation).await?,
    };
    if after == After::Stay {
        // The runtime need not confirm it for the conversation to be over.
        let detaching = client.detach(conversation.session.key(), Limits::none().total(DETACH));
        let _ = unless(interrupts, detaching).await;
    }
    Ok(())
}

/// One turn after the other, with prompts from the terminal.
async fn talk_on(conversation: &mut Conversation<'_>) -> Result<After, Error> {
    loop {
        let prompt = match conversation.next.pop_front() {
            Some(prompt) => prompt,
            None => match next_prompt(conversation).await? {
                Some(prompt) => prompt,
                None => return Ok(After::Stay),
            },
        };
        if prompt.trim().is_empty() || conversation.command(&prompt).await {
            continue;
        }
        match conversation.turn(&prompt).await {
            Ok(After::Stay) => {}
            Ok(After::Leave) => return Ok(After::Leave),
            Err(TurnError::Call(error @ CallError::Closed(_))) => return Err(error.into()),
            Err(error) => {
                let line = format!("chat: {}", one_line(&explain_turn(error).to_string()));
                conversation.terminal.note(Style::Bad, &line);
            }
        }
    }
}

/// What is typed at the prompt; none if whoever is there wants to leave.
async fn next_prompt(conversation: &mut Conversation<'_>) -> Result<Option<String>, Error> {
    conversation.terminal.prompt("> ");
    let typing = unless(conversation.interrupts, conversation.terminal.typed(true));
    match select(pin!(conversation.client.closed()), pin!(typing)).await {
        Either::Left((cause, _)) => Err(cause.into()),
        Either::Right((Some(Typed::Line(prompt)), _)) => Ok(Some(prompt)),
        Either::Right(_) => Ok(None),
    }
}

/// What a future gives; none if somebody interrupts it.
async fn unless<T>(interrupts: &Interrupts, future: impl Future<Output = T>) -> Option<T> {
    match select(pin!(interrupts.next()), pin!(future)).await {
        Either::Left(_) => None,
        Either::Right((given, _)) => Some(given),
    }
}

fn session_config(arguments: &Arguments) -> Result<SessionConfig, Error> {
    let directory = std::env::current_dir()?;
    let mut config = SessionConfig::new()
        .working_directory(directory)
        .streaming(true)
        .request_permission(true)
        .request_user_input(true);
    if let Some(model) = &arguments.model {
        config = config.model(model);
    } else if arguments.provider.is_some() {
        config = config.model("default");
    }
    if let Some(url) = &arguments.provider {
        let key = std::env::var("PROVIDER_API_KEY").unwrap_or_else(|_| "none".to_owned());
        config = config.provider(Provider::new(url.as_str()).kind("openai").api_key(key));
    }
    Ok(config)
}

fn explain_create(error: CreateError) -> Error {
    match error {
        CreateError::Call(CallError::NotLoggedIn(_)) => how_to_log_in(&error),
        error => error.into(),
    }
}

fn explain_turn(error: TurnError) -> Error {
    match error {
        TurnError::NotLoggedIn { .. } | TurnError::Call(CallError::NotLoggedIn(_)) => how_to_log_in(&error),
        error => error.into(),
    }
}

fn how_to_log_in(error: &dyn std::error::Error) -> Error {
    format!("{error}; log in with the runtime, or give --provider").into()
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Arguments::command().debug_assert();
    }
}
