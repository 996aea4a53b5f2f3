//! Programs that cannot be started.

use std::fs;
use std::io::ErrorKind;
use std::process::Command;

use pilotwire::Config;
use pilotwire::launch::Launch;
use pilotwire_tests::adapters::Adapter;

use crate::over_each_adapter;

over_each_adapter!(
    a_program_that_cannot_be_run_is_an_error_at_once,
    a_command_that_cannot_be_run_is_an_error_at_once
);

/// A folder with a file that is no program.
fn ground() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("text"), "not a program\n").expect("a file");
    folder
}

fn a_program_that_cannot_be_run_is_an_error_at_once<A: Adapter>() {
    let ground = ground();
    A::run(async {
        for (name, kind) in [
            ("missing", ErrorKind::NotFound),
            ("", ErrorKind::NotFound),
            ("text", ErrorKind::PermissionDenied),
        ] {
            let path = ground.path().join(name);
            let launch = Launch::new().program(&path);
            let error = A::spawn(Config::default(), &launch).map(|_| ()).expect_err("it is no program");
            assert_eq!(error.kind(), kind, "{error}");
            assert!(error.to_string().contains(&path.display().to_string()), "{error}");
        }
    });
}

fn a_command_that_cannot_be_run_is_an_error_at_once<A: Adapter>() {
    let ground = ground();
    A::run(async {
        for (name, kind) in [
            ("missing", ErrorKind::NotFound),
            ("", ErrorKind::PermissionDenied),
            ("text", ErrorKind::PermissionDenied),
        ] {
            let path = ground.path().join(name);
            let started = A::spawn_command(Config::default(), Command::new(&path));
            let error = started.map(|_| ()).expect_err("it is no program");
            assert_eq!(error.kind(), kind, "{error}");
            assert!(error.to_string().starts_with(&format!("cannot start {}: ", path.display())), "{error}");
        }
    });
}
