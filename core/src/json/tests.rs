#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};

use super::lex::Lexer;
use super::printable::{cut, redact};
use super::surrogates::repair;
use super::*;

fn parse(text: &'static str) -> Json {
    Json::parse(text).unwrap()
}

#[test]
fn parse_takes_one_value_and_trims_it() {
    assert_eq!(parse(" \n{\"a\": 1}\t\r\n").as_str(), "{\"a\": 1}");
    assert_eq!(parse("\"\\ud83d\"").as_str(), "\"\\ud83d\"");
    for bad in ["", " ", "{", "1 2", "{\"a\":}", "[1,]", "tru", "\"a", "nul", "\"\u{1}\"", "\u{a0}1"] {
        assert!(Json::parse(bad).is_err(), "{bad:?}");
    }
    assert!(Json::parse(&b"\"\xff\""[..]).is_err());
}

#[test]
fn depth_costs_no_stack() {
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    let json = Json::parse(deep.clone()).unwrap();
    assert_eq!(json.depth(), 100_000);
    assert!(json.decode::<Value>().is_err());
    let inside = Json::parse(format!(
        "{{\"deep\":{},\"x\":1}}",
        "{\"a\":".repeat(100_000) + "1" + &"}".repeat(100_000)
    ));
    assert_eq!(inside.unwrap().get("x").unwrap().as_str(), "1");
}

#[test]
fn depth_counts_levels_outside_of_strings() {
    for (text, depth) in [
        ("1", 0),
        ("\"[{\"", 0),
        ("[]", 1),
        ("{\"[[[\":\"\\\"[[[\"}", 1),
        ("[[],{\"a\":[{}]}]", 4),
        ("[{\"a\\\\\":[1]},2]", 3),
    ] {
        assert_eq!(parse(text).depth(), depth, "{text}");
    }
}

#[test]
fn get_finds_members() {
    let json = parse(r#"{"a":1,"b":{"a":2},"\u0063":[3],"a":"last","d\\":4,"":5}"#);
    assert_eq!(json.get("a").unwrap().as_str(), "\"last\"");
    assert_eq!(json.get("b").unwrap().get("a").unwrap().as_str(), "2");
    assert_eq!(json.get("c").unwrap().as_str(), "[3]");
    assert_eq!(json.get("d\\").unwrap().as_str(), "4");
    assert_eq!(json.get("").unwrap().as_str(), "5");
    assert_eq!(json.get("x"), None);
    assert_eq!(parse("[1]").get("a"), None);
    assert_eq!(parse("{}").get("a"), None);
    // It shares the buffer.
    let inside = json.get("b").unwrap();
    assert!(json.as_bytes().as_ptr_range().contains(&inside.as_bytes().as_ptr()));
    assert!(!json.as_bytes().as_ptr_range().contains(&inside.detach().as_bytes().as_ptr()));
    assert_eq!(inside, inside.detach());
}

#[test]
fn get_agrees_with_serde_json() {
    // Members of all lengths, so that quotes and backslashes fall on every place of a block.
    for length in 0..200 {
        for end in ["", "\\\"", "\\\\", "\\\\\\\"", "\u{e9}"] {
            let name = "n".repeat(length % 67);
            let text = format!(
                "{{\"{name}\":\"{}{end}\",\"x{end}\":[\"]\",{{}}] , \"z\":-0.5e+3}}",
                "v".repeat(length)
            );
            let json = Json::parse(text.clone()).unwrap();
            let value: serde_json::Map<String, Value> = serde_json::from_str(&text).unwrap();
            for (name, member) in &value {
                assert_eq!(json.get(name).unwrap().decode::<Value>().unwrap(), *member, "{text}");
            }
        }
    }
}

#[test]
fn get_refuses_what_it_cannot_walk() {
    for text in [
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1",
        "{\"a\":01}",
        "{a:1}",
        "{\"a\":+1}",
        "{\"a\":\"x}",
    ] {
        assert_eq!(Json::from_text(text).get("a"), None, "{text}");
    }
}

#[test]
fn lone_surrogates_are_replaced() {
    for (text, repaired) in [
        (r#""\ud83d""#, Some(r#""\ufffd""#)),
        (r#""\uDE00""#, Some(r#""\ufffd""#)),
        (r#""\ud83dx""#, Some(r#""\ufffdx""#)),
        (r#""\ud83d\n""#, Some(r#""\ufffd\n""#)),
        (r#""\ud83d\u0041""#, Some(r#""\ufffd\u0041""#)),
        (r#""\ud83d\ud83d\ude00""#, Some(r#""\ufffd\ud83d\ude00""#)),
        (r#""\ud83d\ude00\ude00""#, Some(r#""\ud83d\ude00\ufffd""#)),
        (r#""\ud83d\ude00""#, None),
        (r#""\\ud83d""#, None),
        (r#""\\\ud83d""#, Some(r#""\\\ufffd""#)),
        (r#""\u0041""#, None),
        (r#""plain""#, None),
        // Cut short, and not hexadecimal.
        (r#""\ud8"#, None),
        (r#""\ud8zz""#, None),
        (r#""\"#, None),
    ] {
        assert_eq!(repair(text.as_bytes()).as_deref(), repaired.map(str::as_bytes), "{text}");
        if let Some(repaired) = repaired {
            let expected: String = serde_json::from_str(repaired).unwrap();
            assert_eq!(parse(text).decode::<String>().unwrap(), expected);
            assert_eq!(unescape(text.trim_matches('"')).unwrap(), expected);
        }
    }
    assert_eq!(parse(r#"{"\udc00":"\ud83d"}"#).decode::<Value>().unwrap(), json!({"\u{fffd}": "\u{fffd}"}));
    assert!(parse(r#""\ud83d""#).decode::<u8>().is_err());
}

/// Texts of all kinds, good and not, as short as they can be. What is good is among these also in others.
const TEXTS: [&str; 62] = [
    "null",
    "true",
    "false",
    "0",
    "-0.5e+3",
    "\"\"",
    "\"a\"",
    "\"\\u00e9\\n\\\"\\\\\\/\"",
    "\"\\ud83d\\ude00\"",
    "\"\\\\ud83d\"",
    "\"\u{7f}\u{2028}é😀\"",
    "[]",
    "{}",
    "[[],{}]",
    "[1,2]",
    "{\"a\":1,\"a\":2}",
    "{\"\":[{\"b\":null}]}",
    " \t\r\n[ 1 , 2 ] ",
    "{ \"a\" : 1 ,\"b\":2 }",
    "1e308",
    "1e-999",
    "18446744073709551616",
    "{\"\\u0061\\ud83d\\ude00\":1}",
    "\"\\uD83D\\uDE00\"",
    "",
    " ",
    "nul",
    "nulll",
    "True",
    "+1",
    "01",
    "1.",
    ".5",
    "1e",
    "--1",
    "1 2",
    "[1,]",
    "[,1]",
    "[1 2]",
    "[1",
    "1]",
    "[1}",
    "{1}",
    "{a}",
    "{\"a\"}",
    "{\"a\":}",
    "{\"a\":1,}",
    "{\"a\" 1}",
    "{\"a\":1",
    "{,}",
    "{\"a\":1]",
    "\"a",
    "\"\n\"",
    "\"\0\"",
    "{\"\t\":1}",
    "\"\\q\"",
    "\"\\u12\"",
    "\"\\u12g4\"",
    "\"\\",
    "{\"\\q\":1}",
    "\u{feff}1",
    "'a'",
];

fn readable(text: &str) -> Result<String, Unreadable> {
    let json = Json(text.to_owned().into());
    json.readable(126).map(|text| String::from_utf8(text.into_owned()).unwrap())
}

#[test]
fn a_strict_reader_reads_what_serde_json_reads() {
    // Within others, too, and far enough in them that quotes fall on every place of a block.
    let mut texts: Vec<String> = TEXTS.map(str::to_owned).into();
    for text in TEXTS {
        texts.extend([format!("[{text}]"), format!("{{\"a\":{text},\"b\":[{text},\"\\n\"]}}")]);
        texts.extend((0..70).map(|length| format!("[\"{}\",{text},\"x\"]", "é".repeat(length))));
    }
    let (mut good, mut bad) = (0, 0);
    for text in texts {
        let is_good = serde_json::from_str::<Value>(&text).is_ok();
        match readable(&text) {
            Ok(readable) => assert!(is_good && readable == text, "{text:?}"),
            Err(Unreadable::NotJson { at }) => assert!(!is_good && at <= text.len(), "{text:?}, at {at}"),
            Err(why) => panic!("{why:?}: {text:?}"),
        }
        *if is_good { &mut good } else { &mut bad } += 1;
    }
    assert!(good > 1_000 && bad > 1_000, "{good} good, {bad} bad");
}

#[test]
fn halves_of_surrogate_pairs_are_made_readable_in_names_and_values() {
    for (text, expected) in [
        (r#""\ud83d""#, r#""\ufffd""#),
        (r#"["\n\ude00","\ud83d\ude00","\\ud83d"]"#, r#"["\n\ufffd","\ud83d\ude00","\\ud83d"]"#),
        (r#"{"\uD83D":{"a\udc00":["\ud83d\u0041"]}}"#, r#"{"\ufffd":{"a\ufffd":["\ufffd\u0041"]}}"#),
        (r#"{"\ud83d\ud83d\ude00" : 1}"#, r#"{"\ufffd\ud83d\ude00" : 1}"#),
    ] {
        assert_eq!(readable(text).unwrap(), expected);
        serde_json::from_str::<Value>(expected).unwrap();
    }
    // What needs no change is not copied.
    for text in [r#"{"a":"b"}"#, r#"["\n\u0000\ud83d\ude00\u00e9"]"#] {
        assert!(matches!(parse(text).readable(126), Ok(std::borrow::Cow::Borrowed(_))), "{text}");
    }
}

#[test]
fn a_number_that_no_double_holds_is_named_with_its_place() {
    let long = "9".repeat(400);
    let deep = format!("{}1e999{}", "[".repeat(126), "]".repeat(126));
    for (text, path, number) in [
        ("1e999".to_owned(), "$", "1e999"),
        ("[0,-1E+999]".to_owned(), "$[1]", "-1E+999"),
        (r#"{"a":[1,{"b_c":[[],1e400]}],"d":2e999}"#.to_owned(), "$.a[1].b_c[1]", "1e400"),
        (r#"{"":{"a b":{"\u0061\n":{"é":1e999}}}}"#.to_owned(), r#"$[""]["a b"]["a\n"].é"#, "1e999"),
        (r#"{"\ud83d":1e999}"#.to_owned(), "$[\"\u{fffd}\"]", "1e999"),
        (format!("{{\"a\":{long}}}"), "$.a", &cut(&long, 40)),
        (deep, &cut(&format!("${}", "[0]".repeat(126)), 200), "1e999"),
        (format!("{{\"{}\":1e999}}", "x".repeat(500)), &cut(&format!("$.{}", "x".repeat(500)), 200), "1e999"),
    ] {
        let expected = Unreadable::Number { path: path.to_owned(), number: number.to_owned() };
        assert_eq!(readable(&text), Err(expected), "{text}");
        assert!(serde_json::from_str::<Value>(&text).is_err());
    }
    assert_eq!(path_within("a", "$[1].b"), "$.a[1].b");
    assert_eq!(path_within("a b", "$"), r#"$["a b"]"#);
}

#[test]
fn a_strict_reader_goes_down_as_far_as_it_is_told_and_costs_no_stack() {
    let nested = |levels: usize| Json::from_text("[".repeat(levels) + &"]".repeat(levels));
    for levels in 1..127 {
        assert!(nested(levels).readable(levels).is_ok());
        assert_eq!(nested(levels + 1).readable(levels), Err(Unreadable::TooDeep));
    }
    for deep in ["[".repeat(1_000_000), "{\"a\":".repeat(1_000_000)] {
        assert_eq!(readable(&deep), Err(Unreadable::TooDeep));
    }
}

#[test]
fn strings_are_written_as_serde_json_writes_them() {
    let all: String = (0..0x90).filter_map(char::from_u32).chain("é😀\"\\/".chars()).collect();
    for text in ["", "plain", all.as_str()] {
        assert_eq!(Json::text(text).as_str(), serde_json::to_string(text).unwrap());
    }
}

#[test]
fn strings_of_any_length_are_written_as_serde_json_writes_them() {
    let signs = (0..0x80).chain([0xe9, 0x1f600]).filter_map(char::from_u32);
    for sign in signs {
        for before in (0..=4).chain(28..=36).chain(60..=68) {
            for behind in [0, 1, 31, 32, 33, 64] {
                let text = format!("{}{sign}{}", "x".repeat(before), "y".repeat(behind));
                let twice = format!("{text}{sign}z");
                for text in [text, twice] {
                    assert_eq!(Json::text(&text).as_str(), serde_json::to_string(&text).unwrap());
                }
            }
        }
    }
}

#[test]
fn the_end_of_a_string_is_found_wherever_it_lies() {
    for len in (1..=20).chain(62..=67).chain(126..=131).chain([192]) {
        for end in 0..len {
            let mut text = vec![b'x'; len];
            text[end] = b'"';
            // Looked for from every place before it, and with what was looked at before in mind.
            let mut lexer = Lexer::new(&text);
            for start in 0..=end {
                assert_eq!(lexer.string_end(start), Ok(end), "{end} of {len}, from {start}");
            }
            assert!(Lexer::new(&text).string_end(end + 1).is_err());
            if end > 0 {
                text[end - 1] = b'\\';
                assert!(Lexer::new(&text).string_end(0).is_err(), "{end} of {len} is escaped");
            }
        }
    }
}

#[test]
fn objects_are_built() {
    assert_eq!(Object::new().finish(), Json::empty_object());
    assert!(Object::new().is_empty());
    let built = Object::new().str("a\"", "\n").field("b", &[1, 2]).unwrap().raw("c", &Json::null()).finish();
    assert_eq!(built.as_str(), r#"{"a\"":"\n","b":[1,2],"c":null}"#);
    let keys_are_numbers = std::collections::BTreeMap::from([((1, 2), 3)]);
    assert!(Object::new().field("x", &keys_are_numbers).is_err());
    assert!(Json::new(&keys_are_numbers).is_err());
}

#[test]
fn debug_tells_no_secret() {
    assert_eq!(format!("{:?}", parse("\"secret\"")), "Json(8 bytes)");
    assert_eq!(format!("{:?}", Object::new().str("a", "secret")), "Object(13 bytes)");
    assert!(parse("null").is_null() && Json::default().is_null() && !parse("0").is_null());
}

#[test]
fn errors_tell_no_secret() {
    #[derive(Debug, serde::Deserialize)]
    #[allow(dead_code)]
    enum Kind {
        Known,
    }
    #[derive(Debug, serde::Deserialize)]
    #[allow(dead_code)]
    struct Shape {
        count: u8,
        kind: Kind,
    }
    let error = |text: &str| Json::from_text(text.to_owned()).decode::<Shape>().unwrap_err().to_string();
    for text in
        [r#"{"count":"secret"}"#, r#"{"count":1,"kind":"secret"}"#, r#"{"count":"se\"secret, expected \"x"}"#]
    {
        assert!(!error(text).contains("secret"), "{}", error(text));
        assert!(error(text).contains("expected"), "{}", error(text));
    }
    assert!(error(r#"{"count":1,"kind":"secret"}"#).contains("`Known`"));
    assert!(error(r#"{"count":1}"#).contains("missing field `kind`"));
    assert!(error(&format!("{{\"count\":\"{}\"}}", "x".repeat(10_000))).chars().count() <= 200);
}

#[test]
fn text_is_made_printable() {
    assert_eq!(cut("abcdef", 6), "abcdef");
    assert_eq!(cut("abcdefg", 6), "abcde…");
    assert_eq!(cut("a\n\u{202e}b", 40), "a\\u{a}\\u{202e}b");
    assert_eq!(cut("\n\n\n", 6), "\\u{a}…");
    assert_eq!(cut("ééééé", 4), "ééé…");
    for (text, shown) in [
        ("no quotes", "no quotes"),
        ("bad `x` and \"y\\\"z\" here", "bad … and … here"),
        ("can't open 'a b', isn't it", "can't open …, isn't it"),
        ("open \"never closed", "open …"),
        ("tick ` open", "tick …"),
        ("rock 'n roll", "rock 'n roll"),
        ("'it's'!", "…!"),
    ] {
        assert_eq!(redact(text), shown);
    }
}
