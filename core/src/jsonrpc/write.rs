//! Frames that we send.
//!
//! Each is one buffer with its header, ready for the wire. What nests too deep for the runtime to read is refused
//! here: the runtime would drop it and answer with an error that names no call.

use bytes::Bytes;

use crate::frame::encode_with;
use crate::json::{Json, write_string};

use super::Id;
use super::id::write_number;

/// Levels of arrays and objects that the runtime reads in a message, its own object included (`core/PROTOCOL.md`,
/// section "JSON").
pub const MAX_DEPTH: usize = 127;

/// Codes of errors.
pub mod codes {
    /// The peer knows no such method.
    pub const METHOD_NOT_FOUND: i64 = -32601;
    /// The parameters are not what the method takes.
    pub const INVALID_PARAMS: i64 = -32602;
    /// Anything else went wrong.
    pub const INTERNAL: i64 = -32603;
    /// The request was cancelled by who sent it.
    pub const CANCELLED: i64 = -32800;
}

/// A message that the runtime could not read, as it reads only [`MAX_DEPTH`] levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the message nests {depth} levels deep, more than {MAX_DEPTH}")]
#[non_exhaustive]
pub struct TooDeep {
    /// Levels of arrays and objects in it, its own object included.
    pub depth: usize,
}

/// The frame of a request, which is to be answered under `id`.
///
/// # Errors
///
/// When it nests deeper than [`MAX_DEPTH`].
pub fn call(id: u64, method: &str, params: Option<&Json>) -> Result<Bytes, TooDeep> {
    request(Some(id), method, params.map(|params| params as &dyn Params))
}

/// As [`call`], with parameters that need not be one text beforehand.
pub(crate) fn call_with(id: u64, method: &str, params: &dyn Params) -> Result<Bytes, TooDeep> {
    request(Some(id), method, Some(params))
}

/// Whether a call with parameters of so many levels could be read.
pub(crate) fn check_call(depth: usize) -> Result<(), TooDeep> {
    check_depth(1, depth)
}

/// What can be written into a frame as its parameters.
pub(crate) trait Params {
    /// Levels of arrays and objects.
    fn depth(&self) -> usize;
    /// About how many bytes it takes.
    fn estimate(&self) -> usize;
    fn write(&self, out: &mut Vec<u8>);
}

impl Params for Json {
    fn depth(&self) -> usize {
        Json::depth(self)
    }

    fn estimate(&self) -> usize {
        self.len()
    }

    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.as_bytes());
    }
}

/// The frame of a notification.
///
/// # Errors
///
/// When it nests deeper than [`MAX_DEPTH`].
pub fn notification(method: &str, params: Option<&Json>) -> Result<Bytes, TooDeep> {
    request(None, method, params.map(|params| params as &dyn Params))
}

/// The frame of a reply to a request, with its result.
///
/// # Errors
///
/// When it nests deeper than [`MAX_DEPTH`].
pub fn reply(id: &Id, result: &Json) -> Result<Bytes, TooDeep> {
    check_depth(1, result.depth())?;
    Ok(envelope(result.len(), |out| {
        write_id(out, id);
        out.extend_from_slice(b",\"result\":");
        out.extend_from_slice(result.as_bytes());
    }))
}

/// The frame of a reply to a request that failed.
///
/// # Errors
///
/// When it nests deeper than [`MAX_DEPTH`]. `data` is one level deeper than a result would be. Without `data` it
/// never does.
pub fn error_reply(id: &Id, code: i64, message: &str, data: Option<&Json>) -> Result<Bytes, TooDeep> {
    check_depth(2, data.map_or(0, Json::depth))?;
    Ok(envelope(message.len() + data.map_or(0, Json::len), |out| {
        write_id(out, id);
        out.extend_from_slice(b",\"error\":{\"code\":");
        if code < 0 {
            out.push(b'-');
        }
        write_number(out, code.unsigned_abs());
        out.extend_from_slice(b",\"message\":");
        write_string(out, message);
        if let Some(data) = data {
            out.extend_from_slice(b",\"data\":");
            out.extend_from_slice(data.as_bytes());
        }
        out.push(b'}');
    }))
}

fn request(id: Option<u64>, method: &str, params: Option<&dyn Params>) -> Result<Bytes, TooDeep> {
    check_depth(1, params.map_or(0, Params::depth))?;
    Ok(envelope(method.len() + params.map_or(0, Params::estimate), |out| {
        if let Some(id) = id {
            out.extend_from_slice(b",\"id\":");
            write_number(out, id);
        }
        out.extend_from_slice(b",\"method\":");
        write_string(out, method);
        if let Some(params) = params {
            out.extend_from_slice(b",\"params\":");
            params.write(out);
        }
    }))
}

/// A message around members, which take about `estimate` bytes beside their names and numbers.
fn envelope(estimate: usize, members: impl FnOnce(&mut Vec<u8>)) -> Bytes {
    /// All that is the same in each message, or of a bounded length.
    const FIXED: usize = 96;
    encode_with(FIXED + estimate, |out| {
        out.extend_from_slice(b"{\"jsonrpc\":\"2.0\"");
        members(out);
        out.push(b'}');
    })
}

fn write_id(out: &mut Vec<u8>, id: &Id) {
    out.extend_from_slice(b",\"id\":");
    id.write(out);
}

/// A value of `inside` levels lies inside of `outside` levels of the message.
fn check_depth(outside: usize, inside: usize) -> Result<(), TooDeep> {
    match outside + inside {
        depth if depth > MAX_DEPTH => Err(TooDeep { depth }),
        _ => Ok(()),
    }
}
