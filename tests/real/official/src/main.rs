//! A client on the official SDK for Rust, for whatever listens at `ADDRESS`: it holds one of four conversations, in which
//! it is asked most of what the SDK can be asked, and writes what it is told as messages, one a line: events, the calls of
//! its handlers as requests, and the results of its own calls as replies.
//!
//!   pilotwire-official ADDRESS TOKEN DIRECTORY PROVIDER CONVERSATION
//!
//! The provider is JSON, `null` for none. The conversations are `usual`; `others SERVERS`, with MCP servers that are below
//! that address, helpers and skills; `files`, in which it keeps the session's files; and `limited`, with a model that has
//! reached its limit.
//!
//! It is not asked for a GitHub token, how an extension is launched, and whether to install something.

mod answers;
mod conversation;
mod files;
mod hooks;
mod limited;
mod others;
mod told;

use std::env;

use github_copilot_sdk::Client;
use tokio::net::TcpStream;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [address, token, directory, provider, conversation @ ..] = arguments.as_slice() else {
        panic!("four arguments and a conversation")
    };
    let provider = serde_json::from_str(provider).expect("the provider is JSON");
    let (reader, writer) = TcpStream::connect(address).await.expect("somebody listens").into_split();
    let token = Some(token.clone());
    let client = Client::from_streams_with_connection_token(reader, writer, directory.into(), token)
        .expect("it starts");
    client.verify_protocol_version().await.expect("it is let in");
    match conversation.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["usual"] => conversation::hold(&client, directory, provider).await,
        ["others", servers] => others::hold(&client, directory, provider, servers).await,
        ["files"] => files::hold(&client, provider).await,
        ["limited"] => limited::hold(&client, directory).await,
        other => panic!("there is no conversation {other:?}"),
    }
    client.stop().await.expect("it stops");
}
