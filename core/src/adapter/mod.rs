//! The parts of an adapter: everything that is the same whatever the executor.
//!
//! An adapter has a stream and a timer of its executor's. It says how to use them by implementing [`Reader`], [`Writer`]
//! and [`Timer`], makes handles over a connection with [`Driver::new`](crate::handle::Driver::new), and gives its
//! executor the future that [`over_stream`] makes of them. That future reads, writes and waits, to the connection's
//! end; the [`Driving`] beside it tells when it is done.
//!
//! An adapter that also starts processes implements [`Child`] and uses [`over_child`], which keeps the process's last
//! words and sees it to its end in steps. Which steps, and when, is
//! [`Supervision`](crate::launch::Supervision)'s to say.
//!
//! Nothing here is of any executor, and nothing spawns, sleeps or looks at a clock.

mod child;
mod drive;
mod driving;
mod launch_error;
mod lazy;
mod link;
mod transport;

#[doc(no_inline)]
pub use bytes::{Bytes, BytesMut};
pub use child::{Child, Spawned, over_child};
pub use drive::over_stream;
pub use driving::Driving;
pub use launch_error::LaunchError;
pub use transport::{Halves, Reader, Timer, Transport, Writer};

#[cfg(all(test, any(unix, windows)))]
mod tests;
