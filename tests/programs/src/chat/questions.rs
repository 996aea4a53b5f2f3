//! What the agent wants to know, put one after the other.

use std::borrow::Cow;
use std::collections::VecDeque;

use pilotwire::AskId;
use pilotwire::handle::Ask;
use pilotwire::handlers::{Asked, Permission, PermissionRequest, Typed, TypedAsk, UserInput};
use pilotwire::types::{build, view};

use super::terminal::{Style, Terminal, Typed as TypedLine, one_line, whole};

/// The questions that are open, the first of which has been put.
#[derive(Default)]
pub(super) struct Questions(VecDeque<Question>);

enum Question {
    Permission(Typed<PermissionRequest, Permission>),
    UserInput(Typed<Asked<view::UserInputRequest<'static>>, UserInput>),
}

impl Questions {
    pub(super) fn are_open(&self) -> bool {
        !self.0.is_empty()
    }

    pub(super) fn add(&mut self, ask: Ask, terminal: &mut Terminal) {
        let question = match ask.typed() {
            TypedAsk::Permission(asked) => Question::Permission(asked),
            TypedAsk::UserInput(asked) => Question::UserInput(asked),
            TypedAsk::Other(_, Some(error)) => {
                terminal.note(Style::Bad, &format!("(cannot read what is asked, and declines it: {error})"));
                return;
            }
            // Anything else is left to what the protocol has for that.
            _ => return,
        };
        self.0.push_back(question);
        if self.0.len() == 1 {
            self.put(terminal);
        }
    }

    /// Puts the first question.
    fn put(&self, terminal: &mut Terminal) {
        match self.0.front() {
            Some(question) => terminal.prompt(&question.text()),
            None => terminal.working(""),
        }
    }

    /// Answers the first question with what was typed, and puts the next one.
    pub(super) fn answer(&mut self, typed: TypedLine, terminal: &mut Terminal) {
        let Some(question) = self.0.pop_front() else { return };
        let line = match typed {
            TypedLine::Line(line) => Some(line),
            TypedLine::Interrupted | TypedLine::End => None,
        };
        // That it is no longer wanted is fine.
        let _ = match question {
            Question::Permission(asked) => {
                let permission = permission(line.as_deref(), &asked);
                asked.answer(permission)
            }
            Question::UserInput(asked) => {
                let answer = input(line.as_deref(), &choices(&asked.view()));
                asked.answer(answer)
            }
        };
        self.put(terminal);
    }

    pub(super) fn withdraw(&mut self, ask: AskId, terminal: &mut Terminal) {
        let was_put = self.0.front().is_some_and(|first| first.id() == ask);
        self.0.retain(|question| question.id() != ask);
        if was_put {
            terminal.note(Style::Dim, "(no longer asked)");
            self.put(terminal);
        }
    }
}

impl Question {
    fn id(&self) -> AskId {
        match self {
            Question::Permission(asked) => asked.as_ref().id(),
            Question::UserInput(asked) => asked.as_ref().id(),
        }
    }

    fn text(&self) -> String {
        match self {
            Question::Permission(asked) => {
                let session = if for_session(asked).is_some() { "   a  yes, for this session" } else { "" };
                format!(
                    "\nThe agent wants {}\n  y  yes{session}   n  no   or say what it should do instead\n? ",
                    whole(&wish(&asked.request()))
                )
            }
            Question::UserInput(asked) => {
                let view = asked.view();
                let numbered = choices(&view).iter().enumerate().fold(String::new(), |text, (at, choice)| {
                    format!("{text}  {}  {}\n", at + 1, one_line(choice))
                });
                format!("\n{}\n{numbered}? ", one_line(&view.question()))
            }
        }
    }
}

/// What the agent wants to do.
fn wish(request: &view::PermissionRequest<'_>) -> String {
    use view::PermissionRequest::{CustomTool, Mcp, Read, Shell, Url, Write};
    match request {
        Shell(shell) => format!("to run: {}", shell.full_command_text()),
        Write(write) => format!("to write the file {}", write.file_name()),
        Read(read) => format!("to read {}", read.path()),
        Url(url) => format!("to fetch {}", url.url()),
        Mcp(tool) => format!("to use the tool {} of {}", tool.tool_name(), tool.server_name()),
        CustomTool(tool) => format!("to use the tool {}", tool.tool_name()),
        other => format!("permission: {}", other.raw().as_str()),
    }
}

/// What allows the like of what is asked for the rest of the session, where that may be offered. It has to be named: an
/// approval that names nothing is good for once.
fn for_session(asked: &PermissionRequest) -> Option<Permission> {
    use build::{
        PermissionDecisionApproveForSessionApprovalCommands as Commands,
        PermissionDecisionApproveForSessionApprovalWrite as Write,
    };
    match asked.request() {
        _ if asked.needs_managed_approval() => None,
        view::PermissionRequest::Shell(shell) if shell.can_offer_session_approval() => {
            let named = shell.commands().map(view::PermissionRequestShellCommand::identifier);
            let commands = Commands::new(named);
            Some(Permission::approve_for_session_as(commands))
        }
        view::PermissionRequest::Write(write) if write.can_offer_session_approval() => {
            Some(Permission::approve_for_session_as(Write::new()))
        }
        _ => None,
    }
}

/// Nothing is allowed but by a plain yes; the end of input is a no.
fn permission(line: Option<&str>, asked: &PermissionRequest) -> Permission {
    let line = line.map(str::trim);
    if let (Some("a" | "A"), Some(lasting)) = (line, for_session(asked)) {
        return lasting;
    }
    match line {
        Some("y" | "Y" | "yes") => Permission::approve_once(),
        None | Some("" | "n" | "N" | "no" | "a" | "A") => {
            build::PermissionDecision::from(build::PermissionDecisionReject::new()).into()
        }
        Some(instead) => Permission::reject(instead),
    }
}

/// One of the choices, by its number or its text, or an answer of one's own.
fn input(line: Option<&str>, choices: &[String]) -> UserInput {
    let Some(line) = line else { return UserInput::none() };
    let numbered = line.trim().parse::<usize>().ok().and_then(|number| choices.get(number.checked_sub(1)?));
    match numbered.or_else(|| choices.iter().find(|choice| *choice == line)) {
        Some(choice) => UserInput::choice(choice),
        None => UserInput::text(line),
    }
}

fn choices(view: &view::UserInputRequest<'_>) -> Vec<String> {
    view.choices().into_iter().flatten().map(Cow::into_owned).collect()
}
