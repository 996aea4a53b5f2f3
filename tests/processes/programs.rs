//! Programs that cannot be started.

use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::Command;

use pilotwire::Config;
use pilotwire::launch::Launch;
use pilotwire_tests::adapters::Adapter;
use pilotwire_tests::over_each_adapter;

use crate::case::{Case, program, quick};

over_each_adapter!(
    a_program_that_cannot_be_run_is_an_error_at_once,
    a_command_that_cannot_be_run_is_an_error_at_once,
    a_relative_program_is_looked_for_where_this_one_runs,
    a_folder_that_is_not_there_is_in_the_error,
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

fn a_relative_program_is_looked_for_where_this_one_runs<A: Adapter>() {
    let ground = ground();
    A::run(async {
        let here = std::env::current_dir().expect("a current folder");
        let common = here.components().zip(program().components()).take_while(|(a, b)| a == b).count();
        let up: PathBuf = here.components().skip(common).map(|_| "..").collect();
        let relative = up.join(program().components().skip(common).collect::<PathBuf>());
        assert!(relative.is_file() && !ground.path().join(&relative).exists());
        let launch = Launch::new().program(relative).current_directory(ground.path());
        let case = Case::launch::<A>(quick(), launch, &[]);
        A::within(case.client.connected()).await.expect("the handshake succeeds");
        case.client.close();
        case.gone_soon::<A>().await;
    });
}

fn a_folder_that_is_not_there_is_in_the_error<A: Adapter>() {
    let ground = ground();
    A::run(async {
        let folder = ground.path().join("missing");
        let launch = Launch::new().program(program()).current_directory(&folder);
        let error = A::spawn(Config::default(), &launch).map(|_| ()).expect_err("there is no such folder");
        assert_eq!(error.kind(), ErrorKind::NotFound);
        let expected = format!("cannot start {} in {}: ", program().display(), folder.display());
        assert!(error.to_string().starts_with(&expected), "{error}");
    });
}
