//! What both runtimes have asked an official client in a conversation: `asks.txt` beside this lists it, a line each, for the
//! page of all asks. With `PILOTWIRE_WRITE=1` the tests write what they find.

use std::collections::BTreeSet;
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use pilotwire::frame::{Decoder, Limits};
use pilotwire_tests::runtime;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};

use crate::peer::event_type;

/// The asks that were heard so far.
#[derive(Clone, Default)]
pub(super) struct Heard(Arc<Mutex<BTreeSet<String>>>);

impl Heard {
    pub(super) fn take(&self) -> BTreeSet<String> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn hear(&self, message: &Value) {
        let name = match message.get("id") {
            Some(_) => message["method"].as_str().unwrap_or_default(),
            None => event_type(message),
        };
        if !name.is_empty() {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned());
        }
    }
}

/// Returns an address at which a client finds the runtime that is at this one, and what the client is asked there.
pub(super) async fn heard_of(runtime: SocketAddr) -> (SocketAddr, Heard) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is loopback");
    let address = listener.local_addr().expect("it listens");
    let heard = Heard::default();
    let hears = heard.clone();
    tokio::spawn(async move {
        let (client, _) = listener.accept().await?;
        let (from_client, to_client) = client.into_split();
        let (from_runtime, mut to_runtime) = TcpStream::connect(runtime).await?.into_split();
        tokio::spawn(pass_on(from_runtime, to_client, hears));
        let mut from_client = from_client;
        copy(&mut from_client, &mut to_runtime).await
    });
    (address, heard)
}

async fn pass_on(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, heard: Heard) {
    let mut decoder = Decoder::new(Limits::default());
    let mut buffer = Vec::with_capacity(64 << 10);
    while from.read_buf(&mut buffer).await.is_ok_and(|count| count > 0) {
        decoder.feed(&buffer);
        // First heard, then passed on: what a client was told of is known.
        while let Some(Ok(frame)) = decoder.next_frame() {
            heard.hear(&serde_json::from_slice(&frame.body).expect("JSON"));
        }
        if to.write_all(&buffer).await.is_err() {
            return;
        }
        buffer.clear();
    }
}

/// Looks whether the list has what both have asked this client in this conversation, and nothing else.
pub(super) fn are_listed(
    client: &str,
    conversation: &str,
    real: &BTreeSet<String>,
    scripted: &BTreeSet<String>,
) {
    // One test after the other reads and writes it.
    static LIST: Mutex<()> = Mutex::new(());
    let _alone = LIST.lock().unwrap_or_else(PoisonError::into_inner);
    let known = known();
    let of = format!("{client} {conversation} ");
    let found: BTreeSet<String> = real
        .intersection(scripted)
        .filter(|name| known.contains(*name))
        .map(|name| format!("{of}{name}"))
        .collect();
    let text = fs::read_to_string(path()).unwrap_or_default();
    let (listed, mut others): (BTreeSet<String>, BTreeSet<String>) =
        text.lines().map(str::to_owned).partition(|line| line.starts_with(&of));
    if found == listed || !runtime::is_pinned() {
        return;
    }
    assert!(
        std::env::var_os("PILOTWIRE_WRITE").is_some(),
        "both have asked {found:#?}, and listed is {listed:#?}; the real one alone asks {:#?}",
        real.difference(scripted).filter(|name| known.contains(*name)).collect::<Vec<_>>()
    );
    others.extend(found);
    let text: String = others.iter().map(|line| format!("{line}\n")).collect();
    fs::write(path(), text).expect("it is written");
}

/// The names of all asks, which the page of them begins its lines with.
fn known() -> BTreeSet<String> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/ASKS.md");
    let page = fs::read_to_string(page).expect("the page is there");
    let names = page.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    names.map(|(name, _)| name.to_owned()).collect()
}

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("real/scripted/official/asks.txt")
}
