//! The program itself starts. As this package's integration test it also has `cargo test` build the program, which the
//! tests of other packages run.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::process::Command;

#[test]
fn it_tells_its_version_without_a_window() {
    let output = Command::new(env!("CARGO_BIN_EXE_hapju")).arg("--version").output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), concat!("hapju ", env!("CARGO_PKG_VERSION"), "\n"));
}
