//! What can go wrong at a start.

use std::io;
use std::path::PathBuf;

use crate::Version;

/// Why a control plane did not start.
#[derive(Debug)]
pub enum Error {
    /// A server's program is not there.
    MissingBinary {
        /// Where it was looked for.
        path: PathBuf,
        /// The version that was asked for.
        version: Version,
    },
    /// A server ended by itself.
    Ended {
        /// Its name.
        server: &'static str,
        /// The last lines it wrote.
        log: String,
    },
    /// Something did not happen in time.
    Timeout {
        /// What was waited for, with the last lines of the logs.
        what: String,
    },
    /// A file or a process could not be made.
    Io(io::Error),
    /// A certificate could not be made.
    Certificate(rcgen::Error),
    /// A request could not be sent.
    Client(String),
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::MissingBinary { path, version } => write!(
                f,
                "{} is missing: run `bash packaging/controlplane.sh {version}`, or set HAPJU_QUICK=1 to do without a \
                 control plane",
                path.display()
            ),
            Self::Ended { server, log } => write!(f, "{server} ended; its last words:\n{log}"),
            Self::Timeout { what } => write!(f, "waited in vain for {what}"),
            Self::Io(error) => error.fmt(f),
            Self::Certificate(error) => error.fmt(f),
            Self::Client(error) => f.write_str(error),
        }
    }
}

impl std::error::Error for Error {}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<rcgen::Error> for Error {
    fn from(error: rcgen::Error) -> Self {
        Self::Certificate(error)
    }
}

impl From<kube::Error> for Error {
    fn from(error: kube::Error) -> Self {
        Self::Client(error.to_string())
    }
}
