//! What its reader does.

use pilotwire_browser_tests::Failure;

use super::transcripts::Open;

#[tokio::test]
async fn sessions_kinds_types_and_text_are_filtered() -> Result<(), Failure> {
    let page = Open::recording("two-sessions.transcript").await?;
    let all = page.shown().await?;
    assert!(all > 100, "{all}");

    page.tab.click("input[data-session='1']").await?;
    page.drawn().await?;
    let without_one = page.shown().await?;
    assert!(without_one < all);
    assert!(
        page.tab.value::<bool>("filter.rows.every(row => data.lanes[data.lane[row]].session !== 1)").await?
    );
    page.tab.click("input[data-session='1']").await?;
    assert_eq!(page.shown().await?, all);

    let event: usize = page.tab.value("data.kinds.indexOf('event')").await?;
    page.tab.click(&format!("input[data-kind='{event}']")).await?;
    assert!(
        page.tab.value::<bool>("filter.rows.every(row => data.kinds[data.kind[row]] !== 'event')").await?
    );
    page.tab.click(&format!("input[data-kind='{event}']")).await?;

    let delta: usize = page.tab.value("data.names.indexOf('assistant.message_delta')").await?;
    page.tab.click(&format!("input[data-type='{delta}']")).await?;
    assert!(
        page.tab.value::<bool>("filter.rows.every(row => nameOf(row) !== 'assistant.message_delta')").await?
    );
    assert!(page.shown().await? < all);
    page.tab.click(&format!("input[data-type='{delta}']")).await?;
    assert_eq!(page.shown().await?, all);

    page.tab.write("#search", "SESSION.idle").await?;
    page.tab.until("filter.query !== ''").await?;
    page.drawn().await?;
    let found = page.shown().await?;
    assert!((1..all / 4).contains(&found), "{found} of {all}");
    assert!(page.tab.value::<usize>("document.querySelectorAll('.row mark').length").await? > 0);
    assert!(
        page.tab
            .value::<String>("byId('count').textContent")
            .await?
            .starts_with(&format!("{found} of {all}"))
    );

    page.tab.write("#search", " nowhere at all").await?;
    page.tab.until("filter.rows.length === 0").await?;
    page.drawn().await?;
    page.tab.click("#all").await?;
    assert_eq!(page.shown().await?, all);
    page.end().await
}

#[tokio::test]
async fn an_ask_leads_to_its_answer() -> Result<(), Failure> {
    let page = Open::recording("handlers-tool.transcript").await?;
    page.tab
        .value::<bool>("list.reveal(filter.rows.find(row => nameOf(row) === 'permission.requested')), true")
        .await?;
    page.drawn().await?;
    page.tab.click(".row.ask").await?;
    page.tab.until("!byId('details').hidden").await?;
    assert_eq!(page.selected().await?.as_deref(), Some("permission.requested"));
    let facts: String = page.tab.value("document.querySelector('#details dl').textContent").await?;
    assert!(facts.contains("ask, from the runtime") && facts.contains("session 1"), "{facts}");
    assert!(page.tab.value::<usize>("document.querySelectorAll('.row.partner').length").await? >= 2);

    page.tab.click("#details dd .link").await?;
    let answer = "session.permissions.handlePendingPermissionRequest";
    assert_eq!(page.selected().await?.as_deref(), Some(answer));
    page.tab.press("p").await?;
    assert_eq!(page.selected().await?.as_deref(), Some("permission.requested"));
    page.end().await
}

#[tokio::test]
async fn details_fold_and_unfold() -> Result<(), Failure> {
    let page = Open::of(
        "pilotwire-transcript 1\nconfig {}\n\
         > receive {\"method\":\"x\",\"params\":{\"a\":{\"b\":{\"c\":{\"d\":{\"e\":\"deep within\"}}}},\"n\":12345678901234567890,\"o\":{}}}\n",
        "folded",
    )
    .await?;
    page.tab.click(".row").await?;
    page.drawn().await?;
    let text = "byId('details').innerText";
    let seen: String = page.tab.value(text).await?;
    assert!(!seen.contains("deep within") && seen.contains("12345678901234567890"), "{seen}");
    page.tab
        .value::<bool>("document.querySelector('#details details:not([open]) > summary').id = 'folded', true")
        .await?;
    page.tab.click("#folded").await?;
    page.tab.until("document.querySelector('#details details:not([open]) > summary') !== null").await?;
    page.tab
        .value::<bool>("document.querySelector('#details details:not([open]) > summary').id = 'inner', true")
        .await?;
    page.tab.click("#inner").await?;
    page.tab.until("byId('details').innerText.includes('deep within')").await?;

    page.tab.click("#details .choice button:last-child").await?;
    let raw: String = page.tab.value("document.querySelector('#details pre').textContent").await?;
    assert!(raw.starts_with("{\"method\":\"x\""), "{raw}");
    page.tab.click("#details .close").await?;
    page.tab.until("byId('details').hidden").await?;
    page.end().await
}

#[tokio::test]
async fn all_of_it_goes_by_keys() -> Result<(), Failure> {
    let page = Open::recording("commands-drop.transcript").await?;
    let at = "list.selected";
    page.tab.press("j").await?;
    assert_eq!(page.tab.value::<i64>(at).await?, 0);
    page.tab.press("ArrowDown").await?;
    assert_eq!(page.tab.value::<i64>(at).await?, 1);
    page.tab.press("k").await?;
    assert_eq!(page.tab.value::<i64>(at).await?, 0);
    page.tab.press("PageDown").await?;
    assert!(page.tab.value::<i64>(at).await? > 10);
    page.tab.press("End").await?;
    assert_eq!(page.tab.value::<i64>(at).await? + 1, page.tab.value::<i64>("data.count").await?);
    page.drawn().await?;
    let active: String =
        page.tab.value("byId(byId('list').getAttribute('aria-activedescendant')).className").await?;
    assert!(active.contains("selected"), "{active}");
    page.tab.press("Home").await?;
    page.tab.press("n").await?;
    assert!(
        page.tab
            .value::<bool>("(data.flags[list.selected] & (ERROR | GAP | END)) > 0 || isOpen(list.selected)")
            .await?
    );

    page.tab.press("Enter").await?;
    assert!(page.tab.value::<bool>("document.activeElement === byId('details')").await?);
    page.tab.press("Escape").await?;
    assert!(
        page.tab.value::<bool>("document.activeElement === byId('list') && !byId('details').hidden").await?
    );
    page.tab.press("Escape").await?;
    assert!(page.tab.value::<bool>("byId('details').hidden").await?);

    page.tab.press("/").await?;
    assert!(page.tab.value::<bool>("document.activeElement === byId('search')").await?);
    // In a field, a key is a letter.
    page.tab.press("j").await?;
    page.tab.until("byId('search').value === 'j' && filter.query === 'j'").await?;
    page.tab.press("Escape").await?;
    page.tab.press("a").await?;
    assert!(page.tab.value::<bool>("filter.rows.length === data.count").await?);
    page.tab.press("s").await?;
    assert!(page.tab.value::<bool>("places.byTime").await?);
    let height: f64 = page.tab.value("places.height()").await?;
    page.tab.press("+").await?;
    assert!(page.tab.value::<f64>("places.height()").await? > height);
    page.tab.press("-").await?;
    assert!((page.tab.value::<f64>("places.height()").await? - height).abs() < 1.0);
    page.tab.press("?").await?;
    assert!(page.tab.value::<bool>("byId('help').open").await?);
    page.tab.press("Escape").await?;
    page.tab.until("!byId('help').open").await?;
    page.end().await
}

/// By time, two rows are as far apart as they are in time, unless they would cover each other.
#[tokio::test]
async fn time_is_to_scale() -> Result<(), Failure> {
    let page = Open::of(
        "pilotwire-transcript 1\nconfig {}\n@ 1.000000000\n> receive {\"method\":\"a\"}\n@ 2.000000000\n> receive {\"method\":\"b\"}\n\
         > receive {\"method\":\"c\"}\n@ 5.000000000\n> receive {\"method\":\"d\"}\n",
        "scaled",
    )
    .await?;
    page.tab.click("#by-time").await?;
    let steps: Vec<f64> =
        page.tab.value("[0, 1, 2].map(at => places.tops[at + 1] - places.tops[at])").await?;
    assert!((steps[2] / steps[0] - 3.0).abs() < 1e-6 && (steps[1] - 24.0).abs() < 1e-6, "{steps:?}");
    page.tab.click("#by-order").await?;
    let steps: Vec<f64> =
        page.tab.value("[0, 1, 2].map(at => places.tops[at + 1] - places.tops[at])").await?;
    assert_eq!(steps, [24.0, 24.0, 24.0]);
    page.end().await
}

#[tokio::test]
async fn nothing_is_a_page_too() -> Result<(), Failure> {
    let page = Open::of("pilotwire-transcript 1\nconfig {}\n", "nothing").await?;
    for key in ["j", "k", "End", "PageUp", "n", "N", "p", "Enter", "s", "+", "t"] {
        page.tab.press(key).await?;
    }
    assert_eq!(page.tab.value::<String>("byId('count').textContent").await?, "0 rows");
    page.end().await
}
