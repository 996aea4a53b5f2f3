//! The parts of the table, each in a file.

mod asks;
mod builds;
mod calls;
mod chart;
mod core;
mod creates;
pub(crate) mod instructions;
mod large;
mod memory;
pub(crate) mod plots;
mod sessions;
mod size;
mod streams;
mod typed;

use std::cell::RefCell;
use std::path::PathBuf;

use pilotwire_bench::protocol::{Measure, Measured};

use crate::report::Report;
use crate::worker::Worker;
use crate::{Result, programs};

/// Measures one part and adds it to the report.
type Part = fn(&Setting, &mut Report) -> Result<()>;

pub(crate) const SECTIONS: &[(&str, Part)] = &[
    ("core", core::measure),
    ("typed", typed::measure),
    ("streams", streams::measure),
    ("calls", calls::measure),
    ("asks", asks::measure),
    ("sessions", sessions::measure),
    ("creates", creates::measure),
    ("large", large::measure),
    ("memory", memory::measure),
    ("instructions", instructions::measure),
    ("size", size::measure),
    ("builds", builds::measure),
];

/// How it is measured, and who measures.
pub(crate) struct Setting {
    pub(crate) quick: bool,
    program: PathBuf,
    peers: RefCell<Option<PathBuf>>,
}

impl Setting {
    pub(crate) fn new(quick: bool) -> Result<Self> {
        Ok(Self { quick, program: std::env::current_exe()?, peers: RefCell::new(None) })
    }

    /// How often each thing is measured.
    pub(crate) fn rounds(&self, rounds: usize) -> usize {
        if self.quick { 2 } else { rounds }
    }

    /// A worker that measures Pilotwire.
    pub(crate) fn ours(&self, smol_threads: usize) -> Result<Worker> {
        Worker::start(&self.program, &["--worker"], smol_threads)
    }

    /// A worker that measures a peer.
    pub(crate) fn peer(&self, name: &str) -> Result<Worker> {
        let mut peers = self.peers.borrow_mut();
        let program = match &*peers {
            Some(program) => program,
            None => peers.insert(programs::peers()?),
        };
        Worker::start(program, &[name], 1)
    }
}

/// Asks, and fails unless as many arrived as should, or were at least lost in the stream's order.
fn all_of(worker: &mut Worker, measure: &Measure, expected: usize) -> Result<Measured> {
    let measured = worker.ask(measure)?;
    if measured.arrived != expected {
        return Err(format!("{} of {expected} arrived of {measure:?}", measured.arrived).into());
    }
    Ok(measured)
}
