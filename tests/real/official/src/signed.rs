//! Sessions that sign in with a GitHub token of the client's, for which the runtime must have an account.

use std::sync::Arc;

use async_trait::async_trait;
use github_copilot_sdk::types::{ResumeSessionConfig, SessionConfig, SessionId};
use github_copilot_sdk::{
    Client, Error, ErrorKind, GitHubToken, GitHubTokenProvider, GitHubTokenProviderArgs,
    GitHubTokenProviderResult, GitHubTokenRequestReason,
};
use serde_json::{Value, json};

use crate::conversation::{config, turn};
use crate::told::{self, asked, call};

/// Gives a token that is good for so many seconds.
struct Gives(Option<i64>);

struct Fails;

fn tell(of: &GitHubTokenProviderArgs) {
    asked(
        "github token",
        json!({"host": of.host, "sessionId": of.session_id, "isFirst": of.reason == GitHubTokenRequestReason::Initial}),
    );
}

#[async_trait]
impl GitHubTokenProvider for Gives {
    async fn get_token(&self, of: GitHubTokenProviderArgs) -> Result<GitHubTokenProviderResult, Error> {
        tell(&of);
        Ok(match self.0 {
            Some(seconds) => GitHubTokenProviderResult::Token(GitHubToken::new("gho_not_a_secret", seconds)),
            None => GitHubTokenProviderResult::Cancelled,
        })
    }
}

#[async_trait]
impl GitHubTokenProvider for Fails {
    async fn get_token(&self, of: GitHubTokenProviderArgs) -> Result<GitHubTokenProviderResult, Error> {
        tell(&of);
        Err(Error::with_message(ErrorKind::InvalidConfig, "it does not work"))
    }
}

pub async fn hold(client: &Client, directory: &str) {
    const LONG: Option<i64> = Some(7_200);
    let with = |id: &str, gives: Arc<dyn GitHubTokenProvider>| -> SessionConfig {
        config(id, directory, None).with_github_token_provider(gives)
    };
    let prepared = client.prepare_session(with("s", Arc::new(Gives(LONG)))).expect("it is valid");
    let written = told::events("s", prepared.subscribe());
    let session = prepared.start().await.expect("it is created");
    turn(&session, "hello").await;
    call(session.disconnect()).await;
    drop(session);
    written.await.expect("all is written");
    // What it says of tokens that cannot be used is of the runtime's makers.
    let refused: [(&str, Arc<dyn GitHubTokenProvider>); 3] = [
        ("cancelled", Arc::new(Gives(None))),
        ("short", Arc::new(Gives(Some(3_600)))),
        ("broken", Arc::new(Fails)),
    ];
    for (id, gives) in refused {
        call(async { Ok(client.create_session(with(id, gives)).await.is_err()) }).await;
    }
    for (gives, is_resumed) in [(None, false), (LONG, true)] {
        let config =
            ResumeSessionConfig::new(SessionId::new("s")).with_github_token_provider(Arc::new(Gives(gives)));
        let resumed = client.resume_session(config).await;
        call(async { Ok(Value::Bool(resumed.is_ok() == is_resumed)) }).await;
        if let Ok(session) = resumed {
            call(session.disconnect()).await;
        }
    }
}
