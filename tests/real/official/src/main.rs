//! A client on the official SDK for Rust, for whatever listens at `ADDRESS`: it holds one conversation in which all is
//! asked that can be asked of it, and writes what it is told as messages, one a line: events, the calls of its handlers
//! as requests, and the results of its own calls as replies.
//!
//!   pilotwire-official ADDRESS TOKEN DIRECTORY PROVIDER       the last is JSON, `null` for none

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
