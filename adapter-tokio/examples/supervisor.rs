//! A supervisor: when the runtime is killed under load, another is started, and every session goes on there.
//!
//! The scripted runtime dies by itself. With `--runtime`, kill the process while the prompts are under way.

mod common;

use std::time::Duration;

use common::{Error, Example, Parser};
use pilotwire_tokio::handlers::{Handlers, Permission};
use pilotwire_tokio::mock::{Disk, Script, Step};
use pilotwire_tokio::recovery::{CallFate, Continuation, Continued, Missed, ResumePlan};
use pilotwire_tokio::{Client, Config, Json, Session};
use tokio::time::{sleep, timeout};

/// How long a connection that is lost may take to end.
const SOON: Duration = Duration::from_secs(20);
/// How many sessions work at a time.
const SESSIONS: usize = 3;

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Result<(), Error> {
    let example = Example::parse();
    let disk = Disk::new();
    let mut script = dies(&disk);
    let mut plan = None;
    loop {
        let client = example.client(Config::default(), script).await?;
        // Asked for before anything can go wrong: it keeps what is needed to go on.
        let ended = client.resume_plan();
        let work = async {
            match plan.take() {
                None => begin(&example, &client).await,
                Some(plan) => go_on(plan, &client).await,
            }
        };
        // The runtime may be lost at any time; what was under way ends with it, and the plan has it.
        match work.await {
            Ok(()) => return common::end(client).await,
            // What is under way may fail a little before the connection has ended.
            Err(error) if timeout(SOON, client.closed()).await.is_err() => return Err(error),
            Err(_) => {}
        }
        println!("the runtime is lost");
        script = Script::new().disk(&disk).answer_with(|prompt| format!("done: {prompt}"));
        plan = Some(ended.await);
    }
}

/// Gives every session work, and waits for the end.
async fn begin(example: &Example, client: &Client) -> Result<(), Error> {
    let handlers = Handlers::new().on_permission(async |_, _| Permission::approve_once());
    let mut sessions = Vec::new();
    for number in 1..=SESSIONS {
        let config = example.config().session_id(format!("part-{number}")).streaming(true);
        sessions.push(client.create_session(config, &handlers).await?);
    }
    let turns: Vec<_> = sessions.iter().map(|(session, _)| session.send_and_wait(&*example.prompt)).collect();
    for (session, _) in &sessions {
        begun(session).await;
    }
    println!("{SESSIONS} prompts are under way");
    // A runtime that is gone is noticed without this; one that hangs, by it.
    loop {
        client.call("ping", &Json::empty_object()).await?;
        sleep(Duration::from_millis(50)).await;
        if turns.iter().all(|turn| turn.message_id().is_none()) {
            // They are over because they are done, or because the runtime is gone.
            client.call("ping", &Json::empty_object()).await?;
            return Ok(());
        }
    }
}

/// Waits until the runtime has said something in answer to the prompt.
async fn begun(session: &Session) {
    let mut log = session.event_log();
    while let Some(Ok(item)) = log.next().await {
        if let pilotwire_tokio::handle::LogItem::Event(event) = item
            && event.event_type() == "assistant.turn_start"
        {
            return;
        }
    }
}

/// Resumes what there was, and says of each session what became of it.
async fn go_on(plan: ResumePlan, client: &Client) -> Result<(), Error> {
    for call in plan.calls().iter().filter(|call| call.method == "session.send") {
        let session = call.session_id.as_deref().unwrap_or("?");
        // It is for us to decide whether it is sent again; nothing does by itself.
        match call.fate {
            CallFate::NotSent => println!("{session}: a prompt was not sent"),
            CallFate::Accepted => println!("{session}: a prompt was accepted, and its turn cut off"),
            _ => println!("{session}: a prompt may have been sent"),
        }
    }
    for resumed in plan.resume_on(client).await {
        let how = resumed.continuation.as_str();
        match resumed.continuation {
            Continuation::Continued(Continued { session, missed, .. })
            | Continuation::Filled(Continued { session, missed, .. }) => {
                let missed = match missed {
                    Missed::Nothing => "nothing was missed".to_owned(),
                    Missed::Filled { events, .. } => format!("{events} events were missed"),
                    Missed::Unknown(why) => format!("what was missed is not known: {why}"),
                    _ => String::new(),
                };
                let turn = session.send_and_wait("Go on.").await?;
                println!("{}: {how}, {missed}: {}", session.id().as_str(), turn.text());
            }
            Continuation::NotContinued(why) => println!("{}: {how}: {why}", resumed.session_id),
            _ => {}
        }
    }
    Ok(())
}

/// A runtime that never finishes a turn, and dies when it is asked whether it lives.
fn dies(disk: &Disk) -> Script {
    let script = Script::new().disk(disk).every_turn([Step::hold("never")]);
    script.on("ping", [Step::end()])
}
