use super::*;

/// Resolves a launch where `PATH` is this and these programs are there.
fn resolve(launch: &Launch, path: Option<&str>, files: &'static [&'static str]) -> io::Result<Start> {
    resolve_among(launch, path, &|path| match files.iter().any(|file| path == Path::new(file)) {
        true => Candidate::Program,
        false => Candidate::Missing,
    })
}

fn resolve_among(
    launch: &Launch,
    path: Option<&str>,
    candidate: &dyn Fn(&Path) -> Candidate,
) -> io::Result<Start> {
    let variable = |name: &str| match name {
        "COPILOT_CLI_PATH" => Some(OsString::from("/named/copilot")),
        "PATH" => path.map(OsString::from),
        _ => None,
    };
    let surroundings = Surroundings {
        variable: &variable,
        candidate,
        head: &|_| Ok(Vec::new()),
        real: &|path| Ok(path.to_owned()),
        absolute: &|path| Ok(Path::new("/here").join(path)),
        random: &|bytes| {
            bytes.fill(0xa5);
            Ok(())
        },
    };
    launch.resolve(Config::default(), &surroundings)
}

#[test]
#[cfg(unix)]
fn a_client_that_takes_nothing_over_has_no_home_of_the_users() {
    let surroundings = Surroundings {
        variable: &|_| None,
        candidate: &|_| Candidate::Program,
        head: &|_| Ok(Vec::new()),
        real: &|path| Ok(path.to_owned()),
        absolute: &|path| Ok(path.to_owned()),
        random: &|_| Ok(()),
    };
    let resolved =
        |launch: Launch, config: Config| launch.resolve(config.client_mode(ClientMode::Empty), &surroundings);
    let launch = || Launch::new().program("/copilot");
    let error = resolved(launch(), Config::default()).map(drop).expect_err("it has no home").to_string();
    assert_eq!(error, "in the mode `Empty` a launch must have a home, or its client session files");
    let files = Config::default().handshake_step("sessionFs.setProvider", crate::Json::empty_object());
    for (launch, config) in [(launch().home("/own"), Config::default()), (launch(), files)] {
        let start = resolved(launch, config).expect("it is complete");
        let set: Vec<_> =
            start.command.get_envs().filter(|(_, value)| value.is_some()).map(|(name, _)| name).collect();
        assert!(set.contains(&OsStr::new("COPILOT_DISABLE_KEYTAR")), "{set:?}");
        assert!(!set.contains(&OsStr::new("COPILOT_RUNTIME_PROCESS_FILE_LOGGING")), "{set:?}");
    }
}

fn program(launch: &Launch, files: &'static [&'static str]) -> Result<String, String> {
    let start = resolve(launch, Some("/a:/b"), files).map_err(|error| error.to_string())?;
    Ok(start.command.get_program().to_string_lossy().into_owned())
}

fn texts(texts: &[&str]) -> Vec<OsString> {
    texts.iter().map(OsString::from).collect()
}

#[test]
#[cfg(unix)]
fn the_program_is_the_one_given_then_the_named_one_then_one_on_the_path() {
    let given = Launch::new().program("/given");
    assert_eq!(program(&given, &["/given", "/named/copilot"]), Ok("/given".into()));
    assert_eq!(program(&given, &["/named/copilot"]), not_found("/given (missing)"));
    let none = Launch::new();
    assert_eq!(program(&none, &["/b/copilot", "/named/copilot"]), Ok("/named/copilot".into()));
    assert_eq!(program(&none, &["/b/copilot"]), Ok("/b/copilot".into()));
    assert_eq!(
        program(&none, &[]),
        not_found("/named/copilot (missing), /a/copilot (missing), /b/copilot (missing)")
    );
    let bare = Launch::new().program("other");
    assert_eq!(program(&bare, &["/b/other", "other"]), Ok("/b/other".into()));
    assert_eq!(program(&bare, &["other"]), not_found("/a/other (missing), /b/other (missing)"));
    let error = resolve(&bare, None, &[]).map(|_| String::new()).map_err(|error| error.to_string());
    assert_eq!(error, not_found("nowhere, since neither COPILOT_CLI_PATH nor PATH is set"));
}

fn not_found(looked_at: &str) -> Result<String, String> {
    Err(format!(
        "program not found; looked at: {looked_at}; install the runtime with `npm install -g @github/copilot`, or name \
         its program in COPILOT_CLI_PATH or with `Launch::program`"
    ))
}

#[test]
#[cfg(unix)]
fn what_is_no_program_is_passed_over_and_told_of_once() {
    const ALL: &str = "/text:/folder:/text:/socket:/closed:/text/:/none";
    let kinds = |path: &Path| match path.to_str() {
        Some("/text/copilot") => Candidate::NotExecutable,
        Some("/folder/copilot") => Candidate::Directory,
        Some("/socket/copilot") => Candidate::NotAFile,
        Some("/closed/copilot") => Candidate::Unreadable("permission denied".to_owned()),
        Some("/good/copilot") => Candidate::Program,
        _ => Candidate::Missing,
    };
    let found = resolve_among(&Launch::new(), Some(&format!("{ALL}:/good")), &kinds).expect("it is the last");
    assert_eq!(found.command.get_program(), "/good/copilot");

    let none = resolve_among(&Launch::new(), Some(ALL), &kinds).expect_err("there is none");
    assert_eq!(none.kind(), io::ErrorKind::PermissionDenied);
    assert_eq!(
        Err(none.to_string()),
        not_found(
            "/named/copilot (missing), /text/copilot (not executable), /folder/copilot (a directory), \
             /socket/copilot (no file), /closed/copilot (permission denied), /none/copilot (missing)"
        )
    );
    let missing = resolve_among(&Launch::new(), Some("/none"), &kinds).expect_err("there is none");
    assert_eq!(missing.kind(), io::ErrorKind::NotFound);
}

#[test]
#[cfg(unix)]
fn a_candidate_is_what_the_file_system_says() {
    use std::os::unix::fs::PermissionsExt;

    let folder = std::env::temp_dir().join(format!("pilotwire-candidates-{}", std::process::id()));
    let file = folder.join("copilot");
    std::fs::create_dir(&folder).expect("a folder of its own");
    std::fs::write(&file, "#!/bin/sh\n").expect("a file");
    let set = |mode| std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode));
    let mut seen = vec![Candidate::of(folder.metadata()), Candidate::of(folder.join("none").metadata())];
    for mode in [0o644, 0o744, 0o645] {
        set(mode).expect("it is our own");
        seen.push(Candidate::of(file.metadata()));
    }
    seen.push(Candidate::of(Path::new("/dev/null").metadata()));
    let under_a_file = Candidate::of(file.join("copilot").metadata());
    std::fs::remove_dir_all(&folder).expect("it is our own");
    let program = Candidate::Program;
    let expected = [
        Candidate::Directory,
        Candidate::Missing,
        Candidate::NotExecutable,
        program.clone(),
        program,
        Candidate::NotAFile,
    ];
    assert_eq!(seen, expected);
    assert!(matches!(under_a_file, Candidate::Unreadable(_)), "{under_a_file:?}");
}

#[test]
fn a_failure_to_start_names_what_was_to_be_started_and_what_may_be_missing() {
    let failure = |launch: &Launch, kind: io::ErrorKind| {
        let start = resolve(launch, None, &["/named/copilot"]).expect("it is found");
        start.failure()(io::Error::new(kind, "no")).to_string()
    };
    let launch = Launch::new();
    assert_eq!(failure(&launch, io::ErrorKind::PermissionDenied), "cannot start /named/copilot: no");
    assert_eq!(
        failure(&launch, io::ErrorKind::NotFound),
        "cannot start /named/copilot: no (the program, or the interpreter that its first line names)"
    );
}

#[test]
#[cfg(unix)]
fn a_relative_program_is_made_absolute_where_the_folder_is_another() {
    let here = Launch::new().program("./copilot");
    assert_eq!(program(&here, &["./copilot"]), Ok("./copilot".into()));
    assert_eq!(program(&here.current_dir("/there"), &["./copilot"]), Ok("/here/./copilot".into()));
}

#[test]
fn arguments_are_in_the_order_of_the_protocol() {
    let launch = Launch::new()
        .leading_arg("index.js")
        .log_level("error")
        .github_token("gho_secret")
        .session_idle_timeout(Duration::from_secs(90))
        .remote(true)
        .arg("--extra");
    assert_eq!(
        launch.args(),
        texts(&[
            "index.js",
            "--server",
            "--stdio",
            "--no-auto-update",
            "--log-level",
            "error",
            "--auth-token-env",
            "COPILOT_SDK_AUTH_TOKEN",
            "--no-auto-login",
            "--session-idle-timeout",
            "90",
            "--remote",
            "--extra",
        ])
    );
    let launch = Launch::new().tcp(0).session_idle_timeout(Duration::from_millis(900));
    assert_eq!(launch.args(), texts(&["--server", "--port", "0", "--no-auto-update"]));
    let launch = Launch::new().logged_in_user(false);
    assert_eq!(launch.args(), texts(&["--server", "--stdio", "--no-auto-update", "--no-auto-login"]));
}

#[test]
fn the_environment_has_what_was_asked_for_and_later_ones_win() {
    let launch = Launch::new()
        .github_token("gho_secret")
        .home("/home")
        .keychain(false)
        .env("COPILOT_HOME", "/other")
        .env_remove("GH_TOKEN")
        .env("COPILOT_TELEMETRY_DISABLED", "false")
        .client_telemetry(false);
    let set = |name: &str, value: &str| (name.into(), Some(value.into()));
    assert_eq!(
        launch.envs(),
        [
            set("COPILOT_SDK_AUTH_TOKEN", "gho_secret"),
            set("COPILOT_HOME", "/home"),
            set("COPILOT_DISABLE_KEYTAR", "1"),
            ("NODE_DEBUG".into(), None),
            set("COPILOT_HOME", "/other"),
            ("GH_TOKEN".into(), None),
            set("COPILOT_TELEMETRY_DISABLED", "false"),
            set("COPILOT_TELEMETRY_DISABLED", "true"),
            set("COPILOT_RUNTIME_PROCESS_FILE_LOGGING", "1"),
        ]
    );
}

#[test]
fn node_prints_what_it_does_only_where_the_caller_says_so() {
    let given = |launch: &Launch| {
        let start = resolve(launch, None, &["/named/copilot"]).expect("it is found");
        let variables = start.command.get_envs();
        variables
            .filter(|(name, _)| *name == "NODE_DEBUG")
            .map(|(_, value)| value.map(OsStr::to_owned))
            .next()
    };
    assert_eq!(given(&Launch::new()), Some(None), "it is taken from what the parent has");
    assert_eq!(given(&Launch::new().env("NODE_DEBUG", "http")), Some(Some("http".into())));
    assert_eq!(Launch::new().file_logging(false).envs(), [("NODE_DEBUG".into(), None)]);
}

#[test]
fn what_the_caller_says_of_captured_content_decides() {
    let captured = |launch: Launch| {
        let environment = launch.telemetry(Telemetry::new().capture_content(true)).envs();
        let found = environment.iter().find(|(name, _)| name == "OTEL_INSTRUMENTATION_GENAI_CAPTURE_CONTENT");
        found.and_then(|(_, value)| value.clone()).map(|value| value.to_string_lossy().into_owned())
    };
    let legacy = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT";
    assert_eq!(captured(Launch::new()).as_deref(), Some("SPAN_ONLY"));
    assert_eq!(captured(Launch::new().env(legacy, "false")).as_deref(), Some("NO_CONTENT"));
    assert_eq!(captured(Launch::new().env_remove(legacy)), None);
}

#[test]
fn a_runtime_on_tcp_and_its_connection_share_a_token_that_is_drawn() {
    let start = resolve(&Launch::new().tcp(0), None, &["/named/copilot"]).expect("it is found");
    assert_eq!(start.streams, Streams::Tcp(0));
    let token = "a5".repeat(32);
    let given = start.command.get_envs().find(|(name, _)| *name == "COPILOT_CONNECTION_TOKEN");
    assert_eq!(given.and_then(|(_, value)| value), Some(token.as_ref()));
    assert_eq!(start.config.token.as_deref(), Some(token.as_str()));

    let given = Launch::new().tcp(0).connection_token("mine");
    let start = resolve(&given, None, &["/named/copilot"]).expect("it is found");
    assert_eq!(start.config.token.as_deref(), Some("mine"));

    let variable = given.env("COPILOT_CONNECTION_TOKEN", "in a variable");
    let start = resolve(&variable, None, &["/named/copilot"]).expect("it is found");
    assert_eq!(start.config.token.as_deref(), Some("in a variable"), "the runtime gets this one");

    let pipes = resolve(&Launch::new(), None, &["/named/copilot"]).expect("it is found");
    assert_eq!(pipes.config.token, None);
}

#[test]
fn secrets_do_not_show() {
    let launch =
        Launch::new().github_token("gho_secret").tcp(1).connection_token("secret-too").env("KEY", "sk-1");
    let start = resolve(&launch, None, &["/named/copilot"]).expect("it is found");
    for text in [format!("{launch:?}"), format!("{start:?}")] {
        for secret in ["gho_secret", "secret-too", "sk-1"] {
            assert!(!text.contains(secret), "{text}");
        }
    }
}

#[test]
fn what_the_runtime_is_given_as_a_secret_is_known_as_one() {
    let hidden = |launch: &Launch, text: &str| {
        let start = resolve(launch, None, &["/named/copilot"]).expect("it is found");
        start.config.secrets().hide(text).into_owned()
    };
    let launch = Launch::new()
        .github_token("gho_secret")
        .tcp(0)
        .connection_token("conn-token")
        .env("API_KEY", "sk-123456")
        .env("LANG", "en_GB.UTF-8")
        .env_remove("OTHER_KEY")
        .leading_arg("--inspect-token=lead-token")
        .arg("--password")
        .arg("hunter2")
        .telemetry(Telemetry::new().endpoint("https://me:tele-pass@collector"));
    let text = "gho_secret conn-token sk-123456 lead-token hunter2 tele-pass en_GB.UTF-8 --password";
    let shown = "[secret] [secret] [secret] [secret] [secret] [secret] en_GB.UTF-8 --password";
    assert_eq!(hidden(&launch, text), shown);
    // One that is drawn.
    let drawn = "a5".repeat(32);
    assert_eq!(hidden(&Launch::new().tcp(0), &drawn), "[secret]");
    // Those of a command of the caller's own.
    let mut command = Command::new("own");
    command.env("OWN_TOKEN", "own-token");
    let start = Start::command(command, Config::default());
    assert_eq!(start.config.secrets().hide("own-token"), "[secret]");
}

#[test]
fn a_token_that_is_handed_down_is_known_as_a_secret() {
    let hidden = |launch: &Launch| {
        let variable = |name: &str| match name {
            "COPILOT_CLI_PATH" => Some(OsString::from("/named/copilot")),
            "GH_TOKEN" => Some(OsString::from("from the parent")),
            _ => None,
        };
        let surroundings = Surroundings {
            variable: &variable,
            candidate: &|_| Candidate::Program,
            head: &|_| Ok(Vec::new()),
            real: &|path| Ok(path.to_owned()),
            absolute: &|path| Ok(path.to_owned()),
            random: &|_| Ok(()),
        };
        let start = launch.resolve(Config::default(), &surroundings).expect("it is found");
        start.config.secrets().hide("from the parent").into_owned()
    };
    assert_eq!(hidden(&Launch::new()), "[secret]");
    assert_eq!(hidden(&Launch::new().env_remove("GH_TOKEN")), "from the parent");
}

#[test]
#[cfg(unix)]
fn settings_that_are_not_unicode_are_named_and_values_are_not_shown() {
    use std::os::unix::ffi::OsStringExt;

    let broken = || OsString::from_vec(b"a\xffb".to_vec());
    let path = || PathBuf::from(broken());
    for (launch, problem) in [
        (Launch::new().home(path()), "the home is not Unicode: a\u{fffd}b"),
        (Launch::new().current_dir(path()), "the folder to run in is not Unicode: a\u{fffd}b"),
        (Launch::new().arg("x").arg(broken()), "argument 2 of those of `Launch::arg` is not Unicode"),
        (Launch::new().leading_arg(broken()), "argument 1 of those of `Launch::leading_arg` is not Unicode"),
        (Launch::new().env(broken(), "x"), "the name of a variable is not Unicode: a\u{fffd}b"),
        (Launch::new().env("KEY", broken()), "the value of the variable KEY is not Unicode"),
        (Launch::new().program(path()), "the program's path is not Unicode: a\u{fffd}b"),
    ] {
        let error = resolve(&launch, None, &["/named/copilot"]).expect_err("it is not Unicode");
        assert_eq!((error.kind(), error.to_string().as_str()), (io::ErrorKind::InvalidInput, problem));
    }
}
