//! A runtime to hold a conversation with: the real one, or the scripted one.

use std::collections::{HashMap, VecDeque};

use pilotwire::frame::{self, Decoder};
use pilotwire::mock;
use pilotwire_tests::model::{self, Gate, ModelRequest, ModelServer, Reply};
use pilotwire_tests::runtime::Runtime;
use pilotwire_tests::typed::Listener;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::process::Child;
use tokio::time::timeout;

use super::compare::without_advice;
use crate::equality::{TOKEN, listening};
use crate::peer::{LIMIT, event_type};

/// What the agent does with a prompt, before it says "Done".
#[derive(Clone)]
pub(crate) enum Do {
    UseTool(&'static str, Value),
    AskUser(&'static str, &'static [&'static str]),
    /// With this summary.
    ExitPlanMode(&'static str),
    /// Of the session's system message. The real runtime has this section changed by itself.
    ChangeSection(&'static str),
    /// The real runtime asks for the token of the provider by itself.
    AskForToken,
    /// The real runtime asks for the client's skills by itself.
    AskForSkills,
    /// Of the real runtime's own or a server's, and what the scripted one does in its place.
    UseOther(&'static str, Value, fn() -> Vec<mock::Step<mock::InTurn>>),
    /// The model's, again and again.
    ReachLimit,
    /// What the model says costs so many credits.
    Cost(u32),
    /// More than 30, of which 40 are used: the real runtime asks for them by itself.
    AskForCredits,
    /// Nothing, until the conversation goes on.
    Hold(&'static str),
    Fail,
}

/// From a prompt to what is done with it.
pub(crate) type Plan = fn(&str) -> Vec<Do>;

pub(crate) struct Side {
    ends: Ends,
    decoder: Decoder,
    /// None at the scripted runtime's side: what it says is compared with what the real one says.
    listener: Option<Listener>,
    /// What was read from the runtime and not looked at.
    unread: VecDeque<Value>,
    /// All that was looked at.
    pub(crate) said: Vec<Value>,
    /// How much of that was asked for, replies apart.
    taken: usize,
    ended: bool,
    calls: u64,
}

enum Ends {
    Real(Box<Real>),
    /// Another client of the real one.
    Other(TcpStream),
    Scripted(Box<mock::Runtime>),
}

/// Dropping it kills the runtime.
struct Real {
    stream: TcpStream,
    address: std::net::SocketAddr,
    model: ModelServer,
    gates: HashMap<&'static str, Gate>,
    place: Runtime,
    _child: Child,
}

const GATES: [&str; 3] = ["a", "b", "c"];

impl Side {
    pub(crate) async fn real(plan: Plan) -> Side {
        let place = Runtime::new();
        let gates: HashMap<_, _> = GATES.into_iter().map(|name| (name, Gate::new())).collect();
        let model = ModelServer::start(model_of(plan, gates.clone())).await;
        let (child, address) = listening(&place).await;
        let stream = TcpStream::connect(address).await.expect("the runtime listens");
        let real = Real { stream, address, model, gates, place, _child: child };
        let mut side = Side::of(Ends::Real(Box::new(real)));
        side.call("connect", json!({"token": TOKEN})).await;
        side
    }

    pub(crate) async fn scripted(plan: Plan) -> Side {
        let mut side = Side::of(Ends::Scripted(Box::new(mock::Runtime::new(script(plan)))));
        side.call("connect", json!({"token": TOKEN})).await;
        side
    }

    /// Where another client of the real runtime finds it, where its sessions work, and their provider.
    pub(crate) fn for_another(&self) -> Option<(std::net::SocketAddr, std::path::PathBuf, Value)> {
        let Ends::Real(real) = &self.ends else { return None };
        Some((real.address, real.place.directory(), real.model.provider()))
    }

    fn of(ends: Ends) -> Side {
        let decoder = Decoder::new(frame::Limits::default());
        let listener = match &ends {
            Ends::Real(real) => Some(real.place.listener()),
            Ends::Other(..) | Ends::Scripted(_) => None,
        };
        Side {
            ends,
            decoder,
            listener,
            unread: VecDeque::new(),
            said: Vec::new(),
            taken: 0,
            ended: false,
            calls: 0,
        }
    }

    /// Creates the session, with these fields in its config.
    pub(crate) async fn create(&mut self, session: &str, config: Value) -> Value {
        self.begin("session.create", session, config).await
    }

    pub(crate) async fn resume(&mut self, session: &str, config: Value) -> Value {
        self.begin("session.resume", session, config).await
    }

    async fn begin(&mut self, method: &str, session: &str, mut config: Value) -> Value {
        let (directory, provider) = match &self.ends {
            Ends::Real(real) => (real.place.directory(), real.model.provider()),
            Ends::Other(_) | Ends::Scripted(_) => ("/mock".into(), Value::Null),
        };
        config["sessionId"] = json!(session);
        config["model"] = json!("m1");
        config["workingDirectory"] = json!(directory);
        config["provider"] = provider;
        self.call(method, config).await
    }

    /// Sends a prompt and gives its reply.
    pub(crate) async fn prompt(&mut self, prompt: &str) -> Value {
        self.call("session.send", json!({"sessionId": "s", "prompt": prompt})).await
    }

    /// Sends a call and gives its reply.
    pub(crate) async fn call(&mut self, method: &str, params: Value) -> Value {
        let call = self.send(method, params).await;
        self.reply_to(call).await
    }

    /// Sends a call and does not wait for its reply.
    pub(crate) async fn send(&mut self, method: &str, params: Value) -> u64 {
        self.calls += 1;
        let body = json!({"jsonrpc": "2.0", "id": self.calls, "method": method, "params": params});
        self.write(body.to_string().as_bytes()).await;
        self.calls
    }

    /// Two calls in one go, of which neither waits for the other.
    pub(crate) async fn send_both(&mut self, calls: [(&str, Value); 2]) -> [u64; 2] {
        let ids = [self.calls + 1, self.calls + 2];
        self.calls += 2;
        let mut bytes = Vec::new();
        for (id, (method, params)) in ids.into_iter().zip(calls) {
            let body = json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params}).to_string();
            if let Some(listener) = &mut self.listener {
                listener.sent(body.as_bytes());
            }
            bytes.extend_from_slice(&frame::encode(body.as_bytes()));
        }
        self.write_bytes(&bytes).await;
        ids
    }

    /// What comes before the reply can still be asked for.
    pub(crate) async fn reply_to(&mut self, call: u64) -> Value {
        let place = self.find(0, |message| message.get("method").is_none() && message["id"] == call).await;
        self.said[place].clone()
    }

    /// Answers a request of the runtime's.
    pub(crate) async fn answer(&mut self, request: &Value, mut answer: Value) {
        answer["jsonrpc"] = json!("2.0");
        answer["id"] = request["id"].clone();
        self.write(answer.to_string().as_bytes()).await;
    }

    /// Writes a frame with this body.
    pub(crate) async fn write(&mut self, body: &[u8]) {
        if let Some(listener) = &mut self.listener {
            listener.sent(body);
        }
        self.write_bytes(&frame::encode(body)).await;
    }

    async fn write_bytes(&mut self, bytes: &[u8]) {
        match &mut self.ends {
            Ends::Real(real) => real.stream.write_all(bytes).await.expect("the runtime reads"),
            Ends::Other(stream) => stream.write_all(bytes).await.expect("the runtime reads"),
            Ends::Scripted(runtime) => runtime.receive(bytes),
        }
    }

    /// The data of the next event of this type.
    pub(crate) async fn event(&mut self, of: &str) -> Value {
        self.until(|message| event_type(message) == of).await["params"]["event"]["data"].take()
    }

    pub(crate) async fn request(&mut self, method: &str) -> Value {
        self.until(|message| message["method"] == method && message.get("id").is_some()).await
    }

    /// The data of the next event of this type, and the next request of this method, which come in either order.
    pub(crate) async fn event_and_request(&mut self, of: &str, method: &str) -> (Value, Value) {
        let is_request = |message: &Value| message["method"] == method && message.get("id").is_some();
        let event = self.find(self.taken, |message| event_type(message) == of).await;
        let request = self.find(self.taken, is_request).await;
        self.taken = event.max(request) + 1;
        (self.said[event]["params"]["event"]["data"].clone(), self.said[request].clone())
    }

    /// The next message that is wanted, behind the last that was.
    pub(crate) async fn until(&mut self, wanted: impl Fn(&Value) -> bool) -> Value {
        let place = self.find(self.taken, wanted).await;
        self.taken = place + 1;
        self.said[place].clone()
    }

    async fn find(&mut self, from: usize, wanted: impl Fn(&Value) -> bool) -> usize {
        let mut place = from;
        loop {
            while place == self.said.len() {
                let message = self.next().await;
                let message =
                    message.unwrap_or_else(|| panic!("the runtime said no more than {:#?}", self.said));
                self.said.push(message);
            }
            if wanted(&self.said[place]) {
                return place;
            }
            place += 1;
        }
    }

    /// Waits for the end of the runtime.
    pub(crate) async fn end(&mut self) {
        while let Some(message) = self.next().await {
            self.said.push(message);
        }
        self.ended = true;
        if let Ends::Scripted(runtime) = &self.ends {
            assert!(runtime.is_ended());
        }
    }

    async fn next(&mut self) -> Option<Value> {
        loop {
            if let Some(message) = self.unread.pop_front() {
                return Some(message);
            }
            let stream = match &mut self.ends {
                Ends::Real(real) => &mut real.stream,
                Ends::Other(stream) => stream,
                Ends::Scripted(runtime) => {
                    self.decoder.feed(&runtime.poll_transmit()?);
                    self.decode();
                    continue;
                }
            };
            let mut buffer = Vec::with_capacity(64 << 10);
            let reading = timeout(LIMIT, stream.read_buf(&mut buffer)).await;
            let reading = reading.unwrap_or_else(|_| panic!("nothing comes in time after {:#?}", self.said));
            if reading.unwrap_or(0) == 0 {
                return None;
            }
            self.decoder.feed(&buffer);
            self.decode();
        }
    }

    fn decode(&mut self) {
        while let Some(frame) = self.decoder.next_frame() {
            let body = frame.expect("a frame").body;
            if let Some(listener) = &mut self.listener {
                listener.received(&body);
            }
            self.unread.push_back(serde_json::from_slice(&body).expect("JSON"));
        }
    }

    /// Takes note that the runtime has repeated wrong answers of ours in events of this type.
    pub(crate) fn has_repeated(&self, event_type: &str) {
        if let Ends::Real(real) = &self.ends {
            real.place.untyped().forget_event(event_type);
        }
    }

    /// Looks at all that it has said by now.
    pub(crate) async fn catch_up(&mut self) {
        if !self.ended {
            self.call("ping", json!({})).await;
        }
    }

    /// Lets the agent go on.
    pub(crate) fn release(&mut self, gate: &str) {
        match &mut self.ends {
            Ends::Real(real) => real.gates[gate].release(),
            Ends::Other(_) => {}
            Ends::Scripted(runtime) => runtime.release(gate),
        }
    }

    /// Waits until the agent is held.
    pub(crate) async fn held(&mut self, gate: &str) {
        if let Ends::Real(real) = &self.ends {
            timeout(LIMIT, real.gates[gate].reached()).await.expect("it is reached in time");
        }
        self.event("assistant.turn_start").await;
    }

    /// Another client deletes the session.
    pub(crate) async fn delete_elsewhere(&mut self, session: &str) {
        match &mut self.ends {
            Ends::Real(real) => {
                let stream = TcpStream::connect(real.address).await.expect("the runtime listens");
                let mut other = Side::of(Ends::Other(stream));
                other.listener = Some(real.place.listener());
                Box::pin(other.call("connect", json!({"token": TOKEN}))).await;
                let reply = Box::pin(other.call("session.delete", json!({"sessionId": session}))).await;
                assert_eq!(reply["result"], json!({"success": true}));
            }
            Ends::Other(_) => {}
            Ends::Scripted(runtime) => runtime.play([mock::Step::delete_session().session(session)]),
        }
    }
}

/// What stands in every prompt as the model of the real runtime sees it.
const STAMP: &str = "<current_datetime>";
/// What a prompt begins with there in the mode `plan`.
const PLAN: &str = "[[PLAN]] ";

/// What the model of the real runtime does.
pub(crate) fn model_of(plan: Plan, gates: HashMap<&'static str, Gate>) -> model::Script {
    model::Script::choose(move |request| reply(&plan(&prompt_of(request)), request, &gates))
}

fn is_prompt(message: &Value) -> bool {
    message["role"] == "user" && message["content"].to_string().contains(STAMP)
}

fn prompt_of(request: &ModelRequest) -> String {
    let prompt = request.messages().iter().rev().find(|message| is_prompt(message)).expect("a prompt");
    let text = prompt["content"].as_str().expect("a text");
    let last = text.rsplit("\n\n").next().unwrap_or_default();
    last.strip_prefix(PLAN).unwrap_or(last).to_owned()
}

/// The runtime makes its tools anew before a turn, and now and then has the model use one that it has offered and does not
/// know. A model tries again.
fn is_not_known_yet(plan: &[Do], name: &str, text: &str) -> bool {
    matches!(plan.first(), Some(Do::UseOther(first, ..)) if *first == name)
        && text.starts_with(&format!("Tool '{name}' does not exist."))
}

/// The next thing that the plan says, or, when it has all been done, what the scripted runtime says then.
fn reply(plan: &[Do], request: &ModelRequest, gates: &HashMap<&'static str, Gate>) -> Reply {
    let messages = request.messages();
    let prompt = messages.iter().rposition(is_prompt).unwrap_or(0);
    let turn = &messages[prompt..];
    let used: Vec<(&str, &str)> = turn
        .iter()
        .filter(|message| message["role"] == "tool")
        .map(|message| {
            let calls = turn.iter().filter_map(|message| message["tool_calls"].as_array()).flatten();
            let call = calls.into_iter().find(|call| call["id"] == message["tool_call_id"]);
            let name = call.and_then(|call| call["function"]["name"].as_str()).expect("the call of the tool");
            (name, message["content"].as_str().unwrap_or_default())
        })
        .skip_while(|(name, text)| is_not_known_yet(plan, name, text))
        .collect();
    let mut waiting = Reply::empty();
    let mut left = used.len();
    for step in plan {
        match step {
            Do::Hold(gate) if left == 0 => waiting = waiting.hold(&gates[gate]),
            Do::Cost(credits) if left == 0 => waiting = waiting.costing(*credits),
            Do::Hold(_)
            | Do::Cost(_)
            | Do::ChangeSection(_)
            | Do::AskForToken
            | Do::AskForSkills
            | Do::AskForCredits => {}
            _ if left > 0 => left -= 1,
            Do::UseTool(name, arguments) => return waiting.and_tool(name, arguments.clone()),
            Do::AskUser(question, choices) => {
                let mut arguments = json!({"question": question, "allow_freeform": true});
                if !choices.is_empty() {
                    arguments["choices"] = json!(choices);
                }
                return waiting.and_tool("ask_user", arguments);
            }
            Do::ExitPlanMode(summary) => {
                return waiting.and_tool("exit_plan_mode", json!({"summary": summary}));
            }
            Do::UseOther(name, arguments, _) => return waiting.and_tool(name, arguments.clone()),
            Do::ReachLimit => return Reply::rate_limited("user_weekly_rate_limited"),
            Do::Fail => return Reply::error(400, "bad thing"),
        }
    }
    let heard = used.iter().map(|(name, text)| format!(" {name} said: {}", without_advice(text)));
    let heard: String = heard.collect();
    waiting.and_text(&format!("Done{heard}"))
}

/// What the scripted runtime does.
pub(crate) fn script(plan: Plan) -> mock::Script {
    let prompt = |call: &mock::Call| call.param::<String>("prompt").unwrap_or_default();
    script_of(mock::Step::with(move |call| plan(&prompt(call)).into_iter().map(step).collect::<Vec<_>>()))
}

/// With this in every turn.
pub(crate) fn script_of(turn: mock::Step<mock::InTurn>) -> mock::Script {
    mock::Script::new().connection_token(TOKEN).answer("Done").every_turn([turn])
}

fn step(of: Do) -> mock::Step<mock::InTurn> {
    match of {
        Do::UseTool(name, arguments) => mock::Step::tool_call(name, arguments),
        Do::AskUser(question, choices) => mock::Step::ask_user(question, choices.iter().copied()),
        Do::ExitPlanMode(summary) => mock::Step::exit_plan_mode("plan", summary, ""),
        Do::ChangeSection(section) => mock::Step::transform("section", [(section, "Be brief.")]),
        Do::AskForToken => mock::Step::provider_token("token", "default"),
        Do::AskForSkills => mock::Step::skill_list("skills"),
        Do::UseOther(_, _, scripted) => mock::Step::with(move |_| scripted()),
        Do::ReachLimit => mock::Step::with(|call| {
            let label = format!("limit of {}", call.session_id());
            [mock::Step::auto_mode_switch(label).field("retryAfterSeconds", json!(0))]
        }),
        Do::Cost(_) => mock::Step::with(|_| []),
        Do::AskForCredits => mock::Step::session_limits("credits", 40.0, 30.0),
        Do::Hold(gate) => mock::Step::hold(gate),
        Do::Fail => mock::Step::model_error("400 bad thing"),
    }
}
