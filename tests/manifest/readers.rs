//! The foreign readers: one process each, many texts at once.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value as Json, json};

/// Whether the tests that need programs built beside the Rust build are left out.
pub(super) fn quick() -> bool {
    std::env::var_os("HAPJU_QUICK").is_some_and(|value| value == "1")
}

/// Where `packaging/test.sh` keeps what it built.
fn cache() -> PathBuf {
    let home = || PathBuf::from(std::env::var_os("HOME").expect("HOME is set"));
    std::env::var_os("HAPJU_CACHE").map_or_else(
        || {
            std::env::var_os("XDG_CACHE_HOME")
                .map_or_else(|| home().join(".cache"), PathBuf::from)
                .join("hapju")
        },
        PathBuf::from,
    )
}

/// What kubectl reads from each text: the objects, or its error.
pub(super) fn kubectl(texts: &[String]) -> Vec<Result<Vec<Json>, String>> {
    let program = cache().join("readers/kubectl-reader");
    assert!(
        program.exists(),
        "{} is missing: packaging/test.sh builds it (or set HAPJU_QUICK=1 to leave these tests out)",
        program.display()
    );
    ask(&mut Command::new(program), texts)
}

/// What PyYAML (YAML 1.1) reads from each text.
pub(super) fn pyyaml(texts: &[String]) -> Vec<Result<Vec<Json>, String>> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("readers/pyyaml_reader.py");
    ask(Command::new("python3").arg(script), texts)
}

fn ask(command: &mut Command, texts: &[String]) -> Vec<Result<Vec<Json>, String>> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
    let mut input = child.stdin.take().expect("piped");
    let lines: String =
        texts.iter().enumerate().map(|(id, text)| format!("{}\n", json!({"id": id, "text": text}))).collect();
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = child.wait_with_output().expect("the reader ends");
    writer.join().expect("no panic").expect("the reader reads all");
    let answers: Vec<_> = String::from_utf8(output.stdout)
        .expect("UTF-8")
        .lines()
        .map(|line| {
            let answer: Json = serde_json::from_str(line).expect("an answer is JSON");
            match answer.get("error") {
                Some(error) => Err(error.as_str().unwrap_or_default().to_owned()),
                None => Ok(answer["docs"].as_array().cloned().unwrap_or_default()),
            }
        })
        .collect();
    assert_eq!(answers.len(), texts.len(), "{command:?} answered every text");
    answers
}
