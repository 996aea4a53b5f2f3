//! A session in the cloud, from its creation to the end of a turn.
//!
//! Without options it needs no account: GitHub is in this process, with an agent that knows its lines, and the installed
//! runtime is started against it. With `--runtime PATH` the runtime at PATH uses your own login, and a session is created
//! in GitHub's cloud.

mod agent;
mod show;

use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::Duration;

use clap::Parser;
use pilotwire::handle::{Ask, Client, Events, ItemKind, Session};
use pilotwire::handlers::{AutoModeSwitch, ExitPlanMode, Permission, TypedAsk, UserInput};
use pilotwire::{
    CallError, Cloud, Config, CreateError, Limits, Object, SessionConfig, SessionEvent, TurnError,
};
use pilotwire_tests::account::Account;
use pilotwire_tests::client;
use pilotwire_tests::model::Script;
use pilotwire_tests::runtime::{self, Runtime};

use show::{Shown, one_line};

/// Creates a session in the cloud, sends it a prompt, and shows the work.
#[derive(Parser)]
#[command(name = "cloud")]
struct Arguments {
    /// What to ask.
    #[arg(default_value = "Say what is in the repository.")]
    prompt: String,
    /// The runtime's program, which then uses your login. Without it, the installed one works against a GitHub in this process.
    #[arg(long, value_name = "PATH")]
    runtime: Option<PathBuf>,
    /// The repository to work on.
    #[arg(long, value_name = "OWNER/NAME", value_parser = repository)]
    repository: Option<(String, String)>,
    /// The branch to work on; version 1.0.102 of the runtime does not pass it on.
    #[arg(long, requires = "repository")]
    branch: Option<String>,
    /// Allow whatever the agent asks permission for. Otherwise it is refused.
    #[arg(long)]
    yes: bool,
}

type Error = Box<dyn std::error::Error>;

/// How long GitHub may take for a machine with an agent on it.
const CREATE_LIMIT: Duration = Duration::from_secs(180);

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match &arguments.runtime {
        Some(program) => with_login(&arguments, program).await,
        None => with_invented_account(&arguments).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cloud: {}", one_line(&error.to_string()));
            ExitCode::FAILURE
        }
    }
}

async fn with_login(arguments: &Arguments, program: &std::path::Path) -> Result<(), Error> {
    let mut command = Command::new(program);
    command.args(["--server", "--stdio", "--no-auto-update", "--log-level", "error"]);
    run(arguments, command).await
}

async fn with_invented_account(arguments: &Arguments) -> Result<(), Error> {
    runtime::locate()?;
    let account = Account::start(Script::new()).await;
    let runtime = Runtime::new();
    let command = client::command_with_account(&runtime, &account);
    tokio::select! {
        done = run(arguments, command) => done,
        () = agent::work(&account) => Ok(()),
    }
}

async fn run(arguments: &Arguments, command: Command) -> Result<(), Error> {
    let config = Config::default().client("pilotwire cloud", env!("CARGO_PKG_VERSION"));
    let (client, driving) = client::start(config, command)?;
    let worked = work(arguments, &client).await;
    client.close();
    // The program ends when the runtime has.
    driving.await;
    worked
}

async fn work(arguments: &Arguments, client: &Client) -> Result<(), Error> {
    client.connected().await?;
    let config = SessionConfig::new().cloud(place(arguments)).streaming(true);
    println!("creating a session in the cloud");
    let limits = Limits::none().total(CREATE_LIMIT);
    let (session, mut events) =
        client.create_session_within(&config, (), limits).await.map_err(explain_create)?;
    println!("session {}", session.id());
    let mut shown = Shown::default();
    if let Some(url) = &session.info().remote_url {
        shown.remote(url);
    }
    look_back(&session, &mut shown).await;
    turn(arguments, &session, &mut events, &mut shown).await?;
    // The session stays in the cloud. The runtime need not confirm that for the work to be done.
    let _ = session.detach().await;
    Ok(())
}

fn place(arguments: &Arguments) -> Cloud {
    let Some((owner, name)) = &arguments.repository else { return Cloud::new() };
    let cloud = Cloud::repository(owner, name);
    match &arguments.branch {
        Some(branch) => cloud.branch(branch),
        None => cloud,
    }
}

fn repository(text: &str) -> Result<(String, String), String> {
    match text.split_once('/') {
        Some((owner, name)) if !owner.is_empty() && !name.is_empty() && !name.contains('/') => {
            Ok((owner.to_owned(), name.to_owned()))
        }
        _ => Err("it is not of the form OWNER/NAME".to_owned()),
    }
}

/// What the worker said before the session was there need not come as events.
async fn look_back(session: &Session, shown: &mut Shown) {
    #[derive(serde::Deserialize)]
    struct History {
        events: Vec<show::Past>,
    }
    let history = session.call("session.getMessages", Object::new()).await;
    if let Some(history) = history.ok().and_then(|reply| reply.decode::<History>().ok()) {
        history.events.iter().for_each(|event| shown.past(event));
    }
}

/// Sends the prompt, and shows what comes of it up to the end of the turn.
async fn turn(
    arguments: &Arguments,
    session: &Session,
    events: &mut Events,
    shown: &mut Shown,
) -> Result<(), TurnError> {
    println!("> {}", one_line(&arguments.prompt));
    let mut turn = events.during(session.send_and_wait(arguments.prompt.as_str()));
    while let Some(item) = turn.next().await {
        match item.kind {
            ItemKind::Event(event) => shown.event(&event),
            ItemKind::Ask(ask) => answer(ask, arguments.yes, shown),
            ItemKind::Gap(gap) => shown.line(&format!("({} events were lost)", gap.count)),
            _ => {}
        }
    }
    shown.finish();
    turn.await.map(|_| ())
}

/// Answers what the agent asks, for nobody is here to ask.
fn answer(ask: Ask, yes: bool, shown: &mut Shown) {
    let method = ask.method().into_owned();
    // That an answer is no longer wanted is fine.
    let said = match ask.typed() {
        TypedAsk::Permission(ask) if yes => ask.answer(Permission::approve_once()).map(|()| "approve-once"),
        TypedAsk::Permission(ask) => {
            ask.answer(Permission::reject("nobody is here to ask")).map(|()| "reject")
        }
        TypedAsk::UserInput(ask) => ask.answer(UserInput::none()).map(|()| "no response"),
        TypedAsk::ExitPlanMode(ask) => ask.answer(ExitPlanMode::reject()).map(|()| "reject"),
        TypedAsk::AutoModeSwitch(ask) => ask.answer(AutoModeSwitch::no()).map(|()| "no"),
        _ => Ok("left to others"),
    };
    shown.line(&format!("({method}: {})", said.unwrap_or("no longer wanted")));
}

fn explain_create(error: CreateError) -> Error {
    match error {
        CreateError::Call(CallError::NotLoggedIn(_)) => format!("{error}; log in with the runtime").into(),
        error => error.into(),
    }
}

/// What is looked at of an event.
fn decoded<T: serde::de::DeserializeOwned + Default>(event: &SessionEvent) -> T {
    event.decode().unwrap_or_default()
}
