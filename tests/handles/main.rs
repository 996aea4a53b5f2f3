//! The handles, under a driver in memory and on virtual time, with wakers that count: who is woken by what, and what
//! dropping something leaves behind. There is no executor, so nothing is polled but what a test polls.

mod arrivals;
mod asks;
mod bench;
mod busy;
mod calls;
mod consumers;
mod creates;
mod deltas;
mod driver;
mod during;
mod event_log;
mod futures;
mod handlers;
mod keys;
mod lane;
mod planning;
mod readers;
mod recovery;
mod reentry;
mod shown;
mod streams;
mod tracing;
mod typed;
