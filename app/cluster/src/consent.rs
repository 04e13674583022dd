//! A kubeconfig can make us run any program. The user agrees once to exactly that program, called exactly so.

use std::fmt::Write as _;
use std::path::Path;

use serde::{Deserialize, Serialize};

/// Names one way to run one program: a hash of the kubeconfig's path, the command, its arguments and the *names* of the
/// variables set for it. It changes when any of them does, so that a changed kubeconfig asks again; it can be kept in
/// settings, since nothing can be read back from it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ExecConsent(String);

/// Hashes the parts with their lengths, so that `["a b"]` and `["a", "b"]` differ.
pub(crate) fn key(file: &Path, command: &str, args: &[String], env_names: &[String]) -> ExecConsent {
    let mut context = ring::digest::Context::new(&ring::digest::SHA256);
    let mut part = |bytes: &[u8]| {
        context.update(&(bytes.len() as u64).to_be_bytes());
        context.update(bytes);
    };
    part(file.as_os_str().as_encoded_bytes());
    part(command.as_bytes());
    for list in [args, env_names] {
        part(&(list.len() as u64).to_be_bytes());
        for item in list {
            part(item.as_bytes());
        }
    }
    let digest = context.finish();
    let mut text = String::new();
    for byte in digest.as_ref() {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    ExecConsent(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_change_of_the_call_asks_again() {
        let words = |list: &[&str]| list.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>();
        let base = key(Path::new("/k"), "aws", &words(&["a", "b"]), &words(&["X"]));
        assert_eq!(base, key(Path::new("/k"), "aws", &words(&["a", "b"]), &words(&["X"])));
        for other in [
            key(Path::new("/k2"), "aws", &words(&["a", "b"]), &words(&["X"])),
            key(Path::new("/k"), "aws2", &words(&["a", "b"]), &words(&["X"])),
            key(Path::new("/k"), "aws", &words(&["a b"]), &words(&["X"])),
            key(Path::new("/k"), "aws", &words(&["a"]), &words(&["b", "X"])),
            key(Path::new("/k"), "aws", &words(&["a", "b"]), &[]),
        ] {
            assert_ne!(base, other);
        }
    }
}
