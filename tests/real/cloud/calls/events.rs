//! What a worker tells of compaction, sub-agents and the like, as typed events of the session.

use pilotwire::ItemKind;
use pilotwire::handle::{Events, LogItem};
use pilotwire::types::{TypedEvent, build, enums, methods};
use serde_json::{Value, json};

use super::{Started, within};
use crate::cloud::start::is_told;

/// A line of what is said with types, up to the end of the worker's turn.
async fn lines(events: &mut Events) -> Vec<String> {
    let mut lines = Vec::new();
    loop {
        let ItemKind::Event(event) = within(events.next()).await.expect("the session goes on").kind else {
            continue;
        };
        let line = match event.typed() {
            TypedEvent::SessionCompactionStart(start) => {
                format!("compacts {:?}", start.conversation_tokens())
            }
            TypedEvent::SessionCompactionComplete(done) => {
                format!(
                    "compacted {} {:?} {:?}",
                    done.success(),
                    done.tokens_removed(),
                    done.summary_content()
                )
            }
            TypedEvent::SessionSnapshotRewind(back) => {
                format!("rewound to {}, {} less", back.up_to_event_id(), back.events_removed())
            }
            TypedEvent::SessionPlanChanged(plan) => format!("plan {}", plan.operation().as_str()),
            TypedEvent::SessionModeChanged(mode) => format!("mode {}", mode.new_mode().as_str()),
            TypedEvent::SessionModelChange(model) => format!("model {}", model.new_model()),
            TypedEvent::SessionTitleChanged(title) => format!("title {}", title.title()),
            TypedEvent::SessionTodosChanged(_) => "todos".to_owned(),
            TypedEvent::PendingMessagesModified(_) => "queue".to_owned(),
            TypedEvent::SessionBackgroundTasksChanged(_) => "tasks".to_owned(),
            TypedEvent::SessionWorkspaceFileChanged(file) => {
                format!("file {} {}", file.operation().as_str(), file.path())
            }
            TypedEvent::SessionPermissionsChanged(permissions) => {
                format!("permissions {}", permissions.mode().expect("it has one").as_str())
            }
            TypedEvent::SessionSkillsLoaded(loaded) => {
                format!("skill {}", loaded.skills().at(0).expect("there is one").name())
            }
            TypedEvent::SessionCustomAgentsUpdated(agents) => {
                format!("agent {}", agents.agents().at(0).expect("there is one").name())
            }
            TypedEvent::SessionMcpServersLoaded(loaded) => {
                format!("server {}", loaded.servers().at(0).expect("there is one").name())
            }
            TypedEvent::SessionUsageInfo(usage) => {
                format!("context {} of {}", usage.current_tokens(), usage.token_limit())
            }
            TypedEvent::SessionIdle(_) => return lines,
            _ => continue,
        };
        lines.push(line);
    }
}

#[tokio::test]
async fn what_a_worker_tells_of_its_session_comes_typed() {
    let started = Started::new("cloud-calls-events").await;
    let (session, mut events, task) = started.session().await;
    let agent = json!({
        "id": "a", "name": "a", "displayName": "A", "description": "d", "source": "repo", "tools": [], "userInvocable": true,
    });
    let skill =
        json!({"name": "s", "description": "d", "source": "project", "userInvocable": true, "enabled": true});
    for (event, data) in [
        ("session.compaction_start", json!({"conversationTokens": 20})),
        (
            "session.compaction_complete",
            json!({"success": true, "messagesRemoved": 2, "tokensRemoved": 15, "summaryContent": "short"}),
        ),
        ("session.snapshot_rewind", json!({"upToEventId": "e", "eventsRemoved": 3})),
        ("session.plan_changed", json!({"operation": "update"})),
        ("session.mode_changed", json!({"previousMode": "interactive", "newMode": "plan"})),
        ("session.model_change", json!({"previousModel": "m1", "newModel": "m2"})),
        ("session.title_changed", json!({"title": "A title"})),
        ("session.todos_changed", json!({})),
        ("pending_messages.modified", json!({})),
        ("session.background_tasks_changed", json!({})),
        ("session.workspace_file_changed", json!({"path": "a", "operation": "create"})),
        ("session.permissions_changed", json!({"mode": "allow-all"})),
        ("session.skills_loaded", json!({"skills": [skill]})),
        ("session.custom_agents_updated", json!({"agents": [agent], "warnings": [], "errors": []})),
        ("session.mcp_servers_loaded", json!({"servers": [{"name": "m", "status": "connected"}]})),
        ("session.usage_info", json!({"tokenLimit": 10, "currentTokens": 5, "messagesLength": 2})),
        ("assistant.usage", json!({"model": "m2", "inputTokens": 3, "outputTokens": 4})),
        ("session.idle", json!({})),
    ] {
        task.append(event, data);
    }
    assert_eq!(
        lines(&mut events).await,
        [
            "compacts Some(20)",
            "compacted true Some(15) Some(\"short\")",
            "rewound to e, 3 less",
            "plan update",
            "mode plan",
            "model m2",
            "title A title",
            "todos",
            "queue",
            "tasks",
            "file create a",
            "permissions allow-all",
            "skill s",
            "agent a",
            "server m",
            "context 5 of 10",
        ]
    );
    // Of these, what the worker has used up is counted here, and its mode is kept.
    let usage = within(session.usage()).await.expect("it answers");
    let model = usage.view().model_metrics().get("m2").expect("it was used").usage();
    assert_eq!((model.input_tokens(), model.output_tokens()), (3, 4));
    assert_eq!(within(session.mode()).await.expect("it answers"), enums::SessionMode::Plan);
    started.end().await;
}

/// The runtime forwards the events of a worker's sub-agent without their `agentId`. Only `parentToolCallId` in the data
/// tells whose they are.
#[tokio::test]
async fn events_of_a_workers_agent_come_as_those_of_the_session() {
    let started = Started::new("cloud-calls-sub-agent").await;
    let (session, mut events, task) = started.session().await;
    let turn = session.send_and_wait("look around");
    within(task.prompted(1)).await;
    let agent = json!({
        "toolCallId": "t1", "agentName": "explore", "agentDisplayName": "Explore", "agentDescription": "It looks.",
    });
    task.append("subagent.started", agent);
    let found = json!({"messageId": "s", "content": "a cave", "toolRequests": [], "parentToolCallId": "t1"});
    task.append_of("agent-1", "assistant.message", found);
    let done = json!({"toolCallId": "t1", "agentName": "explore", "agentDisplayName": "Explore"});
    task.append("subagent.completed", done);
    task.append(
        "assistant.message",
        json!({"messageId": "m", "content": "a cave, it says", "toolRequests": []}),
    );
    task.append("session.idle", json!({}));
    assert_eq!(within(turn).await.expect("the turn ends well").text(), "a cave, it says");

    let mut seen = Vec::new();
    loop {
        let ItemKind::Event(event) = within(events.next()).await.expect("the session goes on").kind else {
            continue;
        };
        assert_eq!(event.agent_id(), None, "{event:?}");
        match event.typed() {
            TypedEvent::SubagentStarted(agent) => seen.push(format!("{} starts", agent.agent_name())),
            TypedEvent::SubagentCompleted(agent) => seen.push(format!("{} is done", agent.agent_name())),
            TypedEvent::AssistantMessage(message) => {
                seen.push(format!("{:?}: {}", message.parent_tool_call_id(), message.content()));
            }
            TypedEvent::SessionIdle(_) => break,
            _ => {}
        }
    }
    assert_eq!(seen, ["explore starts", "Some(\"t1\"): a cave", "explore is done", "None: a cave, it says"]);
    // The log goes by the data.
    let read = async |scope: enums::EventsAgentScope| {
        let read = build::EventLogReadRequest::new().agent_scope(scope).max(100);
        let page = within(session.request::<methods::session::event_log::Read>(read)).await.expect("a page");
        let said = page.view().events().into_iter().filter_map(|event| match event.typed() {
            TypedEvent::AssistantMessage(message) => Some(message.content().into_owned()),
            _ => None,
        });
        said.collect::<Vec<_>>()
    };
    assert_eq!(read(enums::EventsAgentScope::Primary).await, ["a cave, it says"]);
    assert_eq!(read(enums::EventsAgentScope::All).await, ["a cave", "a cave, it says"]);
    // It is none of the runtime's tasks.
    let tasks = within(session.request::<methods::session::tasks::List>(build::SessionParams::new())).await;
    assert_eq!(tasks.expect("it answers").view().tasks().len(), 0);
    started.end().await;
}

#[tokio::test]
async fn the_log_of_a_session_is_read_and_followed() {
    let started = Started::new("cloud-calls-event-log").await;
    let (session, mut events, task) = started.session().await;
    let info = |text: &str| json!({"infoType": "test", "message": text});
    task.append("session.info", info("before"));
    is_told(&mut events, "before").await;
    let mut log = session.event_log();
    let mut seen: Vec<(String, Value)> = Vec::new();
    for last in ["before", "behind"] {
        while seen.last().is_none_or(|(_, data)| data["message"] != last) {
            match within(log.next()).await.expect("it goes on").expect("it can be read") {
                LogItem::Event(event) => {
                    seen.push((event.event_type().into_owned(), event.decode().expect("it is JSON")));
                }
                other => panic!("{other:?}"),
            }
        }
        if last == "before" {
            task.append("session.info", info("behind"));
        }
    }
    assert_eq!(seen.first().expect("the first").0, "session.start");
    let told: Vec<_> = seen.iter().filter(|(_, data)| data["infoType"] == "test").collect();
    assert_eq!(told.len(), 2, "{told:?}");
    within(session.detach()).await.expect("it is detached");
    loop {
        match within(log.next()).await.expect("an end").expect("it can be read") {
            LogItem::Ended(_) => break,
            LogItem::Event(event) => assert_ne!(event.event_type(), "session.info", "{event:?}"),
            other => panic!("{other:?}"),
        }
    }
    started.end().await;
}
