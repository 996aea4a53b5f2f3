//! Errors that a user's handlers return, by what the runtime is told of them, and those that they are given.

use std::sync::{Arc, Mutex};

use pilotwire::error::{BodyTooLarge, InferenceClosed};
use pilotwire::handlers::{
    Asked, Canvas, CanvasError, ClientHandlers, DirEntry, FileStat, FsError, HandlerContext, HandlerError,
    Handlers, Inference, InferenceRequest, InferenceResponse, MkdirOptions, Permission, RemoveOptions,
    SessionFs, SessionFsConfig, SessionSqlite, SqlError, SqlErrorClass, SqlResult, SqlStatement, UserInput,
};
use pilotwire::mock::{Script, Step};
use pilotwire::types::{build, view};
use pilotwire::{Json, Tool};
use serde_json::{Value, json};

use crate::fixtures::Served;
use crate::page::Cases;

/// What the runtime is told of this failure, where it asks the user something.
fn told_of_request(fail: impl Fn() -> HandlerError + Send + Sync + 'static) -> String {
    let mut served = Served::new(Script::new(), ClientHandlers::none());
    let handlers = Handlers::new().on_user_input(move |_, _| {
        let failed = Err::<UserInput, _>(fail());
        async { failed }
    });
    let _session = served.session(handlers);
    served.ask("userInput.request", json!({"sessionId": "s", "question": "Which?"}))
}

/// What the runtime is told by a call that answers this event.
fn told_of_event(event: &str, data: Value, method: &str, handlers: Handlers) -> String {
    let script = Script::new().always(method, [Step::reply(json!({"success": true}))]);
    let mut served = Served::new(script, ClientHandlers::none());
    let _session = served.session(handlers);
    served.bench.runtime.emit("s", event, data);
    served.run();
    let told = served.bench.runtime.calls(method).last().expect("it is answered").clone();
    let told: Value = told.decode().expect("it is JSON");
    let part = ["result", "error"].into_iter().find(|part| !told[part].is_null()).expect("it says something");
    json!({part: told[part]}).to_string()
}

pub(crate) fn handler_error(cases: &mut Cases) {
    let fails = || HandlerError::new("the disk is full");
    cases.caused("of a request", told_of_request(fails));
    cases.caused(
        "of a request, with a code and data",
        told_of_request(move || fails().with_code(-32000).with_data(Json::text("disk-full"))),
    );
    cases.caused("of a request that is left", told_of_request(HandlerError::leave));
    cases.caused("of a request, by a panic", told_of_request(|| panic!("the disk is full")));
    let tool = Handlers::new().tool_of(Tool::new("look", "x"), move |_: Value, _| {
        let failed = Err::<String, _>(fails());
        async { failed }
    });
    let asked =
        json!({"requestId": "r", "sessionId": "s", "toolName": "look", "toolCallId": "c", "arguments": {}});
    cases.caused(
        "of a tool",
        told_of_event("external_tool.requested", asked, "session.tools.handlePendingToolCall", tool),
    );
    let permission = Handlers::new().on_permission(move |_, _| {
        let failed = Err::<Permission, _>(fails());
        async { failed }
    });
    let asked = json!({"requestId": "r", "permissionRequest": {"kind": "shell"}});
    let method = "session.permissions.handlePendingPermissionRequest";
    cases.caused("of a permission", told_of_event("permission.requested", asked, method, permission));
}

/// Session files that are not there, and a database that fails.
#[derive(Clone)]
pub(crate) struct NoFiles;

fn no_file() -> FsError {
    FsError::not_found("no such file").context("reading notes.md")
}

impl SessionFs for NoFiles {
    async fn read_file(&self, _: &str) -> Result<String, FsError> {
        Err(no_file())
    }

    async fn write_file(&self, _: &str, _: &str, _: Option<u32>) -> Result<(), FsError> {
        Err(FsError::other("the disk is full"))
    }

    async fn append_file(&self, _: &str, _: &str, _: Option<u32>) -> Result<(), FsError> {
        Err(std::io::Error::from(std::io::ErrorKind::NotFound).into())
    }

    async fn exists(&self, _: &str) -> Result<bool, FsError> {
        Ok(false)
    }

    async fn stat(&self, _: &str) -> Result<FileStat, FsError> {
        Err(no_file())
    }

    async fn mkdir(&self, _: &str, _: MkdirOptions) -> Result<(), FsError> {
        Ok(())
    }

    async fn read_dir(&self, _: &str) -> Result<Vec<String>, FsError> {
        Err(no_file())
    }

    async fn read_dir_with_types(&self, _: &str) -> Result<Vec<DirEntry>, FsError> {
        Err(no_file())
    }

    async fn remove(&self, _: &str, _: RemoveOptions) -> Result<(), FsError> {
        Err(no_file())
    }

    async fn rename(&self, _: &str, _: &str) -> Result<(), FsError> {
        Err(no_file())
    }
}

#[derive(Clone)]
struct NoDatabase(SqlErrorClass);

impl SessionSqlite for NoDatabase {
    async fn query(&self, _: SqlStatement) -> Result<SqlResult, FsError> {
        Err(FsError::other("database is locked"))
    }

    async fn transaction(&self, _: Vec<SqlStatement>) -> Result<Vec<SqlResult>, SqlError> {
        Err(SqlError::new(self.0, "database is locked"))
    }

    async fn exists(&self) -> Result<bool, FsError> {
        Ok(true)
    }
}

/// What the runtime is told of session files.
fn told_of_files(files: impl SessionFs, method: &str, mut params: Value) -> String {
    let config = SessionFsConfig::new("/project", "/state").offers_all_of(&files);
    let handlers = ClientHandlers::new().session_fs(&config).expect("the paths are there");
    let mut served = Served::new(Script::new(), handlers);
    let _session = served.session(Handlers::new().session_fs(files));
    params["sessionId"] = json!("s");
    served.ask(method, params)
}

pub(crate) fn fs_error(cases: &mut Cases) {
    let path = json!({"path": "/notes.md"});
    cases.caused("not_found", told_of_files(NoFiles, "sessionFs.readFile", path));
    let content = json!({"path": "/notes.md", "content": "x"});
    cases.caused("other", told_of_files(NoFiles, "sessionFs.writeFile", content.clone()));
    cases.caused("an error of std", told_of_files(NoFiles, "sessionFs.appendFile", content));
}

pub(crate) fn sql_error(cases: &mut Cases) {
    for (case, class) in [
        ("BusyOrLocked", SqlErrorClass::BusyOrLocked),
        ("Fatal", SqlErrorClass::Fatal),
        ("PostCommitAmbiguous", SqlErrorClass::PostCommitAmbiguous),
    ] {
        let files = NoFiles.with_sqlite(NoDatabase(class));
        let statements = json!({"statements": [{"query": "DELETE FROM a", "queryType": "run"}]});
        cases.caused(case, told_of_files(files, "sessionFs.sqliteTransaction", statements));
    }
}

struct NoCanvas;

impl Canvas for NoCanvas {
    async fn open(
        &self,
        _: Asked<view::CanvasProviderOpenRequest<'static>>,
        _: HandlerContext,
    ) -> Result<build::CanvasProviderOpenResult, CanvasError> {
        Err(CanvasError::new("no_display", "there is no display"))
    }

    async fn close(
        &self,
        _: Asked<view::CanvasProviderCloseRequest<'static>>,
        _: HandlerContext,
    ) -> Result<(), CanvasError> {
        Err(std::io::Error::other("the window is gone").into())
    }
}

pub(crate) fn canvas_error(cases: &mut Cases) {
    let mut told = |case: &str, method: &str, more: Value| {
        let mut served = Served::new(Script::new(), ClientHandlers::none());
        let canvases = json!([{"id": "board", "displayName": "Board", "description": "x"}]);
        let config = pilotwire::SessionConfig::new().field("canvases", &canvases).expect("it is JSON");
        let _session = served.try_session(config, Handlers::new().canvas(NoCanvas)).expect("it is created");
        let mut params =
            json!({"sessionId": "s", "canvasId": "board", "instanceId": "i", "extensionId": "e"});
        params.as_object_mut().expect("it is one").extend(more.as_object().expect("it is one").clone());
        cases.caused(case, served.ask(method, params));
    };
    told("with a code", "canvas.open", json!({}));
    told("any other error", "canvas.close", json!({}));
    told("an action that there is not", "canvas.action.invoke", json!({"actionName": "zoom"}));
}

/// A model that does with its response what must not be.
#[derive(Clone)]
struct Model {
    way: Way,
    seen: Arc<Mutex<Option<InferenceClosed>>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    WritesFirst,
    StartsTwice,
    Writes,
}

impl Inference for Model {
    async fn serve(&self, _: InferenceRequest, response: &mut InferenceResponse) -> Result<(), HandlerError> {
        let none: [(&str, &str); 0] = [];
        let result = match self.way {
            Way::WritesFirst => response.write(b"x").await,
            Way::StartsTwice => {
                response.start(200, none).await?;
                response.start(200, none).await
            }
            Way::Writes => response.start(200, none).await,
        };
        *self.seen.lock().expect("nobody panics") = result.err();
        Ok(())
    }
}

/// What a response is told that is written in this way, where its start is answered so.
fn closed(way: Way, answer: Step<pilotwire::mock::InRule>) -> InferenceClosed {
    let script = Script::new().always("llmInference.httpResponseStart", [answer]);
    let model = Model { way, seen: Arc::default() };
    let mut served = Served::new(script, ClientHandlers::new().inference(model.clone()));
    let start = json!({"requestId": "1", "method": "POST", "url": "http://model/v1", "headers": {}});
    served.bench.runtime.request("llmInference.httpRequestStart", start);
    served.run();
    model.seen.lock().expect("nobody panics").take().expect("it is told")
}

pub(crate) fn inference_closed(cases: &mut Cases) {
    let taken = || Step::reply(json!({"accepted": true}));
    cases.caused("NotWanted", closed(Way::Writes, Step::reply(json!({"accepted": false}))));
    cases.caused("NotStarted", closed(Way::WritesFirst, taken()));
    cases.caused("Started", closed(Way::StartsTwice, taken()));
    cases.caused("Call", closed(Way::Writes, Step::error(-32603, "no such request")));
}

pub(crate) fn body_too_large(cases: &mut Cases) {
    // It takes 256 MiB, and as much again to have them sent.
    cases.constructed("a body that read_all does not keep", BodyTooLarge);
}
