//! Sessions whose create or resume is dropped, at any time before it is done.

use std::time::Duration;

use pilotwire::handle::Create;
use pilotwire::mock::{Script, Step};
use pilotwire::{Cloud, SessionConfig, SessionId};

use crate::bench::{Bench, Probe};

/// When a create is dropped.
#[derive(Clone, Copy, Debug)]
enum When {
    /// Before the runtime has heard of it.
    Unsent,
    /// Before the runtime has answered.
    Unanswered,
    /// After it has, and before anybody was told.
    Untold,
}

fn drop_it(create: fn(&Bench) -> Create, when: When, method: &str) {
    let script = Script::new().past_session("past").on(method, [Step::hold("reply"), Step::usual()]);
    let mut bench = Bench::scripted(script);
    let mut create = create(&bench);
    let probe = Probe::new();
    probe.wait(&mut create);
    match when {
        When::Unsent => {}
        When::Unanswered => bench.run(),
        When::Untold => {
            bench.runtime.release("reply");
            bench.run();
            assert_eq!((probe.wakes(), probe.kept()), (1, 0), "it is done, and nobody looks");
        }
    }
    drop(create);
    bench.run();
    bench.runtime.release("reply");
    bench.run();
    bench.advance(Duration::from_secs(1));
    let undone = match method {
        "session.create" => "session.destroy",
        _ => "session.detach",
    };
    assert_eq!(bench.runtime.calls(undone).count(), 1, "it is undone at the runtime");
    let snapshot = bench.client.snapshot();
    assert!(snapshot.sessions.is_empty() && snapshot.calls.is_empty(), "{snapshot:?}");
    assert_eq!(snapshot.windows, 0);
    assert_eq!(bench.driver.deadline(), None);
}

#[test]
fn a_create_that_is_dropped_is_undone_whenever_that_is() {
    for when in [When::Unsent, When::Unanswered, When::Untold] {
        let local = |bench: &Bench| bench.client.create_session(SessionConfig::new(), ());
        drop_it(local, when, "session.create");
        let cloud = |bench: &Bench| {
            bench.client.create_session(SessionConfig::new().cloud(Cloud::repository("owner", "name")), ())
        };
        drop_it(cloud, when, "session.create");
    }
}

#[test]
fn a_resume_that_is_dropped_is_undone_whenever_that_is() {
    for when in [When::Unsent, When::Unanswered, When::Untold] {
        let resume =
            |bench: &Bench| bench.client.resume_session(&SessionId::from("past"), SessionConfig::new(), ());
        drop_it(resume, when, "session.resume");
    }
}

/// A session that nobody was told of is resumed by somebody, and then dropped by who created it.
#[test]
fn a_create_that_is_dropped_leaves_its_session_to_who_resumes_it() {
    let script = Script::new().on("session.resume", [Step::hold("resumed"), Step::usual()]);
    let mut bench = Bench::scripted(script);
    let mut create = bench.client.create_session(SessionConfig::new().session_id("s"), ());
    let probe = Probe::new();
    probe.wait(&mut create);
    bench.run();
    let mut resume = bench.client.resume_session(&SessionId::from("s"), SessionConfig::new(), ());
    let resumed = Probe::new();
    resumed.wait(&mut resume);
    bench.run();
    drop(create);
    bench.run();
    bench.runtime.release("resumed");
    bench.run();
    assert_eq!(bench.runtime.calls("session.destroy").count(), 0);
    drop(resume);
    bench.run();
    assert_eq!(bench.runtime.calls("session.detach").count(), 1);
    assert!(bench.client.snapshot().sessions.is_empty());
}
