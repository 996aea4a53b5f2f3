//! What is asked by requests other than hooks.

use pilotwire::handlers::{
    AutoModeSwitch, ClientHandlers, FsError, HandlerError, Handlers, Inference, InferenceRequest,
    InferenceResponse, MemoryFs, Policy, SessionFs as _, SessionFsConfig, SessionSqlite, Skill,
    SkillProvider, SqlError, SqlResult, SqlStatement,
};
use pilotwire::types::{TypedEvent, enums};
use pilotwire::{Provider, TurnError};
use pilotwire_tests::model::{Reply, Script};
use serde_json::json;

use super::held::{Held, State};
use super::{goes_on, holds_the_abort, is_left_open, is_withdrawn, script};
use crate::client::{Started, within};
use crate::files::WatchedFs;
use crate::logged_in::LoggedIn;
use crate::scenarios::next_of;

#[tokio::test]
async fn another_model_is_no_longer_offered_and_the_runtime_is_told_no() {
    let limited = (0..6).map(|_| Reply::rate_limited("user_weekly_rate_limited"));
    let logged_in = LoggedIn::new("scenario-abort-auto-mode", script(limited)).await;
    let held = Held::new();
    let handlers = Handlers::new().on_auto_mode_switch(held.then(|_| AutoModeSwitch::yes()));
    let (session, mut events) = logged_in.session(logged_in.config(), handlers).await.expect("it is created");
    let turn = session.send_and_wait("begin");
    held.is(State::Open).await;
    within(session.abort()).await.expect("it is aborted");
    held.is(State::Withdrawn).await;
    // The turn had failed before it was asked.
    let failed = within(turn).await.expect_err("the limit is reached");
    assert!(matches!(failed, TurnError::Agent { .. }), "{failed:?}");
    // The answer and the end come in either order.
    let (mut is_told, mut is_idle) = (false, false);
    next_of(&mut events, |event| {
        match event {
            TypedEvent::AutoModeSwitchCompleted(completed) => {
                assert_eq!(completed.response(), enums::AutoModeSwitchResponse::No);
                is_told = true;
            }
            TypedEvent::SessionIdle(idle) => is_idle = idle.aborted() == Some(true),
            _ => {}
        }
        (is_told && is_idle).then_some(())
    })
    .await;
    goes_on(&session, &mut events).await;
    logged_in.end().await.replay();
}

#[tokio::test]
async fn an_abort_waits_for_a_section_of_the_system_message() {
    let started = Started::new("scenario-abort-transform", script([Reply::text("One.")])).await;
    let held = Held::new();
    let handlers = Handlers::new().transform("tone", held.then(|text: &String| text.clone()));
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    let turn = session.send_and_wait("begin");
    holds_the_abort(&session, &mut events, &held, turn).await;
    started.end().await;
}

#[tokio::test]
async fn an_abort_waits_for_a_providers_token() {
    let started = Started::new("scenario-abort-token", script([Reply::text("One.")])).await;
    let held = Held::new();
    let handlers =
        Handlers::new().provider_token("default", held.then(|_| "a-token-of-some-length".to_owned()));
    let config = started.config().provider(Provider::new(started.model.base_url()).kind("openai"));
    let (session, mut events) = started.session_with(config, handlers).await;
    let turn = session.send_and_wait("begin");
    holds_the_abort(&session, &mut events, &held, turn).await;
    started.end().await;
}

/// Skills, which are listed and read slowly, or not.
struct Notes {
    list: Option<Held>,
    read: Option<Held>,
}

impl SkillProvider for Notes {
    async fn list(&self) -> Result<Vec<Skill>, HandlerError> {
        if let Some(held) = &self.list {
            held.clone().hold().await;
        }
        Ok(vec![Skill::new("release-notes", "How release notes are written here")])
    }

    async fn read(&self, _: &str) -> Result<Option<String>, HandlerError> {
        if let Some(held) = &self.read {
            held.clone().hold().await;
        }
        Ok(Some("# Release notes\nShort sentences.".to_owned()))
    }
}

#[tokio::test]
async fn skills_are_no_longer_wanted_and_their_provider_is_told() {
    let held = Held::new();
    for (name, list, read) in [
        ("scenario-abort-skills", Some(held.clone()), None),
        ("scenario-abort-skill", None, Some(Held::new())),
    ] {
        let held = list.clone().or(read.clone()).expect("one is slow");
        let begin = [Reply::tool("skill", json!({"skill": "release-notes"})), Reply::text("One.")];
        let started = Started::new(name, script(begin)).await;
        let handlers = Handlers::new().permissions(Policy::approve_all()).skills(Notes { list, read });
        let config = started.config().enable_skills(true);
        let (session, mut events) = started.session_with(config, handlers).await;
        let turn = session.send_and_wait("begin");
        is_withdrawn(&session, &mut events, &held, turn).await;
        started.end().await;
    }
}

/// Aborts a turn that begins with this tool, while this operation on the file `note.txt` waits.
async fn is_worked_on(name: &'static str, tool: Reply, waits: &'static str) {
    let files = MemoryFs::new();
    files.insert("/project/note.txt", "a note of memory").expect("there is room");
    let config = SessionFsConfig::new("/project", "/project/.state");
    let handlers = ClientHandlers::new().session_fs(&config).expect("the paths are there");
    let started = Started::with(name, script([tool, Reply::text("One.")]), handlers).await;
    let held = Held::new();
    let hold = held.clone();
    let before = move |operation: &str, path: &str| {
        let hold = (operation == waits && path.ends_with("note.txt")).then(|| hold.clone());
        async move {
            if let Some(hold) = hold {
                hold.hold().await;
            }
            Ok(())
        }
    };
    let handlers = Handlers::new().permissions(Policy::approve_all()).session_fs(WatchedFs { files, before });
    let config = started.config().working_directory("/project");
    let (session, mut events) = started.session_with(config, handlers).await;
    let turn = session.send_and_wait("begin");
    is_left_open(&session, &mut events, &held, turn).await;
    started.end().await;
}

#[tokio::test]
async fn a_file_that_is_read_or_written_for_a_tool_is_worked_on() {
    let path = "/project/note.txt";
    let view = || Reply::tool("view", json!({"path": path}));
    let edit = Reply::tool("edit", json!({"path": path, "old_str": "memory", "new_str": "a song"}));
    is_worked_on("scenario-abort-file", view(), "read_file").await;
    is_worked_on("scenario-abort-file-stat", view(), "stat").await;
    is_worked_on("scenario-abort-file-written", edit, "write_file").await;
}

/// A database that is slow.
struct SlowRows(Held);

impl SessionSqlite for SlowRows {
    async fn query(&self, statement: SqlStatement) -> Result<SqlResult, FsError> {
        if statement.query.contains("rivers") {
            self.0.clone().hold().await;
        }
        Ok(SqlResult::rows(["river"], [vec!["Elbe".into()]]))
    }

    async fn transaction(&self, statements: Vec<SqlStatement>) -> Result<Vec<SqlResult>, SqlError> {
        Ok(statements.iter().map(|_| SqlResult::changed(0)).collect())
    }

    async fn exists(&self) -> Result<bool, FsError> {
        Ok(true)
    }
}

#[tokio::test]
async fn a_database_that_is_asked_for_a_tool_is_asked_on() {
    let held = Held::new();
    let files = MemoryFs::new().with_sqlite(SlowRows(held.clone()));
    let config = SessionFsConfig::new("/project", "/project/.state").offers_all_of(&files);
    let handlers = ClientHandlers::new().session_fs(&config).expect("the paths are there");
    let query = json!({"query": "SELECT river FROM rivers", "description": "asks it"});
    let begin = [Reply::tool("sql", query), Reply::text("One.")];
    let started = Started::with("scenario-abort-sql", script(begin), handlers).await;
    let handlers = Handlers::new().permissions(Policy::approve_all()).session_fs(files);
    let config = started.config().working_directory("/project");
    let (session, mut events) = started.session_with(config, handlers).await;
    let turn = session.send_and_wait("begin");
    is_left_open(&session, &mut events, &held, turn).await;
    started.end().await;
}

/// A model that waits before its answer, or in it.
struct Slow {
    held: Held,
    begins: bool,
}

impl Inference for Slow {
    async fn serve(
        &self,
        mut request: InferenceRequest,
        response: &mut InferenceResponse,
    ) -> Result<(), HandlerError> {
        request.body().read_all().await?;
        if !self.begins {
            self.held.clone().hold().await;
        }
        response.start(200, [("content-type", "text/event-stream")]).await?;
        if self.begins {
            self.held.clone().hold().await;
        }
        let delta = json!({"index": 0, "delta": {"role": "assistant", "content": "Back."}});
        let last = json!({"index": 0, "delta": {}, "finish_reason": "stop"});
        for choice in [delta, last] {
            response.write(format!("data: {}\n\n", json!({"choices": [choice]})).as_bytes()).await?;
        }
        response.write(b"data: [DONE]\n\n").await?;
        Ok(())
    }
}

#[tokio::test]
async fn a_request_to_a_model_is_cancelled_before_its_answer_and_in_it() {
    for (name, begins) in [("scenario-abort-inference", false), ("scenario-abort-inference-begun", true)] {
        let held = Held::new();
        let handlers = ClientHandlers::new().inference(Slow { held: held.clone(), begins });
        let started = Started::with(name, Script::new(), handlers).await;
        let (session, mut events) = started.session_with(started.config(), ()).await;
        let turn = session.send_and_wait("begin");
        is_withdrawn(&session, &mut events, &held, turn).await;
        started.end().await;
    }
}
