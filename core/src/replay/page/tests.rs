//! Pages of transcripts, by their data.

use std::collections::BTreeSet;

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{PAGE, Page, SCRIPT, STYLE};
use crate::replay::Transcript;

/// The data of a page, read as the page's script reads it.
struct Data(Value);

impl Data {
    fn of(lines: &str) -> Self {
        let text = format!("pilotwire-transcript 1\nconfig {{}}\n{lines}");
        Self::within(&Page::of(&Transcript::parse(&text).expect("it is a transcript")).to_string())
    }

    fn within(page: &str) -> Self {
        let (_, data) = page.split_once("id=\"data\">").expect("it has data");
        let (data, _) = data.split_once("</script>").expect("the data ends");
        Self(serde_json::from_str(data).expect("the data is JSON"))
    }

    fn rows(&self) -> &Vec<Value> {
        self.0["rows"].as_array().expect("it has rows")
    }

    /// A row as `lane kind name flags <- answers: text`.
    fn row(&self, row: &Value) -> String {
        let of = |list: &str, column: usize| {
            let number = row[column].as_u64().and_then(|number| usize::try_from(number).ok());
            self.0[list][number.expect("a number")].as_str().expect("a name").to_owned()
        };
        let answers = match row[6].as_i64() {
            Some(-1) | None => String::new(),
            Some(answers) => format!(" <- {answers}"),
        };
        let (lane, flags) = (&row[4], &row[3]);
        format!(
            "{lane} {} {} {flags}{answers}: {}",
            of("kinds", 2),
            of("names", 5),
            row[7].as_str().unwrap_or("?")
        )
    }

    #[track_caller]
    fn has(&self, expected: &[&str]) {
        let rows: Vec<String> = self.rows().iter().map(|row| self.row(row)).collect();
        assert_eq!(rows, expected);
    }

    #[track_caller]
    fn has_lanes(&self, expected: &Value) {
        assert_eq!(&self.0["lanes"], expected);
    }
}

fn event(id: &str, event_type: &str, data: &str) -> String {
    format!(
        r#"> receive {{"method":"session.event","params":{{"sessionId":"{id}","event":{{"type":"{event_type}","data":{data}}}}}}}"#
    )
}

#[test]
fn calls_have_their_replies_and_sessions_their_lanes() {
    let told = event("a", "session.start", "{}");
    let data = Data::of(&format!(
        r#"@ 1.000000000
> create draws "a" {{"model":"m"}}
= call 2 session 1
< transmit {{"id":2,"method":"session.create","params":{{"sessionId":"a","model":"m"}}}}
< written
{told}
@ 1.500000000
> receive {{"id":2,"result":{{"sessionId":"a"}}}}
< session 2 1 ok {{"sessionId":"a"}} {{"sessionId":"a"}}
> call "status.get" -
= call 3
< transmit {{"id":3,"method":"status.get"}}
> receive {{"id":3,"error":{{"code":-1,"message":"no"}}}}
< reply 3 error {{"kind":"rpc","code":-1,"message":"no"}}
"#
    ));
    data.has(&[
        r#"1 command create 0: {"model":"m"}"#,
        r#"1 call session.create 8: {"model":"m"}"#,
        "1 event session.start 0: ",
        r#"1 reply session.create 0 <- 1: {"sessionId":"a"}"#,
        r#"1 outcome session: create 0 <- 0: {"sessionId":"a"}"#,
        "0 command call status.get 0: ",
        "0 call status.get 8: ",
        "0 reply status.get 1 <- 6: no",
        "0 outcome reply: call status.get 1 <- 5: no",
    ]);
    data.has_lanes(&serde_json::json!([[null, null, 5, 8], [1, "a", 0, 4]]));
    assert_eq!((&data.rows()[0][1], &data.rows()[3][1]), (&1_000_000.into(), &1_500_000.into()));
    assert_eq!((&data.rows()[0][0], &data.rows()[3][0]), (&4.into(), &10.into()), "lines of the transcript");
}

#[test]
fn asks_have_their_answers_whatever_way_they_come() {
    let asked =
        event("a", "permission.requested", r#"{"requestId":"r","permissionRequest":{"kind":"shell"}}"#);
    let completed = event("a", "permission.completed", r#"{"requestId":"r","result":{"kind":"approved"}}"#);
    let data = Data::of(&format!(
        r#"> receive {{"id":"q","method":"userInput.request","params":{{"sessionId":"a","question":"which?"}}}}
< transmit {{"id":"q","result":{{"answer":"blue"}}}}
{asked}
< transmit {{"id":7,"method":"session.permissions.handlePendingPermissionRequest","params":{{"sessionId":"a","requestId":"r","result":{{"kind":"approve-once"}}}}}}
{completed}
> receive {{"id":7,"result":{{"success":true}}}}
> receive {{"id":8,"method":"userInput.request","params":{{"sessionId":"a","question":"never answered"}}}}
"#
    ));
    data.has(&[
        "1 ask userInput.request 0: which?",
        r#"1 answer userInput.request 8 <- 0: {"answer":"blue"}"#,
        r#"1 ask permission.requested 0: {"kind":"shell"}"#,
        r#"1 answer session.permissions.handlePendingPermissionRequest 8 <- 2: {"result":{"kind":"approve-once"}}"#,
        r#"1 event permission.completed 0 <- 2: {"result":{"kind":"approved"}}"#,
        r#"1 reply session.permissions.handlePendingPermissionRequest 0 <- 3: {"success":true}"#,
        "1 ask userInput.request 0: never answered",
    ]);
    data.has_lanes(&serde_json::json!([[null, null, -1, -1], [null, "a", 0, 6]]));
}

/// In the cloud it is the event that asks; elsewhere the request beside it does.
#[test]
fn a_session_in_the_cloud_asks_by_events_alone() {
    let asked = |id: &str| event(id, "user_input.requested", r#"{"requestId":"r","question":"which?"}"#);
    let data = Data::of(&format!(
        r#"> create {{"cloud":{{}}}}
= call 2 session 1
< session 2 1 ok {{"sessionId":"c"}} {{}}
{}
< transmit {{"id":3,"method":"session.ui.handlePendingUserInput","params":{{"sessionId":"c","requestId":"r"}}}}
> create draws "l" {{}}
= call 4 session 2
< session 4 2 ok {{"sessionId":"l"}} {{}}
{}
"#,
        asked("c"),
        asked("l")
    ));
    let rows: Vec<String> = data.rows().iter().map(|row| data.row(row)).collect();
    assert_eq!(rows[2], "1 ask user_input.requested 0: which?");
    assert!(rows[3].starts_with("1 answer session.ui.handlePendingUserInput 8 <- 2: "), "{}", rows[3]);
    assert_eq!(rows.last().map(String::as_str), Some("2 event user_input.requested 0: which?"));
}

#[test]
fn gaps_ends_and_failures_are_marked() {
    let (idle, failed) =
        (event("a", "session.idle", "{}"), event("a", "session.error", r#"{"message":"oh"}"#));
    let data = Data::of(&format!(
        r#"> create draws "a" {{}}
= call 2 session 1
{idle}
{failed}
< item 1 1 gap 1 12
< missed 3
< notice event-dropped "an event was dropped"
> receive [1]
> end
< item 1 2 closed "the connection ended"
< closed peer-ended "the runtime ended the connection" "status 1"
> call "late" -
= error "it is closed"
"#
    ));
    data.has(&[
        "1 command create 0: ",
        "1 event session.idle 16: ",
        "1 event session.error 1: oh",
        "1 mark gap 2: 12 events were lost",
        "0 mark gap 2: 3 notifications were lost",
        "0 mark notice event-dropped 0: an event was dropped",
        "0 mark no message 1: [1]",
        "0 mark end 1: ",
        "1 mark end 4: the session ended: the connection ended",
        "0 mark end 5: the connection ended: peer-ended: the runtime ended the connection",
        "0 command call late 0: ",
        "0 outcome refused 1 <- 10: it is closed",
    ]);
}

/// A session that resumes takes the id over, and has it no longer if that fails; what comes before the id is known is
/// the owner's.
#[test]
fn an_id_is_that_of_its_owner_then() {
    let said = |text: &str| event("a", "assistant.message", &format!(r#"{{"content":"{text}"}}"#));
    let data = Data::of(&format!(
        r#"> create {{}}
= call 2 session 1
{}
< session 2 1 ok {{"sessionId":"a"}} {{}}
{}
> resume "a" {{}}
= call 3 session 2
{}
< session 3 2 error "no"
{}
> resume "a" {{}}
= call 4 session 3
{}
"#,
        said("early"),
        said("first"),
        said("under way"),
        said("back"),
        said("third")
    ));
    let lane_of = |text: &str| {
        let row = data.rows().iter().find(|row| row[7] == text).expect("it is there");
        row[4].as_u64().expect("a lane")
    };
    let lanes = ["early", "first", "under way", "back", "third"].map(lane_of);
    assert_eq!(lanes, [1, 1, 2, 1, 3]);
}

#[test]
fn ids_of_nobody_have_few_lanes() {
    let lines: String = (0..300).map(|id| event(&format!("id {id}"), "x", "{}") + "\n").collect();
    let data = Data::of(&lines);
    let lanes = data.0["lanes"].as_array().expect("it has lanes");
    assert_eq!(lanes.len(), 101);
    assert_eq!(lanes[100], serde_json::json!([null, "others", 99, 299]));
}

#[test]
fn what_is_said_cannot_leave_the_data() {
    let hostile = "</script><script>alert(1)</script><!--<script>\u{2028}\u{2029}";
    let quoted = serde_json::to_string(hostile).expect("it is a string");
    let id = quoted.trim_matches('"');
    let lines = format!(
        "> create draws {quoted} {{}}\n= call 2 session 1\n{}\n> receive {{\"method\":{quoted},\"params\":{quoted}}}\n\
         < notice {} {quoted}\n",
        event(id, id, &format!("{{{quoted}:{quoted}}}")),
        hostile.replace(' ', ""),
    );
    let text = format!("pilotwire-transcript 1\nconfig {{}}\n{lines}");
    let page = Page::of(&Transcript::parse(&text).expect("it is a transcript")).title(hostile).to_string();
    let plain =
        Page::of(&Transcript::parse("pilotwire-transcript 1\nconfig {}").expect("it is one")).to_string();
    assert_eq!(page.matches('<').count(), plain.matches('<').count(), "nothing of it is markup");
    assert!(!page.contains(['\u{2028}', '\u{2029}']));
    let data = Data::within(&page);
    assert_eq!(data.0["title"], hostile);
    assert_eq!(data.0["lanes"][1][1], hostile);
    assert!(
        data.0["names"]
            .as_array()
            .expect("it has names")
            .iter()
            .any(|name| { name.as_str().is_some_and(|name| name.starts_with("</script><script>alert(1)")) })
    );
}

#[test]
fn a_large_message_is_cut_and_a_deep_one_is_whole() {
    let (large, deep) = ("x".repeat(3 << 20), format!("{}{}", "[".repeat(5000), "]".repeat(5000)));
    let data = Data::of(&format!(
        "> receive {{\"method\":\"large\",\"params\":\"{large}\"}}\n> receive {{\"method\":\"deep\",\"params\":{deep}}}\n"
    ));
    let length = |row: usize| data.rows()[row][8].as_str().expect("a body").len();
    assert_eq!(length(0), 1 << 20);
    assert_eq!(data.rows()[0][9].as_u64(), Some((2 << 20) + 30));
    assert_eq!(length(1), deep.len() + r#"{"method":"deep","params":}"#.len());
    assert_eq!(data.rows()[1][9].as_u64(), Some(0));
    assert!(data.rows().iter().all(|row| row[7].as_str().expect("a text").chars().count() <= 300));
}

#[test]
fn a_page_says_where_its_transcript_ends_to_be_one() {
    let text = "pilotwire-transcript 1\nconfig {}\n> connect\n";
    let error = Transcript::parse(&format!("{text}> rece")).expect_err("it is cut");
    let page = Page::of(&Transcript::parse(text).expect("it is one")).cut_short(&error).to_string();
    Data::within(&page).has(&[
        "0 command connect 0: ",
        "0 mark unreadable 5: the transcript cannot be read from line 4 on: expected an input or a command, saw `rece`",
    ]);
}

#[test]
fn an_empty_transcript_has_a_page() {
    let data = Data::of("");
    data.has(&[]);
    data.has_lanes(&serde_json::json!([[null, null, -1, -1]]));
}

/// The page's policy lets run what has these digests, and nothing else.
#[test]
fn the_policy_names_style_and_script() {
    for (directive, text) in [("script-src", SCRIPT), ("style-src", STYLE)] {
        let mut digest = Vec::new();
        crate::base64::encode_into(&mut digest, &Sha256::digest(text.as_bytes()));
        let digest = String::from_utf8(digest).expect("base64 is text");
        let wanted = format!("{directive} 'sha256-{digest}';");
        assert!(PAGE.contains(&wanted), "page.html must have: {wanted}");
    }
}

/// Nothing that makes markup or code of a text, or fetches anything, stands in the script.
#[test]
fn the_script_makes_no_markup_and_no_code() {
    let forbidden = [
        "innerHTML",
        "outerHTML",
        "insertAdjacent",
        "document.write",
        "eval(",
        "Function(",
        "setAttribute('on",
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "import(",
        "://",
        ".href",
        ".src",
        "createContextualFragment",
    ];
    let found: BTreeSet<&str> = forbidden.into_iter().filter(|word| SCRIPT.contains(word)).collect();
    assert!(found.is_empty(), "{found:?}");
    assert!(!STYLE.contains("url(") && !STYLE.contains("@import"));
    assert!(!SCRIPT.contains("</script") && !STYLE.contains("</style"));
}
