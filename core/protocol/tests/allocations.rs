//! Checking a text and reading its members takes no memory, as long as no string is escaped.

#![cfg(feature = "common")]

use std::alloc::System;

use pilotwire_protocol::{TypedEvent, view};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const PERMISSION: &str = r#"{"requestId":"r","permissionRequest":{"kind":"shell","fullCommandText":"ls","intention":"list",
    "commands":[{"identifier":"ls","readOnly":true}],"possiblePaths":["/"],"possibleUrls":[],
    "hasWriteFileRedirection":false,"canOfferSessionApproval":true},"newer":{"a":[1.5,"\n"]}}"#;

/// The only test of its process, so that no other allocates at the same time.
#[test]
fn reading_takes_no_memory() {
    let region = Region::new(ALLOCATOR);
    let delta =
        TypedEvent::decode("assistant.message_delta", r#"{"messageId":"m","deltaContent":"some words"}"#);
    let TypedEvent::AssistantMessageDelta(delta) = delta else { panic!("it is one") };
    let words = delta.delta_content().len();
    let asked = view::PermissionRequestedData::decode(PERMISSION).expect("it fits");
    let view::PermissionRequest::Shell(shell) = asked.permission_request() else { panic!("it is one") };
    let lengths: usize = shell.commands().map(|command| command.identifier().len()).sum();
    let paths = shell.possible_paths().len();
    let change = region.change();
    assert_eq!((words, lengths, paths), (10, 2, 1));
    assert_eq!((change.allocations, change.reallocations), (0, 0), "{change:?}");
}
