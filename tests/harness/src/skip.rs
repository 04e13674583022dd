//! Tests that are not to run now.

use std::fs::File;
use std::io::Write;

/// True in a quick run (`packaging/test.sh --quick`, `HAPJU_QUICK=1`), in which tests do without what has to be built
/// with Go. In every other run its absence is a failure.
pub fn is_quick() -> bool {
    std::env::var_os("HAPJU_QUICK").is_some_and(|value| value == "1")
}

/// Notes that the running test does not test anything now, and why. The test then returns. The note goes to the file
/// `HAPJU_SKIPPED` names, one line a test, from which `packaging/test.sh` counts, else to the standard error output.
pub fn skip(reason: &str) {
    let thread = std::thread::current();
    let line = format!("{}\t{reason}\n", thread.name().unwrap_or("a test"));
    // A note that cannot be written must not fail the test; it is only counted as passed then.
    let _ = match std::env::var_os("HAPJU_SKIPPED") {
        Some(path) => File::options()
            .create(true)
            .append(true)
            .open(path)
            .and_then(|mut file| file.write_all(line.as_bytes())),
        // Past the test runner, which would swallow what a test that passes prints.
        None => std::io::stderr().write_all(format!("skipped: {line}").as_bytes()),
    };
}
