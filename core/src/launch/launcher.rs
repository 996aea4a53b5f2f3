//! The program that a script which npm has installed starts in the end.
//!
//! npm puts a script under the program's name: on Windows `copilot.cmd`, elsewhere a link to JavaScript, or text for the
//! shell where a package manager makes no links. What it starts, the package's loader, looks for the program of this
//! system in a package of its own and starts that. Here each is followed to the next without being run, so that neither
//! a shell nor a loader stands between us and the runtime, to outlive what is killed, or to hold a pipe open.

use super::system::System;

/// The package's loader, from the folder of packages.
const LOADER: [&str; 3] = ["@github", "copilot", "npm-loader.js"];

/// Returns the file that a script says it starts, relative to the script's own folder, if it is one that npm and its
/// like write.
///
/// These end in one line for each shell: `"%dp0%\..\pkg\cli.js" %*`, or `"$basedir/../pkg/cli.js" "$@"`.
pub(super) fn target(script: &str) -> Option<&str> {
    let marks =
        [(r#""%dp0%\"#, "%*"), (r#""%~dp0\"#, "%*"), (r#""%~dp0"#, "%*"), (r#""$basedir/"#, r#""$@""#)];
    marks.iter().find_map(|(begin, arguments)| {
        script.match_indices(begin).find_map(|(at, begin)| {
            let (target, rest) = script[at + begin.len()..].split_once('"')?;
            let is_started = rest.trim_start_matches([' ', '\t']).starts_with(arguments);
            (is_started && !target.is_empty() && !target.contains('\n')).then_some(target)
        })
    })
}

/// Returns whether a file is text that names what is to run it.
pub(super) fn is_script(head: &[u8]) -> bool {
    head.starts_with(b"#!")
}

/// Returns whether node is to be given a file to run.
pub(super) fn is_javascript(system: System, path: &str) -> bool {
    system.extension(path).is_some_and(|extension| matches!(extension.as_str(), "js" | "mjs" | "cjs"))
}

/// The programs that a loader would start, likeliest first; none of what is no loader. `has` is as in
/// [`System::packages`].
///
/// As node does, each folder above is looked at, and its own folder first.
pub(super) fn behind_loader(system: System, loader: &str, has: &dyn Fn(&str) -> bool) -> Vec<String> {
    let mut folder = Some(loader);
    for expected in LOADER.iter().rev() {
        match folder {
            Some(path) if system.name(path) == *expected => folder = system.parent(path),
            _ => return Vec::new(),
        }
    }
    let (packages, program) = system.packages(has);
    let mut programs = Vec::new();
    let mut folder = system.parent(loader);
    while let Some(path) = folder {
        if system.name(path) != "node_modules" {
            let modules = system.join(path, "node_modules");
            let paths = packages.iter().map(|package| system.join(&modules, package));
            programs.extend(paths.map(|package| system.join(&package, program)));
        }
        folder = system.parent(path);
    }
    programs
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::system::{UNIX, WINDOWS};
    use super::*;

    /// As npm's `cmd-shim` writes it for Windows.
    pub(in super::super) const CMD: &str = "@ECHO off\r\nGOTO start\r\n:find_dp0\r\nSET dp0=%~dp0\r\nEXIT /b\r\n:start\r\n\
        SETLOCAL\r\nCALL :find_dp0\r\n\r\nIF EXIST \"%dp0%\\node.exe\" (\r\n  SET \"_prog=%dp0%\\node.exe\"\r\n) ELSE (\r\n  \
        SET \"_prog=node\"\r\n  SET PATHEXT=%PATHEXT:;.JS;=;%\r\n)\r\n\r\n\
        endLocal & goto #_undefined_# 2>NUL || title %COMSPEC% & \"%_prog%\"  \
        \"%dp0%\\node_modules\\@github\\copilot\\npm-loader.js\" %*\r\n";
    /// As it writes it for a shell, such as that of Git on Windows.
    pub(in super::super) const SHELL: &str = "#!/bin/sh\nbasedir=$(dirname \"$(echo \"$0\" | sed -e 's,\\\\,/,g')\")\n\n\
        case `uname` in\n    *CYGWIN*|*MINGW*|*MSYS*)\n        if command -v cygpath > /dev/null 2>&1; then\n            \
        basedir=`cygpath -w \"$basedir\"`\n        fi\n    ;;\nesac\n\nif [ -x \"$basedir/node\" ]; then\n  \
        exec \"$basedir/node\"  \"$basedir/node_modules/@github/copilot/npm-loader.js\" \"$@\"\nelse \n  \
        exec node  \"$basedir/node_modules/@github/copilot/npm-loader.js\" \"$@\"\nfi\n";

    #[test]
    fn a_script_of_npm_says_what_it_starts() {
        assert_eq!(target(CMD), Some(r"node_modules\@github\copilot\npm-loader.js"));
        assert_eq!(target(SHELL), Some("node_modules/@github/copilot/npm-loader.js"));
        let pnpm = "@SETLOCAL\r\n@IF EXIST \"%~dp0\\node.exe\" (\r\n  \"%~dp0\\node.exe\"  \"%~dp0\\..\\x y\\cli.js\" %*\r\n)";
        assert_eq!(target(pnpm), Some(r"..\x y\cli.js"));
        let yarn = "@\"%~dp0cli.js\"   %*\r\n";
        assert_eq!(target(yarn), Some("cli.js"));
        let program = "@ECHO off\r\n\"%dp0%\\copilot.exe\"   %*\r\n";
        assert_eq!(target(program), Some("copilot.exe"));
    }

    #[test]
    fn another_script_says_nothing() {
        for script in [
            "",
            "#!/bin/sh\nexec copilot \"$@\"\n",
            "\"%dp0%\\node.exe\" other",
            "\"$basedir/x",
            "\"$basedir/\" \"$@\"",
            "\"$basedir/a\nb\" \"$@\"",
        ] {
            assert_eq!(target(script), None, "{script}");
        }
    }

    #[test]
    fn a_loader_looks_where_node_does() {
        let none = |_: &str| false;
        let programs = behind_loader(WINDOWS, r"C:\npm\node_modules\@github\copilot\npm-loader.js", &none);
        let package = r"@github\copilot-win32-x64\copilot.exe";
        let other = package.replace("x64", "arm64");
        let folders =
            [r"C:\npm\node_modules\@github\copilot", r"C:\npm\node_modules\@github", r"C:\npm", "C:"];
        let expected =
            folders.map(|folder| [package, &other].map(|path| format!(r"{folder}\node_modules\{path}")));
        assert_eq!(programs, expected.concat());
        let programs = behind_loader(UNIX, "/lib/node_modules/@github/copilot/npm-loader.js", &none);
        assert_eq!(programs.len(), 2 * 4);
        assert_eq!(programs[4], "/lib/node_modules/@github/copilot-linux-x64/copilot");
        assert!(behind_loader(UNIX, "/lib/node_modules/copilot/npm-loader.js", &none).is_empty());
        assert!(behind_loader(UNIX, "/lib/@github/copilot/index.js", &none).is_empty());
        assert!(behind_loader(UNIX, "npm-loader.js", &none).is_empty());
    }
}
