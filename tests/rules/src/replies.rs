//! What the runtime's replies mean.

use crate::calls::Purpose;

/// What a reply contains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content<Id> {
    /// A session was created or resumed, and this is its id.
    Session(Id),
    /// It can be decoded, and names no session.
    Nameless,
    /// It cannot be decoded as what a create or resume is told; it may name a session.
    Undecodable(Option<Id>),
    /// It was done.
    Done,
    /// It was not done: `success` is false.
    NotDone,
    /// A history in which a session's worker has started.
    History,
    /// An error.
    Error,
    /// An error that says that there is no such session.
    NotFound(Id),
    /// It breaks off, and only its id can be read.
    Unreadable,
}

impl<Id> Content<Id> {
    /// Says whether it is a result, of whatever form.
    pub fn is_result(&self) -> bool {
        !matches!(self, Content::Error | Content::NotFound(_) | Content::Unreadable)
    }

    /// Says whether what was called for was done.
    pub fn is_done(&self) -> bool {
        self.is_result() && !matches!(self, Content::NotDone)
    }
}

/// What a reply is told as, to the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A result.
    Result,
    /// That it was not done.
    NotConfirmed,
    /// The runtime's error.
    Rpc,
    /// That it cannot be decoded.
    Decode,
}

/// Returns what a reply to a call means that starts no session.
pub fn of_call<Id>(purpose: Purpose, content: &Content<Id>) -> Meaning {
    match content {
        Content::Error | Content::NotFound(_) => Meaning::Rpc,
        Content::Unreadable => Meaning::Decode,
        Content::NotDone if purpose.needs_confirmation() || purpose == Purpose::Answer => {
            Meaning::NotConfirmed
        }
        _ => Meaning::Result,
    }
}

/// What a reply to a create or resume means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Start<Id> {
    /// The session is open.
    Started(Id),
    /// The id that the runtime has given is another session's here.
    InUse(Id),
    /// The id is not the one that was asked for.
    Mismatch(Id),
    /// The runtime's error.
    Rpc,
    /// The reply cannot be decoded.
    Decode,
}

/// What follows from a reply to a create or resume.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begun<Id> {
    /// What it means, if somebody still waits for it.
    pub start: Start<Id>,
    /// The session that has to be undone at the runtime: a create by a destroy, a resume by a detach.
    pub undo: Option<Id>,
}

/// Returns what follows from a reply to a create: of a session whose id is to be `requested`, or one in the
/// cloud, of which none is. What the runtime has made, and nobody here gets, is undone; unless it is another's.
pub fn of_create<Id: Clone + PartialEq>(
    requested: Option<&Id>,
    content: &Content<Id>,
    somebody_waits: bool,
    is_of_another: impl Fn(&Id) -> bool,
) -> Begun<Id> {
    let made = match content {
        Content::Session(id) | Content::Undecodable(Some(id)) => Some(id),
        content if content.is_result() => requested,
        _ => None,
    };
    let made = made.filter(|id| !is_of_another(id)).cloned();
    let start = match (content, requested) {
        (Content::Session(id), None) if is_of_another(id) => Start::InUse(id.clone()),
        (Content::Session(id), Some(requested)) if requested != id => Start::Mismatch(id.clone()),
        (Content::Session(id), _) => Start::Started(id.clone()),
        (content, _) => failure(content),
    };
    let undo = match start {
        Start::Started(_) if somebody_waits => None,
        _ => made,
    };
    Begun { start, undo }
}

/// Returns what follows from a reply to a resume of `id`. `is_anothers` says whether another session here has the id,
/// or gets it back as this one fails: then the runtime's session stays.
pub fn of_resume<Id: Clone + PartialEq>(
    id: &Id,
    content: &Content<Id>,
    somebody_waits: bool,
    is_anothers: bool,
) -> Begun<Id> {
    let start = match content {
        Content::Session(named) if named != id => Start::Mismatch(named.clone()),
        // Older runtimes do not name it.
        Content::Session(_) | Content::Nameless => Start::Started(id.clone()),
        content => failure(content),
    };
    let is_claimed = somebody_waits && matches!(start, Start::Started(_));
    let undo = (content.is_result() && !is_claimed && !is_anothers).then(|| id.clone());
    Begun { start, undo }
}

fn failure<Id>(content: &Content<Id>) -> Start<Id> {
    if matches!(content, Content::Error | Content::NotFound(_)) { Start::Rpc } else { Start::Decode }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of a create in the cloud.
    fn created(content: &Content<char>, somebody_waits: bool) -> (Start<char>, Option<char>) {
        let Begun { start, undo } = of_create(None, content, somebody_waits, |id| *id == 'x');
        (start, undo)
    }

    #[test]
    fn what_a_create_has_made_for_nobody_is_undone_unless_it_is_anothers() {
        assert_eq!(created(&Content::Session('a'), true), (Start::Started('a'), None));
        assert_eq!(created(&Content::Session('a'), false), (Start::Started('a'), Some('a')));
        assert_eq!(created(&Content::Session('x'), true), (Start::InUse('x'), None));
        assert_eq!(created(&Content::Session('x'), false), (Start::InUse('x'), None));
        assert_eq!(created(&Content::Undecodable(Some('a')), true), (Start::Decode, Some('a')));
        assert_eq!(created(&Content::Nameless, true), (Start::Decode, None));
        assert_eq!(created(&Content::Error, false), (Start::Rpc, None));
        let own = of_create(Some(&'a'), &Content::Session('b'), true, |_| false);
        assert_eq!(own, Begun { start: Start::Mismatch('b'), undo: Some('b') });
        let own = of_create(Some(&'a'), &Content::Undecodable(None), true, |_| false);
        assert_eq!(own, Begun { start: Start::Decode, undo: Some('a') });
    }

    #[test]
    fn a_resume_that_nobody_claims_is_detached_from_unless_another_has_the_session() {
        let resumed = |content, waits, is_anothers| {
            let Begun { start, undo } = of_resume(&'a', &content, waits, is_anothers);
            (start, undo)
        };
        assert_eq!(resumed(Content::Nameless, true, true), (Start::Started('a'), None));
        assert_eq!(resumed(Content::Session('a'), false, false), (Start::Started('a'), Some('a')));
        assert_eq!(resumed(Content::Session('a'), false, true), (Start::Started('a'), None));
        assert_eq!(resumed(Content::Session('b'), true, false), (Start::Mismatch('b'), Some('a')));
        assert_eq!(resumed(Content::NotFound('a'), true, false), (Start::Rpc, None));
    }
}
