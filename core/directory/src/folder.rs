//! Operations on the files below a root. They wait for the disk.

use std::ffi::{CStr, CString};
use std::fs::File;
use std::io::{self, Read, Write};
use std::ops::Deref;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::fs::FileExt;
use std::path::Path;

use pilotwire::handlers::{DirEntry, FileKind, FileRange, FileStat, FsError, MkdirOptions, RemoveOptions};
use rustix::fs::{AtFlags, Dir, FileType, Mode, OFlags, mkdirat, openat, renameat, statat, unlinkat};
use rustix::io::Errno;

use crate::place::{LastLink, Place, Root, open_to_list, reopen_to_list, steps_of};
use crate::remove::remove_tree;

/// A folder that everything is done in.
pub(crate) struct Folder {
    root: Root,
}

/// The treatment of the content of a file that is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Writing {
    Replace,
    Append,
}

type Done<T> = Result<T, Failure>;

/// An error of the operating system, or of this crate.
#[derive(Debug)]
pub(crate) struct Failure(FsError);

impl Failure {
    fn other(message: impl Into<String>) -> Self {
        Self(FsError::other(message))
    }

    fn write_changed(self) -> Self {
        Self(self.0.write_changed())
    }
}

/// By way of an error that says whether something was not found.
impl From<Errno> for Failure {
    fn from(error: Errno) -> Self {
        io::Error::from(error).into()
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self(error.into())
    }
}

impl From<Failure> for FsError {
    fn from(failure: Failure) -> Self {
        failure.0
    }
}

impl Deref for Failure {
    type Target = FsError;

    fn deref(&self) -> &FsError {
        &self.0
    }
}

impl Folder {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        Ok(Self { root: Root::open(path)? })
    }

    #[cfg(test)]
    pub(crate) fn without_kernel(self) -> Self {
        Self { root: self.root.without_kernel() }
    }

    /// Reads a file of at most `most` bytes.
    pub(crate) fn read(&self, path: &str, most: u64) -> Done<Vec<u8>> {
        let file = self.open_file(path)?;
        let length = file.metadata()?.len();
        let too_large =
            |length| Failure::other(format!("{length} bytes are more than the {most} that are read"));
        if length > most {
            return Err(too_large(length));
        }
        let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
        // It may grow meanwhile.
        file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > most {
            return Err(too_large(bytes.len() as u64));
        }
        Ok(bytes)
    }

    /// Reads a part of a file, of at most `most` bytes.
    pub(crate) fn read_range(
        &self,
        path: &str,
        offset: u64,
        length: Option<u64>,
        most: u64,
    ) -> Done<FileRange> {
        let file = self.open_file(path)?;
        let whole = file.metadata()?.len();
        let rest = whole.saturating_sub(offset);
        let wanted = length.map_or(rest, |length| length.min(rest));
        if wanted > most {
            return Err(Failure::other(format!("{wanted} bytes are more than the {most} that are read")));
        }
        let mut bytes = vec![0; usize::try_from(wanted).unwrap_or_default()];
        let mut filled = 0;
        while filled < bytes.len() {
            match file.read_at(&mut bytes[filled..], offset + filled as u64) {
                Ok(0) => break,
                Ok(count) => filled += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error.into()),
            }
        }
        // Where it has become shorter meanwhile, it ends here.
        let whole = if filled < bytes.len() { offset + filled as u64 } else { whole };
        bytes.truncate(filled);
        Ok(FileRange::new(bytes, whole))
    }

    /// Opens a file to be read.
    fn open_file(&self, path: &str) -> Done<File> {
        let (parent, name) = self.file_place(path)?;
        if kind_at(&parent, &name)? == FileType::Directory {
            return Err(Errno::ISDIR.into());
        }
        open_regular(&parent, &name, OFlags::RDONLY, Mode::empty())
    }

    /// Returns where a file is or would be.
    fn file_place(&self, path: &str) -> Done<(OwnedFd, CString)> {
        match self.root.locate(path, LastLink::Follow)? {
            Place::Named { parent, name } => Ok((parent, name)),
            Place::Folder(_) => Err(Errno::ISDIR.into()),
        }
    }

    pub(crate) fn write(&self, path: &str, content: &[u8], mode: Option<u32>, writing: Writing) -> Done<()> {
        let (parent, name) = self.file_place(path)?;
        match kind_at(&parent, &name) {
            Ok(FileType::Directory) => return Err(Errno::ISDIR.into()),
            Ok(_) | Err(Errno::NOENT) => {}
            Err(error) => return Err(error.into()),
        }
        let flags = OFlags::WRONLY | OFlags::CREATE;
        let flags = if writing == Writing::Append { flags | OFlags::APPEND } else { flags };
        let mut file = open_regular(&parent, &name, flags, permissions(mode, 0o666))?;
        if writing == Writing::Replace {
            file.set_len(0)?;
        }
        file.write_all(content).map_err(|error| Failure::from(error).write_changed())
    }

    pub(crate) fn exists(&self, path: &str) -> Done<bool> {
        match self.stat(path) {
            Ok(_) => Ok(true),
            Err(error) if error.is_not_found() => Ok(false),
            Err(error) => Err(error),
        }
    }

    pub(crate) fn stat(&self, path: &str) -> Done<FileStat> {
        match self.root.locate(path, LastLink::Follow)? {
            Place::Named { parent, name } => stat_at(parent.as_fd(), &name),
            Place::Folder(folder) => stat_at(folder.as_fd(), c"."),
        }
    }

    pub(crate) fn mkdir(&self, path: &str, options: MkdirOptions) -> Done<()> {
        let mode = permissions(options.mode, 0o777);
        if !options.recursive {
            return match self.root.locate(path, LastLink::Keep)? {
                Place::Named { parent, name } => Ok(mkdirat(&parent, &name, mode)?),
                Place::Folder(_) => Err(Errno::EXIST.into()),
            };
        }
        let steps = steps_of(path)?;
        let mut changed = false;
        let made = self.make_missing(&steps, mode, &mut changed);
        made.map_err(|error| if changed { Failure::from(error).write_changed() } else { error.into() })
    }

    fn make_missing(&self, steps: &[CString], mode: Mode, changed: &mut bool) -> rustix::io::Result<()> {
        // The first that is missing, from the end.
        let is_there = |count: &usize| match self.root.open_folder(&steps[..*count]) {
            Ok(_) => Some(Ok(*count)),
            Err(Errno::NOENT) => None,
            Err(error) => Some(Err(error)),
        };
        let there = (0..=steps.len()).rev().find_map(|count| is_there(&count)).unwrap_or(Ok(0));
        let there = match there {
            // A file at the end is there already; one in between is in the way.
            Err(Errno::NOTDIR) if matches!(self.root.locate_steps(steps.to_vec(), LastLink::Keep), Ok(Place::Named { parent, name }) if kind_at(&parent, &name).is_ok()) =>
            {
                return Err(Errno::EXIST);
            }
            there => there?,
        };
        for count in there + 1..=steps.len() {
            let place = self.root.locate_steps(steps[..count].to_vec(), LastLink::Keep)?;
            let Place::Named { parent, name } = place else { continue };
            match mkdirat(&parent, &name, mode) {
                Ok(()) => *changed = true,
                // Somebody else has made it; if that is no folder, what comes next says so.
                Err(Errno::EXIST) => {}
                Err(error) => return Err(error),
            }
        }
        match self.root.open_folder(steps) {
            Err(Errno::NOTDIR | Errno::NOENT) => Err(Errno::EXIST),
            opened => opened.map(drop),
        }
    }

    /// Lists a folder, by name. Bytes of a name that are no UTF-8 become U+FFFD.
    pub(crate) fn list(&self, path: &str) -> Done<Vec<DirEntry>> {
        let folder = match self.root.locate(path, LastLink::Follow)? {
            Place::Named { parent, name } => open_to_list(&parent, &name)?,
            Place::Folder(folder) => reopen_to_list(folder.as_fd())?,
        };
        let mut entries = Vec::new();
        for entry in Dir::read_from(&folder)? {
            let entry = entry?;
            let name = entry.file_name();
            if matches!(name.to_bytes(), b"." | b"..") {
                continue;
            }
            let kind = match entry.file_type() {
                FileType::Unknown => match kind_at(&folder, name) {
                    Err(Errno::NOENT) => continue,
                    kind => kind?,
                },
                known => known,
            };
            entries.push(DirEntry::new(name.to_string_lossy(), kind_of(kind)));
        }
        entries.sort_by(|a, b| a.name().cmp(b.name()));
        Ok(entries)
    }

    pub(crate) fn remove(&self, path: &str, options: RemoveOptions) -> Done<()> {
        let removed = self.remove_what_is_there(path, options);
        match removed {
            Err(error) if options.force && error.is_not_found() => Ok(()),
            removed => removed,
        }
    }

    fn remove_what_is_there(&self, path: &str, options: RemoveOptions) -> Done<()> {
        let (parent, name) = self.own_place(path)?;
        if kind_at(&parent, &name)? != FileType::Directory {
            return Ok(unlinkat(&parent, &name, AtFlags::empty())?);
        }
        if !options.recursive {
            return Err(Errno::ISDIR.into());
        }
        remove_tree(parent.as_fd(), &name).map_err(|error| Failure::from(error).write_changed())
    }

    pub(crate) fn rename(&self, from: &str, to: &str) -> Done<()> {
        // A path that is none is wrong whatever is found at the other.
        steps_of(to)?;
        match (self.root.locate(from, LastLink::Keep)?, self.root.locate(to, LastLink::Keep)?) {
            (Place::Named { parent: old, name: from }, Place::Named { parent: new, name: to }) => {
                Ok(renameat(&old, &from, &new, &to)?)
            }
            _ => Err(is_the_root()),
        }
    }

    /// The place of something itself, be it a link. The root has none.
    fn own_place(&self, path: &str) -> Done<(OwnedFd, CString)> {
        match self.root.locate(path, LastLink::Keep)? {
            Place::Named { parent, name } => Ok((parent, name)),
            Place::Folder(_) => Err(is_the_root()),
        }
    }
}

fn is_the_root() -> Failure {
    Failure::other("the root stays where it is")
}

/// Opens a regular file, and nothing else: a named pipe or a device might keep one waiting, or do something.
fn open_regular(parent: &OwnedFd, name: &CStr, flags: OFlags, mode: Mode) -> Done<File> {
    let refused = || Failure::other("it is no regular file");
    match kind_at(parent, name) {
        Ok(FileType::RegularFile) | Err(Errno::NOENT) => {}
        Ok(_) => return Err(refused()),
        Err(error) => return Err(error.into()),
    }
    let safely = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let file = File::from(openat(parent, name, flags | safely, mode)?);
    // It may be another one by now.
    if file.metadata()?.is_file() { Ok(file) } else { Err(refused()) }
}

fn kind_at(parent: &OwnedFd, name: &CStr) -> rustix::io::Result<FileType> {
    statat(parent, name, AtFlags::SYMLINK_NOFOLLOW).map(|stat| FileType::from_raw_mode(stat.st_mode))
}

fn kind_of(kind: FileType) -> FileKind {
    match kind {
        FileType::RegularFile => FileKind::File,
        FileType::Directory => FileKind::Directory,
        _ => FileKind::Other,
    }
}

/// Returns the permissions that the runtime asks for, or the usual ones if it asks for none, without the bits that
/// change whose program runs.
fn permissions(mode: Option<u32>, usual: u32) -> Mode {
    Mode::from_bits_truncate((mode.unwrap_or(usual) & 0o777) as _)
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn stat_at(parent: BorrowedFd<'_>, name: &CStr) -> Done<FileStat> {
    let flags = OFlags::PATH | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let known = File::from(openat(parent, name, flags, Mode::empty())?).metadata()?;
    let kind = match known.file_type() {
        kind if kind.is_file() => FileKind::File,
        kind if kind.is_dir() => FileKind::Directory,
        _ => FileKind::Other,
    };
    let modified = known.modified()?;
    // Not every file system knows when a file was made.
    Ok(FileStat::new(kind, known.len()).modified(modified).created(known.created().unwrap_or(modified)))
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn stat_at(parent: BorrowedFd<'_>, name: &CStr) -> Done<FileStat> {
    use pilotwire::handlers::FileTime;

    let known = statat(parent, name, AtFlags::SYMLINK_NOFOLLOW)?;
    let kind = kind_of(FileType::from_raw_mode(known.st_mode));
    let time = |seconds: i64| FileTime::from_millis(seconds.saturating_mul(1000));
    let (modified, created) = (time(known.st_mtime as i64), time(known.st_ctime as i64));
    Ok(FileStat::new(kind, known.st_size as u64).modified(modified).created(created))
}
