//! A transcript with a hundred thousand messages.

use std::fmt::Write as _;
use std::io::Write as _;
use std::time::{Duration, Instant};

use pilotwire_browser_tests::Failure;

use super::transcripts::Open;

const MESSAGES: usize = 100_000;
const SESSIONS: usize = 8;
/// To open it, with a debug build that makes the page and a machine that has other things to do.
const OPENS_WITHIN: Duration = Duration::from_secs(60);
/// Half the times, to draw the rows at another place; now and then, the machine does something else meanwhile.
const SCROLLS_WITHIN: f64 = 100.0;
/// To have all that is said searched.
const SEARCHES_WITHIN: f64 = 3000.0;

fn transcript() -> String {
    let mut text = String::from("pilotwire-transcript 1\nconfig {}\n");
    for session in 1..=SESSIONS {
        let _ = writeln!(text, "> create draws \"s{session}\" {{}}\n= call {session} session {session}");
    }
    for message in 0..MESSAGES {
        let session = message % SESSIONS + 1;
        let _ = writeln!(text, "@ {}.{:03}000000", message / 1000, message % 1000);
        let _ = match message % 10 {
            8 => writeln!(
                text,
                r#"> receive {{"id":"q{message}","method":"userInput.request","params":{{"sessionId":"s{session}","question":"which?"}}}}"#
            ),
            9 => writeln!(text, r#"< transmit {{"id":"q{}","result":{{"answer":"blue"}}}}"#, message - 1),
            _ => writeln!(
                text,
                r#"> receive {{"method":"session.event","params":{{"sessionId":"s{session}","event":{{"type":"assistant.message_delta","data":{{"messageId":"m","deltaContent":"word {message} of an answer that goes on"}},"ephemeral":true,"id":"00000000-0000-4000-8000-000000000000","timestamp":"2026-01-01T00:00:00.000Z","parentId":null}}}}}}"#
            ),
        };
    }
    text
}

#[tokio::test]
async fn a_hundred_thousand_messages_open_and_scroll() -> Result<(), Failure> {
    let text = transcript();
    let start = Instant::now();
    let page = Open::of(&text, "large").await?;
    let opened = start.elapsed();
    assert!(opened < OPENS_WITHIN, "{opened:?}");
    assert_eq!(page.shown().await?, MESSAGES + SESSIONS);

    // Each step waits for the frame in which it is drawn.
    let mut scrolled: Vec<f64> = page
        .tab
        .value(
            "(async () => { const took = []; for (let step = 1; step <= 60; step++) { \
             await new Promise(requestAnimationFrame); const start = performance.now(); \
             byId('list').scrollTop = places.height() * step / 61; list.draw(); \
             byId('rows').getBoundingClientRect(); took.push(performance.now() - start); } return took; })()",
        )
        .await?;
    scrolled.sort_by(f64::total_cmp);
    let (usual, longest) = (scrolled[scrolled.len() / 2], scrolled[scrolled.len() - 1]);
    assert!(usual < SCROLLS_WITHIN && longest < 20.0 * SCROLLS_WITHIN, "{scrolled:?}");
    let seen: bool = page
        .tab
        .value(
            "[...document.querySelectorAll('.row')].some(row => Number(row.dataset.row) > 0.95 * data.count)",
        )
        .await?;
    assert!(seen, "the end is in view");
    let elements: usize = page.tab.value("document.querySelectorAll('*').length").await?;
    assert!(elements < 2000, "{elements} elements");

    let searched = "(() => { const start = performance.now(); filter.query = 'word 77777 of'; refilter(); \
        return performance.now() - start; })()";
    let searched: f64 = page.tab.value(searched).await?;
    assert_eq!(page.shown().await?, 1);
    assert!(searched < SEARCHES_WITHIN, "{searched} ms");
    page.tab.value::<bool>("showAll(), true").await?;
    page.tab.press("End").await?;
    page.tab.press("s").await?;
    page.drawn().await?;
    assert_eq!(page.tab.value::<usize>("list.selected").await?, MESSAGES + SESSIONS - 1);
    let line = format!(
        "browser, page: {MESSAGES} messages opened in {} ms, a scroll {usual:.1} ms (at most {longest:.1}), search {searched:.0} ms\n",
        opened.as_millis()
    );
    // Past the test's captured output, for `tests/run`.
    let _ = std::io::stderr().write_all(line.as_bytes());
    page.end().await
}

/// A browser's elements have an end to their height.
#[tokio::test]
async fn what_is_higher_than_an_element_may_be_is_scrolled_to_its_end() -> Result<(), Failure> {
    let hourly = (0..200)
        .map(|hour| format!("@ {}.000000000\n> receive {{\"method\":\"hour {hour}\"}}\n", hour * 3600));
    let text = format!("pilotwire-transcript 1\nconfig {{}}\n{}", hourly.collect::<String>());
    let page = Open::of(&text, "high").await?;
    page.tab.value::<bool>("scaleBy(true, 16), true").await?;
    assert!(page.tab.value::<bool>("places.height() > HIGHEST").await?);
    page.tab.press("End").await?;
    page.drawn().await?;
    let in_view = "(() => { const row = document.querySelector('.row.selected').getBoundingClientRect(), \
        box = byId('list').getBoundingClientRect(); return row.top >= box.top - 1 && row.bottom <= box.bottom + 1; })()";
    assert!(page.tab.value::<bool>(in_view).await?);
    page.tab.press("Home").await?;
    page.drawn().await?;
    assert!(page.tab.value::<bool>(in_view).await?);
    page.end().await
}

#[tokio::test]
async fn an_enormous_message_opens() -> Result<(), Failure> {
    let (list, text) = (vec!["1"; 200_000].join(","), "x".repeat(900_000));
    let page = Open::of(
        &format!(
            "pilotwire-transcript 1\nconfig {{}}\n> receive {{\"method\":\"list\",\"params\":[{list}]}}\n\
             > receive {{\"method\":\"text\",\"params\":\"{text}\"}}\n> receive {{\"method\":\"cut\",\"params\":\"{text}{text}\"}}\n\
             > receive {{\"method\":\"deep\",\"params\":{}{}}}\n",
            "[".repeat(50_000),
            "]".repeat(50_000)
        ),
        "enormous",
    )
    .await?;
    for (name, elements) in [("list", 2000), ("text", 400), ("cut", 400), ("deep", 400)] {
        page.tab.press("j").await?;
        assert_eq!(page.selected().await?.as_deref(), Some(name));
        let made: usize = page.tab.value("document.querySelectorAll('#details *').length").await?;
        assert!(made < elements, "{name}: {made} elements");
        let lost: bool = page.tab.value("document.querySelector('#details .lost') !== null").await?;
        assert_eq!(lost, name == "cut");
    }
    page.end().await
}
