//! The tools.

use std::borrow::Cow;
use std::env;

use rmcp::ErrorData;
use rmcp::handler::server::ServerHandler;
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, ElicitRequest,
    ElicitRequestParams, ElicitationSchema, InputRequest, InputRequiredResult, JsonObject, ListToolsResult,
    PaginatedRequestParams, ProtocolVersion, ServerCapabilities, ServerConfig, ServerRequest, Tool,
};
use rmcp::service::{RequestContext, RoleServer};
use serde_json::json;

/// The server with the tools.
#[derive(Clone)]
pub(super) struct Tools {
    /// The newest version of the protocol that it speaks.
    newest: ProtocolVersion,
}

impl Tools {
    pub(super) fn new(newest: &str) -> Self {
        let newest = ProtocolVersion::KNOWN_VERSIONS.iter().find(|version| version.as_str() == newest);
        Self { newest: newest.expect("a version that there is").clone() }
    }
}

impl ServerHandler for Tools {
    fn get_info(&self) -> ServerConfig {
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
    }

    fn supported_protocol_versions(&self) -> Cow<'static, [ProtocolVersion]> {
        ProtocolVersion::known_up_to(&self.newest).into()
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(vec![
            Tool::new("echo", "Says what it was given", takes_text("text")),
            Tool::new("env", "Says what a variable is", takes_text("name")),
            Tool::new("form", "Has a form filled in", takes_text("message")),
            Tool::new("visit", "Has a page visited", takes_text("url")),
            Tool::new("model", "Asks a model", takes_text("prompt")),
        ]))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let arguments = request.arguments.unwrap_or_default();
        let text = |name: &str| arguments.get(name).and_then(|value| value.as_str()).unwrap_or_default();
        let wanted = match &*request.name {
            "echo" => return Ok(says(json!({"text": text("text"), "meta": context.meta}).to_string())),
            "env" => return Ok(says(env::var(text("name")).unwrap_or_else(|_| "(unset)".to_owned()))),
            "form" => InputRequest::Elicitation(ElicitRequest::new(form(text("message")))),
            "visit" => InputRequest::Elicitation(ElicitRequest::new(page(text("url")))),
            "model" => sample(text("prompt")),
            other => return Err(ErrorData::invalid_params(format!("there is no tool {other}"), None)),
        };
        if context.meta.protocol_version() >= Some(ProtocolVersion::V_2026_07_28) {
            return Ok(match request.input_responses {
                Some(answers) => says(answers[WANTED].to_string()),
                None => InputRequiredResult::from_input_requests([(WANTED.to_owned(), wanted)].into()).into(),
            });
        }
        let asked = match wanted {
            InputRequest::Elicitation(form) => ServerRequest::ElicitRequest(form),
            InputRequest::CreateMessage(message) => ServerRequest::CreateMessageRequest(message),
            _ => unreachable!("no tool wants it"),
        };
        let answer = context.peer.send_request(asked).await;
        Ok(says(answer.map_or_else(|error| error.to_string(), |answer| json!(answer).to_string())))
    }
}

/// The name that what a tool wants goes by, in the newest version.
const WANTED: &str = "wanted";

fn says(text: String) -> CallToolResponse {
    CallToolResult::success(vec![ContentBlock::text(text)]).into()
}

/// The schema of an object with one text.
fn takes_text(name: &str) -> JsonObject {
    let schema = json!({"type": "object", "properties": {name: {"type": "string"}}, "required": [name]});
    schema.as_object().cloned().unwrap_or_default()
}

/// A form with a name.
fn form(message: &str) -> ElicitRequestParams {
    let requested_schema =
        ElicitationSchema::builder().required_string("name").build().expect("its required field is there");
    ElicitRequestParams::FormElicitationParams { meta: None, message: message.to_owned(), requested_schema }
}

fn page(url: &str) -> ElicitRequestParams {
    ElicitRequestParams::UrlElicitationParams {
        meta: None,
        message: "Please go there".to_owned(),
        url: url.to_owned(),
        elicitation_id: "a-visit".to_owned(),
    }
}

#[expect(deprecated, reason = "it is in the protocol that runtimes speak")]
fn sample(prompt: &str) -> InputRequest {
    use rmcp::model::{CreateMessageRequest, CreateMessageRequestParams, SamplingMessage};
    let message = SamplingMessage::user_text(prompt);
    let params = CreateMessageRequestParams::new(vec![message], 100);
    InputRequest::CreateMessage(CreateMessageRequest::new(params))
}
