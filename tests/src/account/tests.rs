use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::{Account, Answer, Route, Start};
use crate::model::{Gate, Reply, Script};

#[tokio::test]
async fn a_user_has_models_that_answer() {
    let account = Account::start(Script::new().otherwise([Reply::text("hello")])).await;
    let (status, user) = get(&account, "/copilot_internal/user").await;
    assert_eq!((status, &user["login"]), (200, &json!("octo")));
    let api = format!("http://127.0.0.1:{}", account.port);
    assert_eq!(user["endpoints"]["api"], api.as_str());
    assert!(account.env().contains(&("COPILOT_MC_BASE_URL", format!("{api}/agents"))));
    let (_, models) = get(&account, "/models").await;
    assert_eq!(models["data"][0]["id"], "m1");
    let prompt = json!({"model": "m1", "messages": [{"role": "user", "content": "hi"}]});
    let (status, answer) = post(&account, "/chat/completions", &prompt).await;
    assert_eq!((status, &answer["choices"][0]["message"]["content"]), (200, &json!("hello")));
    assert_eq!(account.requests()[0].last_user_text(), "hi");
    let (_, auto) = post(&account, "/auto", &json!({"prompt": "hi", "tier": "fast"})).await;
    assert_eq!(auto["selected_model"]["id"], "m1");
    assert_eq!(account.received()[2].route, Some(Route::Completions));
}

#[tokio::test]
async fn a_task_is_made_and_has_the_events_that_are_appended() {
    let account = Account::start(Script::new()).await;
    account.tasks_start(Start::Later);
    let (status, made) = make(&account).await;
    let task = account.task(0).await;
    assert_eq!((status, &made["id"]), (201, &json!(task.id())));
    assert_eq!(made["session_id"], task.session_id());
    assert_eq!(task.request(), &json!({"repositories": [{"owner": "a", "name": "b"}]}));

    let path = format!("/agents/tasks/{}/events", task.id());
    assert_eq!(get(&account, &path).await, (200, json!({"events": []})));
    let info = json!({"infoType": "test"});
    let ids = [
        task.append_start(),
        task.append("session.info", info),
        task.append("session.idle", json!({"n": 1})),
    ];
    let (_, events) = get(&account, &path).await;
    let events = events["events"].as_array().expect("a list");
    let field = |name: &str| events.iter().map(|event| event[name].clone()).collect::<Vec<_>>();
    assert_eq!(field("id"), ids);
    assert_eq!(field("type"), ["session.start", "session.info", "session.idle"]);
    assert_eq!(field("parentId"), [Value::Null, json!(ids[0]), json!(ids[1])]);
    assert_eq!(events[2]["data"], json!({"n": 1}));
    let times = field("timestamp");
    assert!(times.windows(2).all(|pair| pair[0].as_str() < pair[1].as_str()), "{times:?}");

    for (index, start, first) in
        [(1, Start::AtOnce, "session.start"), (2, Start::Requested, "session.requested")]
    {
        account.tasks_start(start);
        make(&account).await;
        let task = account.task(index).await;
        let (_, events) = get(&account, &format!("/agents/tasks/{}/events", task.id())).await;
        assert_eq!(events["events"][0]["type"], first);
    }
    assert_eq!(account.tasks().len(), 3);
    assert_eq!(get(&account, "/agents/tasks/none/events").await.0, 404);
}

#[tokio::test]
async fn what_is_sent_to_the_agent_can_be_waited_for() {
    let account = Account::start(Script::new()).await;
    make(&account).await;
    let task = account.task(0).await;
    let path = format!("/agents/tasks/{}/steer", task.id());
    let prompted = task.prompted(2);
    let send = async {
        post(&account, &path, &json!({"type": "user_message", "content": "one", "external_id": "x"})).await;
        post(&account, &path, &json!({"type": "abort", "external_id": "y"})).await;
        post(&account, &path, &json!({"type": "user_message", "content": "two", "external_id": "z"})).await;
    };
    let (prompts, ()) = timeout(LIMIT, async { tokio::join!(prompted, send) }).await.expect("in time");
    assert_eq!(prompts, ["one", "two"]);
    let kinds: Vec<String> = task.steers().into_iter().map(|steer| steer.kind).collect();
    assert_eq!(kinds, ["user_message", "abort", "user_message"]);
}

#[tokio::test]
async fn calls_of_the_agents_runtime_have_the_results_that_were_set() {
    let account = Account::start(Script::new()).await;
    make(&account).await;
    let task = account.task(0).await;
    task.rpc_result("name.get", Ok(json!({"name": "n"})));
    task.rpc_result("bad", Err("no".to_owned()));
    let sandbox = "session.sandbox.getEnforcementStatus";
    let mut results = Vec::new();
    for method in ["name.get", "bad", "other", sandbox] {
        let path = format!("/agents/tasks/{}/rpc", task.id());
        let (status, call) = post(&account, &path, &json!({"rpc_method": method, "params": {"a": 1}})).await;
        assert_eq!((status, &call["state"]), (201, &json!("pending")));
        let id = call["id"].as_str().expect("an id");
        results.push(get(&account, &format!("{path}/{id}")).await.1);
    }
    assert_eq!(results[0]["result"], json!({"name": "n"}));
    assert_eq!((&results[1]["state"], &results[1]["error"]), (&json!("failed"), &json!("no")));
    assert_eq!(results[2]["result"], json!({}));
    assert_eq!(results[3]["result"], json!({"required": false, "blocked": false}));
    assert_eq!(task.rpc_calls()[0], ("name.get".to_owned(), json!({"a": 1})));
    // An answer is looked up when it is asked for.
    task.block_sandbox("none there");
    let (_, blocked) = get(&account, &format!("/agents/tasks/{}/rpc/rpc-3", task.id())).await;
    assert_eq!(blocked["result"], json!({"required": true, "blocked": true, "reason": "none there"}));
    assert_eq!(get(&account, &format!("/agents/tasks/{}/rpc/rpc-9", task.id())).await.0, 404);
}

#[tokio::test]
async fn tasks_and_their_repositories_are_described() {
    let account = Account::start(Script::new()).await;
    make(&account).await;
    post(&account, "/agents/tasks", &json!({})).await;
    let (_, all) = get(&account, "/agents/tasks?is_archived=false&per_page=50").await;
    assert_eq!(all["total"], 2);
    assert_eq!(get(&account, "/agents/tasks?is_archived=true").await.1["total"], 0);
    let task = account.task(0).await;
    let (_, described) = get(&account, &format!("/agents/tasks/{}", task.id())).await;
    assert_eq!((&described, &described["sessions"][0]["id"]), (&all["tasks"][0], &json!(task.session_id())));
    let (_, repository) = get(&account, &format!("/repositories/{}", described["repository"]["id"])).await;
    assert_eq!(repository["full_name"], "a/b");
    assert_eq!(all["tasks"][1]["repository"], Value::Null);
    let without = account.task(1).await.number();
    assert_eq!(get(&account, &format!("/repositories/{without}")).await.0, 404);
}

#[tokio::test]
async fn answers_of_a_test_come_in_the_place_of_the_usual_ones() {
    let account = Account::start(Script::new()).await;
    account.answer_next(Route::MakeTask, Answer::error(500, "once"));
    account.answer_next(Route::MakeTask, Answer::usual());
    account.answer(Route::MakeTask, Answer::json(403, &json!({"error": "always"})));
    assert_eq!(make(&account).await, (500, json!({"message": "once"})));
    assert_eq!(make(&account).await.0, 201);
    assert_eq!(make(&account).await, (403, json!({"error": "always"})));
    account.answer(Route::MakeTask, Answer::text(502, "no JSON"));
    assert_eq!(make(&account).await, (502, Value::Null));
    account.refuse_tasks(422, "no");
    assert_eq!(make(&account).await, (422, json!({"message": "no"})));
    assert_eq!(account.tasks().len(), 1);
    let statuses: Vec<_> = account.received().into_iter().map(|request| request.status).collect();
    assert_eq!(statuses, [500, 201, 403, 502, 422].map(Some));
}

#[tokio::test]
async fn an_answer_is_held_at_a_closed_gate() {
    let account = Account::start(Script::new()).await;
    let gate = Gate::new();
    account.answer_next(Route::MakeTask, Answer::usual().hold(&gate));
    let other = async {
        // The task is there before the answer is.
        let task = account.task(0).await;
        gate.reached().await;
        assert_eq!(account.received()[0].status, None);
        task.append("session.info", json!({}));
        gate.release();
        account.answered(Route::MakeTask, 1).await;
    };
    let ((status, _), ()) =
        timeout(LIMIT, async { tokio::join!(make(&account), other) }).await.expect("in time");
    assert_eq!(status, 201);
}

#[tokio::test]
async fn what_no_route_is_for_is_not_found_and_noted() {
    let account = Account::start(Script::new()).await;
    assert_eq!(
        post(&account, "/telemetry?a=1", &json!({"b": 2})).await,
        (404, json!({"message": "Not Found"}))
    );
    assert_eq!(get(&account, "/models").await.0, 200);
    let unexpected = account.unexpected();
    assert_eq!(unexpected.len(), 1);
    let request = &unexpected[0];
    assert_eq!((request.method.as_str(), request.path.as_str()), ("POST", "/telemetry"));
    assert_eq!((request.query.as_deref(), &request.body), (Some("a=1"), &json!({"b": 2})));
    assert_eq!((request.authorization.as_deref(), request.status), (Some("Bearer x"), Some(404)));
}

const LIMIT: Duration = Duration::from_secs(30);

async fn make(account: &Account) -> (u16, Value) {
    post(account, "/agents/tasks", &json!({"repositories": [{"owner": "a", "name": "b"}]})).await
}

async fn get(account: &Account, path: &str) -> (u16, Value) {
    request(account, "GET", path, "").await
}

async fn post(account: &Account, path: &str, body: &Value) -> (u16, Value) {
    request(account, "POST", path, &body.to_string()).await
}

/// The status and the body of an answer; null if that is not JSON.
async fn request(account: &Account, method: &str, path: &str, body: &str) -> (u16, Value) {
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nAuthorization: Bearer x\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        account.port,
        body.len()
    );
    let mut stream = TcpStream::connect(("127.0.0.1", account.port)).await.expect("a connection");
    stream.write_all(request.as_bytes()).await.expect("the request is written");
    let mut answer = String::new();
    timeout(LIMIT, stream.read_to_string(&mut answer)).await.expect("in time").expect("an answer");
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    (status, serde_json::from_str(body).unwrap_or_default())
}

#[tokio::test]
async fn a_token_is_of_whom_the_test_says() {
    let account = Account::start(Script::new()).await;
    account.add_token("x", "hubot");
    assert_eq!(get(&account, "/copilot_internal/user").await.1["login"], "hubot");
    account.revoke_token("x");
    assert_eq!(get(&account, "/copilot_internal/user").await.0, 401);
    account.add_token("another", "hubot");
    account.add_token("x", "octo");
    assert_eq!(get(&account, "/copilot_internal/user").await.1["login"], "octo");
}
