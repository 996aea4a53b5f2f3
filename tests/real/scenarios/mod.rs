//! What the official SDKs' end-to-end tests say that the runtime does, a file for each of their groups, in our own words and
//! through the typed interface. What belongs to a group and stands elsewhere is named in `groups.txt`, and SCENARIOS.md
//! beside this folder is the table of it all.

use pilotwire::ItemKind;
use pilotwire::handle::Events;
use pilotwire::types::TypedEvent;

use crate::client::within;

/// What `pick` makes of the next event that it knows. What comes before is passed over.
#[expect(dead_code, reason = "each group of tests is to use it")]
async fn next_of<T>(events: &mut Events, mut pick: impl FnMut(TypedEvent<'_>) -> Option<T>) -> T {
    loop {
        let item = within(events.next()).await.expect("the session goes on");
        if let ItemKind::Event(event) = item.kind
            && let Some(found) = pick(event.typed())
        {
            return found;
        }
    }
}
