//! Server processes, and the keeper that ends them whatever happens to the test.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};

use crate::{Error, Version};

/// Ends every server it was told of, then removes the folder, as soon as the pipe to the test process closes: on a
/// drop, when the test process ends without dropping its statics, and when it is killed. It stands in a process group
/// of its own and ignores the signals of a terminal, so that it outlives what it cleans up after.
///
/// The parent-death signal of the kernel would not do: it comes when the *thread* that started a server ends, and a
/// server that several tests share is started by the thread of one of them.
const KEEPER: &str = r#"
trap '' INT TERM HUP
pids=
while read -r verb pid; do
    case $verb in
    add) pids="$pids $pid" ;;
    del)
        rest=
        for each in $pids; do [ "$each" = "$pid" ] || rest="$rest $each"; done
        pids=$rest
        ;;
    esac
done
for each in $pids; do kill -9 "$each"; done 2>/dev/null
[ "$2" = keep ] && exit
for again in 1 2 3 4 5; do
    rm -rf "$1" && exit
    sleep 0.2
done
"#;

/// See [`KEEPER`].
#[derive(Debug)]
pub(crate) struct Keeper {
    child: Child,
    pipe: Option<ChildStdin>,
}

impl Keeper {
    /// Starts the keeper of a folder. With `keep` the folder stays when all is over.
    pub(crate) fn start(folder: &Path, keep: bool) -> io::Result<Self> {
        let mut child = Command::new("sh")
            .args(["-c", KEEPER, "hapju-keeper"])
            .arg(folder)
            .arg(if keep { "keep" } else { "remove" })
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()?;
        let pipe = child.stdin.take();
        Ok(Self { child, pipe })
    }

    fn tell(&mut self, verb: &str, pid: u32) -> io::Result<()> {
        match &mut self.pipe {
            Some(pipe) => writeln!(pipe, "{verb} {pid}"),
            None => Ok(()),
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        drop(self.pipe.take());
        // Nothing is left to report a failure to; the folder is in the temporary folder.
        let _ = self.child.wait();
    }
}

/// One server process. Dropping it does *not* end it: the order matters, see `ControlPlane`.
#[derive(Debug)]
pub(crate) struct Server {
    name: &'static str,
    binary: PathBuf,
    arguments: Vec<OsString>,
    log: PathBuf,
    child: Option<Child>,
}

impl Server {
    pub(crate) fn new(name: &'static str, binary: PathBuf, arguments: Vec<OsString>, logs: &Path) -> Self {
        Self { name, binary, arguments, log: logs.join(format!("{name}.log")), child: None }
    }

    pub(crate) fn name(&self) -> &'static str {
        self.name
    }

    /// Starts the process; its output is appended to its log.
    pub(crate) fn start(&mut self, keeper: &mut Keeper) -> io::Result<()> {
        let log = File::options().create(true).append(true).open(&self.log)?;
        let child = Command::new(&self.binary)
            .args(&self.arguments)
            .current_dir("/")
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            // Ctrl-C in a terminal must not reach the servers: they would end in the wrong order.
            .process_group(0)
            .spawn()?;
        keeper.tell("add", child.id())?;
        self.child = Some(child);
        Ok(())
    }

    /// Kills the process and waits for its end. SIGKILL, because an API server asked to end politely waits for an etcd
    /// that may be gone already, minutes long, and keeps its port.
    pub(crate) fn kill(&mut self, keeper: &mut Keeper) {
        if let Some(mut child) = self.child.take() {
            let pid = child.id();
            // A process that has ended already is what is wanted.
            let _ = child.kill();
            let _ = child.wait();
            let _ = keeper.tell("del", pid);
        }
    }

    /// Holds the process still (`STOP`) or lets it go on (`CONT`).
    pub(crate) fn signal(&self, signal: &str) -> io::Result<()> {
        let pid = self.child.as_ref().map(Child::id).ok_or(io::ErrorKind::NotFound)?;
        let sent = Command::new("kill").arg(format!("-{signal}")).arg(pid.to_string()).status()?;
        if sent.success() { Ok(()) } else { Err(io::Error::other(format!("kill -{signal} {pid}: {sent}"))) }
    }

    /// True while the process runs.
    pub(crate) fn is_running(&mut self) -> bool {
        self.child.as_mut().is_some_and(|child| matches!(child.try_wait(), Ok(None)))
    }

    /// True if the process was started, not killed by us, and runs no more.
    pub(crate) fn has_ended(&mut self) -> bool {
        self.child.as_mut().is_some_and(|child| !matches!(child.try_wait(), Ok(None)))
    }

    /// An error if the program is not there.
    pub(crate) fn check_binary(&self, version: Version) -> Result<(), Error> {
        if self.binary.is_file() {
            return Ok(());
        }
        Err(Error::MissingBinary { path: self.binary.clone(), version })
    }

    /// The last lines of the log.
    pub(crate) fn log_tail(&self) -> String {
        let text = std::fs::read(&self.log).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        let text = text.unwrap_or_default();
        let lines: Vec<&str> = text.lines().collect();
        lines[lines.len().saturating_sub(25)..].join("\n")
    }
}

/// Ports nobody listens on now. All are held at once while they are chosen, so they differ.
pub(crate) fn free_ports<const N: usize>() -> io::Result<[u16; N]> {
    let mut ports = [0; N];
    let mut held = Vec::with_capacity(N);
    for port in &mut ports {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        *port = listener.local_addr()?.port();
        held.push(listener);
    }
    Ok(ports)
}
