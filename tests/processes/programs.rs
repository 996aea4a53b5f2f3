//! Programs that cannot be started.

use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::Command;

use pilotwire::Config;
use pilotwire::launch::{Candidate, Launch, Surroundings};
use pilotwire_tests::adapters::Adapter;
use pilotwire_tests::over_each_adapter;

use crate::case::{Case, program, quick};

over_each_adapter!(
    what_cannot_be_run_on_the_path_is_passed_over,
    a_program_whose_interpreter_is_missing_is_named,
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

fn what_cannot_be_run_on_the_path_is_passed_over<A: Adapter>() {
    let ground = ground();
    let folder = |name: &str| {
        let folder = ground.path().join(name);
        fs::create_dir(&folder).expect("a folder");
        folder
    };
    let (text, directory, good) = (folder("a"), folder("b"), folder("c"));
    fs::write(text.join("runtime"), "not a program\n").expect("a file");
    fs::create_dir(directory.join("runtime")).expect("a folder");
    std::os::unix::fs::symlink(program(), good.join("runtime")).expect("a link");
    let mut folders = vec![text, directory];
    let spawn = |folders: &[PathBuf]| {
        let path = std::env::join_paths(folders).expect("no name has a colon");
        let surroundings = Surroundings {
            variable: &|name| (name == "PATH").then(|| path.clone()),
            candidate: &|path| Candidate::of(path.metadata()),
            head: &|_| Ok(Vec::new()),
            real: &|path| path.canonicalize(),
            absolute: &|path| std::path::absolute(path),
            random: &|_| Ok(()),
        };
        let start = Launch::new().program("runtime").resolve(quick(), &surroundings)?;
        A::spawn_command(quick(), start.command)
    };
    A::run(async {
        let error = spawn(&folders).map(|_| ()).expect_err("there is no program").to_string();
        for part in ["a/runtime (not executable), ", "b/runtime (a directory); "] {
            assert!(error.contains(part), "{error}");
        }
        folders.push(good);
        let (client, driving) = spawn(&folders).expect("the last is a program");
        A::within(client.connected()).await.expect("the handshake succeeds");
        client.close();
        A::within(driving).await;
    });
}

fn a_program_whose_interpreter_is_missing_is_named<A: Adapter>() {
    let ground = ground();
    A::run(async {
        let path = ground.path().join("script");
        fs::write(&path, "#!/no/such/interpreter\n").expect("a file");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("it is our own");
        let launch = Launch::new().program(&path);
        let error =
            A::spawn(Config::default(), &launch).map(|_| ()).expect_err("it cannot be run").to_string();
        assert!(error.starts_with(&format!("cannot start {}: ", path.display())), "{error}");
        assert!(error.contains("the interpreter that its first line names"), "{error}");
    });
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
        let launch = Launch::new().program(relative).current_dir(ground.path());
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
        let launch = Launch::new().program(program()).current_dir(&folder);
        let error = A::spawn(Config::default(), &launch).map(|_| ()).expect_err("there is no such folder");
        assert_eq!(error.kind(), ErrorKind::NotFound);
        let expected = format!("cannot start {} in {}: ", program().display(), folder.display());
        assert!(error.to_string().starts_with(&expected), "{error}");
    });
}
