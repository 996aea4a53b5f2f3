//! The table of sessions, by itself.

use super::*;
use crate::frame::{Chunk, Frame};
use crate::jsonrpc::{Message, scan};
use crate::moment::Moment;

fn sessions(remembered: usize) -> Sessions {
    Sessions::new(SeededHash::new([7; 32]), remembered)
}

fn insert(sessions: &mut Sessions) -> SessionKey {
    sessions.insert(1, PromptGate::Open, Activity::default())
}

fn at(seconds: u64) -> Activity {
    let active = Duration::from_secs(seconds);
    Activity { at: Moment::after_epoch(active), active }
}

#[test]
fn an_id_is_taken_from_its_owner_alone() {
    let mut sessions = sessions(4);
    let (first, second, id) = (insert(&mut sessions), insert(&mut sessions), SessionId::from("a"));
    assert_eq!(sessions.owner("a"), None);
    sessions.set_owner(&id, first);
    assert_eq!(sessions.owner("a"), Some(first));
    sessions.set_owner(&id, second);
    assert!(!sessions.remove_owner(&id, first));
    assert_eq!(sessions.owner("a"), Some(second));
    assert!(sessions.remove_owner(&id, second));
    assert_eq!(sessions.owner("a"), None);
}

#[test]
fn a_key_is_never_used_again_and_its_slot_is() {
    let mut sessions = sessions(4);
    let (first, second) = (insert(&mut sessions), insert(&mut sessions));
    sessions.free(first);
    sessions.free(first);
    let third = insert(&mut sessions);
    assert_eq!((first.slot(), second.slot(), third.slot()), (0, 1, 0));
    assert!(sessions.get(first).is_none() && sessions.get_mut(first).is_none());
    assert_eq!(sessions.in_slot(0), Some(third));
    // In the order in which they began, wherever they lie.
    assert_eq!(sessions.keys(), [second, third]);
    sessions.free(third);
    sessions.free(second);
    assert_eq!((sessions.in_slot(0), sessions.keys()), (None, Vec::new()));
    assert_eq!(insert(&mut sessions).number(), 4);
}

#[test]
fn the_ids_that_ended_last_are_remembered_until_they_are_owned_again() {
    let mut sessions = sessions(2);
    for id in ["a", "b", "b", "c"] {
        sessions.remember_ended(&SessionId::from(id));
    }
    let ended = |sessions: &Sessions| ["a", "b", "c", "d"].map(|id| sessions.has_ended(id));
    assert_eq!(ended(&sessions), [false, true, true, false]);
    let key = insert(&mut sessions);
    sessions.set_owner(&SessionId::from("b"), key);
    assert_eq!(ended(&sessions), [false, false, true, false]);
    sessions.remember_ended(&SessionId::from("d"));
    assert_eq!(ended(&sessions), [false, false, true, true]);
}

#[test]
fn what_a_session_does_the_one_does_whose_place_it_takes() {
    let mut sessions = sessions(4);
    let (resident, key, other) = (insert(&mut sessions), insert(&mut sessions), insert(&mut sessions));
    sessions.get_mut(key).expect("it is there").life.take_place_of(resident);
    sessions.touch(key, at(5));
    let active = |sessions: &Sessions| [resident, key, other].map(|key| sessions.last_active(key).as_secs());
    assert_eq!(active(&sessions), [5, 5, 0]);
    sessions.touch(resident, at(6));
    assert_eq!(active(&sessions), [6, 5, 0]);
    // One that is over does nothing any more.
    sessions.get_mut(resident).expect("it is there").life.end();
    sessions.touch(key, at(7));
    assert_eq!(active(&sessions), [6, 7, 0]);
    sessions.free(key);
    sessions.touch(key, at(8));
    assert_eq!(active(&sessions), [6, 0, 0]);
}

/// An event of the session whose id is written like this.
fn event(session_id: &str) -> EventFrame {
    let body = format!(
        r#"{{"method":"session.event","params":{{"sessionId":"{session_id}","event":{{"type":"t"}}}}}}"#
    );
    let frame = Frame { body: body.into(), chunk: Chunk { id: 0, len: 0 } };
    let Ok(Message::Notification(notification)) = scan(frame) else { panic!("it is a notification") };
    notification.into_event().expect("it is an event")
}

#[test]
fn an_event_goes_to_the_session_that_is_meant_however_its_id_is_written() {
    let mut sessions = sessions(4);
    let (plain, odd) = (insert(&mut sessions), insert(&mut sessions));
    sessions.set_owner(&SessionId::from("ab"), plain);
    // An id that looks like the other with a letter escaped.
    sessions.set_owner(&SessionId::from(r"a\u0062"), odd);
    for (written, owner) in [
        ("ab", Some(plain)),
        (r"a\\u0062", Some(odd)),
        (r"a\u0062", Some(plain)),
        (r"a\\u0062", Some(odd)),
        ("ab", Some(plain)),
        ("a", None),
    ] {
        // The second time, it is the session of the last event.
        for _ in 0..2 {
            assert_eq!(sessions.route(&event(written)), owner, "{written}");
        }
    }
}

#[test]
#[cfg(target_pointer_width = "64")]
fn a_session_takes_little_room() {
    assert!(size_of::<Session>() <= 304, "{} bytes", size_of::<Session>());
}
