//! Processes of our own that misbehave, over each adapter: whatever they do, every call, turn and session ends within its
//! limit and says why, and nothing is left of them.
#![cfg(unix)]

mod case;
mod ends;
mod hosts;
mod output;
mod programs;
mod stops;
mod tcp;

/// Runs scenarios over each adapter.
macro_rules! over_each_adapter {
    ($($scenario:ident),+ $(,)?) => {
        mod over_tokio {
            $(#[test] fn $scenario() { super::$scenario::<pilotwire_tests::adapters::Tokio>(); })+
        }
        mod over_smol {
            $(#[test] fn $scenario() { super::$scenario::<pilotwire_tests::adapters::Smol>(); })+
        }
    };
}
use over_each_adapter;
