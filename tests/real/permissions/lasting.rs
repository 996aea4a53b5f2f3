//! For how long an approval holds, for what, and where.

use pilotwire::SessionConfig;
use pilotwire::handle::{Events, Session};
use pilotwire::handlers::{Handlers, Permission, Policy};
use pilotwire::types::{build, methods};

use super::{BLOCKED, Use, answering, config, obedient};
use crate::client::{Started, within};
use crate::seen::Seen;

/// What an approval is given for, what else it covers, and what it does not.
struct Case {
    what: &'static str,
    first: Use,
    covered: Vec<Use>,
    others: Vec<Use>,
}

impl Case {
    /// Only what it needs is started with a session.
    fn config(&self, started: &Started) -> SessionConfig {
        if self.first.tool.starts_with("one-") { config(started) } else { started.config() }
    }
}

/// One for each kind of approval, in the order of [`for_session`] and [`for_place`].
fn cases(started: &Started) -> [Case; 7] {
    let (near, far) = (started.directory().join("near.txt"), started.directory().with_file_name("far.txt"));
    for file in [&near, &far] {
        std::fs::write(file, "a secret").expect("the folder is ours");
    }
    let create = |name: &str| Use::create(&started.directory().join(name));
    let case = |what, first, covered, others| Case { what, first, covered, others };
    [
        case(
            "a command",
            Use::shell("echo hi"),
            vec![Use::shell("echo hi")],
            vec![Use::shell("echo ho"), Use::shell("pwd")],
        ),
        case(
            "commands of a name",
            Use::shell("echo hi"),
            vec![Use::shell("echo ho")],
            vec![Use::shell("pwd")],
        ),
        case("writing", create("a.txt"), vec![create("b.txt"), create("../c.txt")], vec![Use::view(&near)]),
        case("reading", Use::view(&near), vec![Use::view(&near), Use::view(&far)], vec![create("d.txt")]),
        case("a tool of a server", Use::echo("hi"), vec![Use::echo("ho")], vec![Use::env("HOME")]),
        case("a server", Use::echo("hi"), vec![Use::env("HOME")], vec![Use::own("left", 1)]),
        case(
            "a tool of the client",
            Use::own("left", 1),
            vec![Use::own("left", 2)],
            vec![Use::own("right", 1)],
        ),
    ]
}

fn for_session() -> [Permission; 7] {
    use build::{
        PermissionDecisionApproveForSessionApprovalCommands as Commands,
        PermissionDecisionApproveForSessionApprovalCustomTool as Own,
        PermissionDecisionApproveForSessionApprovalMcp as Mcp,
        PermissionDecisionApproveForSessionApprovalRead as Read,
        PermissionDecisionApproveForSessionApprovalWrite as Write,
    };
    [
        Permission::approve_for_session_as(Commands::new(["echo hi"])),
        Permission::approve_for_session_as(Commands::new(["echo:*"])),
        Permission::approve_for_session_as(Write::new()),
        Permission::approve_for_session_as(Read::new()),
        Permission::approve_for_session_as(Mcp::new("one", Some("echo"))),
        Permission::approve_for_session_as(Mcp::new("one", None)),
        Permission::approve_for_session_as(Own::new("left")),
    ]
}

/// Of a place by number, whose key `key` gives.
fn for_place(key: impl Fn(usize) -> String) -> [Permission; 7] {
    use build::{
        PermissionDecisionApproveForLocationApprovalCommands as Commands,
        PermissionDecisionApproveForLocationApprovalCustomTool as Own,
        PermissionDecisionApproveForLocationApprovalMcp as Mcp,
        PermissionDecisionApproveForLocationApprovalRead as Read,
        PermissionDecisionApproveForLocationApprovalWrite as Write,
    };
    [
        Permission::approve_for_location(Commands::new(["echo hi"]), &key(0)),
        Permission::approve_for_location(Commands::new(["echo:*"]), &key(1)),
        Permission::approve_for_location(Write::new(), &key(2)),
        Permission::approve_for_location(Read::new(), &key(3)),
        Permission::approve_for_location(Mcp::new("one", Some("echo")), &key(4)),
        Permission::approve_for_location(Mcp::new("one", None), &key(5)),
        Permission::approve_for_location(Own::new("left"), &key(6)),
    ]
}

/// An approval, for the session, of what is at this address.
fn for_address(address: &str) -> Permission {
    build::PermissionDecision::from(build::PermissionDecisionApproveForSession::new().domain(address)).into()
}

/// Handlers that note what is asked for, answer the first of it with `answers`, and deny the rest.
fn with(seen: &Seen, answers: impl IntoIterator<Item = Permission>) -> Handlers {
    answering(seen, |request| request.kind().to_owned(), answers)
}

/// Whether this is asked for. Where it is, it is denied; where not, it is done.
async fn is_asked_for(used: &Use, started: &Started, session: &Session, seen: &Seen) -> bool {
    if used.tool == "create" {
        // It makes what is not there.
        let _ = std::fs::remove_file(used.arguments["path"].as_str().unwrap_or_default());
    }
    let told = used.told(started, session).await;
    let asked = !seen.take().is_empty();
    assert_eq!(told.contains("User feedback: not again"), asked, "{}: {told}", used.prompt());
    asked
}

/// The approval holds in this session: nothing of what it covers is asked for, and all else is.
async fn holds(case: &Case, started: &Started, session: &Session, seen: &Seen) {
    for used in &case.covered {
        assert!(!is_asked_for(used, started, session, seen).await, "{}: {}", case.what, used.prompt());
    }
    for used in &case.others {
        assert!(is_asked_for(used, started, session, seen).await, "{}: {}", case.what, used.prompt());
    }
}

/// Nothing of what the approval covers is approved in this session.
async fn does_not_hold(case: &Case, started: &Started, session: &Session, seen: &Seen) {
    for used in &case.covered {
        assert!(is_asked_for(used, started, session, seen).await, "{}: {}", case.what, used.prompt());
    }
}

/// The session after its client has left it and come back.
async fn resumed(
    started: &Started,
    session: Session,
    config: SessionConfig,
    seen: &Seen,
) -> (Session, Events) {
    let id = session.id().clone();
    within(session.detach()).await.expect("it is left");
    within(started.client.resume_session(&id, config, with(seen, []))).await.expect("it is resumed")
}

#[tokio::test]
async fn an_approval_for_the_session_holds_for_what_it_names_until_the_session_is_reset_or_left() {
    let started = Started::new("scenario-permission-lasting-session", obedient()).await;
    for (case, approval) in cases(&started).iter().zip(for_session()) {
        let seen = Seen::default();
        let (session, _events) =
            started.session_with(case.config(&started), with(&seen, [approval.clone()])).await;
        case.first.told(&started, &session).await;
        assert_eq!(seen.take().len(), 1, "{}", case.what);
        holds(case, &started, &session, &seen).await;
        let (other, _events) = started.session_with(case.config(&started), with(&seen, [])).await;
        does_not_hold(case, &started, &other, &seen).await;
        within(session.permissions().reset()).await.expect("it is reset");
        does_not_hold(case, &started, &session, &seen).await;

        let (session, _events) = started.session_with(case.config(&started), with(&seen, [approval])).await;
        case.first.told(&started, &session).await;
        seen.take();
        let (session, _events) = resumed(&started, session, case.config(&started), &seen).await;
        does_not_hold(case, &started, &session, &seen).await;
    }
    started.end().await;
}

#[tokio::test]
async fn an_approval_for_the_session_that_names_nothing_is_for_once_and_of_no_use_for_a_page() {
    let started = Started::new("scenario-permission-lasting-unnamed", obedient()).await;
    for case in cases(&started) {
        let seen = Seen::default();
        let handlers = with(&seen, [Permission::approve_for_session()]);
        let (session, _events) = started.session_with(case.config(&started), handlers).await;
        let told = case.first.told(&started, &session).await;
        assert!(!told.contains("failed") && !told.contains("not again"), "{}: {told}", case.what);
        assert_eq!(seen.take().len(), 1, "{}", case.what);
        assert!(is_asked_for(&case.first, &started, &session, &seen).await, "{}", case.what);
    }
    let seen = Seen::default();
    let handlers = with(&seen, [Permission::approve_for_session()]);
    let (session, _events) = started.session_with(started.config(), handlers).await;
    let told = Use::fetch("http://127.0.0.1:9/page").told(&started, &session).await;
    assert!(told.contains("missing field `domain`"), "{told}");
    started.end().await;
}

#[tokio::test]
async fn pages_are_asked_for_but_where_addresses_are_unrestricted() {
    type Unrestricted = methods::session::permissions::urls::SetUnrestrictedMode;
    let started = Started::new("scenario-permission-unrestricted-urls", obedient()).await;
    let seen = Seen::default();
    let (session, _events) = started.session_with(started.config(), with(&seen, [])).await;
    let fetch = Use::fetch("http://127.0.0.1:9/page");
    assert!(is_asked_for(&fetch, &started, &session, &seen).await);
    for unrestricted in [true, false] {
        let set = build::PermissionUrlsSetUnrestrictedModeParams::new(unrestricted);
        assert!(within(session.request::<Unrestricted>(set)).await.expect("it is set").view().success());
        assert_eq!(is_asked_for(&fetch, &started, &session, &seen).await, !unrestricted);
    }
    started.end().await;
}

#[tokio::test]
async fn an_approval_for_a_place_holds_in_all_sessions_there_and_in_none_elsewhere() {
    let started = Started::new("scenario-permission-lasting-place", obedient()).await;
    let place = |name: &str| {
        let folder = started.directory().join(name);
        std::fs::create_dir_all(&folder).expect("the folder is ours");
        folder
    };
    let (asking, _events) = started.session(started.config()).await;
    let mut keys = Vec::new();
    for number in 0..7 {
        let folder = place(&number.to_string()).to_string_lossy().into_owned();
        let resolve = build::PermissionLocationResolveParams::new(&folder);
        let resolved =
            within(asking.request::<methods::session::permissions::locations::Resolve>(resolve)).await;
        keys.push(resolved.expect("it answers").view().location_key().into_owned());
    }
    let approvals = for_place(|number| keys[number].clone());
    for (number, (case, approval)) in cases(&started).iter().zip(approvals).enumerate() {
        let seen = Seen::default();
        let there = || case.config(&started).working_directory(place(&number.to_string()));
        let (session, _events) = started.session_with(there(), with(&seen, [approval])).await;
        case.first.told(&started, &session).await;
        assert_eq!(seen.take().len(), 1, "{}", case.what);
        holds(case, &started, &session, &seen).await;
        let (session, _events) = resumed(&started, session, there(), &seen).await;
        holds(case, &started, &session, &seen).await;
        let (other, _events) = started.session_with(there(), with(&seen, [])).await;
        holds(case, &started, &other, &seen).await;
        for elsewhere in ["elsewhere".to_owned(), format!("{number}/below")] {
            let config = case.config(&started).working_directory(place(&elsewhere));
            let (other, _events) = started.session_with(config, with(&seen, [])).await;
            does_not_hold(case, &started, &other, &seen).await;
        }
    }
    started.end().await;
}

#[tokio::test]
async fn an_address_is_approved_with_its_scheme_and_port_for_the_session_even_where_that_is_to_be_permanent()
{
    let started = Started::new("scenario-permission-lasting-address", obedient()).await;
    let fetches = |urls: &[&str]| urls.iter().map(|url| Use::fetch(url)).collect::<Vec<_>>();
    // An address without a scheme is one of https.
    let cases = [
        (
            "http://127.0.0.1:9",
            Case {
                what: "an address with a scheme and a port",
                first: Use::fetch("http://127.0.0.1:9/a"),
                covered: fetches(&["http://127.0.0.1:9/a", "http://127.0.0.1:9/b"]),
                others: fetches(&["http://127.0.0.1:10/a", "https://127.0.0.1:9/a", "http://127.0.0.2:9/a"]),
            },
        ),
        (
            "127.0.0.1",
            Case {
                what: "an address without",
                first: Use::fetch("https://127.0.0.1/a"),
                covered: fetches(&["https://127.0.0.1/a", "https://127.0.0.1/b"]),
                others: fetches(&["http://127.0.0.1/a", "https://127.0.0.1:8443/a", "https://127.0.0.2/a"]),
            },
        ),
    ];
    for (address, case) in &cases {
        for approval in [for_address(address), Permission::approve_permanently(address)] {
            let seen = Seen::default();
            let (session, _events) = started.session_with(started.config(), with(&seen, [approval])).await;
            let told = case.first.told(&started, &session).await;
            assert!(told.contains(BLOCKED), "{}: {told}", case.what);
            assert_eq!(seen.take(), ["url"]);
            holds(case, &started, &session, &seen).await;
            let (other, _events) = started.session_with(started.config(), with(&seen, [])).await;
            does_not_hold(case, &started, &other, &seen).await;
            let (session, _events) = resumed(&started, session, started.config(), &seen).await;
            does_not_hold(case, &started, &session, &seen).await;
        }
    }
    // It is no answer to anything else.
    let seen = Seen::default();
    let handlers = with(&seen, [Permission::approve_permanently("127.0.0.1")]);
    let (session, _events) = started.session_with(started.config(), handlers).await;
    let told = Use::own("left", 1).told(&started, &session).await;
    assert!(told.contains("permission request failed"), "{told}");
    started.end().await;
}

#[tokio::test]
async fn a_predicate_approves_each_time_what_it_says_yes_to_and_denies_the_rest() {
    let started = Started::new("scenario-permission-lasting-predicate", obedient()).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let policy = Policy::predicate(move |request| {
        notes.note(request.kind());
        request.kind() == "read"
    });
    let (session, _events) =
        started.session_with(started.config(), Handlers::new().permissions(policy)).await;
    let (near, made) = (started.directory().join("near.txt"), started.directory().join("made.txt"));
    std::fs::write(&near, "a secret").expect("the folder is ours");
    for _ in 0..2 {
        assert_eq!(Use::view(&near).told(&started, &session).await, "a secret");
        let told = Use::create(&made).told(&started, &session).await;
        assert!(told.contains("denied by a policy"), "{told}");
    }
    assert_eq!(seen.take(), ["read", "write", "read", "write"]);
    assert!(!made.exists());
    started.end().await;
}
