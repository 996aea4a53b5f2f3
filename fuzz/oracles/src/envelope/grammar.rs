//! What a scan takes: strict where it walks, lazy where it skips.

use std::ops::Range;

/// A member of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Member {
    /// Without escapes; empty if those are none that JSON has.
    pub(super) name: String,
    /// Where its value lies.
    pub(super) value: Range<usize>,
}

/// What an object is, which decides which objects in it are walked over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A message: so are its `params`.
    Message,
    /// The `params` of a message: so is `event` in them.
    Params,
    /// Any other: none.
    Other,
}

impl Kind {
    /// What the member of this name is, if it is an object that is walked over.
    pub(super) fn member(self, name: &str) -> Option<Kind> {
        match (self, name) {
            (Kind::Message, "params") => Some(Kind::Params),
            (Kind::Params, "event") => Some(Kind::Other),
            _ => None,
        }
    }
}

/// The members of an object, if the whole of `text` is one.
pub(super) fn object(text: &str, kind: Kind) -> Option<Vec<Member>> {
    let mut walk = Walk { text, at: 0 };
    walk.space();
    let members = walk.members(kind)?;
    walk.space();
    (walk.at == text.len()).then_some(members)
}

/// Whether the whole of `text` is one value.
pub(super) fn is_value(text: &str) -> bool {
    let mut walk = Walk { text, at: 0 };
    walk.space();
    let found = walk.value().is_some();
    walk.space();
    found && walk.at == text.len()
}

struct Walk<'a> {
    text: &'a str,
    at: usize,
}

impl Walk<'_> {
    fn members(&mut self, kind: Kind) -> Option<Vec<Member>> {
        let mut members = Vec::new();
        self.take('{')?;
        self.space();
        if self.take('}').is_some() {
            return Some(members);
        }
        loop {
            self.space();
            let quoted = self.string()?;
            let name = name_of(&self.text[quoted]);
            self.space();
            self.take(':')?;
            self.space();
            let value = match kind.member(&name).filter(|_| self.peek() == Some('{')) {
                None => self.value()?,
                Some(walked) => {
                    let start = self.at;
                    self.members(walked)?;
                    start..self.at
                }
            };
            members.push(Member { name, value });
            self.space();
            if self.take('}').is_some() {
                return Some(members);
            }
            self.take(',')?;
        }
    }

    fn value(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        match self.peek()? {
            '"' => return self.string(),
            '{' | '[' => self.brackets()?,
            '-' | '0'..='9' => self.number()?,
            _ => {
                let word =
                    ["true", "false", "null"].into_iter().find(|word| self.rest().starts_with(word))?;
                self.at += word.len();
            }
        }
        Some(start..self.at)
    }

    /// As many brackets that close as that open, of whatever kind; outside of strings anything may stand between.
    fn brackets(&mut self) -> Option<()> {
        let mut open = 0_usize;
        loop {
            match self.peek()? {
                '"' => {
                    self.string()?;
                    continue;
                }
                '{' | '[' => open += 1,
                '}' | ']' => open -= 1,
                _ => {}
            }
            self.at += self.peek()?.len_utf8();
            if open == 0 {
                return Some(());
            }
        }
    }

    /// Whatever stands between two quotes.
    fn string(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        self.take('"')?;
        self.at += crate::text::string_end(self.rest())? + 1;
        Some(start..self.at)
    }

    fn number(&mut self) -> Option<()> {
        self.take('-');
        if self.take('0').is_none() {
            self.digits()?;
        }
        if self.take('.').is_some() {
            self.digits()?;
        }
        if self.take('e').or_else(|| self.take('E')).is_some() {
            let _ = self.take('+').or_else(|| self.take('-'));
            self.digits()?;
        }
        Some(())
    }

    fn digits(&mut self) -> Option<()> {
        let count = self.rest().bytes().take_while(u8::is_ascii_digit).count();
        self.at += count;
        (count > 0).then_some(())
    }

    fn space(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches([' ', '\n', '\r', '\t']).len();
    }

    fn take(&mut self, wanted: char) -> Option<()> {
        self.rest().starts_with(wanted).then(|| self.at += wanted.len_utf8())
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn rest(&self) -> &str {
        &self.text[self.at..]
    }
}

fn name_of(quoted: &str) -> String {
    let inside = &quoted[1..quoted.len() - 1];
    if inside.contains('\\') { crate::text::decoded(inside).unwrap_or_default() } else { inside.to_owned() }
}
