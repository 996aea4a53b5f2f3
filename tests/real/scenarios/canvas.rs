//! Canvases: which there are, what becomes of their errors, and that they come back. That one is opened, acted on and closed is
//! `handlers::a_canvas_is_opened_and_closed`.

use pilotwire::handlers::{Asked, Canvas, CanvasError, HandlerContext, Handlers};
use pilotwire::types::{JsonText, TypedEvent, build, methods, view};
use pilotwire::{Json, OpenCanvas, SessionConfig};
use pilotwire_tests::model::{Reply, Script};

use super::next_of;
use crate::client::{Started, within};
use crate::seen::Seen;

use methods::session::canvas::{Close, List, ListOpen, Open, action};

struct Board(Seen);

impl Canvas for Board {
    async fn open(
        &self,
        request: Asked<view::CanvasProviderOpenRequest<'static>>,
        _: HandlerContext,
    ) -> Result<build::CanvasProviderOpenResult, CanvasError> {
        let view = request.view();
        let input = view.input().map(|input| input.as_str().to_owned()).unwrap_or_default();
        self.0.note(format!("open {} {} {input}", view.canvas_id(), view.instance_id()));
        match view.instance_id().starts_with("bad") {
            true => Err(CanvasError::new("no_board", "there is no such board")),
            false => {
                Ok(build::CanvasProviderOpenResult::new().title("A board").url("http://127.0.0.1/board"))
            }
        }
    }

    async fn close(
        &self,
        request: Asked<view::CanvasProviderCloseRequest<'static>>,
        _: HandlerContext,
    ) -> Result<(), CanvasError> {
        self.0.note(format!("close {}", request.view().instance_id()));
        Err(CanvasError::new("stuck", "it does not close"))
    }

    async fn action(
        &self,
        request: Asked<view::CanvasProviderInvokeActionRequest<'static>>,
        _: HandlerContext,
    ) -> Result<Json, CanvasError> {
        let view = request.view();
        let input = view.input().map(|input| input.as_str().to_owned()).unwrap_or_default();
        self.0.note(format!("{} {} {input}", view.action_name(), view.instance_id()));
        match &*view.action_name() {
            "move" => Ok(Json::text("moved")),
            other => Err(CanvasError::new("no_action", format!("nobody can {other}"))),
        }
    }
}

fn with_canvases(config: SessionConfig) -> SessionConfig {
    let actions = ["move", "fly"].map(|name| build::CanvasAction::new(name).description("Does it"));
    config.canvases([build::CanvasDeclaration::new("board", "Board", "A board of pieces").actions(actions)])
}

#[tokio::test]
async fn canvases_are_listed_and_their_errors_come_back() {
    let started = Started::new("scenario-canvas", Script::new()).await;
    let seen = Seen::default();
    let handlers = Handlers::new().canvas(Board(seen.clone()));
    let (session, mut events) = started.session_with(with_canvases(started.config()), handlers).await;

    let known = within(session.request::<List>(build::SessionParams::new())).await.expect("it answers");
    let board = known.view().canvases().at(0).expect("there is one");
    assert_eq!((board.canvas_id(), board.display_name()), ("board".into(), "Board".into()));
    let actions: Vec<_> =
        board.actions().into_iter().flatten().map(|action| action.name().into_owned()).collect();
    assert_eq!(actions, ["move", "fly"]);

    let size = JsonText::parse(r#"{"size":3}"#).expect("it is JSON");
    let open = build::CanvasOpenRequest::new("board", "one").input(size);
    let opened = within(session.request::<Open>(open)).await.expect("it is opened");
    assert_eq!(opened.view().title().as_deref(), Some("A board"));
    assert_eq!(opened.view().url().as_deref(), Some("http://127.0.0.1/board"));
    let told = next_of(&mut events, |event| match event {
        TypedEvent::SessionCanvasOpened(opened) => Some(opened.instance_id().into_owned()),
        _ => None,
    });
    assert_eq!(told.await, "one");
    assert_eq!(session.open_canvases()[0].instance_id(), "one");
    let to = JsonText::parse(r#"{"to":"e4"}"#).expect("it is JSON");
    let act = build::CanvasActionInvokeRequest::new("one", "move").input(to);
    let moved = within(session.request::<action::Invoke>(act)).await.expect("it is done");
    assert_eq!(moved.view().result().map(|result| result.to_text().into_owned()).as_deref(), Some("moved"));

    let bad = within(session.request::<Open>(build::CanvasOpenRequest::new("board", "bad"))).await;
    let error = bad.expect_err("it has none").to_string();
    assert!(error.contains("there is no such board"), "{error}");
    let fly =
        within(session.request::<action::Invoke>(build::CanvasActionInvokeRequest::new("one", "fly"))).await;
    let error = fly.expect_err("it cannot").to_string();
    assert!(error.contains("nobody can fly"), "{error}");

    // It is closed for the session even where its close fails.
    within(session.request::<Close>(build::CanvasCloseRequest::new("one"))).await.expect("it is closed");
    let told = next_of(&mut events, |event| match event {
        TypedEvent::SessionCanvasClosed(closed) => Some(closed.instance_id().into_owned()),
        _ => None,
    });
    assert_eq!(told.await, "one");
    assert!(session.open_canvases().is_empty());
    let open = within(session.request::<ListOpen>(build::SessionParams::new())).await.expect("it answers");
    assert_eq!(open.view().open_canvases().len(), 0);
    assert_eq!(
        seen.take(),
        [
            r#"open board one {"size":3}"#,
            r#"move one {"to":"e4"}"#,
            "open board bad ",
            "fly one ",
            "close one"
        ]
    );
    started.end().await;
}

#[tokio::test]
async fn a_canvas_that_was_open_is_there_after_a_resume() {
    let started = Started::new("scenario-canvas-resume", Script::new().otherwise([Reply::text("Hi.")])).await;
    let seen = Seen::default();
    let handlers = || Handlers::new().canvas(Board(seen.clone()));
    let (session, _events) = started.session_with(with_canvases(started.config()), handlers()).await;
    within(session.send_and_wait("hello")).await.expect("the turn ends well");
    let open = build::CanvasOpenRequest::new("board", "one");
    within(session.request::<Open>(open)).await.expect("it is opened");
    let id = session.id().clone();
    within(session.detach()).await.expect("it is left");
    seen.take();
    let resumed = started.client.resume_session(&id, with_canvases(started.config()), handlers());
    let (session, mut events) = within(resumed).await.expect("it is resumed");
    // It is opened again, once the resume has been answered.
    let told = next_of(&mut events, |event| match event {
        TypedEvent::SessionCanvasOpened(opened) => Some(opened.instance_id().into_owned()),
        _ => None,
    });
    assert_eq!(told.await, "one");
    let open = session.open_canvases();
    assert_eq!(open.iter().map(OpenCanvas::instance_id).collect::<Vec<_>>(), ["one"]);
    let act = build::CanvasActionInvokeRequest::new("one", "move");
    within(session.request::<action::Invoke>(act)).await.expect("it is done");
    within(session.request::<Close>(build::CanvasCloseRequest::new("one"))).await.expect("it is closed");
    assert_eq!(seen.take(), ["open board one ", "move one ", "close one"]);
    started.end().await;
}
