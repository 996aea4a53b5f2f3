//! Events, requests and notifications, in one enum each.

use std::fmt::Write;

use super::Emitter;
use crate::model::{Call, Ty};
use crate::names::pascal;

impl Emitter<'_> {
    pub(super) fn events(&mut self) -> String {
        let model = self.model;
        let mut out = String::from("//! All events, with the views of their data.\n\n");
        line!(
            out,
            "use std::borrow::Cow;\n\nuse crate::check::check;\nuse crate::event::{{OtherEvent, Reason}};"
        );
        line!(
            out,
            "use crate::list::Map;\nuse crate::raw::RawJson;\nuse crate::shape::ShapeId;\nuse crate::view;\n"
        );
        let shape = self.shape(&Ty::Union(model.session_event.unwrap_or_default()));
        line!(
            out,
            "/// The shape of an event with its envelope.\npub(crate) const SESSION_EVENT: ShapeId = ShapeId({shape});\n"
        );
        line!(
            out,
            "/// An event with a view of its data.\n///\n/// Persisted and ephemeral events are here alike."
        );
        line!(out, "#[derive(Clone, Debug)]\n#[non_exhaustive]\npub enum TypedEvent<'a> {{");
        for event in &model.events {
            let kind = if event.is_ephemeral { ", never persisted" } else { "" };
            line!(
                out,
                "    /// `{}`{kind}.\n    {}({}),",
                event.name,
                pascal(&event.name),
                self.outer_type(&event.data)
            );
        }
        line!(
            out,
            "    /// An event that is not known here, or whose data is of another shape.\n    Other(OtherEvent<'a>),\n}}\n"
        );
        line!(
            out,
            "/// The types of all events, sorted by length and then by name, with the shapes of their data."
        );
        line!(out, "static EVENTS: [(&str, ShapeId); {}] = [", model.events.len());
        let mut events: Vec<&crate::model::Event> = model.events.iter().collect();
        events.sort_by_key(|event| (event.name.len(), &event.name));
        for event in &events {
            let shape = self.shape(&event.data);
            line!(out, "    ({:?}, ShapeId({shape})),", event.name);
        }
        line!(out, "];\n");
        let longest = events.last().map_or(0, |event| event.name.len());
        let starts: Vec<String> = (0..=longest + 1)
            .map(|length| events.iter().filter(|event| event.name.len() < length).count().to_string())
            .collect();
        line!(out, "/// The first event of each length.");
        line!(out, "static STARTS: [u8; {}] = [{}];\n", starts.len(), starts.join(", "));
        line!(out, "/// The place of an event's type.");
        line!(out, "fn place(event_type: &str) -> Option<usize> {{");
        line!(out, "    let start = usize::from(*STARTS.get(event_type.len())?);");
        line!(out, "    let end = usize::from(*STARTS.get(event_type.len() + 1)?);");
        line!(
            out,
            "    let is_it = |(name, _): &(&str, ShapeId)| crate::text::is_same(name.as_bytes(), event_type.as_bytes());"
        );
        line!(out, "    Some(start + EVENTS.get(start..end)?.iter().position(is_it)?)\n}}\n");
        line!(out, "impl<'a> TypedEvent<'a> {{");
        line!(
            out,
            "    /// Reads an event of this type from the text of its data. It never fails: what does not fit is\n    /// [`Other`](Self::Other), with the reason."
        );
        line!(
            out,
            "    pub fn decode(event_type: impl Into<Cow<'a, str>>, data: &'a str) -> TypedEvent<'a> {{\n        TypedEvent::read(event_type.into(), data)\n    }}\n"
        );
        line!(out, "    fn read(event_type: Cow<'a, str>, data: &'a str) -> TypedEvent<'a> {{");
        line!(out, "        let index = place(&event_type);");
        line!(
            out,
            "        let other = |reason| TypedEvent::Other(OtherEvent {{ event_type, data, reason }});"
        );
        line!(out, "        let Some(index) = index else {{ return other(Reason::UnknownType) }};");
        line!(
            out,
            "        match check(data, EVENTS[index].1) {{\n            Ok(raw) => TypedEvent::over(index, raw).unwrap_or_else(|| other(Reason::UnknownType)),\n            Err(error) => other(Reason::Malformed(error)),\n        }}\n    }}\n"
        );
        line!(out, "    /// The event of data that was checked.");
        line!(out, "    pub(crate) fn of(event_type: Cow<'a, str>, raw: RawJson<'a>) -> TypedEvent<'a> {{");
        line!(out, "        let index = place(&event_type).unwrap_or(usize::MAX);");
        line!(
            out,
            "        TypedEvent::over(index, raw).unwrap_or_else(|| {{\n            TypedEvent::Other(OtherEvent {{ event_type, data: raw.as_str(), reason: Reason::UnknownType }})\n        }})\n    }}\n"
        );
        line!(
            out,
            "    /// The event of a checked text.\n    fn over(index: usize, raw: RawJson<'a>) -> Option<TypedEvent<'a>> {{\n        Some(match index {{"
        );
        for (index, event) in events.iter().enumerate() {
            line!(
                out,
                "            {index} => TypedEvent::{}({}),",
                pascal(&event.name),
                self.outer_of_raw(&event.data, "raw")
            );
        }
        line!(out, "            _ => return None,\n        }})\n    }}\n}}");
        out
    }

    pub(super) fn requests(&mut self) -> String {
        let model = self.model;
        let calls: Vec<&Call> = model.calls.iter().filter(|call| !call.scope.is_ours()).collect();
        let mut out = String::from(
            "//! All that the runtime asks by a request or tells by a notification, with the views of the parameters.\n\n",
        );
        line!(
            out,
            "use crate::check::check;\nuse crate::error::DecodeError;\nuse crate::raw::RawJson;\nuse crate::shape::ShapeId;\nuse crate::view;\n"
        );
        line!(out, "/// A request or notification of the runtime, with a view of its parameters.");
        line!(out, "#[derive(Clone, Debug)]\n#[non_exhaustive]\npub enum TypedRequest<'a> {{");
        for call in &calls {
            let what = if call.is_notification { ", a notification" } else { "" };
            line!(
                out,
                "    /// `{}`{what}.\n    {}({}),",
                call.name,
                pascal(&call.name),
                self.outer_type(&call.params)
            );
        }
        line!(out, "    /// A method that is not known here.\n    Other(RawJson<'a>),\n}}\n");
        line!(out, "/// The methods, sorted, with the shapes of their parameters.");
        line!(out, "static REQUESTS: [(&str, ShapeId); {}] = [", calls.len());
        for call in &calls {
            let shape = self.shape(&call.params);
            line!(out, "    ({:?}, ShapeId({shape})),", call.name);
        }
        line!(out, "];\n");
        line!(out, "impl<'a> TypedRequest<'a> {{");
        line!(
            out,
            "    /// Reads the parameters of a request or notification of this method.\n    ///\n    /// # Errors\n    ///\n    /// When they are of another shape: the first place that differs."
        );
        line!(
            out,
            "    pub fn decode(method: &str, params: &'a str) -> Result<TypedRequest<'a>, DecodeError> {{"
        );
        line!(
            out,
            "        let Ok(index) = REQUESTS.binary_search_by(|(name, _)| (*name).cmp(method)) else {{\n            return RawJson::parse(params).map(TypedRequest::Other);\n        }};"
        );
        line!(out, "        let raw = check(params, REQUESTS[index].1)?;\n        Ok(match index {{");
        for (index, call) in calls.iter().enumerate() {
            line!(
                out,
                "            {index} => TypedRequest::{}({}),",
                pascal(&call.name),
                self.outer_of_raw(&call.params, "raw")
            );
        }
        line!(out, "            _ => TypedRequest::Other(raw),\n        }})\n    }}\n}}");
        out
    }
}
