//! What the benchmarks stand on: the frames are those of the mix, and all of them arrive.

use pilotwire::sans_io::ItemKind;
use pilotwire::types::TypedEvent;
use pilotwire_bench::bare::{self, Bare, READ};
use pilotwire_bench::far::Far;
use pilotwire_bench::frames::{BYTES_IN_MIX, EVENTS_IN_MIX, Stream, event_id, event_number, prose};

#[test]
fn the_frames_are_those_of_the_mix() {
    let stream = Stream::of(EVENTS_IN_MIX, 1);
    let sizes: Vec<usize> = stream.bodies.iter().map(ExactSizeIterator::len).collect();
    assert_eq!(sizes.iter().sum::<usize>(), BYTES_IN_MIX);
    let of = |kind: &str| {
        let kind = format!(r#""type":"{kind}""#);
        let sizes = stream
            .bodies
            .iter()
            .filter(|body| text(&stream, body).contains(&kind))
            .map(ExactSizeIterator::len);
        let sizes: Vec<usize> = sizes.collect();
        (sizes.len(), sizes.iter().sum::<usize>() / sizes.len())
    };
    let (deltas, size) = of("assistant.message_delta");
    assert!(deltas == 800 && (340..360).contains(&size), "{deltas} of {size} bytes");
    let (deltas, size) = of("assistant.streaming_delta");
    assert!(deltas == 800 && (295..315).contains(&size), "{deltas} of {size} bytes");
    assert!(sizes.iter().all(|size| (260..44_000).contains(size)), "{sizes:?}");
}

#[test]
fn every_frame_is_json_and_has_its_id() {
    let stream = Stream::of(2 * EVENTS_IN_MIX, 7);
    for (number, body) in stream.bodies.iter().enumerate() {
        let value: serde_json::Value =
            serde_json::from_slice(&stream.bytes[body.clone()]).expect("it is JSON");
        let event = &value["params"]["event"];
        assert_eq!(event["id"], event_id(number));
        assert_eq!(event["id"].as_str().and_then(event_number), Some(number));
        assert!(event["data"].is_object() && event["type"].is_string());
    }
}

#[test]
fn every_event_is_of_its_type() {
    Bare::new(1).receive_with(&Stream::of(EVENTS_IN_MIX, 1).bytes, READ, |item| {
        let ItemKind::Event(event) = &item.kind else { panic!("{item:?}") };
        let typed = event.typed();
        assert!(!matches!(typed, TypedEvent::Other(_)), "{typed:?}");
    });
}

#[test]
fn all_of_them_arrive_however_they_are_cut() {
    for (sessions, piece) in [(1, 64 << 10), (3, 1000), (100, 17)] {
        bare::check(&Stream::of(EVENTS_IN_MIX, sessions), sessions, piece);
    }
}

#[test]
fn the_far_side_answers_whatever_is_cut() {
    let nothing = Stream::of(0, 1);
    let long = format!(r#"{{"jsonrpc":"2.0","id":2,"method":"session.send","params":"{}"}}"#, prose(200_000));
    let short = r#"{"jsonrpc":"2.0","id":1,"method":"bench.echo"}"#;
    let mut bytes = Vec::new();
    for body in [short, &long, short] {
        bytes.extend(format!("Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes());
    }
    let mut whole = Vec::new();
    for piece in [1, 7, 1000, 64 << 10, 1 << 20] {
        let (mut far, mut replies) = (Far::new(&nothing), Vec::new());
        for bytes in bytes.chunks(piece) {
            far.take(bytes);
            replies.extend_from_slice(&far.output);
        }
        assert_eq!(
            String::from_utf8_lossy(&replies).matches("Content-Length: ").count(),
            3,
            "{piece} bytes a piece"
        );
        if whole.is_empty() {
            whole.clone_from(&replies);
        }
        assert_eq!(replies, whole, "{piece} bytes a piece");
    }
}

#[test]
fn calls_are_answered() {
    let nothing = Stream::of(0, 1);
    let (mut bare, mut far) = (Bare::new(2), Far::new(&nothing));
    for _ in 0..100 {
        bare.round_trip(&mut far);
    }
    assert_eq!(bare.connection.stats().notices, 0);
}

fn text<'a>(stream: &'a Stream, body: &std::ops::Range<usize>) -> &'a str {
    std::str::from_utf8(&stream.bytes[body.clone()]).expect("it is UTF-8")
}
