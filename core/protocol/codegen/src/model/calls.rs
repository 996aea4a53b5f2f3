//! Methods, with the types of their parameters and results.

use std::collections::BTreeSet;

use super::resolver::Resolver;
use super::schema::{is_absent, last_of_path};
use super::{Call, Case, Member, Object, Tag, Ty, Union};
use crate::json::Value;
use crate::names::pascal;
use crate::source::{Method, Scope};

impl Resolver<'_> {
    /// Resolves all methods but internal ones.
    pub(super) fn calls(&mut self, common: &BTreeSet<&str>) -> Result<(), String> {
        let source = self.source;
        for method in source.methods.iter().filter(|method| !method.is_internal) {
            let (params, may_omit) = self.params(method)?;
            let result = match self.resolve(&method.result, &format!("{}Result", pascal(&method.name)))? {
                Ty::Null => Ty::Nothing,
                result => result,
            };
            self.model.calls.push(Call {
                name: method.name.clone(),
                scope: method.scope,
                params,
                may_omit,
                result,
                is_notification: method.is_notification,
                is_common: !method.scope.is_ours() || common.contains(&*method.name),
            });
        }
        Ok(())
    }

    fn params(&mut self, method: &Method) -> Result<(Ty, bool), String> {
        if method.name == "hooks.invoke" && !self.source.hooks.is_empty() {
            return Ok((self.hook_params()?, false));
        }
        let schema = &method.params;
        if *schema == Value::Null {
            return Ok((Ty::Nothing, true));
        }
        let is_inline = schema.get("$ref").is_none();
        let mut may_omit = false;
        let mut object = schema;
        if schema.get("properties").is_none() {
            for branch in schema.get("anyOf").map(Value::items).unwrap_or_default() {
                if is_absent(branch) {
                    may_omit = true;
                } else {
                    object = branch;
                }
            }
        }
        if !is_inline {
            let name = schema.text("$ref").and_then(last_of_path).unwrap_or_default();
            let definition = self.source.definitions.get(name);
            may_omit = definition
                .and_then(|it| it.get("anyOf"))
                .is_some_and(|branches| branches.items().iter().any(is_absent));
            let ty = match self.resolve(schema, "")? {
                Ty::Nullable(inner) => *inner,
                ty => ty,
            };
            return Ok((ty, may_omit));
        }
        if object.get("properties").is_none_or(|members| members.members().is_empty()) {
            return Ok((Ty::Nothing, true));
        }
        let names: Vec<&str> = object
            .get("properties")
            .map(Value::members)
            .unwrap_or_default()
            .iter()
            .map(|(name, _)| &**name)
            .collect();
        if names == ["sessionId"] && method.scope != Scope::Server {
            if let Some(ty) = self.named.get("SessionParams") {
                return Ok((ty.clone(), may_omit));
            }
            let ty = self.object(object, "SessionParams")?;
            self.named.insert("SessionParams".to_owned(), ty.clone());
            return Ok((ty, may_omit));
        }
        let title = schema.text("title").or_else(|| object.text("title"));
        let name = match title {
            // The definition of that name has no `sessionId`, and nothing refers to it.
            Some(title) if !self.referenced.contains(title) && !self.named.contains_key(title) => {
                self.names.remove(title);
                title.to_owned()
            }
            _ => {
                let is_own = method.scope != Scope::Server;
                let name = method.name.strip_prefix("session.").filter(|_| is_own).unwrap_or(&method.name);
                format!("{}Params", pascal(name))
            }
        };
        let ty = self.object(object, &name)?;
        if title == Some(&*name) {
            self.named.insert(name, ty.clone());
        }
        Ok((ty, may_omit))
    }

    /// The parameters of `hooks.invoke`, whose input is of another type for each hook.
    fn hook_params(&mut self) -> Result<Ty, String> {
        let source = self.source;
        let mut cases = Vec::new();
        for (hook, types) in &source.hooks {
            let input = types.get("input").ok_or_else(|| format!("the hook {hook} has no input"))?;
            let input = self.resolve(input, "")?;
            let member = |wire: &str, ty: Ty| Member {
                wire: wire.to_owned(),
                ty,
                is_required: true,
                is_nullable: false,
                is_three_state: false,
                facts: Vec::new(),
            };
            let members = vec![
                member("sessionId", Ty::Text),
                member("hookType", Ty::Is(hook.clone())),
                member("input", input),
            ];
            let name = self.free(&format!("HooksInvoke{}", pascal(hook)));
            self.model.objects.push(Object { name, members, extra: None });
            let ty = Ty::Object(self.model.objects.len() - 1);
            cases.push(Case { variant: pascal(hook), tags: vec![Tag::Text(hook.clone())], ty });
        }
        let tag = Some("hookType".to_owned());
        let name = "HooksInvokeRequest".to_owned();
        self.model.unions.push(Union { name, tag, cases, parts: Vec::new() });
        Ok(Ty::Union(self.model.unions.len() - 1))
    }
}
