//! The traits that the user implements to keep a session's files.

use super::error::FsError;
use super::sqlite::{SessionSqlite, SqlError, SqlResult, SqlStatement};
use super::stat::{DirEntry, FileStat};

/// Keeps the files of a session.
///
/// Every path that the runtime asks for is passed on as it came, with the conventions of
/// [`SessionFsConfig`](super::SessionFsConfig). A provider decides what a path means, and must keep the agent inside of
/// what it is meant to see. Operations behave as those of Node's `fs/promises`, which the runtime would use otherwise;
/// each method says what that means.
///
/// Calls may come at the same time. The runtime waits for each answer.
///
/// A provider that can do more than text hands out what does it: [`binary`](Self::binary), [`ranges`](Self::ranges) and
/// [`sqlite`](Self::sqlite). What is handed out is implemented, by its type, so that nothing is promised in vain.
///
/// ```
/// use pilotwire::handlers::{
///     DirEntry, FileStat, FsError, MemoryFs, MkdirOptions, RemoveOptions, SessionFs, SessionFsBinary,
///     SessionFsRanges,
/// };
///
/// /// Files in memory that nobody may remove.
/// struct KeepAll(MemoryFs);
///
/// impl SessionFs for KeepAll {
///     async fn read_file(&self, path: &str) -> Result<String, FsError> {
///         self.0.read_file(path).await
///     }
///     async fn write_file(&self, path: &str, content: &str, mode: Option<u32>) -> Result<(), FsError> {
///         self.0.write_file(path, content, mode).await
///     }
///     async fn append_file(&self, path: &str, content: &str, mode: Option<u32>) -> Result<(), FsError> {
///         self.0.append_file(path, content, mode).await
///     }
///     async fn exists(&self, path: &str) -> Result<bool, FsError> {
///         self.0.exists(path).await
///     }
///     async fn stat(&self, path: &str) -> Result<FileStat, FsError> {
///         self.0.stat(path).await
///     }
///     async fn mkdir(&self, path: &str, options: MkdirOptions) -> Result<(), FsError> {
///         self.0.mkdir(path, options).await
///     }
///     async fn read_dir(&self, path: &str) -> Result<Vec<String>, FsError> {
///         self.0.read_dir(path).await
///     }
///     async fn read_dir_with_types(&self, path: &str) -> Result<Vec<DirEntry>, FsError> {
///         self.0.read_dir_with_types(path).await
///     }
///     async fn remove(&self, path: &str, _options: RemoveOptions) -> Result<(), FsError> {
///         Err(FsError::other(format!("{path} must stay")))
///     }
///     async fn rename(&self, from: &str, to: &str) -> Result<(), FsError> {
///         self.0.rename(from, to).await
///     }
///     // It can read parts of files, and no bytes as such.
///     fn ranges(&self) -> Option<&impl SessionFsRanges> {
///         Some(&self.0)
///     }
/// }
/// ```
pub trait SessionFs: Send + Sync + 'static {
    /// Reads a file as text. Bytes that are no UTF-8 become U+FFFD.
    fn read_file(&self, path: &str) -> impl Future<Output = Result<String, FsError>> + Send;

    /// Writes a file, which replaces one that is there. Its folder must exist. `mode` has the permissions of a new file.
    fn write_file(
        &self,
        path: &str,
        content: &str,
        mode: Option<u32>,
    ) -> impl Future<Output = Result<(), FsError>> + Send;

    /// Writes at the end of a file, which is made if it is not there. Otherwise as [`write_file`](Self::write_file).
    fn append_file(
        &self,
        path: &str,
        content: &str,
        mode: Option<u32>,
    ) -> impl Future<Output = Result<(), FsError>> + Send;

    /// Tells whether there is a file or folder. An error counts as no.
    fn exists(&self, path: &str) -> impl Future<Output = Result<bool, FsError>> + Send;

    /// Returns what is known of a file or folder.
    fn stat(&self, path: &str) -> impl Future<Output = Result<FileStat, FsError>> + Send;

    /// Makes a folder. Without `recursive` its parent must exist, and it must not; with it, neither matters.
    fn mkdir(&self, path: &str, options: MkdirOptions) -> impl Future<Output = Result<(), FsError>> + Send;

    /// Lists the names in a folder.
    fn read_dir(&self, path: &str) -> impl Future<Output = Result<Vec<String>, FsError>> + Send;

    /// Lists the names in a folder, with what each is.
    fn read_dir_with_types(&self, path: &str) -> impl Future<Output = Result<Vec<DirEntry>, FsError>> + Send;

    /// Removes a file, or with `recursive` a folder and all that is in it. Without `recursive` a folder is an error that
    /// is not [`not_found`](FsError::not_found); with `force`, it is no error if nothing is there.
    fn remove(&self, path: &str, options: RemoveOptions) -> impl Future<Output = Result<(), FsError>> + Send;

    /// Moves a file or folder, in place of a file that is there.
    fn rename(&self, from: &str, to: &str) -> impl Future<Output = Result<(), FsError>> + Send;

    /// Returns what reads and writes files as bytes, if the provider can. Default: nothing does.
    fn binary(&self) -> Option<&impl SessionFsBinary> {
        None::<&Unsupported>
    }

    /// Returns what reads parts of files, if the provider can. Default: nothing does.
    fn ranges(&self) -> Option<&impl SessionFsRanges> {
        None::<&Unsupported>
    }

    /// The session's database, if the provider has one. Default: it has none.
    fn sqlite(&self) -> Option<&impl SessionSqlite> {
        None::<&Unsupported>
    }

    /// Adds a database, in place of one that this provider has.
    fn with_sqlite<S: SessionSqlite>(self, store: S) -> WithSqlite<Self, S>
    where
        Self: Sized,
    {
        WithSqlite { files: self, store }
    }
}

/// Reads and writes a session's files as bytes.
///
/// A file may have 50,330,880 bytes at most. One that has more is an error to the runtime, and larger content from the
/// runtime never gets here. Base64 is done by this library.
pub trait SessionFsBinary: Send + Sync + 'static {
    /// Reads a file.
    fn read_file_bytes(&self, path: &str) -> impl Future<Output = Result<Vec<u8>, FsError>> + Send;

    /// Writes a file, as [`SessionFs::write_file`] does.
    fn write_file_bytes(
        &self,
        path: &str,
        content: &[u8],
        mode: Option<u32>,
    ) -> impl Future<Output = Result<(), FsError>> + Send;
}

/// Reads parts of a session's files.
pub trait SessionFsRanges: Send + Sync + 'static {
    /// Reads `length` bytes from `offset` on, or all from there without a length.
    ///
    /// If the file ends earlier there are fewer bytes, and none if it ends before `offset`. Any other number of bytes
    /// than that is an error to the runtime, and so are more than 50,330,880.
    fn read_file_range(
        &self,
        path: &str,
        offset: u64,
        length: Option<u64>,
    ) -> impl Future<Output = Result<FileRange, FsError>> + Send;
}

/// A part of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileRange {
    pub(super) bytes: Vec<u8>,
    pub(super) file_length: u64,
}

impl FileRange {
    /// The bytes of the part, and the number of bytes of the whole file.
    #[must_use]
    pub fn new(bytes: impl Into<Vec<u8>>, file_length: u64) -> Self {
        Self { bytes: bytes.into(), file_length }
    }

    /// Returns the bytes of the part.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns the number of bytes of the whole file.
    #[must_use]
    pub fn file_length(&self) -> u64 {
        self.file_length
    }
}

/// Options for making a folder. The default makes one, and no parents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MkdirOptions {
    /// `true` if parents are made too, and a folder that is there is no error.
    pub recursive: bool,
    /// The permissions of what is made.
    pub mode: Option<u32>,
}

impl MkdirOptions {
    /// Makes parents too.
    #[must_use]
    pub fn recursive() -> Self {
        Self { recursive: true, mode: None }
    }
}

/// Options for removing something. The default removes a file that is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RemoveOptions {
    /// `true` if a folder is removed, with all that is in it.
    pub recursive: bool,
    /// `true` if it is no error that nothing is there.
    pub force: bool,
}

impl RemoveOptions {
    /// Removes folders too.
    #[must_use]
    pub fn recursive() -> Self {
        Self { recursive: true, force: false }
    }

    /// Takes it for done if nothing is there.
    #[must_use]
    pub fn force(mut self) -> Self {
        self.force = true;
        self
    }
}

/// Files with a database, see [`SessionFs::with_sqlite`].
#[derive(Clone, Debug)]
pub struct WithSqlite<F, S> {
    files: F,
    store: S,
}

impl<F: SessionFs, S: SessionSqlite> SessionFs for WithSqlite<F, S> {
    async fn read_file(&self, path: &str) -> Result<String, FsError> {
        self.files.read_file(path).await
    }

    async fn write_file(&self, path: &str, content: &str, mode: Option<u32>) -> Result<(), FsError> {
        self.files.write_file(path, content, mode).await
    }

    async fn append_file(&self, path: &str, content: &str, mode: Option<u32>) -> Result<(), FsError> {
        self.files.append_file(path, content, mode).await
    }

    async fn exists(&self, path: &str) -> Result<bool, FsError> {
        self.files.exists(path).await
    }

    async fn stat(&self, path: &str) -> Result<FileStat, FsError> {
        self.files.stat(path).await
    }

    async fn mkdir(&self, path: &str, options: MkdirOptions) -> Result<(), FsError> {
        self.files.mkdir(path, options).await
    }

    async fn read_dir(&self, path: &str) -> Result<Vec<String>, FsError> {
        self.files.read_dir(path).await
    }

    async fn read_dir_with_types(&self, path: &str) -> Result<Vec<DirEntry>, FsError> {
        self.files.read_dir_with_types(path).await
    }

    async fn remove(&self, path: &str, options: RemoveOptions) -> Result<(), FsError> {
        self.files.remove(path, options).await
    }

    async fn rename(&self, from: &str, to: &str) -> Result<(), FsError> {
        self.files.rename(from, to).await
    }

    fn binary(&self) -> Option<&impl SessionFsBinary> {
        self.files.binary()
    }

    fn ranges(&self) -> Option<&impl SessionFsRanges> {
        self.files.ranges()
    }

    fn sqlite(&self) -> Option<&impl SessionSqlite> {
        Some(&self.store)
    }
}

/// The type of what a provider hands out that has nothing to hand out. It has no values.
enum Unsupported {}

impl SessionFsBinary for Unsupported {
    async fn read_file_bytes(&self, _path: &str) -> Result<Vec<u8>, FsError> {
        match *self {}
    }

    async fn write_file_bytes(
        &self,
        _path: &str,
        _content: &[u8],
        _mode: Option<u32>,
    ) -> Result<(), FsError> {
        match *self {}
    }
}

impl SessionFsRanges for Unsupported {
    async fn read_file_range(
        &self,
        _path: &str,
        _offset: u64,
        _length: Option<u64>,
    ) -> Result<FileRange, FsError> {
        match *self {}
    }
}

impl SessionSqlite for Unsupported {
    async fn query(&self, _statement: SqlStatement) -> Result<SqlResult, FsError> {
        match *self {}
    }

    async fn transaction(&self, _statements: Vec<SqlStatement>) -> Result<Vec<SqlResult>, SqlError> {
        match *self {}
    }

    async fn exists(&self) -> Result<bool, FsError> {
        match *self {}
    }
}
