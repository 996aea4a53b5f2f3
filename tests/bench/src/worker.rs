//! Processes that measure what they are asked to.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use pilotwire_bench::protocol::{Measure, Measured};

use crate::Result;

/// A process that is asked with a line and answers with a line.
pub(crate) struct Worker {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Worker {
    /// Starts one.
    pub(crate) fn start(program: &Path, arguments: &[&str], smol_threads: usize) -> Result<Self> {
        let mut child = Command::new(program)
            .args(arguments)
            .env("SMOL_THREADS", smol_threads.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{} does not start: {error}", program.display()))?;
        let input = child.stdin.take().ok_or("no input")?;
        let output = BufReader::new(child.stdout.take().ok_or("no output")?);
        Ok(Self { child, input, output })
    }

    /// Asks for one measurement, and waits for it.
    pub(crate) fn ask(&mut self, measure: &Measure) -> Result<Measured> {
        writeln!(self.input, "{}", serde_json::to_string(measure)?)?;
        self.input.flush()?;
        let mut line = String::new();
        if self.output.read_line(&mut line)? == 0 {
            return Err(format!("the worker ended over {measure:?}").into());
        }
        Ok(serde_json::from_str(&line)?)
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // Its input is still open, so it would wait for more.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
