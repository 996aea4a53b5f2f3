//! Questions of the agent, which a person answers at the terminal.

mod common;

use std::borrow::Cow;

use common::{Error, Example, Parser};
use pilotwire_tokio::Config;
use pilotwire_tokio::handlers::{Asked, HandlerContext, HandlerError, Handlers, UserInput};
use pilotwire_tokio::mock::Script;
use pilotwire_tokio::types::view;

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Result<(), Error> {
    let example = Example::parse();
    let client = example.client(Config::default(), script()).await?;
    let handlers = Handlers::new().on_user_input(answer);
    let (session, _events) = client.create_session(example.config(), handlers).await?;
    let turn = session.send_and_wait("Paint the shed. Ask me for the colour.").await?;
    println!("{}", turn.text());
    common::end(client).await
}

/// A person thinks for as long as it takes: that delays no other handler, and no event.
async fn answer(
    question: Asked<view::UserInputRequest<'static>>,
    _context: HandlerContext,
) -> Result<UserInput, HandlerError> {
    let choices: Vec<String> = question.view().choices().into_iter().flatten().map(Cow::into_owned).collect();
    println!("{} ({})", question.view().question(), choices.join(", "));
    let line = tokio::task::spawn_blocking(|| std::io::stdin().lines().next()).await?.transpose()?;
    Ok(match line {
        Some(line) if choices.contains(&line) => UserInput::choice(&line),
        Some(line) => UserInput::text(&line),
        None => UserInput::none(),
    })
}

/// What the scripted runtime does.
fn script() -> Script {
    Script::new().answer("I paint it.").ask_user("Which colour?", ["red", "blue"])
}
