//! What the agent does with what is not the client's, and what the scripted runtime does in its place.

use pilotwire::mock::{InRule, InTurn, Script, Step};
use serde_json::{Value, json};

use super::side::Do;

/// What is done with a prompt, by its first word. The second, if there is one, is the skill that is read.
pub(crate) fn plan(prompt: &str) -> Vec<Do> {
    let mut words = prompt.split(' ');
    let (word, skill) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let path = |name: &str| json!({"path": format!("/project/{name}.txt")});
    vec![match word {
        "echo" => Do::UseOther("one-echo", json!({"text": "hi"}), echo),
        "shell" => Do::UseOther("bash", shell_arguments(), shell),
        "helper" => Do::UseOther("task", task(), help),
        "skill" if skill == "lost" => read("lost", || vec![Step::skill_read("lost", "lost")]),
        "skill" if skill == "broken" => read("broken", || vec![Step::skill_read("broken", "broken")]),
        "skill" => read("notes", || vec![Step::skill_read("notes", "notes")]),
        "view" => Do::UseOther("view", path("note"), || view("note")),
        "view-lost" => Do::UseOther("view", path("lost"), || view("lost")),
        "view-folder" => Do::UseOther("view", json!({"path": FOLDER}), view_folder),
        "view-picture" => Do::UseOther("view", json!({"path": PICTURE}), view_picture),
        "query" => Do::UseOther("sql", json!({"query": QUERY, "description": "asks it"}), query),
        "sample" => Do::UseOther("one-model", json!({"prompt": "Begin a letter"}), sample),
        "limit" => Do::ReachLimit,
        "cost" => Do::Cost(40),
        "more" => Do::AskForCredits,
        _ => return Vec::new(),
    }]
}

fn read(skill: &'static str, scripted: fn() -> Vec<Step<InTurn>>) -> Do {
    Do::UseOther("skill", json!({"skill": skill}), scripted)
}

fn echo() -> Vec<Step<InTurn>> {
    let request = json!({
        "kind": "mcp", "serverName": "one", "toolName": "one-echo", "toolTitle": "echo",
        "args": {"text": "hi"},
    });
    vec![Step::permission("echo", request)]
}

fn shell_arguments() -> Value {
    json!({"command": "echo hi", "description": "says hi"})
}

fn shell() -> Vec<Step<InTurn>> {
    vec![Step::permission("shell", json!({"kind": "shell", "args": shell_arguments()}))]
}

fn task() -> Value {
    json!({
        "agent_type": "general-purpose", "name": "looker", "description": "looks", "prompt": "look",
        "mode": "sync",
    })
}

/// What hooks are asked about a helper, and about what it does.
fn help() -> Vec<Step<InTurn>> {
    const PROMPT: &str = "Look in the long book.\n\nlook";
    let of_helper = |mut input: Value| {
        input["sessionId"] = json!("looker");
        input
    };
    let name = "general-purpose";
    let used = json!({"toolName": "task", "toolArgs": task()});
    let mut after = used.clone();
    after["toolResult"] = json!({"textResultForLlm": "It is a long stream.", "resultType": "success"});
    let transcript = "/mock/session-state/helped/events.jsonl";
    let start =
        json!({"transcriptPath": transcript, "agentName": name, "agentType": name, "agentId": "looker"});
    let mut stop = start.clone();
    stop["stopReason"] = json!("end_turn");
    stop["response"] = json!("Done");
    let submitted = of_helper(json!({"prompt": PROMPT}));
    let transformed = of_helper(json!({"prompt": PROMPT, "transformedPrompt": PROMPT}));
    let stopped = json!({"transcriptPath": transcript, "stopReason": "end_turn", "stop_hook_active": false});
    vec![
        Step::hook("before", "preToolUse", used),
        Step::hook("start", "subagentStart", start),
        Step::hook("submitted", "userPromptSubmitted", submitted),
        Step::hook("transformed", "userPromptTransformed", transformed),
        Step::hook("stopped", "agentStop", of_helper(stopped)),
        Step::hook("stop", "subagentStop", stop),
        Step::hook("after", "postToolUse", after),
        Step::say("Done task said: It is a long stream."),
    ]
}

fn view(name: &'static str) -> Vec<Step<InTurn>> {
    let path = json!({"path": format!("/project/{name}.txt")});
    vec![
        Step::session_fs("stat", "stat", path.clone()),
        Step::with(move |call| {
            let stat = call.answer("stat").and_then(|answer| answer.as_ref().ok());
            match stat.and_then(|stat| stat.get("error")) {
                Some(_) => vec![Step::say(format!(
                    "Done view said: Path /project/{name}.txt does not exist. Please provide a valid path."
                ))],
                None => vec![
                    Step::session_fs("read", "readFile", path.clone()),
                    Step::with(|call| {
                        let content = call.answer("read").and_then(|read| read.as_ref().ok()?.get("content"));
                        let content: String =
                            content.and_then(|content| content.decode().ok()).unwrap_or_default();
                        [Step::say(format!("Done view said: {content}"))]
                    }),
                ],
            }
        }),
    ]
}

const FOLDER: &str = "/project/folder";

fn view_folder() -> Vec<Step<InTurn>> {
    let path = json!({"path": FOLDER});
    vec![
        Step::session_fs("stat", "stat", path.clone()),
        Step::session_fs("entries", "readdir", path),
        Step::say("Done view said: one.txt"),
    ]
}

const PICTURE: &str = "/project/picture.png";

fn view_picture() -> Vec<Step<InTurn>> {
    let path = json!({"path": PICTURE});
    vec![
        Step::session_fs("stat", "stat", path.clone()),
        Step::session_fs("bytes", "readFileBytes", path),
        Step::say("Done view said: Viewed image file successfully."),
    ]
}

/// What a server asks of a model while the agent uses a tool of its.
fn sample() -> Vec<Step<InTurn>> {
    let message = json!({"role": "user", "content": {"type": "text", "text": "Begin a letter"}});
    let rejected = || {
        let text = json!({"type": "text", "text": "The user cancelled the request."});
        json!({"model": "", "role": "user", "content": text, "stopReason": "cancelled"})
    };
    vec![
        Step::sampling("model", "one", json!({"messages": [message], "maxTokens": 100})),
        Step::with(move |call| {
            let response = call.answer("model").and_then(|answer| answer.as_ref().ok()?.get("response"));
            let said: Value = response.map_or_else(rejected, |said| said.decode().unwrap_or_default());
            [Step::say(format!("Done one-model said: {said}"))]
        }),
    ]
}

const QUERY: &str = "SELECT river FROM rivers";

fn query() -> Vec<Step<InTurn>> {
    let asked = json!({"queryType": "query", "query": QUERY});
    vec![
        Step::session_fs("query", "sqliteQuery", asked),
        Step::session_fs("exists", "sqliteExists", json!({})),
        Step::with(|call| {
            let rows = call.answer("query").and_then(|answer| answer.as_ref().ok()?.get("rows"));
            let rows: Value = rows.and_then(|rows| rows.decode().ok()).unwrap_or_default();
            let river = rows[0]["river"].as_str().unwrap_or_default().to_owned();
            let table = format!("| river |\n| --- |\n| {river} |");
            [Step::say(format!("Done sql said: 1 row(s) returned:\n\n{table}"))]
        }),
    ]
}

/// Asks for a sign-in before the first prompt of a session that is to sign in, and for the client's skills before that of one
/// that has some: then the real runtime starts its servers, and reads what skills there are.
pub(crate) fn signing_in(script: Script) -> Script {
    script.always(
        "session.send",
        [Step::with(|call| {
            let sign_in = Step::mcp_oauth("sign-in", "signed", "http://127.0.0.1/signed")
                .field("wwwAuthenticateParams", json!({"error": "invalid_token"}));
            match (call.session_id(), call.param::<String>("prompt").as_deref()) {
                ("signed", _) => vec![sign_in, Step::wait_for("sign-in"), Step::usual()],
                (_, Some("skills")) => {
                    vec![Step::skill_list("skills"), Step::wait_for("skills"), Step::usual()]
                }
                _ => vec![Step::usual()],
            }
        })],
    )
}

/// Keeps the plan of a session in a file of the client's.
pub(crate) fn keeping_plans(script: Script) -> Script {
    const STATE: &str = "/project/.state";
    fn file(operation: &'static str, more: Value) -> [Step<InRule>; 2] {
        let mut params = json!({"path": format!("{STATE}/plan.md")});
        for (name, value) in more.as_object().into_iter().flatten() {
            params[name] = value.clone();
        }
        [Step::session_fs(operation, operation, params), Step::wait_for(operation)]
    }
    let exists = || file("exists", json!({}));
    let write = Step::with(|call| {
        let content: String = call.param("content").unwrap_or_default();
        file("writeFile", json!({"content": content, "mode": 0o600}))
    });
    let folder = json!({"path": STATE, "recursive": true, "mode": 0o700});
    script
        .always(
            "session.plan.update",
            exists().into_iter().chain(file("mkdir", folder)).chain([write, Step::usual()]),
        )
        .always("session.plan.read", file("readFile", json!({})).into_iter().chain([Step::usual()]))
        .always(
            "session.plan.delete",
            exists().into_iter().chain(file("rm", json!({}))).chain([Step::usual()]),
        )
}

/// Asks for the headers of a server that is started.
pub(crate) fn starting_servers(script: Script) -> Script {
    const LABEL: &str = "headers";
    let headers = Step::mcp_headers_refresh(LABEL, "headed", "http://127.0.0.1/headed");
    script.always("session.mcp.startServer", [headers, Step::wait_for(LABEL), Step::reply(json!({}))])
}

/// Asks how an extension is launched, once its session is there and whenever the extensions are loaded anew.
pub(crate) fn launching(script: Script) -> Script {
    fn launch() -> Step<InRule> {
        Step::resolve_extension("launch", "board", "/mock/.github/extensions/board/extension.mjs")
    }
    script
        .always("session.create", [Step::usual(), launch()])
        .always("session.extensions.reload", [Step::reply(json!(null)), launch()])
}
