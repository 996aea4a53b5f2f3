//! What was asked of the server, and with what success.

use std::collections::BTreeMap;

use serde_json::Value;
use tokio::sync::watch;

use super::Route;

/// A request that the server has received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Received {
    /// The HTTP method.
    pub method: String,
    /// The path, without a query.
    pub path: String,
    /// The query, without its question mark.
    pub query: Option<String>,
    /// The value of the `Authorization` header, if there was one.
    pub authorization: Option<String>,
    /// All headers, by their names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The body; null if there was none, or none in JSON.
    pub body: Value,
    /// What it is for; none if no route is for it.
    pub route: Option<Route>,
    /// The status of the answer, once it was given.
    pub status: Option<u16>,
}

/// All requests, in the order in which they came.
#[derive(Debug, Default)]
pub(super) struct Record(watch::Sender<Vec<Received>>);

impl Record {
    /// Notes a request. The number is for [`answer`](Self::answer).
    pub(super) fn add(&self, request: Received) -> usize {
        let mut number = 0;
        self.0.send_modify(|requests| {
            number = requests.len();
            requests.push(request);
        });
        number
    }

    pub(super) fn answer(&self, number: usize, status: u16) {
        self.0.send_modify(|requests| {
            if let Some(request) = requests.get_mut(number) {
                request.status = Some(status);
            }
        });
    }

    pub(super) fn all(&self) -> Vec<Received> {
        self.0.borrow().clone()
    }

    pub(super) async fn answered(&self, wanted: impl Fn(&Received) -> bool, count: usize) {
        let enough = |requests: &Vec<Received>| {
            requests.iter().filter(|request| request.status.is_some() && wanted(request)).count() >= count
        };
        self.0.subscribe().wait_for(enough).await.expect("the sender is borrowed");
    }
}
