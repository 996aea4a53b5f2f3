//! Requests and answers, as the runtime sees them.
#![allow(clippy::unwrap_used)]

use std::pin::pin;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

use super::request::Request;
use super::*;
use crate::json::Json;
use crate::protocol;
use crate::session::Answer;

/// A provider whose text operations are those of a field.
macro_rules! delegate {
    ($name:ty, $field:tt, { $($more:tt)* }) => {
        impl SessionFs for $name {
            async fn read_file(&self, path: &str) -> Result<String, FsError> {
                self.$field.read_file(path).await
            }
            async fn write_file(&self, path: &str, content: &str, mode: Option<u32>) -> Result<(), FsError> {
                self.$field.write_file(path, content, mode).await
            }
            async fn append_file(&self, path: &str, content: &str, mode: Option<u32>) -> Result<(), FsError> {
                self.$field.append_file(path, content, mode).await
            }
            async fn exists(&self, path: &str) -> Result<bool, FsError> {
                self.$field.exists(path).await
            }
            async fn stat(&self, path: &str) -> Result<FileStat, FsError> {
                self.$field.stat(path).await
            }
            async fn mkdir(&self, path: &str, options: MkdirOptions) -> Result<(), FsError> {
                self.$field.mkdir(path, options).await
            }
            async fn read_dir(&self, path: &str) -> Result<Vec<String>, FsError> {
                self.$field.read_dir(path).await
            }
            async fn read_dir_with_types(&self, path: &str) -> Result<Vec<DirEntry>, FsError> {
                self.$field.read_dir_with_types(path).await
            }
            async fn remove(&self, path: &str, options: RemoveOptions) -> Result<(), FsError> {
                self.$field.remove(path, options).await
            }
            async fn rename(&self, from: &str, to: &str) -> Result<(), FsError> {
                self.$field.rename(from, to).await
            }
            $($more)*
        }
    };
}

/// The outcome of a future that waits for nothing.
pub(super) fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(outcome) => outcome,
        Poll::Pending => panic!("it waits for something"),
    }
}

/// Asks, and checks that the answer is of the method's shape.
fn ask(files: &Files, method: &str, params: &str) -> String {
    let method = format!("sessionFs.{method}");
    let params = Json::parse(params.to_owned()).unwrap();
    let Ok(Answer::Result(answer)) = now(files.serve(&method, &params)) else {
        panic!("{method} was refused")
    };
    let row = protocol::request(&method).expect("it is known");
    row.shape(None).check(&method, &answer).unwrap();
    answer.as_str().to_owned()
}

fn refused(files: &Files, method: &str, params: &str) -> String {
    let params = Json::parse(params.to_owned()).unwrap();
    now(files.serve(method, &params)).expect_err("it is refused")
}

fn memory() -> (MemoryFs, Files) {
    let memory = MemoryFs::new();
    (memory.clone(), Files::new(memory))
}

#[test]
fn files_are_written_and_read() {
    let (memory, files) = memory();
    let tell = |method: &str, params: &str| ask(&files, method, params);
    assert_eq!(tell("mkdir", r#"{"sessionId":"s","path":"/p/q","recursive":true,"mode":448}"#), "null");
    assert_eq!(
        tell("writeFile", r#"{"sessionId":"s","path":"/p/a","content":"\"é\ud83d\n","mode":384}"#),
        "null"
    );
    assert_eq!(tell("appendFile", r#"{"sessionId":"s","path":"/p/a","content":"!"}"#), "null");
    assert_eq!(memory.get("/p/a").unwrap(), "\"é\u{fffd}\n!".as_bytes());
    assert_eq!(tell("readFile", r#"{"sessionId":"s","path":"/p/a"}"#), "{\"content\":\"\\\"é\u{fffd}\\n!\"}");
    assert_eq!(tell("exists", r#"{"sessionId":"s","path":"/p/a"}"#), r#"{"exists":true}"#);
    assert_eq!(tell("exists", r#"{"sessionId":"s","path":"/p/b"}"#), r#"{"exists":false}"#);
    assert_eq!(
        tell("stat", r#"{"sessionId":"s","path":"/p/a"}"#),
        r#"{"isFile":true,"isDirectory":false,"size":8,"mtime":"1970-01-01T00:00:00.003Z","birthtime":"1970-01-01T00:00:00.002Z"}"#
    );
    assert_eq!(tell("readdir", r#"{"sessionId":"s","path":"/p"}"#), r#"{"entries":["a","q"]}"#);
    assert_eq!(
        tell("readdirWithTypes", r#"{"sessionId":"s","path":"/p"}"#),
        r#"{"entries":[{"name":"a","type":"file"},{"name":"q","type":"directory"}]}"#
    );
    assert_eq!(tell("rename", r#"{"sessionId":"s","src":"/p/a","dest":"/p/b"}"#), "null");
    assert_eq!(tell("rm", r#"{"sessionId":"s","path":"/p","recursive":true}"#), "null");
    assert_eq!(tell("rm", r#"{"sessionId":"s","path":"/p","force":true}"#), "null");
    assert!(memory.paths().is_empty());
}

#[test]
fn errors_stand_in_the_answers() {
    let (_, files) = memory();
    let path = r#"{"sessionId":"s","path":"/no/a"}"#;
    let error = |tried: &str| {
        format!(r#"{{"code":"ENOENT","message":"{tried} \"/no/a\": ENOENT: no such file or directory"}}"#)
    };
    let stat = r#""isFile":false,"isDirectory":false,"size":0,"mtime":"1970-01-01T00:00:00.000Z","birthtime":"1970-01-01T00:00:00.000Z""#;
    assert_eq!(ask(&files, "readFile", path), format!(r#"{{"content":"","error":{}}}"#, error("read")));
    assert_eq!(ask(&files, "readFileBytes", path), format!(r#"{{"content":"","error":{}}}"#, error("read")));
    assert_eq!(ask(&files, "stat", path), format!(r#"{{{stat},"error":{}}}"#, error("stat")));
    assert_eq!(ask(&files, "readdir", path), format!(r#"{{"entries":[],"error":{}}}"#, error("list")));
    assert_eq!(
        ask(&files, "readdirWithTypes", path),
        format!(r#"{{"entries":[],"error":{}}}"#, error("list"))
    );
    assert_eq!(ask(&files, "rm", path), error("remove"));
    assert_eq!(ask(&files, "mkdir", path), error("make the folder"));
    let content = r#"{"sessionId":"s","path":"/no/a","content":""}"#;
    assert_eq!(ask(&files, "writeFile", content), error("write"));
    assert_eq!(ask(&files, "writeFileBytes", content), error("write"));
    assert_eq!(ask(&files, "appendFile", content), error("append to"));
    assert_eq!(
        ask(&files, "readFileRange", r#"{"sessionId":"s","path":"/no/a","offset":0}"#),
        format!(r#"{{"content":"","byteLength":0,"error":{}}}"#, error("read"))
    );
    assert_eq!(
        ask(&files, "rename", r#"{"sessionId":"s","src":"/a","dest":"/b"}"#),
        r#"{"code":"ENOENT","message":"rename \"/a\" to \"/b\": ENOENT: no such file or directory"}"#
    );
    assert_eq!(
        ask(&files, "rm", r#"{"sessionId":"s","path":"/","recursive":true}"#),
        r#"{"code":"UNKNOWN","message":"remove \"/\": EBUSY: the root stays where it is"}"#
    );
}

#[test]
fn bytes_and_ranges_go_as_base64() {
    let (memory, files) = memory();
    let write = |content: &str| {
        ask(&files, "writeFileBytes", &format!(r#"{{"sessionId":"s","path":"/a","content":"{content}"}}"#))
    };
    assert_eq!(write("AP8Q"), "null");
    assert_eq!(memory.get("/a").unwrap(), [0, 255, 16]);
    assert_eq!(ask(&files, "readFileBytes", r#"{"sessionId":"s","path":"/a"}"#), r#"{"content":"AP8Q"}"#);
    for no_base64 in ["AP8", "AP8Q\\n", "AP-_", "A==="] {
        assert_eq!(write(no_base64), r#"{"code":"UNKNOWN","message":"the content is no base64"}"#);
    }
    let range =
        |range: &str| ask(&files, "readFileRange", &format!(r#"{{"sessionId":"s","path":"/a",{range}}}"#));
    assert_eq!(range(r#""offset":1,"length":1"#), r#"{"content":"/w==","byteLength":3}"#);
    assert_eq!(range(r#""offset":1"#), r#"{"content":"/xA=","byteLength":3}"#);
    assert_eq!(range(r#""offset":4,"length":9007199254740991"#), r#"{"content":"","byteLength":3}"#);
    assert!(range(r#""offset":9007199254740992"#).contains("the offset is no safe integer"));
    assert!(range(r#""offset":0,"length":9007199254740992"#).contains("the length is no safe integer"));
}

#[test]
fn the_limit_of_bytes_holds_in_both_directions() {
    let (memory, files) = memory();
    let most = serve::MOST_BYTES;
    memory.insert("/more", vec![0; most + 1]).unwrap();
    let read = |path: &str| ask(&files, "readFileBytes", &format!(r#"{{"sessionId":"s","path":"{path}"}}"#));
    let range = |path: &str| {
        ask(&files, "readFileRange", &format!(r#"{{"sessionId":"s","path":"{path}","offset":0}}"#))
    };
    let message = format!("{} bytes are more than the {most} that may be sent", most + 1);
    assert!(read("/more").contains(&message));
    assert!(range("/more").contains(&message));
    let write = |digits: &str| {
        ask(&files, "writeFileBytes", &format!(r#"{{"sessionId":"s","path":"/new","content":"{digits}"}}"#))
    };
    assert!(most.is_multiple_of(3), "the largest content has no padding");
    assert_eq!(write(&"A".repeat(most / 3 * 4)), "null");
    assert!(write(&("A".repeat(most / 3 * 4) + "AA==")).contains(&message));
    assert_eq!(memory.get("/new").map(|bytes| bytes.len()), Some(most));
}

#[test]
fn wrong_parameters_are_refused_with_their_place() {
    let (_, files) = memory();
    for (method, params, place) in [
        ("readFile", r#"{"sessionId":"s"}"#, "at path: expected a string, found nothing"),
        ("readFile", "[]", "expected an object"),
        ("writeFile", r#"{"sessionId":"s","path":"/a","content":1}"#, "at content: "),
        ("writeFile", r#"{"sessionId":"s","path":"/a","content":"","mode":4294967296}"#, "at mode: "),
        ("mkdir", r#"{"sessionId":"s","path":"/a","recursive":"yes"}"#, "at recursive: "),
        ("rename", r#"{"sessionId":"s","src":"/a"}"#, "at dest: "),
        ("readFileRange", r#"{"sessionId":"s","path":"/a","offset":-1}"#, "at offset: "),
        ("readFileRange", r#"{"sessionId":"s","path":"/a","offset":1.5}"#, "at offset: "),
        ("sqliteQuery", r#"{"sessionId":"s","query":"x","queryType":"drop"}"#, "at queryType: "),
        (
            "sqliteTransaction",
            r#"{"sessionId":"s","statements":[{"query":"x","queryType":"run"},{"query":"x","queryType":"drop"}]}"#,
            "at statements[1].queryType: ",
        ),
        (
            "sqliteTransaction",
            r#"{"sessionId":"s","statements":[{"queryType":"run"}]}"#,
            "at statements[0].query: ",
        ),
    ] {
        let method = format!("sessionFs.{method}");
        let error = refused(&files, &method, params);
        assert!(
            error.starts_with(&format!("invalid parameters of {method}: ")) && error.contains(place),
            "{error}"
        );
    }
    assert_eq!(refused(&files, "sessionFs.chmod", "{}"), "sessionFs.chmod is no method of session files");
}

/// Text only, and that fails.
struct Plain;

impl SessionFs for Plain {
    async fn read_file(&self, _path: &str) -> Result<String, FsError> {
        Ok(String::from_utf8(vec![0xff])?)
    }

    async fn write_file(&self, _path: &str, _content: &str, _mode: Option<u32>) -> Result<(), FsError> {
        Err(FsError::other("half of it was written").write_changed())
    }

    async fn append_file(&self, _path: &str, _content: &str, _mode: Option<u32>) -> Result<(), FsError> {
        Ok(())
    }

    async fn exists(&self, _path: &str) -> Result<bool, FsError> {
        Err(FsError::other("nobody knows"))
    }

    async fn stat(&self, _path: &str) -> Result<FileStat, FsError> {
        Ok(FileStat::new(FileKind::Other, 1))
    }

    async fn mkdir(&self, _path: &str, _options: MkdirOptions) -> Result<(), FsError> {
        Ok(())
    }

    async fn read_dir(&self, _path: &str) -> Result<Vec<String>, FsError> {
        Ok(Vec::new())
    }

    async fn read_dir_with_types(&self, _path: &str) -> Result<Vec<DirEntry>, FsError> {
        Ok(vec![DirEntry::new("socket", FileKind::Other)])
    }

    async fn remove(&self, _path: &str, _options: RemoveOptions) -> Result<(), FsError> {
        Ok(())
    }

    async fn rename(&self, _from: &str, _to: &str) -> Result<(), FsError> {
        Ok(())
    }
}

const PATH: &str = r#"{"sessionId":"s","path":"/a"}"#;
const QUERY: &str = r#"{"sessionId":"s","query":"x","queryType":"query"}"#;
const TRANSACTION: &str = r#"{"sessionId":"s","statements":[{"query":"x","queryType":"run"}]}"#;
const SESSION: &str = r#"{"sessionId":"s"}"#;

#[test]
fn what_a_provider_cannot_do_is_answered_by_name() {
    let files = Files::new(Plain);
    assert_eq!(files.capabilities(), FsCapabilities::default());
    let lacks =
        |method: &str| format!("sessionFs.{method} is not implemented by this provider of session files");
    for (method, params) in [
        ("readFileBytes", PATH),
        ("writeFileBytes", r#"{"sessionId":"s","path":"/a","content":""}"#),
        ("readFileRange", r#"{"sessionId":"s","path":"/a","offset":0}"#),
        ("sqliteQuery", QUERY),
    ] {
        let answer = ask(&files, method, params);
        assert!(answer.contains("UNKNOWN") && answer.contains(&lacks(method)), "{answer}");
    }
    assert_eq!(
        ask(&files, "sqliteQuery", QUERY),
        format!(
            r#"{{"rows":[],"columns":[],"rowsAffected":0,"error":{{"code":"UNKNOWN","message":"{}"}}}}"#,
            lacks("sqliteQuery")
        )
    );
    assert_eq!(
        ask(&files, "sqliteTransaction", TRANSACTION),
        format!(
            r#"{{"results":[],"error":{{"errorClass":"fatal","message":"{}"}}}}"#,
            lacks("sqliteTransaction")
        )
    );
    assert_eq!(ask(&files, "sqliteExists", SESSION), r#"{"exists":false}"#);
}

#[test]
fn a_provider_s_own_errors_are_passed_on() {
    let files = Files::new(Plain);
    assert!(ask(&files, "readFile", PATH).contains(r#""code":"UNKNOWN","message":"invalid utf-8 sequence"#));
    assert_eq!(
        ask(&files, "writeFile", r#"{"sessionId":"s","path":"/a","content":""}"#),
        r#"{"code":"UNKNOWN","message":"half of it was written","writeChanged":true}"#
    );
    assert_eq!(ask(&files, "exists", PATH), r#"{"exists":false}"#);
    assert!(ask(&files, "stat", PATH).starts_with(r#"{"isFile":false,"isDirectory":false,"size":1,"#));
    assert!(ask(&files, "readdirWithTypes", PATH).contains(r#"{"name":"socket","type":"file"}"#));
}

/// Reads what it is told to.
struct Ranges(FileRange);

impl SessionFsRanges for Ranges {
    async fn read_file_range(&self, _: &str, _: u64, _: Option<u64>) -> Result<FileRange, FsError> {
        Ok(self.0.clone())
    }
}

/// Files in memory, with other ranges.
struct WithRanges(MemoryFs, Ranges);

delegate!(WithRanges, 0, {
    fn ranges(&self) -> Option<&impl SessionFsRanges> {
        Some(&self.1)
    }
});

#[test]
fn a_range_of_another_length_is_an_error() {
    for (range, wrong) in [
        (FileRange::new("abc", 5), None),
        (FileRange::new("ab", 4), None),
        (FileRange::new("", 1), None),
        (FileRange::new("ab", 5), Some("has read 2 bytes in place of 3")),
        (FileRange::new("abcd", 9), Some("has read 4 bytes in place of 3")),
        (FileRange::new("a", 2), Some("has read 1 bytes in place of 0")),
        (FileRange::new("abc", 1 << 53), Some("the file's length is no safe integer")),
    ] {
        let files = Files::new(WithRanges(MemoryFs::new(), Ranges(range)));
        let answer = ask(&files, "readFileRange", r#"{"sessionId":"s","path":"/a","offset":2,"length":3}"#);
        match wrong {
            None => assert!(!answer.contains("error"), "{answer}"),
            Some(wrong) => assert!(answer.contains(wrong), "{answer}"),
        }
    }
}

/// A database that says what it is told to, and notes what it is asked.
#[derive(Default)]
struct Store {
    asked: Mutex<Vec<SqlStatement>>,
    result: SqlResult,
    transaction: Option<Result<Vec<SqlResult>, SqlError>>,
}

impl SessionSqlite for std::sync::Arc<Store> {
    async fn query(&self, statement: SqlStatement) -> Result<SqlResult, FsError> {
        self.asked.lock().unwrap().push(statement);
        Ok(self.result.clone())
    }

    async fn transaction(&self, statements: Vec<SqlStatement>) -> Result<Vec<SqlResult>, SqlError> {
        self.asked.lock().unwrap().extend(statements);
        self.transaction.clone().expect("it is told")
    }

    async fn exists(&self) -> Result<bool, FsError> {
        Ok(true)
    }
}

fn database(store: Store) -> (std::sync::Arc<Store>, Files) {
    let store = std::sync::Arc::new(store);
    (store.clone(), Files::new(Plain.with_sqlite(store)))
}

#[test]
fn a_statement_comes_with_its_parameters_and_rows_go_out_by_column() {
    let row = vec![
        SqlValue::Integer(i64::MAX),
        "é".into(),
        SqlValue::Null,
        SqlValue::Real(0.5),
        SqlValue::Blob(vec![0, 255]),
        SqlValue::Real(f64::NAN),
    ];
    let columns = ["z", "a", "n", "r", "b", "z2"];
    let result = SqlResult::rows(columns, [row]).last_insert_rowid(-7);
    let (store, files) = database(Store { result, ..Store::default() });
    assert!(files.capabilities().sqlite);
    let answer = ask(
        &files,
        "sqliteQuery",
        r#"{"sessionId":"s","query":"SELECT 1","queryType":"query","params":{":i":-3,"r":1.5,"big":12345678901234567890,"t":"\u00e9","n":null,"b":true,"o":{"x":[1]}}}"#,
    );
    assert_eq!(
        answer,
        r#"{"rows":[{"a":"é","b":"AP8=","n":null,"r":0.5,"z":9223372036854775807,"z2":null}],"columns":["z","a","n","r","b","z2"],"rowsAffected":0,"lastInsertRowid":-7}"#
    );
    let asked = SqlStatement::new("SELECT 1", SqlKind::Query)
        .param(":i", -3)
        .param("r", 1.5)
        .param("big", 12_345_678_901_234_567_890.0)
        .param("t", "é")
        .param("n", SqlValue::Null)
        .param("b", SqlValue::Bool(true))
        .param("o", SqlValue::Json(Json::from_static(r#"{"x":[1]}"#)));
    assert_eq!(*store.asked.lock().unwrap(), [asked]);
    ask(&files, "sqliteQuery", r#"{"sessionId":"s","query":"y","queryType":"exec","params":{}}"#);
    assert_eq!(store.asked.lock().unwrap()[1], SqlStatement::new("y", SqlKind::Exec));
    assert_eq!(ask(&files, "sqliteExists", SESSION), r#"{"exists":true}"#);
}

#[test]
fn rows_that_do_not_fit_their_columns_are_an_error() {
    let result = SqlResult::rows(["a", "b"], [vec![SqlValue::Null]]);
    let (_, files) =
        database(Store { result: result.clone(), transaction: Some(Ok(vec![result])), ..Store::default() });
    let answer = ask(&files, "sqliteQuery", QUERY);
    assert!(answer.contains("row 0 has 1 values for 2 columns"), "{answer}");
    let answer = ask(&files, "sqliteTransaction", TRANSACTION);
    assert!(answer.contains("postCommitAmbiguous"), "{answer}");
}

#[test]
fn a_transaction_has_results_or_an_error_of_a_class() {
    let of = |transaction| {
        let (_, files) = database(Store { transaction: Some(transaction), ..Store::default() });
        ask(&files, "sqliteTransaction", TRANSACTION)
    };
    assert_eq!(
        of(Ok(vec![SqlResult::changed(2).last_insert_rowid(9)])),
        r#"{"results":[{"rows":[],"columns":[],"rowsAffected":2,"lastInsertRowid":9}]}"#
    );
    for (class, word) in [
        (SqlErrorClass::BusyOrLocked, "busyOrLocked"),
        (SqlErrorClass::Fatal, "fatal"),
        (SqlErrorClass::PostCommitAmbiguous, "postCommitAmbiguous"),
    ] {
        let expected = format!(r#"{{"results":[],"error":{{"errorClass":"{word}","message":"m"}}}}"#);
        assert_eq!(of(Err(SqlError::new(class, "m"))), expected);
    }
    assert!(of(Ok(Vec::new())).contains("postCommitAmbiguous"));
}

/// Waits for a word before it reads.
struct Slow(MemoryFs, Mutex<Option<Waker>>);

delegate!(Slow, 0, {
    fn binary(&self) -> Option<&impl SessionFsBinary> {
        Some(self)
    }
});

impl SessionFsBinary for Slow {
    async fn read_file_bytes(&self, _path: &str) -> Result<Vec<u8>, FsError> {
        std::future::poll_fn(|context| match self.0.get("/go") {
            Some(bytes) => Poll::Ready(Ok(bytes)),
            None => {
                *self.1.lock().unwrap() = Some(context.waker().clone());
                Poll::Pending
            }
        })
        .await
    }

    async fn write_file_bytes(
        &self,
        _path: &str,
        _content: &[u8],
        _mode: Option<u32>,
    ) -> Result<(), FsError> {
        Ok(())
    }
}

#[test]
fn one_call_does_not_wait_for_another() {
    let memory = MemoryFs::new();
    let files = Files::new(Slow(memory.clone(), Mutex::default()));
    let mut waiting = files.serve("sessionFs.readFileBytes", &Json::from_static(PATH));
    let mut context = Context::from_waker(Waker::noop());
    assert!(waiting.as_mut().poll(&mut context).is_pending());
    assert_eq!(ask(&files, "writeFile", r#"{"sessionId":"s","path":"/go","content":"x"}"#), "null");
    let Poll::Ready(Ok(Answer::Result(answer))) = waiting.as_mut().poll(&mut context) else {
        panic!("it goes on")
    };
    assert_eq!(answer.as_str(), r#"{"content":"eA=="}"#);
}

#[test]
fn every_request_about_files_is_known() {
    let methods: Vec<_> = protocol::session_file_requests().collect();
    assert_eq!(methods.len(), 16);
    for method in methods {
        let decoded = Request::decode(method, &Json::null());
        assert!(decoded.is_err_and(|error| error.starts_with("invalid parameters")), "{method}");
    }
}
