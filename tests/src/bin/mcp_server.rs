//! A server of the Model Context Protocol on standard input and output, with two tools: `echo` says what it was given and what
//! the request had in `_meta`, as JSON, and `env` what a variable of its environment is.

use std::env;
use std::io;

use rmcp::handler::server::ServerHandler;
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, JsonObject, ListToolsResult,
    PaginatedRequestParams, ServerCapabilities, ServerConfig, Tool,
};
use rmcp::service::{RequestContext, RoleServer};
use rmcp::{ErrorData, ServiceExt};
use serde_json::json;

struct Server;

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(vec![
            Tool::new("echo", "Says what it was given", takes_text("text")),
            Tool::new("env", "Says what a variable is", takes_text("name")),
        ]))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let arguments = request.arguments.unwrap_or_default();
        let text = |name: &str| arguments.get(name).and_then(|value| value.as_str()).unwrap_or_default();
        let said = match &*request.name {
            "echo" => json!({"text": text("text"), "meta": context.meta}).to_string(),
            "env" => env::var(text("name")).unwrap_or_else(|_| "(unset)".to_owned()),
            other => return Err(ErrorData::invalid_params(format!("there is no tool {other}"), None)),
        };
        Ok(CallToolResult::success(vec![ContentBlock::text(said)]).into())
    }
}

/// The schema of an object with one text.
fn takes_text(name: &str) -> JsonObject {
    let schema = json!({"type": "object", "properties": {name: {"type": "string"}}, "required": [name]});
    schema.as_object().cloned().unwrap_or_default()
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let service = Server.serve(rmcp::transport::stdio()).await.map_err(io::Error::other)?;
    service.waiting().await.map_err(io::Error::other)?;
    Ok(())
}
