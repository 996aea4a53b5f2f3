//! Names that are nearly others.

/// The first known name that is one edit away: a letter more, less or other, two that changed places, or letters of the
/// other case.
pub(super) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known.into_iter().find(|known| is_near(name, known))
}

fn is_near(one: &str, other: &str) -> bool {
    if one.eq_ignore_ascii_case(other) {
        return true;
    }
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let same = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[same..], &other[same..]);
    match (one, other) {
        // One more at the end, or in between.
        ([_, rest @ ..], other) if rest == other => true,
        (one, [_, rest @ ..]) if rest == one => true,
        // Another one, or two that changed places.
        ([_, one @ ..], [_, other @ ..]) if one == other => true,
        ([a, b, one @ ..], [c, d, other @ ..]) => a == d && b == c && one == other,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_edit_is_near_and_two_are_not() {
        for near in ["mode", "modell", "mdel", "moedl", "MODEL", "Model", "kodel", "xmodel", "mozel"] {
            assert!(is_near(near, "model"), "{near}");
            assert!(is_near("model", near), "{near}");
        }
        for far in ["", "mo", "models2", "yodex", "ledom", "provider"] {
            assert!(!is_near(far, "model"), "{far}");
        }
        assert_eq!(
            nearest("mcpOauthTokenStorage", ["model", "mcpOAuthTokenStorage"]),
            Some("mcpOAuthTokenStorage")
        );
        assert_eq!(nearest("entirelyNew", ["model"]), None);
    }
}
