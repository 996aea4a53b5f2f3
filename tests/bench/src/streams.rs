//! A stream to the far side, in a tokio runtime that is made for one measurement.

use std::future::Future;
use std::io::{PipeReader, PipeWriter};
use std::os::fd::OwnedFd;
use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncWrite, DuplexStream, duplex};
use tokio::net::unix::pipe;
use tokio::runtime::{Builder, Runtime};

use crate::far;
use crate::frames::Stream;
use crate::protocol::{Executor, IN_MEMORY, Transport};

/// What is read from.
pub type BoxedRead = Box<dyn AsyncRead + Send + Unpin>;
/// What is written to.
pub type BoxedWrite = Box<dyn AsyncWrite + Send + Unpin>;

/// Runs what is made of a stream to the far side, as a task.
pub fn run<T, F>(
    executor: Executor,
    transport: Transport,
    stream: &Arc<Stream>,
    measure: impl FnOnce(BoxedRead, BoxedWrite) -> F + Send + 'static,
) -> T
where
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    let stream = Arc::clone(stream);
    in_runtime(executor, async move {
        let (reader, writer) = open(transport, stream);
        measure(reader, writer).await
    })
}

/// Runs a future as a task.
pub fn in_runtime<F>(executor: Executor, measure: F) -> F::Output
where
    F: Future<Output: Send> + Send + 'static,
{
    runtime(executor).block_on(async move { tokio::spawn(measure).await.expect("it does not panic") })
}

fn runtime(executor: Executor) -> Runtime {
    let runtime = match executor {
        Executor::TokioOne => Builder::new_current_thread().enable_all().build(),
        Executor::TokioTwo => Builder::new_multi_thread().worker_threads(2).enable_all().build(),
        Executor::Smol => panic!("smol is not tokio"),
    };
    runtime.expect("the runtime starts")
}

fn open(transport: Transport, stream: Arc<Stream>) -> (BoxedRead, BoxedWrite) {
    match transport {
        Transport::Memory => {
            let ((reader, writer), far) = in_memory(stream);
            tokio::spawn(far);
            (Box::new(reader), Box::new(writer))
        }
        Transport::Pipe => {
            let (reader, writer) = pipes(stream);
            let reader = pipe::Receiver::from_owned_fd(OwnedFd::from(reader)).expect("tokio takes it");
            let writer = pipe::Sender::from_owned_fd(OwnedFd::from(writer)).expect("tokio takes it");
            (Box::new(reader), Box::new(writer))
        }
    }
}

/// Streams in memory, and the far side as a future.
pub fn in_memory(
    stream: Arc<Stream>,
) -> ((DuplexStream, DuplexStream), impl Future<Output = ()> + Send + 'static) {
    let ((reader, far_writer), (far_reader, writer)) = (duplex(IN_MEMORY), duplex(IN_MEMORY));
    // It ends when the client does, and then may not be able to write.
    let far = async move { drop(far::serve(far_reader, far_writer, stream).await) };
    ((reader, writer), far)
}

/// Pipes of the operating system, with the far side in a thread.
pub fn pipes(stream: Arc<Stream>) -> (PipeReader, PipeWriter) {
    let (reader, far_writer) = std::io::pipe().expect("a pipe");
    let (far_reader, writer) = std::io::pipe().expect("a pipe");
    std::thread::spawn(move || drop(far::serve_blocking(far_reader, far_writer, &stream)));
    (reader, writer)
}
