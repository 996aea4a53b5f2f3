//! A session's files in memory, where a test sees each operation first.

use pilotwire::handlers::{DirEntry, FileStat, FsError, MemoryFs, MkdirOptions, RemoveOptions, SessionFs};

/// Files to which something is done once what `before` makes of its name and the path has come out well.
pub(crate) struct WatchedFs<F> {
    pub(crate) files: MemoryFs,
    pub(crate) before: F,
}

impl<F, Before> SessionFs for WatchedFs<F>
where
    F: Fn(&str, &str) -> Before + Send + Sync + 'static,
    Before: Future<Output = Result<(), FsError>> + Send,
{
    async fn read_file(&self, path: &str) -> Result<String, FsError> {
        (self.before)("read_file", path).await?;
        self.files.read_file(path).await
    }

    async fn write_file(&self, path: &str, content: &str, mode: Option<u32>) -> Result<(), FsError> {
        (self.before)("write_file", path).await?;
        self.files.write_file(path, content, mode).await
    }

    async fn append_file(&self, path: &str, content: &str, mode: Option<u32>) -> Result<(), FsError> {
        (self.before)("append_file", path).await?;
        self.files.append_file(path, content, mode).await
    }

    async fn exists(&self, path: &str) -> Result<bool, FsError> {
        (self.before)("exists", path).await?;
        self.files.exists(path).await
    }

    async fn stat(&self, path: &str) -> Result<FileStat, FsError> {
        (self.before)("stat", path).await?;
        self.files.stat(path).await
    }

    async fn mkdir(&self, path: &str, options: MkdirOptions) -> Result<(), FsError> {
        (self.before)("mkdir", path).await?;
        self.files.mkdir(path, options).await
    }

    async fn read_dir(&self, path: &str) -> Result<Vec<String>, FsError> {
        (self.before)("read_dir", path).await?;
        self.files.read_dir(path).await
    }

    async fn read_dir_with_types(&self, path: &str) -> Result<Vec<DirEntry>, FsError> {
        (self.before)("read_dir_with_types", path).await?;
        self.files.read_dir_with_types(path).await
    }

    async fn remove(&self, path: &str, options: RemoveOptions) -> Result<(), FsError> {
        (self.before)("remove", path).await?;
        self.files.remove(path, options).await
    }

    async fn rename(&self, from: &str, to: &str) -> Result<(), FsError> {
        (self.before)("rename", from).await?;
        self.files.rename(from, to).await
    }
}
