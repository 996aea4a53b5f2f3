//! A folder as one who wants out would try it, with the kernel's help and without.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::future::Future;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::pin::pin;
#[cfg(target_os = "linux")]
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Waker};

use pilotwire::handlers::{
    FileKind, FileRange, FsError, MemoryFs, MkdirOptions, RemoveOptions, SessionFs, SessionFsBinary,
};
use tempfile::TempDir;

use crate::folder::{Failure, Folder, Writing};

const SECRET: &str = "nobody may read this";
const MOST: u64 = 1 << 20;

/// A folder `inside`, and beside it `outside` with a secret.
struct Ground {
    folder: TempDir,
}

impl Ground {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("inside")).unwrap();
        fs::create_dir_all(folder.path().join("outside/deep")).unwrap();
        fs::write(folder.path().join("outside/secret"), SECRET).unwrap();
        fs::write(folder.path().join("outside/deep/secret"), SECRET).unwrap();
        Self { folder }
    }

    fn inside(&self, path: &str) -> PathBuf {
        self.folder.path().join("inside").join(path)
    }

    fn outside(&self, path: &str) -> PathBuf {
        self.folder.path().join("outside").join(path)
    }

    fn open(&self, ways: Ways) -> Folder {
        let folder = Folder::open(&self.inside("")).unwrap();
        if ways == Ways::ByHand { folder.without_kernel() } else { folder }
    }

    /// All that is outside, to see that nothing was changed.
    fn all_outside(&self) -> BTreeMap<PathBuf, Option<String>> {
        let mut all = BTreeMap::new();
        collect(&self.outside(""), &mut all);
        all
    }
}

fn collect(folder: &Path, all: &mut BTreeMap<PathBuf, Option<String>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_folder = fs::symlink_metadata(&path).unwrap().is_dir();
        all.insert(path.clone(), (!is_folder).then(|| fs::read_to_string(&path).unwrap_or_default()));
        if is_folder {
            collect(&path, all);
        }
    }
}

/// The ways in which folders are opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ways {
    Usual,
    ByHand,
}

fn both(test: impl Fn(&Ground, Folder, Ways)) {
    for ways in [Ways::Usual, Ways::ByHand] {
        let ground = Ground::new();
        let folder = ground.open(ways);
        let before = ground.all_outside();
        test(&ground, folder, ways);
        assert_eq!(ground.all_outside(), before, "nothing outside is changed ({ways:?})");
    }
}

fn read(folder: &Folder, path: &str) -> Result<String, Failure> {
    folder.read(path, MOST).map(|bytes| String::from_utf8(bytes).unwrap())
}

fn write(folder: &Folder, path: &str, content: &str) -> Result<(), Failure> {
    folder.write(path, content.as_bytes(), None, Writing::Replace)
}

fn names(folder: &Folder, path: &str) -> Vec<String> {
    folder.list(path).unwrap().iter().map(|entry| entry.name().to_owned()).collect()
}

fn force() -> RemoveOptions {
    RemoveOptions::recursive().force()
}

/// Tries everything on a path that leads out.
fn try_all(folder: &Folder, path: &str) {
    for path in [path.to_owned(), format!("{path}/secret"), format!("{path}/deep"), format!("{path}/new")] {
        if let Ok(content) = read(folder, &path) {
            assert!(!content.contains(SECRET), "{path}");
        }
        if let Ok(range) = folder.read_range(&path, 0, None, MOST) {
            assert!(!String::from_utf8_lossy(range.bytes()).contains(SECRET), "{path}");
        }
        if let Ok(entries) = folder.list(&path) {
            assert!(entries.iter().all(|entry| !["secret", "deep"].contains(&entry.name())), "{path}");
        }
        let _ = folder.stat(&path);
        let _ = write(folder, &path, "overwritten");
        let _ = folder.write(&path, b"appended", None, Writing::Append);
        let _ = folder.mkdir(&path, MkdirOptions::default());
        let _ = folder.mkdir(&format!("{path}/x/y"), MkdirOptions::recursive());
        let _ = write(folder, "mine", "mine");
        let _ = folder.rename("mine", &path);
        let _ = folder.rename(&path, "taken");
        if let Ok(content) = read(folder, "taken") {
            assert!(!content.contains(SECRET), "{path}");
        }
        let _ = folder.remove(&path, RemoveOptions::default());
        let _ = folder.remove(&path, force());
        let _ = folder.remove("taken", force());
    }
}

#[test]
fn paths_do_not_lead_out() {
    both(|ground, folder, _| {
        let name = ground.folder.path().file_name().unwrap().to_str().unwrap().to_owned();
        let outside = ground.outside("");
        for path in [
            "../outside".to_owned(),
            "/../outside".to_owned(),
            "a/../../outside".to_owned(),
            "./.././outside".to_owned(),
            "..//..//outside".to_owned(),
            "../../../../../../../../../..".to_owned() + outside.to_str().unwrap(),
            outside.to_str().unwrap().to_owned(),
            format!("../../{name}/outside"),
            "..\\outside".to_owned(),
            "%2e%2e/outside".to_owned(),
            "..%2foutside".to_owned(),
        ] {
            try_all(&folder, &path);
        }
        // They are in the folder.
        write(&folder, "/a", "1").unwrap();
        assert_eq!(read(&folder, "../../a").unwrap(), "1");
        assert_eq!(fs::read_to_string(ground.inside("a")).unwrap(), "1");
    });
}

#[test]
fn links_do_not_lead_out() {
    both(|ground, folder, _| {
        let outside = ground.outside("");
        let plant = |target: &Path, name: &str| {
            let _ = fs::remove_dir_all(ground.inside(name));
            let _ = fs::remove_file(ground.inside(name));
            symlink(target, ground.inside(name)).unwrap();
        };
        for target in [
            outside.clone(),
            ground.outside("secret"),
            ground.outside("new"),
            "../outside".into(),
            "../outside/secret".into(),
            "./../inside/../outside".into(),
            "d/../../outside".into(),
            "..".into(),
            "/..".into(),
            "/".into(),
            "/proc/self/root".into(),
            "/proc/self/cwd".into(),
        ] {
            for name in ["l", "d/l", "d/e/l"] {
                fs::create_dir_all(ground.inside("d/e")).unwrap();
                plant(&target, name);
                try_all(&folder, name);
                plant(&target, name);
                try_all(&folder, &format!("{name}/outside"));
                plant(&target, name);
                try_all(&folder, &format!("{name}{}", outside.to_str().unwrap()));
            }
        }
        // One link that leads to another.
        plant(Path::new("../outside"), "one");
        plant(Path::new("one"), "two");
        try_all(&folder, "two");
    });
}

#[test]
fn links_inside_are_followed() {
    both(|ground, folder, _| {
        fs::create_dir_all(ground.inside("d/e")).unwrap();
        fs::write(ground.inside("d/a"), "a").unwrap();
        for (target, name) in [
            ("d", "to-d"),
            ("/d/a", "absolute"),
            ("../d/a", "d/over"),
            ("../../d/a", "d/e/up"),
            ("../../../../../d/a", "d/e/far-up"),
            ("to-d/a", "twice"),
            ("d/new", "dangling"),
            ("loop-b", "loop-a"),
            ("loop-a", "loop-b"),
            ("..", "d/e/parent"),
        ] {
            symlink(target, ground.inside(name)).unwrap();
        }
        for path in
            ["to-d/a", "absolute", "d/over", "d/e/up", "d/e/far-up", "twice", "d/e/parent/a", "to-d/e/up"]
        {
            assert_eq!(read(&folder, path).unwrap(), "a", "{path}");
        }
        assert!(read(&folder, "dangling").unwrap_err().is_not_found());
        assert!(!folder.exists("dangling").unwrap());
        write(&folder, "dangling", "new").unwrap();
        assert_eq!(read(&folder, "d/new").unwrap(), "new");
        for path in ["loop-a", "loop-a/x", "loop-b/x/y"] {
            assert!(!read(&folder, path).unwrap_err().is_not_found(), "{path}");
        }
        assert!(names(&folder, "d/e/parent").contains(&"a".to_owned()));
        assert_eq!(folder.stat("d/e/parent").unwrap().kind(), FileKind::Directory);
        assert!(!write(&folder, "d/e/parent", "").unwrap_err().is_not_found());
        // These are about the link itself.
        folder.rename("to-d", "moved").unwrap();
        assert_eq!(read(&folder, "moved/a").unwrap(), "a");
        folder.remove("moved", force()).unwrap();
        assert_eq!(read(&folder, "d/a").unwrap(), "a");
        folder.mkdir("d/e/parent/e/f", MkdirOptions::recursive()).unwrap();
        assert_eq!(folder.stat("d/e/f").unwrap().kind(), FileKind::Directory);
    });
}

#[test]
fn names_that_are_hard_are_names() {
    both(|ground, folder, _| {
        for name in ["new\nline", "\u{1b}[31m", " ", "-rf", "*", "é\u{301}", "~", "C:", "a\\b"] {
            write(&folder, name, name).unwrap();
            assert_eq!(read(&folder, name).unwrap(), name);
            assert_eq!(names(&folder, "/"), [name]);
            folder.rename(name, "other").unwrap();
            folder.remove("other", RemoveOptions::default()).unwrap();
        }
        for path in ["a\0b", "\0", "a/\0/b", &"n".repeat(256), &"n/".repeat(2049), &"n".repeat(100_000)] {
            for error in [
                read(&folder, path).unwrap_err(),
                write(&folder, path, "").unwrap_err(),
                folder.mkdir(path, MkdirOptions::recursive()).unwrap_err(),
                folder.remove(path, force()).unwrap_err(),
                folder.rename(path, "a").unwrap_err(),
                folder.list(path).unwrap_err(),
                folder.exists(path).unwrap_err(),
            ] {
                assert!(!error.is_not_found(), "{error:?}");
            }
        }
        assert!(read(&folder, "").unwrap_err().is_not_found());
        let invalid = std::os::unix::ffi::OsStrExt::from_bytes(b"a\xffb");
        fs::write(ground.inside("").join::<&std::ffi::OsStr>(invalid), "").unwrap();
        assert_eq!(names(&folder, "/"), ["a\u{fffd}b"]);
    });
}

#[cfg(target_os = "linux")]
#[test]
fn what_is_no_file_does_not_keep_one_waiting() {
    both(|ground, folder, _| {
        fs::create_dir(ground.inside("d")).unwrap();
        let made = rustix::fs::mknodat(
            rustix::fs::CWD,
            ground.inside("d/pipe"),
            rustix::fs::FileType::Fifo,
            rustix::fs::Mode::RWXU,
            0,
        );
        made.unwrap();
        let _socket = std::os::unix::net::UnixListener::bind(ground.inside("d/socket")).unwrap();
        symlink("pipe", ground.inside("d/link")).unwrap();
        // A device, where this may make one: the one that is always full.
        let device = rustix::fs::makedev(1, 7);
        let mode = rustix::fs::Mode::RWXU;
        let kind = rustix::fs::FileType::CharacterDevice;
        let _ = rustix::fs::mknodat(rustix::fs::CWD, ground.inside("d/device"), kind, mode, device);
        for name in names(&folder, "d") {
            let path = format!("d/{name}");
            assert!(read(&folder, &path).is_err(), "{path}");
            assert!(folder.read_range(&path, 0, Some(1), MOST).is_err(), "{path}");
            assert!(write(&folder, &path, "x").is_err(), "{path}");
            assert!(folder.write(&path, b"x", None, Writing::Append).is_err(), "{path}");
            assert!(folder.list(&path).is_err(), "{path}");
            assert!(folder.mkdir(&format!("{path}/x"), MkdirOptions::recursive()).is_err(), "{path}");
            assert_eq!(folder.stat(&path).unwrap().kind(), FileKind::Other, "{path}");
        }
        assert!(folder.list("d").unwrap().iter().all(|entry| entry.kind() == FileKind::Other));
        folder.remove("d/pipe", RemoveOptions::default()).unwrap();
        folder.remove("d", force()).unwrap();
        assert!(!folder.exists("d").unwrap());
    });
}

#[test]
fn modes_are_kept_but_for_those_that_lend_rights() {
    both(|ground, folder, _| {
        folder.write("a", b"", Some(0o6600), Writing::Replace).unwrap();
        folder.mkdir("d", MkdirOptions::default()).unwrap();
        let mut options = MkdirOptions::recursive();
        options.mode = Some(0o7700);
        folder.mkdir("e/f", options).unwrap();
        let mode = |path: &str| fs::metadata(ground.inside(path)).unwrap().permissions().mode() & 0o7777;
        assert_eq!([mode("a"), mode("e"), mode("e/f")], [0o600, 0o700, 0o700]);
        assert_eq!(mode("d") & 0o7000, 0);
    });
}

#[test]
fn a_deep_folder_is_removed() {
    both(|ground, folder, _| {
        let path = "d/".repeat(400);
        folder.mkdir(&path, MkdirOptions::recursive()).unwrap();
        write(&folder, &format!("{path}a"), "").unwrap();
        symlink(ground.outside(""), ground.inside("d/d/link")).unwrap();
        for index in 0..50 {
            folder.mkdir(&format!("d/d/w{index}/x"), MkdirOptions::recursive()).unwrap();
        }
        folder.remove("d", RemoveOptions::recursive()).unwrap();
        assert!(names(&folder, "/").is_empty());
        assert!(folder.remove("d", RemoveOptions::recursive()).unwrap_err().is_not_found());
        folder.remove("d", force()).unwrap();
        assert!(!folder.remove("/", force()).unwrap_err().is_not_found());
        assert!(!folder.remove("a/..", force()).unwrap_err().is_not_found());
    });
}

#[test]
fn limits_hold_for_files_of_any_size() {
    both(|ground, folder, _| {
        fs::File::create(ground.inside("huge")).unwrap().set_len(1 << 40).unwrap();
        assert!(folder.read("huge", MOST).unwrap_err().message().contains("more than"));
        assert!(folder.read_range("huge", 0, None, MOST).unwrap_err().message().contains("more than"));
        let range = folder.read_range("huge", (1 << 40) - 1, Some(9), MOST).unwrap();
        assert_eq!(range, FileRange::new([0], 1 << 40));
        assert_eq!(folder.read_range("huge", u64::MAX, Some(9), MOST).unwrap(), FileRange::new([], 1 << 40));
    });
}

/// Exchanges two entries of the folder until it is told to stop.
#[cfg(target_os = "linux")]
fn exchange(ground: &Ground, stop: &AtomicBool, first: &str, second: &str) {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    let (first, second) = (ground.inside(first), ground.inside(second));
    while !stop.load(Ordering::Relaxed) {
        let _ = renameat_with(CWD, &first, CWD, &second, RenameFlags::EXCHANGE);
    }
}

/// Tells others to stop, also where a test fails.
#[cfg(target_os = "linux")]
struct Stop<'a>(&'a AtomicBool);

#[cfg(target_os = "linux")]
impl Drop for Stop<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Rounds in which somebody else exchanges what is worked on.
#[cfg(target_os = "linux")]
const ROUNDS: usize = 200;

#[cfg(target_os = "linux")]
#[test]
fn what_is_exchanged_meanwhile_does_not_lead_out() {
    both(|ground, folder, ways| {
        fs::create_dir_all(ground.inside("d/deep")).unwrap();
        fs::write(ground.inside("d/secret"), "mine").unwrap();
        fs::write(ground.inside("file"), "mine").unwrap();
        symlink(ground.outside(""), ground.inside("swap")).unwrap();
        symlink("../../outside", ground.inside("d/up")).unwrap();
        symlink("../outside/secret", ground.inside("link")).unwrap();
        let stop = AtomicBool::new(false);
        std::thread::scope(|scope| {
            let _stop = Stop(&stop);
            scope.spawn(|| exchange(ground, &stop, "d", "swap"));
            scope.spawn(|| exchange(ground, &stop, "file", "link"));
            let mut done = 0;
            for round in 0..ROUNDS {
                for path in ["d/secret", "d/deep/secret", "file", "swap/secret", "d/up/secret"] {
                    if let Ok(content) = read(&folder, path) {
                        assert!(!content.contains(SECRET), "{path} ({ways:?})");
                        done += 1;
                    }
                    done += usize::from(write(&folder, path, &format!("round {round}")).is_ok());
                    let _ = folder.write(path, b"more", None, Writing::Append);
                    let _ = folder.stat(path);
                }
                let _ = folder.mkdir(&format!("d/made/{round}"), MkdirOptions::recursive());
                let _ = folder.rename("d/secret", "d/moved");
                let _ = folder.rename("d/moved", "d/secret");
                let _ = folder.remove("d/secret", RemoveOptions::default());
                let _ = folder.remove("d/deep", force());
                let _ = folder.mkdir("d/deep", MkdirOptions::recursive());
            }
            assert!(done > 0, "something came about");
        });
    });
}

#[cfg(target_os = "linux")]
#[test]
fn what_is_removed_while_it_is_exchanged_is_inside() {
    both(|ground, folder, _| {
        let stop = AtomicBool::new(false);
        std::thread::scope(|scope| {
            let _stop = Stop(&stop);
            scope.spawn(|| exchange(ground, &stop, "t/a", "swap"));
            for _ in 0..ROUNDS {
                let swap = ground.inside("swap");
                let _ = fs::remove_file(&swap).or_else(|_| fs::remove_dir_all(&swap));
                let _ = symlink(ground.outside(""), &swap);
                let _ = folder.mkdir("t/a/deep/deep", MkdirOptions::recursive());
                let _ = write(&folder, "t/a/secret", "");
                let _ = folder.remove("t", force());
            }
        });
    });
}

#[test]
fn folders_can_be_made_by_several_at_once() {
    both(|ground, folder, ways| {
        let other = ground.open(ways);
        for round in 0..50 {
            let path = format!("r{round}/a/b/c/d/e/f");
            std::thread::scope(|scope| {
                let made = scope.spawn(|| other.mkdir(&path, MkdirOptions::recursive()));
                folder.mkdir(&path, MkdirOptions::recursive()).unwrap();
                made.join().unwrap().unwrap();
            });
            assert_eq!(folder.stat(&path).unwrap().kind(), FileKind::Directory);
        }
    });
}

/// Long random sequences come to the same in memory and in a folder.
#[test]
fn a_folder_and_memory_behave_alike() {
    both(|_, folder, ways| {
        let memory = MemoryFs::new();
        let mut state = if ways == Ways::Usual { 1_u32 } else { 2 };
        let mut draw = |most: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 16) % most
        };
        let paths =
            ["/a", "b", "/a/b", "/a/./b/c", "/b/c", "/a/../b", "/b/c/d", "/", "/no/x", "//b//", "a\0"];
        let many = paths.len() as u32;
        for step in 0..6000 {
            let (path, other) = (paths[draw(many) as usize], paths[draw(many) as usize]);
            let content = "x".repeat(draw(20) as usize);
            let options = draw(2);
            let mkdir = if options == 0 { MkdirOptions::default() } else { MkdirOptions::recursive() };
            let remove = match draw(4) {
                0 => RemoveOptions::default(),
                1 => RemoveOptions::default().force(),
                2 => RemoveOptions::recursive(),
                _ => force(),
            };
            let kind = draw(9);
            let (left, right) = match kind {
                0 => {
                    (said(now(memory.write_file(path, &content, None))), said(write(&folder, path, &content)))
                }
                1 => (
                    said(now(memory.append_file(path, &content, None))),
                    said(folder.write(path, content.as_bytes(), None, Writing::Append)),
                ),
                2 => (said(now(memory.mkdir(path, mkdir))), said(folder.mkdir(path, mkdir))),
                3 => (said(now(memory.remove(path, remove))), said(folder.remove(path, remove))),
                4 => (said(now(memory.rename(path, other))), said(folder.rename(path, other))),
                5 => (said(now(memory.read_file_bytes(path))), said(folder.read(path, MOST))),
                6 => (said(now(memory.read_dir_with_types(path))), said(folder.list(path))),
                7 => {
                    let known = |stat: pilotwire::handlers::FileStat| {
                        (stat.kind(), if stat.kind() == FileKind::File { stat.size() } else { 0 })
                    };
                    (said(now(memory.stat(path)).map(known)), said(folder.stat(path).map(known)))
                }
                _ => (
                    format!("{}", now(memory.exists(path)).unwrap_or(false)),
                    format!("{}", folder.exists(path).unwrap_or(false)),
                ),
            };
            assert_eq!(left, right, "step {step}: operation {kind} of {path:?} and {other:?} ({ways:?})");
        }
    });
}

/// Returns what an operation came to, as the runtime would see it.
fn said<T: std::fmt::Debug>(outcome: Result<T, impl Into<FsError>>) -> String {
    match outcome.map_err(Into::into) {
        Ok(value) => format!("{value:?}"),
        Err(error) => if error.is_not_found() { "ENOENT" } else { "UNKNOWN" }.to_owned(),
    }
}

fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(outcome) => outcome,
        Poll::Pending => panic!("it waits for something"),
    }
}
