//! HTTP by hand, as much as the example needs. A program uses the HTTP client that it has.

use std::io;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A response, up to its body, which ends with the stream.
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: BufReader<TcpStream>,
}

/// Posts JSON to an address, which is a host and a port.
pub(crate) async fn post(address: &str, path: &str, json: &[u8]) -> io::Result<Response> {
    let mut stream = BufReader::new(TcpStream::connect(address).await?);
    // In HTTP/1.0 a body is not cut into chunks.
    let head = format!(
        "POST {path} HTTP/1.0\r\nhost: {address}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        json.len()
    );
    stream.write_all(&[head.as_bytes(), json].concat()).await?;
    let mut lines = read_head(&mut stream).await?.into_iter();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok());
    let status = status.ok_or(io::ErrorKind::InvalidData)?;
    let header =
        |line: String| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned()));
    Ok(Response { status, headers: lines.filter_map(header).collect(), body: stream })
}

/// Starts a server that answers everything with these events. Gives its address.
pub(crate) async fn serve(events: &'static str) -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?.to_string();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(BufReader::new(stream), events));
        }
    });
    Ok(address)
}

async fn answer(mut stream: BufReader<TcpStream>, events: &str) -> io::Result<()> {
    let lines = read_head(&mut stream).await?;
    let length = lines.iter().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    stream.read_exact(&mut vec![0; length.unwrap_or_default()]).await?;
    let head = "HTTP/1.0 200 OK\r\ncontent-type: text/event-stream\r\n\r\n";
    stream.write_all([head, events].concat().as_bytes()).await?;
    stream.shutdown().await
}

/// The lines up to the empty one.
async fn read_head(stream: &mut BufReader<TcpStream>) -> io::Result<Vec<String>> {
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await?;
        match line.trim_end() {
            "" => return Ok(lines),
            line => lines.push(line.to_owned()),
        }
    }
}
