//! Names of the wire as names of Rust.

/// The words of a name: `sessionId`, `session_id` and `session-id` have the same two.
fn words(name: &str) -> Vec<String> {
    let characters: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = vec![String::new()];
    for (index, character) in characters.iter().copied().enumerate() {
        if !character.is_ascii_alphanumeric() {
            words.push(String::new());
            continue;
        }
        let before = index.checked_sub(1).and_then(|index| characters.get(index)).copied().unwrap_or(' ');
        let behind = characters.get(index + 1).copied().unwrap_or(' ');
        let starts_word = character.is_ascii_uppercase()
            && (before.is_ascii_lowercase()
                || before.is_ascii_digit()
                || (before.is_ascii_uppercase() && behind.is_ascii_lowercase()));
        if starts_word {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(character.to_ascii_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// As a function or module is called. The two that are one name for people are one here: GitHub.
pub(crate) fn snake(name: &str) -> String {
    let name = words(name).join("_").replace("git_hub", "github");
    let name = if name.starts_with(|first: char| first.is_ascii_digit()) { format!("n{name}") } else { name };
    let keywords = [
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
        "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
        "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static",
        "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where",
        "while", "yield",
    ];
    match &*name {
        "self" | "crate" | "super" => format!("{name}_"),
        _ if keywords.contains(&&*name) => format!("r#{name}"),
        _ => name,
    }
}

/// As a type or variant is called.
pub(crate) fn pascal(name: &str) -> String {
    let mut out = String::new();
    for word in words(name) {
        let mut characters = word.chars();
        out.extend(characters.next().map(|first| first.to_ascii_uppercase()));
        out.push_str(characters.as_str());
    }
    let out = out.replace("Github", "GitHub");
    match &*out {
        "Self" => "Itself".to_owned(),
        _ if out.starts_with(|first: char| first.is_ascii_digit()) => format!("N{out}"),
        _ => out,
    }
}

/// The name of a definition as a type: most are that already.
pub(crate) fn of_type(name: &str) -> String {
    let is_plain = name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|character| character.is_ascii_alphanumeric());
    if is_plain { name.to_owned() } else { pascal(name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_into_words() {
        assert_eq!(snake("gitHubToken"), "github_token");
        assert_eq!(snake("_meta"), "meta");
        assert_eq!(snake("type"), "r#type");
        assert_eq!(snake("requestURLPath"), "request_url_path");
        assert_eq!(snake("origin-tracker"), "origin_tracker");
        assert_eq!(pascal("session.model_change"), "SessionModelChange");
        assert_eq!(pascal("ws:/responses"), "WsResponses");
        assert_eq!(pascal("self"), "Itself");
        assert_eq!(of_type("UIElicitationSchema"), "UIElicitationSchema");
    }
}
