//! Large inputs from small ones: libFuzzer's are a few kilobytes, and much happens only past 64 KiB.

/// Bytes that an input comes to at most. What would be more is left out.
const LIMIT: usize = 300 << 10;
/// What one step of a count is worth.
const UNIT: usize = 256;

/// Replaces `~cN` by the byte `c`, 256 times the byte `N`. `~~` is a tilde.
pub(crate) fn expand(input: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(input.len());
    let mut rest = input;
    while let Some((&byte, behind)) = rest.split_first() {
        match (byte, behind) {
            (b'~', [b'~', after @ ..]) => {
                out.push(b'~');
                rest = after;
            }
            (b'~', [byte, count, after @ ..]) => {
                let count = usize::from(*count) * UNIT;
                if out.len() + count <= LIMIT {
                    out.resize(out.len() + count, *byte);
                }
                rest = after;
            }
            _ => {
                out.push(byte);
                rest = behind;
            }
        }
    }
    out
}
