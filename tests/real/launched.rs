//! A client of a runtime that was launched as the library launches one.

use pilotwire::handle::Client;
use pilotwire::launch::Launch;
use pilotwire::{Config, Provider, SessionConfig};
use pilotwire_tests::model::{ModelServer, Script};
use pilotwire_tests::runtime::Runtime;
use pilotwire_tokio::Driving;

use crate::client::within;
use crate::recording::Recording;

/// A client of a runtime that was launched for it.
pub(crate) struct Launched {
    pub(crate) client: Client,
    driving: Driving,
    recording: Recording,
    pub(crate) runtime: Runtime,
    pub(crate) model: ModelServer,
}

impl Launched {
    /// The name is that of the conversation's recording; `setting` adds to the launch what the test is about.
    pub(crate) async fn new(
        name: &'static str,
        script: Script,
        setting: impl FnOnce(&Runtime, Launch) -> Launch,
    ) -> Self {
        let (runtime, model) = (Runtime::new(), ModelServer::start(script).await);
        let recording = Recording::new(name, &runtime, &model.origin());
        let launch = setting(&runtime, runtime.launch());
        let config = runtime.listened(Config::default().record(&recording.recorder));
        let (client, driving) = pilotwire_tokio::spawn(config, &launch).expect("the runtime starts");
        within(client.connected()).await.expect("the handshake succeeds");
        Self { client, driving, recording, runtime, model }
    }

    /// A config that says nothing of where the session works.
    pub(crate) fn config(&self) -> SessionConfig {
        let provider = Provider::new(self.model.base_url()).kind("openai").api_key("not-a-secret");
        SessionConfig::new().model("m1").streaming(true).provider(provider)
    }

    /// Has the runtime exit, and waits for that.
    pub(crate) async fn end(self) -> Runtime {
        self.client.shut_down();
        within(self.driving).await;
        self.recording.replay();
        self.runtime
    }
}
