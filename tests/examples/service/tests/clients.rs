//! Many clients of one runtime, good and bad ones.

use std::time::Duration;

use pilotwire_example_service::serve;
use pilotwire_tokio::SessionConfig;
use pilotwire_tokio::mock::{Script, Step};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};

/// Far above what anything takes, so that only a hang gets there.
const LIMIT: Duration = Duration::from_secs(60);

const TOKEN: &str = "secret";

struct User {
    input: BufReader<OwnedReadHalf>,
    output: OwnedWriteHalf,
}

impl User {
    async fn connect(address: std::net::SocketAddr) -> Self {
        let mut user = Self::stranger(address).await;
        user.write(&json!({"token": TOKEN}).to_string()).await;
        user
    }

    async fn stranger(address: std::net::SocketAddr) -> Self {
        let (input, output) = TcpStream::connect(address).await.expect("it listens").into_split();
        Self { input: BufReader::new(input), output }
    }

    async fn write(&mut self, line: &str) {
        self.output.write_all(format!("{line}\n").as_bytes()).await.expect("it reads");
    }

    async fn read(&mut self) -> Value {
        let mut line = String::new();
        let reading = tokio::time::timeout(LIMIT, self.input.read_line(&mut line)).await;
        reading.expect("it answers in time").expect("it answers");
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{line:?}: {error}"))
    }

    /// Reads up to a line with this member, whose value it gives.
    async fn until(&mut self, member: &str) -> Value {
        loop {
            let mut line = self.read().await;
            if let Some(value) = line.get_mut(member) {
                return value.take();
            }
            assert!(line.get("text").is_some(), "waits for {member}, reads {line}");
        }
    }
}

async fn service(script: Script) -> std::net::SocketAddr {
    let (client, _driving) = pilotwire_tokio::mock(script).expect("it connects");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a port");
    let address = listener.local_addr().expect("it has one");
    tokio::spawn(async move { serve(listener, TOKEN, client, SessionConfig::new()).await });
    address
}

#[tokio::test]
async fn fifty_clients_share_a_runtime_and_each_gets_its_own_answer() {
    let address = service(Script::new()).await;
    let users = (0..50).map(|number| async move {
        let mut user = User::connect(address).await;
        user.write(&json!({"prompt": format!("I am {number}")}).to_string()).await;
        let done = user.until("done").await;
        assert_eq!(done, format!("You said: I am {number}. This is the mock runtime's answer."));
    });
    futures_util::future::join_all(users).await;
}

#[tokio::test]
async fn what_an_agent_wants_waits_for_its_own_client_and_for_no_other() {
    let wish = json!({
        "kind": "shell", "fullCommandText": "ls", "intention": "See", "commands": [], "possiblePaths": [],
        "possibleUrls": [], "hasWriteFileRedirection": false, "canOfferSessionApproval": false,
    });
    let address = service(Script::new().turn([Step::permission("p", wish)])).await;
    let mut first = User::connect(address).await;
    first.write(r#"{"prompt": "one"}"#).await;
    let wants = first.until("wants").await;
    assert!(wants.as_str().is_some_and(|wants| wants.contains("ls")), "{wants}");
    let mut second = User::connect(address).await;
    second.write(r#"{"prompt": "two"}"#).await;
    assert!(second.until("done").await.as_str().is_some_and(|text| text.contains("two")));
    // Nobody answers for somebody else.
    second.write(r#"{"ask": 1, "allow": true}"#).await;
    assert_eq!(second.until("error").await, "nobody asks 1");
    first.write(r#"{"ask": 1, "allow": true}"#).await;
    assert!(first.until("done").await.as_str().is_some_and(|text| text.contains("one")));
}

#[tokio::test]
async fn bad_lines_are_named_and_end_the_connection_alone() {
    let address = service(Script::new()).await;
    let mut good = User::connect(address).await;
    let mut user = User::connect(address).await;
    user.write("POST / HTTP/1.1").await;
    assert_eq!(user.until("error").await, r#"neither {"prompt"} nor {"ask", "allow"}: POST / HTTP/1.1"#);
    let mut user = User::connect(address).await;
    // It may be cut off before all is written or read.
    let _ = user.output.write_all("x".repeat(2 << 20).as_bytes()).await;
    let mut line = String::new();
    let _ = user.input.read_line(&mut line).await;
    assert!(line.is_empty() || line.contains("a line of more than 1048576 bytes"), "{line}");
    good.write(r#"{"prompt": "still here"}"#).await;
    assert!(good.until("done").await.as_str().is_some_and(|text| text.contains("still here")));
}

#[tokio::test]
async fn who_does_not_know_the_token_gets_nothing_done() {
    let address = service(Script::new()).await;
    for first in [r#"{"prompt": "hello"}"#, r#"{"token": "guess"}"#, "GET / HTTP/1.1"] {
        let mut stranger = User::stranger(address).await;
        stranger.write(first).await;
        assert_eq!(stranger.until("error").await, "the first line has no token, or not the service's");
        let mut rest = String::new();
        assert_eq!(stranger.input.read_line(&mut rest).await.expect("it is closed"), 0);
    }
}

#[tokio::test]
async fn a_client_that_goes_or_does_not_read_holds_up_nobody_for_long() {
    let piece =
        || Step::emit("assistant.message_delta", json!({"messageId": "m", "deltaContent": "x".repeat(1000)}));
    let address =
        service(Script::new().turn((0..50_000).map(|_| piece())).turn([Step::hold("for ever")])).await;
    let mut deaf = User::connect(address).await;
    deaf.write(r#"{"prompt": "talk"}"#).await;
    assert!(deaf.read().await.get("text").is_some());
    let mut gone = User::connect(address).await;
    gone.write(r#"{"prompt": "wait"}"#).await;
    drop(gone);
    let mut user = User::connect(address).await;
    user.write(r#"{"prompt": "hello"}"#).await;
    assert!(user.until("done").await.as_str().is_some_and(|text| text.contains("hello")));
}
