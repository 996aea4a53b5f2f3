//! The attachments of a prompt.

use std::path::Path;

use pilotwire_protocol::build;

use super::invalid_prompt::InvalidPrompt;
use crate::base64;
use crate::json::Json;

/// The field of a prompt.
pub(super) const ATTACHMENTS: &str = "attachments";

/// A file, a folder, a piece of one, bytes, or something of GitHub's, to go with a prompt: [`Prompt::attach`](super::Prompt::attach).
///
/// An attachment that has no constructor here is made by `into()` from one of the builders:
/// [`build::AttachmentGitHubReference`] and its like.
///
/// ```
/// use pilotwire::{Attachment, Prompt};
///
/// let prompt = Prompt::new("What is wrong here?")
///     .attach(Attachment::file("src/main.rs").lines(10, 20))
///     .attach(Attachment::bytes("screen.png", b"..."));
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Attachment(Result<Json, InvalidPrompt>);

impl Attachment {
    /// A file, which the runtime reads.
    pub fn file(path: impl AsRef<Path>) -> Self {
        Self::of_path(path.as_ref(), |path| build::AttachmentFile::new(path, &name_of(path)).into())
    }

    /// A folder.
    pub fn directory(path: impl AsRef<Path>) -> Self {
        Self::of_path(path.as_ref(), |path| build::AttachmentDirectory::new(path, &name_of(path)).into())
    }

    /// A piece of a file, which is given as text; lines and characters count from 0.
    pub fn selection(path: impl AsRef<Path>, text: &str, start: (u64, u64), end: (u64, u64)) -> Self {
        Self::of_path(path.as_ref(), |path| {
            let start = build::AttachmentSelectionDetailsStart::new(start.0, start.1);
            let end = build::AttachmentSelectionDetailsEnd::new(end.0, end.1);
            let details = build::AttachmentSelectionDetails::new(start, end);
            build::AttachmentSelection::new(path, &name_of(path), text, details).into()
        })
    }

    /// The bytes of a file, whose type is told from its name; `application/octet-stream` where that tells nothing.
    pub fn bytes(name: impl AsRef<Path>, bytes: &[u8]) -> Self {
        Self::of_path(name.as_ref(), |name| blob(bytes, mime_type(name), &name_of(name)))
    }

    /// Bytes of a type, such as `image/png`.
    pub fn blob(bytes: &[u8], mime_type: &str) -> Self {
        Self(Ok(Json::built(&blob(bytes, mime_type, FALLBACK))))
    }

    /// Sets the name that is shown for the attachment, in place of the last part of its path.
    pub fn display_name(self, name: &str) -> Self {
        self.with("displayName", &Json::text(name))
    }

    /// Of a file, only these lines.
    pub fn lines(self, start: u64, end: u64) -> Self {
        let range = Json::built(&build::AttachmentFileLineRange::new(start, end));
        self.with("lineRange", &range)
    }

    fn with(self, name: &str, value: &Json) -> Self {
        Self(self.0.map(|attachment| attachment.with_member(name, value)))
    }

    fn of_path(path: &Path, build: impl FnOnce(&str) -> build::Attachment) -> Self {
        Self(path.to_str().map(|path| Json::built(&build(path))).ok_or_else(|| {
            let shown = crate::text::cut(&path.to_string_lossy());
            InvalidPrompt::new(ATTACHMENTS, format!("have a path that is not Unicode: {shown}"))
        }))
    }
}

impl<T: Into<build::Attachment>> From<T> for Attachment {
    fn from(built: T) -> Self {
        Self(Ok(Json::built(&built.into())))
    }
}

impl Attachment {
    /// This one behind others of a prompt, with a display name.
    pub(super) fn behind(self, others: Option<&Json>) -> Result<Json, InvalidPrompt> {
        let mut all = others.and_then(Json::items).unwrap_or_default();
        all.push(named(&self.0?));
        Ok(Json::array(&all))
    }
}

/// The display name where there is no path.
const FALLBACK: &str = "attachment";

fn blob(bytes: &[u8], mime_type: &str, name: &str) -> build::Attachment {
    build::AttachmentBlob::new(mime_type).data(&base64::encode(bytes)).display_name(name).into()
}

/// A list of attachments, each with its display name.
pub(super) fn all_named(attachments: &Json) -> Option<Json> {
    Some(Json::array(&attachments.items()?.iter().map(named).collect::<Vec<_>>()))
}

/// The attachment with a display name, where one is to be there and is not.
fn named(attachment: &Json) -> Json {
    let text = |name: &str| attachment.get(name).and_then(|value| value.decode::<String>().ok());
    let path = match text("type").as_deref() {
        Some("file" | "directory") => text("path"),
        Some("selection") => text("filePath"),
        Some("blob") => None,
        _ => return attachment.clone(),
    };
    match text("displayName") {
        Some(name) if !name.trim().is_empty() => attachment.clone(),
        _ => {
            attachment.with_member("displayName", &Json::text(&name_of(path.as_deref().unwrap_or_default())))
        }
    }
}

/// The last part of a path, else the path, else a word. Paths may be of another system than this one.
fn name_of(path: &str) -> String {
    let last = path.trim_end_matches(['/', '\\']).rsplit(['/', '\\']).next().unwrap_or_default();
    let name = if last.trim().is_empty() { path } else { last };
    if name.trim().is_empty() { FALLBACK.to_owned() } else { name.to_owned() }
}

/// The type of a file by the end of its name.
fn mime_type(name: &str) -> &'static str {
    let end = name.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase()).unwrap_or_default();
    match end.as_str() {
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "bmp" => "image/bmp",
        "svg" => "image/svg+xml",
        "ico" => "image/x-icon",
        "tif" | "tiff" => "image/tiff",
        "avif" => "image/avif",
        "heic" => "image/heic",
        "pdf" => "application/pdf",
        "json" => "application/json",
        "xml" => "application/xml",
        "zip" => "application/zip",
        "gz" => "application/gzip",
        "tar" => "application/x-tar",
        "wasm" => "application/wasm",
        "yaml" | "yml" => "application/yaml",
        "toml" => "application/toml",
        "doc" => "application/msword",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xls" => "application/vnd.ms-excel",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ppt" => "application/vnd.ms-powerpoint",
        "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "txt" | "log" | "rs" | "py" | "ts" | "tsx" | "jsx" | "go" | "c" | "h" | "cc" | "cpp" | "hpp"
        | "cs" | "java" | "kt" | "rb" | "php" | "swift" | "sh" | "bash" | "ps1" | "sql" | "lua" | "ini"
        | "cfg" | "jsonl" | "patch" | "diff" => "text/plain",
        "md" => "text/markdown",
        "csv" => "text/csv",
        "html" | "htm" => "text/html",
        "css" => "text/css",
        "js" | "mjs" => "text/javascript",
        "mp3" => "audio/mpeg",
        "wav" => "audio/wav",
        "ogg" => "audio/ogg",
        "flac" => "audio/flac",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "mov" => "video/quicktime",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Prompt;
    use serde_json::{Value, json};

    fn sent(attachment: impl Into<Attachment>) -> Value {
        let prompt = Prompt::new("p").attach(attachment);
        prompt.check().expect("it is good");
        prompt
            .value(ATTACHMENTS)
            .expect("it is there")
            .decode::<Vec<Value>>()
            .expect("it is a list")
            .remove(0)
    }

    #[test]
    fn a_member_stands_once() {
        let prompt =
            Prompt::new("p").attach(Attachment::file("/a/b").display_name("shown").lines(1, 2).lines(3, 4));
        let sent = prompt.value(ATTACHMENTS).expect("it is there").as_str().to_owned();
        assert_eq!(sent.matches("displayName").count(), 1, "{sent}");
        assert_eq!(sent.matches("lineRange").count(), 1, "{sent}");
        assert!(sent.contains(r#""displayName":"shown""#), "{sent}");
    }

    #[test]
    fn names_are_filled_in_however_attachments_are_given() {
        let given = json!([{"type": "file", "path": "/a/b"}]);
        let prompt = Prompt::new("p").field(ATTACHMENTS, &given).expect("it is JSON");
        let sent: Value = prompt.value(ATTACHMENTS).expect("it is there").decode().expect("it is JSON");
        assert_eq!(sent, json!([{"type": "file", "path": "/a/b", "displayName": "b"}]));
    }

    #[test]
    fn display_names_are_filled_in() {
        for (path, name) in [
            ("/a/b.rs", "b.rs"),
            ("b.rs", "b.rs"),
            ("/a/b/", "b"),
            (r"C:\work\c.rs", "c.rs"),
            ("/", "/"),
            ("", "attachment"),
        ] {
            assert_eq!(
                sent(Attachment::file(path)),
                json!({"type": "file", "path": path, "displayName": name})
            );
            assert_eq!(sent(build::AttachmentFile::new(path, "  "))["displayName"], name, "{path}");
            assert_eq!(sent(Attachment::directory(path))["displayName"], name, "{path}");
        }
        assert_eq!(sent(Attachment::file("/a/b").display_name("shown"))["displayName"], "shown");
        assert_eq!(sent(build::AttachmentBlob::new("image/png").data("eA=="))["displayName"], "attachment");
        let reference = build::AttachmentGitHubUrl::new("https://github.com/octo/demo");
        assert!(sent(reference).get("displayName").is_none(), "the others have none");
    }

    #[test]
    fn selections_and_lines_are_kept() {
        let selection = sent(Attachment::selection("/a/b.rs", "fn", (1, 2), (3, 4)));
        let details = json!({"start": {"line": 1, "character": 2}, "end": {"line": 3, "character": 4}});
        assert_eq!(selection["selection"], details);
        assert_eq!((&selection["filePath"], &selection["displayName"]), (&json!("/a/b.rs"), &json!("b.rs")));
        let lines = sent(Attachment::file("/a/b.rs").lines(1, 2));
        assert_eq!(lines["lineRange"], json!({"start": 1, "end": 2}));
    }

    #[test]
    fn the_type_of_bytes_is_told_from_the_name() {
        let blob = sent(Attachment::bytes("/tmp/Screen.PNG", b"abc"));
        let expected =
            json!({"type": "blob", "mimeType": "image/png", "data": "YWJj", "displayName": "Screen.PNG"});
        assert_eq!(blob, expected);
        assert_eq!(sent(Attachment::bytes("noend", b""))["mimeType"], "application/octet-stream");
    }

    #[cfg(unix)]
    #[test]
    fn a_path_that_is_not_unicode_is_refused() {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;

        let prompt = Prompt::new("p")
            .attach(Attachment::file(OsStr::from_bytes(b"/a/\xff")))
            .attach(Attachment::file("/b"));
        let fault = prompt.fault().expect("it is refused");
        assert_eq!(fault.field, ATTACHMENTS);
        assert!(fault.problem.contains("not Unicode"), "{fault}");
    }
}
