//! The differences between two lists of lines.

/// Pairs that are compared at most: past that, all that is between what both begin and end with counts as different.
const MOST: usize = 16 << 20;

/// The lines of the first that are not in the second, with a `-` before them, and those of the second that are not in
/// the first, with a `+`, in order: as few as there can be.
pub(super) fn lines(first: &[String], second: &[String]) -> Vec<String> {
    let start = first.iter().zip(second).take_while(|(a, b)| a == b).count();
    let (first, second) = (&first[start..], &second[start..]);
    let end = first.iter().rev().zip(second.iter().rev()).take_while(|(a, b)| a == b).count();
    let (first, second) = (&first[..first.len() - end], &second[..second.len() - end]);
    let gone = |line: &String| format!("- {line}");
    let new = |line: &String| format!("+ {line}");
    let width = second.len() + 1;
    if (first.len() + 1).saturating_mul(width) > MOST {
        return first.iter().map(gone).chain(second.iter().map(new)).collect();
    }
    // The length of the longest common list of what is left of both, from each place on.
    let mut common = vec![0_u32; (first.len() + 1) * width];
    for (i, a) in first.iter().enumerate().rev() {
        for (j, b) in second.iter().enumerate().rev() {
            let at = i * width + j;
            common[at] =
                if a == b { common[at + width + 1] + 1 } else { common[at + width].max(common[at + 1]) };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut out = Vec::new();
    loop {
        let at = i * width + j;
        match (first.get(i), second.get(j)) {
            (Some(a), Some(b)) if a == b => (i, j) = (i + 1, j + 1),
            (Some(a), b) if b.is_none() || common[at + width] >= common[at + 1] => {
                out.push(gone(a));
                i += 1;
            }
            (_, Some(b)) => {
                out.push(new(b));
                j += 1;
            }
            _ => return out,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn differences(first: &str, second: &str) -> String {
        let list = |text: &str| -> Vec<String> { text.chars().map(String::from).collect() };
        lines(&list(first), &list(second)).join(",")
    }

    #[test]
    fn as_few_as_there_can_be() {
        assert_eq!(differences("", ""), "");
        assert_eq!(differences("abc", "abc"), "");
        assert_eq!(differences("abc", ""), "- a,- b,- c");
        assert_eq!(differences("", "ab"), "+ a,+ b");
        assert_eq!(differences("abcd", "acd"), "- b");
        assert_eq!(differences("acd", "abcd"), "+ b");
        assert_eq!(differences("axb", "ayb"), "- x,+ y");
        assert_eq!(differences("abcabba", "cbabac").split(',').count(), 5);
    }
}
