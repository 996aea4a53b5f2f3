//! Removing a folder with all that is in it, while others may be at work there.

use std::ffi::CString;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::fs::{AtFlags, Dir, FileType, statat, unlinkat};
use rustix::io::{Errno, Result};

use crate::place::open_to_list;

/// Most folders that are removed at once, how many may be in one another, and how often one may turn out not to be empty,
/// so that somebody who makes them faster does not keep this here. A path that is asked for has half as many at most.
const MOST_FOLDERS: usize = 1_000_000;
const DEEPEST: usize = 4096;
const MOST_SURPRISES: usize = 1000;

/// Removes the folder `name` of `parent`. Links in it are removed and not followed.
///
/// However deep it is, two folders are open at a time. Each is opened from one that is open, so that all of them are below
/// `parent`.
pub(crate) fn remove_tree(parent: BorrowedFd<'_>, name: &CString) -> Result<()> {
    let mut folder = open_to_list(parent, name)?;
    // From `parent` to the folder that is being emptied.
    let mut names = vec![name.clone()];
    let mut surprises = 0;
    // Each is opened once and removed once.
    for _ in 0..2 * MOST_FOLDERS {
        if surprises > MOST_SURPRISES || names.len() > DEEPEST {
            return Err(Errno::NOTEMPTY);
        }
        if let Some(child) = empty_up_to_a_folder(&folder)? {
            match open_to_list(&folder, &child) {
                Ok(opened) => {
                    folder = opened;
                    names.push(child);
                }
                // Somebody was here meanwhile: it is looked at again.
                Err(Errno::NOENT | Errno::NOTDIR | Errno::LOOP | Errno::MLINK) => surprises += 1,
                Err(error) => return Err(error),
            }
            continue;
        }
        let Some(emptied) = names.pop() else { return Ok(()) };
        let above = open_along(parent, &names)?;
        let is_gone = match unlinkat(above.as_ref().map_or(parent, AsFd::as_fd), &emptied, AtFlags::REMOVEDIR)
        {
            Ok(()) | Err(Errno::NOENT) => true,
            Err(Errno::NOTEMPTY | Errno::EXIST) => false,
            Err(Errno::NOTDIR) if above.is_some() => false,
            Err(error) => return Err(error),
        };
        surprises += usize::from(!is_gone);
        match above {
            // What somebody has put there meanwhile is met when this folder is looked at again.
            Some(above) => folder = above,
            None if is_gone => return Ok(()),
            None => names.push(emptied),
        }
    }
    Err(Errno::BUSY)
}

/// Opens the last of folders that are each in the one before. `None` if there are none.
fn open_along(parent: BorrowedFd<'_>, names: &[CString]) -> Result<Option<OwnedFd>> {
    let mut at: Option<OwnedFd> = None;
    for name in names {
        at = Some(open_to_list(at.as_ref().map_or(parent, AsFd::as_fd), name)?);
    }
    Ok(at)
}

/// Removes what is in a folder up to the first folder, and returns that one's name.
fn empty_up_to_a_folder(folder: &OwnedFd) -> Result<Option<CString>> {
    for entry in Dir::read_from(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        if matches!(name.to_bytes(), b"." | b"..") {
            continue;
        }
        let is_folder = match entry.file_type() {
            FileType::Unknown => is_a_folder(folder, name)?,
            known => known == FileType::Directory,
        };
        if is_folder {
            return Ok(Some(name.to_owned()));
        }
        match unlinkat(folder, name, AtFlags::empty()) {
            Ok(()) | Err(Errno::NOENT) => {}
            Err(Errno::ISDIR | Errno::PERM) if is_a_folder(folder, name)? => {
                return Ok(Some(name.to_owned()));
            }
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}

fn is_a_folder(folder: &OwnedFd, name: &std::ffi::CStr) -> Result<bool> {
    match statat(folder, name, AtFlags::SYMLINK_NOFOLLOW) {
        Ok(stat) => Ok(FileType::from_raw_mode(stat.st_mode) == FileType::Directory),
        Err(Errno::NOENT) => Ok(false),
        Err(error) => Err(error),
    }
}
