//! From a transcript to rows: what is said on the wire, what the program and the library tell each other, and marks.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use bytes::Bytes;

use super::super::tokens::Tokens;
use super::super::transcript::{Entry, EntryKind as Line, Transcript};
use super::super::wording::told;
use super::joins::Joins;
use super::lanes::{self, Lane, Owners};
use super::row::{Flags, Place, Row, RowKind};
use super::summary;
use crate::connection::Input;
use crate::json::{Json, printable};
use crate::protocol;
use crate::session::Answer;

/// Characters of a method or an event's type.
const NAME_LIMIT: usize = 120;

#[derive(Debug, Default)]
pub(super) struct Reading {
    rows: Vec<Row>,
    at: Option<Duration>,
    joins: Joins,
    owners: Owners,
    /// The row of the last command, whose number is in what it returns.
    command: Option<usize>,
    /// The id of the session that the last command begins.
    begun: Option<String>,
    /// The sessions that calls begin.
    starts: HashMap<u64, u64>,
    /// The sessions that asks are of.
    asks: HashMap<u64, u64>,
    /// The ids of sessions in the cloud: those that the runtime gave.
    in_cloud: HashSet<String>,
}

impl Reading {
    pub(super) fn of(transcript: &Transcript) -> Self {
        let mut reading = Self::default();
        for entry in &transcript.entries {
            match &entry.kind {
                Line::Time(time) => reading.at = Some(time.since_epoch()),
                Line::Take { .. } => {}
                Line::Input(input) => reading.input(entry, input),
                // What cannot be read here is of a form that this version does not write.
                Line::Output(_) => drop(reading.output(entry)),
                Line::Returned => drop(reading.returned(entry)),
            }
        }
        reading
    }

    pub(super) fn finish(mut self) -> (Vec<Lane>, Vec<Row>) {
        let lanes = lanes::assign(&self.owners, &mut self.rows);
        (lanes, self.rows)
    }

    fn push(&mut self, mut row: Row) -> usize {
        row.at = self.at;
        row.name = printable::cut(&row.name, NAME_LIMIT);
        self.rows.push(row);
        self.rows.len() - 1
    }

    fn input(&mut self, entry: &Entry, input: &Input<'_>) {
        match input {
            Input::Receive(body) => return self.message(entry, body, Flags::default()),
            Input::TransmitProgress | Input::DrawId(_) => return,
            _ => {}
        }
        let word = entry.text.split(' ').nth(1).unwrap_or_default();
        let mut row = Row::new(entry.number, RowKind::Command, word);
        self.begun = None;
        let json = |json: &Json| (summary::params("", json), json.as_str().to_owned());
        let (place, (text, body)) = match input {
            Input::Call { method, params, .. } => {
                row.name = format!("call {method}");
                (session_id(params.as_ref()), params.as_ref().map(json).unwrap_or_default())
            }
            Input::CreateSession { config, draws, .. } => {
                let (fields, _) = config.parts();
                let given = fields.iter().find(|(name, _)| name == "sessionId");
                let given = given.and_then(|(_, id)| id.decode().ok());
                self.begun = draws.as_ref().map(ToString::to_string).or(given);
                (Place::Connection, json(&Json::new(config.as_ref()).unwrap_or_default()))
            }
            Input::ResumeSession { id, config, .. } => {
                self.begun = Some(id.to_string());
                (Place::Connection, json(&Json::new(config.as_ref()).unwrap_or_default()))
            }
            Input::Send { session, prompt, .. } | Input::SendAndWait { session, prompt, .. } => {
                let (text, fields) = prompt.parts();
                let all = crate::json::Object::new().str("prompt", text);
                let all = fields.iter().fold(all, |all, (name, value)| all.raw(name, value));
                (Place::Session(*session), (printable::cut(text, 300), all.finish().as_str().to_owned()))
            }
            Input::Abort(session, _)
            | Input::Detach(session, _)
            | Input::Destroy(session, _)
            | Input::StopReading(session)
            | Input::Disown { session, .. }
            | Input::SetTools { session, .. } => (Place::Session(*session), self.rest(entry)),
            Input::Delete(id, _) => (Place::Id(id.to_string()), self.rest(entry)),
            Input::Claim(session, _) | Input::Unclaim(session, _) => {
                (session.map_or(Place::Connection, Place::Session), self.rest(entry))
            }
            Input::Answer(ask, answer) => (self.place_of_ask(*ask), answered(answer)),
            Input::Decline(ask) | Input::Panicked(ask, _) => (self.place_of_ask(*ask), self.rest(entry)),
            Input::Broken(_) | Input::End(_) | Input::ReceiveFailed(_) | Input::TransmitFailed(_) => {
                row.kind = RowKind::Mark;
                row.flags = Flags::ERROR;
                (Place::Connection, self.rest(entry))
            }
            _ => (Place::Connection, self.rest(entry)),
        };
        (row.place, row.text, row.body) = (place, text, body);
        let index = self.push(row);
        self.command = Some(index);
        if let Input::Answer(ask, _) = input {
            self.joins.program_answer(*ask, index);
        }
    }

    /// Returns what stands behind a line's second word: cut, and whole.
    fn rest(&self, entry: &Entry) -> (String, String) {
        let rest = entry.text.splitn(3, ' ').nth(2).unwrap_or_default();
        (printable::cut(rest, 300), rest.to_owned())
    }

    fn place_of_ask(&self, ask: u64) -> Place {
        self.asks.get(&ask).map_or(Place::Connection, |session| Place::Session(*session))
    }

    /// Reads what a command returned.
    fn returned(&mut self, entry: &Entry) -> Option<()> {
        let mut tokens = Tokens::new(&entry.text);
        tokens.word().ok()?;
        let command = self.command.take()?;
        match tokens.word().ok()? {
            "call" => {
                let call = tokens.number().ok()?;
                self.joins.command(call, command);
                if tokens.skip_word("session") {
                    let session = tokens.number().ok()?;
                    self.starts.insert(call, session);
                    self.owners.begins(session);
                    self.rows[command].place = Place::Session(session);
                    if let Some(id) = self.begun.take() {
                        self.owners.has(session, id, command);
                    }
                }
            }
            "error" => {
                let mut row = Row::new(entry.number, RowKind::Outcome, "refused");
                row.flags = Flags::ERROR;
                row.place = self.rows[command].place.clone();
                row.answers = Some(command);
                self.tell(&mut row, &mut tokens);
                self.push(row);
            }
            _ => {}
        }
        Some(())
    }

    fn output(&mut self, entry: &Entry) -> Option<()> {
        let mut tokens = Tokens::new(&entry.text);
        tokens.word().ok()?;
        let word = tokens.word().ok()?;
        let mut row = Row::new(entry.number, RowKind::Outcome, word);
        match word {
            "transmit" => {
                tokens.skip_word("frame");
                let body = tokens.bytes().ok()?;
                self.message(entry, &body, Flags::OUT);
                return Some(());
            }
            "connected" => self.tell(&mut row, &mut tokens),
            "reply" | "turn" => {
                let call = tokens.number().ok()?;
                row.answers = self.joins.outcome(call);
                self.outcome(&mut row, &mut tokens);
                let message = Json::parse(Bytes::copy_from_slice(row.body.as_bytes())).ok();
                if let Some(data) = message.filter(|_| word == "turn").and_then(|message| message.get("data"))
                {
                    row.text = summary::event("assistant.message", &data);
                }
            }
            "session" => {
                let (call, session) = (tokens.number().ok()?, tokens.number().ok()?);
                row.answers = self.joins.outcome(call);
                let mut info = tokens.clone();
                if info.skip_word("ok") {
                    let id = info.json().ok().and_then(|info| text_of(&info, "sessionId"));
                    if let Some(id) = id {
                        if !self.owners.know(&id) {
                            self.in_cloud.insert(id.clone());
                        }
                        self.owners.has(session, id, self.rows.len());
                    }
                } else {
                    self.owners.fails(session, self.rows.len());
                }
                self.outcome(&mut row, &mut tokens);
                row.place = Place::Session(session);
            }
            "answered" => {
                let ask = tokens.number().ok()?;
                row.answers = self.joins.answered(ask);
                self.outcome(&mut row, &mut tokens);
                row.place = self.place_of_ask(ask);
            }
            "missed" => {
                let count: u64 = tokens.number().ok()?;
                gap(&mut row, &format!("{count} notifications were lost"));
            }
            "notice" => {
                row.kind = RowKind::Mark;
                row.name = format!("notice {}", tokens.word().ok()?);
                self.tell(&mut row, &mut tokens);
            }
            "closed" => {
                let kind = tokens.word().ok()?;
                end(&mut row, &format!("the connection ended: {kind}: {}", tokens.text().ok()?));
                row.flags = row.flags.and_if(Flags::ERROR, kind != "graceful");
                (_, row.body) = self.rest(entry);
            }
            "claimed" => return self.claimed(&mut tokens),
            "item" => {
                let session = tokens.number().ok()?;
                tokens.number::<u64>().ok()?;
                row.place = Place::Session(session);
                self.item(&mut row, session, &mut tokens)?;
            }
            // That there is something to read, and what was said on the wire before.
            _ => return None,
        }
        self.push(row);
        Some(())
    }

    /// Whom handlers are asked for. The asks themselves are rows already.
    fn claimed(&mut self, tokens: &mut Tokens<'_>) -> Option<()> {
        let session = tokens.number().ok()?;
        self.asks.insert(tokens.number().ok()?, session);
        Some(())
    }

    /// An item that is no event. None of those.
    fn item(&mut self, row: &mut Row, session: u64, tokens: &mut Tokens<'_>) -> Option<()> {
        match tokens.word().ok()? {
            "ask" | "claimed" => {
                self.asks.insert(tokens.number().ok()?, session);
                None
            }
            "gap" => {
                tokens.number::<u64>().ok()?;
                let count: u64 = tokens.number().ok()?;
                gap(row, &format!("{count} events were lost"));
                Some(())
            }
            "closed" => {
                end(row, &format!("the session ended: {}", tokens.text().ok()?));
                Some(())
            }
            "cancelled" => {
                let ask: u64 = tokens.number().ok()?;
                row.name = "ask withdrawn".to_owned();
                row.text = format!("ask {ask} is over");
                Some(())
            }
            _ => None,
        }
    }

    /// Reads what became of a command: where it stands, whether it went wrong, and what there is to tell.
    fn outcome(&mut self, row: &mut Row, tokens: &mut Tokens<'_>) {
        if let Some(command) = row.answers.and_then(|command| self.rows.get(command)) {
            row.place = command.place.clone();
            row.name = format!("{}: {}", row.name, command.name);
        }
        if !tokens.skip_word("ok") {
            tokens.skip_word("error");
            row.flags = Flags::ERROR;
        }
        self.tell(row, tokens);
    }

    /// Reads the rest of a line: values, of which the last is all there is to tell.
    fn tell(&self, row: &mut Row, tokens: &mut Tokens<'_>) {
        while !tokens.is_empty() {
            let text = told(&mut tokens.clone());
            match tokens.json() {
                Ok(json) => {
                    row.text = printable::cut(&text.unwrap_or_else(|| summary::result(&json)), 300);
                    row.body = json.as_str().to_owned();
                }
                Err(_) => match tokens.word() {
                    Ok(_) => {}
                    Err(_) => return,
                },
            }
        }
    }

    /// Reads a message that went over the wire.
    fn message(&mut self, entry: &Entry, body: &[u8], way: Flags) {
        let text = String::from_utf8_lossy(body).into_owned();
        let mut row = Row::new(entry.number, RowKind::Mark, "no message");
        row.flags = way;
        let json = Json::parse(Bytes::copy_from_slice(body)).ok();
        match json.as_ref().and_then(|json| self.envelope(json, &mut row)) {
            Some(()) => {}
            None => {
                row.flags = row.flags.and(Flags::ERROR);
                row.text = printable::cut(&text, 300);
            }
        }
        row.body = text;
        self.push(row);
    }

    /// None: it is no message.
    fn envelope(&mut self, json: &Json, row: &mut Row) -> Option<()> {
        let index = self.rows.len();
        let out = row.flags == Flags::OUT;
        let id = json.get("id").filter(|id| !id.is_null());
        let params = json.get("params");
        let Some(method) = text_of(json, "method") else {
            let id = id?;
            row.kind = if out { RowKind::Answer } else { RowKind::Reply };
            row.answers = if out { self.joins.answer(id.as_str()) } else { self.joins.reply(id.as_str()) };
            if let Some(asked) = row.answers.and_then(|asked| self.rows.get(asked)) {
                (row.name, row.place) = (asked.name.clone(), asked.place.clone());
            } else {
                row.name = "unasked".to_owned();
            }
            let error = json.get("error").filter(|error| !error.is_null());
            row.flags = row.flags.and_if(Flags::ERROR, error.is_some());
            row.text = summary::result(&error.or_else(|| json.get("result"))?);
            return Some(());
        };
        row.place = session_id(params.as_ref());
        row.text = params.as_ref().map(|params| summary::params(&method, params)).unwrap_or_default();
        match id {
            None => {
                row.kind = RowKind::Notification;
                if method == "session.event" && !out {
                    self.event(params?.get("event")?, row);
                    return Some(());
                }
            }
            Some(id) if out => {
                row.kind = RowKind::Call;
                self.joins.call(id.as_str(), index);
                if let Some(session) = id.as_str().parse().ok().and_then(|call| self.starts.get(&call)) {
                    row.place = Place::Session(*session);
                }
                // The call that answers an event, which it names.
                let request = params.as_ref().and_then(|params| text_of(params, "requestId"));
                if let (Place::Id(session), Some(request)) = (&row.place, request) {
                    row.answers = self.joins.asked_by_event(session.clone(), request);
                    if row.answers.is_some() {
                        row.kind = RowKind::Answer;
                    }
                }
            }
            Some(id) => {
                row.kind = RowKind::Ask;
                self.joins.request(id.as_str(), index);
            }
        }
        row.name = method;
        Some(())
    }

    fn event(&mut self, event: Json, row: &mut Row) {
        let event_type = text_of(&event, "type").unwrap_or_else(|| "event".to_owned());
        let data = event.get("data").unwrap_or_default();
        let failed = event_type == "session.error" || data.get("error").is_some_and(|error| !error.is_null());
        row.kind = RowKind::Event;
        row.flags = row.flags.and_if(Flags::ERROR, failed);
        row.flags = row.flags.and_if(Flags::TURN, event_type == "session.idle");
        row.flags = row.flags.and_if(Flags::END, event_type == "session.shutdown");
        row.text = summary::event(&event_type, &data);
        if let (Place::Id(session), Some(request)) = (&row.place, text_of(&data, "requestId")) {
            let in_cloud = self.in_cloud.contains(session);
            if protocol::event(&event_type).is_some_and(|ask| ask.asks_as_event(in_cloud)) {
                row.kind = RowKind::Ask;
                self.joins.asking_event(session.clone(), request, self.rows.len());
            } else if protocol::completes(&event_type) {
                row.answers = self.joins.asked_by_event(session.clone(), request);
            }
        }
        row.name = event_type;
    }
}

fn gap(row: &mut Row, text: &str) {
    (row.kind, row.flags) = (RowKind::Mark, Flags::GAP);
    (row.name, row.text) = ("gap".to_owned(), text.to_owned());
}

fn end(row: &mut Row, text: &str) {
    (row.kind, row.flags) = (RowKind::Mark, Flags::END);
    (row.name, row.text) = ("end".to_owned(), printable::cut(text, 300));
}

/// Returns the answer to an ask, in words and whole.
fn answered(answer: &Answer) -> (String, String) {
    match answer {
        Answer::Result(result) | Answer::Raw(result) | Answer::With(result, _) => {
            (summary::result(result), result.as_str().to_owned())
        }
        Answer::Error { message, .. } => (printable::cut(&format!("error: {message}"), 300), message.clone()),
    }
}

fn session_id(params: Option<&Json>) -> Place {
    params.and_then(|params| text_of(params, "sessionId")).map_or(Place::Connection, Place::Id)
}

fn text_of(json: &Json, name: &str) -> Option<String> {
    json.get(name)?.decode().ok()
}
