//! The provider.

use std::path::Path;
use std::{fmt, io};

use pilotwire::handlers::{
    DirEntry, FileRange, FileStat, FsError, MkdirOptions, RemoveOptions, SessionFs, SessionFsBinary,
    SessionFsRanges,
};

use crate::folder::{Failure, Folder, Writing};
use crate::worker::{Worker, Working};

/// Keeps session files in a real folder. Clones share it.
///
/// Every path begins at that folder, whether it is written with a `/` in front or not: `/project/a` is `project/a` in it.
/// `.` and `..` are worked out in the text, and `..` at the folder stays there. Otherwise it behaves as Node's
/// `fs/promises` does.
///
/// # No way out
///
/// Nothing outside of the folder is read, written, listed or removed, whatever the paths are, whatever links are in the
/// folder, and whatever is changed there meanwhile. A link is followed as if the folder was the root of the file system:
/// one that leads to `/etc` leads to `etc` in the folder. Removing and renaming are about the link itself. Named pipes,
/// sockets and devices are not opened. A new file or folder has permissions of the mode that the runtime wants, without the
/// set-user-id bit and its like.
///
/// This cannot keep in a second hard link to a file outside, or a mount, that somebody with access to the folder from
/// outside has made there.
///
/// # Threads
///
/// Work on files is done by a thread of its own, one operation after the other, in the order in which they were asked for.
/// It ends with the last clone. An operation that was asked for is done, even if its future is dropped.
///
/// ```
/// use pilotwire::handlers::SessionFsConfig;
/// use pilotwire_directory::DirectoryFs;
///
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path();
/// let files = DirectoryFs::new(path)?;
/// let config = SessionFsConfig::new("/project", "/project/.state").offers_all_of(&files);
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone)]
pub struct DirectoryFs {
    worker: Worker,
    read_limit: u64,
}

/// Most bytes of a file that the protocol takes as bytes.
const MOST_BYTES: u64 = 50_330_880;

impl DirectoryFs {
    /// Opens a folder, and starts the thread that works in it.
    ///
    /// # Errors
    ///
    /// If it is no folder, cannot be opened, or no thread can be started.
    pub fn new(root: impl AsRef<Path>) -> io::Result<Self> {
        let worker = Worker::start(Folder::open(root.as_ref())?)?;
        Ok(Self { worker, read_limit: 256 * 1024 * 1024 })
    }

    /// Sets the most bytes that a file which is read as text may have. A larger one is an error. Default: 256 MiB.
    #[must_use]
    pub fn read_limit(mut self, bytes: u64) -> Self {
        self.read_limit = bytes;
        self
    }

    /// Has something done with a path.
    fn with<T: Send + 'static>(
        &self,
        tried: &'static str,
        path: &str,
        job: impl FnOnce(&Folder, &str) -> Result<T, Failure> + Send + 'static,
    ) -> Working<T> {
        let path = path.to_owned();
        self.worker.run(move |folder| {
            let done = job(folder, &path);
            done.map_err(|failure| FsError::from(failure).context(format_args!("{tried} {path:?}")))
        })
    }
}

impl fmt::Debug for DirectoryFs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DirectoryFs").field("read_limit", &self.read_limit).finish_non_exhaustive()
    }
}

impl SessionFs for DirectoryFs {
    fn read_file(&self, path: &str) -> impl Future<Output = Result<String, FsError>> + Send {
        let limit = self.read_limit;
        self.with("read", path, move |folder, path| {
            let text = String::from_utf8(folder.read(path, limit)?);
            Ok(text.unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
        })
    }

    fn write_file(
        &self,
        path: &str,
        content: &str,
        mode: Option<u32>,
    ) -> impl Future<Output = Result<(), FsError>> + Send {
        self.write_file_bytes(path, content.as_bytes(), mode)
    }

    fn append_file(
        &self,
        path: &str,
        content: &str,
        mode: Option<u32>,
    ) -> impl Future<Output = Result<(), FsError>> + Send {
        let content = content.to_owned();
        self.with("append to", path, move |folder, path| {
            folder.write(path, content.as_bytes(), mode, Writing::Append)
        })
    }

    fn exists(&self, path: &str) -> impl Future<Output = Result<bool, FsError>> + Send {
        self.with("look for", path, Folder::exists)
    }

    fn stat(&self, path: &str) -> impl Future<Output = Result<FileStat, FsError>> + Send {
        self.with("stat", path, Folder::stat)
    }

    fn mkdir(&self, path: &str, options: MkdirOptions) -> impl Future<Output = Result<(), FsError>> + Send {
        self.with("make the folder", path, move |folder, path| folder.mkdir(path, options))
    }

    fn read_dir(&self, path: &str) -> impl Future<Output = Result<Vec<String>, FsError>> + Send {
        self.with("list", path, |folder, path| {
            Ok(folder.list(path)?.iter().map(|entry| entry.name().to_owned()).collect())
        })
    }

    fn read_dir_with_types(&self, path: &str) -> impl Future<Output = Result<Vec<DirEntry>, FsError>> + Send {
        self.with("list", path, Folder::list)
    }

    fn remove(&self, path: &str, options: RemoveOptions) -> impl Future<Output = Result<(), FsError>> + Send {
        self.with("remove", path, move |folder, path| folder.remove(path, options))
    }

    fn rename(&self, from: &str, to: &str) -> impl Future<Output = Result<(), FsError>> + Send {
        let (from, to) = (from.to_owned(), to.to_owned());
        self.worker.run(move |folder| {
            let renamed = folder.rename(&from, &to);
            renamed
                .map_err(|failure| FsError::from(failure).context(format_args!("rename {from:?} to {to:?}")))
        })
    }

    fn binary(&self) -> Option<&impl SessionFsBinary> {
        Some(self)
    }

    fn ranges(&self) -> Option<&impl SessionFsRanges> {
        Some(self)
    }
}

impl SessionFsBinary for DirectoryFs {
    fn read_file_bytes(&self, path: &str) -> impl Future<Output = Result<Vec<u8>, FsError>> + Send {
        self.with("read", path, |folder, path| folder.read(path, MOST_BYTES))
    }

    fn write_file_bytes(
        &self,
        path: &str,
        content: &[u8],
        mode: Option<u32>,
    ) -> impl Future<Output = Result<(), FsError>> + Send {
        let content = content.to_owned();
        self.with("write", path, move |folder, path| folder.write(path, &content, mode, Writing::Replace))
    }
}

impl SessionFsRanges for DirectoryFs {
    fn read_file_range(
        &self,
        path: &str,
        offset: u64,
        length: Option<u64>,
    ) -> impl Future<Output = Result<FileRange, FsError>> + Send {
        self.with("read", path, move |folder, path| folder.read_range(path, offset, length, MOST_BYTES))
    }
}
