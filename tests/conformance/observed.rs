//! What an observer is shown that leaves secrets to the connection.

use std::sync::{Arc, Mutex};

use pilotwire::Config;
use pilotwire::sans_io::{Connection, Input, Moment, Observe, Observer, Output};

/// Keeps the header that is none.
#[derive(Clone, Debug, Default)]
struct Headers(Arc<Mutex<Vec<u8>>>);

impl Observe for Headers {
    fn begin(&self, _: &Config) -> Option<Box<dyn Observer>> {
        Some(Box::new(self.clone()))
    }
}

impl Observer for Headers {
    fn time(&mut self, _: Moment) {}

    fn input(&mut self, input: &Input<'_>) {
        if let Input::Broken(header) = input {
            self.0.lock().expect("nothing panics under it").extend_from_slice(header);
        }
    }

    fn output(&mut self, _: Output<'_>) {}
}

#[test]
fn a_header_that_is_none_is_shown_without_secrets() {
    let headers = Headers::default();
    let config = Config::default().secret("a-very-secret-word").observe(Arc::new(headers.clone()));
    let mut connection = Connection::new(config, [7; 32]);
    connection.receive(Moment::default(), b"Content-Length: a-very-secret-word\r\n\r\n");
    let seen = headers.0.lock().expect("nothing panics under it").clone();
    let seen = String::from_utf8(seen).expect("it is text");
    assert_eq!(seen, "Content-Length: ******************\r\n\r\n");
}
