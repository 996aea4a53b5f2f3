//! Reading what is no transcript, or no longer one.

use pilotwire::replay::{Player, Transcript};
use pilotwire_tests::busy;

const HEAD: &str = "pilotwire-transcript 1\nconfig {}\n";

#[track_caller]
fn is_refused(text: &str, with: &str) {
    let error = Transcript::parse(text).expect_err("it is no transcript");
    assert_eq!(error.to_string(), with);
}

#[test]
fn what_is_wrong_is_said_with_its_line() {
    is_refused("", "line 1: expected pilotwire-transcript 1, the text ends");
    is_refused(
        "pilotwire-transcript 2\n",
        "line 1: expected `pilotwire-transcript 1`, saw `pilotwire-transcript 2`",
    );
    is_refused("# why\n\npilotwire-transcript 1\n", "line 4: expected the config, the text ends");
    is_refused("pilotwire-transcript 1\n> connect", "line 2: expected the config, saw `> connect`");
    is_refused(
        "pilotwire-transcript 1\nconfig {\"closing\":5}",
        "line 2: the config has `closing`, which is unknown or no such value",
    );
    let cases = [
        ("hello", "expected `>`, `<`, `=` or `@`, saw `hello`"),
        ("@ 1.5", "expected seconds with nine decimals, saw `1.5`"),
        ("@ 9999999999999.000000000", "expected seconds with nine decimals, saw `9999999999999.000000000`"),
        ("> jump", "expected an input or a command, saw `jump`"),
        ("> connect now", "expected the end of the line, saw `now`"),
        ("> receive {\"a\":", "expected JSON, saw `{\"a\":`"),
        ("> receive {} {}", "expected the end of the line, saw `{}`"),
        ("> receive b\"\\x4\"", "expected bytes, saw `b\"\\x4\"`"),
        ("> call ping {}", "expected a string, saw `ping {}`"),
        ("> call \"ping\" total=5 {}", "expected seconds with nine decimals, saw `total=5 {}`"),
        (
            "> send 1 {\"text\":\"x\"}",
            "expected an object whose first member is `prompt`, a string, saw `{\"text\":\"x\"}`",
        ),
        ("> create []", "expected an object, saw `[]`"),
        ("> take 1 2", "expected a number, the line ends"),
        ("> end somewhere", "expected `header` or `body`, saw `somewhere`"),
        ("> read-failed reading Odd \"x\"", "expected a kind of IO error, saw `Odd \"x\"`"),
        ("< said {}", "expected an output, saw `said {}`"),
    ];
    for (line, problem) in cases {
        is_refused(&format!("{HEAD}{line}\n"), &format!("line 3: {problem}"));
    }
}

#[test]
fn the_first_difference_is_told() {
    let text = busy::transcript();
    let lines: Vec<&str> = text.lines().collect();
    let place = lines.iter().position(|line| line.starts_with("< item ")).expect("there are items");
    let changed = |change: &dyn Fn(&mut Vec<String>)| {
        let mut lines = lines.iter().map(ToString::to_string).collect();
        change(&mut lines);
        let text = lines.join("\n");
        let transcript = Transcript::parse(&text).expect("it is a transcript");
        let exact = Player::new(&transcript).run().expect_err("it differs");
        let varied =
            Player::new(&transcript).vary(1).run().expect_err("it differs in any way of repeating it");
        (exact, varied)
    };
    let (exact, varied) =
        changed(&|lines| lines[place] = lines[place].replace("session.start", "session.stop"));
    assert_eq!((exact.line, varied.line), (place + 1, place + 1));
    let shown = exact.to_string();
    assert!(shown.contains("session.stop") && shown.contains("session.start"), "{shown}");

    let (exact, varied) = changed(&|lines| drop(lines.remove(place)));
    assert_eq!(exact.line, place + 1);
    assert!(varied.line > place, "{varied}");

    let (exact, _) = changed(&|lines| lines.insert(place, lines[place].clone()));
    assert_eq!(exact.line, place + 2);

    let (exact, _) = changed(&|lines| lines.push("< closed graceful \"again\" -".to_owned()));
    assert_eq!((exact.line, exact.got), (lines.len() + 1, None));
}

#[test]
fn errors_show_little_of_what_is_wrong() {
    let long = "x".repeat(100_000);
    for wrong in [
        format!("pilotwire-transcript 1\nconfig {{\"{long}\":1}}"),
        format!("pilotwire-transcript 1\nconfig {{}}\n> {long}"),
        long,
    ] {
        let error = Transcript::parse(&wrong).expect_err("it is no transcript").to_string();
        assert!(error.len() < 1000, "{} bytes", error.len());
    }
}

#[test]
fn more_takes_than_can_be_counted_are_taken_as_far_as_there_are_items() {
    let most = usize::MAX;
    let text = format!("{HEAD}> take 1 {most} {most}\n> take 1 1 1\n");
    let transcript = Transcript::parse(&text).expect("it is a transcript");
    for number in 0..10 {
        assert_eq!(Player::new(&transcript).vary(number).run(), Ok(()), "no item is in it, and none came");
    }
}

#[test]
fn a_transcript_is_printed_in_the_one_way_that_it_has() {
    let text =
        format!("# why\n\n{HEAD}> call \"\\u0061\" total=05.000000000 b\"{{}}\"\n  # more\n> take 01 +2 3\n");
    let printed = Transcript::parse(&text).expect("it is a transcript").to_string();
    let lines: Vec<&str> = printed.lines().collect();
    assert!(lines[1].starts_with("config {\"handshake\":30.000000000,"), "{printed}");
    assert_eq!(lines[2..], ["> call \"a\" total=5.000000000 {}", "> take 1 2 3"]);
    let again = Transcript::parse(&printed).expect("it is a transcript");
    assert_eq!(again.to_string(), printed);
}

#[test]
fn carriage_returns_at_a_lines_end_are_its_end() {
    let text = "pilotwire-transcript 1\r\nconfig {}\r\r\n\r\r\n\r# why\r\n> connect\r\r\r\n< closed \"a\\r\"\r\n< closed \"\r";
    let printed = Transcript::parse(text).expect("it is a transcript").to_string();
    let lines: Vec<&str> = printed.split('\n').skip(2).collect();
    assert_eq!(lines, ["> connect", "< closed \"a\\r\"", "< closed \"", ""]);
    assert_eq!(Transcript::parse(&printed).expect("it is a transcript").to_string(), printed);
}

#[test]
fn a_conversation_can_be_recorded_anew() {
    let text = busy::transcript();
    // What came out is not what will come out: it says only when it was asked for.
    let changed = text.replace("< transmit {", "< transmit {\"of\":\"old\",").replace("= call ", "= error ");
    assert_ne!(changed, text);
    let transcript = Transcript::parse(&changed).expect("it is a transcript");
    Player::new(&transcript).run().expect_err("it differs");
    assert!(Player::new(&transcript).record() == text);
}

#[test]
fn nothing_is_replaced_in_what_is_recorded_anew() {
    for (token, header) in [("[secret 2]", "[secret 1]"), ("tok-01", "[secret 1] tok-01 tok%2D01")] {
        let text = format!(
            "pilotwire-transcript 1\nconfig {{\"token\":\"{token}\"}}\n> broken b\"{header}\\r\\n\\r\\n\"\n< closed\n"
        );
        let anew = Player::new(&Transcript::parse(&text).expect("it is a transcript")).record();
        for kept in [format!("\"token\":\"{token}\""), format!("> broken b\"{header}\\r\\n\\r\\n\"")] {
            assert!(anew.contains(&kept), "`{kept}` is not there:\n{anew}");
        }
        let transcript = Transcript::parse(&anew).expect("it is a transcript");
        Player::new(&transcript).run().unwrap_or_else(|difference| panic!("{difference}\n{anew}"));
    }
}

/// Whatever is done to a transcript, it is refused or repeated, and nothing panics.
#[test]
fn damaged_transcripts_do_no_harm() {
    let text = busy::transcript();
    let text: String = text.lines().take(400).flat_map(|line| [line, "\n"]).collect();
    let mut state = 1_u64;
    let mut below = |limit: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % limit
    };
    let (mut refused, mut repeated) = (0, 0);
    for _ in 0..400 {
        let mut bytes = text.clone().into_bytes();
        for _ in 0..=below(3) {
            let at = below(bytes.len());
            match below(4) {
                0 => bytes[at] = b" \"{}[]<>=@\\\n0a"[below(14)],
                1 => drop(bytes.remove(at)),
                2 => bytes.insert(at, b'9'),
                _ => {
                    // A line twice, or a line less.
                    let start = bytes[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
                    let end =
                        at + bytes[at..].iter().position(|byte| *byte == b'\n').map_or(0, |end| end + 1);
                    let line = bytes[start..end].to_vec();
                    if below(2) == 0 {
                        bytes.splice(start..start, line);
                    } else {
                        bytes.drain(start..end);
                    }
                }
            }
        }
        let damaged = String::from_utf8(bytes).expect("it was ASCII");
        match Transcript::parse(&damaged) {
            Err(_) => refused += 1,
            Ok(transcript) => {
                repeated += 1;
                // It may well come to the same.
                let _ = Player::new(&transcript).run();
                let _ = Player::new(&transcript).vary(7).run();
            }
        }
    }
    assert!(refused > 20 && repeated > 20, "{refused} were refused, {repeated} were not");
}
