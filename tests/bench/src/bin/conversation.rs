//! A conversation at the terminal, that does what the official SDK's example `chat` does, no less and no more: permissions
//! are approved, questions are answered from the terminal, answers are printed as they come. Its size is measured.

use std::io::{self, BufRead, Write};
use std::time::Duration;

use pilotwire_tokio::handle::{Events, ItemKind};
use pilotwire_tokio::handlers::{Handlers, Policy, UserInput};
use pilotwire_tokio::launch::Launch;
use pilotwire_tokio::{Limits, SessionConfig, SessionEvent};

const LONGEST_TURN: Duration = Duration::from_secs(120);

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(talk())
}

async fn talk() -> Result<()> {
    let client = pilotwire_tokio::launch(Launch::new()).await?;
    let handlers = Handlers::new().permissions(Policy::approve_all()).on_user_input(async |asked, _| {
        println!("\n{}", asked.view().question());
        read_line().map_or_else(UserInput::none, |line| UserInput::text(&line))
    });
    let (session, events) = client.create_session(SessionConfig::new().streaming(true), handlers).await?;
    println!("session {}; an empty line is passed over, end of input ends it", session.id());
    tokio::spawn(show(events));
    while let Some(line) = read_line() {
        if !line.is_empty() {
            session.send_and_wait_within(line, Limits::none().total(LONGEST_TURN)).await?;
        }
    }
    session.detach().await?;
    client.shut_down();
    client.closed().await;
    Ok(())
}

async fn show(mut events: Events) {
    while let Some(item) = events.next().await {
        if let ItemKind::Event(event) = item.kind {
            show_event(&event);
        }
    }
}

fn show_event(event: &SessionEvent) {
    if let Some(text) = event.text_delta() {
        print!("{text}");
        let _ = io::stdout().flush();
        return;
    }
    match &*event.event_type() {
        "assistant.message" => println!(),
        "session.error" => {
            let message = event.data().and_then(|data| data.get("message"));
            let message = message.and_then(|message| message.decode::<String>().ok());
            eprintln!("\nerror: {}", message.as_deref().unwrap_or("it does not say which"));
        }
        _ => {}
    }
}

fn read_line() -> Option<String> {
    print!("> ");
    let _ = io::stdout().flush();
    io::stdin().lock().lines().next()?.ok()
}
