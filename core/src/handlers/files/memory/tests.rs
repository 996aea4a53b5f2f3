//! Files in memory behave as Node's do.
#![allow(clippy::unwrap_used)]

use std::time::Duration;

use super::*;
use crate::handlers::files::FileKind;
use crate::handlers::files::tests::now;

fn is_missing<T: fmt::Debug>(done: Result<T, FsError>) -> bool {
    done.unwrap_err().is_not_found()
}

/// The start of an error that is not about something missing.
fn code<T: fmt::Debug>(done: Result<T, FsError>) -> String {
    let error = done.unwrap_err();
    assert!(!error.is_not_found(), "{error}");
    error.message().split(": ").nth(1).unwrap_or_default().to_owned()
}

fn with(paths: &[(&str, &str)]) -> MemoryFs {
    let files = MemoryFs::new();
    for (path, content) in paths {
        files.insert(path, *content).unwrap();
    }
    files
}

#[test]
fn writing_replaces_and_appending_creates() {
    let files = MemoryFs::new();
    now(files.append_file("/a", "one", None)).unwrap();
    now(files.append_file("a", " two", Some(0o600))).unwrap();
    assert_eq!(now(files.read_file("/a")).unwrap(), "one two");
    now(files.write_file("/a", "three", None)).unwrap();
    assert_eq!(now(files.read_file("/a")).unwrap(), "three");
    assert!(is_missing(now(files.write_file("/no/a", "", None))));
    assert!(is_missing(now(files.append_file("/no/a", "", None))));
    assert_eq!(code(now(files.write_file("/a/b", "", None))), "ENOTDIR");
    assert_eq!(code(now(files.write_file("/", "", None))), "EISDIR");
    assert_eq!(files.paths(), ["/a"]);
}

#[test]
fn reading_tells_what_is_missing_from_what_is_wrong() {
    let files = with(&[("/d/a", "x")]);
    assert!(is_missing(now(files.read_file("/d/b"))));
    assert!(is_missing(now(files.read_file("/e/b"))));
    assert!(is_missing(now(files.read_file(""))));
    assert_eq!(code(now(files.read_file("/d"))), "EISDIR");
    assert_eq!(code(now(files.read_file("/d/a/b/c"))), "ENOTDIR");
    assert_eq!(code(now(files.read_file("/d/\0"))), "EINVAL");
    assert_eq!(code(now(files.read_file(&"n".repeat(256)))), "ENAMETOOLONG");
    assert_eq!(code(now(files.read_file(&"n/".repeat(2049)))), "ENAMETOOLONG");
    now(files.write_file_bytes("/d/b", b"\xff!", None)).unwrap();
    assert_eq!(now(files.read_file("/d/b")).unwrap(), "\u{fffd}!");
    assert_eq!(now(files.read_file_bytes("/d/b")).unwrap(), b"\xff!");
}

#[test]
fn paths_stay_below_the_root() {
    let files = with(&[("/a", "root"), ("/d/a", "inner")]);
    for path in ["a", "/a", "//a", "./a", "../a", "/../../a", "/d/../a", "/no/../a", "/a/.", "/a/"] {
        assert_eq!(now(files.read_file(path)).unwrap(), "root", "{path}");
    }
    assert_eq!(now(files.read_file("/d/./../d//a")).unwrap(), "inner");
    assert!(now(files.exists("/..")).unwrap());
}

#[test]
fn folders_are_made_one_or_all() {
    let files = with(&[("/a", "")]);
    assert!(is_missing(now(files.mkdir("/x/y", MkdirOptions::default()))));
    now(files.mkdir("/x/y/z", MkdirOptions::recursive())).unwrap();
    now(files.mkdir("/x/y", MkdirOptions::recursive())).unwrap();
    now(files.mkdir("/", MkdirOptions::recursive())).unwrap();
    now(files.mkdir("/x/w", MkdirOptions::default())).unwrap();
    assert_eq!(code(now(files.mkdir("/x/w", MkdirOptions::default()))), "EEXIST");
    assert_eq!(code(now(files.mkdir("/", MkdirOptions::default()))), "EEXIST");
    assert_eq!(code(now(files.mkdir("/a", MkdirOptions::recursive()))), "EEXIST");
    assert_eq!(code(now(files.mkdir("/a/b", MkdirOptions::recursive()))), "ENOTDIR");
    assert_eq!(code(now(files.mkdir("/a/b", MkdirOptions::default()))), "ENOTDIR");
    assert_eq!(now(files.read_dir("/x")).unwrap(), ["w", "y"]);
}

#[test]
fn a_listing_has_what_is_in_the_folder_and_no_more() {
    let files = with(&[("/d/c/x", ""), ("/d/c-d", ""), ("/d/c/y/z", ""), ("/d/c0", ""), ("/e", "")]);
    let entry = |name: &str, kind| DirEntry::new(name, kind);
    assert_eq!(
        now(files.read_dir_with_types("/d")).unwrap(),
        [entry("c", FileKind::Directory), entry("c-d", FileKind::File), entry("c0", FileKind::File)]
    );
    assert_eq!(now(files.read_dir("/")).unwrap(), ["d", "e"]);
    assert_eq!(now(files.read_dir("/d/c")).unwrap(), ["x", "y"]);
    assert_eq!(code(now(files.read_dir("/e"))), "ENOTDIR");
    assert!(is_missing(now(files.read_dir("/f"))));
}

#[test]
fn removing_a_folder_takes_recursive() {
    let files = with(&[("/d/a", ""), ("/d/e/b", ""), ("/d-", ""), ("/f", "")]);
    assert_eq!(code(now(files.remove("/d", RemoveOptions::default()))), "EISDIR");
    assert_eq!(code(now(files.remove("/d", RemoveOptions::default().force()))), "EISDIR");
    assert!(is_missing(now(files.remove("/g", RemoveOptions::recursive()))));
    now(files.remove("/g", RemoveOptions::default().force())).unwrap();
    assert_eq!(code(now(files.remove("/f/g", RemoveOptions::default().force()))), "ENOTDIR");
    now(files.remove("/d", RemoveOptions::recursive())).unwrap();
    now(files.remove("/f", RemoveOptions::default())).unwrap();
    assert_eq!(files.paths(), ["/d-"]);
    assert_eq!(code(now(files.remove("/..", RemoveOptions::recursive()))), "EBUSY");
}

#[test]
fn renaming_replaces() {
    let files = with(&[("/a", "a"), ("/b", "b"), ("/d/x/y", "y"), ("/d/z", "z"), ("/full/f", "")]);
    now(files.mkdir("/empty", MkdirOptions::default())).unwrap();
    now(files.rename("/a", "/b")).unwrap();
    assert_eq!(files.get("/b").unwrap(), b"a");
    assert!(is_missing(now(files.rename("/a", "/c"))));
    assert!(is_missing(now(files.rename("/b", "/no/c"))));
    now(files.rename("/b", "/b")).unwrap();
    assert_eq!(code(now(files.rename("/b", "/d"))), "EISDIR");
    assert_eq!(code(now(files.rename("/d", "/b"))), "ENOTDIR");
    assert_eq!(code(now(files.rename("/d", "/full"))), "ENOTEMPTY");
    assert_eq!(code(now(files.rename("/d", "/d/x/w"))), "EINVAL");
    assert_eq!(code(now(files.rename("/d", "/"))), "EBUSY");
    assert_eq!(code(now(files.rename("/", "/r"))), "EBUSY");
    now(files.rename("/d", "/empty")).unwrap();
    now(files.rename("/empty/x", "/empty/x-")).unwrap();
    assert_eq!(files.paths(), ["/b", "/empty/x-/y", "/empty/z", "/full/f"]);
    let long = format!("/{}", vec!["n".repeat(203); 20].join("/"));
    now(files.mkdir(&long, MkdirOptions::recursive())).unwrap();
    let deep = format!("/full/{}", "m".repeat(255));
    assert_eq!(code(now(files.rename(&long[..204], &deep))), "ENAMETOOLONG");
}

#[test]
fn a_range_ends_where_the_file_does() {
    let files = with(&[("/a", "0123456789")]);
    for (offset, length, part) in [
        (0, None, "0123456789"),
        (3, Some(4), "3456"),
        (8, Some(4), "89"),
        (8, Some(u64::MAX), "89"),
        (10, None, ""),
        (u64::MAX, Some(u64::MAX), ""),
        (2, Some(0), ""),
    ] {
        let range = now(files.read_file_range("/a", offset, length)).unwrap();
        assert_eq!(range, FileRange::new(part, 10), "{offset} {length:?}");
    }
}

#[test]
fn the_limit_holds_and_what_is_removed_can_be_used_again() {
    let files = MemoryFs::new().limit(10_000);
    now(files.write_file("/a", &"x".repeat(9000), None)).unwrap();
    assert_eq!(code(now(files.write_file("/b", &"x".repeat(1000), None))), "ENOSPC");
    assert_eq!(code(now(files.append_file("/a", &"x".repeat(1000), None))), "ENOSPC");
    assert_eq!(code(now(files.mkdir(&"d/".repeat(10), MkdirOptions::recursive()))), "ENOSPC");
    now(files.write_file("/b", &"x".repeat(600), None)).unwrap();
    assert_eq!(code(now(files.rename("/a", &"n".repeat(255)))), "ENOSPC");
    now(files.write_file("/a", "", None)).unwrap();
    now(files.rename("/a", &"n".repeat(255))).unwrap();
    now(files.write_file("/b", &"x".repeat(9000), None)).unwrap();
    now(files.remove("/b", RemoveOptions::default())).unwrap();
    now(files.write_file("/c", &"x".repeat(9000), None)).unwrap();
}

#[test]
fn what_is_used_is_counted_through_every_change() {
    let files = MemoryFs::new();
    let counted = |files: &MemoryFs| {
        let tree = files.lock();
        assert_eq!(tree.used, tree.nodes.iter().map(|(path, node)| node.takes(path)).sum::<usize>());
    };
    // Small steps through all that changes something, in an order that only a generator comes upon.
    let mut state = 7_u32;
    let mut draw = |most: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) % most
    };
    let paths = ["/a", "/b", "/a/b", "/a/b/c", "/b/c", "/no/b"];
    for _ in 0..20_000 {
        let (path, other) = (paths[draw(6) as usize], paths[draw(6) as usize]);
        let content = "x".repeat(draw(50) as usize);
        let _ = match draw(7) {
            0 => now(files.write_file(path, &content, None)),
            1 => now(files.append_file(path, &content, None)),
            2 => now(files.mkdir(path, MkdirOptions::default())),
            3 => now(files.remove(path, RemoveOptions { recursive: draw(3) == 0, force: false })),
            4 | 5 => now(files.rename(path, other)),
            _ => {
                files.lock().limit = 600 + draw(600) as usize;
                Ok(())
            }
        };
        counted(&files);
    }
}

#[test]
fn times_are_of_the_clock_or_of_the_order() {
    let files = MemoryFs::new();
    now(files.write_file("/a", "", None)).unwrap();
    now(files.mkdir("/d", MkdirOptions::default())).unwrap();
    now(files.append_file("/a", "x", None)).unwrap();
    now(files.write_file("/d/b", "", None)).unwrap();
    let millis = FileTime::from_millis;
    let stat = |path: &str| now(files.stat(path)).unwrap();
    assert_eq!(stat("/a"), FileStat::file(1).created(millis(1)).modified(millis(3)));
    assert_eq!(stat("/d"), FileStat::directory().created(millis(2)).modified(millis(4)));
    let files = MemoryFs::new().clock(|| SystemTime::UNIX_EPOCH + Duration::from_secs(5));
    now(files.write_file("/a", "", None)).unwrap();
    assert_eq!(
        now(files.stat("/a")).unwrap(),
        FileStat::file(0).created(millis(5000)).modified(millis(5000))
    );
}
