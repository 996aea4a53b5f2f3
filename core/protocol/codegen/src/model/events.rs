//! Events, and the union of all of them as they stand in lists.

use super::resolver::Resolver;
use super::{Case, Event, Member, Object, Tag, Ty, Union};
use crate::names::pascal;

impl Resolver<'_> {
    /// Resolves the data of all events.
    pub(super) fn events(&mut self) -> Result<(), String> {
        let source = self.source;
        for event in &source.events {
            let hint = format!("{}Data", pascal(&event.name));
            let data = self.resolve(&event.data, &hint)?;
            let (name, is_ephemeral) = (event.name.clone(), event.is_ephemeral);
            self.model.events.push(Event { name, data, is_ephemeral });
        }
        self.session_event();
        Ok(())
    }

    /// The union of all events as they stand in lists, with their envelopes.
    fn session_event(&mut self) {
        let text = |format: &str| vec![format!("Format `{format}`.")];
        let member = |wire: &str, ty: Ty, is_required: bool, facts: Vec<String>| Member {
            wire: wire.to_owned(),
            ty,
            is_required,
            is_nullable: wire == "parentId",
            is_three_state: false,
            facts,
        };
        let mut cases = Vec::new();
        for index in 0..self.model.events.len() {
            let (name, data) = (self.model.events[index].name.clone(), self.model.events[index].data.clone());
            let members = vec![
                member("type", Ty::Is(name.clone()), true, Vec::new()),
                member("id", Ty::Text, true, text("uuid")),
                member("timestamp", Ty::Text, true, text("date-time")),
                member("parentId", Ty::Text, true, text("uuid")),
                member("ephemeral", Ty::Bool, false, Vec::new()),
                member("agentId", Ty::Text, false, Vec::new()),
                member("data", data, true, Vec::new()),
            ];
            let object = Object { name: String::new(), members, extra: None };
            self.model.objects.push(object);
            let ty = Ty::Object(self.model.objects.len() - 1);
            cases.push(Case { variant: pascal(&name), tags: vec![Tag::Text(name)], ty });
        }
        let union =
            Union { name: "SessionEvent".to_owned(), tag: Some("type".to_owned()), cases, parts: Vec::new() };
        self.model.unions.push(union);
        let id = self.model.unions.len() - 1;
        self.model.session_event = Some(id);
        self.named.insert("SessionEvent".to_owned(), Ty::Union(id));
    }
}
