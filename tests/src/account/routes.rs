//! What the runtime asks of GitHub, as routes, and around them what notes each request and brings in a test's answers.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};

use super::answer::{Answer, Route};
use super::record::Received;
use super::task::time;
use super::{CloudTask, GitHub};
use crate::model;

/// The routes of the account and of the cloud beside those of a model; anything else is not found.
pub(super) fn router(github: &Arc<GitHub>, model: Router) -> Router {
    Router::new()
        .route("/copilot_internal/user", get(user))
        .route("/models", get(models))
        .route("/auto", post(auto))
        .route("/repositories/{repository}", get(repository))
        .route("/agents/tasks", get(tasks).post(make_task))
        .route("/agents/tasks/{task}", get(task))
        .route("/agents/tasks/{task}/events", get(events))
        .route("/agents/tasks/{task}/steer", post(steer))
        .route("/agents/tasks/{task}/rpc", post(rpc))
        .route("/agents/tasks/{task}/rpc/{call}", get(rpc_result))
        .with_state(Arc::clone(github))
        .merge(model)
        .fallback(async || error(StatusCode::NOT_FOUND, "Not Found"))
        .layer(from_fn_with_state(Arc::clone(github), observe))
}

/// More than any request has.
const BODY_LIMIT: usize = 64 << 20;

/// Notes a request and its answer, which may be one of the test's.
async fn observe(State(github): State<Arc<GitHub>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = axum::body::to_bytes(body, BODY_LIMIT).await else {
        return error(StatusCode::BAD_REQUEST, "the body cannot be read");
    };
    let route = Route::of(&parts.method, parts.uri.path());
    let authorization = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let number = github.record.add(Received {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().map(str::to_owned),
        authorization: authorization.map(str::to_owned),
        headers: model::texts(&parts.headers),
        body: serde_json::from_slice(&body).unwrap_or_default(),
        route,
        status: None,
    });
    let answer = route.map_or_else(Answer::usual, |route| github.answers.take(route));
    let usual = next.run(Request::from_parts(parts, Body::from(body)));
    let mut response = answer.respond(usual).await;
    github.record.answer(number, response.status().as_u16());
    // Without it, the runtime takes some answers for those of a proxy in between.
    response.headers_mut().insert("x-github-request-id", HeaderValue::from_static("0000:0000:0"));
    response
}

async fn user(State(github): State<Arc<GitHub>>, headers: HeaderMap) -> Response {
    let authorization = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let Some(login) = github.login(authorization.unwrap_or_default()) else {
        return error(StatusCode::UNAUTHORIZED, "Bad credentials");
    };
    let Some(host) = headers.get(header::HOST).and_then(|host| host.to_str().ok()) else {
        return error(StatusCode::BAD_REQUEST, "no Host");
    };
    let base = format!("http://{host}");
    Json(json!({
        "login": login, "copilot_plan": "individual_pro", "is_mcp_enabled": true, "chat_enabled": true,
        "endpoints": {"api": base, "telemetry": base, "proxy": base}, "analytics_tracking_id": "t",
    }))
    .into_response()
}

async fn models() -> Json<Value> {
    Json(json!({"object": "list", "data": [{
        "id": "m1", "name": "m1", "vendor": "x", "version": "1", "object": "model",
        "model_picker_enabled": true, "preview": false,
        "capabilities": {
            "type": "chat", "family": "m1", "object": "model_capabilities", "tokenizer": "o200k_base",
            "limits": {
                "max_context_window_tokens": 128_000, "max_prompt_tokens": 128_000, "max_output_tokens": 16_000,
            },
            "supports": {"streaming": true, "tool_calls": true, "parallel_tool_calls": true},
        },
        "supported_endpoints": ["/chat/completions"], "billing": {"is_premium": false, "multiplier": 0},
        "policy": {"state": "enabled"},
    }]}))
}

async fn auto() -> Json<Value> {
    let hour = Duration::from_secs(3600);
    let expires = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default() + hour;
    Json(json!({
        "selected_model": {"id": "m1"}, "session_token": "not-a-secret-of-a-session", "expires_at": expires.as_secs(),
    }))
}

/// A task's repository has the task's number as its id.
async fn repository(State(github): State<Arc<GitHub>>, Path(id): Path<String>) -> Response {
    let tasks = github.tasks.borrow().clone();
    let task = tasks.iter().find(|task| task.number().to_string() == id);
    match task.and_then(repository_of) {
        Some(repository) => Json(repository).into_response(),
        None => error(StatusCode::NOT_FOUND, "Not Found"),
    }
}

fn repository_of(task: &CloudTask) -> Option<Value> {
    let wanted = &task.request()["repositories"][0];
    let (owner, name) = (wanted["owner"].as_str()?, wanted["name"].as_str()?);
    Some(json!({
        "id": task.number(), "name": name, "full_name": format!("{owner}/{name}"), "owner": {"login": owner, "id": 1},
        "default_branch": "main", "private": false,
    }))
}

/// Of archived tasks, which are asked for apart, there are none.
async fn tasks(State(github): State<Arc<GitHub>>, request: Request) -> Json<Value> {
    let archived = request.uri().query().is_some_and(|query| query.contains("is_archived=true"));
    let all = github.tasks.borrow().clone();
    let tasks: Vec<Value> = all.iter().filter(|_| !archived).map(description).collect();
    Json(json!({"tasks": tasks, "total": tasks.len()}))
}

async fn task(State(github): State<Arc<GitHub>>, Path(task): Path<String>) -> Response {
    with_task(&github, &task, |task| Json(description(&task)).into_response())
}

/// A task as GitHub describes it. The slug among its collaborators is what tells the runtime that it is a cloud session.
fn description(task: &CloudTask) -> Value {
    let mut description = json!({
        "id": task.id(), "task_id": task.id(), "name": "a task", "state": "in_progress",
        "session_id": task.session_id(), "sessions": [{"id": task.session_id(), "state": "in_progress"}],
        "created_at": time(0), "updated_at": time(1),
        "agent_collaborators": [{"agent_type": "agent", "slug": "copilot-developer-sandbox"}],
    });
    if let Some(repository) = repository_of(task) {
        description["owner"] = repository["owner"].clone();
        description["repository"] = repository;
    }
    description
}

async fn make_task(State(github): State<Arc<GitHub>>, Json(body): Json<Value>) -> Response {
    let task = github.make_task(body);
    let session = task.session_id();
    let body = json!({
        "id": task.id(), "task_id": task.id(), "state": "queued", "session_id": session, "sessions": [{"id": session}],
    });
    (StatusCode::CREATED, Json(body)).into_response()
}

async fn events(State(github): State<Arc<GitHub>>, Path(task): Path<String>) -> Response {
    with_task(&github, &task, |task| Json(json!({"events": task.events()})).into_response())
}

async fn steer(
    State(github): State<Arc<GitHub>>,
    Path(task): Path<String>,
    Json(body): Json<Value>,
) -> Response {
    with_task(&github, &task, |task| {
        task.steer(&body);
        Json(json!({})).into_response()
    })
}

async fn rpc(
    State(github): State<Arc<GitHub>>,
    Path(task): Path<String>,
    Json(body): Json<Value>,
) -> Response {
    with_task(&github, &task, |task| {
        let call = task.call(body["rpc_method"].as_str().unwrap_or_default(), body["params"].clone());
        (StatusCode::CREATED, Json(json!({"id": format!("rpc-{call}"), "state": "pending"}))).into_response()
    })
}

async fn rpc_result(
    State(github): State<Arc<GitHub>>,
    Path((task, call)): Path<(String, String)>,
) -> Response {
    with_task(&github, &task, |task| {
        let number = call.strip_prefix("rpc-").and_then(|number| number.parse().ok());
        match number.and_then(|number| task.call_result(number)) {
            Some(Ok(result)) => {
                Json(json!({"id": call, "state": "completed", "result": result})).into_response()
            }
            Some(Err(message)) => {
                Json(json!({"id": call, "state": "failed", "error": message})).into_response()
            }
            None => error(StatusCode::NOT_FOUND, "no such call"),
        }
    })
}

fn with_task(github: &GitHub, id: &str, answer: impl FnOnce(CloudTask) -> Response) -> Response {
    github.find(id).map_or_else(|| error(StatusCode::NOT_FOUND, "no such task"), answer)
}

fn error(status: StatusCode, message: &str) -> Response {
    (status, Json(json!({"message": message}))).into_response()
}
