//! What the runtime asks of GitHub, as routes.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};

use super::{Cloud, CloudTask};

/// The routes of the account and of the cloud; anything else is not found.
pub(super) fn router(cloud: &Arc<Cloud>) -> Router {
    Router::new()
        .route("/copilot_internal/user", get(user))
        .route("/models", get(models))
        .route("/agents/tasks", post(make_task))
        .route("/agents/tasks/{task}/events", get(events))
        .route("/agents/tasks/{task}/steer", post(steer))
        .route("/agents/tasks/{task}/rpc", post(rpc))
        .route("/agents/tasks/{task}/rpc/{call}", get(rpc_result))
        .fallback(async || error(StatusCode::NOT_FOUND, "Not Found"))
        .with_state(Arc::clone(cloud))
}

async fn user(headers: HeaderMap) -> Response {
    let Some(host) = headers.get(header::HOST).and_then(|host| host.to_str().ok()) else {
        return error(StatusCode::BAD_REQUEST, "no Host");
    };
    let base = format!("http://{host}");
    Json(json!({
        "login": "octo", "copilot_plan": "individual_pro", "is_mcp_enabled": true, "chat_enabled": true,
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

async fn make_task(State(cloud): State<Arc<Cloud>>) -> Response {
    match cloud.make_task() {
        Ok(task) => {
            let session = task.session_id();
            let body = json!({
                "id": task.id(), "task_id": task.id(), "state": "queued", "session_id": session,
                "sessions": [{"id": session}],
            });
            (StatusCode::CREATED, Json(body)).into_response()
        }
        Err((status, message)) => {
            error(StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR), &message)
        }
    }
}

async fn events(State(cloud): State<Arc<Cloud>>, Path(task): Path<String>) -> Response {
    with_task(&cloud, &task, |task| Json(json!({"events": task.events()})).into_response())
}

async fn steer(
    State(cloud): State<Arc<Cloud>>,
    Path(task): Path<String>,
    Json(body): Json<Value>,
) -> Response {
    with_task(&cloud, &task, |task| {
        task.steer(body);
        Json(json!({})).into_response()
    })
}

/// A call of the worker. Its id is the method, so that no state is needed to find its result.
async fn rpc(Json(body): Json<Value>) -> Response {
    (StatusCode::CREATED, Json(json!({"id": body["rpc_method"], "state": "pending"}))).into_response()
}

async fn rpc_result(Path((_, call)): Path<(String, String)>) -> Json<Value> {
    let result = match call.as_str() {
        "session.sandbox.getEnforcementStatus" => json!({"required": false, "blocked": false}),
        _ => json!({}),
    };
    Json(json!({"id": call, "state": "completed", "result": result}))
}

fn with_task(cloud: &Cloud, id: &str, answer: impl FnOnce(CloudTask) -> Response) -> Response {
    cloud.find(id).map_or_else(|| error(StatusCode::NOT_FOUND, "no such task"), answer)
}

fn error(status: StatusCode, message: &str) -> Response {
    (status, Json(json!({"message": message}))).into_response()
}
