//! What a transcript says is shown, and does nothing.

use pilotwire_browser_tests::Failure;

use super::transcripts::Open;

/// Each sets the canary, opens a dialog or fetches something, should it ever be taken for markup or code.
const HOSTILE: [&str; 12] = [
    "</script><script>window.canary = 1; alert(1)</script>",
    "<script>window.canary = 2</script>",
    "<!--<script>window.canary = 3</script>-->",
    "<img src=x onerror=\"window.canary = 4\">",
    "<img src=http://127.0.0.1:1/fetched>",
    "\" onmouseover=\"window.canary = 5\" autofocus onfocus=\"window.canary = 6",
    "javascript:window.canary=7",
    "<a href=\"javascript:window.canary=8\">x</a>",
    "<svg onload=\"window.canary = 9\"><style>*{background:url(http://127.0.0.1:1/)}</style>",
    "\u{2028}window.canary = 10\u{2029}",
    "{{data}}{{script}}${window.canary = 11}",
    "__proto__\u{202e}\u{0}\u{feff}'\"\\",
];

fn transcript() -> String {
    let mut text = String::from("pilotwire-transcript 1\nconfig {}\n");
    for (number, hostile) in HOSTILE.iter().enumerate() {
        let quoted = serde_json::to_string(hostile).expect("it is a string");
        let session = number + 1;
        text += &format!(
            "> create draws {quoted} {{{quoted}:{quoted}}}\n= call {session} session {session}\n\
             > receive {{\"id\":{quoted},\"method\":{quoted},\"params\":{{\"sessionId\":{quoted},{quoted}:[{quoted}]}}}}\n\
             > receive {{\"method\":\"session.event\",\"params\":{{\"sessionId\":{quoted},\"event\":{{\"type\":{quoted},\
             \"data\":{{{quoted}:{{{quoted}:{quoted}}},\"content\":{quoted}}}}}}}}}\n\
             < notice event-dropped {quoted}\n> describe-peer {quoted}\n< item {session} 1 closed {quoted}\n"
        );
    }
    text + "< closed peer-ended \"it ended\" -\n"
}

#[tokio::test]
async fn hostile_texts_run_nothing() -> Result<(), Failure> {
    let page = Open::of(&transcript(), HOSTILE[0]).await?;
    let count = page.shown().await?;
    assert!(count > 6 * HOSTILE.len(), "{count}");
    // Each row with its details, folded and as it came, in both orders and with everything that is said sought.
    let all = "(async () => { for (let row = 0; row < data.count; row++) { \
        details.raw = row % 2 === 0; list.select(row); await new Promise(requestAnimationFrame); \
        for (const folded of document.querySelectorAll('#details details')) folded.open = true; } \
        scaleBy(true, 3); for (let row = 0; row < data.count; row += 3) { filter.query = data.text[row]; refilter(); \
        await new Promise(requestAnimationFrame); await new Promise(requestAnimationFrame); } showAll(); return true; })()";
    assert!(page.tab.value::<bool>(all).await?);
    assert!(page.tab.value::<bool>("window.canary === undefined").await?);
    let foreign = "document.querySelectorAll('body img, body svg, body a, body style, body iframe, [onerror], [onload], \
        [onfocus], [onmouseover]').length + document.querySelectorAll('script').length - 1";
    assert_eq!(page.tab.value::<i64>(foreign).await?, 0, "nothing became markup");
    let names: Vec<String> = page.tab.value("data.names").await?;
    assert!(names.iter().any(|name| name == HOSTILE[1]), "it is shown as it is");
    assert_eq!(page.tab.value::<String>("document.title").await?, HOSTILE[0]);
    page.end().await
}

/// The policy holds even where the page's own script would fail to keep it.
#[tokio::test]
async fn the_policy_lets_nothing_else_run() -> Result<(), Failure> {
    let page = Open::of("pilotwire-transcript 1\nconfig {}\n", "policy").await?;
    let refused = "(async () => { const refused = []; const attempt = (name, action) => { try { action(); } catch { refused.push(name); } }; \
        attempt('markup', () => { document.body.innerHTML = '<b>x</b>'; }); \
        attempt('code', () => { (0, eval)('window.canary = 1'); }); \
        attempt('script', () => { const made = document.createElement('script'); made.textContent = 'window.canary = 2'; document.body.append(made); }); \
        await fetch('http://127.0.0.1:1/').catch(() => refused.push('fetch')); return refused; })()";
    let refused: Vec<String> = page.tab.value(refused).await?;
    assert_eq!(refused, ["markup", "code", "script", "fetch"]);
    assert!(page.tab.value::<bool>("window.canary === undefined").await?);
    assert!(page.tab.requests().iter().all(|url| url.starts_with("file:")), "{:?}", page.tab.requests());
    page.end_anyway().await
}
