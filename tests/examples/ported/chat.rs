//! A chat: each line that is typed goes to the agent, and its answer is printed as it comes.

use std::io::{Write, stdin, stdout};

use super::common::{self, Error, Example, Parser};
use pilotwire_tokio::Config;
use pilotwire_tokio::handle::Piece;
use pilotwire_tokio::handlers::{Handlers, Policy, UserInput};
use pilotwire_tokio::mock::Script;

/// What is typed, up to the end of the input.
async fn line() -> Option<String> {
    let line = tokio::task::spawn_blocking(|| stdin().lines().next()?.ok());
    line.await.ok().flatten()
}

#[tokio::main]
pub(crate) async fn main() -> Result<(), Error> {
    let handlers = Handlers::new().permissions(Policy::approve_all()).on_user_input(async |asked, _| {
        println!("\n[the agent asks] {}", asked.view().question());
        line().await.map_or_else(UserInput::none, |answer| UserInput::text(&answer))
    });
    let example = Example::parse();
    let client = example.client(Config::default(), script()).await?;
    let config = example.config().streaming(true);
    let (session, _events) = client.create_session(config, handlers).await?;
    println!("Type a message (Ctrl-D to quit).");
    while let Some(prompt) = line().await {
        let mut answer = session.send_and_stream(prompt);
        while let Some(piece) = answer.next().await {
            if let Piece::Text(text) = piece {
                print!("{text}");
                stdout().flush()?;
            }
        }
        println!();
        if let Err(error) = answer.await {
            eprintln!("[error] {error}");
        }
    }
    println!("Goodbye.");
    common::end(client).await
}

fn script() -> Script {
    Script::new().ask_user("Which colour?", ["red", "blue"]).answer("It is painted.")
}
