//! The way in which an operating system writes paths and names programs, as functions of text, so that each system's
//! can be tested on any.

/// An operating system, as far as finding a program goes.
#[derive(Clone, Copy, Debug)]
pub(super) struct System {
    pub(super) kind: Kind,
    /// As npm's packages name it.
    architecture: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Windows,
    Apple,
    /// Linux, and what else there is.
    Unix,
}

/// The extensions that Windows takes for those of programs where `PATHEXT` says nothing.
const PATHEXT: &str = ".COM;.EXE;.BAT;.CMD";

impl System {
    /// The one that this is built for.
    pub(super) const HERE: System = System {
        kind: if cfg!(windows) {
            Kind::Windows
        } else if cfg!(target_vendor = "apple") {
            Kind::Apple
        } else {
            Kind::Unix
        },
        architecture: if cfg!(target_arch = "aarch64") { "arm64" } else { "x64" },
    };

    pub(super) fn is_windows(self) -> bool {
        self.kind == Kind::Windows
    }

    fn is_separator(self, character: char) -> bool {
        character == '/' || (self.is_windows() && character == '\\')
    }

    /// Returns whether this is a name to be looked for, and no path.
    pub(super) fn is_bare(self, program: &str) -> bool {
        let has_folder = program.contains(|c| self.is_separator(c) || (self.is_windows() && c == ':'));
        !has_folder && !matches!(program, "" | "." | "..")
    }

    /// The folders that a variable such as `PATH` names, in its order; empty ones are left out, for they mean the current
    /// folder. What is no Unicode comes as an error, as far as it can be read.
    pub(super) fn folders(self, variable: &[u8]) -> Vec<Result<String, String>> {
        let separator = if self.is_windows() { b';' } else { b':' };
        let mut folders = Vec::new();
        let mut folder = Vec::new();
        let mut quoted = false;
        for byte in variable.iter().copied().chain([separator]) {
            match byte {
                // Windows lets a quoted folder have a semicolon in it.
                b'"' if self.is_windows() => quoted = !quoted,
                _ if byte == separator && !quoted => folders.push(std::mem::take(&mut folder)),
                _ => folder.push(byte),
            }
        }
        // Of a quote that is not closed.
        folder.pop();
        folders.push(folder);
        folders.retain(|folder| !folder.is_empty());
        let text = |bytes: Vec<u8>| {
            String::from_utf8(bytes).map_err(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
        };
        folders.into_iter().map(text).collect()
    }

    /// A name, or a relative path, in a folder.
    ///
    /// On Windows, `..` takes away the folder before it, as the system has it; elsewhere that folder may be a link, so it
    /// stays.
    pub(super) fn join(self, folder: &str, path: &str) -> String {
        let mut joined = folder.to_owned();
        for name in path.split(|c| self.is_separator(c)).filter(|name| !matches!(*name, "" | ".")) {
            if self.is_windows() && name == ".." && self.name(&joined) != ".." {
                match self.parent(&joined) {
                    Some(parent) => joined.truncate(parent.len()),
                    // Nothing is above a root.
                    None if self.root(&joined).is_empty() => self.push(&mut joined, name),
                    None => {}
                }
            } else {
                self.push(&mut joined, name);
            }
        }
        joined
    }

    fn push(self, path: &mut String, name: &str) {
        let ends_open = |c| self.is_separator(c) || (self.is_windows() && c == ':');
        if !path.is_empty() && !path.ends_with(ends_open) {
            path.push(if self.is_windows() { '\\' } else { '/' });
        }
        path.push_str(name);
    }

    /// The folder that a path is in. None of a root, or of a bare name.
    pub(super) fn parent(self, path: &str) -> Option<&str> {
        let root = self.root(path).len();
        let path = path.trim_end_matches(|c| self.is_separator(c));
        let rest = path.get(root..).filter(|rest| !rest.is_empty())?;
        match rest.rfind(|c| self.is_separator(c)) {
            Some(end) => {
                path.get(..root + end).map(|folder| folder.trim_end_matches(|c| self.is_separator(c)))
            }
            None => path.get(..root).filter(|root| !root.is_empty()),
        }
    }

    /// Returns the beginning of a path that no folder is above: `/`, and on Windows a drive, or a server and its share.
    fn root(self, path: &str) -> &str {
        let count = |path: &str| path.chars().take_while(|c| self.is_separator(*c)).count();
        let leading = count(path);
        if !self.is_windows() {
            return &path[..leading];
        }
        if leading >= 2 {
            // The server, the share, and the separator behind each.
            let names = path[leading..].split_inclusive(|c| self.is_separator(c)).take(2);
            return &path[..leading + names.map(str::len).sum::<usize>()];
        }
        match path.find(':') {
            Some(1) => &path[..2 + count(&path[2..])],
            _ => &path[..leading],
        }
    }

    /// The last part of a path.
    pub(super) fn name(self, path: &str) -> &str {
        path.rsplit(|c| self.is_separator(c)).next().unwrap_or(path)
    }

    /// Returns what stands behind the last dot of a path's name, in lower case on Windows, which does not tell the
    /// cases apart.
    pub(super) fn extension(self, path: &str) -> Option<String> {
        let (stem, extension) = self.name(path).rsplit_once('.')?;
        let extension = if self.is_windows() { extension.to_ascii_lowercase() } else { extension.to_owned() };
        (!stem.is_empty()).then_some(extension)
    }

    /// The files that a name or path without an extension may stand for, likeliest first.
    pub(super) fn spellings(self, program: &str, pathext: Option<&str>) -> Vec<String> {
        if !self.is_windows() {
            return vec![program.to_owned()];
        }
        let known = |extension: &String| matches!(extension.as_str(), "com" | "exe" | "bat" | "cmd");
        if self.extension(program).is_some_and(|extension| known(&extension)) {
            return vec![program.to_owned()];
        }
        let listed = |list: &str| -> Vec<String> {
            let extensions = list.split(';').map(|extension| extension.trim().to_ascii_lowercase());
            extensions
                .filter_map(|dotted| dotted.strip_prefix('.').map(str::to_owned))
                .filter(known)
                .collect()
        };
        let mut extensions = listed(pathext.unwrap_or(PATHEXT));
        if extensions.is_empty() {
            extensions = listed(PATHEXT);
        }
        let spelled = extensions.into_iter().map(|extension| format!("{program}.{extension}"));
        spelled.chain([program.to_owned()]).collect()
    }

    /// A path without the `\\?\` that Windows puts before one that it has resolved, which not every program can read.
    pub(super) fn plain(self, path: &str) -> String {
        match path.strip_prefix(r"\\?\").filter(|_| self.is_windows()) {
            Some(rest) => match rest.strip_prefix(r"UNC\") {
                Some(share) => format!(r"\\{share}"),
                None => rest.to_owned(),
            },
            None => path.to_owned(),
        }
    }

    /// The npm packages that may have the runtime's program for this system, likeliest first, and the program's name there.
    ///
    /// `has` says whether there is a file, by which the C library of Linux is told: that of the machine, not ours.
    pub(super) fn packages(self, has: &dyn Fn(&str) -> bool) -> (Vec<String>, &'static str) {
        // A client may be of another architecture than the machine, which runs both. npm installs for the machine's.
        let other = if self.architecture == "arm64" { "x64" } else { "arm64" };
        let architectures: &[&str] =
            if self.kind == Kind::Unix { &[self.architecture] } else { &[self.architecture, other] };
        let (systems, program): (&[&str], _) = match self.kind {
            Kind::Windows => (&["win32"], "copilot.exe"),
            Kind::Apple => (&["darwin"], "copilot"),
            Kind::Unix => {
                let (musl, glibc) = match self.architecture {
                    "arm64" => ("/lib/ld-musl-aarch64.so.1", "/lib/ld-linux-aarch64.so.1"),
                    _ => ("/lib/ld-musl-x86_64.so.1", "/lib64/ld-linux-x86-64.so.2"),
                };
                let is_musl = has(musl) && !has(glibc);
                (if is_musl { &["linuxmusl", "linux"] } else { &["linux", "linuxmusl"] }, "copilot")
            }
        };
        let mut packages = Vec::new();
        for architecture in architectures {
            packages.extend(systems.iter().map(|system| format!("@github/copilot-{system}-{architecture}")));
        }
        (packages, program)
    }
}

#[cfg(test)]
pub(super) const WINDOWS: System = System { kind: Kind::Windows, architecture: "x64" };
#[cfg(test)]
pub(super) const APPLE: System = System { kind: Kind::Apple, architecture: "arm64" };
#[cfg(test)]
pub(super) const UNIX: System = System { kind: Kind::Unix, architecture: "x64" };

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_bare_unless_it_has_a_folder_or_a_drive() {
        for name in ["copilot", "copilot.exe", "..."] {
            assert!(WINDOWS.is_bare(name) && UNIX.is_bare(name), "{name}");
        }
        for path in ["", ".", "..", "./copilot", "a/copilot"] {
            assert!(!WINDOWS.is_bare(path) && !UNIX.is_bare(path), "{path}");
        }
        for path in [r"a\copilot", "C:copilot", r"\\server\share\copilot"] {
            assert!(!WINDOWS.is_bare(path) && UNIX.is_bare(path), "{path}");
        }
    }

    #[test]
    fn folders_are_split_as_the_system_does() {
        let split = |system: System, text: &str| -> Vec<String> {
            system.folders(text.as_bytes()).into_iter().map(|folder| folder.expect("Unicode")).collect()
        };
        assert_eq!(split(UNIX, "/a b::/é:c\"d"), ["/a b", "/é", "c\"d"]);
        assert_eq!(
            split(WINDOWS, r#"C:\Program Files;;"D:\a;b";\\server\share;"C:\ü"#),
            [r"C:\Program Files", r"D:\a;b", r"\\server\share", r"C:\ü"]
        );
        let broken = UNIX.folders(b"/a:/\xff:/b");
        assert_eq!(broken, [Ok("/a".to_owned()), Err("/\u{fffd}".to_owned()), Ok("/b".to_owned())]);
    }

    #[test]
    fn paths_are_joined_and_taken_apart() {
        assert_eq!(UNIX.join("/usr/bin", "../lib/x"), "/usr/bin/../lib/x");
        assert_eq!(UNIX.join("/", "x"), "/x");
        assert_eq!(UNIX.parent("/usr/bin/x"), Some("/usr/bin"));
        assert_eq!(UNIX.parent("/x"), Some("/"));
        assert_eq!((UNIX.parent("/"), UNIX.parent("x"), UNIX.parent("")), (None, None, None));

        assert_eq!(WINDOWS.join(r"C:\npm\.bin\", r"\..\pkg/x.js"), r"C:\npm\pkg\x.js");
        assert_eq!(WINDOWS.join(r"\\server\share\npm", r"..\..\..\x"), r"\\server\share\x");
        assert_eq!(WINDOWS.join("npm", r"..\..\x"), r"npm\..\..\x");
        assert_eq!(WINDOWS.join("D:", "x"), "D:x");
        assert_eq!(WINDOWS.parent(r"C:\npm\x"), Some(r"C:\npm"));
        assert_eq!(WINDOWS.parent(r"C:\x"), Some(r"C:\"));
        assert_eq!(WINDOWS.parent("C:x"), Some("C:"));
        assert_eq!(WINDOWS.parent(r"\\server\share\x"), Some(r"\\server\share\"));
        assert_eq!((WINDOWS.parent(r"C:\"), WINDOWS.parent(r"\\server\share\")), (None, None));
    }

    #[test]
    fn windows_tries_the_extensions_of_programs_in_their_order() {
        let names = WINDOWS.spellings("copilot", None);
        assert_eq!(names, ["copilot.com", "copilot.exe", "copilot.bat", "copilot.cmd", "copilot"]);
        assert_eq!(WINDOWS.spellings("a.b", Some(".JS; .CMD;.Exe")), ["a.b.cmd", "a.b.exe", "a.b"]);
        assert_eq!(WINDOWS.spellings("x", Some(";")).len(), 5, "a list of nothing");
        assert_eq!(WINDOWS.spellings(r"C:\a\Copilot.EXE", None), [r"C:\a\Copilot.EXE"]);
        assert_eq!(UNIX.spellings("copilot", Some(".EXE")), ["copilot"]);
    }

    #[test]
    fn a_resolved_path_is_written_plainly() {
        assert_eq!(WINDOWS.plain(r"\\?\C:\a"), r"C:\a");
        assert_eq!(WINDOWS.plain(r"\\?\UNC\server\share\a"), r"\\server\share\a");
        assert_eq!(WINDOWS.plain(r"\\server\share"), r"\\server\share");
        assert_eq!(UNIX.plain(r"\\?\C:\a"), r"\\?\C:\a");
    }

    #[test]
    fn the_package_is_that_of_the_system_and_its_c_library() {
        let none = |_: &str| false;
        let both = |first: &str, second: &str| vec![first.to_owned(), second.to_owned()];
        let windows = both("@github/copilot-win32-x64", "@github/copilot-win32-arm64");
        assert_eq!(WINDOWS.packages(&none), (windows, "copilot.exe"));
        let apple = both("@github/copilot-darwin-arm64", "@github/copilot-darwin-x64");
        assert_eq!(APPLE.packages(&none), (apple, "copilot"));
        let linux = ["@github/copilot-linux-x64", "@github/copilot-linuxmusl-x64"].map(str::to_owned);
        assert_eq!(UNIX.packages(&none).0, linux);
        assert_eq!(UNIX.packages(&|_| true).0, linux, "one that has both");
        let musl = UNIX.packages(&|path| path.contains("musl")).0;
        assert_eq!(musl, [linux[1].clone(), linux[0].clone()]);
    }
}
