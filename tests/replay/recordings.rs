//! What was recorded of the real runtime, in `tests/recordings`: it says what it said, and nothing is in it that is not
//! ours to show. That it replays, `determinism` shows.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use pilotwire::replay::{Conversation, Transcript};
use serde_json::Value;

/// Bytes of the longest string that is shown: paths and ids are shorter.
const LONGEST: usize = 200;
/// Bytes of the longest recording.
const LARGEST: usize = 350_000;

/// All recordings, by name.
pub(crate) fn recordings() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("recordings");
    let files = fs::read_dir(&folder).expect("the folder is there");
    let recordings = files.map(|file| {
        let path = file.expect("it can be read").path();
        let name = path.file_stem().expect("it has a name").to_string_lossy().into_owned();
        (name, fs::read_to_string(&path).expect("it is text"))
    });
    recordings.collect()
}

/// The recording of this name.
fn recording(name: &str) -> String {
    recordings().remove(name).unwrap_or_else(|| panic!("there is no recording {name}"))
}

fn conversation(name: &str) -> Conversation {
    Conversation::of(&Transcript::parse(&recording(name)).expect("it is a transcript"))
}

#[test]
fn conversations_can_be_read() {
    let expected = r#"connected: protocol 3, version "1.0.102"
session 1: create done
session 1: user: the weather?
session 1: agent runs get_weather {"city":"Oslo"}
session 1: runtime asks: permission.requested: {"args":{"city":"Oslo"},"kind":"custom-tool","toolDescription":"[text 1]","toolName":"get_weather"}
session 1: client answers: {"kind":"approve-once"}
session 1: runtime asks: external_tool.requested: {"arguments":{"city":"Oslo"},"toolName":"get_weather","workingDirectory":"/recorded/work"}
session 1: client answers: {"resultType":"success","textResultForLlm":"sunny"}
session 1: tool: sunny
session 1: agent: It is sunny.
session 1: turn ended
client: close
connection ended: graceful: the connection was closed
"#;
    assert_eq!(conversation("tool").to_string(), expected);
    let killed = conversation("killed").to_string();
    assert!(killed.contains("session 1: agent, cut short: never\n"), "{killed}");
    let resumed = conversation("resume").to_string();
    assert!(
        resumed.contains("session 2: resume done\nsession 2: user: two\nsession 2: agent: second\n"),
        "{resumed}"
    );
}

#[test]
fn sessions_in_the_cloud_are_among_them() {
    let first_prompt = conversation("cloud-first-prompt").to_string();
    let turns = "session 1: create done
session 1: user: do it
session 1: agent: all is done
session 1: turn ended
session 1: user: and more
session 1: agent: yes
session 1: turn ended
";
    assert!(first_prompt.contains(turns), "{first_prompt}");
    let aborted = conversation("cloud-abort").to_string();
    assert!(
        aborted.contains("session 1: client: abort\nsession 1: turn ended\nsession 1: prompt failed: "),
        "{aborted}"
    );
    let asked = conversation("cloud-handled-in-the-stream").to_string();
    let question = "session 1: runtime asks: user_input.requested: Which?\n";
    assert!(asked.contains(question), "{asked}");
    assert!(asked.contains("session 1: client answers: {\"answer\":\"as you like\""), "{asked}");
    let given_up = conversation("cloud-given-up").to_string();
    assert!(given_up.contains("session 1: create failed: the call was cancelled\n"), "{given_up}");
    assert!(given_up.contains("Session not found: <id>\n"), "{given_up}");
    let beside = conversation("cloud-beside-local").to_string();
    assert_eq!(beside.matches(": create done\n").count(), 7, "{beside}");
}

/// The first prompt for the cloud waits for the start of the session's agent, and what undoes a create goes out by itself.
#[test]
fn what_the_connection_does_by_itself_in_the_cloud_is_in_them() {
    let place = |text: &str, start: &str, part: &str| {
        let found = text.lines().position(|line| line.starts_with(start) && line.contains(part));
        found.unwrap_or_else(|| panic!("no `{start}` with `{part}`"))
    };
    let text = recording("cloud-first-prompt");
    let started = place(&text, "> receive ", r#""producer":"copilot-agent""#);
    let sent = place(&text, "< transmit ", r#""method":"session.send""#);
    assert!(started < sent, "{started}, {sent}");

    let text = recording("cloud-given-up");
    let abandoned = place(&text, "> abandon 2", "");
    let answered = place(&text, "> receive ", r#""id":2,"result""#);
    let undone = place(&text, "< transmit ", r#""method":"session.destroy""#);
    let dropped = place(&text, "< notice event-dropped", "");
    assert!(
        abandoned < answered && answered < undone && undone < dropped,
        "{abandoned}, {answered}, {undone}"
    );
}

#[test]
fn conversations_are_compared_by_what_they_mean() {
    let text = recording("two-sessions");
    let of = |text: &str| Conversation::of(&Transcript::parse(text).expect("it is a transcript"));
    let changed = text
        .replace("-4", "-7")
        .replace("T1", "T0")
        .replace("from beta", "of beta")
        .lines()
        .filter(|line| !line.starts_with('@'))
        .collect::<Vec<_>>()
        .join("\n");
    assert_ne!(text, changed);
    let differences = of(&text).differences(&of(&changed));
    assert_eq!(differences, ["- session 2: agent: from beta", "+ session 2: agent: of beta"]);
    assert!(of(&text).differences(&of(&text)).is_empty());
}

/// All strings in a value, and the names of members.
fn strings<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::String(text) => found.push(text),
        Value::Array(values) => values.iter().for_each(|value| strings(value, found)),
        Value::Object(members) => members.iter().for_each(|(name, value)| {
            found.push(name);
            strings(value, found);
        }),
        _ => {}
    }
}

/// Whether a text has a `path` that is of a machine, and not the one that recordings have in its place.
fn names_a_machine(text: &str) -> bool {
    ["/tmp/", "/root", "/home", "/Users", "/work"].iter().any(|start| text.starts_with(start))
}

#[test]
fn nothing_is_in_them_that_is_not_ours_to_show() {
    // What users are told of errors and warnings.
    const TOLD: [&str; 4] = [
        "check your copilot_provider_api_key",
        "plugins required by your organization admin",
        "you've reached your weekly rate limit. please wait for your limit to reset",
        "through your mcp client's authentication settings",
    ];
    // Words of system prompts and of descriptions for models, which none of what we let the model say has.
    const NEVER: [&str; 9] = [
        "you are",
        "you must",
        "your ",
        "assistant that",
        "guideline",
        "copilot cli",
        "<environment",
        "do not",
        "<tool",
    ];
    let mut wrong = Vec::new();
    for (name, text) in recordings() {
        assert!(text.len() <= LARGEST, "{name} has {} bytes", text.len());
        let lower = TOLD.iter().fold(text.to_lowercase(), |text, told| text.replace(told, ""));
        for words in NEVER {
            if lower.contains(words) {
                wrong.push(format!("{name} has `{words}` in it"));
            }
        }
        for (index, line) in text.lines().enumerate() {
            let line_number = index + 1;
            let Some(start) = line.find(['{', '[']) else {
                if line.len() > LONGEST {
                    wrong.push(format!("{name}, line {line_number}: {line}"));
                }
                continue;
            };
            let values = serde_json::Deserializer::from_str(&line[start..]).into_iter::<Value>();
            for value in values {
                // What stands behind a bracket in a line's own text is no JSON.
                let Ok(value) = value else { break };
                let mut found = Vec::new();
                strings(&value, &mut found);
                for text in found {
                    if text.len() > LONGEST || names_a_machine(text) {
                        wrong.push(format!("{name}, line {line_number}: {text}"));
                    }
                }
                check_event(&name, line_number, &value);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What the runtime tells of its own dealings with models is empty, and so are its descriptions.
fn check_event(name: &str, line: usize, value: &Value) {
    let event = if value["method"] == "session.event" { &value["params"]["event"] } else { value };
    let kind = event["type"].as_str().unwrap_or_default();
    if ["system.", "model.", "session.skills"].iter().any(|start| kind.starts_with(start)) {
        assert_eq!(event["data"], Value::Object(Default::default()), "{name}, line {line}: {kind}");
    }
    let all = value.to_string();
    for described in ["\"description\":\"", "\"toolDescription\":\"", "\"transformedContent\":\""] {
        for (at, _) in all.match_indices(described) {
            let text = &all[at + described.len()..];
            let is_empty = text.starts_with('"');
            assert!(is_empty || text.starts_with("[text "), "{name}, line {line}: {described}{text}");
        }
    }
}
