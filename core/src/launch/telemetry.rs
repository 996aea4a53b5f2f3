//! The settings for the traces that a runtime sends.

use std::ffi::OsString;

/// Traces of the runtime's own work, by OpenTelemetry (`core/PROTOCOL.md`, section "Processes"). What is not set is
/// left to the runtime.
///
/// ```
/// use pilotwire::launch::{Launch, Telemetry};
///
/// let launch = Launch::new().telemetry(Telemetry::new().endpoint("http://127.0.0.1:4318"));
/// assert_eq!(launch.envs()[0], ("COPILOT_OTEL_ENABLED".into(), Some("true".into())));
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Telemetry {
    endpoint: Option<String>,
    protocol: Option<String>,
    file: Option<OsString>,
    exporter: Option<String>,
    source: Option<String>,
    capture_content: Option<bool>,
}

const CAPTURE: &str = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_CONTENT";
/// The older name of [`CAPTURE`]. What the user says of it decides the other.
const CAPTURE_LEGACY: &str = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT";

impl Telemetry {
    /// Switched on, with nothing else said.
    pub fn new() -> Self {
        Self::default()
    }

    /// The collector's URL.
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.endpoint = Some(url.into());
        self
    }

    /// Sets the protocol in which the collector is spoken to: `http/json` or `http/protobuf`.
    pub fn protocol(mut self, protocol: impl Into<String>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }

    /// A file to write traces to.
    pub fn file(mut self, path: impl Into<OsString>) -> Self {
        self.file = Some(path.into());
        self
    }

    /// Sets the exporter of the traces: `otlp-http` or `file`.
    pub fn exporter(mut self, kind: impl Into<String>) -> Self {
        self.exporter = Some(kind.into());
        self
    }

    /// The name under which they are sent.
    pub fn source(mut self, name: impl Into<String>) -> Self {
        self.source = Some(name.into());
        self
    }

    /// Sets whether the traces have the text of prompts and answers.
    pub fn capture_content(mut self, on: bool) -> Self {
        self.capture_content = Some(on);
        self
    }

    /// Says this as variables of the environment, beside those that the user sets or removes.
    pub(super) fn environment(
        &self,
        user: &[(OsString, Option<OsString>)],
        set: &mut impl FnMut(&str, OsString),
    ) {
        set("COPILOT_OTEL_ENABLED", "true".into());
        let texts = [
            ("OTEL_EXPORTER_OTLP_ENDPOINT", &self.endpoint),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", &self.protocol),
            ("COPILOT_OTEL_EXPORTER_TYPE", &self.exporter),
            ("COPILOT_OTEL_SOURCE_NAME", &self.source),
        ];
        for (name, value) in texts {
            if let Some(value) = value {
                set(name, value.into());
            }
        }
        if let Some(file) = &self.file {
            set("COPILOT_OTEL_FILE_EXPORTER_PATH", file.clone());
        }
        let Some(capture) = self.capture_content else { return };
        let said = user.iter().rev().find(|(name, _)| name == CAPTURE_LEGACY).map(|(_, value)| value);
        let capture = match said {
            Some(Some(value)) => value.eq_ignore_ascii_case("true"),
            Some(None) => return,
            None => capture,
        };
        set(CAPTURE, if capture { "SPAN_ONLY" } else { "NO_CONTENT" }.into());
        set(CAPTURE_LEGACY, if capture { "true" } else { "false" }.into());
    }
}
