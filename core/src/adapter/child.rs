//! A runtime as a process: its streams, its last words, its end.

use std::future::{Future, poll_fn};
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::process::ExitStatus;
use std::task::{Context, Poll, ready};

use bytes::BytesMut;

use super::drive::{Drive, Stop};
use super::{Driving, Halves, Reader, Timer, Transport, Writer};
use crate::connection::{CloseCause, CloseKind};
use crate::handle::Driver;
use crate::launch::{Action, PortScanner, Streams, Supervision};

/// Reads in one poll, after which other tasks get a turn.
const READS: usize = 32;

/// A process of the executor's, without its streams.
///
/// It leads a process group of its own where there are such; a [`Start`](crate::launch::Start) sees to that. When this is
/// dropped before it has exited, its group is to be killed.
pub trait Child {
    /// How it exited, once it has. Not called again after that.
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
/// What goes wrong before there is a connection ends it, with the cause.
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
    Driving::new(driver, move |driver| {
        let [timer, own_timer] = timers;
        let mut supervised = Supervised {
            drive: Drive::new(driver, pipes, timer),
            scanner: PortScanner::default(),
            connect,
            connecting: None,
            supervision,
            timer: own_timer,
            child,
            exited: false,
            output,
            errors: Some(stderr),
            buffer: BytesMut::new(),
            cause: None,
            reads: 0,
        };
        async move { poll_fn(|context| supervised.poll(context)).await }
    })
}

/// What a connection runs over.
enum Link<P, T> {
    Pipes(P),
    Socket(T),
}

impl<P: Reader, T: Reader> Reader for Link<P, T> {
    fn poll_read(&mut self, context: &mut Context<'_>, buffer: &mut BytesMut) -> Poll<io::Result<usize>> {
        match self {
            Link::Pipes(pipes) => pipes.poll_read(context, buffer),
            Link::Socket(socket) => socket.poll_read(context, buffer),
        }
    }
}

impl<P: Writer, T: Writer> Writer for Link<P, T> {
    fn poll_write(&mut self, context: &mut Context<'_>, frames: &[IoSlice<'_>]) -> Poll<io::Result<usize>> {
        match self {
            Link::Pipes(pipes) => pipes.poll_write(context, frames),
            Link::Socket(socket) => socket.poll_write(context, frames),
        }
    }

    fn poll_flush(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self {
            Link::Pipes(pipes) => pipes.poll_flush(context),
            Link::Socket(socket) => socket.poll_flush(context),
        }
    }

    fn poll_close(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self {
            Link::Pipes(pipes) => pipes.poll_close(context),
            Link::Socket(socket) => socket.poll_close(context),
        }
    }
}

/// A process's stdin, which is dropped to close it.
struct Stdin<I>(Option<I>);

impl<I: Writer> Writer for Stdin<I> {
    fn poll_write(&mut self, context: &mut Context<'_>, frames: &[IoSlice<'_>]) -> Poll<io::Result<usize>> {
        match &mut self.0 {
            Some(stdin) => stdin.poll_write(context, frames),
            None => Poll::Ready(Err(io::ErrorKind::BrokenPipe.into())),
        }
    }

    fn poll_flush(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.0.as_mut().map_or(Poll::Ready(Ok(())), |stdin| stdin.poll_flush(context))
    }

    fn poll_close(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let closed = self.0.as_mut().map_or(Poll::Ready(Ok(())), |stdin| stdin.poll_close(context));
        self.0 = None;
        closed
    }
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
    supervision: Supervision,
    timer: M,
    child: C,
    exited: bool,
    /// Stdout, where the connection does not run over it. None once it has ended.
    output: Option<O>,
    /// Stderr. None once it has ended.
    errors: Option<E>,
    buffer: BytesMut,
    /// The connection's cause of ending, once it has ended.
    cause: Option<CloseCause>,
    /// Reads of the connection when that was last looked at.
    reads: u64,
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
    /// Runs until the process is gone. Gives the connection's cause of ending, with how the process ended.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<CloseCause> {
        loop {
            self.poll_errors(context);
            self.poll_output(context);
            self.poll_exit(context);
            self.poll_connecting(context);
            self.poll_connection(context);
            self.poll_timer(context);
            let mut acted = false;
            while let Some(action) = self.supervision.poll_action() {
                acted = true;
                if action == Action::Finish {
                    let mut cause = self.cause.take().unwrap_or_else(|| CloseKind::Graceful.into());
                    cause.peer = self.supervision.description().map(Into::into);
                    return Poll::Ready(cause);
                }
                self.act(action, context);
            }
            if !acted {
                return Poll::Pending;
            }
        }
    }

    fn act(&mut self, action: Action, context: &mut Context<'_>) {
        match action {
            Action::FailStart => {
                self.connect = None;
                let limit = self.drive.driver.process_limits().startup;
                let late = format!("the runtime did not say within {limit:?} which port it listens on");
                self.fail_start(&io::Error::new(io::ErrorKind::TimedOut, late));
            }
            Action::EndConnection => {
                self.describe();
                self.drive.driver.end_of_input();
            }
            // Whatever comes of it, the next step has a limit.
            Action::CloseInput => drop(self.drive.poll_close(context)),
            Action::Terminate => self.child.terminate(),
            Action::Kill => self.child.kill(),
            Action::Finish => {}
        }
    }

    fn fail_start(&mut self, error: &io::Error) {
        self.describe();
        self.drive.driver.start_failed(error);
    }

    /// Lets the connection know what is known of the process, for its cause of ending.
    fn describe(&mut self) {
        if let Some(description) = self.supervision.description() {
            self.drive.driver.describe_peer(&description);
        }
    }

    fn poll_errors(&mut self, context: &mut Context<'_>) {
        for _ in 0..READS {
            match poll_piece(&mut self.errors, &mut self.buffer, context) {
                Poll::Pending => return,
                Poll::Ready(Piece::Some) => {
                    self.supervision.errors(&self.buffer);
                    self.describe();
                }
                Poll::Ready(Piece::End) => self.supervision.errors_ended(self.drive.driver.now()),
            }
        }
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

    fn poll_exit(&mut self, context: &mut Context<'_>) {
        if !self.exited
            && let Poll::Ready(status) = self.child.poll_exit(context)
        {
            self.exited = true;
            let status = status.map_err(|error| error.to_string());
            self.supervision.exited(self.drive.driver.now(), status);
        }
    }

    fn poll_connecting(&mut self, context: &mut Context<'_>) {
        let Some(connecting) = &mut self.connecting else { return };
        let Poll::Ready(connected) = connecting.as_mut().poll(context) else { return };
        self.connecting = None;
        match connected {
            Ok(socket) => self.drive.open(Link::Socket(socket)),
            Err(error) => self.fail_start(&error),
        }
    }

    fn poll_connection(&mut self, context: &mut Context<'_>) {
        if self.cause.is_some() {
            // The process may have more to write before it can exit.
            if self.drive.poll_discard(context).is_ready() {
                self.supervision.output_ended(self.drive.driver.now());
            }
            return;
        }
        while let Poll::Ready(stop) = self.drive.poll(context) {
            match stop {
                Stop::InputEnded => self.supervision.output_ended(self.drive.driver.now()),
                Stop::Closed(cause) => {
                    self.cause = Some(cause);
                    self.connect = None;
                    self.connecting = None;
                    let grace = self.drive.driver.grace();
                    self.supervision.closed(self.drive.driver.now(), grace);
                    return self.poll_connection(context);
                }
            }
        }
    }

    fn poll_timer(&mut self, context: &mut Context<'_>) {
        while let Some(deadline) = self.supervision.poll_deadline() {
            if self.timer.poll_until(context, deadline).is_pending() {
                return;
            }
            let now = self.drive.driver.now();
            let waiting = self.drive.waiting_after();
            if self.cause.is_none() && waiting != Some(self.reads) {
                // Something has come meanwhile, or reading is held up on this side.
                self.reads = waiting.unwrap_or(self.reads);
                self.supervision.output_goes_on(now);
            }
            self.supervision.handle_deadline(now);
        }
    }
}
