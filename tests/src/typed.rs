//! Whether all that a runtime says is of a type that there is, down to each kind and word.
//!
//! A [`Listener`] hears what is said on one connection, and puts what it cannot type into [`Untyped`], which all
//! connections of one runtime share. A client of the library is listened to by its config ([`listened`]), a bare peer
//! hands over what it reads, and a program that runs a client has [taps](crate::taps) put around its runtime.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use pilotwire::Config;
use pilotwire::frame::FrameError;
use pilotwire::sans_io::{Input, Moment, Observe, Observer, Output};
use pilotwire_protocol::{Of, RawJson, Reason, TypedEvent, unknown_in};

/// Internal methods have no types, but the client calls this one itself.
const UNTYPED_RESULTS: [&str; 1] = ["connect"];

/// What was said and is of no type. Clones are the same.
#[derive(Clone, Debug, Default)]
pub struct Untyped(Arc<Mutex<Vec<String>>>);

impl Untyped {
    /// Takes all that was found by now.
    #[must_use]
    pub fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.found())
    }

    /// Takes away what was found of events of this type, where a test makes the runtime repeat what is of no type.
    ///
    /// # Panics
    ///
    /// If nothing was found of them.
    pub fn forget_event(&self, event_type: &str) {
        let (mut found, start) = (self.found(), format!("{:?} {event_type}: ", Of::Event));
        let before = found.len();
        found.retain(|untyped| !untyped.starts_with(&start));
        assert!(found.len() < before, "all {event_type} are of the type");
    }

    /// Listens to one more connection.
    #[must_use]
    pub fn listener(&self) -> Listener {
        Listener { calls: BTreeMap::new(), untyped: self.clone() }
    }

    fn found(&self) -> MutexGuard<'_, Vec<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Hears what is said on one connection.
#[derive(Debug)]
pub struct Listener {
    /// The methods of calls that are not answered yet, by their ids as they are written.
    calls: BTreeMap<String, String>,
    untyped: Untyped,
}

impl Listener {
    /// The client says this: the body of a frame.
    pub fn sent(&mut self, body: &[u8]) {
        let Some(message) = std::str::from_utf8(body).ok().and_then(|text| RawJson::parse(text).ok()) else {
            return;
        };
        if let (Some(id), Some(method)) = (message.get("id"), message.get("method")) {
            self.calls.insert(id.as_str().to_owned(), method.to_text().into_owned());
        }
    }

    /// The runtime says this: the body of a frame. What is no message is nobody's here: other tests tell of it.
    pub fn received(&mut self, body: &[u8]) {
        let Some(message) = std::str::from_utf8(body).ok().and_then(|text| RawJson::parse(text).ok()) else {
            return;
        };
        if let Some(method) = message.get("method") {
            let params = message.get("params").unwrap_or(RawJson::NULL);
            self.asked(&method.to_text(), params);
        } else if let Some(id) = message.get("id")
            && let Some(method) = self.calls.remove(id.as_str())
            && let Some(result) = message.get("result")
        {
            self.replied(&method, result);
        }
    }

    fn asked(&self, method: &str, params: RawJson<'_>) {
        // What is wrong with an event is told once.
        let event = params.get("event").filter(|_| method == "session.event");
        if event.is_none_or(|event| self.event(event)) {
            self.look(Of::Ask, method, params);
        }
    }

    /// Whether an event has a type, and its data is of it.
    fn event(&self, event: RawJson<'_>) -> bool {
        let kind = event.get("type").unwrap_or(RawJson::NULL).to_text();
        let data = event.get("data").unwrap_or(RawJson::NULL);
        if let TypedEvent::Other(other) = TypedEvent::decode(&*kind, data.as_str()) {
            let reason = match other.reason {
                Reason::UnknownType => "its type is not known".to_owned(),
                other => format!("{other:?}"),
            };
            self.tell(&format!("{:?} {kind}", Of::Event), &reason, data);
            return false;
        }
        self.look(Of::Event, &kind, data)
    }

    fn replied(&self, method: &str, result: RawJson<'_>) {
        if !UNTYPED_RESULTS.contains(&method) {
            self.look(Of::Result, method, result);
        }
        // Events of unknown types are let through in lists.
        let events = result.get("events").unwrap_or(RawJson::NULL).items();
        for event in events.filter(|item| item.get("type").is_some()) {
            self.event(event);
        }
    }

    /// Decodes a value, and reads all that is in it. Returns whether all of it has a type.
    fn look(&self, of: Of, name: &str, value: RawJson<'_>) -> bool {
        match unknown_in(of, name, value.as_str()) {
            Ok(Some(0)) => return true,
            Ok(Some(unknown)) => {
                let reason = format!("{unknown} kinds or words are not known");
                self.tell(&format!("{of:?} {name}"), &reason, value);
            }
            Ok(None) => self.tell(&format!("{of:?} {name}"), "it has no type", value),
            Err(error) => self.tell(&format!("{of:?} {name}"), &error.to_string(), value),
        }
        false
    }

    fn tell(&self, what: &str, reason: &str, value: RawJson<'_>) {
        let text: String = value.as_str().chars().take(1000).collect();
        self.untyped.found().push(format!("{what}: {reason}: {text}"));
    }
}

/// A config whose connections are listened to, besides what observes them already.
#[must_use]
pub fn listened(config: Config, untyped: &Untyped) -> Config {
    let listening = Listening { untyped: untyped.clone(), besides: config.observer().cloned() };
    config.observe(Arc::new(listening))
}

#[derive(Debug)]
struct Listening {
    untyped: Untyped,
    besides: Option<Arc<dyn Observe>>,
}

impl Observe for Listening {
    fn begin(&self, config: &Config) -> Option<Box<dyn Observer>> {
        let besides = self.besides.as_ref().and_then(|besides| besides.begin(config));
        Some(Box::new(Observed { listener: self.untyped.listener(), besides }))
    }

    fn unlocked(&self) {
        if let Some(besides) = &self.besides {
            besides.unlocked();
        }
    }
}

#[derive(Debug)]
struct Observed {
    listener: Listener,
    besides: Option<Box<dyn Observer>>,
}

impl Observer for Observed {
    fn time(&mut self, now: Moment) {
        if let Some(besides) = &mut self.besides {
            besides.time(now);
        }
    }

    fn input(&mut self, input: &Input<'_>) {
        if let Input::Receive(body) = input {
            self.listener.received(body);
        }
        if let Some(besides) = &mut self.besides {
            besides.input(input);
        }
    }

    fn broken(&mut self, header: &mut Vec<u8>, error: &FrameError, overwrite: &dyn Fn(&mut [u8])) {
        match &mut self.besides {
            Some(besides) => besides.broken(header, error, overwrite),
            None => overwrite(header),
        }
    }

    fn output(&mut self, output: Output<'_>) {
        if let Output::Transmit(frame) = output {
            self.listener.sent(body_of(frame));
        }
        if let Some(besides) = &mut self.besides {
            besides.output(output);
        }
    }
}

/// The body of a whole frame.
fn body_of(frame: &Bytes) -> &[u8] {
    const END: &[u8] = b"\r\n\r\n";
    let end = frame.windows(END.len()).position(|bytes| bytes == END);
    end.map_or(frame, |end| &frame[end + END.len()..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(said: &[&str]) -> Vec<String> {
        let untyped = Untyped::default();
        let mut listener = untyped.listener();
        listener.sent(br#"{"jsonrpc":"2.0","id":1,"method":"ping","params":{}}"#);
        listener
            .sent(br#"{"jsonrpc":"2.0","id":2,"method":"session.getMessages","params":{"sessionId":"s"}}"#);
        said.iter().for_each(|body| listener.received(body.as_bytes()));
        untyped.take()
    }

    fn event(kind: &str, data: &str) -> String {
        let envelope = r#""id":"i","timestamp":"t","parentId":null"#;
        format!(r#"{{"type":"{kind}","data":{data},{envelope}}}"#)
    }

    fn notified(event: &str) -> String {
        format!(r#"{{"method":"session.event","params":{{"sessionId":"s","event":{event}}}}}"#)
    }

    #[test]
    fn what_is_of_a_type_is_not_told() {
        let idle = event("session.idle", "{}");
        let said = [
            r#"{"id":1,"result":{"message":"pong","timestamp":"t","protocolVersion":3}}"#,
            &notified(&idle),
            &format!(r#"{{"id":2,"result":{{"events":[{idle}]}}}}"#),
            r#"{"id":7,"error":{"code":1,"message":"m"}}"#,
        ];
        assert_eq!(heard(&said), [""; 0]);
    }

    #[test]
    fn what_is_of_no_type_is_told_wherever_it_stands() {
        let (newer, wrong) = (event("newer", "{}"), event("session.idle", r#"{"aborted":1}"#));
        let said = [
            r#"{"id":1,"result":{"message":7}}"#,
            &notified(&newer),
            &notified(&wrong),
            &notified(&event("session.plan_changed", r#"{"operation":"newer"}"#)),
            &format!(r#"{{"id":2,"result":{{"events":[{newer}]}}}}"#),
            r#"{"id":3,"method":"newer.request","params":{}}"#,
            r#"{"method":"session.lifecycle","params":[]}"#,
        ];
        let told = heard(&said);
        let starts = [
            "Result ping: at message: ",
            "Event newer: its type is not known",
            "Event session.idle: Malformed",
            "Event session.plan_changed: 1 kinds or words are not known",
            "Event newer: its type is not known",
            "Ask newer.request: it has no type",
            "Ask session.lifecycle: ",
        ];
        assert_eq!(told.len(), starts.len(), "{told:#?}");
        for (told, start) in told.iter().zip(starts) {
            assert!(told.starts_with(start), "{told}");
        }
    }
}
