//! Tests of where programs are looked for on each system, on files that are made up: each system's rules are tested on
//! any.

use std::ffi::OsString;

use super::super::launcher::tests::{CMD, SHELL};
use super::super::system::{APPLE, UNIX, WINDOWS};
use super::*;

/// Files with how they begin, the variables that are set, and where links lead to.
struct Machine<'a> {
    system: System,
    files: &'a [(&'a str, &'a str)],
    variables: &'a [(&'a str, &'a str)],
    links: &'a [(&'a str, &'a str)],
}

const PROGRAM: &str = "MZ or ELF";
const JAVASCRIPT: &str = "#!/usr/bin/env node\nimport x";

impl Machine<'_> {
    fn find(&self, given: Option<&str>) -> Result<(String, Option<String>), String> {
        let named = |list: &[(&str, &str)], path: &str| {
            list.iter().find(|(known, _)| *known == path).map(|(_, value)| (*value).to_owned())
        };
        let resolved = |path: &str| named(self.links, path).unwrap_or_else(|| path.to_owned());
        let text = |path: &Path| path.to_str().expect("the tests are in Unicode").to_owned();
        let surroundings = Surroundings {
            variable: &|name| named(self.variables, name).map(OsString::from),
            candidate: &|path| match named(self.files, &resolved(&text(path))) {
                Some(_) => Candidate::Program,
                None => Candidate::Missing,
            },
            head: &|path| {
                let head = named(self.files, &resolved(&text(path)));
                head.map(String::into_bytes).ok_or_else(|| io::ErrorKind::NotFound.into())
            },
            real: &|path| Ok(resolved(&text(path)).into()),
            absolute: &|path| Ok(path.to_owned()),
            random: &|_| Ok(()),
        };
        let found = find(self.system, given.map(Path::new), &surroundings);
        found.map(|program| (program.path, program.script)).map_err(|error| error.to_string())
    }
}

fn alone(path: &str) -> Result<(String, Option<String>), String> {
    Ok((path.to_owned(), None))
}

fn by_node(node: &str, script: &str) -> Result<(String, Option<String>), String> {
    Ok((node.to_owned(), Some(script.to_owned())))
}

/// As npm installs for all users of Windows, or for one.
const GLOBAL: &[(&str, &str)] = &[
    (r"C:\npm\copilot", SHELL),
    (r"C:\npm\copilot.cmd", CMD),
    (r"C:\npm\node_modules\@github\copilot\npm-loader.js", JAVASCRIPT),
    (r"C:\npm\node_modules\@github\copilot\node_modules\@github\copilot-win32-x64\copilot.exe", PROGRAM),
];

#[test]
fn windows_follows_npms_script_to_the_program() {
    let behind = alone(GLOBAL[3].0);
    let machine =
        Machine { system: WINDOWS, files: GLOBAL, variables: &[("PATH", r"D:\x;C:\npm")], links: &[] };
    assert_eq!(machine.find(None), behind);
    assert_eq!(machine.find(Some("copilot")), behind);
    for given in [r"C:\npm\copilot", r"C:\npm\copilot.cmd", GLOBAL[2].0] {
        assert_eq!(machine.find(Some(given)), behind, "{given}");
    }
    let named = [("COPILOT_CLI_PATH", r"C:\npm\copilot.cmd")];
    assert_eq!(Machine { variables: &named, ..machine }.find(None), behind);
    // Without `PATHEXT` of the kind, what is written for a shell will do.
    let no_cmd = [("PATH", r"C:\npm"), ("PATHEXT", ".EXE")];
    assert_eq!(Machine { system: WINDOWS, files: GLOBAL, variables: &no_cmd, links: &[] }.find(None), behind);
}

#[test]
fn windows_takes_a_program_of_any_folder_in_the_order_of_the_path_and_of_pathext() {
    let files = [
        (r"D:\Program Files\copilot.exe", PROGRAM),
        (r"\\server\share\copilot.com", PROGRAM),
        (r"\\server\share\copilot.exe", PROGRAM),
        (r"C:\Größe\co pilot\copilot.exe", PROGRAM),
        ("E:copilot.exe", PROGRAM),
    ];
    let find = |path: &str, pathext: &str| {
        let variables = [("PATH", path), ("PATHEXT", pathext)];
        Machine { system: WINDOWS, files: &files, variables: &variables, links: &[] }.find(None)
    };
    let all = ".COM;.EXE;.BAT;.CMD;.VBS;.JS";
    assert_eq!(find(r#"C:\none;"D:\Program Files\";\\server\share"#, all), alone(files[0].0));
    assert_eq!(find(r"\\server\share;D:\Program Files", all), alone(files[1].0));
    assert_eq!(find(r"\\server\share", ".EXE;.COM"), alone(files[2].0));
    assert_eq!(find(r"C:\Größe\co pilot", ""), alone(files[3].0));
    assert_eq!(find("E:", all), alone(files[4].0));
    let missing = find(r"C:\none", ".EXE;.CMD").expect_err("there is none");
    let looked_at = r"looked at: C:\none\copilot.exe (missing), C:\none\copilot.cmd (missing), C:\none\copilot (missing);";
    assert!(missing.contains(looked_at), "{missing}");
}

#[test]
fn windows_gives_a_script_without_a_program_to_node() {
    let script = r"C:\npm\node_modules\@github\copilot\npm-loader.js";
    let files = [(r"C:\npm\copilot.cmd", CMD), (script, JAVASCRIPT), (r"C:\nodejs\node.exe", PROGRAM)];
    let variables = [("PATH", r"C:\npm;C:\nodejs")];
    let machine = Machine { system: WINDOWS, files: &files, variables: &variables, links: &[] };
    assert_eq!(machine.find(None), by_node(r"C:\nodejs\node.exe", script));
    assert_eq!(machine.find(Some(script)), by_node(r"C:\nodejs\node.exe", script));
    let beside = [files[0], files[1], files[2], (r"C:\npm\node.exe", PROGRAM)];
    let machine = Machine { files: &beside, ..machine };
    assert_eq!(machine.find(None), by_node(r"C:\npm\node.exe", script));
    let without = Machine { files: &files[..2], ..machine }.find(None).expect_err("there is no node");
    let reason = format!(r"C:\npm\copilot.cmd (a launcher of {script}, for which there is no node)");
    assert!(without.contains(&reason), "{without}");
}

#[test]
fn windows_passes_over_what_only_a_shell_can_run() {
    let files = [
        (r"C:\a\copilot.bat", "@echo off\r\ncopilot2 %*\r\n"),
        (r"C:\b\copilot", "#!/bin/sh\nexec other \"$@\"\n"),
        (r"C:\c\copilot.cmd", "\"%dp0%\\gone.exe\" %*"),
    ];
    let machine =
        Machine { system: WINDOWS, files: &files, variables: &[("PATH", r"C:\a;C:\b;C:\c")], links: &[] };
    let error = machine.find(None).expect_err("none is a program");
    for reason in [
        r"C:\a\copilot.bat (a batch file, of which no program is known), ",
        r"C:\b\copilot (a script for another system), ",
        r"C:\c\copilot.cmd (a launcher of C:\c\gone.exe, which is missing), ",
    ] {
        assert!(error.contains(reason), "{error}");
    }
}

#[test]
fn unix_follows_npms_link_and_a_shells_script_to_the_program() {
    let loader = "/usr/lib/node_modules/@github/copilot/npm-loader.js";
    let program = "/usr/lib/node_modules/@github/copilot/node_modules/@github/copilot-linux-x64/copilot";
    let files = [(loader, JAVASCRIPT), (program, PROGRAM), ("/pnpm/copilot", SHELL)];
    let links = [
        ("/usr/bin/copilot", loader),
        // Where the script is makes no difference to where the loader is.
        ("/pnpm/node_modules/@github/copilot/npm-loader.js", loader),
    ];
    let machine =
        Machine { system: UNIX, files: &files, variables: &[("PATH", "/none:/usr/bin")], links: &links };
    assert_eq!(machine.find(None), alone(program));
    for given in ["/usr/bin/copilot", loader, "/pnpm/copilot"] {
        assert_eq!(machine.find(Some(given)), alone(program), "{given}");
    }
    let apple =
        [(loader, JAVASCRIPT), ("/usr/lib/node_modules/@github/copilot-darwin-arm64/copilot", PROGRAM)];
    assert_eq!(Machine { system: APPLE, files: &apple, ..machine }.find(None), alone(apple[1].0));
}

#[test]
fn unix_runs_a_script_of_which_no_program_is_known_as_it_is() {
    let loader = "/lib/node_modules/@github/copilot/npm-loader.js";
    let files = [(loader, JAVASCRIPT), ("/own/copilot", "#!/bin/sh\nexec x"), ("/own/index.js", JAVASCRIPT)];
    let links = [("/bin/copilot", loader)];
    let machine = Machine { system: UNIX, files: &files, variables: &[("PATH", "/bin")], links: &links };
    assert_eq!(machine.find(None), alone("/bin/copilot"));
    for given in ["/own/copilot", "/own/index.js"] {
        assert_eq!(machine.find(Some(given)), alone(given));
    }
}

#[test]
fn a_shells_script_whose_program_is_missing_is_given_to_node() {
    let files = [
        ("/pnpm/copilot", SHELL),
        ("/pnpm/node_modules/@github/copilot/npm-loader.js", JAVASCRIPT),
        ("/bin/node", PROGRAM),
    ];
    let machine = Machine { system: UNIX, files: &files, variables: &[("PATH", "/pnpm:/bin")], links: &[] };
    assert_eq!(machine.find(None), by_node("/bin/node", files[1].0));
}

#[test]
#[cfg(unix)]
fn what_is_not_unicode_is_named() {
    use std::os::unix::ffi::OsStringExt;

    let broken = || OsString::from_vec(b"/\xff".to_vec());
    let find = |given: Option<&Path>, variable: &str| {
        let surroundings = Surroundings {
            variable: &|name| (name == variable).then(broken),
            candidate: &|_| Candidate::Missing,
            head: &|_| Ok(Vec::new()),
            real: &|path| Ok(path.to_owned()),
            absolute: &|path| Ok(path.to_owned()),
            random: &|_| Ok(()),
        };
        let error = find(WINDOWS, given, &surroundings).expect_err("it is not Unicode");
        (error.kind(), error.to_string())
    };
    let named = |what: &str| (io::ErrorKind::InvalidInput, format!("{what} is not Unicode: /\u{fffd}"));
    assert_eq!(find(None, VARIABLE), named(VARIABLE));
    assert_eq!(find(Some(Path::new("C:\\x")), "PATHEXT"), named("PATHEXT"));
    assert_eq!(find(Some(Path::new(&broken())), ""), named("the program's path"));
    let (kind, text) = find(None, "PATH");
    assert_eq!(kind, io::ErrorKind::NotFound);
    assert!(text.contains("looked at: /\u{fffd} (not Unicode);"), "{text}");
}
