//! A client on the official SDK for Rust, for whatever listens at `ADDRESS`: it holds one conversation in which it is asked
//! most of what the SDK can be asked, and writes what it is told as messages, one a line: events, the calls of its handlers
//! as requests, and the results of its own calls as replies.
//!
//!   pilotwire-official ADDRESS TOKEN DIRECTORY PROVIDER       the last is JSON, `null` for none
//!
//! It is not asked for another model after a rate limit, nor for a GitHub token: that takes an account. Nor is it asked for
//! files, for what a skill says, about helpers and MCP servers, how an extension is launched, and whether to install
//! something: the scripted runtime asks that only where a script says so, and a script would have to repeat all that the
//! real one does around it.

mod answers;
mod conversation;
mod hooks;
mod told;

use std::env;

use github_copilot_sdk::Client;
use tokio::net::TcpStream;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [address, token, directory, provider] = arguments.as_slice() else { panic!("four arguments") };
    let provider = serde_json::from_str(provider).expect("the provider is JSON");
    let (reader, writer) = TcpStream::connect(address).await.expect("somebody listens").into_split();
    let token = Some(token.clone());
    let client = Client::from_streams_with_connection_token(reader, writer, directory.into(), token)
        .expect("it starts");
    client.verify_protocol_version().await.expect("it is let in");
    conversation::hold(&client, directory, provider).await;
    client.stop().await.expect("it stops");
}
