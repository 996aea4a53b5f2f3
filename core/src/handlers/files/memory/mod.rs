//! Session files in memory.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Bound;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use super::error::FsError;
use super::provider::{FileRange, MkdirOptions, RemoveOptions, SessionFs, SessionFsBinary, SessionFsRanges};
use super::stat::{DirEntry, FileStat, FileTime};

/// Keeps session files in memory. Clones share them.
///
/// It behaves as Node's `fs/promises` does on Linux, with paths that have `/`. Every path begins at the root, whether it is
/// written with a `/` in front or not; `.` and `..` are worked out in the text, and `..` at the root stays there.
/// Permissions are not kept, and there are no links.
///
/// ```
/// use pilotwire::handlers::MemoryFs;
///
/// let files = MemoryFs::new();
/// files.insert("/project/notes.md", "to do")?;
/// // ... after a session with them:
/// assert_eq!(files.get("/project/notes.md").as_deref(), Some(&b"to do"[..]));
/// # Ok::<(), pilotwire::handlers::FsError>(())
/// ```
#[derive(Clone)]
pub struct MemoryFs {
    tree: Arc<Mutex<Tree>>,
    clock: Clock,
}

type Clock = Option<Arc<dyn Fn() -> SystemTime + Send + Sync>>;

impl MemoryFs {
    /// No files, and no limit.
    #[must_use]
    pub fn new() -> Self {
        Self { tree: Arc::default(), clock: None }
    }

    /// Sets how many bytes the files may take, their names included. What would take more is an error. Default: no limit.
    #[must_use]
    pub fn limit(self, bytes: usize) -> Self {
        self.lock().limit = bytes;
        self
    }

    /// Sets the clock that files get their times from.
    ///
    /// Default: none. This crate looks at no clock; each change is then one millisecond later than the one before, from
    /// the start of 1970 on.
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Writes a file from outside of the session, and makes the folders that it is in.
    ///
    /// # Errors
    ///
    /// The error that a session would be told.
    pub fn insert(&self, path: &str, content: impl Into<Vec<u8>>) -> Result<(), FsError> {
        let insert = |tree: &mut Tree, now| {
            let path = normal(path)?;
            tree.make_folder(parent_of(&path).unwrap_or_default(), true, now)?;
            tree.write(&path, &content.into(), true, now)
        };
        self.change(insert)
    }

    /// Returns the bytes of a file, if it is there.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<Vec<u8>> {
        self.lock().file(&normal(path).ok()?).ok().map(<[u8]>::to_vec)
    }

    /// Returns the paths of all files, in order.
    #[must_use]
    pub fn paths(&self) -> Vec<String> {
        let tree = self.lock();
        let files = tree.nodes.iter().filter(|(_, node)| node.bytes.is_some());
        files.map(|(path, _)| path.clone()).collect()
    }

    fn lock(&self) -> MutexGuard<'_, Tree> {
        // Every change is whole before anything in it can panic.
        self.tree.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change<T>(
        &self,
        change: impl FnOnce(&mut Tree, FileTime) -> Result<T, FsError>,
    ) -> Result<T, FsError> {
        let now = self.clock.as_ref().map(|clock| clock().into());
        let mut tree = self.lock();
        let now = now.unwrap_or_else(|| tree.next_tick());
        change(&mut tree, now)
    }
}

impl Default for MemoryFs {
    fn default() -> Self {
        Self::new()
    }
}

/// Leaves out what the files hold.
impl fmt::Debug for MemoryFs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tree = self.lock();
        f.debug_struct("MemoryFs").field("entries", &tree.nodes.len()).field("bytes", &tree.used).finish()
    }
}

impl SessionFs for MemoryFs {
    async fn read_file(&self, path: &str) -> Result<String, FsError> {
        let read = |tree: &Tree| Ok(String::from_utf8_lossy(tree.file(&normal(path)?)?).into_owned());
        read(&self.lock()).map_err(|error: FsError| error.context(format_args!("read {path:?}")))
    }

    async fn write_file(&self, path: &str, content: &str, mode: Option<u32>) -> Result<(), FsError> {
        self.write_file_bytes(path, content.as_bytes(), mode).await
    }

    async fn append_file(&self, path: &str, content: &str, _mode: Option<u32>) -> Result<(), FsError> {
        self.change(|tree, now| tree.write(&normal(path)?, content.as_bytes(), false, now))
            .map_err(|error| error.context(format_args!("append to {path:?}")))
    }

    async fn exists(&self, path: &str) -> Result<bool, FsError> {
        Ok(self.lock().node(&normal(path)?).is_ok())
    }

    async fn stat(&self, path: &str) -> Result<FileStat, FsError> {
        let stat = |tree: &Tree| tree.node(&normal(path)?).map(Node::stat);
        stat(&self.lock()).map_err(|error| error.context(format_args!("stat {path:?}")))
    }

    async fn mkdir(&self, path: &str, options: MkdirOptions) -> Result<(), FsError> {
        self.change(|tree, now| tree.make_folder(&normal(path)?, options.recursive, now))
            .map_err(|error| error.context(format_args!("make the folder {path:?}")))
    }

    async fn read_dir(&self, path: &str) -> Result<Vec<String>, FsError> {
        let entries = self.read_dir_with_types(path).await?;
        Ok(entries.into_iter().map(|entry| entry.name).collect())
    }

    async fn read_dir_with_types(&self, path: &str) -> Result<Vec<DirEntry>, FsError> {
        let list = |tree: &Tree| tree.list(&normal(path)?);
        list(&self.lock()).map_err(|error| error.context(format_args!("list {path:?}")))
    }

    async fn remove(&self, path: &str, options: RemoveOptions) -> Result<(), FsError> {
        self.change(|tree, now| tree.remove(&normal(path)?, options, now))
            .map_err(|error| error.context(format_args!("remove {path:?}")))
    }

    async fn rename(&self, from: &str, to: &str) -> Result<(), FsError> {
        self.change(|tree, now| tree.rename(&normal(from)?, &normal(to)?, now))
            .map_err(|error| error.context(format_args!("rename {from:?} to {to:?}")))
    }

    fn binary(&self) -> Option<&impl SessionFsBinary> {
        Some(self)
    }

    fn ranges(&self) -> Option<&impl SessionFsRanges> {
        Some(self)
    }
}

impl SessionFsBinary for MemoryFs {
    async fn read_file_bytes(&self, path: &str) -> Result<Vec<u8>, FsError> {
        let read = |tree: &Tree| tree.file(&normal(path)?).map(<[u8]>::to_vec);
        read(&self.lock()).map_err(|error| error.context(format_args!("read {path:?}")))
    }

    async fn write_file_bytes(&self, path: &str, content: &[u8], _mode: Option<u32>) -> Result<(), FsError> {
        self.change(|tree, now| tree.write(&normal(path)?, content, true, now))
            .map_err(|error| error.context(format_args!("write {path:?}")))
    }
}

impl SessionFsRanges for MemoryFs {
    async fn read_file_range(
        &self,
        path: &str,
        offset: u64,
        length: Option<u64>,
    ) -> Result<FileRange, FsError> {
        let read = |tree: &Tree| {
            let bytes = tree.file(&normal(path)?)?;
            let whole = bytes.len() as u64;
            let start = offset.min(whole);
            let end = length.map_or(whole, |length| start.saturating_add(length).min(whole));
            // Both are at most the length.
            Ok(FileRange::new(&bytes[start as usize..end as usize], whole))
        };
        read(&self.lock()).map_err(|error: FsError| error.context(format_args!("read {path:?}")))
    }
}

/// All files and folders, by their whole path. A path is empty at the root, and otherwise a `/` and a name for each step.
struct Tree {
    nodes: BTreeMap<String, Node>,
    root: Node,
    /// The bytes that all paths and files take.
    used: usize,
    limit: usize,
    /// The last time that was given out without a clock.
    tick: i64,
}

struct Node {
    /// Of a file. A folder has none.
    bytes: Option<Vec<u8>>,
    created: FileTime,
    modified: FileTime,
}

/// The bytes that an entry takes beside its path and contents, roughly.
const ENTRY: usize = 128;
/// As on Linux. Without a bound, the folders of a long path would take the square of its length.
const LONGEST_PATH: usize = 4096;
const LONGEST_NAME: usize = 255;

impl Default for Tree {
    fn default() -> Self {
        Self {
            nodes: BTreeMap::new(),
            root: Node::folder(FileTime::default()),
            used: 0,
            limit: usize::MAX,
            tick: 0,
        }
    }
}

impl Tree {
    fn next_tick(&mut self) -> FileTime {
        self.tick += 1;
        FileTime::from_millis(self.tick)
    }

    fn node(&self, path: &str) -> Result<&Node, FsError> {
        match self.find(path) {
            Some(node) => Ok(node),
            None => Err(self.missing(path)),
        }
    }

    fn find(&self, path: &str) -> Option<&Node> {
        if path.is_empty() { Some(&self.root) } else { self.nodes.get(path) }
    }

    fn find_mut(&mut self, path: &str) -> Option<&mut Node> {
        if path.is_empty() { Some(&mut self.root) } else { self.nodes.get_mut(path) }
    }

    /// Returns the reason that nothing is there: something on the path is missing, or a folder of it is a file.
    fn missing(&self, path: &str) -> FsError {
        let mut above = parent_of(path);
        while let Some(parent) = above {
            match self.find(parent) {
                Some(node) if node.bytes.is_some() => return not_a_folder(),
                Some(_) => break,
                None => above = parent_of(parent),
            }
        }
        FsError::not_found("ENOENT: no such file or directory")
    }

    fn file(&self, path: &str) -> Result<&[u8], FsError> {
        self.node(path)?.bytes.as_deref().ok_or_else(is_a_folder)
    }

    fn list(&self, path: &str) -> Result<Vec<DirEntry>, FsError> {
        if self.node(path)?.bytes.is_some() {
            return Err(not_a_folder());
        }
        Ok(self.children(path).map(|(name, node)| DirEntry::new(name, node.stat().kind)).collect())
    }

    /// Returns the entries of a folder, without those of folders in it.
    fn children<'a>(&'a self, folder: &str) -> impl Iterator<Item = (&'a str, &'a Node)> {
        let prefix = format!("{folder}/");
        let mut from = Bound::Included(prefix.clone());
        std::iter::from_fn(move || {
            loop {
                let (path, node) = self.nodes.range((from.clone(), Bound::Unbounded)).next()?;
                let name = path.strip_prefix(&prefix)?;
                if let Some((inner, _)) = name.split_once('/') {
                    // All of that folder is before this, since `0` follows `/`.
                    from = Bound::Included(format!("{prefix}{inner}0"));
                    continue;
                }
                from = Bound::Excluded(path.clone());
                return Some((name, node));
            }
        })
    }

    /// The paths of a file or folder and of all that is in it.
    fn paths_of(&self, path: &str) -> Vec<String> {
        let inside = format!("{path}/");
        let itself = self.nodes.contains_key(path).then(|| path.to_owned());
        let below = self.nodes.range(inside.clone()..).map(|(path, _)| path);
        itself.into_iter().chain(below.take_while(|path| path.starts_with(&inside)).cloned()).collect()
    }

    fn write(&mut self, path: &str, content: &[u8], replaces: bool, now: FileTime) -> Result<(), FsError> {
        if let Some(node) = self.find(path) {
            let old = node.bytes.as_ref().ok_or_else(is_a_folder)?.len();
            let kept = if replaces { 0 } else { old };
            self.make_room(self.used - (old - kept), content.len())?;
            if let Some(node) = self.find_mut(path)
                && let Some(bytes) = &mut node.bytes
            {
                bytes.truncate(kept);
                bytes.extend_from_slice(content);
                node.modified = now;
            }
            return Ok(());
        }
        self.folder_of(path)?;
        self.make_room(self.used, ENTRY + path.len() + content.len())?;
        self.add(path, Node { bytes: Some(content.to_vec()), created: now, modified: now }, now)
    }

    /// Sets what is used to that and more.
    fn make_room(&mut self, used: usize, more: usize) -> Result<(), FsError> {
        match used.checked_add(more) {
            Some(used) if used <= self.limit => {
                self.used = used;
                Ok(())
            }
            _ => Err(no_space()),
        }
    }

    /// Puts something where nothing is.
    fn add(&mut self, path: &str, node: Node, now: FileTime) -> Result<(), FsError> {
        self.folder_of(path)?.modified = now;
        self.nodes.insert(path.to_owned(), node);
        Ok(())
    }

    /// The folder that something is in or would be in.
    fn folder_of(&mut self, path: &str) -> Result<&mut Node, FsError> {
        let parent = parent_of(path).unwrap_or_default();
        if self.node(parent)?.bytes.is_some() {
            return Err(not_a_folder());
        }
        self.find_mut(parent).ok_or_else(|| FsError::not_found("ENOENT: no such file or directory"))
    }

    fn make_folder(&mut self, path: &str, recursive: bool, now: FileTime) -> Result<(), FsError> {
        match self.find(path) {
            Some(node) if recursive && node.bytes.is_none() => return Ok(()),
            Some(_) => return Err(FsError::other("EEXIST: file already exists")),
            None => {}
        }
        let steps = path.match_indices('/').skip(1).map(|(at, _)| at).chain([path.len()]);
        let steps: Vec<&str> = steps.filter_map(|end| path.get(..end)).collect();
        let missing: Vec<&str> = match recursive {
            true => steps.into_iter().filter(|step| self.find(step).is_none()).collect(),
            false => vec![path],
        };
        let first = missing.first().copied().unwrap_or(path);
        self.folder_of(first)?;
        self.make_room(self.used, missing.iter().map(|step| ENTRY + step.len()).sum())?;
        for step in missing {
            self.add(step, Node::folder(now), now)?;
        }
        Ok(())
    }

    fn remove(&mut self, path: &str, options: RemoveOptions, now: FileTime) -> Result<(), FsError> {
        let node = match self.node(path) {
            Ok(node) => node,
            Err(error) if options.force && error.is_not_found() => return Ok(()),
            Err(error) => return Err(error),
        };
        if path.is_empty() {
            return Err(is_the_root());
        }
        if node.bytes.is_none() && !options.recursive {
            return Err(is_a_folder());
        }
        self.take_out(path);
        self.folder_of(path)?.modified = now;
        Ok(())
    }

    /// Takes out a file or folder, with all that is in it.
    fn take_out(&mut self, path: &str) -> Vec<(String, Node)> {
        let paths = self.paths_of(path);
        let all = paths.into_iter().filter_map(|path| self.nodes.remove_entry(&path));
        let all: Vec<(String, Node)> = all.collect();
        self.used -= all.iter().map(|(path, node)| node.takes(path)).sum::<usize>();
        all
    }

    fn rename(&mut self, from: &str, to: &str, now: FileTime) -> Result<(), FsError> {
        // Both folders are looked for before what is in them.
        self.folder_of(from)?;
        self.folder_of(to)?;
        if from.is_empty() || to.is_empty() {
            return Err(is_the_root());
        }
        let is_file = self.node(from)?.bytes.is_some();
        if from == to {
            return Ok(());
        }
        if to.strip_prefix(from).is_some_and(|rest| rest.starts_with('/')) {
            return Err(FsError::other("EINVAL: a folder cannot be moved into itself"));
        }
        if let Some(there) = self.find(to) {
            match (is_file, there.bytes.is_some()) {
                (true, false) => return Err(is_a_folder()),
                (false, true) => return Err(not_a_folder()),
                (false, false) if self.children(to).next().is_some() => {
                    return Err(FsError::other("ENOTEMPTY: directory not empty"));
                }
                _ => {}
            }
        }
        let paths = self.paths_of(from);
        let longest = paths.iter().map(|path| path.len() - from.len() + to.len()).max();
        if longest.is_some_and(|longest| longest > LONGEST_PATH) {
            return Err(too_long());
        }
        let growth = paths.len() * to.len();
        let shrink = paths.len() * from.len() + self.find(to).map_or(0, |node| node.takes(to));
        if growth > shrink && self.used.saturating_add(growth) - shrink > self.limit {
            return Err(no_space());
        }
        self.take_out(to);
        for (path, node) in self.take_out(from) {
            let path = format!("{to}{}", &path[from.len()..]);
            self.used += node.takes(&path);
            self.nodes.insert(path, node);
        }
        self.folder_of(from)?.modified = now;
        self.folder_of(to)?.modified = now;
        Ok(())
    }
}

impl Node {
    fn folder(now: FileTime) -> Self {
        Self { bytes: None, created: now, modified: now }
    }

    fn takes(&self, path: &str) -> usize {
        ENTRY + path.len() + self.bytes.as_ref().map_or(0, Vec::len)
    }

    fn stat(&self) -> FileStat {
        let stat = match &self.bytes {
            Some(bytes) => FileStat::file(bytes.len() as u64),
            None => FileStat::directory(),
        };
        stat.modified(self.modified).created(self.created)
    }
}

/// The path without what says nothing.
fn normal(path: &str) -> Result<String, FsError> {
    if path.is_empty() {
        return Err(FsError::not_found("ENOENT: no such file or directory"));
    }
    if path.len() > LONGEST_PATH {
        return Err(too_long());
    }
    if path.contains('\0') {
        return Err(FsError::other("EINVAL: a path has no null bytes"));
    }
    let mut steps = Vec::new();
    for step in path.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            name if name.len() > LONGEST_NAME => return Err(too_long()),
            name => steps.push(name),
        }
    }
    Ok(steps.iter().flat_map(|step| ["/", step]).collect())
}

/// The path of the folder that something is in. The root is in none.
fn parent_of(path: &str) -> Option<&str> {
    path.rsplit_once('/').map(|(parent, _)| parent)
}

fn is_a_folder() -> FsError {
    FsError::other("EISDIR: illegal operation on a directory")
}

fn not_a_folder() -> FsError {
    FsError::other("ENOTDIR: not a directory")
}

fn is_the_root() -> FsError {
    FsError::other("EBUSY: the root stays where it is")
}

fn no_space() -> FsError {
    FsError::other("ENOSPC: no space left")
}

fn too_long() -> FsError {
    FsError::other("ENAMETOOLONG: name too long")
}

#[cfg(test)]
mod tests;
