//! A chat in the browser: `cargo run -p pilotwire-example-web`, then open the address that it prints.
//!
//! Without options it runs on a scripted runtime, with no account and no network. With `--runtime` it starts the real one,
//! and each user signs in with a GitHub token of their own, or talks to the model that `--provider` names. What a user allows
//! is done on this machine, as the account that runs this, in one folder for all: show it to nobody you would not lend that to.

use clap::Parser;
use pilotwire_example_web::{app, script};
use pilotwire_tokio::launch::Launch;
use pilotwire_tokio::{Provider, SessionConfig};
use tokio::net::TcpListener;

#[derive(Parser)]
struct Arguments {
    /// Starts the real runtime: the program that COPILOT_CLI_PATH names, else `copilot`
    #[arg(long)]
    runtime: bool,
    /// The base URL of a model's API in the manner of OpenAI's, in place of the users' tokens
    #[arg(long, value_name = "URL", requires = "runtime")]
    provider: Option<String>,
    /// The model to use
    #[arg(long, value_name = "NAME", requires = "runtime")]
    model: Option<String>,
    /// Where to listen
    #[arg(long, default_value = "127.0.0.1:3000")]
    address: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let arguments = Arguments::parse();
    let client = match arguments.runtime {
        // Nobody is logged in but who signs in.
        true => pilotwire_tokio::launch(Launch::new().log_level("error").logged_in_user(false)).await?,
        false => pilotwire_tokio::mock(script())?.0,
    };
    let mut config = SessionConfig::new();
    if let Some(model) = &arguments.model {
        config = config.model(model);
    }
    if let Some(url) = &arguments.provider {
        config = config.provider(Provider::new(url).kind("openai"));
    }
    let listener = TcpListener::bind(&arguments.address).await?;
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, app(client, config)).await?;
    Ok(())
}
