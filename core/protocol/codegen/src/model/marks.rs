//! Which types are there by default, and which go out.

use super::{Marks, Model, Ty};

impl Model {
    pub(super) fn mark(&mut self) {
        let mut common = Marks::default();
        let mut outgoing = Marks::default();
        for event in &self.events {
            self.reach(&event.data, &mut common);
        }
        for call in &self.calls {
            if call.is_common {
                self.reach(&call.params, &mut common);
                self.reach(&call.result, &mut common);
            }
            self.reach(if call.scope.is_ours() { &call.params } else { &call.result }, &mut outgoing);
        }
        for ty in self.answers.values().chain(self.hook_answers.values()) {
            self.reach(ty, &mut common);
            self.reach(ty, &mut outgoing);
        }
        if let Some(id) = self.session_event {
            self.reach(&Ty::Union(id), &mut common);
        }
        self.common = common;
        self.outgoing = outgoing;
    }

    fn reach(&self, ty: &Ty, marks: &mut Marks) {
        match ty {
            Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) => self.reach(inner, marks),
            Ty::Enum(id) => {
                marks.enums.insert(*id);
            }
            Ty::Object(id) if marks.objects.insert(*id) => {
                let object = &self.objects[*id];
                object.members.iter().for_each(|member| self.reach(&member.ty, marks));
                object.extra.iter().for_each(|extra| self.reach(extra, marks));
            }
            Ty::Union(id) if marks.unions.insert(*id) => {
                self.unions[*id].cases.iter().for_each(|case| self.reach(&case.ty, marks));
                self.unions[*id].parts.iter().for_each(|part| self.reach(&Ty::Union(*part), marks));
            }
            _ => {}
        }
    }
}
