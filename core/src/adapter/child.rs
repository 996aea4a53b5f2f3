//! A runtime as a process: its streams, its last words, its end.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::process::ExitStatus;
use std::task::{Context, Poll, ready};

use bytes::BytesMut;

use super::drive::{Drive, Stop};
use super::driving::Drives;
use super::link::{Link, Stdin};
use super::{Driving, Halves, Reader, Timer, Transport, Writer};
use crate::close::{CloseCause, CloseKind};
use crate::handle::Driver;
use crate::launch::{Action, Grace, PortScanner, Streams, Supervision};

/// Reads in one poll, after which other tasks get a turn.
const READS: usize = 32;

/// A process of the executor's, without its streams.
///
/// It leads a process group of its own where there are such; a [`Start`](crate::launch::Start) sees to that. When this is
/// dropped before it has exited, its group is to be killed.
pub trait Child {
    /// Returns how the process exited, once it has. Not called again after that.
    ///
    /// # Errors
    ///
    /// If that cannot be known.
    fn poll_exit(&mut self, context: &mut Context<'_>) -> Poll<io::Result<ExitStatus>>;

    /// Asks its group to exit, where the operating system has a way to (`SIGTERM`).
    fn terminate(&mut self);

    /// Kills its group.
    fn kill(&mut self);
}

/// A process and the streams that it was started with.
#[derive(Debug)]
pub struct Spawned<C, I, O, E> {
    /// The process.
    pub child: C,
    /// Its stdin, if the connection runs over that.
    pub stdin: Option<I>,
    /// Its stdout.
    pub stdout: O,
    /// Its stderr.
    pub stderr: E,
}

/// Drives a connection over a process's stdin and stdout or, if the process listens on TCP, over what `connect` makes of
/// the port that it says it listens on; and sees the process to its end. As [`over_stream`](super::over_stream)
/// otherwise. Two timers are needed: one for the connection, one for the process.
///
/// If something goes wrong before there is a stream, the connection ends, with the cause.
pub fn over_child<C, I, O, E, T, N, F, M>(
    driver: Driver,
    spawned: Spawned<C, I, O, E>,
    streams: Streams,
    connect: N,
    timers: [M; 2],
) -> (Driving, impl Future<Output = ()> + use<C, I, O, E, T, N, F, M>)
where
    C: Child,
    I: Writer,
    O: Reader,
    E: Reader,
    T: Transport,
    N: FnOnce(u16) -> F,
    F: Future<Output = io::Result<T>>,
    M: Timer,
{
    let Spawned { child, stdin, stdout, stderr } = spawned;
    let limits = driver.process_limits();
    let (pipes, connect, output, supervision) = match streams {
        Streams::Pipes => {
            let pipes = Halves { reader: stdout, writer: Stdin(stdin) };
            (Some(Link::Pipes(pipes)), None, None, Supervision::of_pipes(limits))
        }
        Streams::Tcp(_) => {
            (None, Some(connect), Some(stdout), Supervision::of_listener(limits, driver.now()))
        }
    };
    let supervision = supervision.without(&driver.secrets());
    let [timer, process_timer] = timers;
    let peek = driver.peek();
    let supervised = Supervised {
        drive: Drive::new(driver, pipes, timer),
        scanner: PortScanner::default(),
        connect,
        connecting: None,
        unreachable: None,
        supervision,
        timer: process_timer,
        exited: false,
        output,
        errors: Some(stderr),
        child,
        buffer: BytesMut::new(),
        waiting: None,
        closed: None,
        aborted: false,
    };
    Driving::new(peek, supervised)
}

/// Of a stream that ends.
enum Piece {
    Some,
    End,
}

/// Reads a piece into the buffer, until there is nothing more to come.
fn poll_piece(
    reader: &mut Option<impl Reader>,
    buffer: &mut BytesMut,
    context: &mut Context<'_>,
) -> Poll<Piece> {
    let Some(stream) = reader else { return Poll::Pending };
    loop {
        buffer.clear();
        buffer.reserve(8 << 10);
        match ready!(stream.poll_read(context, buffer)) {
            Ok(count) if count > 0 => return Poll::Ready(Piece::Some),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Ok(_) | Err(_) => {
                *reader = None;
                return Poll::Ready(Piece::End);
            }
        }
    }
}

/// A process, the connection to it, and what is to be done about both.
struct Supervised<P, T, N, F, O, E, C, M> {
    drive: Drive<Link<P, T>, M>,
    scanner: PortScanner,
    /// There until the port is known.
    connect: Option<N>,
    connecting: Option<Pin<Box<F>>>,
    /// The reason that the process could not be connected to.
    unreachable: Option<io::Error>,
    supervision: Supervision,
    timer: M,
    exited: bool,
    /// Stdout, where the connection does not run over it. None once it has ended.
    output: Option<O>,
    /// Stderr. None once it has ended.
    errors: Option<E>,
    /// Behind its streams: where all are dropped, it is not to wait for their being read.
    child: C,
    buffer: BytesMut,
    /// The latest value of [`Drive::waiting_after`].
    waiting: Option<u64>,
    /// The connection's cause of ending, once it has ended.
    closed: Option<CloseCause>,
    aborted: bool,
}

impl<P, T, N, F, O, E, C, M> Drives for Supervised<P, T, N, F, O, E, C, M>
where
    P: Transport,
    T: Transport,
    N: FnOnce(u16) -> F,
    F: Future<Output = io::Result<T>>,
    O: Reader,
    E: Reader,
    C: Child,
    M: Timer,
{
    /// Runs until the process is gone. Returns the connection's cause of ending, with how the process ended.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<CloseCause> {
        loop {
            self.poll_exit(context);
            // At once, before the process's number can be another's.
            let mut outcome = self.act(context);
            self.poll_errors(context);
            self.poll_output(context);
            self.poll_connecting(context);
            self.poll_connection(context);
            self.poll_timer(context);
            outcome = outcome.max(self.act(context));
            match outcome {
                ActionOutcome::Idle => return Poll::Pending,
                ActionOutcome::Acted => {}
                ActionOutcome::Finished => {
                    let mut cause = self.closed.take().unwrap_or_else(|| CloseKind::Graceful.into());
                    let description = self.supervision.description();
                    cause.peer = description.map(|text| self.drive.driver.hide(&text).into());
                    return Poll::Ready(cause);
                }
            }
        }
    }

    fn abort(&mut self) {
        self.aborted = true;
        self.drive.driver.abort();
        if self.closed.is_some() {
            self.supervision.closed(self.drive.driver.now(), Grace::None);
        }
    }
}

/// The outcome of asking for actions.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum ActionOutcome {
    Idle,
    Acted,
    Finished,
}

impl<P, T, N, F, O, E, C, M> Supervised<P, T, N, F, O, E, C, M>
where
    P: Transport,
    T: Transport,
    N: FnOnce(u16) -> F,
    F: Future<Output = io::Result<T>>,
    O: Reader,
    E: Reader,
    C: Child,
    M: Timer,
{
    /// Does what is to be done.
    fn act(&mut self, context: &mut Context<'_>) -> ActionOutcome {
        let mut outcome = ActionOutcome::Idle;
        while let Some(action) = self.supervision.poll_action() {
            outcome = outcome.max(ActionOutcome::Acted);
            match action {
                Action::FailStart => {
                    self.connect = None;
                    let limit = self.drive.driver.process_limits().startup;
                    let late = format!("the runtime did not say within {limit:?} which port it listens on");
                    self.describe();
                    self.drive.driver.start_failed(&io::Error::new(io::ErrorKind::TimedOut, late));
                }
                Action::EndConnection => {
                    self.describe();
                    match self.unreachable.take() {
                        Some(error) => self.drive.driver.start_failed(&error),
                        None => self.drive.end_of_input(),
                    }
                }
                // Whatever comes of it, the next step has a limit.
                Action::CloseInput => drop(self.drive.poll_close(context)),
                Action::Terminate => self.child.terminate(),
                Action::Kill => self.child.kill(),
                Action::Finish => outcome = ActionOutcome::Finished,
            }
        }
        outcome
    }

    /// Lets the connection know what is known of the process, for its cause of ending.
    fn describe(&mut self) {
        if let Some(description) = self.supervision.description() {
            self.drive.driver.describe_peer(&description);
        }
    }

    fn poll_exit(&mut self, context: &mut Context<'_>) {
        if !self.exited
            && let Poll::Ready(status) = self.child.poll_exit(context)
        {
            self.exited = true;
            let status = status.map_err(|error| error.to_string());
            self.supervision.exited(self.drive.driver.now(), status);
            self.describe();
        }
    }

    fn poll_errors(&mut self, context: &mut Context<'_>) {
        for read in 0..READS {
            match poll_piece(&mut self.errors, &mut self.buffer, context) {
                Poll::Pending if read == 0 => return,
                Poll::Pending => return self.describe(),
                Poll::Ready(Piece::Some) => self.supervision.errors(&self.buffer),
                Poll::Ready(Piece::End) => self.supervision.errors_ended(self.drive.driver.now()),
            }
        }
        self.describe();
        context.waker().wake_by_ref();
    }

    /// Takes what comes over stdout beside the connection: the port, and then nothing of use.
    fn poll_output(&mut self, context: &mut Context<'_>) {
        for _ in 0..READS {
            match poll_piece(&mut self.output, &mut self.buffer, context) {
                Poll::Pending => return,
                Poll::Ready(Piece::Some) if self.connect.is_some() => {
                    if let Some(port) = self.scanner.feed(&self.buffer) {
                        self.supervision.port();
                        self.connecting = self.connect.take().map(|connect| Box::pin(connect(port)));
                    } else {
                        self.supervision.output(&self.buffer);
                    }
                }
                Poll::Ready(Piece::Some) => {}
                // It will never say where it listens.
                Poll::Ready(Piece::End) if self.connect.is_some() => {
                    self.supervision.output_ended(self.drive.driver.now());
                }
                Poll::Ready(Piece::End) => {}
            }
        }
        context.waker().wake_by_ref();
    }

    fn poll_connecting(&mut self, context: &mut Context<'_>) {
        let Some(connecting) = &mut self.connecting else { return };
        let Poll::Ready(connected) = connecting.as_mut().poll(context) else { return };
        self.connecting = None;
        match connected {
            Ok(socket) => self.drive.open(Link::Socket(socket)),
            Err(error) => {
                self.unreachable = Some(error);
                self.supervision.unreachable(self.drive.driver.now());
            }
        }
    }

    fn poll_connection(&mut self, context: &mut Context<'_>) {
        while self.closed.is_none()
            && let Poll::Ready(stop) = self.drive.poll(context)
        {
            match stop {
                Stop::InputEnded => self.supervision.output_ended(self.drive.driver.now()),
                Stop::Closed(cause) => {
                    self.closed = Some(cause);
                    self.connect = None;
                    self.connecting = None;
                    let grace = if self.aborted { Grace::None } else { self.drive.driver.grace() };
                    self.supervision.closed(self.drive.driver.now(), grace);
                }
            }
        }
        // The process may have more to write before it can exit.
        if self.closed.is_some() && self.drive.poll_discard(context).is_ready() {
            self.supervision.output_ended(self.drive.driver.now());
        }
        let waiting = self.drive.waiting_after();
        if std::mem::replace(&mut self.waiting, waiting) != waiting && self.supervision.is_ending() {
            self.supervision.output_goes_on(self.drive.driver.now());
        }
    }

    fn poll_timer(&mut self, context: &mut Context<'_>) {
        while let Some(deadline) = self.supervision.poll_deadline() {
            let held_up = self.waiting.is_none();
            if (self.supervision.is_ending() && held_up)
                || self.timer.poll_until(context, deadline).is_pending()
            {
                return;
            }
            self.supervision.handle_deadline(self.drive.driver.now());
        }
    }
}
