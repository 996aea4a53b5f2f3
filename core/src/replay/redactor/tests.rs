use super::*;

fn value(redactor: &mut Redactor, json: &str) -> String {
    String::from_utf8(redactor.value(json.as_bytes()).into_owned()).expect("it is JSON")
}

fn message(redactor: &mut Redactor, json: &str) -> String {
    String::from_utf8(redactor.message(json.as_bytes()).into_owned()).expect("it is JSON")
}

#[test]
fn secrets_go_by_their_names_and_then_wherever_they_are() {
    let mut redactor = Redactor::new(Redaction::secrets());
    let provider = r#"{"baseUrl": "http://h", "apiKey":"abcdefghij", "headers":{"Authorization":"Bearer a1b2c3d4e5f6g7h8", "X":"on"}}"#;
    assert_eq!(
        value(&mut redactor, provider),
        r#"{"baseUrl": "http://h", "apiKey":"[secret 1]", "headers":{"Authorization":"[secret 2]", "X":"[secret 4]"}}"#
    );
    assert_eq!(
        value(&mut redactor, r#"{"m":"key abcdefghij, a1b2c3d4e5f6g7h8 is on", "abcdefghij":1}"#),
        r#"{"m":"key [secret 1], [secret 3] is on", "[secret 1]":1}"#
    );
    assert_eq!(redactor.text("x abcdefghij"), "x [secret 1]");
    assert_eq!(*redactor.raw(b"{ abcdefghij"), *b"{ [secret 1]");
    assert_eq!(*redactor.raw(b"a1b2c3d4e5f6g7h8"), *b"[secret 3]******");
    assert_eq!(redactor.text("nothing of it"), "nothing of it");
}

#[test]
fn a_secret_is_found_before_the_place_that_tells_it() {
    let mut redactor = Redactor::new(Redaction::secrets());
    let json = r#"["abcdefghij",{"token":"abcdefghij"},{"TOKEN":["x",5,true,null,""]}]"#;
    let replaced = r#"["[secret 1]",{"token":"[secret 1]"},{"TOKEN":["[secret 2]",0,true,null,""]}]"#;
    assert_eq!(value(&mut redactor, json), replaced);
}

#[test]
fn a_secret_number_is_replaced_by_one_of_which_the_same_becomes() {
    let mut redactor = Redactor::new(Redaction::secrets());
    let digits = "7".repeat(400);
    let json = format!(r#"{{"token":[12.5e3,1e400,{digits},-],"other":[1e400,1]}}"#);
    let replaced = r#"{"token":[0,1e999,1e999,-],"other":[1e400,1]}"#;
    assert_eq!(value(&mut redactor, &json), replaced);
    let shown = crate::json::printable::cut(&digits, 40);
    assert_eq!(redactor.text(&format!("the number {shown} at $.token[2]")), "the number 1e999 at $.token[2]");
}

#[test]
fn how_a_system_message_is_made_up_stays() {
    let mut redactor = Redactor::new(Redaction::for_publication());
    let given = r#"{"systemMessage":{"mode":"customize","content":"c","sections":{"tone":{"action":"remove"},"x":{"action":"sing","mode":"remove"}}}}"#;
    assert_eq!(
        value(&mut redactor, given),
        r#"{"systemMessage":{"mode":"customize","content":"[text 1]","sections":{"tone":{"action":"remove"},"x":{"action":"[text 2]","mode":"remove"}}}}"#
    );
}

#[test]
fn places_are_of_methods_and_of_events() {
    let rules = Redaction::none()
        .text_at("log", "message")
        .text_at("all", "")
        .secret_at("keep", "list.*.value")
        .text_in_event("said", "content");
    let mut redactor = Redactor::new(rules);
    let mut check = |from: &str, to: &str| assert_eq!(message(&mut redactor, from), to);
    check(
        r#"{"id":1,"method":"log","params":{"message":"a","other":{"message":"b"}}}"#,
        r#"{"id":1,"method":"log","params":{"message":"[text 1]","other":{"message":"b"}}}"#,
    );
    check(r#"{"method":"all","params":["a",1]}"#, r#"{"method":"all","params":["[text 1]",1]}"#);
    check(
        r#"{"method":"keep","params":{"list":[{"value":"12345678"}]},"x":"12345678"}"#,
        r#"{"method":"keep","params":{"list":[{"value":"[secret 1]"}]},"x":"[secret 1]"}"#,
    );
    check(
        r#"{"method":"session.event","params":{"event":{"data":{"content":"a","b":"a"},"type":"said"}}}"#,
        r#"{"method":"session.event","params":{"event":{"data":{"content":"[text 1]","b":"a"},"type":"said"}}}"#,
    );
    check(
        r#"{"id":1,"result":{"events":[{"type":"said","data":{"content":"c"}},{"type":"x","data":{"content":"c"}}]}}"#,
        r#"{"id":1,"result":{"events":[{"type":"said","data":{"content":"[text 2]"}},{"type":"x","data":{"content":"c"}}]}}"#,
    );
    // Whatever stands before a message.
    check(
        "\u{feff}{\"method\":\"log\",\"params\":{\"message\":\"a\"}}",
        "\u{feff}{\"method\":\"log\",\"params\":{\"message\":\"[text 1]\"}}",
    );
    // A piece of a message comes out as it went in.
    let piece = r#"{"type":"said","data":{"content":"c"}}"#;
    assert_eq!(value(&mut redactor, piece), r#"{"type":"said","data":{"content":"[text 2]"}}"#);
    assert_eq!(*redactor.params("log", br#"{"message":"a"}"#), *br#"{"message":"[text 1]"}"#);
}

#[test]
fn what_is_omitted_is_empty() {
    let mut redactor =
        Redactor::new(Redaction::none().omit_in_event("model.*", "").omit_in_event("x", "a.b"));
    let events = r#"[{"type":"model.log","data":{"a":[1,"}"]}},{"data":{"a":{"b":[7],"c":1}},"type":"x"}]"#;
    let emptied = r#"[{"type":"model.log","data":{}},{"data":{"a":{"b":[],"c":1}},"type":"x"}]"#;
    assert_eq!(value(&mut redactor, events), emptied);
}

#[test]
fn long_texts_and_values_of_ones_own() {
    let rules = Redaction::none().longest_text(5).value("/home/ann", "~").value("ann", "somebody");
    let mut redactor = Redactor::new(rules);
    assert_eq!(value(&mut redactor, r#"["123456","12345","ann"]"#), r#"["[text 1]","12345","somebody"]"#);
    assert_eq!(redactor.text("ann in /home/ann/x"), "somebody in ~/x");
}

#[test]
fn escapes_hide_nothing() {
    let mut redactor = Redactor::new(Redaction::secrets());
    value(&mut redactor, r#"{"\u0074oken":"abc\"defgh"}"#);
    assert_eq!(value(&mut redactor, r#"["an abc\u0022defgh"]"#), r#"["an [secret 1]"]"#);
    assert_eq!(value(&mut redactor, r#"["\ud83d", "é\n"]"#), r#"["\ud83d", "é\n"]"#);
}

#[test]
fn what_looks_like_a_placeholder_and_is_none_has_other_brackets() {
    let mut redactor = Redactor::new(Redaction::secrets());
    let json = r#"{"\u005bsecret 7]":"of [secret 1], [secret ], [secret 2x], [secret [secret 12]","token":"abcdefghij"}"#;
    let replaced =
        r#"{"(secret 7)":"of (secret 1), [secret ], [secret 2x], [secret (secret 12)","token":"[secret 1]"}"#;
    assert_eq!(value(&mut redactor, json), replaced);
    assert_eq!(redactor.text("[secret 1] abcdefghij [secret 2]"), "(secret 1) [secret 1] (secret 2)");
    assert_eq!(
        *redactor.raw(b"\xff[secret 1] abcdefghij [secret 1"),
        *b"\xff(secret 1) [secret 1] [secret 1"
    );
    // As a secret it is one, even if its placeholder is the same.
    let mut redactor = Redactor::new(Redaction::secrets());
    redactor.learn_secret("[secret 1]");
    redactor.learn_secret("[secret 3]");
    assert_eq!(redactor.text("[secret 1] [secret 2] [secret 3]"), "[secret 1] (secret 2) [secret 2]");
    assert_eq!(*redactor.raw(b"[secret 1] [secret 2]"), *b"[secret 1] (secret 2)");
}

#[test]
fn an_idle_one_replaces_nothing() {
    let mut redactor = Redactor::idle();
    redactor.learn_secret("abcdefghij");
    for text in [r#"{"token":"abcdefghij"}"#, r#"{"token":"[secret 7]"}"#, r#"{"id":1,"token":"abcdefghij"#] {
        assert_eq!(message(&mut redactor, text), text);
        assert_eq!(value(&mut redactor, text), text);
        assert_eq!(redactor.text(text), text);
        assert_eq!(*redactor.raw(text.as_bytes()), *text.as_bytes());
    }
}

#[test]
fn deep_nesting_costs_no_stack() {
    let mut redactor = Redactor::new(Redaction::secrets().text_in_event("x", ""));
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    assert_eq!(value(&mut redactor, &deep), deep);
    let deep = format!("{}1{}", "{\"a\":".repeat(100_000), "}".repeat(100_000));
    assert_eq!(value(&mut redactor, &deep), deep);
}

#[test]
fn what_is_no_json_keeps_its_form_and_nothing_else() {
    let mut redactor = Redactor::new(Redaction::secrets());
    let body = b"{\"id\": 3, \"token\" : \"a\\\"b\xff\", \"open";
    assert_eq!(*redactor.message(body), *b"{\"id\": 3, \"token\" : \"****\xff\", \"****");
    // The call that it fails is the same.
    let body = br#"{"i\u0064":"\u0037","token":"7","a":"7","id":"x",-"#;
    assert_eq!(*redactor.message(body), *br#"{"i\u0064":"\u0037","token":"*","a":"*","id":"*",-"#);
    // What is wrong with it stays wrong.
    let body = b"{\"method\":\"a\\qb\",\"id\":\"a\\u00b\",\"b\":\"\nxx\\\\\\\"\"}";
    let replaced = b"{\"method\":\"*\\q*\",\"id\":\"*\\u***\",\"b\":\"\n**\\\\\\\"\"}";
    assert_eq!(*redactor.message(body), *replaced);
    redactor.value(br#"{"token":"abcdefghij"}"#);
    assert_eq!(*redactor.message(b"no abcdefghij, \"no"), *b"no [secret 1], \"**");
}
