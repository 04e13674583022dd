use std::path::PathBuf;

use super::*;

const ONE: &str = r"
apiVersion: v1
kind: Config
current-context: a
clusters:
- name: c1
  cluster: {server: 'https://u:hunter2@one.example:6443', proxy-url: 'http://p:hunter2@proxy:3128', certificate-authority: ca.crt}
contexts:
- name: a
  context: {cluster: c1, user: u1, namespace: ml}
- name: noserver
  context: {cluster: nowhere, user: u1}
- name: anonymous
  context: {cluster: c1}
users:
- name: u1
  user: {token: hunter2}
";

const TWO: &str = r"
apiVersion: v1
kind: Config
current-context: b
clusters:
- name: c1
  cluster: {server: 'https://evil.example'}
- name: c2
  cluster: {server: 'http://two.example', insecure-skip-tls-verify: false}
contexts:
- name: b
  context: {cluster: c2, user: plugin}
- name: a
  context: {cluster: c2, user: plugin}
users:
- name: plugin
  user:
    exec:
      apiVersion: client.authentication.k8s.io/v1
      command: bin/login
      args: [--cluster, two]
      env: [{name: SECRET, value: hunter2}]
";

fn folder(files: &[(&str, &[u8])]) -> (tempfile::TempDir, Vec<PathBuf>) {
    let folder = tempfile::tempdir().unwrap();
    let paths = files
        .iter()
        .map(|(name, bytes)| {
            let path = folder.path().join(name);
            std::io::Write::write_all(&mut std::fs::File::create(&path).unwrap(), bytes).unwrap();
            path
        })
        .collect();
    (folder, paths)
}

#[test]
fn the_first_file_wins_and_a_missing_or_broken_one_hides_nothing() {
    let (folder, mut paths) = folder(&[
        ("one", ONE.as_bytes()),
        ("broken", b"apiVersion: v1\nusers:\n- name: x\n  user: {token: hunter2\nclusters: [\n"),
        ("two", TWO.as_bytes()),
    ]);
    paths.insert(1, folder.path().join("missing"));
    let contexts = Contexts::load(&Sources::from_paths(paths));
    let states: Vec<_> = contexts.files.iter().map(|file| &file.state).collect();
    assert_eq!(*states[0], FileState::Read);
    assert_eq!(*states[1], FileState::Missing);
    assert!(
        matches!(states[2], FileState::Broken(Broken::Malformed { line, .. }) if *line > 0),
        "{states:?}"
    );
    assert_eq!(*states[3], FileState::Read);
    assert_eq!(contexts.current.as_deref(), Some("a"));
    let names: Vec<_> = contexts.list.iter().map(|context| &*context.name).collect();
    assert_eq!(names, ["a", "noserver", "anonymous", "b"]);
    let a = contexts.get("a").unwrap();
    assert_eq!((&*a.server, &*a.namespace), ("https://one.example:6443", "ml"));
    assert_eq!(a.proxy.as_deref(), Some("http://proxy:3128"));
    assert_eq!(a.file, folder.path().join("one"));
}

#[test]
fn what_a_context_lacks_is_named() {
    let (_folder, paths) = folder(&[("one", ONE.as_bytes())]);
    let contexts = Contexts::load(&Sources::from_paths(paths));
    let problem = |name: &str| contexts.get(name).unwrap().problem.clone();
    assert_eq!(problem("a"), None);
    assert_eq!(problem("noserver"), Some(ContextProblem::NoServer { cluster: "nowhere".to_owned() }));
    assert_eq!(problem("anonymous"), Some(ContextProblem::NoUser));
}

#[test]
fn a_plug_in_is_described_without_its_secrets() {
    let (folder, paths) = folder(&[("two", TWO.as_bytes())]);
    let contexts = Contexts::load(&Sources::from_paths(paths));
    let b = contexts.get("b").unwrap();
    let exec = b.exec.as_ref().unwrap();
    assert_eq!(exec.command, folder.path().join("bin/login").to_str().unwrap());
    assert_eq!(exec.args, ["--cluster", "two"]);
    assert_eq!(exec.env_names, ["SECRET"]);
    assert!(b.insecure, "plain http to another machine");
    assert_eq!(b.namespace, "default");
}

#[test]
fn no_secret_is_in_any_debug_text() {
    let (_folder, paths) = folder(&[
        ("one", ONE.as_bytes()),
        ("two", TWO.as_bytes()),
        ("broken", b"users: [{name: x, user: {token: hunter2}}\n"),
    ]);
    let contexts = Contexts::load(&Sources::from_paths(paths));
    let text = format!("{contexts:?}");
    assert!(!text.contains("hunter2"), "{text}");
}

#[test]
fn utf16_is_read_and_an_odd_byte_is_no_panic() {
    let mut utf16: Vec<u8> = vec![0xFF, 0xFE];
    utf16.extend(ONE.encode_utf16().flat_map(u16::to_le_bytes));
    let mut odd = utf16.clone();
    odd.push(b'x');
    let (_folder, paths) =
        folder(&[("utf16", &utf16), ("odd", &odd), ("latin1", b"kind: \xe9\n"), ("empty", b"")]);
    let contexts = Contexts::load(&Sources::from_paths(paths));
    let states: Vec<_> = contexts.files.into_iter().map(|file| file.state).collect();
    let not_text = FileState::Broken(Broken::NotText);
    assert_eq!(states, [FileState::Read, not_text.clone(), not_text, FileState::Read]);
}

#[test]
fn a_folder_or_a_huge_file_is_refused_by_name() {
    let huge = vec![b'#'; (MAX_BYTES + 1) as usize];
    let (folder, mut paths) = folder(&[("huge", &huge)]);
    paths.push(folder.path().to_owned());
    let contexts = Contexts::load(&Sources::from_paths(paths));
    assert_eq!(contexts.files[0].state, FileState::Broken(Broken::TooLarge));
    assert!(matches!(contexts.files[1].state, FileState::Broken(Broken::Unreadable(_))));
}

#[test]
fn the_list_of_paths_skips_empty_names_and_falls_back_to_the_default() {
    let home = Some(PathBuf::from("/home/u"));
    let default = vec![PathBuf::from("/home/u/.kube/config")];
    assert_eq!(paths(None, home.clone()), default);
    assert_eq!(paths(Some("".into()), home.clone()), default);
    assert_eq!(paths(Some("::".into()), home.clone()), default);
    assert_eq!(paths(Some("/a::/b".into()), home), [PathBuf::from("/a"), PathBuf::from("/b")]);
}
