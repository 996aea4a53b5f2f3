//! A service on TCP whose clients share one runtime, each with a session of its own.
//!
//! A client writes a JSON object a line, and reads one. The first line has the service's token; at a line that is none of
//! these, the connection ends, so that no other protocol, such as a browser's, gets anything done here.
//!
//! | from the client | to the client |
//! |---|---|
//! | `{"token": "..."}`, first | |
//! | `{"prompt": "..."}` | `{"text": "..."}`, as it comes, and in the end `{"done": "..."}`, the whole answer |
//! | `{"ask": 1, "allow": true}` | `{"ask": 1, "wants": "..."}`, before; the agent waits for it |
//! | | `{"error": "..."}`, where something is wrong; `{"lost": 3}`, where the client was too slow for too long |

use std::collections::HashMap;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::Either;
use futures_util::{SinkExt, StreamExt};
use pilotwire_tokio::handlers::{Permission, PermissionRequest, Typed, TypedAsk};
use pilotwire_tokio::types::TypedEvent;
use pilotwire_tokio::{Client, Events, ItemKind, Session, SessionConfig};
use serde::{Deserialize, Serialize};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_util::codec::{Framed, LinesCodec, LinesCodecError};

/// The longest line that a client may write, in bytes.
const LONGEST: usize = 1 << 20;
/// How many clients there may be at a time. Others wait.
const CLIENTS: usize = 1000;
/// How long to wait before the next client is taken, where the system has no room for one.
const REST: Duration = Duration::from_millis(100);

/// Serves whoever connects and knows the token. Never ends.
pub async fn serve(listener: TcpListener, token: &str, client: Client, config: SessionConfig) {
    let config = config.streaming(true).request_permission(true);
    let token: Arc<str> = token.into();
    let room = Arc::new(Semaphore::new(CLIENTS));
    loop {
        let Ok(place) = room.clone().acquire_owned().await else { return };
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            Err(error) => {
                // It has no more files for now, say. Those that are connected go on.
                eprintln!("no client could be taken: {error}");
                tokio::time::sleep(REST).await;
                continue;
            }
        };
        let (client, config, token) = (client.clone(), config.clone(), token.clone());
        tokio::spawn(async move {
            let lines = Framed::new(stream, LinesCodec::new_with_max_length(LONGEST));
            // A client that is gone needs no answer.
            let _ = converse(lines, &token, &client, config).await;
            drop(place);
        });
    }
}

/// A token that nobody can guess.
///
/// # Errors
///
/// If the operating system gives no randomness.
pub fn random_token() -> io::Result<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(io::Error::other)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Wish {
    Token { token: String },
    Prompt { prompt: String },
    Decision { ask: u64, allow: bool },
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Line {
    Text(String),
    Done(String),
    Error(String),
    Lost(u64),
    #[serde(untagged)]
    Ask {
        ask: u64,
        wants: String,
    },
}

type Lines = Framed<TcpStream, LinesCodec>;

/// One client, from its first line to its last.
async fn converse(
    mut lines: Lines,
    token: &str,
    client: &Client,
    config: SessionConfig,
) -> Result<(), LinesCodecError> {
    match lines.next().await.transpose()?.as_deref().map(serde_json::from_str) {
        Some(Ok(Wish::Token { token: given })) if given == token => {}
        _ => {
            return say(&mut lines, &Line::Error("the first line has no token, or not the service's".into()))
                .await;
        }
    }
    let (session, mut events) = match client.create_session(config, ()).await {
        Ok(created) => created,
        Err(error) => return say(&mut lines, &Line::Error(error.to_string())).await,
    };
    let ended = talk(&mut lines, &session, &mut events).await;
    // Nobody can come back to it. What the runtime says to that changes nothing.
    let _ = session.destroy().await;
    ended
}

async fn talk(lines: &mut Lines, session: &Session, events: &mut Events) -> Result<(), LinesCodecError> {
    let mut asks = HashMap::new();
    let mut last = 0;
    let mut answer = String::new();
    loop {
        let next = tokio::select! {
            line = lines.next() => Either::Left(line),
            item = events.next() => Either::Right(item),
        };
        match next {
            Either::Left(None) => return Ok(()),
            Either::Left(Some(Err(LinesCodecError::MaxLineLengthExceeded))) => {
                return say(lines, &Line::Error(format!("a line of more than {LONGEST} bytes"))).await;
            }
            Either::Left(Some(Err(error))) => return Err(error),
            Either::Left(Some(Ok(line))) => match serde_json::from_str(&line) {
                Ok(Wish::Prompt { prompt }) => {
                    // Its end is seen among the events.
                    if let Err(error) = session.send(prompt).await {
                        say(lines, &Line::Error(error.to_string())).await?;
                    }
                }
                Ok(Wish::Decision { ask, allow }) => {
                    if !decide(&mut asks, ask, allow) {
                        say(lines, &Line::Error(format!("nobody asks {ask}"))).await?;
                    }
                }
                Ok(Wish::Token { .. }) | Err(_) => {
                    let shown: String = line.chars().take(80).collect();
                    let error = format!("neither {{\"prompt\"}} nor {{\"ask\", \"allow\"}}: {shown}");
                    return say(lines, &Line::Error(error)).await;
                }
            },
            Either::Right(None) => return Ok(()),
            Either::Right(Some(item)) => match item.kind {
                ItemKind::Event(event) if event.agent_id().is_none() => {
                    if let Some(piece) = event.text_delta() {
                        say(lines, &Line::Text(piece.into_owned())).await?;
                    } else if let Some(text) = event.message_text() {
                        answer = text.into_owned();
                    } else {
                        match event.typed() {
                            TypedEvent::SessionIdle(_) => {
                                say(lines, &Line::Done(std::mem::take(&mut answer))).await?;
                            }
                            TypedEvent::SessionError(error) => {
                                say(lines, &Line::Error(error.message().into_owned())).await?;
                            }
                            _ => {}
                        }
                    }
                }
                ItemKind::Ask(ask) => {
                    if let TypedAsk::Permission(asked) = ask.typed() {
                        last += 1;
                        let wants = asked.request().raw().as_str().to_owned();
                        asks.insert(last, asked);
                        say(lines, &Line::Ask { ask: last, wants }).await?;
                    }
                }
                ItemKind::Cancelled(ask) => asks.retain(|_, asked| asked.as_ref().id() != ask),
                ItemKind::Gap(gap) => say(lines, &Line::Lost(gap.count)).await?,
                ItemKind::Closed(end) => return say(lines, &Line::Error(end.to_string())).await,
                _ => {}
            },
        }
    }
}

/// False if that is not asked, or no longer.
fn decide(asks: &mut HashMap<u64, Typed<PermissionRequest, Permission>>, ask: u64, allow: bool) -> bool {
    let decision = if allow { Permission::approve_once() } else { Permission::reject("the client said no") };
    asks.remove(&ask).is_some_and(|asked| asked.answer(decision).is_ok())
}

async fn say(lines: &mut Lines, line: &Line) -> Result<(), LinesCodecError> {
    lines.send(serde_json::to_string(line).unwrap_or_default()).await
}
