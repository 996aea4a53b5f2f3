//! What the connection's frames and items are, in the terms that are compared.

use pilotwire::sans_io::ItemKind;
use pilotwire_rules::asks::{self, Nobody};
use pilotwire_rules::words::{Answer, Item, Method, Sent};
use pilotwire_tests::words::{end, id, refusal};

use crate::scenario::REQUEST;

/// What a frame of the connection's is, and its id.
pub(super) fn sent(frame: &[u8]) -> Option<(u64, Sent)> {
    let body = frame.iter().position(|byte| *byte == b'{')?;
    let rest = std::str::from_utf8(&frame[body..]).ok()?.strip_prefix(r#"{"jsonrpc":"2.0","id":"#)?;
    let (number, rest) = rest.split_once(',')?;
    let number: u64 = number.parse().ok()?;
    if let Some(called) = rest.strip_prefix(r#""method":"session."#) {
        let of = |text: &str| id(text.split_once('"')?.0);
        let method = match called.strip_prefix(r#"create","params":{"#) {
            Some(params) => Method::Create(params.split_once(r#""sessionId":""#).and_then(|(_, id)| of(id))),
            None => Method::Destroy(of(called.strip_prefix(r#"destroy","params":{"sessionId":""#)?)?),
        };
        return Some((number, Sent::Call(number, method)));
    }
    let answer = match rest.strip_prefix(r#""error":{"code":-32603,"message":""#) {
        Some(error) => refusal(error.strip_suffix(r#""}}"#)?)?,
        None => {
            let result = rest.strip_prefix(r#""result":"#)?.strip_suffix('}')?;
            let is_neutral =
                matches!(asks::request(REQUEST).nobody, Nobody::Says(neutral) if neutral == result);
            is_neutral.then_some(Answer::Neutral)?
        }
    };
    Some((number, Sent::Reply(number, answer)))
}

pub(super) fn item_of(kind: &ItemKind) -> Item {
    let number = |json: &str| {
        let rest = json.strip_prefix(r#"{"number":"#)?;
        rest.split(|next: char| !next.is_ascii_digit()).next()?.parse().ok()
    };
    match kind {
        ItemKind::Event(event) => {
            event.data().and_then(|data| number(data.as_str())).map_or(Item::Odd, Item::Event)
        }
        ItemKind::Ask(question) => number(question.params().as_str()).map_or(Item::Odd, Item::Ask),
        ItemKind::Gap(gap) => Item::Gap(gap.count),
        ItemKind::Closed(reason) => Item::Closed(end(reason)),
        _ => Item::Odd,
    }
}
