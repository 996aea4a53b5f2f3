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
        let inference =
            Inference { label: ask.label.clone(), head: None, body: Vec::new(), error: None, ended: false };
        self.inferences.insert(request.clone(), inference);
        let id = Object::new().str("requestId", &request);
        let start = ask.params_behind(id.clone().str("agentId", session));
        let body = ask.body.as_deref().unwrap_or_default();
        // The real runtime says these three of each chunk.
        let chunk = id.str("data", body);
        let chunk = ["binary", "cancel"].iter().fold(chunk, |chunk, name| chunk.raw(name, &json("false")));
        let chunk = chunk.raw("end", &json("true"));
        vec![
            self.model_step("llmInference.httpRequestStart", &ask.label, session, start, ask.id.clone()),
            self.model_step("llmInference.httpRequestChunk", "", session, chunk, None),
        ]
    }

    /// The steps that withdraw it.
    pub(super) fn chunk_of_model(&mut self, session: &str, ask: &Ask) -> Vec<Step> {
        let latest = self.inferences.iter().rev().find(|(_, of)| of.label == ask.label && !of.ended);
        let Some((request, _)) = latest else {
            self.complain(Complaint::NothingToDo {
                step: format!("Step::cancel_inference({})", ask.label),
                why: "no request of that label is on its way".to_owned(),
            });
            return Vec::new();
        };
        let chunk = ask.params_behind(Object::new().str("requestId", request));
        vec![self.model_step("llmInference.httpRequestChunk", "", session, chunk, None)]
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
        let inference = self.inferences.values().filter(|of| of.label == label).max_by_key(|of| !of.ended)?;
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
