//! The claims in one session, or for the connection.

use std::sync::Arc;
use std::time::Duration;

use crate::connection::claim::{Claim, Subject};

/// Claims, one for each subject, in the order of these. Clones share one list until one of them is changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Claimants(Arc<Vec<Claim>>);

impl Claimants {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Claim> {
        self.0.iter()
    }

    /// Adds a claim, in place of one of the same subject. False if there was one.
    pub(super) fn insert(&mut self, claim: Claim) -> bool {
        let found = self.find(claim.subject());
        let claims = Arc::make_mut(&mut self.0);
        match found {
            Ok(at) => claims[at] = claim,
            Err(at) => claims.insert(at, claim),
        }
        found.is_err()
    }

    pub(super) fn remove(&mut self, subject: Subject<'_>) {
        if let Ok(at) = self.find(subject) {
            Arc::make_mut(&mut self.0).remove(at);
        }
    }

    /// The tools of these claims are claimed, and no others.
    pub(super) fn replace_tools(&mut self, tools: impl Iterator<Item = Claim>) {
        Arc::make_mut(&mut self.0).retain(|claim| !matches!(claim.subject(), Subject::Tool(_)));
        for tool in tools {
            self.insert(tool);
        }
    }

    /// Returns how long the handler of a subject may take. `None`: the subject is not claimed.
    pub(super) fn limit_of(&self, subject: Subject<'_>) -> Option<Option<Duration>> {
        self.find(subject).ok().map(|at| self.0[at].limit())
    }

    /// Has a list of its own no longer, if another has the same claims.
    pub(super) fn share(&mut self, other: &Self) -> bool {
        let is_same = self == other;
        if is_same {
            self.0 = Arc::clone(&other.0);
        }
        is_same
    }

    /// Returns `true` if these two have one list.
    #[cfg(test)]
    pub(super) fn is_one_with(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    fn find(&self, subject: Subject<'_>) -> Result<usize, usize> {
        self.0.binary_search_by(|claim| claim.subject().cmp(&subject))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claimants(claims: impl IntoIterator<Item = Claim>) -> Claimants {
        let mut claimants = Claimants::default();
        claims.into_iter().for_each(|claim| _ = claimants.insert(claim));
        claimants
    }

    #[test]
    fn the_claim_of_a_subject_that_came_last_counts() {
        let mut claimants = Claimants::default();
        assert!(claimants.is_empty());
        assert!(claimants.insert(Claim::tool("b")));
        assert!(claimants.insert(Claim::asks("b")));
        assert!(claimants.insert(Claim::tool("a")));
        assert!(!claimants.insert(Claim::tool("b").within(Duration::from_secs(3))));
        assert!(!claimants.is_empty());
        assert_eq!(claimants.iter().count(), 3);
        assert_eq!(claimants.limit_of(Subject::Tool("b")), Some(Some(Duration::from_secs(3))));
        assert_eq!(claimants.limit_of(Subject::Tool("a")), Some(None));
        assert_eq!(claimants.limit_of(Subject::Asks("b")), Some(None));
        assert_eq!(claimants.limit_of(Subject::Asks("a")), None);
        claimants.remove(Subject::Tool("b"));
        claimants.remove(Subject::Asks("a"));
        assert_eq!(claimants, claimants_of_two());
    }

    fn claimants_of_two() -> Claimants {
        claimants([Claim::asks("b"), Claim::tool("a")])
    }

    #[test]
    fn new_tools_take_the_place_of_all_tools() {
        let mut claimants = claimants_of_two();
        claimants.replace_tools([Claim::tool("d"), Claim::tool("c")].into_iter());
        assert_eq!(claimants, self::claimants([Claim::tool("c"), Claim::asks("b"), Claim::tool("d")]));
    }

    #[test]
    fn equal_ones_share_a_list_until_one_is_changed() {
        let (first, mut second) = (claimants_of_two(), claimants_of_two());
        assert!(!second.is_one_with(&first) && second.share(&first) && second.is_one_with(&first));
        second.insert(Claim::tool("c"));
        assert_eq!((first.iter().count(), second.iter().count()), (2, 3));
        assert!(!second.share(&first) && second.iter().count() == 3);
    }
}
