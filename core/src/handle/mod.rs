//! Handles that many tasks may share: plain futures over a mutex and wakers, for any executor or none.
//!
//! [`Client`], [`Session`], [`Events`], [`Call`], [`Create`], [`Sending`], [`Waiting`], [`Ask`] and [`Answered`] share one
//! lock over a [`Connection`](crate::sans_io::Connection). A [`Driver`] moves bytes between that connection and a transport; the adapter
//! crates are built around one. Nothing here spawns, sleeps or looks at a clock.
//!
//! Whoever reads several sessions and wants to know what came first reads [`Arrivals`] in place of their streams.
//!
//! Under the lock only data moves: wakers are cloned before it is taken, and woken or dropped after it is released.

mod arrivals;
mod ask;
#[cfg(feature = "protocol")]
mod attached;
mod call;
mod claimed;
mod client;
mod connection_events;
mod create;
mod deltas;
mod driver;
mod during;
mod event_log;
mod events;
#[cfg(feature = "protocol")]
mod extras;
mod filled;
mod kept;
mod kept_sessions;
#[cfg(feature = "protocol")]
mod lifecycle;
mod planner;
mod session;
mod shared;
mod state;
mod subscription;
mod trace;
#[cfg(feature = "protocol")]
mod typed_call;
mod wakers;
#[cfg(feature = "protocol")]
mod watchers;
mod weak;

pub use arrivals::{Arrival, Arrivals, Marker};
pub use ask::{Answered, Ask, Cancelled};
pub use call::{Call, Sending, Waiting};
pub use claimed::{ClaimedAsk, ClaimedAsks};
pub use client::Client;
pub use connection_events::{ConnectionEvent, ConnectionEvents};
pub use create::Create;
pub use deltas::{Deltas, Piece, TurnEnd};
pub(crate) use driver::Peek;
pub use driver::{Driver, Progress};
pub use during::During;
pub use event_log::{EventLog, EventLogError, LogItem};
pub use events::{Events, Item, ItemKind};
pub(crate) use filled::Missing;
pub(crate) use kept::LeftBehind;
pub(crate) use kept_sessions::{Attachment, Given};
#[cfg(feature = "protocol")]
#[cfg_attr(docsrs, doc(cfg(feature = "protocol")))]
pub use lifecycle::Lifecycle;
pub(crate) use planner::Planner;
pub use session::Session;
pub use subscription::Subscription;
#[cfg(feature = "protocol")]
#[cfg_attr(docsrs, doc(cfg(feature = "protocol")))]
pub use typed_call::{Reply, TypedCall};
pub(crate) use wakers::keep;
#[cfg(feature = "protocol")]
#[cfg_attr(docsrs, doc(cfg(feature = "protocol")))]
pub use watchers::LifecycleItem;
pub use weak::WeakClient;
