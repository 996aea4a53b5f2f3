//! A session's files in memory, whose reads a test sees first.

use pilotwire::handlers::{DirEntry, FileStat, FsError, MemoryFs, MkdirOptions, RemoveOptions, SessionFs};

/// Files that are read once what `before` makes of their path has come out well.
pub(crate) struct Reads<F> {
    pub(crate) files: MemoryFs,
    pub(crate) before: F,
}

impl<F, Before> SessionFs for Reads<F>
where
    F: Fn(&str) -> Before + Send + Sync + 'static,
    Before: Future<Output = Result<(), FsError>> + Send,
{
    async fn read_file(&self, path: &str) -> Result<String, FsError> {
        (self.before)(path).await?;
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
}
