//! What may happen, as it is drawn.

use pilotwire_rules::limits::Limit;
use pilotwire_rules::words::{Id, Kind};
use proptest::prelude::*;

/// Which of several, counted from the newest.
pub(crate) type Pick = u8;

/// One thing that happens, as it is drawn. What it happens to, the model says.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    /// In the cloud, if it has no id.
    Create(Option<Id>, Limit),
    Resume(Id, Limit),
    Detach(Pick, Limit),
    Destroy(Pick, Limit),
    Delete(Id, Limit),
    Call(Option<Id>, Limit),
    Send(Pick, Limit),
    Abort(Pick),
    /// A call is given up.
    Abandon(Pick),
    /// An ask that was taken is answered, with a result or an error.
    Answer(Pick, bool),
    /// It is left without an answer.
    Decline(Pick),
    /// So many items of a session are taken.
    Read(Pick, usize),
    StopReading(Pick),
    Close,
    Event(Id, Kind),
    /// A session is deleted, through another connection.
    Deleted(Id),
    /// Of the connection, if it has no id.
    Request(Option<Id>, IfUnanswered),
    /// A request comes a second time.
    Repeat(Pick),
    /// A request is no longer wanted.
    Cancel(Pick),
    /// A call is replied to. The id is what the reply names, where that is the runtime's to choose.
    Reply(Pick, Tone, Id),
    /// An error that names no call.
    Uncorrelated,
    InputEnds,
    /// So many seconds pass, or fewer, if there is a deadline before.
    Wait(u64),
    /// Time passes to the next deadline.
    Deadline,
}

/// Whether a request's method has something for "nobody answers".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum IfUnanswered {
    Neutral,
    Error,
}

/// How the runtime replies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    Good,
    /// As `Good`, but a create or resume gets any id, and a history says that the worker has started.
    Other,
    /// It did not do it, or says so in a form that cannot be decoded.
    Bad,
    Error,
    /// There is no such session.
    NotFound,
    /// It breaks off.
    Unreadable,
    /// To a call that was replied to before, or has not gone out.
    Again,
}

/// What a sequence has most of: with all things equally often, few of them would follow from each other.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Temper {
    Mixed,
    /// Prompts of a session in the cloud.
    Prompts,
    /// What comes for a session that is there, and what is taken of it.
    Stream,
    /// What comes for sessions that are not known yet.
    Window,
    /// Sessions that are resumed and end.
    Owners,
}

pub(crate) const TEMPERS: [Temper; 5] =
    [Temper::Mixed, Temper::Prompts, Temper::Stream, Temper::Window, Temper::Owners];

/// The ids of all sessions.
pub(crate) const IDS: [Id; 4] = ['a', 'b', 'c', 'd'];

impl Step {
    pub(crate) fn any(temper: Temper) -> BoxedStrategy<Step> {
        // How often, in each temper: mixed, prompts, stream, window, owners.
        let weight = |weights: [u32; 5]| weights[temper as usize];
        // Of few sessions, so that they meet.
        let id = || prop_oneof![7 => Just('a'), 2 => Just('b'), 1 => prop::sample::select(&IDS[..])];
        let pick = || prop_oneof![4 => Just(0), 2 => 0..3_u8, 1 => 0..10_u8];
        let limit = any_limit;
        let commands = prop_oneof![
            weight([4, 2, 1, 4, 2]) => limit().prop_map(|limit| Step::Create(None, limit)),
            weight([4, 1, 4, 1, 4]) => (id(), limit()).prop_map(|(id, limit)| Step::Create(Some(id), limit)),
            weight([4, 1, 2, 1, 9]) => (id(), limit()).prop_map(|(id, limit)| Step::Resume(id, limit)),
            weight([2, 1, 1, 1, 4]) => (pick(), limit()).prop_map(|(pick, limit)| Step::Detach(pick, limit)),
            weight([1, 1, 1, 1, 3]) => (pick(), limit()).prop_map(|(pick, limit)| Step::Destroy(pick, limit)),
            weight([1, 1, 1, 1, 2]) => (id(), limit()).prop_map(|(id, limit)| Step::Delete(id, limit)),
            weight([4, 1, 1, 1, 1]) =>
                (prop::option::of(id()), limit()).prop_map(|(id, limit)| Step::Call(id, limit)),
            weight([4, 16, 1, 1, 1]) => (pick(), limit()).prop_map(|(pick, limit)| Step::Send(pick, limit)),
            weight([1, 2, 1, 1, 1]) => pick().prop_map(Step::Abort),
            weight([4, 3, 1, 2, 5]) => pick().prop_map(Step::Abandon),
            weight([4, 1, 8, 1, 1]) =>
                (pick(), any::<bool>()).prop_map(|(pick, result)| Step::Answer(pick, result)),
            weight([1, 1, 2, 1, 1]) => pick().prop_map(Step::Decline),
            weight([6, 2, 8, 3, 6]) =>
                (pick(), prop_oneof![Just(100), 1..4_usize]).prop_map(|(pick, most)| Step::Read(pick, most)),
        ];
        let kind = prop_oneof![
            6 => Just(Kind::Plain),
            weight([2, 4, 1, 3, 1]) => Just(Kind::Starts),
            weight([2, 1, 5, 1, 8]) => (0..2_u8).prop_map(Kind::Asks),
            weight([1, 1, 3, 1, 1]) => (0..2_u8).prop_map(Kind::Completes),
            weight([1, 1, 2, 1, 2]) => Just(Kind::Aborts),
        ];
        let if_unanswered = prop_oneof![Just(IfUnanswered::Neutral), Just(IfUnanswered::Error)];
        let of_request = prop_oneof![6 => id().prop_map(Some), 1 => Just(None)];
        let tone = prop_oneof![
            20 => Just(Tone::Good),
            3 => Just(Tone::Other),
            2 => Just(Tone::Bad),
            2 => Just(Tone::Error),
            1 => Just(Tone::NotFound),
            1 => Just(Tone::Unreadable),
            1 => Just(Tone::Again),
        ];
        let messages = prop_oneof![
            weight([7, 5, 20, 20, 14]) => (id(), kind).prop_map(|(id, kind)| Step::Event(id, kind)),
            weight([4, 1, 8, 10, 4]) =>
                (of_request, if_unanswered).prop_map(|(id, neutral)| Step::Request(id, neutral)),
            1 => pick().prop_map(Step::Repeat),
            weight([1, 1, 1, 1, 2]) => id().prop_map(Step::Deleted),
            weight([2, 1, 4, 2, 2]) => pick().prop_map(Step::Cancel),
            weight([12, 14, 5, 5, 14]) =>
                (pick(), tone, id()).prop_map(|(pick, tone, id)| Step::Reply(pick, tone, id)),
        ];
        let time =
            prop_oneof![prop::sample::select(&[1, 4, 9, 30][..]).prop_map(Step::Wait), Just(Step::Deadline),];
        let rare = prop_oneof![
            3 => Just(Step::Close),
            1 => Just(Step::InputEnds),
            3 => Just(Step::Uncorrelated),
            4 => pick().prop_map(Step::StopReading),
        ];
        prop_oneof![60 => commands, 60 => messages, 8 => time, 3 => rare].boxed()
    }
}

fn any_limit() -> BoxedStrategy<Limit> {
    prop_oneof![
        9 => Just(Limit::default()),
        1 => Just(Limit { total: Some(5), inactivity: None }),
        1 => Just(Limit { total: None, inactivity: Some(8) }),
        1 => Just(Limit { total: Some(20), inactivity: Some(3) }),
    ]
    .boxed()
}
