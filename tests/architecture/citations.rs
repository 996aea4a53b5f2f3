//! What comments and pages cite is there: sections of `core/PROTOCOL.md`, files of the project, and methods without a time.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// All files of the project, but for those in folders that are made.
fn files() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the folder can be read") {
            let path = entry.expect("it can be read").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let is_made = name.starts_with('.') || ["target", "node_modules", "artifacts"].contains(&&*name);
            match path.is_dir() {
                true if !is_made => folders.push(path),
                false => found.push(path),
                true => {}
            }
        }
    }
    found
}

fn has_extension(path: &Path, wanted: &str) -> bool {
    path.extension().is_some_and(|extension| extension == wanted)
}

/// The comments of a source file as one text, without what marks them.
fn comments(text: &str) -> String {
    let lines = text.lines().filter_map(|line| line.trim_start().strip_prefix("//"));
    lines.map(|line| line.trim_start_matches(['/', '!'])).collect::<Vec<_>>().join("\n")
}

/// The names that stand in quotes behind `section` or `sections`, where a text cites the page of the protocol.
fn cited_sections(text: &str) -> Vec<String> {
    let mut cited = Vec::new();
    for citation in text.split("`core/PROTOCOL.md`, section").skip(1) {
        let mut rest = citation.strip_prefix('s').unwrap_or(citation);
        loop {
            rest = rest.trim_start().trim_start_matches([',']).trim_start();
            rest = rest.strip_prefix("and ").unwrap_or(rest).trim_start();
            let Some((name, after)) = rest.strip_prefix('"').and_then(|rest| rest.split_once('"')) else {
                break;
            };
            cited.push(name.split_whitespace().collect::<Vec<_>>().join(" "));
            rest = after;
        }
    }
    cited
}

/// The headings of the page, without their numbers.
fn sections(page: &str) -> BTreeSet<String> {
    let headings = page.lines().filter_map(|line| line.strip_prefix("##"));
    let names = headings.map(|heading| {
        heading.trim_start_matches(['#', ' ', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
    });
    names.map(str::to_owned).collect()
}

#[test]
fn sections_of_the_protocol_that_are_cited_are_there() {
    let sections = sections(&read(&root().join("core/PROTOCOL.md")));
    let mut count = 0;
    for file in files() {
        let text = match () {
            () if has_extension(&file, "rs") => comments(&read(&file)),
            () if has_extension(&file, "md") => read(&file),
            () => continue,
        };
        for cited in cited_sections(&text) {
            count += 1;
            assert!(sections.contains(&cited), "{}: there is no section {cited:?}", file.display());
        }
    }
    assert!(count > 10, "{count} sections are cited");
}

/// The paths of sources and pages in a text: what stands in backquotes, has a folder, and ends as such files do.
fn cited_files(text: &str) -> Vec<String> {
    let is_path = |word: &str| {
        word.contains('/')
            && word.ends_with(|c: char| c.is_ascii_alphabetic())
            && [".rs", ".md", ".toml", ".txt", ".patch"].iter().any(|end| word.ends_with(end))
            && word.chars().all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c))
            && !word.starts_with('/')
    };
    text.split('`').skip(1).step_by(2).filter(|word| is_path(word)).map(str::to_owned).collect()
}

/// A path is cited from the root of the project, of a package or of its sources, from the file that cites it, or as its end.
fn leads_somewhere(cited: &str, files: &BTreeSet<String>) -> bool {
    let cited = cited.trim_start_matches("../").trim_start_matches("./");
    let end = format!("/{cited}");
    files.iter().any(|file| file == cited || file.ends_with(&end))
}

#[test]
fn files_that_are_cited_are_there() {
    let root = root();
    let all = files();
    let within =
        |file: &PathBuf| file.strip_prefix(&root).expect("it is below").to_string_lossy().into_owned();
    let known: BTreeSet<String> = all.iter().map(within).collect();
    let mut count = 0;
    let mut astray = Vec::new();
    for file in &all {
        let text = match () {
            () if has_extension(file, "rs") => comments(&read(file)),
            () if has_extension(file, "md") => read(file),
            () => continue,
        };
        for cited in cited_files(&text) {
            count += 1;
            if !leads_somewhere(&cited, &known) {
                astray.push(format!("{}: {cited}", file.display()));
            }
        }
    }
    assert!(count > 40, "{count} files are cited");
    assert!(astray.is_empty(), "these lead nowhere: {astray:#?}");
}

#[test]
fn citations_are_found() {
    let text = comments(
        "//! One (`core/PROTOCOL.md`, section \"Create\n//! in the cloud\").\nfn f() {}\n/// `core/PROTOCOL.md`, sections \"Asks\" and \"JSON\".",
    );
    assert_eq!(cited_sections(&text), ["Create in the cloud", "Asks", "JSON"]);
    let page = "# Page\n## 5. Sessions\n### Create in the cloud\n";
    assert_eq!(sections(page).into_iter().collect::<Vec<_>>(), ["Create in the cloud", "Sessions"]);

    let text = "see `a/b.rs`, `b.rs`, `a/b`, `x.md/` and `../c/d.md`, `https://e/f.md`, `/tmp/g.txt`";
    assert_eq!(cited_files(text), ["a/b.rs", "../c/d.md"]);
    let files = BTreeSet::from(["core/src/a/b.rs".to_owned()]);
    assert!(leads_somewhere("a/b.rs", &files) && leads_somewhere("core/src/a/b.rs", &files));
    assert!(!leads_somewhere("c/b.rs", &files) && !leads_somewhere("/b.rs", &files));
}

/// The public methods that change a connection and take no time, by the files of the connection.
fn methods_without_time(text: &str) -> Vec<String> {
    let file = syn::parse_file(text).expect("it is Rust");
    let mut found = Vec::new();
    for item in file.items {
        let syn::Item::Impl(item) = item else { continue };
        let is_connection =
            matches!(&*item.self_ty, syn::Type::Path(path) if path.path.is_ident("Connection"));
        for item in item.items {
            let syn::ImplItem::Fn(method) = item else { continue };
            let is_public = matches!(method.vis, syn::Visibility::Public(_));
            let mut inputs = method.sig.inputs.iter();
            let changes = inputs.next().is_some_and(|this| {
                matches!(this, syn::FnArg::Receiver(this)
                    if this.reference.is_some() && this.mutability.is_some())
            });
            let takes_time = inputs.any(|input| {
                matches!(input, syn::FnArg::Typed(input)
                    if matches!(&*input.ty, syn::Type::Path(path) if path.path.is_ident("Moment")))
            });
            if is_connection && is_public && changes && !takes_time {
                found.push(method.sig.ident.to_string());
            }
        }
    }
    found
}

#[test]
fn methods_of_the_connection_that_take_no_time_are_listed() {
    let folder = root().join("core/src/connection");
    let mut without = BTreeSet::new();
    for entry in std::fs::read_dir(&folder).expect("it is there") {
        let path = entry.expect("it can be read").path();
        if has_extension(&path, "rs") {
            without.extend(methods_without_time(&read(&path)));
        }
    }
    let contract = read(&folder.join("mod.rs"));
    let list = contract.split("they take no time, and are not in transcripts:").nth(1).expect("it is said");
    let list = list.split("///\n").nth(1).expect("it is a list");
    let listed: BTreeSet<String> = list
        .split("(Self::")
        .skip(1)
        .map(|name| name.split(')').next().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(listed, without);
}

#[test]
fn a_method_without_a_time_is_seen() {
    let text = "impl Connection { pub fn a(&mut self) {} pub fn b(&mut self, now: Moment) {} pub fn c(&self) {} fn d(&mut self) {} }\n\
                impl Other { pub fn e(&mut self) {} }";
    assert_eq!(methods_without_time(text), ["a"]);
}
