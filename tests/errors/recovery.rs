//! Errors of going on with a runtime after another was lost.

use pilotwire::SessionConfig;
use pilotwire::error::{NotContinued, NotFilled};
use pilotwire::handlers::{ClientHandlers, Handlers, Policy};
use pilotwire::mock::{Disk, Script, Step};
use pilotwire::recovery::{Continuation, Missed, ResumePlan};
use serde_json::json;

use crate::fixtures::Served;
use crate::page::Cases;

fn served(script: Script, disk: &Disk) -> Served {
    Served::new(script.disk(disk), ClientHandlers::none())
}

/// What is to go on when this runtime was killed, at this point.
fn lost(script: Script, disk: &Disk, use_it: impl FnOnce(&mut Served)) -> ResumePlan {
    let mut served = served(script, disk);
    let planning = served.bench.client.resume_plan();
    use_it(&mut served);
    served.bench.kill();
    served.run();
    served.finish(planning)
}

/// A session with a turn in it.
fn used(disk: &Disk) -> ResumePlan {
    lost(Script::new(), disk, |served| {
        let (session, _events) = served.session(Handlers::none());
        served.finish(session.send_and_wait("hello")).expect("it ends well");
        // It is open when the runtime is killed.
        std::mem::forget((session, _events));
    })
}

fn go_on(plan: ResumePlan, script: Script, disk: &Disk) -> Continuation {
    let mut served = served(script, disk);
    let client = served.bench.client.clone();
    let mut resumed = served.finish(plan.resume_on(&client));
    assert_eq!(resumed.len(), 1, "{resumed:?}");
    resumed.remove(0).continuation
}

fn refused(plan: ResumePlan, disk: &Disk) -> NotContinued {
    match go_on(plan, Script::new(), disk) {
        Continuation::NotContinued(why) => why,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn not_continued(cases: &mut Cases) {
    let disk = Disk::new();
    let silent = Script::new().on("session.create", [Step::silent()]);
    let plan = lost(silent, &disk, |served| {
        let create = served.bench.client.create_session(SessionConfig::new().session_id("s"), ());
        served.run();
        std::mem::forget(create);
    });
    cases.caused("NotCreated", refused(plan, &disk));
    let disk = Disk::new();
    let plan = lost(Script::new(), &disk, |served| {
        std::mem::forget(served.session(Handlers::new().permissions(Policy::deny_all())));
    });
    let text = serde_json::to_string(&plan).expect("it has a JSON form");
    let read: ResumePlan = serde_json::from_str(&text).expect("it is a plan");
    cases.caused("NoHandlers", refused(read, &disk));
    // The next runtime has another disk.
    cases.caused("Refused", refused(used(&Disk::new()), &Disk::new()));
}

pub(crate) fn not_filled(cases: &mut Cases) {
    let unknown = |plan, script, disk: &Disk| -> NotFilled {
        match go_on(plan, script, disk) {
            Continuation::Continued(continued) => match continued.missed {
                Missed::Unknown(why) => why,
                other => panic!("{other:?}"),
            },
            other => panic!("{other:?}"),
        }
    };
    let disk = Disk::new();
    let none = Script::new().always("session.eventLog.read", [Step::error(-32601, "Unhandled method")]);
    cases.caused("Call", unknown(used(&disk), none, &disk));
    let other = Disk::new();
    other.add_event("s", "session.info", json!({}));
    cases.caused("NotInLog", unknown(used(&Disk::new()), Script::new(), &other));
}
