//! The provider, through the thread that works for it.
#![cfg(unix)]
#![allow(clippy::unwrap_used)]

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use pilotwire::handlers::{
    DirEntry, FileKind, FileRange, FsCapabilities, MkdirOptions, RemoveOptions, SessionFs, SessionFsBinary,
    SessionFsRanges,
};
use pilotwire_directory::DirectoryFs;

/// Wakes the thread that waits.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(outcome) => return outcome,
            Poll::Pending => thread::park(),
        }
    }
}

#[test]
fn everything_goes_through_the_thread() {
    let folder = tempfile::tempdir().unwrap();
    let files = DirectoryFs::new(folder.path()).unwrap();
    block_on(async {
        files.mkdir("/p/q", MkdirOptions::recursive()).await.unwrap();
        files.write_file("/p/a", "one", Some(0o600)).await.unwrap();
        files.append_file("p/a", " two", None).await.unwrap();
        assert_eq!(files.read_file("/p/a").await.unwrap(), "one two");
        assert!(files.exists("/p/a").await.unwrap());
        assert_eq!(files.stat("/p/a").await.unwrap().size(), 7);
        assert_eq!(files.read_dir("/p").await.unwrap(), ["a", "q"]);
        assert_eq!(
            files.read_dir_with_types("/p").await.unwrap(),
            [DirEntry::new("a", FileKind::File), DirEntry::new("q", FileKind::Directory)]
        );
        files.rename("/p/a", "/p/b").await.unwrap();
        files.write_file_bytes("/p/c", &[0xff, b'x'], None).await.unwrap();
        assert_eq!(files.read_file_bytes("/p/c").await.unwrap(), [0xff, b'x']);
        assert_eq!(files.read_file("/p/c").await.unwrap(), "\u{fffd}x");
        assert_eq!(files.read_file_range("/p/b", 4, Some(9)).await.unwrap(), FileRange::new("two", 7));
        files.remove("/p", RemoveOptions::recursive()).await.unwrap();
        let error = files.read_file("/p/a").await.unwrap_err();
        assert!(error.is_not_found() && error.message().starts_with("read \"/p/a\": "), "{error}");
    });
    assert!(folder.path().exists() && std::fs::read_dir(folder.path()).unwrap().next().is_none());
    let capabilities = FsCapabilities::of(&files);
    assert!(capabilities.binary && capabilities.ranges && !capabilities.sqlite);
}

#[test]
fn what_was_asked_for_is_done_in_order_whoever_waits() {
    let folder = tempfile::tempdir().unwrap();
    let files = DirectoryFs::new(folder.path()).unwrap();
    for index in 0..200 {
        drop(files.append_file("/log", &format!("{index},"), None));
    }
    let last = files.append_file("/log", "end", None);
    drop(files.clone());
    block_on(last).unwrap();
    let expected: String = (0..200).map(|index| format!("{index},")).collect();
    assert_eq!(std::fs::read_to_string(folder.path().join("log")).unwrap(), expected + "end");
}

#[test]
fn only_a_folder_can_be_opened() {
    let folder = tempfile::tempdir().unwrap();
    let files = DirectoryFs::new(folder.path()).unwrap();
    block_on(files.write_file("/a", "x", None)).unwrap();
    assert!(DirectoryFs::new(folder.path().join("a")).is_err(), "it is no folder");
    assert!(DirectoryFs::new(folder.path().join("b")).is_err(), "it is not there");
}

#[test]
fn a_text_may_be_too_large() {
    let folder = tempfile::tempdir().unwrap();
    let files = DirectoryFs::new(folder.path()).unwrap().read_limit(3);
    block_on(files.write_file("/a", "123", None)).unwrap();
    assert_eq!(block_on(files.read_file("/a")).unwrap(), "123");
    block_on(files.append_file("/a", "4", None)).unwrap();
    assert!(block_on(files.read_file("/a")).unwrap_err().message().contains("4 bytes are more than the 3"));
}
