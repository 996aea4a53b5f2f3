//! The handlers of a connection.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::install::{Handler, Installed, Made, Telemetry};
use super::observer::ObserveHandlers;
use super::serving::Serving;
use crate::config::Config;
use crate::connection::Claim;
use crate::handle::Client;
use crate::json::Json;

/// The notification that brings telemetry.
const TELEMETRY: &str = "gitHubTelemetry.event";

/// The handlers of a connection: user code that answers what the runtime asks of the client as a whole.
///
/// They are given to an adapter when it connects, beside or in place of a [`Config`]: what they need of the handshake becomes
/// part of it. Cheap to clone; clones share the handlers.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientHandlers {
    pub(super) kinds: BTreeMap<&'static str, Handler>,
    pub(super) steps: Vec<(&'static str, Json)>,
    pub(super) fields: Vec<(&'static str, Json)>,
    pub(super) telemetry: Option<Telemetry>,
    /// The kinds whose handlers are called in the order in which they are asked.
    pub(super) ordered: Vec<&'static str>,
}

impl ClientHandlers {
    /// No handlers, to begin with.
    pub fn new() -> Self {
        Self::default()
    }

    /// No handlers.
    pub fn none() -> Self {
        Self::default()
    }

    /// The config with what they need of the handshake.
    #[must_use]
    pub fn apply(&self, config: Config) -> Config {
        let config = self
            .fields
            .iter()
            .fold(config, |config, (name, value)| config.connect_field(name, value.clone()));
        self.steps
            .iter()
            .fold(config, |config, (method, params)| config.handshake_step(*method, params.clone()))
    }

    pub(super) fn install(self) -> (Made, Option<Telemetry>) {
        (Made { kinds: self.kinds, ordered: self.ordered, ..Made::default() }, self.telemetry)
    }
}

impl Client {
    /// The future that runs the handlers of this connection: those of its sessions, and these of its own. An adapter calls
    /// this when it connects. There is one of it: none if it is there already, or somebody pulls from
    /// [`claimed`](Self::claimed).
    pub fn serve(&self, handlers: ClientHandlers) -> Option<Serving> {
        let lane = self.claimed()?;
        let (made, telemetry) = handlers.install();
        for claim in made.claims() {
            self.claim(None, claim);
        }
        if telemetry.is_some() {
            self.claim(None, Claim::asks(TELEMETRY));
        }
        Some(Serving::new(lane, Installed::new(Arc::new(made), None), telemetry))
    }
}

impl fmt::Debug for ClientHandlers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientHandlers")
            .field("kinds", &self.kinds.keys().collect::<Vec<_>>())
            .field("telemetry", &self.telemetry.is_some())
            .finish_non_exhaustive()
    }
}

/// The setup that an adapter connects with: a [`Config`], [`ClientHandlers`], or both.
///
/// ```
/// use pilotwire::Config;
/// use pilotwire::handlers::{ClientHandlers, Setup};
///
/// fn connect(setup: impl Into<Setup>) {
///     let (config, service) = setup.into().split();
/// }
/// connect(Config::default());
/// connect(ClientHandlers::new());
/// connect((Config::default().client("Example Editor", "2.1.0"), ClientHandlers::new()));
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Setup {
    config: Config,
    service: Service,
}

/// The part of a [`Setup`] that is there when the connection is: its handlers.
#[derive(Clone, Default)]
#[must_use]
pub struct Service {
    handlers: ClientHandlers,
    observer: Option<Arc<dyn ObserveHandlers>>,
}

impl Setup {
    /// Has somebody see how handlers begin and end.
    pub fn observe_handlers(mut self, observer: Arc<dyn ObserveHandlers>) -> Self {
        self.service.observer = Some(observer);
        self
    }

    /// With the config changed.
    #[cfg(feature = "tracing")]
    pub(crate) fn map_config(mut self, change: impl FnOnce(Config) -> Config) -> Self {
        self.config = change(self.config);
        self
    }

    /// With another observer of handlers, which may know the one before.
    #[cfg(feature = "tracing")]
    pub(crate) fn map_handler_observer(
        mut self,
        change: impl FnOnce(Option<Arc<dyn ObserveHandlers>>) -> Arc<dyn ObserveHandlers>,
    ) -> Self {
        self.service.observer = Some(change(self.service.observer.take()));
        self
    }

    /// The config, with what the handlers need of the handshake.
    #[must_use]
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// The config, with what the handlers need of the handshake, and the rest.
    pub fn split(self) -> (Config, Service) {
        (self.config, self.service)
    }
}

impl Service {
    /// The future that runs the handlers of a connection, to be spawned before the connection reads anything. As
    /// [`Client::serve`].
    pub fn serve(self, client: &Client) -> Option<Serving> {
        let serving = client.serve(self.handlers)?;
        Some(match self.observer {
            Some(observer) => serving.observe(observer),
            None => serving,
        })
    }
}

impl From<Config> for Setup {
    fn from(config: Config) -> Self {
        Self { config, ..Self::default() }
    }
}

impl From<ClientHandlers> for Setup {
    fn from(handlers: ClientHandlers) -> Self {
        (Config::default(), handlers).into()
    }
}

impl From<(Config, ClientHandlers)> for Setup {
    fn from((config, handlers): (Config, ClientHandlers)) -> Self {
        Self { config: handlers.apply(config), service: Service { handlers, observer: None } }
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service").field("handlers", &self.handlers).finish_non_exhaustive()
    }
}
