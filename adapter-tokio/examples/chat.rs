//! A conversation with the agent at the terminal.
//!
//! Without arguments but a prompt it talks to the built-in scripted runtime, with no account and no network. With
//! `--runtime PATH` it starts the real one.

use std::io::{BufRead, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use pilotwire::handle::{Ask, Client, Events, Session, SessionItem};
use pilotwire::launch::Launch;
use pilotwire::mock::Script;
use pilotwire::{Answer, CallError, Config, CreateError, Provider, SessionConfig, SessionEvent, TurnError};
use pilotwire_tokio::Driving;
use serde_json::json;
use tokio::sync::mpsc;

/// Talks to a Copilot agent.
#[derive(Parser)]
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

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match chat(&arguments).await {
        Ok(()) => finish(0),
        Err(error) => {
            eprintln!("chat: {}", one_line(&error.to_string()));
            finish(1)
        }
    }
}

/// Ends the program. The thread that reads the terminal may still wait for a line, and need not be waited for.
fn finish(status: i32) -> ! {
    std::process::exit(status)
}

async fn chat(arguments: &Arguments) -> Result<(), Error> {
    let (client, driving) = start(arguments)?;
    let talked = talk(arguments, &client).await;
    client.close();
    // The program ends when the runtime has.
    driving.await;
    talked
}

fn start(arguments: &Arguments) -> Result<(Client, Driving), Error> {
    let config = Config::default().client("pilotwire chat", env!("CARGO_PKG_VERSION"));
    let Some(program) = &arguments.runtime else {
        return Ok(pilotwire_tokio::mock_with(config, Script::new())?);
    };
    let mut launch = Launch::new().program(program).log_level("error");
    if arguments.provider.is_some() {
        launch = launch.logged_in_user(false);
    }
    Ok(pilotwire_tokio::spawn(config, &launch)?)
}

async fn talk(arguments: &Arguments, client: &Client) -> Result<(), Error> {
    client.connected().await?;
    let (session, events) =
        client.create_session(&session_config(arguments)?).await.map_err(explain_create)?;
    let mut terminal = Terminal::new();
    let mut events = Some(events);
    if let Some(prompt) = &arguments.prompt {
        turn(&session, &mut events, &mut terminal, prompt).await.map_err(explain_turn)?;
    } else {
        while let Some(prompt) = terminal.ask("> ").await {
            if prompt.trim().is_empty() {
                continue;
            }
            match turn(&session, &mut events, &mut terminal, &prompt).await {
                Ok(After::Stay) => {}
                Ok(After::Leave) => break,
                Err(TurnError::Call(error @ CallError::Closed(_))) => return Err(error.into()),
                Err(error) => eprintln!("chat: {}", one_line(&explain_turn(error).to_string())),
            }
        }
    }
    // The runtime need not confirm it for the conversation to be over.
    let _ = session.detach().await;
    Ok(())
}

fn session_config(arguments: &Arguments) -> Result<SessionConfig, Error> {
    let directory = std::env::current_dir()?;
    let mut config = SessionConfig::new()
        .working_directory(directory.to_string_lossy())
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
    if let CreateError::Call(CallError::Rpc(rpc)) = &error
        && (rpc.message.contains("authentication") || rpc.message.contains("not authenticated"))
    {
        return format!("not authenticated: {}; log in with the runtime, or give --provider", rpc.message)
            .into();
    }
    error.into()
}

/// The runtime says in a turn's error that it has no account.
fn explain_turn(error: TurnError) -> Error {
    match &error {
        TurnError::Agent { message, error_type }
            if error_type.as_deref() == Some("authentication")
                || message.contains("No GitHub OAuth token") =>
        {
            format!("not authenticated: {message}; log in with the runtime, or give --provider").into()
        }
        _ => error.into(),
    }
}

/// Whether the conversation goes on.
#[derive(PartialEq, Eq)]
enum After {
    Stay,
    Leave,
}

/// One turn: prints what the agent says as it comes, and answers what it asks. Ctrl-C aborts it, a second one leaves.
async fn turn(
    session: &Session,
    events: &mut Option<Events>,
    terminal: &mut Terminal,
    prompt: &str,
) -> Result<After, TurnError> {
    let mut waiting = std::pin::pin!(session.send_and_wait(prompt));
    let mut shown = Shown::default();
    let mut interrupted = false;
    let result = loop {
        let next = async {
            match events {
                Some(events) => events.next().await,
                None => std::future::pending().await,
            }
        };
        // In this order: what was said before the turn's end is shown before it.
        tokio::select! {
            biased;
            _ = tokio::signal::ctrl_c() => {
                if interrupted {
                    return Ok(After::Leave);
                }
                interrupted = true;
                eprintln!("\n(aborting; once more to leave)");
                // The turn's own end tells how it went.
                drop(session.abort());
            }
            item = next => match item {
                Some((_, SessionItem::Event(event))) => shown.show(&event),
                Some((_, SessionItem::Ask(ask))) => terminal.answer(ask).await,
                Some((_, SessionItem::Gap(gap))) => eprintln!("\n({} events were lost)", gap.count),
                Some(_) => {}
                None => *events = None,
            },
            result = &mut waiting => break result,
        }
    };
    shown.finish();
    match result {
        Ok(_) => Ok(After::Stay),
        Err(TurnError::Aborted) if interrupted => Ok(After::Stay),
        Err(error) => Err(error),
    }
}

/// What was printed of an answer.
#[derive(Default)]
struct Shown {
    streamed: bool,
    open_line: bool,
}

#[derive(serde::Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct Text {
    delta_content: String,
    content: String,
}

impl Shown {
    fn show(&mut self, event: &SessionEvent) {
        let text = match &*event.event_type() {
            "assistant.message_delta" if event.agent_id().is_none() => {
                self.streamed = true;
                event.decode::<Text>().unwrap_or_default().delta_content
            }
            "assistant.message" if event.agent_id().is_none() => {
                let whole = event.decode::<Text>().unwrap_or_default().content;
                // Where it was streamed, it is on the screen already.
                let text = if std::mem::take(&mut self.streamed) { String::new() } else { whole };
                self.print(&text);
                self.finish();
                return;
            }
            _ => return,
        };
        self.print(&text);
    }

    fn print(&mut self, text: &str) {
        if !text.is_empty() {
            print!("{text}");
            self.open_line = !text.ends_with('\n');
            // A terminal that is gone shows nothing, whatever is done about it.
            let _ = std::io::stdout().flush();
        }
    }

    fn finish(&mut self) {
        if std::mem::take(&mut self.open_line) {
            println!();
        }
    }
}

/// Where a person types.
struct Terminal {
    lines: Option<mpsc::Receiver<String>>,
}

impl Terminal {
    fn new() -> Self {
        Self { lines: None }
    }

    /// Asks for a line; none at the end of input.
    async fn ask(&mut self, prompt: &str) -> Option<String> {
        eprint!("{prompt}");
        let lines = self.lines.get_or_insert_with(|| {
            let (sender, receiver) = mpsc::channel(1);
            std::thread::spawn(move || {
                for line in std::io::stdin().lock().lines() {
                    let Ok(line) = line else { return };
                    if sender.blocking_send(line).is_err() {
                        return;
                    }
                }
            });
            receiver
        });
        lines.recv().await
    }

    async fn answer(&mut self, ask: Ask) {
        let answer = match &*ask.method() {
            "permission.requested" => {
                let what = ask.params().get("permissionRequest").unwrap_or_else(|| ask.params());
                let allowed = self.ask(&format!("\nallow {}? [y/N] ", one_line(what.as_str()))).await;
                let allowed = allowed.is_some_and(|line| line.trim().eq_ignore_ascii_case("y"));
                json!({"kind": if allowed { "approve-once" } else { "reject" }})
            }
            "userInput.request" => {
                let question: Option<String> =
                    ask.params().get("question").and_then(|text| text.decode().ok());
                match self.ask(&format!("\n{}\n? ", question.unwrap_or_default())).await {
                    Some(line) => json!({"answer": line, "wasFreeform": true}),
                    None => json!({"noResponse": true}),
                }
            }
            // Anything else is left to what the protocol has for that.
            _ => return,
        };
        if let Ok(answer) = Answer::result(&answer) {
            // That it is no longer wanted is fine.
            let _ = ask.answer(answer);
        }
    }
}

/// Text for one line of a terminal.
fn one_line(text: &str) -> String {
    let line: String = text.chars().take(500).map(|c| if c.is_control() { ' ' } else { c }).collect();
    line.trim().to_owned()
}
