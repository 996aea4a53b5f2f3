//! A process, its streams, and time.

use std::collections::VecDeque;
use std::io::{self, IoSlice};
use std::process::ExitStatus;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, Waker};

use bytes::BytesMut;

use crate::adapter::{Child, Halves, Reader, Spawned, Timer, Writer};
use crate::moment::Moment;

/// The state that the test and the task have in common.
#[derive(Clone, Default)]
pub(super) struct World(Arc<Mutex<State>>);

#[derive(Default)]
pub(super) struct State {
    now: Moment,
    timers: Vec<(Moment, Waker)>,
    pub(super) input: Input,
    pub(super) output: Pipe,
    pub(super) errors: Pipe,
    exit: Option<Result<ExitStatus, io::ErrorKind>>,
    waiting: Option<Waker>,
    /// The acts on the process, in order.
    pub(super) acts: Vec<&'static str>,
    /// The acts upon which the process exits by itself.
    pub(super) exits_on: Vec<&'static str>,
}

/// The input that the task writes to.
#[derive(Default)]
pub(super) struct Input {
    pub(super) written: Vec<u8>,
    /// `true` if the input takes nothing at the moment.
    pub(super) full: bool,
    /// `true` if the input takes nothing after each write.
    pub(super) slow: bool,
    pub(super) broken: bool,
    pub(super) closed: bool,
    waiting: Option<Waker>,
}

/// The pipe that the task reads from.
#[derive(Default)]
pub(super) struct Pipe {
    bytes: VecDeque<u8>,
    end: Option<Result<(), io::ErrorKind>>,
    waiting: Option<Waker>,
}

impl Pipe {
    pub(super) fn write(&mut self, bytes: impl AsRef<[u8]>) {
        self.bytes.extend(bytes.as_ref());
        wake(&mut self.waiting);
    }

    pub(super) fn end(&mut self) {
        self.end = Some(Ok(()));
        wake(&mut self.waiting);
    }

    pub(super) fn fail(&mut self, kind: io::ErrorKind) {
        self.end = Some(Err(kind));
        wake(&mut self.waiting);
    }

    /// Bytes that were not read yet.
    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }
}

impl Input {
    pub(super) fn take_again(&mut self) {
        self.full = false;
        wake(&mut self.waiting);
    }
}

fn wake(waiting: &mut Option<Waker>) {
    if let Some(waker) = waiting.take() {
        waker.wake();
    }
}

impl World {
    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().expect("nothing panics with it")
    }

    pub(super) fn now(&self) -> Moment {
        self.state().now
    }

    pub(super) fn set_now(&self, now: Moment) {
        let mut state = self.state();
        state.now = now;
        let (due, later) =
            std::mem::take(&mut state.timers).into_iter().partition::<Vec<_>, _>(|(at, _)| *at <= now);
        state.timers = later;
        drop(state);
        for (_, waker) in due {
            waker.wake();
        }
    }

    pub(super) fn next_deadline(&self) -> Option<Moment> {
        self.state().timers.iter().map(|(at, _)| *at).min()
    }

    /// The process exits. Its streams end when the test says so: others may have them too.
    pub(super) fn exit(&self, status: i32) {
        #[cfg(unix)]
        let status = std::os::unix::process::ExitStatusExt::from_raw(status << 8);
        #[cfg(windows)]
        let status = std::os::windows::process::ExitStatusExt::from_raw(status as u32);
        self.end(Ok(status));
    }

    /// As [`exit`](Self::exit), and nobody else has its streams.
    pub(super) fn exit_alone(&self, status: i32) {
        self.exit(status);
        self.state().output.end();
        self.state().errors.end();
    }

    pub(super) fn lose_status(&self) {
        self.end(Err(io::ErrorKind::Other));
    }

    fn end(&self, exit: Result<ExitStatus, io::ErrorKind>) {
        let mut state = self.state();
        state.exit = Some(exit);
        wake(&mut state.waiting);
    }

    fn act(&self, act: &'static str) {
        let exits = {
            let mut state = self.state();
            state.acts.push(act);
            state.exit.is_none() && state.exits_on.contains(&act)
        };
        if exits {
            self.exit_alone(0);
        }
    }

    pub(super) fn acts(&self) -> Vec<&'static str> {
        self.state().acts.clone()
    }

    pub(super) fn spawned(&self) -> Spawned<Process, Stdin, Stdout, Stderr> {
        Spawned {
            child: Process(self.clone()),
            stdin: Some(Stdin(self.clone())),
            stdout: Stdout(self.clone()),
            stderr: Stderr(self.clone()),
        }
    }

    pub(super) fn stream(&self) -> Halves<Stdout, Stdin> {
        Halves { reader: Stdout(self.clone()), writer: Stdin(self.clone()) }
    }

    pub(super) fn timer(&self) -> FakeTimer {
        FakeTimer { world: self.clone(), until: None }
    }
}

pub(super) struct Process(World);

impl Child for Process {
    fn poll_exit(&mut self, context: &mut Context<'_>) -> Poll<io::Result<ExitStatus>> {
        let mut state = self.0.state();
        match state.exit {
            Some(exit) => Poll::Ready(exit.map_err(io::Error::from)),
            None => {
                state.waiting = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }

    fn terminate(&mut self) {
        self.0.act("terminate");
    }

    fn kill(&mut self) {
        self.0.act("kill");
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.0.act("drop");
    }
}

pub(super) struct Stdin(World);

impl Writer for Stdin {
    fn poll_write(&mut self, context: &mut Context<'_>, frames: &[IoSlice<'_>]) -> Poll<io::Result<usize>> {
        let mut state = self.0.state();
        let input = &mut state.input;
        if input.broken {
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        }
        if input.full {
            input.waiting = Some(context.waker().clone());
            return Poll::Pending;
        }
        let count = frames.iter().map(|frame| frame.len()).sum();
        for frame in frames {
            input.written.extend_from_slice(frame);
        }
        input.full = input.slow;
        Poll::Ready(Ok(count))
    }

    fn poll_flush(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut state = self.0.state();
        if state.input.full {
            state.input.waiting = Some(context.waker().clone());
            return Poll::Pending;
        }
        Poll::Ready(Ok(()))
    }

    fn poll_close(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        std::task::ready!(self.poll_flush(context))?;
        let first = !std::mem::replace(&mut self.0.state().input.closed, true);
        if first {
            self.0.act("close");
        }
        Poll::Ready(Ok(()))
    }
}

impl Drop for Stdin {
    fn drop(&mut self) {
        let first = !std::mem::replace(&mut self.0.state().input.closed, true);
        if first {
            self.0.act("close");
        }
    }
}

pub(super) struct Stdout(World);
pub(super) struct Stderr(World);

impl Reader for Stdout {
    fn poll_read(&mut self, context: &mut Context<'_>, buffer: &mut BytesMut) -> Poll<io::Result<usize>> {
        read(&mut self.0.state().output, context, buffer)
    }
}

impl Reader for Stderr {
    fn poll_read(&mut self, context: &mut Context<'_>, buffer: &mut BytesMut) -> Poll<io::Result<usize>> {
        read(&mut self.0.state().errors, context, buffer)
    }
}

fn read(pipe: &mut Pipe, context: &Context<'_>, buffer: &mut BytesMut) -> Poll<io::Result<usize>> {
    let room = buffer.capacity() - buffer.len();
    assert!(room >= 8 << 10, "there is room for {room} bytes");
    let count = pipe.bytes.len().min(room);
    if count > 0 {
        let bytes: Vec<u8> = pipe.bytes.drain(..count).collect();
        buffer.extend_from_slice(&bytes);
        return Poll::Ready(Ok(count));
    }
    match pipe.end {
        Some(Ok(())) => Poll::Ready(Ok(0)),
        Some(Err(kind)) => Poll::Ready(Err(kind.into())),
        None => {
            pipe.waiting = Some(context.waker().clone());
            Poll::Pending
        }
    }
}

pub(super) struct FakeTimer {
    world: World,
    until: Option<Moment>,
}

impl FakeTimer {
    fn disarm(&mut self) {
        if let Some(until) = self.until.take() {
            let mut state = self.world.state();
            if let Some(at) = state.timers.iter().position(|(at, _)| *at == until) {
                state.timers.remove(at);
            }
        }
    }
}

impl Timer for FakeTimer {
    fn poll_until(&mut self, context: &mut Context<'_>, deadline: Moment) -> Poll<()> {
        self.disarm();
        let mut state = self.world.state();
        if state.now >= deadline {
            return Poll::Ready(());
        }
        state.timers.push((deadline, context.waker().clone()));
        drop(state);
        self.until = Some(deadline);
        Poll::Pending
    }
}

impl Drop for FakeTimer {
    fn drop(&mut self) {
        self.disarm();
    }
}
