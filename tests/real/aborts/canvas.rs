//! Canvases: an abort does nothing to what is asked of them.

use pilotwire::Json;
use pilotwire::handlers::{Asked, Canvas, CanvasError, HandlerContext, Handlers, Policy};
use pilotwire::types::{build, methods, view};
use pilotwire_tests::model::{Gate, Reply, Script};
use serde_json::json;

use super::held::Held;
use super::{is_left_open, script};
use crate::client::{Started, within};
use methods::session::canvas::{Close, Open, action};

/// What is slow.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Slow {
    Open,
    Action,
    Close,
}

struct Board(Slow, Held);

impl Board {
    async fn waits_in(&self, step: Slow) {
        if self.0 == step {
            self.1.clone().hold().await;
        }
    }
}

impl Canvas for Board {
    async fn open(
        &self,
        _: Asked<view::CanvasProviderOpenRequest<'static>>,
        _: HandlerContext,
    ) -> Result<build::CanvasProviderOpenResult, CanvasError> {
        self.waits_in(Slow::Open).await;
        Ok(build::CanvasProviderOpenResult::new().title("A board"))
    }

    async fn close(
        &self,
        _: Asked<view::CanvasProviderCloseRequest<'static>>,
        _: HandlerContext,
    ) -> Result<(), CanvasError> {
        self.waits_in(Slow::Close).await;
        Ok(())
    }

    async fn action(
        &self,
        _: Asked<view::CanvasProviderInvokeActionRequest<'static>>,
        _: HandlerContext,
    ) -> Result<Json, CanvasError> {
        self.waits_in(Slow::Action).await;
        Ok(Json::text("moved"))
    }
}

async fn started(
    name: &'static str,
    script: Script,
    slow: Slow,
    held: &Held,
) -> (Started, pilotwire::Session, pilotwire::handle::Events) {
    let started = Started::new(name, script).await;
    let handlers = Handlers::new().permissions(Policy::approve_all()).canvas(Board(slow, held.clone()));
    let moves = build::CanvasAction::new("move").description("Moves a piece");
    let board = build::CanvasDeclaration::new("board", "Board", "A board of pieces").actions([moves]);
    let (session, events) = started.session_with(started.config().canvases([board]), handlers).await;
    (started, session, events)
}

#[tokio::test]
async fn a_canvas_that_the_agent_opens_opens_on() {
    let held = Held::new();
    let begin = Reply::tool("open_canvas", json!({"canvasId": "board", "instanceId": "one"}));
    let script = script([begin, Reply::text("One.")]);
    let (started, session, mut events) = started("scenario-abort-canvas", script, Slow::Open, &held).await;
    let turn = session.send_and_wait("begin");
    is_left_open(&session, &mut events, &held, turn).await;
    started.end().await;
}

#[tokio::test]
async fn what_the_client_does_to_a_canvas_beside_a_turn_is_done() {
    for (name, slow) in [
        ("scenario-abort-canvas-open", Slow::Open),
        ("scenario-abort-canvas-action", Slow::Action),
        ("scenario-abort-canvas-close", Slow::Close),
    ] {
        let (held, gate) = (Held::new(), Gate::new());
        let script = script([Reply::text("One ").hold(&gate)]);
        let (started, session, mut events) = started(name, script, slow, &held).await;
        let turn = session.send_and_wait("begin");
        within(gate.reached()).await;
        let does = async {
            session.request::<Open>(build::CanvasOpenRequest::new("board", "one")).await?;
            let act = build::CanvasActionInvokeRequest::new("one", "move");
            session.request::<action::Invoke>(act).await?;
            session.request::<Close>(build::CanvasCloseRequest::new("one")).await
        };
        let aborts = async {
            is_left_open(&session, &mut events, &held, turn).await;
            held.release();
        };
        let (done, ()) = tokio::join!(within(does), aborts);
        done.expect("it goes on after the abort");
        started.end().await;
    }
}
