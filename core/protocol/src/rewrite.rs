//! Decoding by name, and writing anew what the accessors give.
//!
//! This is for tests, and for tools that have the types' names as text. It takes in every type there is, so a program
//! that does not need it should leave the feature off.

use std::borrow::Cow;

use crate::check::check;
use crate::error::DecodeError;
use crate::event::SessionEvent;
use crate::generated::{ANSWERS, ASKS, EVENTS, PARAMS, RESULTS, SESSION_EVENT, TYPES};
use crate::number::Number;
use crate::raw::RawJson;
use crate::shape::ShapeId;
use crate::text::{write_repaired, write_string};

/// The use of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Of {
    /// The data of an event, by its type.
    Event,
    /// The parameters of a method that the client calls.
    Params,
    /// The result of a method that the client calls.
    Result,
    /// The parameters of a request or notification of the runtime, or the data of an event, by its type.
    Ask,
    /// The answer to a request, to an asking event, or to a hook, which is called `hooks.invoke/preToolUse` and so on.
    Answer,
    /// A type, by its name in [`view`](mod@crate::view).
    Type,
}

/// Something that can be decoded by its name.
pub(crate) struct Entry {
    pub(crate) name: &'static str,
    pub(crate) shape: u16,
    pub(crate) write: fn(RawJson<'_>, &mut Writer),
    /// Builds it anew, where it goes out.
    #[cfg(feature = "rebuild")]
    pub(crate) build: Option<fn(RawJson<'_>) -> String>,
}

/// Decodes a value as what its name says, and writes it anew from what the accessors give. `None` where the name is not
/// known.
///
/// # Errors
///
/// When the value is no JSON, or of another shape: the first place that differs.
pub fn retype(of: Of, name: &str, value: &str) -> Result<Option<String>, DecodeError> {
    Ok(written(of, name, value)?.map(|writer| writer.out))
}

/// Decodes a value as what its name says, and counts what is in it of a kind, or a word, that is in no source. `None` where the
/// name is not known.
///
/// # Errors
///
/// When the value is no JSON, or of another shape: the first place that differs.
pub fn unknown_in(of: Of, name: &str, value: &str) -> Result<Option<usize>, DecodeError> {
    Ok(written(of, name, value)?.map(|writer| writer.unknown))
}

fn written(of: Of, name: &str, value: &str) -> Result<Option<Writer>, DecodeError> {
    let Some(entry) = entry(of, name) else { return Ok(None) };
    let raw = check(value, ShapeId(entry.shape))?;
    let mut writer = Writer::new();
    (entry.write)(raw, &mut writer);
    Ok(Some(writer))
}

/// Decodes a value as what its name says, and builds it anew: from what the accessors give, through the setters. `None`
/// where the name is not known, or where there is no builder.
///
/// # Errors
///
/// When the value is no JSON, or of another shape: the first place that differs.
#[cfg(feature = "rebuild")]
pub fn rebuild(of: Of, name: &str, value: &str) -> Result<Option<String>, DecodeError> {
    let Some(entry) = entry(of, name) else { return Ok(None) };
    let raw = check(value, ShapeId(entry.shape))?;
    Ok(entry.build.map(|build| build(raw)))
}

/// The names that are known, sorted.
pub fn names(of: Of) -> impl Iterator<Item = &'static str> {
    table(of).iter().map(|entry| entry.name)
}

fn entry(of: Of, name: &str) -> Option<&'static Entry> {
    let table = table(of);
    let index = table.binary_search_by(|entry| entry.name.cmp(name)).ok()?;
    table.get(index)
}

fn table(of: Of) -> &'static [Entry] {
    match of {
        Of::Event => EVENTS,
        Of::Params => PARAMS,
        Of::Result => RESULTS,
        Of::Ask => ASKS,
        Of::Answer => ANSWERS,
        Of::Type => TYPES,
    }
}

/// JSON that is written value by value.
pub(crate) struct Writer {
    out: String,
    is_first: bool,
    /// What is of an unknown kind, and words that are not known.
    unknown: usize,
}

impl Writer {
    fn new() -> Writer {
        Writer { out: String::new(), is_first: true, unknown: 0 }
    }

    #[inline(never)]
    pub(crate) fn open(&mut self) {
        self.out.push('{');
        self.is_first = true;
    }

    #[inline(never)]
    pub(crate) fn close(&mut self) {
        self.out.push('}');
        self.is_first = false;
    }

    #[inline(never)]
    pub(crate) fn open_list(&mut self) {
        self.out.push('[');
        self.is_first = true;
    }

    #[inline(never)]
    pub(crate) fn close_list(&mut self) {
        self.out.push(']');
        self.is_first = false;
    }

    #[inline(never)]
    pub(crate) fn item(&mut self) {
        if !self.is_first {
            self.out.push(',');
        }
        self.is_first = false;
    }

    #[inline(never)]
    pub(crate) fn key(&mut self, name: &str) {
        self.item();
        write_string(&mut self.out, name);
        self.out.push(':');
    }

    #[inline(never)]
    pub(crate) fn raw(&mut self, raw: RawJson<'_>) {
        write_repaired(&mut self.out, raw.as_str());
    }

    /// What is of none of a union's kinds.
    #[inline(never)]
    pub(crate) fn other(&mut self, raw: RawJson<'_>) {
        self.unknown += 1;
        self.raw(raw);
    }

    /// A word of an enum.
    #[inline(never)]
    pub(crate) fn word(&mut self, word: &str, is_known: bool) {
        self.unknown += usize::from(!is_known);
        self.text(word);
    }

    #[inline(never)]
    pub(crate) fn as_it_is(&mut self, text: &str) {
        self.unknown += 1;
        write_repaired(&mut self.out, text);
    }

    #[inline(never)]
    pub(crate) fn null(&mut self) {
        self.out.push_str("null");
    }

    #[inline(never)]
    pub(crate) fn text(&mut self, text: &str) {
        write_string(&mut self.out, text);
    }

    #[inline(never)]
    pub(crate) fn bool(&mut self, value: bool) {
        self.out.push_str(if value { "true" } else { "false" });
    }

    #[inline(never)]
    pub(crate) fn integer(&mut self, value: i64) {
        self.out.push_str(&value.to_string());
    }

    #[inline(never)]
    pub(crate) fn natural(&mut self, value: u64) {
        self.out.push_str(&value.to_string());
    }

    #[inline(never)]
    pub(crate) fn number(&mut self, value: Number<'_>) {
        self.out.push_str(value.as_str());
    }

    #[inline(never)]
    pub(crate) fn member_text(&mut self, name: &str, value: Cow<'_, str>) {
        self.key(name);
        self.text(&value);
    }

    #[inline(never)]
    pub(crate) fn option_text(&mut self, name: &str, value: Option<Cow<'_, str>>) {
        if let Some(value) = value {
            self.member_text(name, value);
        }
    }

    #[inline(never)]
    pub(crate) fn member_bool(&mut self, name: &str, value: bool) {
        self.key(name);
        self.bool(value);
    }

    #[inline(never)]
    pub(crate) fn option_bool(&mut self, name: &str, value: Option<bool>) {
        if let Some(value) = value {
            self.member_bool(name, value);
        }
    }

    #[inline(never)]
    pub(crate) fn member_integer(&mut self, name: &str, value: i64) {
        self.key(name);
        self.integer(value);
    }

    #[inline(never)]
    pub(crate) fn option_integer(&mut self, name: &str, value: Option<i64>) {
        if let Some(value) = value {
            self.member_integer(name, value);
        }
    }

    #[inline(never)]
    pub(crate) fn member_natural(&mut self, name: &str, value: u64) {
        self.key(name);
        self.natural(value);
    }

    #[inline(never)]
    pub(crate) fn option_natural(&mut self, name: &str, value: Option<u64>) {
        if let Some(value) = value {
            self.member_natural(name, value);
        }
    }

    #[inline(never)]
    pub(crate) fn member_number(&mut self, name: &str, value: Number<'_>) {
        self.key(name);
        self.number(value);
    }

    #[inline(never)]
    pub(crate) fn option_number(&mut self, name: &str, value: Option<Number<'_>>) {
        if let Some(value) = value {
            self.member_number(name, value);
        }
    }
}

impl SessionEvent<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        let Some(_) = self.0.case(SESSION_EVENT.0) else { return writer.raw(self.0) };
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("id", self.id());
        writer.member_text("timestamp", self.timestamp());
        writer.key("parentId");
        match self.parent_id() {
            Some(id) => writer.text(&id),
            None => writer.null(),
        }
        writer.option_bool("ephemeral", self.ephemeral());
        writer.option_text("agentId", self.agent_id());
        writer.key("data");
        self.typed().rewrite(writer);
        writer.close();
    }
}
