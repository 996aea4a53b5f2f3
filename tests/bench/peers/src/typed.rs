//! Events of the official SDK, read as types: in the two ways that it has.

use std::hint::black_box;

use github_copilot_sdk::session_events::*;
use github_copilot_sdk::types::SessionEvent;
use serde_json::Value;

use crate::frames::{EVENTS_IN_MIX, Stream};
use crate::protocol::Measured;
use crate::stopwatch::Stopwatch;

/// Events as a subscriber has them, their data as values, each read with `typed_data`. What it has no type for costs
/// nothing here.
pub fn from_values(turns: usize) -> Measured {
    let texts = texts();
    let events: Vec<SessionEvent> =
        texts.iter().map(|text| serde_json::from_str(text).expect("it is an event")).collect();
    measure(turns, &events, look)
}

/// The text of events, each read as the enum over all types, with its envelope.
pub fn from_texts(turns: usize) -> Measured {
    measure(turns, &texts(), |text: &String| {
        black_box(serde_json::from_str::<TypedSessionEvent>(text)).is_ok()
    })
}

fn measure<T>(turns: usize, events: &[T], look: impl Fn(&T) -> bool) -> Measured {
    let start = Stopwatch::start();
    let mut arrived = 0;
    for _ in 0..turns {
        arrived += events.iter().filter(|event| look(black_box(event))).count();
    }
    Measured { nanos: start.wall(), cpu_nanos: start.cpu(), arrived, ..Measured::default() }
}

/// The events of a turn, without what carries them.
fn texts() -> Vec<String> {
    let stream = Stream::of(EVENTS_IN_MIX, 1);
    let text = |body: &std::ops::Range<usize>| {
        let mut message: Value = serde_json::from_slice(&stream.bytes[body.clone()]).expect("it is JSON");
        message["params"]["event"].take().to_string()
    };
    stream.bodies.iter().map(text).collect()
}

/// Reads an event's data as its type. False if there is none for it.
pub fn look(event: &SessionEvent) -> bool {
    fn read<T: serde::de::DeserializeOwned>(event: &SessionEvent) -> bool {
        black_box(event.typed_data::<T>()).is_some()
    }
    match &*event.event_type {
        "assistant.message_delta" => read::<AssistantMessageDeltaData>(event),
        "assistant.streaming_delta" => read::<AssistantStreamingDeltaData>(event),
        "session.start" => read::<SessionStartData>(event),
        "session.managed_settings_resolved" => read::<SessionManagedSettingsResolvedData>(event),
        "session.skills_loaded" => read::<SessionSkillsLoadedData>(event),
        "session.mcp_servers_loaded" => read::<SessionMcpServersLoadedData>(event),
        "session.tools_updated" => read::<SessionToolsUpdatedData>(event),
        "pending_messages.modified" => read::<PendingMessagesModifiedData>(event),
        "user.message" => read::<UserMessageData>(event),
        "session.title_changed" => read::<SessionTitleChangedData>(event),
        "system.message" => read::<SystemMessageData>(event),
        "assistant.turn_start" => read::<AssistantTurnStartData>(event),
        "session.usage_info" => read::<SessionUsageInfoData>(event),
        "model.call_start" => read::<ModelCallStartData>(event),
        "assistant.message_start" => read::<AssistantMessageStartData>(event),
        "assistant.usage" => read::<AssistantUsageData>(event),
        "model.call_finished" => read::<ModelCallFinishedData>(event),
        "model.call_final_result" => read::<ModelCallFinalResultData>(event),
        "assistant.message" => read::<AssistantMessageData>(event),
        "assistant.turn_end" => read::<AssistantTurnEndData>(event),
        "assistant.idle" => read::<AssistantIdleData>(event),
        "session.idle" => read::<SessionIdleData>(event),
        _ => false,
    }
}
