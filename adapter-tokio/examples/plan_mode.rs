//! Plan mode: the agent makes a plan, and carries it out once it is approved.

mod common;

use common::{Error, Example, Parser};
use pilotwire_tokio::handlers::{ExitPlanMode, Handlers, Policy};
use pilotwire_tokio::mock::{Script, Step};
use pilotwire_tokio::{Config, Prompt};

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Result<(), Error> {
    let handlers =
        Handlers::new().permissions(Policy::deny_all()).on_exit_plan_mode(async |plan, _context| {
            println!("the plan: {}", plan.view().summary());
            // Or `ExitPlanMode::reject_with("what should be different")`, which ends the turn.
            ExitPlanMode::approve()
        });

    let example = Example::parse();
    let client = example.client(Config::default(), script()).await?;
    let (session, _events) = client.create_session(example.config(), handlers).await?;
    let turn = session.send_and_wait(Prompt::new("Paint the shed.").agent_mode("plan")).await?;
    println!("{}", turn.text());
    common::end(client).await
}

/// What the scripted runtime does.
fn script() -> Script {
    let plan = Step::exit_plan_mode("plan", "Buy paint, then paint.", "1. Buy paint\n2. Paint");
    Script::new().answer("It is painted.").turn([plan])
}
