//! Every state and order, on times that are made up.

use super::*;

const LIMITS: ProcessLimits = ProcessLimits {
    startup: Duration::from_secs(7),
    last_words: Duration::from_secs(1),
    exit: Duration::from_secs(10),
    reap: Duration::from_secs(5),
};

fn at(seconds: f64) -> Moment {
    Moment::after_epoch(Duration::from_secs_f64(seconds))
}

fn status(code: i32) -> Result<ExitStatus, String> {
    #[cfg(unix)]
    let status = std::os::unix::process::ExitStatusExt::from_raw(code << 8);
    #[cfg(windows)]
    let status = std::os::windows::process::ExitStatusExt::from_raw(code as u32);
    Ok(status)
}

fn pipes() -> Supervision {
    Supervision::of_pipes(LIMITS)
}

fn listener() -> Supervision {
    Supervision::of_listener(LIMITS, at(0.0))
}

fn actions(supervision: &mut Supervision) -> Vec<Action> {
    std::iter::from_fn(|| supervision.poll_action()).collect()
}

/// Returns what is done at the deadline, which is `seconds` after the start, and not before.
fn actions_at(supervision: &mut Supervision, seconds: f64) -> Vec<Action> {
    assert_eq!(supervision.poll_deadline(), Some(at(seconds)));
    supervision.handle_deadline(at(seconds - 0.001));
    assert_eq!(actions(supervision), []);
    supervision.handle_deadline(at(seconds));
    actions(supervision)
}

fn described(supervision: &Supervision) -> String {
    supervision.description().unwrap_or_default()
}

#[test]
fn a_process_that_runs_needs_nothing() {
    let mut running = pipes();
    running.errors(b"hello\n");
    running.port();
    running.output_goes_on(at(3.0));
    running.errors_ended(at(4.0));
    running.handle_deadline(at(1e6));
    assert_eq!((actions(&mut running), running.poll_deadline(), running.is_ending()), (vec![], None, false));
    assert_eq!(described(&running), "stderr: hello");
    assert_eq!(pipes().description(), None);
}

#[test]
fn the_connection_is_told_once_all_three_are_known_in_any_order() {
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
    for order in orders {
        let mut ending = pipes();
        let mut told = Vec::new();
        for step in order {
            assert!(!told.contains(&Action::EndConnection), "{order:?}");
            match step {
                0 => ending.exited(at(1.0), status(3)),
                1 => ending.output_ended(at(1.0)),
                _ => ending.errors_ended(at(1.0)),
            }
            told.extend(actions(&mut ending));
        }
        // The group is killed when its leader has exited, whenever that is.
        assert_eq!(told, [Action::Kill, Action::EndConnection], "{order:?}");
        assert_eq!(ending.poll_deadline(), None);
        ending.closed(at(1.0), Grace::Usual);
        assert_eq!(actions(&mut ending), [Action::CloseInput, Action::Finish]);
        assert_eq!(ending.poll_deadline(), None);
    }
}

#[test]
fn an_exit_waits_a_second_for_the_rest() {
    let mut ending = pipes();
    ending.exited(at(2.0), status(1));
    assert_eq!(actions(&mut ending), [Action::Kill]);
    assert!(ending.is_ending());
    assert_eq!(actions_at(&mut ending, 3.0), [Action::EndConnection]);
    assert_eq!((described(&ending), ending.poll_deadline()), ("exit status: 1".to_owned(), None));
    // What comes too late changes nothing.
    ending.output_ended(at(4.0));
    ending.errors_ended(at(4.0));
    ending.exited(at(4.0), status(9));
    assert_eq!(actions(&mut ending), []);
    ending.closed(at(4.0), Grace::Usual);
    assert_eq!(actions(&mut ending), [Action::CloseInput, Action::Finish], "it was waited for");
}

#[test]
fn the_wait_begins_anew_with_output_that_goes_on() {
    let mut ending = pipes();
    ending.exited(at(2.0), status(1));
    actions(&mut ending);
    for tenth in 0..50 {
        ending.output_goes_on(at(2.5 + f64::from(tenth) * 0.9));
    }
    assert_eq!(actions_at(&mut ending, 2.5 + 49.0 * 0.9 + 1.0), [Action::EndConnection]);
}

#[test]
fn output_that_ends_alone_waits_a_second_for_the_exit() {
    let mut ending = pipes();
    ending.output_ended(at(2.0));
    ending.errors(b"odd\n");
    assert_eq!(actions_at(&mut ending, 3.0), [Action::EndConnection]);
    assert_eq!(described(&ending), "its output ended, but it goes on; stderr: odd");
    ending.closed(at(3.0), Grace::Usual);
    assert_eq!(actions(&mut ending), [Action::CloseInput]);
    ending.exited(at(4.0), status(0));
    ending.errors_ended(at(4.0));
    assert_eq!(actions(&mut ending), [Action::Kill, Action::Finish]);
    assert_eq!(described(&ending), "exit status: 0; stderr: odd");
}

#[test]
fn what_a_listener_said_in_place_of_its_port_is_told() {
    let mut late = listener();
    late.output(b"\x1b[33mwaiting for a lock\x1b[0m\n");
    assert_eq!(actions_at(&mut late, 7.0), [Action::FailStart]);
    assert_eq!(described(&late), "stdout: waiting for a lock");

    let mut ending = listener();
    ending.output(b"cannot ");
    ending.errors(b"odd\n");
    ending.exited(at(1.0), status(2));
    ending.output(b"listen\n");
    ending.output_ended(at(1.0));
    ending.errors_ended(at(1.0));
    assert_eq!(described(&ending), "exit status: 2; stderr: odd; stdout: cannot listen");

    let mut started = listener();
    started.output(b"loading\n");
    started.port();
    started.output(b"a log\n");
    started.exited(at(2.0), status(1));
    assert_eq!(described(&started), "exit status: 1", "it has said what it was asked for");
}

#[test]
fn what_is_secret_is_not_told() {
    let config = Config::default().connection_token("conn-token").secret("sk-123");
    let mut ending = listener().hiding(&config);
    ending.errors(b"bad conn-tok");
    ending.errors(b"en\nconn-to");
    ending.output(b"key sk-123 refused\n");
    ending.exited(at(1.0), status(2));
    let told = "exit status: 2; stderr: bad [secret] / [secret]; stdout: key [secret] refused";
    assert_eq!(described(&ending), told);
    assert!(!format!("{ending:?}").contains("sk-123"));
}

#[test]
fn a_listener_has_a_limit_to_say_its_port() {
    let mut starting = listener();
    starting.errors(b"loading\n");
    starting.errors_ended(at(1.0));
    assert_eq!(actions_at(&mut starting, 7.0), [Action::FailStart]);
    assert_eq!((described(&starting), starting.poll_deadline()), ("stderr: loading".to_owned(), None));
    starting.port();
    assert_eq!(starting.poll_deadline(), None, "it is too late");
    starting.closed(at(7.0), Grace::Usual);
    assert_eq!(actions(&mut starting), [Action::CloseInput, Action::Terminate]);
    assert_eq!(actions_at(&mut starting, 17.0), [Action::Kill]);
    assert_eq!(actions_at(&mut starting, 22.0), [Action::Finish]);
    assert_eq!(
        described(&starting),
        "it was killed and was not gone within 5s; killed, since it had not exited within 10s; stderr: loading"
    );

    let mut started = listener();
    started.port();
    started.handle_deadline(at(100.0));
    assert_eq!((actions(&mut started), started.poll_deadline()), (vec![], None));
}

#[test]
fn a_listener_may_end_before_it_says_its_port() {
    let mut exiting = listener();
    exiting.exited(at(1.0), status(2));
    exiting.errors(b"no such option\n");
    exiting.errors_ended(at(1.1));
    assert_eq!(actions(&mut exiting), [Action::Kill]);
    exiting.output_ended(at(1.2));
    assert_eq!(actions(&mut exiting), [Action::EndConnection]);
    assert_eq!(described(&exiting), "exit status: 2; stderr: no such option");

    let mut mute = listener();
    mute.output_ended(at(1.0));
    mute.port();
    assert_eq!(
        actions_at(&mut mute, 2.0),
        [Action::EndConnection],
        "the limit is no longer that of the start"
    );
}

#[test]
fn one_that_cannot_be_reached_waits_a_second_for_its_exit() {
    let mut alive = listener();
    alive.port();
    alive.unreachable(at(1.0));
    assert_eq!(actions_at(&mut alive, 2.0), [Action::EndConnection]);
    assert_eq!(alive.description(), None, "nothing of it has ended");
    alive.closed(at(2.0), Grace::Usual);
    // With the connection's end there is no more input, which says nothing either.
    alive.output_ended(at(2.0));
    assert_eq!(
        (actions(&mut alive), alive.description()),
        (vec![Action::CloseInput, Action::Terminate], None)
    );

    let mut dead = listener();
    dead.port();
    dead.unreachable(at(1.0));
    dead.errors_ended(at(1.1));
    dead.exited(at(1.2), status(6));
    assert_eq!(actions(&mut dead), [Action::Kill, Action::EndConnection]);
    assert_eq!(described(&dead), "exit status: 6");
}

#[test]
fn each_grace_has_its_steps() {
    use Action::{CloseInput, Kill, Terminate};
    for (of_pipes, grace, first, limit) in [
        (true, Grace::Usual, &[CloseInput][..], 10.0),
        (true, Grace::Brief, &[CloseInput, Terminate], 2.0),
        (true, Grace::None, &[CloseInput, Kill], 0.0),
        (false, Grace::Usual, &[CloseInput, Terminate], 10.0),
        (false, Grace::Brief, &[CloseInput, Terminate], 2.0),
        (false, Grace::None, &[CloseInput, Kill], 0.0),
    ] {
        let mut closed = if of_pipes { pipes() } else { listener() };
        closed.port();
        closed.closed(at(20.0), grace);
        assert_eq!(actions(&mut closed), first, "{grace:?}");
        if limit > 0.0 {
            assert_eq!(actions_at(&mut closed, 20.0 + limit), [Kill], "{grace:?}");
        }
        // It does not go, and nothing more can be done.
        assert_eq!(actions_at(&mut closed, 20.0 + limit + 5.0), [Action::Finish], "{grace:?}");
        let overdue = match grace {
            Grace::None => String::new(),
            _ => format!("; killed, since it had not exited within {limit}s"),
        };
        assert_eq!(described(&closed), format!("it was killed and was not gone within 5s{overdue}"));
        assert_eq!(closed.poll_deadline(), None);
        closed.exited(at(40.0), status(9));
        closed.closed(at(41.0), Grace::None);
        assert!(!actions(&mut closed).contains(&Action::Finish), "that is over");
    }
}

#[test]
fn a_limit_below_the_brief_one_is_that_of_all() {
    let limits = ProcessLimits { exit: Duration::from_millis(500), ..LIMITS };
    let mut closed = Supervision::of_pipes(limits);
    closed.closed(at(1.0), Grace::Brief);
    actions(&mut closed);
    assert_eq!(actions_at(&mut closed, 1.5), [Action::Kill]);
}

#[test]
fn every_state_can_be_closed_in() {
    use Action::{CloseInput, EndConnection, FailStart, Finish, Kill, Terminate};
    let starting = listener;
    let ending = || {
        let mut ending = pipes();
        ending.output_ended(at(1.0));
        ending
    };
    let failed = || {
        let mut failed = listener();
        failed.handle_deadline(at(7.0));
        failed
    };
    let exited = || {
        let mut exited = pipes();
        exited.errors_ended(at(1.0));
        exited.exited(at(1.0), status(0));
        exited
    };
    let told = || {
        let mut told = pipes();
        told.exited(at(1.0), status(0));
        told.handle_deadline(at(2.0));
        told
    };
    let cases: [(&dyn Fn() -> Supervision, &[Action]); 6] = [
        (&starting, &[CloseInput, Terminate]),
        (&pipes, &[CloseInput]),
        (&ending, &[CloseInput]),
        (&failed, &[FailStart, CloseInput, Terminate]),
        (&exited, &[Kill, CloseInput, Finish]),
        (&told, &[Kill, EndConnection, CloseInput, Finish]),
    ];
    for (index, (make, expected)) in cases.into_iter().enumerate() {
        let mut closed = make();
        closed.closed(at(8.0), Grace::Usual);
        assert_eq!(actions(&mut closed), expected, "case {index}");
        // Told again, nothing is done again.
        closed.closed(at(8.5), Grace::Usual);
        closed.closed(at(8.5), Grace::Brief);
        assert_eq!(actions(&mut closed), [], "case {index}");
    }
}

#[test]
fn time_that_was_given_can_be_taken_back() {
    let mut asked = pipes();
    asked.closed(at(1.0), Grace::Usual);
    actions(&mut asked);
    asked.closed(at(2.0), Grace::None);
    assert_eq!(actions(&mut asked), [Action::Kill]);
    asked.closed(at(3.0), Grace::None);
    assert_eq!(actions(&mut asked), [], "once is enough");
    asked.exited(at(3.0), status(9));
    asked.errors_ended(at(3.0));
    assert_eq!(actions(&mut asked), [Action::Kill, Action::Finish]);
    assert_eq!(described(&asked), "exit status: 9");
}

#[test]
fn one_that_exits_when_asked_is_waited_for_until_its_stderr_ends() {
    for killed in [false, true] {
        let mut asked = pipes();
        asked.closed(at(1.0), Grace::Usual);
        let expected = if killed {
            "exit status: 9; killed, since it had not exited within 10s; stderr: oh"
        } else {
            "exit status: 9; stderr: oh"
        };
        let now = if killed { 11.0 } else { 2.0 };
        asked.handle_deadline(at(now));
        actions(&mut asked);
        asked.exited(at(now), status(9));
        assert_eq!(actions(&mut asked), [Action::Kill]);
        let mut held_open = asked;
        held_open.errors(b"oh\n");
        assert_eq!(actions_at(&mut held_open, now + 1.0), [Action::Finish]);
        assert_eq!(described(&held_open), expected);
    }
    let mut asked = pipes();
    asked.closed(at(1.0), Grace::Usual);
    asked.exited(at(2.0), status(0));
    actions(&mut asked);
    // That its stdout ends says nothing: it is not read for anybody any more.
    asked.output_ended(at(2.1));
    assert_eq!(actions(&mut asked), []);
    asked.errors_ended(at(2.2));
    assert_eq!((actions(&mut asked), asked.poll_deadline()), (vec![Action::Finish], None));
}

#[test]
fn a_connection_that_ends_by_itself_after_the_exit_waits_for_stderr_too() {
    let mut ending = pipes();
    ending.exited(at(1.0), status(1));
    actions(&mut ending);
    ending.closed(at(1.1), Grace::Usual);
    assert_eq!(actions(&mut ending), [Action::CloseInput]);
    ending.errors(b"why\n");
    ending.errors_ended(at(1.2));
    assert_eq!(actions(&mut ending), [Action::Finish]);
    assert_eq!(described(&ending), "exit status: 1; stderr: why");
}

#[test]
fn a_status_that_cannot_be_known_counts_as_an_exit() {
    let mut ending = pipes();
    ending.exited(at(1.0), Err("no child processes".to_owned()));
    assert_eq!(actions(&mut ending), [Action::Kill]);
    assert_eq!(actions_at(&mut ending, 2.0), [Action::EndConnection]);
    assert_eq!(described(&ending), "its exit status is not known: no child processes");
}

#[test]
fn a_deadline_that_has_not_passed_is_harmless() {
    for mut supervision in [listener(), pipes()] {
        supervision.handle_deadline(at(0.0));
        assert_eq!(actions(&mut supervision), []);
    }
}

#[test]
#[cfg(windows)]
fn what_a_process_of_windows_died_of_is_in_hexadecimal() {
    let mut ended = pipes();
    ended.exited(at(0.0), status(0xc000_0005_u32.cast_signed()));
    assert_eq!(described(&ended), "exit status: 0xc0000005");
}
