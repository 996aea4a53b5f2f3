//! Answers that are no replies: to asking events, and what hooks give.

use super::resolver::Resolver;
use super::{Member, Object, Ty};
use crate::names::pascal;

impl Resolver<'_> {
    /// Resolves all of them.
    pub(super) fn answers(&mut self) -> Result<(), String> {
        let source = self.source;
        for (event, answer) in &source.answers {
            let schema =
                answer.get("schema").ok_or_else(|| format!("the answer of {event} has no schema"))?;
            let ty = self.resolve(schema, &format!("{}Answer", pascal(event)))?;
            let ty = if answer.is("optional") { Ty::Nullable(Box::new(ty)) } else { ty };
            self.model.answers.insert(event.clone(), ty);
        }
        for (hook, types) in &source.hooks {
            let output = types.get("output").ok_or_else(|| format!("the hook {hook} has no output"))?;
            let ty = self.resolve(output, "")?;
            let facts = Vec::new();
            let member = Member {
                wire: "output".to_owned(),
                ty,
                is_required: false,
                is_nullable: true,
                is_three_state: false,
                facts,
            };
            let name = self.free(&format!("{}HookResult", pascal(hook)));
            self.model.objects.push(Object { name, members: vec![member], extra: None });
            self.model.hook_answers.insert(hook.clone(), Ty::Object(self.model.objects.len() - 1));
        }
        Ok(())
    }
}
