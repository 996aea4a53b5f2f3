//! Tokens that the client gives: of model providers, and of GitHub.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use pilotwire_protocol::{build, view};

use super::answers::{HandlerError, IntoOutcome, Outcome};
use super::asked::Asked;
use super::context::HandlerContext;
use super::install::{GITHUB_TOKEN, Handler, Named};
use super::on_session::{answer_type, fails, typed};
use super::serial::Turnstile;
use super::session::Handlers;

/// The request for a token of a model provider.
const PROVIDER_TOKEN: &str = "providerToken.getToken";

answer_type!(
    /// A bearer token for a model provider: [`Handlers::provider_token`]. Made of a text too, by `into()`.
    ProviderToken, build::ProviderTokenAcquireResult
);

impl From<&str> for ProviderToken {
    fn from(token: &str) -> Self {
        build::ProviderTokenAcquireResult::new(token).into()
    }
}

impl From<String> for ProviderToken {
    fn from(token: String) -> Self {
        token.as_str().into()
    }
}

impl IntoOutcome<ProviderToken> for String {
    fn into_outcome(self) -> Outcome<ProviderToken> {
        Outcome::Answer(self.into())
    }
}

answer_type!(
    /// A token for GitHub: [`Handlers::github_token`].
    GitHubToken, build::GitHubTokenAcquireResult
);

impl GitHubToken {
    /// This token, which is good for so long. The runtime takes none that is good for an hour or less: a create then fails.
    pub fn new(token: &str, lifetime: Duration) -> Self {
        let token = build::GitHubTokenAcquireResultToken::new(token, lifetime.as_secs());
        build::GitHubTokenAcquireResult::from(token).into()
    }

    /// There will be no token. A create that needs it fails.
    pub fn cancelled() -> Self {
        build::GitHubTokenAcquireResult::from(build::GitHubTokenAcquireResultCancelled::new()).into()
    }
}

impl Handlers {
    /// Supplies the token of a model provider of the config (`providerToken.getToken`): `default` is that of
    /// [`SessionConfig::provider`](crate::SessionConfig::provider), others are those of the field `providers`, by name. Sets
    /// the provider's `hasBearerTokenProvider`.
    ///
    /// The runtime asks before each request to the model; one run of the handler follows the other. The token stands without
    /// `Bearer` before it, and is shown in no `Debug`, error or transcript.
    pub fn provider_token<F, Fut, O>(mut self, name: &str, handler: F) -> Self
    where
        F: Fn(Asked<view::ProviderTokenAcquireRequest<'static>>, HandlerContext) -> Fut
            + Send
            + Sync
            + 'static,
        Fut: Future<Output = O> + Send + 'static,
        O: IntoOutcome<ProviderToken>,
    {
        if !self.parts.providers.iter().any(|known| known == name) {
            self.parts().providers.push(name.to_owned());
        }
        let handler = one_by_one(typed(handler, ProviderToken::into_answer));
        self.part(PROVIDER_TOKEN, of_all, name, handler);
        self
    }

    /// Provides tokens for GitHub (`gitHubToken.getToken`): the first while the session is being created or resumed,
    /// others when that runs out. The session's config must not have a `gitHubToken`.
    ///
    /// One run of the handler follows the other. At the session's end, a running one is dropped.
    pub fn github_token<F, Fut, O>(mut self, handler: F) -> Self
    where
        F: Fn(Asked<view::GitHubTokenAcquireRequest<'static>>, HandlerContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = O> + Send + 'static,
        O: IntoOutcome<GitHubToken>,
    {
        self.parts().github_token = true;
        self.parts().kinds.insert(GITHUB_TOKEN, one_by_one(typed(handler, GitHubToken::into_answer)));
        self
    }
}

/// A handler whose runs follow one another.
fn one_by_one(handler: Handler) -> Handler {
    let turnstile = Arc::new(Turnstile::default());
    Arc::new(move |context| {
        let (place, handler) = (turnstile.enter(), Arc::clone(&handler));
        Box::pin(async move {
            place.first().await;
            handler(context).await
        })
    })
}

/// One handler for all providers.
fn of_all(providers: Named) -> Handler {
    Arc::new(move |context| {
        let name: Option<String> =
            context.question.params().get("providerName").and_then(|name| name.decode().ok());
        match name.as_deref().and_then(|name| providers.get(name)) {
            Some(handler) => handler(context),
            None => {
                let name = crate::text::cut(name.as_deref().unwrap_or_default());
                fails(HandlerError::new(format!("nobody gives tokens for the provider {name}")))
            }
        }
    })
}
