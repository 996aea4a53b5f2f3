//! Frames that we send.
//!
//! Each is one buffer with its header, ready for the wire. What the runtime could not read is refused here: the runtime
//! would drop it and answer with an error that names no call. Halves of surrogate pairs, which it cannot read either, are
//! written as U+FFFD, in names and values alike.

use std::borrow::Cow;

use bytes::Bytes;

use crate::frame::encode_with;
use crate::json::{Json, Unreadable, write_string};

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

/// A message that the runtime could not read, and that is not written for that.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unwritable {
    /// It nests too deep: the runtime reads only [`MAX_DEPTH`] levels.
    #[error("the message nests {depth} levels deep, more than {MAX_DEPTH}")]
    TooDeep {
        /// Levels of arrays and objects in it, its own object included.
        depth: usize,
    },
    /// It has a number that no double holds, as `1e999`, or 400 digits.
    #[error("the number {number} at {path} is beyond what a double holds")]
    Number {
        /// The number's place, as a JSONPath within the parameters, the result or the error's data, cut to 200
        /// characters.
        path: String,
        /// The number, cut to 40 characters.
        number: String,
    },
    /// A value that was to be written into it is no JSON. It can only be a value of the peer's, which was not decoded.
    #[error("the value is no JSON, at byte {at}")]
    NotJson {
        /// The place where that shows first, in bytes from the start of the value that is none.
        at: usize,
    },
}

/// The frame of a request, which is to be answered under `id`.
///
/// # Errors
///
/// When the runtime could not read it.
pub fn call(id: u64, method: &str, params: Option<&Json>) -> Result<Bytes, Unwritable> {
    request(Some(id), method, params.map(|params| params as &dyn Params))
}

/// As [`call`], with parameters that need not be one text beforehand.
pub(crate) fn call_with(id: u64, method: &str, params: &dyn Params) -> Result<Bytes, Unwritable> {
    request(Some(id), method, Some(params))
}

/// A value that can be written into a frame as its parameters.
pub(crate) trait Params {
    /// About how many bytes it takes.
    fn estimate(&self) -> usize;
    /// Appends it, as a value inside of so many levels of the message.
    fn write(&self, outside: usize, out: &mut Vec<u8>) -> Result<(), Unwritable>;
}

impl Params for Json {
    fn estimate(&self) -> usize {
        self.len()
    }

    fn write(&self, outside: usize, out: &mut Vec<u8>) -> Result<(), Unwritable> {
        out.extend_from_slice(&readable(outside, self)?);
        Ok(())
    }
}

/// The frame of a notification.
///
/// # Errors
///
/// When the runtime could not read it.
pub fn notification(method: &str, params: Option<&Json>) -> Result<Bytes, Unwritable> {
    request(None, method, params.map(|params| params as &dyn Params))
}

/// The frame of a reply to a request, with its result.
///
/// # Errors
///
/// When the runtime could not read it.
pub fn reply(id: &Id, result: &Json) -> Result<Bytes, Unwritable> {
    let result = readable(1, result)?;
    Ok(envelope(result.len(), |out| {
        write_id(out, id);
        out.extend_from_slice(b",\"result\":");
        out.extend_from_slice(&result);
    }))
}

/// The frame of a reply to a request that failed.
///
/// # Errors
///
/// When the runtime could not read it. `data` is one level deeper than a result would be. Without `data` it never
/// fails.
pub fn error_reply(id: &Id, code: i64, message: &str, data: Option<&Json>) -> Result<Bytes, Unwritable> {
    let data = data.map(|data| readable(2, data)).transpose()?;
    Ok(error_frame(id, code, message, data.as_deref()))
}

/// As [`error_reply`], without data.
pub(crate) fn plain_error_reply(id: &Id, code: i64, message: &str) -> Bytes {
    error_frame(id, code, message, None)
}

fn error_frame(id: &Id, code: i64, message: &str, data: Option<&[u8]>) -> Bytes {
    envelope(message.len() + data.map_or(0, <[u8]>::len), |out| {
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
            out.extend_from_slice(data);
        }
        out.push(b'}');
    })
}

fn request(id: Option<u64>, method: &str, params: Option<&dyn Params>) -> Result<Bytes, Unwritable> {
    let mut written = Ok(());
    let frame = envelope(method.len() + params.map_or(0, Params::estimate), |out| {
        if let Some(id) = id {
            out.extend_from_slice(b",\"id\":");
            write_number(out, id);
        }
        out.extend_from_slice(b",\"method\":");
        write_string(out, method);
        if let Some(params) = params {
            out.extend_from_slice(b",\"params\":");
            written = params.write(1, out);
        }
    });
    written.map(|()| frame)
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

/// A value inside of so many levels of the message, as the runtime can read it. All that goes out and is not written
/// here goes through this.
pub(crate) fn readable(outside: usize, value: &Json) -> Result<Cow<'_, [u8]>, Unwritable> {
    value.readable(MAX_DEPTH - outside).map_err(|unreadable| match unreadable {
        Unreadable::TooDeep => Unwritable::TooDeep { depth: outside + value.depth() },
        Unreadable::Number { path, number } => Unwritable::Number { path, number },
        Unreadable::NotJson { at } => Unwritable::NotJson { at },
    })
}

#[cfg(test)]
mod tests {
    use super::{Params, call};
    use crate::json::{Json, Object};

    #[test]
    fn parameters_are_as_long_as_they_are_said_to_be() {
        let list = Json::parse(r#"["a text", {"b": [1, 2, 3]}]"#.to_owned()).expect("it is JSON");
        let object = Object::new().str("a", "text").finish();
        for params in [Json::null(), list, object] {
            let mut written = Vec::new();
            params.write(1, &mut written).expect("it can be read");
            assert_eq!(params.estimate(), written.len());
            let frame = call(1, "m", Some(&params)).expect("it can be read");
            assert!(frame.ends_with(&[&written[..], b"}"].concat()));
        }
    }
}
