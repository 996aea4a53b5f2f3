//! The real runtime with taps around it: for programs that start it themselves, and whose client cannot be observed.

use std::fs;
#[cfg(unix)]
use std::io;
use std::path::{Path, PathBuf};

use pilotwire::frame::{Decoder, Limits};

use crate::typed::Listener;

/// Copies what goes into a program and what comes out of it to files beside the script.
#[cfg(unix)]
const SCRIPT: &str = "#!/bin/sh\ntee \"$0.in\" | 'PROGRAM' \"$@\" | tee \"$0.out\"\n";

/// Writes a script to `path` that runs `program` between taps, once.
///
/// # Errors
///
/// If it cannot be written.
#[cfg(unix)]
pub fn put_around(program: &Path, path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;

    fs::write(path, SCRIPT.replace("PROGRAM", &program.to_string_lossy()))?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
}

/// Has all heard that went through the script at `path`.
pub fn hear(path: &Path, listener: &mut Listener) {
    // Every call is in before its reply, so that all that was said can come before what was heard.
    for body in bodies(path, "in") {
        listener.sent(&body);
    }
    for body in bodies(path, "out") {
        listener.received(&body);
    }
}

/// The bodies of the frames in a file; none if there is no such file.
fn bodies(path: &Path, extension: &str) -> Vec<Vec<u8>> {
    let mut decoder = Decoder::new(Limits::default());
    decoder.feed(&fs::read(PathBuf::from(path).with_extension(extension)).unwrap_or_default());
    let mut bodies = Vec::new();
    while let Some(Ok(frame)) = decoder.next_frame() {
        bodies.push(frame.body.to_vec());
    }
    bodies
}
