//! Tables by numbers of our own.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// By numbers that are counted here, so that no peer can choose them to collide.
pub(crate) type NumberMap<T> = HashMap<u64, T, BuildHasherDefault<NumberHash>>;

/// Spreads numbers that follow one another.
#[derive(Default)]
pub(crate) struct NumberHash(u64);

impl Hasher for NumberHash {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u64(&mut self, number: u64) {
        /// 2^64 over the golden ratio.
        const STEP: u64 = 0x9e37_79b9_7f4a_7c15;
        let spread = (self.0 ^ number).wrapping_mul(STEP);
        // The table looks at the highest bits and at the lowest.
        self.0 = spread ^ (spread >> 32);
    }
}
