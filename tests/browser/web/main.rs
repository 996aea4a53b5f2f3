//! The example `web`, in Chromium, as its users have it.

use std::sync::{Arc, Mutex};

use pilotwire_browser_tests::{Chromium, Failure, Tab};
use pilotwire_example_web::{app, script};
use pilotwire_tokio::SessionConfig;
use pilotwire_tokio::mock::Step;
use tokio::net::TcpListener;

/// The tokens with which sessions were made.
type Tokens = Arc<Mutex<Vec<String>>>;

/// The example on its scripted runtime, which waits for a permission in each turn, in the midst of what it says.
async fn serve() -> Result<(String, Tokens), Failure> {
    let tokens = Tokens::default();
    let seen = tokens.clone();
    let see = Step::with(move |call| {
        let token =
            call.params().get("gitHubToken").and_then(|token| token.decode().ok()).unwrap_or_default();
        seen.lock().expect("nobody panicked").push(token);
        [Step::usual()]
    });
    let (client, _driving) = pilotwire_tokio::mock(script().always("session.create", [see]))?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}/", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, app(client, SessionConfig::new())).await });
    Ok((address, tokens))
}

async fn sign_in(tab: &Tab, token: &str) -> Result<(), Failure> {
    tab.until("!document.querySelector('#sign-in').hidden").await?;
    tab.write("#token", token).await?;
    tab.press("Enter").await?;
    tab.until("!document.querySelector('#chat').hidden").await
}

async fn ask(tab: &Tab, prompt: &str) -> Result<(), Failure> {
    tab.write("#prompt", prompt).await?;
    tab.press("Enter").await?;
    tab.until("document.querySelector('.ask button') !== null").await
}

/// What is in the log, a line an entry.
async fn log(tab: &Tab) -> Result<Vec<String>, Failure> {
    tab.value(
        "[...document.querySelectorAll('#log p')].map(line => line.className + ': ' + line.textContent)",
    )
    .await
}

const ASKED: [&str; 4] =
    ["prompt: hello", "message: Let me look. ", "tool: bash", "ask: The agent wants to run: ls -l AllowDeny"];

#[tokio::test]
async fn a_turn_is_streamed_loaded_anew_in_its_midst_and_approved() -> Result<(), Failure> {
    let (address, _) = serve().await?;
    let chromium = Chromium::launch().await?;
    let tab = chromium.open(&address).await?;
    sign_in(&tab, "gho_one").await?;
    ask(&tab, "hello").await?;
    tab.until("document.querySelectorAll('#log p').length === 4").await?;
    assert_eq!(log(&tab).await?, ASKED);
    assert_eq!(tab.value::<String>("document.querySelector('#state').textContent").await?, "working");

    // Loaded anew, it has what it had of the message that is not yet whole, and goes on. So has another tab.
    tab.reload().await?;
    tab.until("document.querySelectorAll('#log p').length === 4").await?;
    assert_eq!(log(&tab).await?, ASKED);
    let again = chromium.open(&address).await?;
    again.until("document.querySelectorAll('#log p').length === 4").await?;
    assert_eq!(log(&again).await?, ASKED);
    again.click(".ask button").await?;
    for tab in [&again, &tab] {
        tab.until("document.querySelector('#state').textContent === ''").await?;
        let log = log(tab).await?;
        assert_eq!(log[..4], [ASKED[0], ASKED[1], ASKED[2], "ask: The agent wants to run: ls -l "]);
        assert_eq!(
            log.last().map(|line| line.starts_with("message: You asked: hello")),
            Some(true),
            "{log:?}"
        );
        assert_eq!(tab.problems(), [""; 0]);
    }
    chromium.end().await
}

#[tokio::test]
async fn users_have_sessions_of_their_own() -> Result<(), Failure> {
    let (address, tokens) = serve().await?;
    let (one, two) = (Chromium::launch().await?, Chromium::launch().await?);
    let (first, second) = (one.open(&address).await?, two.open(&address).await?);
    sign_in(&first, "gho_one").await?;
    sign_in(&second, "gho_two").await?;
    ask(&first, "I am one").await?;
    ask(&second, "I am two").await?;
    first.click(".ask button:last-child").await?;
    first.until("document.querySelector('#state').textContent === ''").await?;
    // The other's turn goes on, and nothing of it is seen here.
    assert_eq!(second.value::<String>("document.querySelector('#state').textContent").await?, "working");
    assert!(log(&first).await?.iter().all(|line| !line.contains("two")));
    assert!(log(&second).await?.iter().all(|line| !line.contains("one")));
    let mut tokens = tokens.lock().expect("nobody panicked").clone();
    tokens.sort();
    assert_eq!(tokens, ["gho_one", "gho_two"]);
    one.end().await?;
    two.end().await
}

#[tokio::test]
async fn what_is_said_is_text_whatever_is_in_it() -> Result<(), Failure> {
    let (address, _) = serve().await?;
    let chromium = Chromium::launch().await?;
    let tab = chromium.open(&address).await?;
    sign_in(&tab, "").await?;
    let hostile = "<img src=x onerror=\"window.ran=1\"><script>window.ran=1</script>";
    ask(&tab, hostile).await?;
    tab.click(".ask button").await?;
    tab.until("document.querySelector('#state').textContent === ''").await?;
    let log = log(&tab).await?;
    assert_eq!(log[0], format!("prompt: {hostile}"));
    assert!(log.last().is_some_and(|line| line.contains(hostile)), "{log:?}");
    assert!(
        tab.value::<bool>("window.ran === undefined && document.querySelector('#log img') === null").await?
    );
    assert_eq!(tab.problems(), [""; 0]);
    chromium.end().await
}
