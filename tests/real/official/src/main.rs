//! A client on the official SDK for Rust, for whatever listens at `ADDRESS`: it holds one conversation, in which it is asked
//! what the SDK can be asked, and writes what it is told as messages, one a line: events, the calls of its handlers as
//! requests, and the results of its own calls as replies.
//!
//!   pilotwire-official ADDRESS TOKEN DIRECTORY PROVIDER CONVERSATION
//!
//! The provider is JSON, `null` for none. The conversations are
//!
//! - `usual`;
//! - `others SERVERS`, with MCP servers that are below that address, helpers and skills;
//! - `called SERVERS`, with what the SDK has no handler for: it answers by calls, or refuses;
//! - `files`, in which it keeps the session's files;
//! - `served`, in which it serves the requests to the model;
//! - `launched`, with an extension in the directory;
//! - `limited`, with a model that has reached its limit, and with credits that are used up;
//! - `signed`, in which it gives GitHub tokens.
//!
//! It is not asked whether to install something. If the SDK drops something that it should have been told, it ends with 3.

mod answers;
mod called;
mod conversation;
mod files;
mod hooks;
mod launched;
mod limited;
mod others;
mod served;
mod signed;
mod told;

use std::env;
use std::net::SocketAddr;

use github_copilot_sdk::{CliProgram, Client, ClientOptions, Transport};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    tracing::subscriber::set_global_default(told::Losses).expect("it is the only one");
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [address, token, directory, provider, conversation @ ..] = arguments.as_slice() else {
        panic!("four arguments and a conversation")
    };
    let provider = serde_json::from_str(provider).expect("the provider is JSON");
    let conversation: Vec<&str> = conversation.iter().map(String::as_str).collect();
    let mut options = options(address.parse().expect("an address"), token);
    options.working_directory = directory.into();
    let model = served::Model::default();
    let options = match conversation.as_slice() {
        ["files"] => options.with_session_fs(files::kept()),
        ["served"] => options.with_request_handler(model.clone()),
        ["launched"] => options.with_extension_launch_provider(launched::Launcher),
        _ => options,
    };
    let client = Client::start(options).await.expect("it is let in");
    match conversation.as_slice() {
        ["usual"] => conversation::hold(&client, directory, provider).await,
        ["others", servers] => others::hold(&client, directory, provider, servers).await,
        ["called", servers] => called::hold(&client, directory, provider, servers).await,
        ["files"] => files::hold(&client, provider).await,
        ["served"] => served::hold(&client, &model, directory, provider).await,
        ["launched"] => launched::hold(&client, directory, provider).await,
        ["limited"] => limited::hold(&client, directory).await,
        ["signed"] => signed::hold(&client, directory).await,
        other => panic!("there is no conversation {other:?}"),
    }
    client.stop().await.expect("it stops");
}

fn options(address: SocketAddr, token: &str) -> ClientOptions {
    let (host, port) = (address.ip().to_string(), address.port());
    let transport = Transport::External { host, port, connection_token: Some(token.to_owned()) };
    // It starts no program, and is told of one all the same so that it looks for none.
    ClientOptions::new().with_program(CliProgram::Path("none".into())).with_transport(transport)
}
