//! The programs from outside, as a script or a person runs them.
//!
//! An adapter's test is a program of its own (`harness = false`) of a few lines, which hands its examples' `main`s to
//! [`main`]. The programs are run by running that test once more, so nothing else has to be built or found. For tests
//! in which a runtime is started, it is the runtime too.

mod asks;
mod calls;
mod chat;
mod ends;
mod handlers;
mod order;
mod peer;
mod process;
mod program;
#[cfg(unix)]
mod screen;
mod scripted;
mod sessions;
mod slow;
#[cfg(unix)]
mod terminal;
mod turns;
mod typed;

use std::process::ExitCode;

use libtest_mimic::Trial;

/// Says which program is to be run, in place of the tests.
const PROGRAM: &str = "PILOTWIRE_TEST_PROGRAM";

/// The `main` of a test of `chat` and `drive`, given the `main`s of these.
#[must_use]
pub fn main(chat: fn() -> ExitCode, drive: fn() -> ExitCode) -> ExitCode {
    if scripted::is_wanted() {
        return scripted::main();
    }
    match std::env::var(PROGRAM).as_deref() {
        Ok("chat") => chat(),
        Ok("drive") => drive(),
        _ => libtest_mimic::run(&libtest_mimic::Arguments::from_args(), tests()).exit_code(),
    }
}

macro_rules! tests {
    ($($module:ident: $($name:ident),+;)+) => {
        vec![$($(
            Trial::test(concat!(stringify!($module), "::", stringify!($name)), || {
                $module::$name();
                Ok(())
            }),
        )+)+]
    };
}

/// Every test of the modules here. One that is forgotten is code that nobody uses, which the compiler tells.
fn tests() -> Vec<Trial> {
    #[cfg_attr(not(unix), allow(unused_mut, reason = "more are for Unix"))]
    let mut all = tests! {
        calls:
            a_call_goes_out_as_it_stands_and_its_reply_comes_back_under_its_tag,
            commands_take_effect_in_the_order_of_their_lines,
            a_bad_line_is_answered_and_changes_nothing,
            an_error_of_the_runtime_is_told_with_code_message_and_data,
            a_call_ends_when_its_time_is_up,
            a_call_that_is_given_up_is_cancelled,
            what_cannot_be_sent_or_read_is_told_as_such,
            what_comes_is_written_anew_on_one_line,
            notifications_and_notices_are_told,
            a_snapshot_tells_what_is_open;
        sessions:
            the_scripted_runtime_answers,
            what_comes_before_a_cloud_session_has_an_id_is_kept,
            a_config_goes_out_as_it_stands,
            a_config_that_cannot_be_is_refused,
            a_session_is_resumed,
            a_create_that_is_given_up_is_undone,
            a_session_is_destroyed_or_detached_from,
            events_keep_their_order_and_numbers,
            a_conversation_is_recorded_and_repeats,
            a_transcript_that_cannot_be_written_is_told;
        turns:
            a_turn_is_a_prompt_and_ends_with_the_last_message,
            a_turn_may_fail_or_be_given_up,
            an_abort_and_a_delete_say_whether_they_were_done,
            a_turn_ends_with_its_session,
            a_session_that_is_not_here_is_refused_by_name;
        typed:
            a_value_of_a_known_name_is_written_anew,
            a_name_that_is_in_no_source_is_not_known,
            what_types_refuse_is_told_with_its_path,
            half_of_a_surrogate_pair_is_the_replacement_character_in_types,
            the_answer_to_a_hook_is_known_by_the_hook,
            numbers_keep_their_last_digit_in_types;
        order:
            lines_come_in_the_order_of_the_wire,
            an_outcome_stands_where_it_came_among_many_events;
        asks:
            an_ask_of_no_session_is_answered,
            an_ask_of_a_session_is_answered_once,
            an_event_that_asks_is_an_ask_alone,
            an_answer_may_be_null_or_an_error,
            an_answer_of_the_wrong_shape_changes_nothing,
            an_ask_may_be_withdrawn;
        handlers:
            the_handlers_of_a_file_are_installed,
            a_file_of_handlers_must_be_one,
            a_handler_may_take_its_time,
            a_handler_that_panics_or_is_late_has_failed,
            tools_are_swapped_at_the_reply,
            what_runs_at_the_end_is_withdrawn_before_the_last_line;
        ends:
            bad_usage_is_refused,
            it_ends_with_its_input_when_open_calls_have_ended,
            close_ends_it_when_open_calls_have_ended,
            it_tells_how_a_connection_was_lost,
            a_runtime_that_is_not_there_is_told,
            a_token_is_given_and_never_shown,
            without_a_handshake_it_speaks_at_once,
            it_ends_when_nobody_reads_it;
        process:
            a_program_that_does_not_start_is_told,
            a_program_is_run_and_ends_with_the_connection;
        slow:
            a_slow_reader_slows_the_runtime_down_and_loses_nothing;
        chat:
            it_prints_the_scripted_answer,
            it_says_in_one_line_what_is_wrong,
            it_says_how_to_log_in,
            it_reads_prompts_to_the_end_of_input,
            it_asks_for_permission_and_puts_questions,
            what_is_allowed_for_the_session_is_named,
            at_the_end_of_input_nothing_is_allowed,
            it_goes_on_after_a_turn_that_failed,
            it_tells_that_the_runtime_has_gone;
    };
    #[cfg(unix)]
    all.extend(tests! {
        terminal:
            a_line_is_edited_and_answered,
            commands_are_told_of_and_mistakes_are_named,
            another_session_is_gone_on_with,
            a_permission_is_a_question_with_choices,
            while_the_agent_works_a_spinner_turns_and_the_next_prompt_can_be_typed,
            what_a_tool_does_is_one_line,
            a_terminal_that_wants_no_colours_gets_none,
            long_answers_are_broken_at_the_edge_and_nothing_of_them_is_lost;
        process:
            a_childs_exit_and_last_words_are_told,
            a_program_gets_exactly_its_arguments;
        chat:
            an_interrupt_aborts_the_turn,
            a_second_interrupt_leaves,
            an_interrupt_at_a_question_aborts_the_turn,
            an_interrupt_at_the_prompt_leaves;
    });
    all
}
