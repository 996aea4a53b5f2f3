//! What the client does is recorded, and must replay. Where the environment says so, it is kept.

use std::path::Path;

use pilotwire::replay::{Player, Recorder, Redaction, Transcript};
use pilotwire_tests::model::ModelServer;
use pilotwire_tests::runtime::Runtime;

/// The environment variable that names the folder to put recordings into: `tests/recordings`, to make those anew.
const FOLDER_VARIABLE: &str = "PILOTWIRE_RECORDINGS";

/// A conversation that is being recorded, without what is the runtime's makers' or this machine's.
pub(crate) struct Recording {
    name: &'static str,
    pub(crate) recorder: Recorder,
}

impl Recording {
    pub(crate) fn new(name: &'static str, runtime: &Runtime, model: &ModelServer) -> Self {
        let directory = runtime.directory();
        let root = directory.parent().expect("it is in a folder").to_string_lossy();
        let redaction = Redaction::for_publication()
            .value(&root, "/recorded")
            .value(&model.base_url(), "http://127.0.0.1:1/v1");
        Self { name, recorder: Recorder::in_memory(redaction) }
    }

    /// Repeats what was recorded so far, as it was and in other ways.
    pub(crate) fn replay(self) {
        let text = self.recorder.take();
        let transcript = Transcript::parse(&text).unwrap_or_else(|error| panic!("{}: {error}", self.name));
        Player::new(&transcript).run().unwrap_or_else(|difference| panic!("{}: {difference}", self.name));
        for number in 0..20 {
            let varied = Player::new(&transcript).vary(number).run();
            varied.unwrap_or_else(|difference| panic!("{}, variation {number}: {difference}", self.name));
        }
        if let Some(folder) = std::env::var_os(FOLDER_VARIABLE) {
            let path = Path::new(&folder).join(self.name).with_extension("transcript");
            std::fs::write(path, text).expect("the recording is written");
        }
    }
}
