//! What the server answers.

use std::collections::HashMap;
use std::convert::Infallible;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::{FromRequestParts, OptionalFromRequestParts, Request, State};
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, COOKIE, HOST, ORIGIN, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::{self, Next};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use futures_util::stream::{self, Stream};
use pilotwire_tokio::{Client, SessionConfig};
use serde::Deserialize;

use crate::user::User;

/// How many may be signed in at a time.
const USERS: usize = 100;
const COOKIE_NAME: &str = "pilotwire-user";
/// Scripts and styles come from here, and nothing else does: what an agent says cannot bring any.
const POLICY: &str =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'";

#[derive(Clone)]
struct App {
    client: Client,
    config: SessionConfig,
    users: Arc<Mutex<HashMap<String, Option<Arc<User>>>>>,
}

pub(crate) fn router(client: Client, config: SessionConfig) -> Router {
    Router::new()
        .route("/", get(async || file("text/html; charset=utf-8", include_str!("page/index.html"))))
        .route("/page.js", get(async || file("text/javascript; charset=utf-8", include_str!("page/page.js"))))
        .route("/page.css", get(async || file("text/css; charset=utf-8", include_str!("page/page.css"))))
        .route("/sign-in", post(sign_in))
        .route("/signed-in", get(async |user: Option<SignedIn>| Json(user.is_some())))
        .route("/events", get(events))
        .route("/prompt", post(prompt))
        .route("/answer", post(answer))
        .route("/stop", post(async |user: SignedIn, _: Json<Nothing>| user.0.stop()))
        .route("/sign-out", post(sign_out))
        .layer(middleware::from_fn(own_pages_only))
        .with_state(App { client, config, users: Arc::default() })
}

/// Refuses what a page of somebody else sends: its browser says where that is from. What names this machine by another name
/// than its address comes from a page that has made its own name mean this machine.
async fn own_pages_only(request: Request, next: Next) -> Response {
    match is_own(request.headers()) {
        true => next.run(request).await,
        false => Refusal(StatusCode::FORBIDDEN, "not from a page of this server".to_owned()).into_response(),
    }
}

fn is_own(headers: &HeaderMap) -> bool {
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let host = header(HOST).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let is_here = name == "localhost" || name.trim_matches(['[', ']']).parse::<IpAddr>().is_ok();
    let origin = header(ORIGIN).map(|origin| origin.split_once("://").map_or(origin, |(_, from)| from));
    is_here && origin.is_none_or(|origin| origin == host)
}

/// An empty object, which no form of another page can send.
#[derive(Deserialize)]
struct Nothing {}

fn file(kind: &'static str, text: &'static str) -> impl IntoResponse {
    ([(CONTENT_TYPE, kind), (CONTENT_SECURITY_POLICY, POLICY)], text)
}

#[derive(Deserialize)]
struct SignIn {
    /// A GitHub token of the user's own; empty where the model needs none.
    token: String,
}

/// Makes a session for a user, and gives the page a cookie that names it.
async fn sign_in(
    State(app): State<App>,
    before: Option<SignedIn>,
    Json(given): Json<SignIn>,
) -> Result<impl IntoResponse, Refusal> {
    if let Some(before) = before {
        app.remove(&before.0);
    }
    let name = random_name()?;
    app.reserve(&name)?;
    let config = match given.token.trim() {
        "" => app.config.clone(),
        token => app.config.clone().github_token(token),
    };
    match User::sign_in(&app.client, config).await {
        Ok(user) => app.users().insert(name.clone(), Some(user)),
        Err(error) => {
            app.users().remove(&name);
            return Err(Refusal(StatusCode::BAD_GATEWAY, error.to_string()));
        }
    };
    // Behind TLS, add `Secure`.
    let cookie = format!("{COOKIE_NAME}={name}; HttpOnly; SameSite=Strict; Path=/");
    Ok((StatusCode::NO_CONTENT, [(SET_COOKIE, cookie)]))
}

async fn sign_out(State(app): State<App>, user: SignedIn, _: Json<Nothing>) {
    app.remove(&user.0);
}

/// A name that nobody can guess.
fn random_name() -> Result<String, Refusal> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)
        .map_err(|error| Refusal(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// The log as it grows: from its beginning, or from where a connection that broke has come to.
async fn events(user: SignedIn, headers: HeaderMap) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let last = headers.get("last-event-id").and_then(|id| id.to_str().ok()?.parse().ok()).unwrap_or(0);
    let entries = stream::unfold((user.0, last), async |(user, last)| {
        let (number, text) = user.log().after(last).await;
        let event = Event::default().id(number.to_string()).data(&*text);
        Some((Ok(event), (user, number)))
    });
    Sse::new(entries).keep_alive(KeepAlive::default())
}

#[derive(Deserialize)]
struct Prompt {
    text: String,
}

async fn prompt(user: SignedIn, Json(prompt): Json<Prompt>) {
    user.0.ask(prompt.text);
}

#[derive(Deserialize)]
struct Decision {
    ask: u64,
    allow: bool,
}

async fn answer(user: SignedIn, Json(decision): Json<Decision>) -> Result<(), Refusal> {
    match user.0.decide(decision.ask, decision.allow) {
        true => Ok(()),
        false => Err(Refusal(StatusCode::GONE, "nobody asks that any more".to_owned())),
    }
}

impl App {
    /// Takes a place for a user whose session is being made.
    fn reserve(&self, name: &str) -> Result<(), Refusal> {
        let mut users = self.users();
        if users.len() >= USERS {
            return Err(Refusal(StatusCode::SERVICE_UNAVAILABLE, "too many are signed in".to_owned()));
        }
        users.insert(name.to_owned(), None);
        Ok(())
    }

    fn remove(&self, user: &Arc<User>) {
        self.users().retain(|_, known| known.as_ref().is_none_or(|known| !Arc::ptr_eq(known, user)));
        user.leave();
    }

    fn users(&self) -> std::sync::MutexGuard<'_, HashMap<String, Option<Arc<User>>>> {
        self.users.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The user that the request's cookie names.
struct SignedIn(Arc<User>);

impl FromRequestParts<App> for SignedIn {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let cookies = parts.headers.get_all(COOKIE).iter().filter_map(|header| header.to_str().ok());
        let name = cookies
            .flat_map(|header| header.split("; "))
            .find_map(|cookie| cookie.strip_prefix(COOKIE_NAME)?.strip_prefix('='));
        let user = name.and_then(|name| app.users().get(name).cloned().flatten());
        user.map(SignedIn).ok_or(Refusal(StatusCode::UNAUTHORIZED, "sign in first".to_owned()))
    }
}

impl OptionalFromRequestParts<App> for SignedIn {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Option<Self>, Refusal> {
        Ok(<Self as FromRequestParts<App>>::from_request_parts(parts, app).await.ok())
    }
}

/// Why a request is refused.
struct Refusal(StatusCode, String);

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        (self.0, self.1).into_response()
    }
}
