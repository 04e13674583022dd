//! Readers of YAML that are not ours, to hold ours against: kubectl's own code in Go, and PyYAML.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::{cache_folder, is_quick, skip};

/// A foreign reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reader {
    /// As `kubectl apply -f` reads: documents split, empty ones passed over, numbers as int64 or float64.
    Kubectl,
    /// `sigs.k8s.io/yaml` alone, for a text of one document: what the API machinery makes of YAML.
    KubernetesYaml,
    /// PyYAML's safe loader, YAML 1.1. Empty documents are null. What JSON cannot say is an object with one key:
    /// `{"!timestamp": …}`, `{"!binary": …}`, `{"!float": ".nan"}`, `{"!set": […]}`, `{"!map": [[key, value], …]}`.
    PyYaml,
}

/// What a reader made of each text, in their order: its documents, or its words of refusal. `None` (and a note, see
/// [`skip`]) in a quick run without the reader; in any other run a missing reader is a panic.
pub fn read_with(reader: Reader, texts: &[&str]) -> Option<Vec<Result<Vec<Value>, String>>> {
    let Some(command) = command(reader) else {
        skip(&format!("no {reader:?} reader here"));
        return None;
    };
    Some(ask(command, texts))
}

/// How to start the reader. `None` if it is not here and need not be.
fn command(reader: Reader) -> Option<Command> {
    let go = |mode: &str| {
        let program = cache_folder().join("readers").join("kubectl-reader");
        if !program.is_file() {
            let missing = program.display();
            assert!(
                is_quick(),
                "{missing} is missing: run `bash packaging/controlplane.sh reader`, or set HAPJU_QUICK=1"
            );
            return None;
        }
        let mut command = Command::new(program);
        command.arg(mode);
        Some(command)
    };
    match reader {
        Reader::Kubectl => go("kubectl"),
        Reader::KubernetesYaml => go("yaml"),
        Reader::PyYaml => {
            let chosen = std::env::var_os("HAPJU_PYTHON").map(PathBuf::from);
            let pythons = chosen.into_iter().chain(["python3".into(), "/usr/bin/python3".into()]);
            let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../readers/pyyaml_reader.py");
            let Some(python) = pythons.into_iter().find(has_pyyaml) else {
                assert!(is_quick(), "no Python with PyYAML: install python3-yaml, or set HAPJU_QUICK=1");
                return None;
            };
            let mut command = Command::new(python);
            command.arg(script);
            Some(command)
        }
    }
}

fn has_pyyaml(python: &PathBuf) -> bool {
    let status = Command::new(python).args(["-c", "import yaml"]).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

fn ask(mut command: Command, texts: &[&str]) -> Vec<Result<Vec<Value>, String>> {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the reader to start");
    let mut input = child.stdin.take().expect("a pipe");
    let output = BufReader::new(child.stdout.take().expect("a pipe"));
    let answers = std::thread::scope(|scope| {
        // Written beside the reading: with both in one thread two full pipes would wait for each other.
        scope.spawn(move || {
            for (id, text) in texts.iter().enumerate() {
                writeln!(input, "{}", json!({"id": id, "text": text})).expect("the reader to listen");
            }
        });
        let answer = |line: std::io::Result<String>| {
            let mut answer: Value = serde_json::from_str(&line.expect("UTF-8")).expect("JSON");
            match answer["docs"].take() {
                Value::Array(docs) => Ok(docs),
                _ => Err(answer["error"].as_str().expect("docs or an error").to_owned()),
            }
        };
        output.lines().map(answer).collect::<Vec<_>>()
    });
    assert!(child.wait().expect("an end").success(), "the reader failed");
    assert_eq!(answers.len(), texts.len(), "one answer for each text");
    answers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_reader_reads_in_its_own_way() {
        let texts = ["on: 1\nb: 0o17\n---\n# nothing\n---\nc: 1e3\nd: 2001-01-01\n", "a: ["];
        if let Some(read) = read_with(Reader::Kubectl, &texts) {
            let expected = [json!({"true": 1, "b": 15}), json!({"c": 1000, "d": "2001-01-01"})];
            assert_eq!(read[0].as_ref().unwrap(), &expected);
            assert!(read[1].as_ref().unwrap_err().contains("line 1"));
        }
        if let Some(read) = read_with(Reader::KubernetesYaml, &texts) {
            assert_eq!(read[0].as_ref().unwrap(), &[json!({"true": 1, "b": 15})]);
        }
        if let Some(read) = read_with(Reader::PyYaml, &texts) {
            let first = json!({"!map": [[true, 1], ["b", "0o17"]]});
            let third = json!({"c": "1e3", "d": {"!timestamp": "2001-01-01"}});
            assert_eq!(read[0].as_ref().unwrap(), &[first, Value::Null, third]);
            assert!(read[1].is_err());
        }
    }
}
