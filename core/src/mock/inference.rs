//! Requests to the model that the client sends, and the responses that it tells of (`llmInference`).

use std::collections::BTreeMap;

use super::Call;
use super::ask::Ask;
use super::complaint::Complaint;
use super::runtime::Runtime;
use super::step::{AnyStep as Step, Question, StepKind};
use crate::json::{Json, Object};

/// All of them, by `requestId`.
pub(super) type Inferences = BTreeMap<String, Inference>;

/// One request to the model.
#[derive(Debug)]
pub(super) struct Inference {
    label: String,
    session: String,
    /// Counted over all, from zero.
    number: usize,
    is_cancelled: bool,
    head: Option<Head>,
    body: Vec<u8>,
    error: Option<Json>,
    ended: bool,
}

#[derive(Debug)]
struct Head {
    status: Json,
    headers: Json,
}

impl Runtime {
    /// The steps that ask the client to send it.
    pub(super) fn request_of_model(&mut self, session: &str, ask: &Ask) -> Vec<Step> {
        let mut request = ask.label.clone();
        let mut number = 1;
        while self.inferences.contains_key(&request) {
            number += 1;
            request = format!("{}-{number}", ask.label);
        }
        let inference = Inference {
            label: ask.label.clone(),
            session: session.to_owned(),
            number: self.inferences.len(),
            is_cancelled: false,
            head: None,
            body: Vec::new(),
            error: None,
            ended: false,
        };
        self.inferences.insert(request.clone(), inference);
        let id = Object::new().str("requestId", &request);
        let start = ask.params_behind(id.clone().str("agentId", session));
        let body = ask.body.as_deref().unwrap_or_default();
        // What is said over a socket is one message of several.
        let is_socket = ask.string("transport").is_some_and(|transport| transport == "websocket");
        let chunk = of_chunk(id.str("data", body), false, !is_socket);
        vec![
            self.model_step("llmInference.httpRequestStart", &ask.label, session, start, ask.id.clone()),
            self.model_chunk(chunk),
        ]
    }

    /// The steps that withdraw it.
    pub(super) fn chunk_of_model(&mut self, ask: &Ask) -> Vec<Step> {
        let open = self.inferences.iter_mut();
        let open = open.filter(|(_, of)| of.label == ask.label && !of.ended && !of.is_cancelled);
        let latest = open.max_by_key(|(_, of)| of.number);
        let Some((request, inference)) = latest else {
            self.complain(Complaint::NothingToDo {
                step: format!("Step::cancel_inference({})", ask.label),
                why: "no request of that label is on its way".to_owned(),
            });
            return Vec::new();
        };
        inference.is_cancelled = true;
        let chunk = of_chunk(ask.params_behind(Object::new().str("requestId", request)), true, true);
        vec![self.model_chunk(chunk)]
    }

    /// The steps that withdraw what the session's agent asks of the model, which is aborted.
    pub(super) fn cancel_inferences(&mut self, session: &str) -> Vec<Step> {
        let open = self.inferences.iter_mut();
        let open = open.filter(|(_, of)| of.session == session && !of.ended && !of.is_cancelled);
        let cancelled: Vec<String> = open
            .map(|(request, inference)| {
                inference.is_cancelled = true;
                request.clone()
            })
            .collect();
        let chunks = cancelled.iter().map(|request| {
            let chunk = of_chunk(Object::new().str("requestId", request).str("data", ""), true, true);
            chunk.str("cancelReason", "runtime cancelled the request")
        });
        chunks.map(|chunk| self.model_chunk(chunk)).collect()
    }

    /// It names the request and, as the real one, no session.
    fn model_chunk(&self, chunk: Object) -> Step {
        self.model_step("llmInference.httpRequestChunk", "", "", chunk, None)
    }

    fn model_step(&self, method: &str, label: &str, session: &str, params: Object, id: Option<Json>) -> Step {
        Step::of(StepKind::Request(Question {
            label: label.to_owned(),
            method: method.to_owned(),
            params: params.finish(),
            session: Some(session.to_owned()),
            id,
        }))
    }

    /// Returns the response to the latest model request of that label: none while it is on its way, or if there is no
    /// such.
    pub(super) fn response_to(&self, label: &str) -> Option<Json> {
        let labelled = self.inferences.values().filter(|of| of.label == label);
        let inference = labelled.max_by_key(|of| of.number)?;
        let head = inference.head.as_ref().filter(|_| inference.ended)?;
        let response = Object::new()
            .raw("status", &head.status)
            .raw("headers", &head.headers)
            .str("body", &String::from_utf8_lossy(&inference.body));
        Some(match &inference.error {
            Some(error) => response.raw("error", error).finish(),
            None => response.finish(),
        })
    }

    /// `llmInference.httpResponseStart`, or `.httpResponseChunk`.
    pub(super) fn model_responds(&mut self, call: &Call) -> Step {
        let request = call.text("requestId");
        let accepted = match self.inferences.get_mut(&request) {
            None => Err(None),
            Some(inference) if call.method.ends_with("Start") => inference.start(call).map_err(Some),
            Some(inference) => inference.chunk(call).map_err(Some),
        };
        let accepted = match accepted {
            Ok(()) => "true",
            Err(why) => {
                let method = call.method.clone();
                self.complain(match why {
                    Some(why) => Complaint::OutOfOrder { method, request, why: why.to_owned() },
                    None => Complaint::NotOpen { method, request },
                });
                "false"
            }
        };
        Step::reply(Object::new().raw("accepted", &json(accepted)))
    }
}

/// The real runtime says these three of each chunk.
fn of_chunk(chunk: Object, is_cancel: bool, is_end: bool) -> Object {
    let bool = |value: bool| json(if value { "true" } else { "false" });
    chunk.raw("binary", &bool(false)).raw("end", &bool(is_end)).raw("cancel", &bool(is_cancel))
}

/// What a turn fails with for want of a response: its error, or the status and what the body says of it.
pub(super) fn failure(response: &Json) -> Option<String> {
    if let Some(error) = response.get("error") {
        return Some(error.get("message").and_then(|message| message.decode().ok()).unwrap_or_default());
    }
    let Some(status) = response.get("status").and_then(|status| status.decode::<u64>().ok()) else {
        return Some("The model has not responded".to_owned());
    };
    let succeeded = (200..300).contains(&status) || status == 101;
    let body = || response.get("body")?.decode::<String>().ok();
    (!succeeded).then(|| {
        let error = body().and_then(|body| Json::parse(body).ok()?.get("error")?.get("message"));
        let message: Option<String> = error.and_then(|message| message.decode().ok());
        format!("{status} {}", message.unwrap_or_default()).trim_end().to_owned()
    })
}

impl Inference {
    fn start(&mut self, call: &Call) -> Result<(), &'static str> {
        if self.head.is_some() {
            return Err("the response has started already");
        }
        let member = |name: &str| call.params().get(name).unwrap_or_default();
        self.head = Some(Head { status: member("status"), headers: member("headers") });
        Ok(())
    }

    fn chunk(&mut self, call: &Call) -> Result<(), &'static str> {
        if self.head.is_none() {
            return Err("a chunk came before the start of the response");
        }
        if self.ended {
            return Err("a chunk came behind the last");
        }
        let data = call.text("data");
        match call.flag("binary") {
            true => self.body.extend(base64(&data).ok_or("the data of a binary chunk is no base64")?),
            false => self.body.extend_from_slice(data.as_bytes()),
        }
        self.error = call.params().get("error").filter(|error| !error.is_null());
        self.ended = call.flag("end");
        Ok(())
    }
}

fn json(text: &'static str) -> Json {
    Json::from_static(text)
}

fn base64(text: &str) -> Option<Vec<u8>> {
    let text = text.trim_end_matches('=').as_bytes();
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    for group in text.chunks(4) {
        let mut bits = 0u32;
        for character in group {
            let value = match character {
                b'A'..=b'Z' => character - b'A',
                b'a'..=b'z' => character - b'a' + 26,
                b'0'..=b'9' => character - b'0' + 52,
                b'+' => 62,
                b'/' => 63,
                _ => return None,
            };
            bits = bits << 6 | u32::from(value);
        }
        let count = match group.len() {
            4 => 3,
            3 => 2,
            2 => 1,
            _ => return None,
        };
        bits <<= 6 * (4 - group.len());
        bytes.extend_from_slice(&bits.to_be_bytes()[1..=count]);
    }
    Some(bytes)
}
