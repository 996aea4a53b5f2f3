use super::*;

fn given(values: &[&str]) -> Secrets {
    Secrets::given(values.iter().copied())
}

fn sent(messages: &[&str]) -> Secrets {
    let mut secrets = Secrets::default();
    for message in messages {
        secrets.note_sent("method", &Json::from_text((*message).to_owned()));
    }
    secrets
}

fn values(messages: &[&str]) -> Vec<String> {
    sent(messages).sent.iter().map(|secret| secret.value.clone()).collect()
}

#[test]
fn a_secret_is_replaced_wherever_it_stands() {
    let secrets = given(&["gho_abc", "gho_abcdef", "pässwörd"]);
    assert_eq!(secrets.hide("gho_abcgho_abcdef!gho_ab"), "[secret][secret]!gho_ab");
    assert_eq!(secrets.hide("é pässwörd é"), "é [secret] é");
    assert!(matches!(secrets.hide("nothing"), Cow::Borrowed("nothing")));
    assert!(matches!(Secrets::default().hide("nothing"), Cow::Borrowed("nothing")));
}

#[test]
fn short_ones_are_not_looked_for() {
    assert_eq!(given(&["abcde", "", "   ab   "]).hide("abcde ab"), "abcde ab");
    assert_eq!(given(&["abcdef"]).hide("abcdef"), "[secret]");
}

#[test]
fn it_is_found_as_json_as_a_url_and_without_its_scheme() {
    let secrets = given(&[
        "Bearer a/b+c=d",
        "line one is long enough\nline two is as long\nshort",
        " trimmed\n",
        "q\"u\\o\nte",
    ]);
    for (text, shown) in [
        ("Authorization: Bearer a/b+c=d", "Authorization: [secret]"),
        ("got a/b+c=d", "got [secret]"),
        ("?k=a%2Fb%2Bc%3Dd&x", "?k=[secret]&x"),
        ("1: line two is as long", "1: [secret]"),
        ("short trimmed", "short [secret]"),
        (r#"{"k":"q\"u\\o\nte"}"#, r#"{"k":"[secret]"}"#),
    ] {
        assert_eq!(secrets.hide(text), shown);
    }
}

#[test]
fn what_was_replaced_is_left_as_it_is() {
    let secrets = given(&["secret", "[secret"]);
    assert_eq!(secrets.hide("a secret"), "a [secret]");
    assert_eq!(secrets.hide("a [secret] and [secret"), "a [secret] and [secret]");
}

#[test]
fn the_start_of_one_is_replaced_where_a_text_ends_within_it() {
    let secrets = given(&["gho_abcdef", "abcdefgh"]);
    assert_eq!(secrets.hide_in_part("token gho_abcde"), "token [secret]");
    assert_eq!(secrets.hide_in_part("token gho_abcdef"), "token [secret]");
    assert_eq!(secrets.hide_in_part("token gho_"), "token [secret]");
    assert_eq!(secrets.hide_in_part("token gho"), "token gho");
    assert_eq!(secrets.hide_in_part("gho_abcd and"), "gho_abcd and");
    assert_eq!(
        secrets.hide_in_parts("a gho_a… / b gho_a / abcd… gho_abcdef"),
        "a [secret]… / b gho_a / [secret]… [secret]"
    );
    let umlauts = given(&["ääääää"]);
    assert_eq!(umlauts.hide_in_part("x äää"), "x [secret]");
}

#[test]
fn stars_take_as_much_room() {
    let secrets = given(&["gho_abcdef"]);
    assert_eq!(secrets.overwrite("x gho_abcdef y"), "x ********** y");
    assert_eq!(secrets.overwrite("x gho_abc…"), "x *******…");
    assert_eq!(secrets.overwrite("x g…"), "x *…");
}

#[test]
#[cfg(feature = "replay")]
fn bytes_are_overwritten_as_a_text_is() {
    let mut bytes = *b"\xffgho_abcdefgho_";
    given(&["gho_ab", "gho_abcdef"]).overwrite_bytes(&mut bytes);
    assert_eq!(bytes, *b"\xff**********gho_");
}

#[test]
fn secrets_are_found_in_what_is_sent() {
    let create = r#"{
        "sessionId":"not-a-secret-1234567890","gitHubToken" : "gho_1","model":"m1",
        "provider":{"apiKey":"sk-\u00e9\"1","bearerToken":null,"headers":{"X-Tenant":"any value","Authorization":"Bearer two"}},
        "mcpServers":{"a":{"type":"http","headers":{"x-random":"abcdef1234567890","accept":"application/json"}},
                      "b":{"command":"run","env":{"MY_TOKEN":"three","LANG":"en","deep":{"AN_AUTH":"four"}}}},
        "credentials":["list one","list two",{"user":"ordinary","password":"five"}],"secret":{"type":"string","key":"six"}}"#;
    let mut secrets = Vec::new();
    sent::each_secret("session.create", create.as_bytes(), |value| secrets.push(value.to_owned()));
    assert_eq!(
        secrets,
        [
            "gho_1",
            "sk-é\"1",
            "any value",
            "Bearer two",
            "abcdef1234567890",
            "three",
            "four",
            "list one",
            "list two",
            "five",
            "six"
        ]
    );
    // A description of something that is called so has words in it that are everywhere.
    assert_eq!(
        values(&[r#"{"properties":{"password":{"type":"string","description":"The password"}}}"#]),
        [""; 0]
    );
    let tool = r#"{"properties":{"headers":{"type":"object","additionalProperties":{"type":"string"}}}}"#;
    assert_eq!(values(&[tool]), [""; 0]);
    let mut filter = Secrets::default();
    let params = Json::from_text(r#"{"values":["a-secret","b-secret"]}"#);
    filter.note_sent("secrets.addFilterValues", &params);
    assert_eq!(filter.hide("a-secret b-secret"), "[secret] [secret]");
    assert_eq!(values(&[r#"{"values":["no secret"]}"#]), [""; 0]);
}

#[test]
fn what_is_no_json_does_no_harm() {
    for text in [
        r#""token""#,
        r#""token":"abcdef"#,
        r#""token":["abcdef"#,
        r#""headers":{"token":"abcdef"#,
        r#""env":[["#,
        "\"",
        "",
    ] {
        assert_eq!(values(&[&format!(r#"{{"n":"something longer",{text}"#)]), [""; 0], "{text}");
    }
    assert_eq!(values(&[r#"{"token":["abcdef",7,"no longer"],"token":"abcdefg"}"#]), ["abcdef", "abcdefg"]);
}

#[test]
fn of_what_was_sent_the_last_64_are_known_and_what_was_given_always() {
    let mut secrets = given(&["given-for-good"]);
    let send = |secrets: &mut Secrets, number| {
        secrets.note_sent("m", &Json::from_text(format!(r#"{{"token":"token-number-{number:03}"}}"#)));
    };
    for number in 0..64 {
        send(&mut secrets, number);
    }
    // One that is sent again is as if it were new.
    send(&mut secrets, 0);
    secrets.note_sent("m", &Json::from_text(r#"{"token":"given-for-good"}"#));
    send(&mut secrets, 64);
    let text = "token-number-000 token-number-001 token-number-002 given-for-good";
    assert_eq!(secrets.hide(text), "[secret] token-number-001 [secret] [secret]");
    assert_eq!(format!("{secrets:?}"), "Secrets { given: 1, sent: 64 }");
}
