//! The parts of a value, and which of them a place in its text is in.

use super::{Json, lex::Lexer};

impl Json {
    /// The members of an object, in order. `None` if this is none.
    pub(crate) fn members(&self) -> Option<Vec<(String, Json)>> {
        let mut members = Vec::new();
        let mut lexer = Lexer::new(self.as_bytes());
        let walked = lexer.object(0, |lexer, name, first, at| {
            let end = lexer.skip(first, at)?;
            members.push((String::from_utf8_lossy(name).into_owned(), self.part(at..end)));
            Ok(end)
        });
        walked.ok().map(|_| members)
    }

    /// An array of these.
    pub(crate) fn array<'a>(items: impl IntoIterator<Item = &'a Json>) -> Json {
        let mut text = String::from("[");
        for (index, item) in items.into_iter().enumerate() {
            if index > 0 {
                text.push(',');
            }
            text.push_str(item.as_str());
        }
        text.push(']');
        Json::from_text(text)
    }

    /// The items of an array, in order. `None` if this is none.
    pub(crate) fn items(&self) -> Option<Vec<Json>> {
        let mut items = Vec::new();
        let mut lexer = Lexer::new(self.as_bytes());
        let walked = lexer.array(0, |lexer, first, at| {
            let end = lexer.skip(first, at)?;
            items.push(self.part(at..end));
            Ok(end)
        });
        walked.ok().map(|_| items)
    }

    /// As [`decode`](Self::decode); an error has the place too, such as `cities[3].name`.
    #[cfg(feature = "protocol")]
    pub(crate) fn decode_with_path<T: serde::de::DeserializeOwned>(&self) -> Result<T, super::DecodeError> {
        self.decode().map_err(|error| {
            let Err(places) = serde_json::from_slice::<T>(self.as_bytes()) else { return error };
            let path = self.path_to(offset(self.as_bytes(), places.line(), places.column()));
            if path.is_empty() { error } else { error.at(path, self.clone()) }
        })
    }

    /// Returns the path of the part that a place in the text is in: empty if it is in none.
    #[cfg(feature = "protocol")]
    fn path_to(&self, place: usize) -> String {
        let (mut path, mut value, mut start) = (String::new(), self.clone(), 0);
        loop {
            // A value ends where its last byte was read.
            let holds = |at: usize, end: usize| start + at < place && place <= start + end;
            let mut found = None;
            let mut lexer = Lexer::new(value.as_bytes());
            if value.as_str().starts_with('{') {
                let _ = lexer.object(0, |lexer, name, first, at| {
                    let end = lexer.skip(first, at)?;
                    if holds(at, end) {
                        let dot = if path.is_empty() { "" } else { "." };
                        found = Some((format!("{dot}{}", String::from_utf8_lossy(name)), at..end));
                    }
                    Ok(end)
                });
            } else if value.as_str().starts_with('[') {
                let mut index = 0;
                let _ = lexer.array(0, |lexer, first, at| {
                    let end = lexer.skip(first, at)?;
                    if holds(at, end) {
                        found = Some((format!("[{index}]"), at..end));
                    }
                    index += 1;
                    Ok(end)
                });
            }
            let Some((step, part)) = found else { return path };
            path.push_str(&step);
            start += part.start;
            value = value.part(part);
        }
    }
}

/// Returns the place of a line and a column, both counted from 1.
#[cfg(feature = "protocol")]
fn offset(text: &[u8], line: usize, column: usize) -> usize {
    let mut starts = text.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
    let start = if line <= 1 { Some(0) } else { starts.nth(line - 2) };
    start.unwrap_or_default() + column
}

#[cfg(feature = "protocol")]
#[cfg(test)]
mod tests {
    use super::*;

    #[derive(serde::Deserialize, Debug)]
    #[allow(dead_code, reason = "only whether it decodes is looked at")]
    struct Trip {
        cities: Vec<City>,
        days: u8,
    }

    #[derive(serde::Deserialize, Debug)]
    #[allow(dead_code, reason = "only whether it decodes is looked at")]
    struct City {
        name: String,
    }

    fn place(text: &'static str) -> (String, String) {
        let error =
            Json::parse(text).expect("it is JSON").decode_with_path::<Trip>().expect_err("it is none");
        (error.path().unwrap_or_default().to_owned(), error.to_string())
    }

    #[test]
    fn an_error_names_the_part_that_is_wrong() {
        assert_eq!(place(r#"{"cities":[{"name":"Rome"},{"name":7}],"days":1}"#).0, "cities[1].name");
        assert_eq!(place("{\"cities\":\n [ {\"name\":\n \"Rome\" } ],\n \"days\":\n \"x\"}").0, "days");
        assert_eq!(place(r#"{"days":300,"cities":[]}"#).0, "days");
        let (path, message) = place(r#"{"cities":[{}],"days":1}"#);
        assert!(path == "cities[0]" && message.contains("missing field `name`"), "{path}: {message}");
        assert!(message.starts_with("at cities[0]: "), "{message}");
        let (path, message) = place("{}");
        assert!(path.is_empty() && message.contains("missing field `cities`"), "{message}");
    }

    #[test]
    fn members_and_items_come_in_order() {
        let json = Json::parse(r#"{"b":1,"a":[true, {"x":[]} ,null],"b":2}"#).expect("it is JSON");
        let members = json.members().expect("it is an object");
        let names: Vec<_> = members.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["b", "a", "b"]);
        let items = members[1].1.items().expect("it is an array");
        assert_eq!(items.iter().map(Json::as_str).collect::<Vec<_>>(), ["true", r#"{"x":[]}"#, "null"]);
        assert!(json.items().is_none() && members[1].1.members().is_none());
        assert_eq!(Json::from_static("[]").items().map(|items| items.len()), Some(0));
    }
}
