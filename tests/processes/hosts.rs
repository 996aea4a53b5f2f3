//! What becomes of a process when the program around it ends, and what it costs that one to wait.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command, Stdio};

use pilotwire_tests::lifelines::{Life, Lifelines};

use crate::case::program;

const ADAPTERS: [&str; 2] = ["tokio", "smol"];

struct Host {
    child: Child,
    output: BufReader<ChildStdout>,
    lifelines: Lifelines,
}

impl Host {
    fn start(arguments: &[&str], of_runtime: &[&str]) -> Self {
        Self::start_with(arguments, of_runtime, &[])
    }

    fn start_with(arguments: &[&str], of_runtime: &[&str], variables: &[(&str, &str)]) -> Self {
        let lifelines = Lifelines::new();
        let mut command = Command::new(env!("CARGO_BIN_EXE_host"));
        command.args(arguments).arg("--runtime").arg(program());
        command.args(["--", "--silent", "slow", "--lifeline"]).arg(lifelines.address()).args(of_runtime);
        command.envs(variables.iter().copied());
        let mut child = command.stdout(Stdio::piped()).spawn().expect("it is started");
        let output = BufReader::new(child.stdout.take().expect("it is piped"));
        Self { child, output, lifelines }
    }

    fn connected(&mut self) {
        let mut line = String::new();
        self.output.read_line(&mut line).expect("it speaks");
        assert_eq!(line, "connected\n");
    }

    /// Waits until it has ended, and the runtime with it.
    fn ended(self) -> String {
        let runtime = self.lifelines.started_by_itself();
        self.ended_with(runtime)
    }

    fn ended_with(mut self, mut runtime: Life) -> String {
        let mut rest = String::new();
        // The runtime does not have this end of the pipe.
        self.output.read_to_string(&mut rest).expect("it speaks");
        self.child.wait().expect("it is a child");
        runtime.dead();
        rest
    }
}

#[test]
fn a_runtime_on_pipes_ends_with_the_program_however_that_ends() {
    for adapter in ADAPTERS {
        for then in ["return", "exit", "hold"] {
            let mut host = Host::start(&["--adapter", adapter, "--then", then], &[]);
            host.connected();
            if then == "hold" {
                host.child.kill().expect("it is alive");
            }
            host.ended();
        }
    }
}

/// It is in a job that the system closes. On Unix nothing is left that could end such a one.
#[test]
#[cfg(windows)]
fn a_runtime_that_ignores_its_input_ends_with_the_program_and_with_all_that_it_started() {
    for adapter in ADAPTERS {
        for then in ["return", "exit", "hold"] {
            for tcp in [&["--tcp"][..], &[]] {
                let arguments = [&["--adapter", adapter, "--then", then], tcp].concat();
                let mut host = Host::start(&arguments, &["--ignore-end", "--on", "start=leave"]);
                let runtime = host.lifelines.started_by_itself();
                let mut left = host.lifelines.started_by_itself();
                host.connected();
                if then == "hold" {
                    host.child.kill().expect("it is alive");
                }
                host.ended_with(runtime);
                left.dead();
            }
        }
    }
}

#[test]
fn what_makes_node_print_what_it_does_is_not_handed_down() {
    for adapter in ADAPTERS {
        let arguments = ["--adapter", adapter, "--then", "exit"];
        let of_runtime = ["--on", "start=exit-with:NODE_DEBUG"];
        let mut host = Host::start_with(&arguments, &of_runtime, &[("NODE_DEBUG", "http")]);
        host.connected();
        host.ended();
    }
}

/// Over smol a program has to wait for its `Driving` for that: nothing drops what smol's executor has.
#[test]
fn a_runtime_that_ignores_its_input_ends_with_a_tokio_runtime() {
    for tcp in [&["--tcp"][..], &[]] {
        let arguments = [&["--adapter", "tokio", "--then", "return"], tcp].concat();
        let mut host = Host::start(&arguments, &["--ignore-end"]);
        host.connected();
        host.ended();
    }
}

/// A loop that does not sleep would use all the time that there is.
#[test]
#[cfg(unix)]
fn waiting_takes_no_time_of_the_processor() {
    let cases: [(&[&str], &[&str]); 4] = [
        // Hung, with a call open and all limits to wait for.
        (&[], &["--on", "slow=stop"]),
        (&["--tcp"], &["--on", "slow=stop"]),
        // Never said where it listens.
        (&["--tcp"], &["--mute"]),
        // Its output has ended, and somebody else has its stderr.
        (&[], &["--ignore-end", "--on", "slow=leave-apart,close-output"]),
    ];
    for adapter in ADAPTERS {
        for (arguments, of_runtime) in cases {
            let arguments = [&["--adapter", adapter, "--then", "measure"], arguments].concat();
            let said = Host::start(&arguments, of_runtime).ended();
            let (took, used) = said.trim().split_once(' ').expect("two numbers");
            let (took, used): (u64, u64) = (took.parse().expect("a number"), used.parse().expect("a number"));
            assert!(took >= 450, "{adapter} {of_runtime:?}: nothing was waited for in {took} ms");
            assert!(used * 4 < took, "{adapter} {of_runtime:?}: {used} ms of {took} ms");
        }
    }
}
