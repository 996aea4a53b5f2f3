//! The capabilities of a session, which say what can be shown in it, and the canvases that are open in it.

use std::fmt;

use crate::json::{Json, Object};

/// The capabilities of a session: what can be shown in it, as the runtime says. They are members of `capabilities` in
/// the reply to its create or resume, and of the event `capabilities.changed`.
///
/// A change names only what it changes; the rest stays as it was.
///
/// ```
/// # fn show(session: pilotwire::Session) {
/// let capabilities = session.capabilities();
/// println!("forms can be shown: {}", capabilities.elicitation());
/// println!("{}", capabilities.raw().as_str());
/// # }
/// ```
#[derive(Clone)]
pub struct Capabilities(Json);

impl Capabilities {
    /// Returns `true` if the user can be asked with a form: `ui.elicitation`.
    #[must_use]
    pub fn elicitation(&self) -> bool {
        self.ui("elicitation")
    }

    /// Returns `true` if apps of MCP servers can be shown: `ui.mcpApps`.
    #[must_use]
    pub fn mcp_apps(&self) -> bool {
        self.ui("mcpApps")
    }

    /// Returns `true` if canvases can be shown: `ui.canvases`.
    #[must_use]
    pub fn canvases(&self) -> bool {
        self.ui("canvases")
    }

    /// Returns `true` if there are extensions: `extensions`.
    #[must_use]
    pub fn extensions(&self) -> bool {
        is_true(self.0.get("extensions"))
    }

    /// All of it, as an object. Members that are not known here are in it too.
    #[must_use]
    pub fn raw(&self) -> &Json {
        &self.0
    }

    fn ui(&self, name: &str) -> bool {
        is_true(self.0.get("ui").and_then(|ui| ui.get(name)))
    }

    /// These, with what a later word of them names: members of `ui` one by one, others as a whole. One that is null is not
    /// named.
    pub(crate) fn merge(&mut self, later: &Json) {
        let mut merged = self.0.clone();
        for (name, value) in named(later) {
            let value = match (name.as_str(), merged.get("ui")) {
                ("ui", Some(ui)) => named(&value).iter().fold(ui, |ui, (name, value)| with(&ui, name, value)),
                _ => value,
            };
            merged = with(&merged, &name, &value);
        }
        self.0 = merged.detach();
    }
}

impl Default for Capabilities {
    /// None of them.
    fn default() -> Self {
        Self(Json::empty_object())
    }
}

impl fmt::Debug for Capabilities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Capabilities")
            .field("elicitation", &self.elicitation())
            .field("mcp_apps", &self.mcp_apps())
            .field("canvases", &self.canvases())
            .field("extensions", &self.extensions())
            .finish()
    }
}

/// A canvas that is open in a session: an entry of `openCanvases`, or the data of `session.canvas.opened`.
///
/// ```
/// # fn show(session: pilotwire::Session) {
/// for canvas in session.open_canvases() {
///     println!("{}: {:?} at {:?}", canvas.instance_id(), canvas.title(), canvas.url());
/// }
/// # }
/// ```
#[derive(Clone)]
pub struct OpenCanvas {
    instance_id: String,
    raw: Json,
}

impl OpenCanvas {
    /// The canvas that this tells of. None if it has no `instanceId`, or an empty one.
    pub(crate) fn read(raw: &Json) -> Option<Self> {
        let instance_id = instance_id(raw)?;
        Some(Self { instance_id, raw: raw.detach() })
    }

    /// The id of this instance.
    #[must_use]
    pub fn instance_id(&self) -> &str {
        &self.instance_id
    }

    /// The id of the canvas, as it was declared.
    #[must_use]
    pub fn canvas_id(&self) -> Option<String> {
        self.text("canvasId")
    }

    /// The id of the extension that declared it.
    #[must_use]
    pub fn extension_id(&self) -> Option<String> {
        self.text("extensionId")
    }

    /// Its title, if it has one.
    #[must_use]
    pub fn title(&self) -> Option<String> {
        self.text("title")
    }

    /// Returns what the canvas says of itself, if it says anything.
    #[must_use]
    pub fn status(&self) -> Option<String> {
        self.text("status")
    }

    /// Returns the address at which the canvas can be seen, if the runtime tells it.
    #[must_use]
    pub fn url(&self) -> Option<String> {
        self.text("url")
    }

    /// All that the runtime said of it.
    #[must_use]
    pub fn raw(&self) -> &Json {
        &self.raw
    }

    fn text(&self, name: &str) -> Option<String> {
        self.raw.get(name)?.decode().ok()
    }
}

impl fmt::Debug for OpenCanvas {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenCanvas")
            .field("instance_id", &self.instance_id)
            .field("canvas_id", &self.canvas_id())
            .finish_non_exhaustive()
    }
}

/// The `instanceId` of something about a canvas, unless it is empty.
pub(crate) fn instance_id(data: &Json) -> Option<String> {
    data.get("instanceId")?.decode::<String>().ok().filter(|id| !id.is_empty())
}

fn is_true(value: Option<Json>) -> bool {
    value.is_some_and(|value| value.as_str() == "true")
}

/// The members of an object that are not null.
fn named(object: &Json) -> Vec<(String, Json)> {
    let mut members = object.members().unwrap_or_default();
    members.retain(|(_, value)| !value.is_null());
    members
}

/// An object with a member set.
fn with(object: &Json, name: &str, value: &Json) -> Json {
    let members = object.members().unwrap_or_default();
    let rest = members.iter().filter(|(known, _)| known != name);
    rest.fold(Object::new(), |object, (name, value)| object.raw(name, value)).raw(name, value).finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> Json {
        Json::parse(text.to_owned()).expect("it is JSON")
    }

    #[test]
    fn a_change_keeps_what_it_does_not_name() {
        let mut capabilities = Capabilities::default();
        assert!(!capabilities.elicitation() && !capabilities.extensions());
        capabilities
            .merge(&json(r#"{"ui":{"elicitation":true,"canvases":true},"extensions":true,"new":[1]}"#));
        capabilities.merge(&json(r#"{"ui":{"canvases":false,"mcpApps":true,"elicitation":null}}"#));
        assert!(capabilities.elicitation() && capabilities.mcp_apps() && !capabilities.canvases());
        assert!(capabilities.extensions());
        assert_eq!(capabilities.raw().get("new").map(|new| new.as_str().to_owned()).as_deref(), Some("[1]"));
    }

    #[test]
    fn what_is_no_object_changes_nothing() {
        let mut capabilities = Capabilities::default();
        capabilities.merge(&json(r#"{"ui":{"elicitation":true}}"#));
        for odd in ["7", "[]", "null", r#"{"ui":7,"extensions":null}"#] {
            let mut changed = capabilities.clone();
            changed.merge(&json(odd));
            assert!(changed.elicitation(), "{odd}");
        }
    }

    #[test]
    fn a_canvas_has_an_instance() {
        let canvas = OpenCanvas::read(&json(r#"{"instanceId":"i","canvasId":"c","title":"T"}"#));
        let canvas = canvas.expect("it has one");
        assert_eq!((canvas.instance_id(), canvas.canvas_id().as_deref()), ("i", Some("c")));
        assert_eq!((canvas.title().as_deref(), canvas.url()), (Some("T"), None));
        for none in [r#"{"instanceId":""}"#, r#"{"instanceId":7}"#, "{}", "7"] {
            assert!(OpenCanvas::read(&json(none)).is_none(), "{none}");
        }
    }
}
