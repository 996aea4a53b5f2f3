//! From a path to a place below the root, with no way out.
//!
//! A path's folders are opened one below the other, by the kernel in one step where it can (`openat2`), else here. What is
//! done then is done with the open folder and one name in it, and follows no link. So whatever is put in place of a folder
//! or file meanwhile, nothing outside of the root is reached.

use std::ffi::CString;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;
#[cfg(any(target_os = "linux", target_os = "android"))]
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::fs::{Mode, OFlags, openat, readlinkat};
use rustix::io::{Errno, Result};

/// The flags with which a folder is opened to go through it.
#[cfg(any(target_os = "linux", target_os = "android"))]
const THROUGH: OFlags = OFlags::PATH;
#[cfg(not(any(target_os = "linux", target_os = "android")))]
const THROUGH: OFlags = OFlags::RDONLY;

const FOLDER: OFlags = THROUGH.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);

/// As Linux has it.
const MOST_LINKS: usize = 40;
const LONGEST_PATH: usize = 4096;

/// The folder that all paths begin in.
pub(crate) struct Root {
    folder: OwnedFd,
    /// `true` if the kernel is asked to open folders in one step.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    by_kernel: AtomicBool,
}

/// The place that a path leads to.
pub(crate) enum Place {
    /// A name in a folder, with or without something there.
    Named { parent: OwnedFd, name: CString },
    /// A folder: the root, or what a link such as `..` leads to.
    Folder(OwnedFd),
}

/// The treatment of a link at the end of a path. Those before the end are followed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum LastLink {
    Follow,
    Keep,
}

impl Root {
    pub(crate) fn open(path: &Path) -> Result<Self> {
        Ok(Self {
            folder: rustix::fs::open(path, FOLDER, Mode::empty())?,
            #[cfg(any(target_os = "linux", target_os = "android"))]
            by_kernel: AtomicBool::new(true),
        })
    }

    /// The same, opening all folders here.
    #[cfg(test)]
    pub(crate) fn without_kernel(self) -> Self {
        #[cfg(any(target_os = "linux", target_os = "android"))]
        self.by_kernel.store(false, Ordering::Relaxed);
        self
    }

    /// Finds the place of a path.
    pub(crate) fn locate(&self, path: &str, last: LastLink) -> Result<Place> {
        self.locate_steps(steps_of(path)?, last)
    }

    /// Finds the place of a path that was cut into its steps.
    pub(crate) fn locate_steps(&self, mut steps: Vec<CString>, last: LastLink) -> Result<Place> {
        for _ in 0..=MOST_LINKS {
            let above = match steps.split_last() {
                Some((name, above)) if !is_up(name) => above,
                _ => return self.open_folder(&steps).map(Place::Folder),
            };
            let parent = self.open_folder(above)?;
            let name = steps.pop().ok_or(Errno::INVAL)?;
            if last == LastLink::Keep {
                return Ok(Place::Named { parent, name });
            }
            let Some(target) = read_link(&parent, &name)? else { return Ok(Place::Named { parent, name }) };
            if target.is_absolute {
                steps.clear();
            }
            steps.extend(target.steps);
        }
        Err(Errno::LOOP)
    }

    /// Opens a folder, through links that stay below the root: at the root, `..` stays there, and an absolute link begins
    /// there.
    pub(crate) fn open_folder(&self, steps: &[CString]) -> Result<OwnedFd> {
        #[cfg(any(target_os = "linux", target_os = "android"))]
        if let Some(opened) = self.open_by_kernel(steps) {
            return opened;
        }
        self.walk(steps)
    }

    /// `None` if the kernel cannot, or a sandbox does not let it.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    fn open_by_kernel(&self, steps: &[CString]) -> Option<Result<OwnedFd>> {
        use rustix::fs::{ResolveFlags, openat2};

        /// The number of tries: the kernel gives up at `..` where something is being renamed.
        const TRIES: usize = 16;
        if !self.by_kernel.load(Ordering::Relaxed) {
            return None;
        }
        let names: Vec<&[u8]> = steps.iter().map(|step| step.to_bytes()).collect();
        let path = if names.is_empty() { b".".to_vec() } else { names.join(&b'/') };
        let resolve = ResolveFlags::IN_ROOT | ResolveFlags::NO_MAGICLINKS;
        for _ in 0..TRIES {
            match openat2(&self.folder, &path, FOLDER, Mode::empty(), resolve) {
                Err(Errno::AGAIN) => {}
                Err(Errno::NOSYS) => {
                    self.by_kernel.store(false, Ordering::Relaxed);
                    return None;
                }
                Err(Errno::PERM | Errno::INVAL | Errno::TOOBIG) => return None,
                opened => return Some(opened),
            }
        }
        None
    }

    /// Opens a folder step by step. It holds one folder at a time: for `..`, it goes down again from the root, through
    /// folders that were no links.
    fn walk(&self, steps: &[CString]) -> Result<OwnedFd> {
        let mut at = self.itself()?;
        let mut passed: Vec<CString> = Vec::new();
        let mut ahead: Vec<CString> = steps.iter().rev().cloned().collect();
        let mut links = 0;
        while let Some(step) = ahead.pop() {
            if is_up(&step) {
                passed.pop();
                at = self.itself()?;
                for name in &passed {
                    at = open_child(&at, name)?;
                }
                continue;
            }
            match open_child(&at, &step) {
                Ok(child) => {
                    at = child;
                    passed.push(step);
                }
                Err(error @ (Errno::NOTDIR | Errno::LOOP | Errno::MLINK)) => {
                    let target = read_link(&at, &step)?.ok_or(error)?;
                    links += 1;
                    if links > MOST_LINKS {
                        return Err(Errno::LOOP);
                    }
                    if target.is_absolute {
                        passed.clear();
                        at = self.itself()?;
                    }
                    ahead.extend(target.steps.into_iter().rev());
                }
                Err(error) => return Err(error),
            }
        }
        Ok(at)
    }

    fn itself(&self) -> Result<OwnedFd> {
        openat(&self.folder, c".", FOLDER, Mode::empty())
    }
}

/// Opens a folder in a folder to go through it, if it is no link.
fn open_child(parent: impl AsFd, name: &CString) -> Result<OwnedFd> {
    openat(parent, name, FOLDER | OFlags::NOFOLLOW, Mode::empty())
}

/// Opens a folder in a folder to list it, if it is no link.
pub(crate) fn open_to_list(parent: impl AsFd, name: &CString) -> Result<OwnedFd> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    openat(parent, name, flags, Mode::empty())
}

/// Opens to be listed what was opened to go through.
pub(crate) fn reopen_to_list(folder: BorrowedFd<'_>) -> Result<OwnedFd> {
    openat(folder, c".", OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())
}

struct Target {
    is_absolute: bool,
    steps: Vec<CString>,
}

/// Reads where a link leads to. `None` if it is none, or nothing is there.
fn read_link(parent: impl AsFd, name: &CString) -> Result<Option<Target>> {
    let target = match readlinkat(parent, name, Vec::new()) {
        Ok(target) => target.into_bytes(),
        Err(Errno::INVAL | Errno::NOENT) => return Ok(None),
        Err(error) => return Err(error),
    };
    if target.is_empty() {
        return Err(Errno::NOENT);
    }
    let says_something = |step: &&[u8]| !step.is_empty() && *step != b".";
    let steps = target.split(|byte| *byte == b'/').filter(says_something);
    let steps = steps.map(|step| CString::new(step).map_err(|_| Errno::INVAL)).collect::<Result<_>>()?;
    Ok(Some(Target { is_absolute: target.starts_with(b"/"), steps }))
}

fn is_up(step: &CString) -> bool {
    step.as_bytes() == b".."
}

/// Cuts a path into names. `.` and `..` are worked out in the text, and `..` at the root stays there.
pub(crate) fn steps_of(path: &str) -> Result<Vec<CString>> {
    if path.is_empty() {
        return Err(Errno::NOENT);
    }
    if path.len() > LONGEST_PATH {
        return Err(Errno::NAMETOOLONG);
    }
    let mut steps = Vec::new();
    for step in path.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            name => steps.push(CString::new(name).map_err(|_| Errno::INVAL)?),
        }
    }
    Ok(steps)
}
