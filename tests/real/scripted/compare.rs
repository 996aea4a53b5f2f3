//! Whether the scripted runtime says what the real one says.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Value, json};

use super::omitted;
use crate::peer::event_type;

/// Events of the real runtime's that the scripted one leaves out: they tell of work, and of nothing that a client has to
/// do something about.
pub(crate) fn is_left_out(of: &str) -> bool {
    const LEFT_OUT: [&str; 26] = [
        "assistant.streaming_delta",
        "assistant.tool_call_delta",
        "assistant.usage",
        "pending_messages.modified",
        "sandbox.decision",
        "session.auto_mode_resolved",
        "session.autopilot_stopped",
        "session.background_tasks_changed",
        "session.custom_agents_updated",
        "session.extensions_loaded",
        "session.indexed_search",
        "session.managed_settings_resolved",
        "session.mcp_server_status_changed",
        "session.mcp_server_tools_loaded",
        "session.mcp_servers_loaded",
        "session.memory_changed",
        "session.mode_notice_delivered",
        "session.skills_loaded",
        "session.title_changed",
        "session.tools_updated",
        "session.usage_checkpoint",
        "session.usage_info",
        "system.message",
        "assistant.turn_retry",
        "tool.execution_partial_result",
        "tool.shell_output",
    ];
    LEFT_OUT.contains(&of) || of.starts_with("model.") || of.starts_with("hook.")
}

/// Compares, and returns what differs. Of a message the scripted runtime may leave out what [`omitted`] lists, and say
/// nothing else than the real one. Replies, requests and the events of each session are in an order of their own.
pub(crate) fn differences(real: &[Value], scripted: &[Value]) -> Vec<String> {
    let mut comparison = Comparison::default();
    let mut told = Vec::new();
    for stream in [events, replies, refusals, requests, lists_of_skills, deletions] {
        let (real, scripted) = (stream(real), stream(scripted));
        let (titles, expected) = (titles(&scripted), self::titles(&real));
        if titles != expected {
            told.push(divergence(&titles, &expected));
            continue;
        }
        for ((title, real), (_, scripted)) in real.iter().zip(&scripted) {
            comparison.compare(title, real, scripted, "", "");
        }
    }
    told.append(&mut comparison.told);
    let left_out = omitted::unknown(comparison.omitted);
    told.extend(left_out.into_iter().map(|member| format!("the scripted runtime leaves out {member}")));
    told
}

/// Where two lists part, and what stands there.
fn divergence(scripted: &[&str], real: &[&str]) -> String {
    let same = scripted.iter().zip(real).take_while(|(scripted, real)| scripted == real).count();
    let around = |list: &[&str]| list[same.saturating_sub(12)..list.len().min(same + 6)].join(", ");
    format!(
        "after {same}, the scripted runtime says {},\nand the real one {}",
        around(scripted),
        around(real)
    )
}

type Stream = Vec<(String, Value)>;

fn titles(stream: &Stream) -> Vec<&str> {
    stream.iter().map(|(title, _)| title.as_str()).collect()
}

/// A use of a tool that is aborted just as it begins may be over sooner, and is then reported as over. So are other things
/// that an abort ends in that moment told of in another order.
const CUT_SHORT: [&str; 2] = ["agent.interrupted", "tool.execution_complete"];
const IS_CUT_SHORT: &str = "(cut short)";

/// What the real runtime tells in either order, and is compared in one: that something is answered, and what comes of it:
/// another mode, a word on the other model, what the tool makes of it.
const IN_EITHER_ORDER: [(&str, &str); 9] = [
    ("session.model_change", "auto_mode_switch.completed"),
    ("assistant.idle", "auto_mode_switch.completed"),
    ("session.idle", "auto_mode_switch.completed"),
    ("session.info", "auto_mode_switch.completed"),
    ("session.mode_changed", "exit_plan_mode.completed"),
    ("tool.execution_complete", "exit_plan_mode.completed"),
    ("tool.execution_complete", "user_input.completed"),
    ("tool.execution_complete", "external_tool.completed"),
    ("tool.execution_complete", "elicitation.completed"),
];

fn events(messages: &[Value]) -> Stream {
    let mut events: Vec<(String, &str, Value)> = messages
        .iter()
        .filter(|message| message["method"] == "session.event" && !is_left_out(event_type(message)))
        .map(|message| {
            let mut event = message["params"]["event"].clone();
            let ephemeral = event["ephemeral"] == true;
            let mut data = event["data"].take();
            data["(ephemeral)"] = ephemeral.into();
            if data["errorType"] == "rate_limit" || data["infoType"] == "model_retry" {
                // What it says of a limit, and of another attempt, is of the runtime's makers.
                data["message"].take();
            }
            (message["params"]["sessionId"].to_string(), event_type(message), data)
        })
        .collect();
    // What several sessions say is in no order, and a login at a server goes on beside the prompts of its session.
    events.sort_by_key(|(session, of, _)| (session.clone(), !of.starts_with("mcp.oauth_")));
    for mut at in 1..events.len() {
        while at > 0 {
            let [before, here] = [&events[at - 1], &events[at]];
            if before.0 != here.0 || !IN_EITHER_ORDER.contains(&(before.1, here.1)) {
                break;
            }
            events.swap(at - 1, at);
            at -= 1;
        }
    }
    let mut aborts = events.split_mut(|(_, of, _)| *of == "abort");
    aborts.next();
    for ended in aborts {
        let end = ended.iter().position(|(_, of, _)| *of == "assistant.idle" || *of == "user.message");
        let ended = &mut ended[..end.unwrap_or(0)];
        for (_, of, data) in ended.iter_mut().filter(|(_, of, _)| CUT_SHORT.contains(of)) {
            *data = json!({*of: data.take()});
            *of = IS_CUT_SHORT;
        }
        ended.sort_by_key(|(_, of, _)| *of);
    }
    events.into_iter().map(|(session, of, data)| (format!("{session} {of}"), data)).collect()
}

fn replies(messages: &[Value]) -> Stream {
    let is_reply = |message: &&Value| message.get("method").is_none() && !message["id"].is_null();
    let mut replies: Stream = messages
        .iter()
        .filter(is_reply)
        .map(|message| (format!("reply to {}", message["id"]), outcome(message)))
        .collect();
    replies.sort_by(|(title, _), (other, _)| title.cmp(other));
    replies
}

fn outcome(message: &Value) -> Value {
    let mut message = message.clone();
    message.as_object_mut().expect("an object").retain(|name, _| name == "result" || name == "error");
    message
}

/// The errors that name no call, by the last call of ours that was answered before. Its ids are small numbers; what a test
/// writes by itself is answered beside the calls, before the one behind it or after.
fn refusals(messages: &[Value]) -> Stream {
    let mut before = 0;
    let mut refusals = Vec::new();
    for message in messages.iter().filter(|message| message.get("method").is_none()) {
        if message["id"].is_null() {
            refusals.push((format!("refusal after {before}"), outcome(message)));
        } else if let Some(id @ ..1000) = message["id"].as_u64() {
            before = before.max(id);
        }
    }
    refusals
}

/// What the official clients call it when they are asked for their skills. The real runtime does that while it starts a
/// session's work, before its first hook or after it.
const SKILLS: &str = "skills";

fn requests(messages: &[Value]) -> Stream {
    asked(messages, |method| method != SKILLS)
}

fn lists_of_skills(messages: &[Value]) -> Stream {
    asked(messages, |method| method == SKILLS)
}

fn asked(messages: &[Value], wanted: fn(&Value) -> bool) -> Stream {
    let requests = messages
        .iter()
        .filter(|message| message.get("id").is_some() && message.get("method").is_some_and(wanted));
    requests.map(|message| (message["method"].to_string(), message["params"].clone())).collect()
}

fn deletions(messages: &[Value]) -> Stream {
    let deleted = messages.iter().filter(|message| message["params"]["type"] == "session.deleted");
    deleted.map(|message| (message["method"].to_string(), message["params"].clone())).collect()
}

/// Which name of the one runtime's is which of the other's.
#[derive(Default)]
struct Names {
    real: HashMap<String, String>,
    scripted: HashMap<String, String>,
}

impl Names {
    fn are_one(&mut self, real: &str, scripted: &str) -> bool {
        self.real.entry(real.to_owned()).or_insert_with(|| scripted.to_owned()) == scripted
            && self.scripted.entry(scripted.to_owned()).or_insert_with(|| real.to_owned()) == real
    }
}

/// What comes of a comparison.
#[derive(Default)]
struct Comparison {
    names: Names,
    told: Vec<String>,
    /// The members that the scripted runtime leaves out, with the message that has them.
    omitted: BTreeSet<String>,
}

impl Comparison {
    /// Compares a value, which is a member of this name at this place of the message.
    fn compare(&mut self, title: &str, real: &Value, scripted: &Value, name: &str, path: &str) {
        match (real, scripted) {
            _ if is_of_the_place(name) => {}
            // The one tells of it as interrupted, the other as over, and these have nothing in common.
            (Value::Object(real), Value::Object(scripted))
                if title.ends_with(IS_CUT_SHORT) && path.is_empty() && !real.keys().eq(scripted.keys()) => {}
            (Value::Object(real), Value::Object(scripted)) => {
                for (name, scripted) in scripted {
                    match real.get(name) {
                        Some(real) => self.compare(title, real, scripted, name, &format!("{path}.{name}")),
                        None => self
                            .told
                            .push(format!("{title}: the real runtime has no {name}, which is {scripted}")),
                    }
                }
                let is_omitted = |(name, value): &(&String, &Value)| {
                    !scripted.contains_key(*name) && !is_of_the_place(name) && !value.is_null()
                };
                let kind = kind_of(title);
                let left_out = real.iter().filter(is_omitted).map(|(name, _)| format!("{kind}{path}.{name}"));
                self.omitted.extend(left_out);
            }
            (Value::Array(real), Value::Array(scripted)) if real.len() == scripted.len() => {
                for (real, scripted) in real.iter().zip(scripted) {
                    self.compare(title, real, scripted, name, &format!("{path}[]"));
                }
            }
            (Value::String(real), Value::String(scripted)) if is_drawn(name) => {
                if !self.names.are_one(real, scripted) {
                    self.told.push(format!("{title}: {name} is {scripted}, which is not {real}"));
                }
            }
            (Value::Number(real), Value::Number(scripted)) if real.as_f64() == scripted.as_f64() => {}
            (Value::String(real), Value::String(scripted)) if without_advice(real) == scripted => {}
            _ if real == scripted => {}
            _ => self.told.push(format!("{title}: {name} is {scripted}, and not {real}")),
        }
    }
}

/// The kind of a message: an event's type, a request's method, or that it is a reply.
fn kind_of(title: &str) -> &str {
    // A method is in quotation marks, and so is the session that an event's type stands behind.
    if let Some(method) = title.strip_suffix('"') {
        return method.trim_start_matches('"');
    }
    match title.split_once(' ') {
        Some(("reply" | "refusal", _)) => "a reply",
        Some((_, event_type)) => event_type,
        None => title,
    }
}

/// What the real runtime says, without what it tells the agent to do then.
pub(crate) fn without_advice(text: &str) -> &str {
    // How often it has asked a model in vain, and why the last time.
    let text = text.split_once("Failed native model HTTP request: ").map_or(text, |(_, why)| why);
    const ADVICE: [&str; 6] = [
        " Available tools that can be called",
        " Call list_canvas_capabilities to inspect",
        " Verify open_canvas succeeded",
        "\n\nPlease update the plan",
        "\n\nYou are now in",
        " User feedback:\n\nUser requested changes but",
    ];
    ADVICE.iter().fold(text, |text, advice| text.split(advice).next().unwrap_or_default())
}

fn is_drawn(name: &str) -> bool {
    const DRAWN: [&str; 8] = [
        "eventId",
        "extensionId",
        "messageId",
        "originatingMessageId",
        "requestId",
        "interactionId",
        "toolCallId",
        "toolCallIds",
    ];
    DRAWN.contains(&name)
}

/// Whether a member tells of the time, the machine, or which program it is.
fn is_of_the_place(name: &str) -> bool {
    const PLACE: [&str; 18] = [
        "copilotVersion",
        "cwd",
        "elapsedMs",
        "eventCount",
        "modifiedTime",
        "resumeTime",
        "serverUrl",
        "sessionStartTime",
        "sessions",
        "startTime",
        "timestamp",
        "totalApiDurationMs",
        "transformedContent",
        "transcriptPath",
        "transformedPrompt",
        "version",
        "workingDirectory",
        "workspacePath",
    ];
    PLACE.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_abort_cuts_short_is_told_of_either_way_and_alike_where_it_is_the_same() {
        let interrupted = |turn: u32| ("agent.interrupted", json!({"turn": turn}));
        let over = || ("tool.execution_complete", json!({"success": false}));
        let said = |(of, data): (&str, Value)| {
            [("abort", json!({})), (of, data), ("assistant.idle", json!({}))].map(|(of, data)| {
                let event = json!({"type": of, "data": data});
                json!({"method": "session.event", "params": {"sessionId": "s", "event": event}})
            })
        };
        assert_eq!(differences(&said(over()), &said(interrupted(0))), [""; 0]);
        assert_eq!(differences(&said(interrupted(0)), &said(interrupted(0))), [""; 0]);
        assert_eq!(differences(&said(interrupted(1)), &said(interrupted(0))).len(), 1);
        // What is no abort's end is held to its name.
        let outside = |said: [Value; 3]| said[1..].to_vec();
        assert_eq!(differences(&outside(said(over())), &outside(said(interrupted(0)))).len(), 1);
    }
}
