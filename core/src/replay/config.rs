//! The config of a recorded connection, as far as it changes what that one does.

use std::time::Duration;

use super::input;
use super::line::Line;
use super::redactor::Redactor;
use super::tokens::{Problem, Tokens, parse_seconds, seconds, shown};
use crate::config::Config;
use crate::json::{Json, Object};
use crate::session::ClientMode;

/// The beginning of the config's line.
pub(super) const CONFIG: &str = "config";

pub(super) fn write(config: &Config, redactor: &mut Redactor) -> String {
    let names = |pair: &Option<(String, String)>| match pair {
        Some((name, version)) => Json::new(&[name, version]).unwrap_or_default(),
        None => Json::null(),
    };
    let object = Object::new()
        .raw("handshake", &optional(config.handshake))
        .raw("closing", &time(config.closing))
        .raw("undoing", &time(config.undoing))
        .raw("unclaimed", &time(config.unclaimed))
        .raw("heldPrompt", &time(config.held_prompt))
        .raw("writeStalled", &time(config.write_stalled))
        .raw("stallAfter", &optional(config.queue.stall_after))
        .raw("softLimit", &count(config.queue.soft))
        .raw("hardLimit", &count(config.queue.hard))
        .raw("maxHeader", &count(config.frame.header))
        .raw("maxFrame", &count(config.frame.body))
        .raw("pendingPerId", &count(config.window.per_id))
        .raw("pendingIds", &count(config.window.ids))
        .raw("pendingBytes", &count(config.window.bytes))
        .raw("pendingRequest", &time(config.window.request))
        .raw("openAsks", &count(config.open_asks))
        .raw("endedIds", &count(config.ended_ids))
        .raw("waitingNotices", &count(config.waiting_notices))
        .raw("ownReplies", &count(config.own_replies))
        .raw("client", &names(&config.client))
        .raw("integration", &names(&config.integration))
        .raw("token", &config.token.as_deref().map_or_else(Json::null, Json::text));
    let object = match config.secrets.as_slice() {
        [] => object,
        secrets => object.raw("secrets", &Json::new(secrets).unwrap_or_default()),
    };
    let object = match config.handshake_steps.as_slice() {
        [] => object,
        steps => object.raw("handshakeSteps", &input::object(steps)),
    };
    let object = match config.connect_fields.as_slice() {
        [] => object,
        fields => object.raw("connectFields", &input::object(fields)),
    };
    let object = match config.client_mode {
        ClientMode::Cli => object,
        ClientMode::Empty => object.str("clientMode", "empty"),
    };
    let object = match config.untaken_ask {
        Some(limit) => object.raw("untakenAsk", &time(limit)),
        None => object,
    };
    let object = if config.checked_answers {
        object.raw("checkedAnswers", &Json::from_static("true"))
    } else {
        object
    };
    Line::new(CONFIG, redactor).json(&object.finish()).finish()
}

pub(super) fn parse(tokens: &mut Tokens<'_>) -> Result<Config, Problem> {
    let start = tokens.clone();
    let members = tokens.json()?.members().ok_or_else(|| start.expected("an object"))?;
    // What transcripts of older versions do not name was not there.
    let mut config = Config { checked_answers: false, untaken_ask: None, ..Config::default() };
    for (name, value) in &members {
        let set = set(&mut config, name, value);
        set.ok_or_else(|| {
            Problem(format!("the config has `{}`, which is unknown or no such value", shown(name)))
        })?;
    }
    Ok(config)
}

fn set(config: &mut Config, name: &str, value: &Json) -> Option<()> {
    match name {
        "handshake" => config.handshake = parse_optional(value)?,
        "closing" => config.closing = parse_time(value)?,
        "undoing" => config.undoing = parse_time(value)?,
        "unclaimed" => config.unclaimed = parse_time(value)?,
        "heldPrompt" => config.held_prompt = parse_time(value)?,
        "untakenAsk" => config.untaken_ask = Some(parse_time(value)?),
        "writeStalled" => config.write_stalled = parse_time(value)?,
        "stallAfter" => config.queue.stall_after = parse_optional(value)?,
        "softLimit" => config.queue.soft = value.decode().ok()?,
        "hardLimit" => config.queue.hard = value.decode().ok()?,
        "maxHeader" => config.frame.header = value.decode().ok()?,
        "maxFrame" => config.frame.body = value.decode().ok()?,
        "pendingPerId" => config.window.per_id = value.decode().ok()?,
        "pendingIds" => config.window.ids = value.decode().ok()?,
        "pendingBytes" => config.window.bytes = value.decode().ok()?,
        "pendingRequest" => config.window.request = parse_time(value)?,
        "openAsks" => config.open_asks = value.decode().ok()?,
        "endedIds" => config.ended_ids = value.decode().ok()?,
        "waitingNotices" => config.waiting_notices = value.decode().ok()?,
        "ownReplies" => config.own_replies = value.decode().ok()?,
        "client" => config.client = value.decode().ok()?,
        "integration" => config.integration = value.decode().ok()?,
        "token" => config.token = value.decode().ok()?,
        "secrets" => config.secrets = value.decode().ok()?,
        "handshakeSteps" => config.handshake_steps = value.members()?,
        "connectFields" => config.connect_fields = value.members()?,
        "clientMode" => {
            config.client_mode = match value.decode::<String>().ok()?.as_str() {
                "empty" => ClientMode::Empty,
                _ => return None,
            }
        }
        "checkedAnswers" => config.checked_answers = value.decode().ok()?,
        _ => return None,
    }
    Some(())
}

fn count(count: usize) -> Json {
    Json::from_text(count.to_string())
}

fn time(duration: Duration) -> Json {
    Json::from_text(seconds(duration))
}

fn optional(duration: Option<Duration>) -> Json {
    duration.map_or_else(Json::null, time)
}

fn parse_time(value: &Json) -> Option<Duration> {
    parse_seconds(value.as_str())
}

fn parse_optional(value: &Json) -> Option<Option<Duration>> {
    if value.is_null() { Some(None) } else { parse_time(value).map(Some) }
}
