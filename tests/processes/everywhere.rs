//! What is the same on every system: how a process ends, with all that it has started, and how npm's launcher is followed.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use pilotwire::launch::Launch;
use pilotwire::{CloseKind, Json};
use pilotwire_tests::adapters::Adapter;
use pilotwire_tests::over_each_adapter;

use crate::case::{Case, program, quick};

over_each_adapter!(
    one_that_is_closed_exits_by_itself,
    one_that_ignores_the_end_is_killed_with_what_it_started,
    one_that_hangs_is_killed,
    one_that_is_aborted_is_killed_with_what_it_started,
    what_it_leaves_behind_is_killed,
    a_status_and_last_words_are_told,
    npms_launcher_is_followed_and_what_it_leads_to_is_killed_with_what_it_started,
);

fn one_that_is_closed_exits_by_itself<A: Adapter>() {
    A::run(async {
        let case = Case::start::<A>(quick().process_exit_timeout(Duration::from_secs(20)), &[]);
        A::within(case.client.connected()).await.expect("the handshake succeeds");
        case.client.close();
        assert_eq!(A::within(case.client.closed()).await.kind, CloseKind::Graceful);
        let cause = case.gone::<A>().await.0.to_string();
        assert_eq!(cause, "the connection was closed (exit status: 0)");
    });
}

fn one_that_ignores_the_end_is_killed_with_what_it_started<A: Adapter>() {
    A::run(async {
        let case = Case::start::<A>(quick(), &["--ignore-end", "--on", "session.create=leave"]);
        let open = case.open::<A>().await;
        let mut left = case.started::<A>().await;
        case.client.close();
        open.fails::<A>(&["the connection was closed"]).await;
        let cause = case.gone::<A>().await.0.to_string();
        assert!(cause.contains("killed, since it had not exited within 500ms"), "{cause}");
        left.dead();
    });
}

fn one_that_hangs_is_killed<A: Adapter>() {
    A::run(async {
        let case = Case::start::<A>(quick(), &["--on", "session.send=burst:1,stop"]);
        let mut open = case.open::<A>().await;
        open.burst::<A>().await;
        case.client.shut_down();
        open.fails::<A>(&["the connection was closed"]).await;
        let cause = case.gone::<A>().await.0.to_string();
        assert!(cause.contains("killed, since it had not exited within 500ms"), "{cause}");
    });
}

fn one_that_is_aborted_is_killed_with_what_it_started<A: Adapter>() {
    A::run(async {
        let config =
            quick().process_startup_timeout(Duration::from_secs(20)).connect_timeout(Duration::from_secs(20));
        let case = Case::start_tcp::<A>(config, &["--ignore-end", "--on", "session.create=leave"]);
        let open = case.open::<A>().await;
        let mut left = case.started::<A>().await;
        case.driving.abort();
        open.fails::<A>(&["aborted"]).await;
        case.gone::<A>().await;
        left.dead();
    });
}

fn what_it_leaves_behind_is_killed<A: Adapter>() {
    A::run(async {
        // It has the runtime's stdout and stderr, which only its death closes.
        let config = quick().process_last_words_timeout(Duration::from_secs(1000));
        let case = Case::start::<A>(config, &["--on", "session.send=leave,stderr:the end,exit:4"]);
        let open = case.open::<A>().await;
        let mut left = case.started::<A>().await;
        open.fails::<A>(&["exit status: 4; stderr: the end"]).await;
        left.dead();
        case.gone::<A>().await;
    });
}

fn a_status_and_last_words_are_told<A: Adapter>() {
    A::run(async {
        let case = Case::start::<A>(quick(), &["--on", "start=stderr:unknown option --server,exit:2"]);
        let error = A::within(case.client.connected()).await.expect_err("it is not there").to_string();
        assert!(error.contains("exit status: 2; stderr: unknown option --server"), "{error}");
        case.gone::<A>().await;
    });
}

fn npms_launcher_is_followed_and_what_it_leads_to_is_killed_with_what_it_started<A: Adapter>() {
    let installed = Installed::new();
    for launcher in &installed.launchers {
        A::run(async {
            let arguments = ["--ignore-end", "--on", "session.create=leave"];
            let case = Case::launch::<A>(quick(), Launch::new().program(launcher), &arguments);
            let open = case.open::<A>().await;
            let mut left = case.started::<A>().await;
            let call = case.client.call("launched", &Json::empty_object());
            let reply = A::within(call).await.expect("it is answered");
            let told: serde_json::Value = reply.decode().expect("it is JSON");
            let path = told["program"].as_str().expect("it knows its path");
            assert_eq!(Path::new(path).canonicalize().ok(), installed.program.canonicalize().ok(), "{told}");
            if cfg!(unix) {
                assert_eq!(told["parent"], std::process::id(), "nothing stands between");
            }
            case.client.close();
            open.fails::<A>(&["the connection was closed"]).await;
            case.gone::<A>().await;
            left.dead();
        });
    }
}

/// The runtime's package as npm installs it, with the runtime of these tests in it.
struct Installed {
    program: PathBuf,
    /// Each of what may stand on the `PATH`.
    launchers: Vec<PathBuf>,
    _ground: tempfile::TempDir,
}

impl Installed {
    fn new() -> Self {
        // Beside the program, so that it can be linked to: one that was just written may be held up by another test, which
        // has the file open while it starts a process.
        let target = env!("CARGO_TARGET_TMPDIR");
        let ground = tempfile::Builder::new().prefix("npm à la carte ").tempdir_in(target).expect("a folder");
        let package = ground.path().join("node_modules/@github/copilot");
        fs::create_dir_all(&package).expect("a folder");
        let loader = package.join("npm-loader.js");
        // Neither node nor a shell would get anywhere with this.
        fs::write(&loader, "#!/no/such/interpreter\nthrow 1\n").expect("a file");
        let (system, name) = match std::env::consts::OS {
            "windows" => ("win32", "copilot.exe"),
            "macos" => ("darwin", "copilot"),
            _ => ("linux", "copilot"),
        };
        let architecture = if cfg!(target_arch = "aarch64") { "arm64" } else { "x64" };
        let folder = package.join(format!("node_modules/@github/copilot-{system}-{architecture}"));
        fs::create_dir_all(&folder).expect("a folder");
        let program = folder.join(name);
        fs::hard_link(self::program(), &program).expect("a link");
        let launchers = launchers(ground.path(), &loader);
        Self { program, launchers, _ground: ground }
    }
}

#[cfg(windows)]
fn launchers(root: &Path, _: &Path) -> Vec<PathBuf> {
    let script =
        "@ECHO off\r\nexit 7\r\n\"%_prog%\"  \"%dp0%\\node_modules\\@github\\copilot\\npm-loader.js\" %*\r\n";
    let path = root.join("copilot.cmd");
    fs::write(&path, script).expect("a file");
    // As the name on the `PATH` is: without the extension.
    vec![root.join("copilot"), path]
}

#[cfg(unix)]
fn launchers(root: &Path, loader: &Path) -> Vec<PathBuf> {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let executable = |path: &Path| fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("own");
    executable(loader);
    let link = root.join("bin-copilot");
    symlink(loader, &link).expect("a link");
    let script = root.join("copilot");
    let text =
        "#!/bin/sh\nexit 7\nexec node  \"$basedir/node_modules/@github/copilot/npm-loader.js\" \"$@\"\n";
    fs::write(&script, text).expect("a file");
    executable(&script);
    vec![link, script]
}
