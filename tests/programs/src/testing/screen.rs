//! A program in a pseudo-terminal, and what its screen shows.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::sync::mpsc::{Receiver, channel};
use std::time::Instant;

use portable_pty::{Child, CommandBuilder, PtySize, native_pty_system};

use super::PROGRAM;
use super::program::{LIMIT, this};
use super::scripted::SCRIPT;

const ROWS: u16 = 40;
const COLUMNS: u16 = 100;

pub(super) struct Screen {
    parser: vt100::Parser,
    output: Receiver<Vec<u8>>,
    keyboard: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
}

impl Screen {
    /// `chat` on the scripted runtime that is in it.
    pub(super) fn chat() -> Self {
        Self::open(&[], &[])
    }

    /// `chat` on a scripted runtime that does this.
    pub(super) fn scripted(script: &str) -> Self {
        Self::open(&["--runtime", &this()], &[(SCRIPT, script)])
    }

    pub(super) fn with_variable(script: &str, name: &str, value: &str) -> Self {
        Self::open(&["--runtime", &this()], &[(SCRIPT, script), (name, value)])
    }

    fn open(arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        let size = PtySize { rows: ROWS, cols: COLUMNS, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("there are pseudo-terminals");
        let mut command = CommandBuilder::new(this());
        command.args(arguments);
        command.env(PROGRAM, "chat");
        command.env("TERM", "xterm-256color");
        command.env_remove("NO_COLOR");
        for (name, value) in variables {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).expect("it is built");
        let mut reader = pair.master.try_clone_reader().expect("it can be read");
        let keyboard = pair.master.take_writer().expect("it can be written to");
        let (sender, output) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if sender.send(buffer[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        Self { parser: vt100::Parser::new(cells(ROWS), cells(COLUMNS), 1000), output, keyboard, child }
    }

    pub(super) fn type_keys(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).and_then(|()| self.keyboard.flush()).expect("it reads");
    }

    /// All that is on the screen.
    pub(super) fn text(&self) -> String {
        self.parser.screen().contents()
    }

    pub(super) fn lines(&self) -> Vec<String> {
        self.text().lines().map(|line| line.trim_end().to_owned()).collect()
    }

    /// Waits until something is on the screen.
    pub(super) fn until(&mut self, wanted: &str) {
        self.wait(wanted, |text| text.contains(wanted).then_some(()));
    }

    /// Waits until one of these is on the screen, and says which.
    pub(super) fn until_any(&mut self, wanted: &[&str]) -> String {
        let find = |text: &str| wanted.iter().find(|wanted| text.contains(**wanted));
        self.wait(&wanted.join(" or "), |text| find(text).map(|found| (*found).to_owned()))
    }

    /// Waits until something is no longer on the screen.
    pub(super) fn until_none(&mut self, unwanted: &str) {
        self.wait(&format!("anything but {unwanted}"), |text| (!text.contains(unwanted)).then_some(()));
    }

    /// Waits until the last line is this.
    pub(super) fn until_last(&mut self, wanted: &str) {
        self.wait(wanted, |text| (text.lines().last()?.trim_end() == wanted).then_some(()));
    }

    fn wait<T>(&mut self, wanted: &str, look: impl Fn(&str) -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            if let Some(found) = look(&self.text()) {
                return found;
            }
            match self.output.recv_timeout(LIMIT.saturating_sub(start.elapsed())) {
                Ok(bytes) => self.parser.process(&bytes),
                Err(_) => panic!("waited for {wanted:?}, and this is on the screen:\n{}", self.text()),
            }
        }
    }

    /// The colour of the first letter of a text on the screen.
    pub(super) fn colour_of(&self, text: &str) -> vt100::Color {
        let screen = self.parser.screen();
        let (row, column) = (0..ROWS)
            .find_map(|row| {
                let line = screen.contents_between(row, 0, row, COLUMNS);
                let at = line.find(text)?;
                Some((row, u16::try_from(line[..at].chars().count()).ok()?))
            })
            .unwrap_or_else(|| panic!("{text:?} is not on the screen:\n{}", self.text()));
        screen.cell(row, column).expect("it is on the screen").fgcolor()
    }

    /// Waits for the program's end, and gives its exit code.
    pub(super) fn leave(mut self) -> u32 {
        self.child.wait().expect("it can be waited for").exit_code()
    }
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).expect("there are some")
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}
