//! What commands say to the test, on a line of their own: it tells when they begin and when they are gone, without a wait.

use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

use crate::client::within;

/// Where commands call.
pub(crate) struct Ear {
    listener: TcpListener,
    port: u16,
}

/// A command that has called.
pub(crate) struct Caller(BufReader<TcpStream>);

impl Ear {
    pub(crate) async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is loopback");
        let port = listener.local_addr().expect("it listens").port();
        Self { listener, port }
    }

    /// A command that calls, and then runs a script without single quotes, whose descriptor 3 is the line.
    pub(crate) fn command(&self, script: &str) -> String {
        format!("bash -c 'exec 3<>/dev/tcp/127.0.0.1/{}; {script}'", self.port)
    }

    /// The next command that calls.
    pub(crate) async fn caller(&self) -> Caller {
        let (stream, _) = within(self.listener.accept()).await.expect("it calls");
        Caller(BufReader::new(stream))
    }
}

impl Caller {
    /// The next line that it says.
    pub(crate) async fn line(&mut self) -> String {
        let mut line = String::new();
        within(self.0.read_line(&mut line)).await.expect("it is heard");
        line.trim_end().to_owned()
    }

    /// What it says until it is gone.
    pub(crate) async fn rest(mut self) -> String {
        let mut rest = String::new();
        // A process that is killed may leave the line reset.
        let _ = within(self.0.read_to_string(&mut rest)).await;
        rest
    }
}
