//! A model of one's own: the runtime's requests to its model come here, and go on to a server of ours.
//!
//! With `--provider URL` that is the server; without it, there is one in this program that always says the same.

mod common;
mod http;

use common::{Error, Example, Parser};
use pilotwire_tokio::Provider;
use pilotwire_tokio::handlers::{
    ClientHandlers, HandlerError, Inference, InferenceRequest, InferenceResponse,
};
use pilotwire_tokio::mock::{Script, Step};
use tokio::io::AsyncBufReadExt;

/// Where the runtime thinks that its model is. Nothing is sent there.
const NOWHERE: &str = "http://model.invalid";

/// What the server in this program says.
const EVENTS: &str = r#"data: {"choices":[{"index":0,"delta":{"role":"assistant","content":"Hello from here."}}]}

data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

data: [DONE]

"#;

/// The server, as host and port.
struct Forward(String);

impl Inference for Forward {
    async fn serve(
        &self,
        mut request: InferenceRequest,
        response: &mut InferenceResponse,
    ) -> Result<(), HandlerError> {
        let body = request.body().read_all().await?;
        let path = request.view().url().replacen(NOWHERE, "", 1);
        println!("asked for {path}");
        let mut answer = http::post(&self.0, &path, &body).await?;
        response.start(answer.status, answer.headers).await?;
        loop {
            let piece = answer.body.fill_buf().await?;
            let length = piece.len();
            if length == 0 {
                return Ok(());
            }
            // This waits until the runtime takes more.
            response.write(piece).await?;
            answer.body.consume(length);
        }
    }
}

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Result<(), Error> {
    let example = Example::parse();
    let (address, path) = match &example.provider {
        Some(url) => {
            let rest = url.strip_prefix("http://").ok_or("this example speaks plain HTTP only")?;
            let (address, path) = rest.split_once('/').unwrap_or((rest, ""));
            (address.to_owned(), path)
        }
        None => (http::serve(EVENTS).await?, "v1"),
    };
    let client = example.client(ClientHandlers::new().inference(Forward(address)), script()).await?;
    let provider = Provider::new(format!("{NOWHERE}/{path}")).kind("openai");
    let model = example.model.as_deref().unwrap_or("mine");
    let config = example.config().model(model).provider(provider).streaming(true);
    let (session, _events) = client.create_session(config, ()).await?;
    println!("{}", session.send_and_wait("hello").await?.text());
    common::end(client).await
}

/// What the scripted runtime does.
fn script() -> Script {
    let body = r#"{"model":"mine","stream":true,"messages":[{"role":"user","content":"hello"}]}"#;
    let request = Step::inference("ask", format!("{NOWHERE}/v1/chat/completions"), body);
    Script::new().answer("The model has answered.").turn([request])
}
