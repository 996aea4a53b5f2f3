//! Session ids and hashes that are drawn from the connection's seed.

use std::hash::{BuildHasher, DefaultHasher, Hasher};

use crate::session::SessionId;

/// Draws session ids from the seed, the same ones for the same seed.
///
/// The generator is xoshiro256++, which is neither secret nor meant to be: ids must be distinct, not unguessable.
#[derive(Clone, Debug)]
pub(super) struct SessionIds {
    state: [u64; 4],
    /// The one to be drawn next, in place of the generator's: that of a conversation that is repeated.
    next: Option<SessionId>,
}

impl SessionIds {
    pub(super) fn new(seed: [u8; 32]) -> Self {
        let mut state = [0; 4];
        for (word, bytes) in state.iter_mut().zip(seed.as_chunks::<8>().0) {
            *word = u64::from_le_bytes(*bytes);
        }
        if state == [0; 4] {
            // The one state that the generator cannot leave.
            state = [1, 2, 3, 4];
        }
        let mut ids = Self { state, next: None };
        // A seed with few bits set would show in the first ids.
        for _ in 0..16 {
            ids.draw();
        }
        ids
    }

    /// A version 4 UUID.
    pub(super) fn next_id(&mut self) -> SessionId {
        if let Some(id) = self.next.take() {
            return id;
        }
        let high = (self.draw() & !0xf000) | 0x4000;
        let low = (self.draw() & (u64::MAX >> 2)) | (1 << 63);
        SessionId::from(format!(
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            high >> 32,
            (high >> 16) & 0xffff,
            high & 0xffff,
            low >> 48,
            low & 0xffff_ffff_ffff,
        ))
    }

    pub(super) fn draw_next(&mut self, id: SessionId) {
        self.next = Some(id);
    }

    fn draw(&mut self) -> u64 {
        let [a, b, c, d] = self.state;
        let drawn = a.wrapping_add(d).rotate_left(23).wrapping_add(a);
        self.state = [a ^ d ^ b, b ^ c ^ a, c ^ a ^ (b << 17), (d ^ b).rotate_left(45)];
        drawn
    }
}

/// Hashing for the tables that are looked up by what the peer names: keyed by the seed, so that no table depends
/// on a source of randomness, and a peer cannot choose names that collide without knowing the seed.
#[derive(Clone, Debug)]
pub(super) struct SeededHash {
    /// A hasher that was given the seed.
    seeded: DefaultHasher,
    tag: u32,
}

impl SeededHash {
    pub(super) fn new(seed: [u8; 32]) -> Self {
        let mut hasher = DefaultHasher::new();
        hasher.write(&seed);
        let tag = (hasher.finish() >> 32) as u32;
        Self { seeded: hasher, tag }
    }

    /// Tells this connection's handles from those of another.
    pub(super) fn tag(&self) -> u32 {
        self.tag
    }
}

impl BuildHasher for SeededHash {
    type Hasher = DefaultHasher;

    fn build_hasher(&self) -> DefaultHasher {
        self.seeded.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_version_4_uuids_and_repeat_with_the_seed() {
        let mut ids = SessionIds::new([7; 32]);
        let drawn: Vec<SessionId> = (0..1000).map(|_| ids.next_id()).collect();
        for id in &drawn {
            let text = id.as_str();
            assert_eq!(text.len(), 36);
            assert_eq!(text.as_bytes()[14], b'4', "{text}");
            assert!(matches!(text.as_bytes()[19], b'8' | b'9' | b'a' | b'b'), "{text}");
        }
        let mut again = SessionIds::new([7; 32]);
        assert!(drawn.iter().all(|id| *id == again.next_id()));
        let distinct: std::collections::BTreeSet<_> = drawn.iter().collect();
        assert_eq!(distinct.len(), drawn.len());
    }

    #[test]
    fn a_seed_of_zeros_still_draws_distinct_ids() {
        let mut ids = SessionIds::new([0; 32]);
        assert_ne!(ids.next_id(), ids.next_id());
    }

    /// An id that is drawn is in transcripts, and in what users have kept.
    #[test]
    fn the_ids_of_a_seed_stay_the_same() {
        let mut ids = SessionIds::new(std::array::from_fn(|at| at as u8));
        assert_eq!(ids.next_id().as_str(), "475ee775-271a-47fe-b09b-3b30846ef721");
        assert_eq!(ids.next_id().as_str(), "b65208fb-6664-4f05-80f0-50036e1828c8");
    }

    #[test]
    fn every_byte_of_the_seed_reaches_the_first_id() {
        let first = |seed| SessionIds::new(seed).next_id();
        let seed = [7; 32];
        for at in 0..32 {
            let mut other = seed;
            other[at] ^= 1;
            assert_ne!(first(seed), first(other), "byte {at}");
        }
    }

    #[test]
    fn hashes_and_the_tag_depend_on_the_seed() {
        let [one, same, other] = [[7; 32], [7; 32], [8; 32]].map(SeededHash::new);
        assert_eq!((one.tag(), one.hash_one("name")), (same.tag(), same.hash_one("name")));
        assert_ne!(one.tag(), other.tag());
        assert_ne!(one.hash_one("name"), other.hash_one("name"));
        assert_ne!(one.hash_one("name"), SeededHash::new([0; 32]).hash_one("name"));
    }

    #[test]
    fn an_id_that_is_given_is_the_next_one_and_no_other() {
        let mut ids = SessionIds::new([7; 32]);
        ids.draw_next(SessionId::from("given"));
        assert_eq!(ids.next_id().as_str(), "given");
        assert_eq!(ids.next_id(), SessionIds::new([7; 32]).next_id());
    }
}
