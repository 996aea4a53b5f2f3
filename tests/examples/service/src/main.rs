//! A service on TCP: `cargo run -p pilotwire-example-service`, then `nc 127.0.0.1 4000`, the line with the token that it
//! prints, and `{"prompt": "What is the weather?"}`.
//!
//! Without options it runs on a scripted runtime, with no account and no network. With `--runtime` it starts the real one.

use clap::Parser;
use pilotwire_example_service::{random_token, serve};
use pilotwire_tokio::launch::Launch;
use pilotwire_tokio::mock::Script;
use pilotwire_tokio::{Provider, SessionConfig};
use tokio::net::TcpListener;

#[derive(Parser)]
struct Arguments {
    /// Starts the real runtime: the program that COPILOT_CLI_PATH names, else `copilot`
    #[arg(long)]
    runtime: bool,
    /// The base URL of a model's API in the manner of OpenAI's, in place of an account
    #[arg(long, value_name = "URL", requires = "runtime")]
    provider: Option<String>,
    /// The model to use
    #[arg(long, value_name = "NAME", requires = "runtime")]
    model: Option<String>,
    /// Where to listen
    #[arg(long, default_value = "127.0.0.1:4000")]
    address: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let arguments = Arguments::parse();
    let client = match arguments.runtime {
        true => {
            let launch = Launch::new().log_level("error").logged_in_user(arguments.provider.is_none());
            pilotwire_tokio::launch(launch).await?
        }
        false => pilotwire_tokio::mock(Script::new())?.0,
    };
    let mut config = SessionConfig::new();
    if let Some(model) = &arguments.model {
        config = config.model(model);
    }
    if let Some(url) = &arguments.provider {
        config = config.provider(Provider::new(url).kind("openai"));
    }
    let listener = TcpListener::bind(&arguments.address).await?;
    let token = random_token()?;
    println!("listening on {}", listener.local_addr()?);
    println!(r#"{{"token": "{token}"}}"#);
    serve(listener, &token, client, config).await;
    Ok(())
}
