//! Connections of the adapters draw their session ids from the operating system's randomness.

use std::collections::BTreeSet;

use pilotwire::SessionConfig;
use pilotwire::handle::Client;
use pilotwire::mock::Script;

const CONNECTIONS: usize = 100;

/// The ids of the first two sessions of a new connection.
async fn drawn(client: Client) -> [String; 2] {
    let first = client.create_session(SessionConfig::new(), ()).await.expect("it is created").0;
    let second = client.create_session(SessionConfig::new(), ()).await.expect("it is created").0;
    [first.id().to_string(), second.id().to_string()]
}

#[test]
fn no_two_connections_draw_the_same_session_ids() {
    let mut ids = BTreeSet::new();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("it starts");
    for _ in 0..CONNECTIONS {
        ids.extend(runtime.block_on(async {
            let (client, _driving) = pilotwire_tokio::mock(Script::new()).expect("there is randomness");
            drawn(client).await
        }));
        ids.extend(smol::block_on(async {
            let (client, _driving) = pilotwire_smol::mock(Script::new()).expect("there is randomness");
            drawn(client).await
        }));
    }
    assert_eq!(ids.len(), 4 * CONNECTIONS);
}
