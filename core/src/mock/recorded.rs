//! The runtime's side of a recorded conversation, played to a client that may be another than the recorded one.

use std::sync::Arc;

use bytes::Bytes;
use serde_json::Value;

use super::complaint::Complaint;
use super::runtime::Runtime;
use super::wire;
use crate::frame;
use crate::json::{Json, Object};
use crate::jsonrpc::{Id, codes};
#[cfg(feature = "replay")]
use crate::replay::{Said, Transcript};

/// A conversation as it was recorded.
#[derive(Clone, Debug)]
pub(super) struct Recording(Arc<[Beat]>);

/// One message of it.
#[derive(Clone, Debug)]
enum Beat {
    Client(Sent),
    /// The body of a frame of the runtime's.
    Runtime(Bytes),
    End,
}

/// A message that the recorded client sent.
#[derive(Clone, Debug)]
enum Sent {
    Call { id: Value, method: String, params: Value },
    Reply { id: Value, outcome: Value },
    Notification { method: String },
}

#[cfg(feature = "replay")]
impl Recording {
    pub(super) fn of(transcript: &Transcript) -> Self {
        let beat = |said| match said {
            Said::ByRuntime(body) => Some(Beat::Runtime(body)),
            Said::End => Some(Beat::End),
            // What is no message was answered by nothing.
            Said::ByClient(body) => Sent::read(&body).map(Beat::Client),
        };
        Self(transcript.said().into_iter().filter_map(beat).collect())
    }
}

impl Sent {
    fn read(body: &[u8]) -> Option<Self> {
        let mut message: Value = serde_json::from_slice(body).ok()?;
        let id = message["id"].take();
        let method = message["method"].as_str().map(str::to_owned);
        Some(match method {
            Some(method) if id.is_null() => Sent::Notification { method },
            Some(method) => Sent::Call { id, method, params: message["params"].take() },
            None => Sent::Reply { id, outcome: outcome(&mut message) },
        })
    }

    fn told(&self) -> String {
        match self {
            Sent::Call { method, .. } | Sent::Notification { method } => method.clone(),
            Sent::Reply { id, .. } => format!("the reply to {id}"),
        }
    }
}

/// Takes from a reply what it says: its result, or its error.
fn outcome(message: &mut Value) -> Value {
    match message.get_mut("error") {
        Some(error) => error.take(),
        None => message["result"].take(),
    }
}

/// A recording that is being played.
#[derive(Debug)]
pub(super) struct Playback {
    beats: Arc<[Beat]>,
    /// The first that was not played.
    next: usize,
    /// Of what the client is to say, by its place: whether it has been said.
    said: Vec<bool>,
    /// The ids of calls, as they were recorded and as they are now.
    calls: Vec<(Value, Json)>,
    /// Ids that the client chooses, as they were recorded and as they are now.
    names: Vec<(String, String)>,
}

/// The next act of the runtime.
pub(super) enum Play {
    Say(Bytes),
    /// An answer to a call.
    Answer(Json, Bytes),
    End,
}

impl Playback {
    pub(super) fn new(recording: &Recording) -> Self {
        let Recording(beats) = recording.clone();
        let said = vec![false; beats.len()];
        Self { beats, next: 0, said, calls: Vec::new(), names: Vec::new() }
    }

    /// The client has made a call. If none of this method is left in the recording, that is returned alone.
    pub(super) fn call(
        &mut self,
        id: &Json,
        method: &str,
        params: &Json,
    ) -> Result<Vec<Complaint>, Complaint> {
        let found = self.find(|sent| matches!(sent, Sent::Call { method: known, .. } if known == method));
        let Some((place, Sent::Call { id: recorded, params: expected, .. })) = found else {
            return Err(Complaint::NotRecorded { what: method.to_owned() });
        };
        self.said[place] = true;
        self.calls.push((recorded, id.clone()));
        let params = params.decode::<Value>().unwrap_or_default();
        self.learn_names(&expected, &params);
        Ok(self.compare(method, &expected, &params))
    }

    /// The client has answered a request of the runtime's.
    pub(super) fn reply(&mut self, id: &Json, result: &Json) -> Vec<Complaint> {
        let id = id.decode::<Value>().unwrap_or_default();
        let found = self.find(|sent| matches!(sent, Sent::Reply { id: known, .. } if *known == id));
        let what = format!("the reply to {id}");
        let Some((place, Sent::Reply { outcome, .. })) = found else {
            return vec![Complaint::NotRecorded { what }];
        };
        self.said[place] = true;
        self.compare(&what, &outcome, &result.decode::<Value>().unwrap_or_default())
    }

    pub(super) fn notification(&mut self, method: &str) -> Vec<Complaint> {
        let found = self.find(|sent| matches!(sent, Sent::Notification { method: known } if known == method));
        let Some((place, _)) = found else {
            return vec![Complaint::NotRecorded { what: method.to_owned() }];
        };
        self.said[place] = true;
        Vec::new()
    }

    /// The first of what the client is to say, that it has not said, and that is of this kind.
    fn find(&self, is_it: impl Fn(&Sent) -> bool) -> Option<(usize, Sent)> {
        self.beats.iter().enumerate().find_map(|(place, beat)| match beat {
            Beat::Client(sent) if !self.said[place] && is_it(sent) => Some((place, sent.clone())),
            _ => None,
        })
    }

    /// The next thing that the runtime says: what it said in the recording once the client had said what it has by now.
    pub(super) fn play(&mut self) -> Option<Play> {
        loop {
            match self.beats.get(self.next)? {
                Beat::Client(_) if self.said[self.next] => self.next += 1,
                Beat::Client(_) => return None,
                Beat::End => {
                    self.next += 1;
                    return Some(Play::End);
                }
                Beat::Runtime(body) => {
                    self.next += 1;
                    return Some(self.spoken(body));
                }
            }
        }
    }

    /// Returns the first thing that the recording has the client say and that the client has not said.
    pub(super) fn awaited(&self) -> Option<String> {
        let mut open = self.beats.iter().zip(&self.said).filter(|(_, said)| !**said);
        open.find_map(|(beat, _)| match beat {
            Beat::Client(sent) => Some(sent.told()),
            _ => None,
        })
    }

    /// A message of the runtime's with the ids that are used now.
    fn spoken(&self, body: &Bytes) -> Play {
        let Ok(text) = std::str::from_utf8(body) else { return Play::Say(body.clone()) };
        let text = self.names.iter().fold(text.to_owned(), |text, (was, is)| text.replace(was, is));
        let Ok(message) = Json::parse(text.clone()) else { return Play::Say(text.into()) };
        let answered = message.get("id").filter(|_| message.get("method").is_none());
        let answered = answered.and_then(|id| {
            let id = id.decode::<Value>().ok()?;
            // The last: ids are used again only once they were answered.
            self.calls.iter().rev().find(|(recorded, _)| *recorded == id).map(|(_, id)| id.clone())
        });
        let Some(id) = answered else { return Play::Say(text.into()) };
        let members = message.members().unwrap_or_default().into_iter();
        let answer = members.fold(Object::new(), |answer, (name, value)| {
            answer.raw(&name, if name == "id" { &id } else { &value })
        });
        Play::Answer(id, Bytes::copy_from_slice(answer.finish().as_bytes()))
    }

    /// Learns what ids the client has chosen otherwise.
    fn learn_names(&mut self, recorded: &Value, now: &Value) {
        let (Some(recorded), Some(now)) = (recorded.as_object(), now.as_object()) else { return };
        for (name, was) in recorded {
            let (Some(was), Some(is)) = (was.as_str(), now.get(name).and_then(Value::as_str)) else {
                continue;
            };
            let is_known = |(known, _): &(String, String)| known == was;
            if name.ends_with("Id") && was != is && !was.is_empty() && !self.names.iter().any(is_known) {
                self.names.push((was.to_owned(), is.to_owned()));
            }
        }
    }

    fn compare(&self, what: &str, recorded: &Value, now: &Value) -> Vec<Complaint> {
        let text = recorded.to_string();
        let text = self.names.iter().fold(text, |text, (was, is)| text.replace(was, is));
        let recorded = serde_json::from_str(&text).unwrap_or_default();
        let mut complaints = Vec::new();
        differences(&recorded, now, &mut String::new(), &mut |path, recorded, said| {
            complaints.push(Complaint::SaidElse {
                what: what.to_owned(),
                path: path.to_owned(),
                recorded: shown(recorded),
                said: shown(said),
            });
        });
        complaints
    }
}

impl Runtime {
    pub(super) fn is_recorded(&self) -> bool {
        self.playback.is_some()
    }

    pub(super) fn on_recorded_call(&mut self, id: &Id, method: &str, params: &Json) {
        let Some(playback) = &mut self.playback else { return };
        match playback.call(&wire::id_json(id), method, params) {
            Ok(complaints) => complaints.into_iter().for_each(|complaint| self.complain(complaint)),
            Err(complaint) => {
                let message = complaint.to_string();
                self.complain(complaint);
                self.fail(id, codes::METHOD_NOT_FOUND, &message);
            }
        }
        self.play_recorded();
    }

    pub(super) fn compare_recorded(&mut self, compare: impl FnOnce(&mut Playback) -> Vec<Complaint>) {
        let complaints = self.playback.as_mut().map(compare).unwrap_or_default();
        complaints.into_iter().for_each(|complaint| self.complain(complaint));
        self.play_recorded();
    }

    /// Says what follows what the client has said by now.
    pub(super) fn play_recorded(&mut self) {
        while !self.ended
            && let Some(play) = self.playback.as_mut().and_then(Playback::play)
        {
            match play {
                Play::Say(body) => self.send(frame::encode(&body)),
                Play::Answer(id, body) => {
                    self.unanswered.retain(|(open, _)| wire::id_json(open) != id);
                    self.send(frame::encode(&body));
                }
                Play::End => self.end(),
            }
        }
    }
}

fn shown(value: Option<&Value>) -> String {
    value.map_or_else(|| "nothing".to_owned(), |value| crate::text::cut(&value.to_string()))
}

/// The places where two values part. What a recording hides is as anything else.
fn differences(
    recorded: &Value,
    now: &Value,
    path: &mut String,
    found: &mut impl FnMut(&str, Option<&Value>, Option<&Value>),
) {
    match (recorded, now) {
        (Value::Object(was), Value::Object(is)) => {
            let mut names: Vec<&String> =
                was.keys().chain(is.keys().filter(|name| !was.contains_key(*name))).collect();
            names.sort_unstable();
            for name in names {
                let length = path.len();
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(name);
                match (was.get(name), is.get(name)) {
                    (Some(was), Some(is)) => differences(was, is, path, found),
                    (was, is) => found(path, was, is),
                }
                path.truncate(length);
            }
        }
        (Value::Array(was), Value::Array(is)) if was.len() == is.len() => {
            for (index, (was, is)) in was.iter().zip(is).enumerate() {
                let length = path.len();
                path.push_str(&format!("[{index}]"));
                differences(was, is, path, found);
                path.truncate(length);
            }
        }
        (Value::String(was), _) if is_hidden(was) => {}
        (Value::Number(was), Value::Number(is)) if was.as_f64() == is.as_f64() => {}
        _ if recorded == now => {}
        _ => found(path, Some(recorded), Some(now)),
    }
}

/// Returns whether a redaction has put something in the place of all or part of a text.
fn is_hidden(text: &str) -> bool {
    ["[secret ", "[text "].iter().any(|mark| text.contains(mark))
}
