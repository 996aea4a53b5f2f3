//! Every error that a user can see: each is caused once, and its text is the one on the page
//! (`core/src/error/page.md`).
//!
//! The page has a section for each type, and a row for each variant or kind; so have the tests here. An error is caused by
//! what causes it for a user: a scripted runtime that answers so, bytes that are no frames, a program that exits. The few
//! that no test can cause are constructed, and [`page::Cases::constructed`] names them.
//!
//! The operating system's words are those of Linux.
#![cfg(target_os = "linux")]

mod asks;
#[path = "../handles/bench.rs"]
#[allow(dead_code, reason = "others need the rest of it")]
mod bench;
mod calls;
mod connection;
mod fixtures;
mod handlers;
mod layers;
mod page;
mod recovery;
mod sessions;
mod source;
mod turns;

/// Makes a test of each section of the page, and a list of them.
macro_rules! sections {
    ($($test:ident: $section:literal, $cases:path;)+) => {
        const SECTIONS: &[&str] = &[$($section),+];
        $(
            #[test]
            fn $test() {
                page::compare($section, $cases);
            }
        )+
    };
}

sections! {
    launch_error: "LaunchError", connection::launch_error;
    io_error: "io::Error", connection::io_error;
    close_cause: "CloseCause", connection::close_cause;
    close_kind: "CloseKind", connection::close_kind;
    handshake_error: "HandshakeError", connection::handshake_error;
    transport_error: "TransportError", connection::transport_error;
    frame_error: "FrameError", connection::frame_error;
    truncated: "Truncated", connection::truncated;
    call_error: "CallError", calls::call_error;
    time_limit: "TimeLimit", calls::time_limit;
    rpc_error: "RpcError", calls::rpc_error;
    uncorrelated_error: "UncorrelatedError", calls::uncorrelated_error;
    session_end: "SessionEnd", calls::session_end;
    decode_error: "DecodeError", layers::decode_error;
    encode_error: "EncodeError", layers::encode_error;
    create_error: "CreateError", sessions::create_error;
    invalid_config: "InvalidConfig", sessions::invalid_config;
    set_tools_error: "SetToolsError", sessions::set_tools_error;
    event_log_error: "EventLogError", sessions::event_log_error;
    turn_error: "TurnError", turns::turn_error;
    invalid_prompt: "InvalidPrompt", turns::invalid_prompt;
    no_answer_as: "NoAnswerAs", turns::no_answer_as;
    answer_error: "AnswerError", asks::answer_error;
    wrong_shape: "WrongShape", asks::wrong_shape;
    handler_error: "HandlerError", handlers::handler_error;
    fs_error: "FsError", handlers::fs_error;
    sql_error: "SqlError", handlers::sql_error;
    canvas_error: "CanvasError", handlers::canvas_error;
    inference_closed: "InferenceClosed", handlers::inference_closed;
    body_too_large: "BodyTooLarge", handlers::body_too_large;
    not_continued: "NotContinued", recovery::not_continued;
    not_filled: "NotFilled", recovery::not_filled;
    malformed: "Malformed", layers::malformed;
    malformed_reason: "MalformedReason", layers::malformed_reason;
    response_error: "ResponseError", layers::response_error;
    unwritable: "Unwritable", layers::unwritable;
    read_error: "ReadError", layers::read_error;
    difference: "Difference", layers::difference;
}

#[test]
fn the_page_has_these_sections() {
    let page: Vec<String> = page::sections().into_iter().map(|section| section.name).collect();
    pretty_assertions::assert_eq!(page, SECTIONS);
}

#[test]
fn every_error_of_the_source_is_on_the_page() {
    let sections = page::sections();
    let mut missing = Vec::new();
    for error in source::errors() {
        let Some(section) = sections.iter().find(|section| section.name == error.name) else {
            missing.push(error.name);
            continue;
        };
        for variant in error.variants {
            if !section.rows.iter().any(|row| row.is_of(&variant)) {
                missing.push(format!("{}::{variant}", error.name));
            }
        }
    }
    assert!(missing.is_empty(), "these have no row on the page: {missing:?}");
}
