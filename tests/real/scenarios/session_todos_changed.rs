//! The agent's list of what is to do.

use pilotwire::handlers::{Handlers, Policy};
use pilotwire::types::{TypedEvent, build, methods};
use pilotwire_tests::model::{Reply, Script};
use serde_json::json;

use super::next_of;
use crate::client::{Started, within};

use methods::session::plan::{ReadSqlTodos, ReadSqlTodosWithDependencies};

#[tokio::test]
async fn a_change_of_the_list_is_told_and_the_list_can_be_read() {
    let insert = "INSERT INTO todos (id, title, status) VALUES ('a', 'Build it', 'done'), ('b', 'Try it', 'pending'); \
                  INSERT INTO todo_deps (todo_id, depends_on) VALUES ('b', 'a');";
    let script = Script::new().on(
        "plan",
        [Reply::tool("sql", json!({"query": insert, "description": "plans"})), Reply::text("Planned.")],
    );
    let started = Started::new("scenario-session_todos_changed", script).await;
    let (session, mut events) =
        started.session_with(started.config(), Handlers::new().permissions(Policy::approve_all())).await;
    within(session.send_and_wait("plan it")).await.expect("the turn ends well");
    next_of(&mut events, |event| matches!(event, TypedEvent::SessionTodosChanged(_)).then_some(())).await;
    let rows =
        within(session.request::<ReadSqlTodos>(build::SessionParams::new())).await.expect("it answers");
    let titles = rows.view().rows().filter_map(|row| row.title().map(std::borrow::Cow::into_owned));
    assert_eq!(titles.collect::<Vec<_>>(), ["Build it", "Try it"]);
    let all = within(session.request::<ReadSqlTodosWithDependencies>(build::SessionParams::new())).await;
    let all = all.expect("it answers");
    let states = all.view().rows().filter_map(|row| row.status().map(std::borrow::Cow::into_owned));
    assert_eq!(states.collect::<Vec<_>>(), ["done", "pending"]);
    let dependencies = all.view().dependencies().map(|of| format!("{} on {}", of.todo_id(), of.depends_on()));
    assert_eq!(dependencies.collect::<Vec<_>>(), ["b on a"]);
    started.end().await;
}
