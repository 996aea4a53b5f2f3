//! A process of Windows and all that it starts: they end together, at the latest with us.
//!
//! The two adapters have this file alike.
//!
//! The process is made suspended, put into a job that is killed when its last handle is closed, and only then let run, so
//! that whatever it starts is in the job too. We have the only handle, and the operating system closes that however we
//! end. A job of the process's own inside of ours, or ours inside of another, is no trouble: jobs nest.
//!
//! The following cannot be had without unsafe code, which these crates forbid:
//!
//! - To be born in the job (`PROC_THREAD_ATTRIBUTE_JOB_LIST`): std keeps attributes to itself. If we are killed between
//!   making the process and putting it into the job, it is left behind, suspended, without having run.
//! - The handle of the process's first thread: std closes it. So the threads of the whole system are gone through for the
//!   one to resume, which `process-wrap` does.
//! - To ask a process without a console to exit (`GenerateConsoleCtrlEvent`). Its input is closed, which the runtime
//!   takes as being asked.

use std::io;
use std::os::windows::io::{AsHandle, AsRawHandle, BorrowedHandle, OwnedHandle};
use std::os::windows::process::CommandExt;
use std::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command, ExitStatus};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use process_wrap::std::{ChildWrapper, CommandWrap, CommandWrapper, JobObject};
use win32job::{ExtendedLimitInfo, Job};

/// Made, and not let run (`CREATE_SUSPENDED`).
const SUSPENDED: u32 = 0x0000_0004;
/// No console window opens for it (`CREATE_NO_WINDOW`), nor for what it starts.
const NO_WINDOW: u32 = 0x0800_0000;

/// A process in a job. When this is dropped, all that is in the job is killed.
pub(crate) struct Jobbed {
    /// None once it was killed.
    job: Option<Job>,
    exit: Arc<Exit>,
}

#[derive(Default)]
struct Exit(Mutex<State>);

#[derive(Default)]
struct State {
    status: Option<io::Result<ExitStatus>>,
    waker: Option<Waker>,
}

/// The ends of a process's standard streams that are ours, where they are piped.
pub(crate) struct Streams {
    pub(crate) stdin: Option<ChildStdin>,
    pub(crate) stdout: Option<ChildStdout>,
    pub(crate) stderr: Option<ChildStderr>,
}

/// Starts a command in a job. Creation flags that it has are replaced.
pub(crate) fn spawn(mut command: Command) -> io::Result<(Jobbed, Streams)> {
    let mut limits = ExtendedLimitInfo::new();
    limits.limit_kill_on_job_close();
    let job = Job::create_with_limit_info(&limits).map_err(io::Error::other)?;
    let mut child = command.creation_flags(SUSPENDED | NO_WINDOW).spawn()?;
    if let Err(error) = enter(&job, &child) {
        // It may be in no job.
        let _ = child.kill();
        return Err(error);
    }
    let streams =
        Streams { stdin: child.stdin.take(), stdout: child.stdout.take(), stderr: child.stderr.take() };
    let exit = Arc::new(Exit::default());
    let told = Arc::clone(&exit);
    // Neither executor has a way to wait for a process that it has not started itself.
    std::thread::Builder::new().name("pilotwire-exit".to_owned()).spawn(move || told.wait_for(child))?;
    Ok((Jobbed { job: Some(job), exit }, streams))
}

/// Puts a suspended process into the job, and lets it run.
fn enter(job: &Job, child: &Child) -> io::Result<()> {
    job.assign_process(child.as_raw_handle() as isize).map_err(io::Error::other)?;
    let handle = Handle(child.as_handle().try_clone_to_owned()?);
    // This puts it into a second job too, without limits, which goes when its handle is dropped here.
    let command = CommandWrap::from(Command::new(""));
    JobObject.wrap_child(Box::new(handle), &command).map(drop)
}

impl Jobbed {
    pub(crate) fn poll_exit(&mut self, context: &mut Context<'_>) -> Poll<io::Result<ExitStatus>> {
        let mut state = self.exit.lock();
        match state.status.take() {
            Some(status) => Poll::Ready(status),
            None => {
                state.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }

    /// Ends all that is in the job.
    pub(crate) fn kill(&mut self) {
        self.job = None;
    }
}

impl Exit {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait_for(&self, mut child: Child) {
        let status = child.wait();
        let mut state = self.lock();
        state.status = Some(status);
        let waker = state.waker.take();
        drop(state);
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

/// A process that is only to be put into a job and resumed.
#[derive(Debug)]
struct Handle(OwnedHandle);

impl ChildWrapper for Handle {
    fn inner(&self) -> &dyn ChildWrapper {
        self
    }

    fn inner_mut(&mut self) -> &mut dyn ChildWrapper {
        self
    }

    fn into_inner(self: Box<Self>) -> Box<dyn ChildWrapper> {
        self
    }

    fn process_handle(&self) -> Option<BorrowedHandle<'_>> {
        Some(self.0.as_handle())
    }

    /// Whoever holds the process does that, if it could not be resumed.
    fn start_kill(&mut self) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }
}
