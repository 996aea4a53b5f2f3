//! Frames for the client.
//!
//! They are made apart from [`crate::jsonrpc`], which has no room for what a runtime may do and a client may not: nest
//! too deep, or number its requests in odd ways.

use bytes::Bytes;

use crate::frame;
use crate::json::{Json, Object};
use crate::jsonrpc::{Id, RpcError};

fn envelope() -> Object {
    Object::new().str("jsonrpc", "2.0")
}

fn framed(message: Object) -> Bytes {
    frame::encode(message.finish().as_bytes())
}

pub(super) fn reply(id: &Id, result: &Json) -> Bytes {
    framed(envelope().raw("id", &id_json(id)).raw("result", result))
}

/// An error; with no id, one that names no call.
pub(super) fn error(id: Option<&Id>, error: &RpcError) -> Bytes {
    let id = id.map_or_else(Json::null, id_json);
    framed(envelope().raw("id", &id).raw("error", &error_json(error)))
}

pub(super) fn error_json(error: &RpcError) -> Json {
    let code = Json::from_text(error.code.to_string());
    let mut object = Object::new().raw("code", &code).str("message", &error.message);
    if let Some(data) = &error.data {
        object = object.raw("data", data);
    }
    object.finish()
}

pub(super) fn request(id: &Json, method: &str, params: &Json) -> Bytes {
    framed(envelope().raw("id", id).str("method", method).raw("params", params))
}

pub(super) fn notification(method: &str, params: &Json) -> Bytes {
    framed(envelope().str("method", method).raw("params", params))
}

pub(super) fn id_json(id: &Id) -> Json {
    Json::from_text(id.to_string())
}
