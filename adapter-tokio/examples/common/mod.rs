//! What the examples have in common: a client of the scripted runtime or, with `--runtime`, of the real one.

pub(crate) use clap::Parser;
use pilotwire_tokio::handlers::Setup;
use pilotwire_tokio::launch::Launch;
use pilotwire_tokio::mock::Script;
use pilotwire_tokio::{Client, CloseKind, Provider, SessionConfig};

pub(crate) type Error = Box<dyn std::error::Error + Send + Sync>;

/// An example. Without options it runs on a scripted runtime, with no account and no network.
#[derive(Parser)]
pub(crate) struct Example {
    /// Starts the real runtime: the program that COPILOT_CLI_PATH names, else `copilot`
    #[arg(long)]
    runtime: bool,
    /// The base URL of a model's API in the manner of OpenAI's, in place of an account
    #[arg(long, value_name = "URL", requires = "runtime")]
    pub(crate) provider: Option<String>,
    /// The model to use
    #[arg(long, value_name = "NAME", requires = "runtime")]
    pub(crate) model: Option<String>,
    /// The URL of an MCP server, for the example `mcp`
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:8000/mcp")]
    pub(crate) server: String,
    /// The prompt of each session, for the example `supervisor`
    #[arg(long, value_name = "TEXT", default_value = "Work on your part.")]
    pub(crate) prompt: String,
}

impl Example {
    /// A client of the scripted runtime, or of the real one, which does not look at the script.
    pub(crate) async fn client(&self, setup: impl Into<Setup>, script: Script) -> Result<Client, Error> {
        if !self.runtime {
            return Ok(pilotwire_tokio::mock_with(setup, script)?.0);
        }
        let launch = Launch::new().log_level("error").logged_in_user(self.provider.is_none());
        Ok(pilotwire_tokio::launch_with(setup, launch).await?)
    }

    /// The config of a session with the model that was asked for.
    pub(crate) fn config(&self) -> SessionConfig {
        let mut config = SessionConfig::new();
        if let Some(model) = &self.model {
            config = config.model(model);
        }
        match &self.provider {
            Some(url) => config.provider(Provider::new(url).kind("openai")),
            None => config,
        }
    }
}

/// Shuts the runtime down.
pub(crate) async fn end(client: Client) -> Result<(), Error> {
    client.shut_down();
    let cause = client.closed().await;
    if cause.kind == CloseKind::Graceful { Ok(()) } else { Err(cause.into()) }
}
