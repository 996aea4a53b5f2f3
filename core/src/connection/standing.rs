//! The standing of a session, which is known beside its stream: what it can show, which of its events came last, and
//! what its agent waits for. Kept as events come, whether anybody reads them or not.

use crate::json::Json;
use crate::moment::Moment;
use crate::protocol::events;
use crate::session::{Capabilities, OpenCanvas, SessionEvent, instance_id};

/// Open canvases that are kept; past this many, the oldest is forgotten.
const MOST_CANVASES: usize = 256;
/// Bytes of all of them. Past that, the oldest are forgotten.
const MOST_CANVAS_BYTES: usize = 1 << 20;
/// Ids of events that are kept: the runtime does not write all to its log that it says are to last.
const MOST_IDS: usize = 4;
/// An id that is longer is not kept.
const LONGEST_ID: usize = 256;
/// Tools in use at a time that are told apart.
const MOST_TOOLS: usize = 64;

/// The standing of a session: what is known of it beside its stream.
#[derive(Debug, Default)]
pub(super) struct Standing {
    capabilities: Capabilities,
    canvases: Vec<OpenCanvas>,
    /// Of the events here that the runtime keeps. None before there is one.
    ids: Option<Box<EventIds>>,
    doing: Doing,
}

/// Ids of events.
#[derive(Debug, Default)]
struct EventIds {
    /// That of the first that came here, which is none where the others are another session's.
    first: Option<Box<str>>,
    /// Those of the latest, oldest first.
    latest: Vec<String>,
}

/// The work of a session's agent.
#[derive(Debug, Default)]
struct Doing {
    /// `true` if a turn is under way.
    in_turn: bool,
    /// The tools in use, by the ids of their calls, with their names, in the order in which they began.
    tools: Vec<(String, String)>,
    /// Since when it is as it is.
    since: Moment,
}

/// The thing that a session's agent waits for, as far as its events tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Awaits<'a> {
    /// A prompt.
    Prompt,
    Model,
    /// The tool of this name, which was begun first of those in use.
    Tool(&'a str),
}

impl Standing {
    pub(super) fn capabilities(&self) -> &Capabilities {
        &self.capabilities
    }

    pub(super) fn canvases(&self) -> &[OpenCanvas] {
        &self.canvases
    }

    /// The ids of the events that came last of those that the runtime keeps, oldest first.
    pub(super) fn latest(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().flat_map(|ids| &ids.latest).map(String::as_str)
    }

    /// The id of the first event that came here and that the runtime keeps.
    pub(super) fn first(&self) -> Option<&str> {
        self.ids.as_ref()?.first.as_deref()
    }

    /// Returns what the agent waits for, and since when.
    pub(super) fn awaits(&self) -> (Awaits<'_>, Moment) {
        let awaits = match self.doing.tools.first() {
            _ if !self.doing.in_turn => Awaits::Prompt,
            Some((_, name)) => Awaits::Tool(name),
            None => Awaits::Model,
        };
        (awaits, self.doing.since)
    }

    /// The runtime has answered the create or resume.
    pub(super) fn started(&mut self, reply: &Json, now: Moment) {
        if let Some(capabilities) = reply.get("capabilities") {
            self.capabilities.merge(&capabilities);
        }
        let canvases = reply.get("openCanvases").or_else(|| reply.get("openCanvasInstances"));
        for canvas in canvases.and_then(|canvases| canvases.items()).unwrap_or_default() {
            self.open(&canvas);
        }
        if !self.doing.in_turn {
            self.doing.since = now;
        }
    }

    /// An event has come that is no piece of another.
    pub(super) fn observe(&mut self, event_type: &str, event: &SessionEvent, now: Moment) {
        if !event.is_ephemeral()
            && let Some(id) = event.id().filter(|id| id.len() <= LONGEST_ID)
        {
            let ids = self.ids.get_or_insert_default();
            ids.first.get_or_insert_with(|| Box::from(&*id));
            ids.note(&id);
        }
        self.follow(event_type, event, now);
    }

    /// As [`observe`](Self::observe), of an event that goes to another session of the same id: here it is not among those that
    /// came.
    pub(super) fn follow(&mut self, event_type: &str, event: &SessionEvent, now: Moment) {
        match event_type {
            events::CAPABILITIES_CHANGED => {
                if let Some(data) = event.data() {
                    self.capabilities.merge(&data);
                }
            }
            events::CANVAS_OPENED => {
                if let Some(data) = event.data() {
                    self.open(&data);
                }
            }
            events::CANVAS_CLOSED => {
                if let Some(id) = event.data().and_then(|data| instance_id(&data)) {
                    self.canvases.retain(|canvas| canvas.instance_id() != id);
                }
            }
            // What sub-agents do, the root agent waits for as for a tool.
            _ if event.agent_id().is_none() => self.doing.observe(event_type, event, now),
            _ => {}
        }
    }

    /// Knows what another session of the same id knew of its latest events.
    pub(super) fn take_over(&mut self, other: &Standing) {
        for id in other.latest() {
            self.ids.get_or_insert_default().note(id);
        }
    }

    /// A canvas is open. It takes the place of what was known of the same instance.
    fn open(&mut self, told: &Json) {
        let Some(canvas) = OpenCanvas::read(told) else { return };
        match self.canvases.iter_mut().find(|known| known.instance_id() == canvas.instance_id()) {
            Some(known) => *known = canvas,
            None => self.canvases.push(canvas),
        }
        let bytes = |canvases: &[OpenCanvas]| canvases.iter().map(|canvas| canvas.raw().len()).sum::<usize>();
        while self.canvases.len() > MOST_CANVASES || bytes(&self.canvases) > MOST_CANVAS_BYTES {
            self.canvases.remove(0);
        }
    }
}

impl EventIds {
    fn note(&mut self, id: &str) {
        let mut kept = if self.latest.len() >= MOST_IDS { self.latest.remove(0) } else { String::new() };
        kept.clear();
        kept.push_str(id);
        self.latest.push(kept);
    }
}

impl Doing {
    fn observe(&mut self, event_type: &str, event: &SessionEvent, now: Moment) {
        let text = |name: &str| {
            let text =
                event.data().and_then(|data| data.get(name)).and_then(|text| text.decode::<String>().ok());
            text.map(|text| crate::text::cut(&text)).unwrap_or_default()
        };
        match event_type {
            events::USER_MESSAGE | events::TURN_BEGUN => {
                if !self.in_turn {
                    self.since = now;
                }
                self.in_turn = true;
            }
            events::TOOL_BEGUN => {
                if self.tools.is_empty() {
                    self.since = now;
                }
                if self.tools.len() < MOST_TOOLS {
                    self.tools.push((text("toolCallId"), text("toolName")));
                }
                self.in_turn = true;
            }
            events::TOOL_DONE => {
                let id = text("toolCallId");
                let is_first = self.tools.first().is_some_and(|(known, _)| *known == id);
                self.tools.retain(|(known, _)| *known != id);
                if is_first {
                    self.since = now;
                }
            }
            events::ABORT => {
                self.tools.clear();
                self.since = now;
            }
            events::IDLE | events::SHUT_DOWN | events::RESUMED => {
                self.tools.clear();
                self.in_turn = false;
                self.since = now;
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::frame::{Chunk, Frame};
    use crate::jsonrpc::{Message, scan};

    fn event(event_type: &str, id: &str, ephemeral: bool, data: &str) -> SessionEvent {
        read(&format!(r#"{{"type":"{event_type}","data":{data},"id":"{id}","ephemeral":{ephemeral}}}"#))
    }

    fn read(event: &str) -> SessionEvent {
        let body = format!(r#"{{"method":"session.event","params":{{"sessionId":"s","event":{event}}}}}"#);
        match scan(Frame { body: body.into(), chunk: Chunk { id: 0, len: 0 } }).expect("it is a message") {
            Message::Notification(told) => SessionEvent::new(told.into_event().expect("it is an event")),
            other => panic!("{other:?}"),
        }
    }

    fn at(seconds: u64) -> Moment {
        Moment::after_epoch(Duration::from_secs(seconds))
    }

    fn observe(standing: &mut Standing, event_type: &str, data: &str, second: u64) {
        standing.observe(event_type, &event(event_type, "e", true, data), at(second));
    }

    fn json(text: &str) -> Json {
        Json::parse(text.to_owned()).expect("it is JSON")
    }

    #[test]
    fn the_latest_events_are_those_that_are_kept() {
        let mut standing = Standing::default();
        for number in 1..=6 {
            let event = event("session.info", &number.to_string(), number == 5, r#"{"ephemeral":true}"#);
            standing.observe("session.info", &event, at(0));
        }
        assert_eq!(standing.latest().collect::<Vec<_>>(), ["2", "3", "4", "6"]);
        assert_eq!(standing.first(), Some("1"));
        let long = event("session.info", &"x".repeat(LONGEST_ID + 1), false, "{}");
        standing.observe("session.info", &long, at(0));
        assert_eq!(standing.latest().last(), Some("6"));
    }

    #[test]
    fn the_latest_events_of_another_session_come_behind_its_own() {
        let (mut standing, mut other) = (Standing::default(), Standing::default());
        standing.observe("session.info", &event("session.info", "1", false, "{}"), at(0));
        for id in ["2", "3"] {
            other.observe("session.info", &event("session.info", id, false, "{}"), at(0));
        }
        standing.take_over(&other);
        assert_eq!(standing.latest().collect::<Vec<_>>(), ["1", "2", "3"]);
        // What came here first is its own still.
        assert_eq!(standing.first(), Some("1"));
    }

    #[test]
    fn canvases_of_the_reply_join_those_that_were_opened_before_it() {
        let mut standing = Standing::default();
        observe(&mut standing, "session.canvas.opened", r#"{"instanceId":"a","title":"old"}"#, 0);
        observe(&mut standing, "session.canvas.opened", r#"{"instanceId":"b"}"#, 0);
        let reply = r#"{"openCanvases":[{"instanceId":"a","title":"new"},{"instanceId":""}],"capabilities":{"ui":{"canvases":true}}}"#;
        standing.started(&json(reply), at(0));
        let open: Vec<_> =
            standing.canvases().iter().map(|open| (open.instance_id(), open.title())).collect();
        assert_eq!(open, [("a", Some("new".to_owned())), ("b", None)]);
        assert!(standing.capabilities().canvases());
        observe(&mut standing, "session.canvas.closed", r#"{"instanceId":"a"}"#, 0);
        observe(&mut standing, "session.canvas.closed", r#"{"instanceId":""}"#, 0);
        assert_eq!(standing.canvases().len(), 1);
        observe(&mut standing, "capabilities.changed", r#"{"ui":{"elicitation":true}}"#, 0);
        assert!(standing.capabilities().canvases() && standing.capabilities().elicitation());
    }

    #[test]
    fn canvases_are_bounded() {
        let mut standing = Standing::default();
        for number in 0..=MOST_CANVASES {
            observe(&mut standing, "session.canvas.opened", &format!(r#"{{"instanceId":"{number}"}}"#), 0);
        }
        assert_eq!((standing.canvases().len(), standing.canvases()[0].instance_id()), (MOST_CANVASES, "1"));
        let large = format!(r#"{{"instanceId":"large","title":"{}"}}"#, "x".repeat(MOST_CANVAS_BYTES - 50));
        observe(&mut standing, "session.canvas.opened", &large, 0);
        assert!(
            standing.canvases().len() < 5
                && standing.canvases().last().is_some_and(|last| last.instance_id() == "large")
        );
    }

    #[test]
    fn just_as_many_bytes_of_canvases_ids_and_tools_are_kept_as_may_be() {
        let canvas = |id: &str, bytes: usize| {
            let start = format!(r#"{{"instanceId":"{id}","title":""#);
            let title = "x".repeat(bytes - start.len() - 2);
            format!(r#"{start}{title}"}}"#)
        };
        let bytes = |standing: &Standing| {
            standing.canvases().iter().map(|canvas| canvas.raw().len()).collect::<Vec<_>>()
        };
        let mut standing = Standing::default();
        observe(&mut standing, "session.canvas.opened", &canvas("a", 100), 0);
        observe(&mut standing, "session.canvas.opened", &canvas("b", MOST_CANVAS_BYTES - 100), 0);
        assert_eq!(bytes(&standing), [100, MOST_CANVAS_BYTES - 100]);
        observe(&mut standing, "session.canvas.opened", &canvas("b", MOST_CANVAS_BYTES - 99), 0);
        assert_eq!(bytes(&standing), [MOST_CANVAS_BYTES - 99]);

        let id = "x".repeat(LONGEST_ID);
        standing.observe("session.info", &event("session.info", &id, false, "{}"), at(0));
        assert_eq!(standing.latest().collect::<Vec<_>>(), [&*id]);

        let tool = |number: usize| format!(r#"{{"toolCallId":"{number}","toolName":"tool {number}"}}"#);
        for number in 0..=MOST_TOOLS {
            observe(&mut standing, "tool.execution_start", &tool(number), 1);
        }
        for number in 0..MOST_TOOLS {
            assert_eq!(standing.awaits().0, Awaits::Tool(&format!("tool {number}")));
            observe(&mut standing, "tool.execution_complete", &tool(number), 2);
        }
        assert_eq!(standing.awaits(), (Awaits::Model, at(2)), "of one more nothing is known");
    }

    #[test]
    fn what_a_sub_agent_waits_for_the_root_agent_does_not() {
        let mut standing = Standing::default();
        observe(&mut standing, "user.message", "{}", 2);
        observe(&mut standing, "assistant.turn_start", "{}", 3);
        let tool =
            r#"{"type":"tool.execution_start","data":{"toolCallId":"1","toolName":"bash"},"agentId":"a"}"#;
        standing.observe("tool.execution_start", &read(tool), at(4));
        assert_eq!(standing.awaits(), (Awaits::Model, at(2)));
    }

    #[test]
    fn an_agent_waits_for_a_prompt_the_model_or_a_tool() {
        let mut standing = Standing::default();
        assert_eq!(standing.awaits(), (Awaits::Prompt, at(0)));
        standing.started(&json("{}"), at(1));
        assert_eq!(standing.awaits(), (Awaits::Prompt, at(1)));
        observe(&mut standing, "user.message", "{}", 2);
        observe(&mut standing, "assistant.turn_start", "{}", 3);
        assert_eq!(standing.awaits(), (Awaits::Model, at(2)));
        observe(&mut standing, "tool.execution_start", r#"{"toolCallId":"1","toolName":"bash"}"#, 4);
        observe(&mut standing, "tool.execution_start", r#"{"toolCallId":"2","toolName":"grep"}"#, 5);
        assert_eq!(standing.awaits(), (Awaits::Tool("bash"), at(4)));
        observe(&mut standing, "tool.execution_complete", r#"{"toolCallId":"1"}"#, 6);
        assert_eq!(standing.awaits(), (Awaits::Tool("grep"), at(6)));
        observe(&mut standing, "tool.execution_complete", r#"{"toolCallId":"2"}"#, 7);
        assert_eq!(standing.awaits(), (Awaits::Model, at(7)));
        observe(&mut standing, "tool.execution_start", r#"{"toolCallId":"3","toolName":"bash"}"#, 8);
        observe(&mut standing, "abort", "{}", 9);
        assert_eq!(
            standing.awaits(),
            (Awaits::Model, at(9)),
            "a tool that is aborted does not say that it is done"
        );
        observe(&mut standing, "session.idle", "{}", 10);
        assert_eq!(standing.awaits(), (Awaits::Prompt, at(10)));
    }
}
