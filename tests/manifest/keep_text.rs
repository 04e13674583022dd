//! A save changes the lines of what was changed, and nothing else.

use hapju_manifest::files::Rendered;
use hapju_manifest::{Files, read};
use hapju_model::{Document, Edit, FileId, ObjectId, Path, Step, Value, tree};
use proptest::prelude::*;

/// Opens a text as a file of its own.
fn open(text: &str) -> (Files, Document, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.yaml");
    hapju_manifest::atomic::write(&path, text.as_bytes()).unwrap();
    let (files, document, notes) = Files::open(&[path]);
    assert!(notes.is_empty(), "{notes:?}\n{text}");
    (files, document, folder)
}

fn after(text: &str, edits: &[Edit]) -> Rendered {
    let (files, document, _folder) = open(text);
    let edited = Edit::Batch(edits.to_vec()).apply(&document).unwrap();
    let rendered = files.render(Some(FileId(0)), &edited);
    let objects = read(&rendered.text).unwrap_or_else(|problem| panic!("{problem}\n{}", rendered.text));
    let expected: Vec<Value> = edited.entries().map(|entry| entry.value.clone()).collect();
    assert_eq!(objects, expected, "{}", rendered.text);
    rendered
}

fn set(path: &str, value: impl Into<Value>) -> Edit {
    Edit::Set { object: ObjectId(0), path: Path::parse(path).unwrap(), value: value.into() }
}

fn remove(path: &str) -> Edit {
    Edit::Remove { object: ObjectId(0), path: Path::parse(path).unwrap(), prune: false }
}

fn insert(path: &str, index: usize, value: impl Into<Value>) -> Edit {
    Edit::Insert { object: ObjectId(0), path: Path::parse(path).unwrap(), index, value: value.into() }
}

#[track_caller]
fn check(before: &str, edits: &[Edit], expected: &str) {
    let rendered = after(before, edits);
    assert_eq!(&*rendered.text, expected);
    assert!(rendered.notes.is_empty(), "{:?}", rendered.notes);
}

const POD: &str = "\
# Head of the file.
kind: Pod   # a pod
metadata: {name: p, labels: {app: 'x'}} # flow
spec:
    # All containers.
    containers:
      - name: a      # first
        image: \"a:1\"
        args: [x, 'y']   # inline

        command:
          - sh
          - -c
          - |
            echo hi
            # not a comment
      # About b.
      - image: b:1 # b's
        name: b
    volumes: []
    nodeSelector:   # where
        zone: 'no'
# Tail.
";

#[test]
fn a_scalar_changes_in_its_place_and_keeps_its_quotes_and_its_comment() {
    check(POD, &[set("kind", "Pods")], &POD.replace("kind: Pod ", "kind: Pods "));
    check(POD, &[set("spec.containers[0].image", "a:2")], &POD.replace("\"a:1\"", "\"a:2\""));
    check(POD, &[set("spec.nodeSelector.zone", "it's")], &POD.replace("'no'", "'it''s'"));
    check(POD, &[set("metadata.labels.app", "yes")], &POD.replace("'x'", "'yes'"));
    check(POD, &[set("metadata.name", "yes")], &POD.replace("name: p,", "name: \"yes\","));
    check(POD, &[set("spec.containers[0].args[0]", "a, b")], &POD.replace("[x,", "[\"a, b\","));
    check(POD, &[set("spec.containers[1].name", "0644")], &POD.replace("name: b\n", "name: \"0644\"\n"));
    check(
        POD,
        &[set("spec.containers[0].command[2]", "echo ho\nexit 1\n")],
        &POD.replace(
            "            echo hi\n            # not a comment\n",
            "            echo ho\n            exit 1\n",
        ),
    );
}

#[test]
fn a_new_entry_is_a_new_line_behind_the_last_one_in_the_text_s_own_layout() {
    check(
        POD,
        &[set("spec.containers[1].args", tree!(["1", {"a": "b"}]))],
        &POD.replace(
            "        name: b\n",
            "        name: b\n        args:\n          - \"1\"\n          - a: b\n",
        ),
    );
    check(
        POD,
        &[set("spec.nodeSelector.rack", "r1")],
        &POD.replace("zone: 'no'\n", "zone: 'no'\n        rack: r1\n"),
    );
    check(
        POD,
        &[set("spec.restartPolicy", "Never")],
        &POD.replace("# Tail", "    restartPolicy: Never\n# Tail"),
    );
    check(POD, &[set("metadata.namespace", "ml")], &POD.replace("'x'}}", "'x'}, namespace: ml}"));
    check(
        POD,
        &[insert("spec.volumes", 0, tree!({"name": "v", "emptyDir": {}}))],
        &POD.replace("volumes: []\n", "volumes:\n      - name: v\n        emptyDir: {}\n"),
    );
    check(
        POD,
        &[insert("spec.containers", 2, tree!({"name": "c"}))],
        &POD.replace("    volumes", "      - name: c\n    volumes"),
    );
    check(
        POD,
        &[insert("spec.containers", 0, tree!({"name": "c"}))],
        &POD.replace("      - name: a ", "      - name: c\n      - name: a "),
    );
    check(
        POD,
        &[insert("spec.containers[0].command", 3, "x")],
        &POD.replace("            # not a comment\n", "            # not a comment\n          - x\n"),
    );
    check(
        "kind: Pod\nmetadata:\n  name: a",
        &[set("metadata.labels", tree!({"a": "b"}))],
        "kind: Pod\nmetadata:\n  name: a\n  labels:\n    a: b",
    );
}

#[test]
fn what_is_removed_takes_its_own_lines_along() {
    check(POD, &[remove("spec.containers[0].args")], &POD.replace("        args: [x, 'y']   # inline\n", ""));
    check(
        POD,
        &[remove("spec.containers[1].image")],
        &POD.replace("- image: b:1 # b's\n        name: b", "- name: b"),
    );
    check(
        POD,
        &[remove("spec.containers[1]")],
        &POD.replace("      - image: b:1 # b's\n        name: b\n", ""),
    );
    check(
        POD,
        &[remove("spec.nodeSelector")],
        &POD.replace("    nodeSelector:   # where\n        zone: 'no'\n", ""),
    );
    check(
        POD,
        &[remove("spec.nodeSelector.zone")],
        &POD.replace("nodeSelector:   # where\n        zone: 'no'\n", "nodeSelector: {}   # where\n"),
    );
    check(POD, &[remove("metadata.labels")], &POD.replace("{name: p, labels: {app: 'x'}}", "{name: p}"));
    check(POD, &[remove("kind")], &POD.replace("kind: Pod   # a pod\n", ""));
}

#[test]
fn items_move_with_the_comments_above_them_and_keys_change_their_names() {
    let moved =
        Edit::Move { object: ObjectId(0), path: Path::parse("spec.containers").unwrap(), from: 1, to: 0 };
    let text = after(POD, &[moved]).text;
    assert!(text.contains("containers:\n      # About b.\n      - image: b:1 # b's\n        name: b\n      - name: a      # first\n"), "{text}");
    let rename = Edit::Rename {
        object: ObjectId(0),
        path: Path::parse("spec.nodeSelector.zone").unwrap(),
        to: "y".into(),
    };
    check(POD, &[rename], &POD.replace("zone: 'no'", "\"y\": 'no'"));
}

#[test]
fn values_change_their_kind() {
    check(
        "kind: Pod # k\nspec:\n  a: 1 # one\n  b: 2\n",
        &[set("spec.a", tree!({"x": [1]}))],
        "kind: Pod # k\nspec:\n  a: # one\n    x:\n    - 1\n  b: 2\n",
    );
    check(
        "kind: Pod\nspec:\n  a: # one\n    x: 1\n  b: 2\n",
        &[set("spec.a", 5)],
        "kind: Pod\nspec:\n  a: 5 # one\n  b: 2\n",
    );
    check(
        "kind: Pod\nspec:\n  a:\n  b: 2\n",
        &[set("spec.a", tree!({"x": 1}))],
        "kind: Pod\nspec:\n  a:\n    x: 1\n  b: 2\n",
    );
    check(
        "kind: Pod\nspec:\n  a: # null\n  b: 2\n",
        &[set("spec.a", "x")],
        "kind: Pod\nspec:\n  a: x # null\n  b: 2\n",
    );
    check(
        "kind: Pod\nspec:\n- 1\n- a: 2\n",
        &[set("spec[0]", tree!({"x": 1, "y": 2}))],
        "kind: Pod\nspec:\n- x: 1\n  \"y\": 2\n- a: 2\n",
    );
    check(
        "kind: Pod\nspec:\n  a: |-\n    x\n    y\n\n  b: 2\n",
        &[set("spec.a", "z")],
        "kind: Pod\nspec:\n  a: z\n\n  b: 2\n",
    );
    check(
        "kind: Pod\nspec:\n  a: x # c\n",
        &[set("spec.a", "x\ny\n")],
        "kind: Pod\nspec:\n  a: | # c\n    x\n    y\n",
    );
}

#[test]
fn a_block_that_is_replaced_as_a_whole_costs_its_own_comments_only_and_says_so() {
    let text = "# head\nkind: Pod # k\nspec: # s\n  a: 1\n  b: 2 # gone\nstatus: {} # tail\n";
    let rendered = after(text, &[set("spec", tree!({"c": {"text": "x\ny\n"}}))]);
    let expected =
        "# head\nkind: Pod # k\nspec: # s\n  c:\n    text: |\n      x\n      y\nstatus: {} # tail\n";
    assert_eq!(&*rendered.text, expected);
    assert_eq!(rendered.notes[0].code, "comments-lost");
}

#[test]
fn an_edit_under_an_anchor_or_a_merge_writes_that_part_out_and_says_so() {
    let text =
        "kind: Pod\nbase: &base # the base\n  a: 1\n  b: 2\nuse: *base # used\nmore:\n  <<: *base\n  c: 3\n";
    let rendered = after(text, &[set("base.a", 9)]);
    assert_eq!(rendered.notes[0].code, "alias-expanded");
    assert_eq!(
        &*rendered.text,
        "kind: Pod\nbase: &base # the base\n  a: 9\n  b: 2\nuse: {a: 1, b: 2} # used\nmore:\n  a: 1\n  b: 2\n  c: 3\n"
    );
    let rendered = after(text, &[set("use.a", 9)]);
    assert_eq!(rendered.notes[0].code, "alias-expanded");
    assert!(rendered.text.contains("base: &base # the base\n  a: 1\n"), "{}", rendered.text);
    let rendered = after(text, &[set("more.b", 9)]);
    assert!(
        rendered.text.ends_with("use: *base # used\nmore:\n  a: 1\n  b: 9\n  c: 3\n"),
        "{}",
        rendered.text
    );
    let rendered = after(text, &[set("more.c", 9)]);
    assert!(rendered.notes.is_empty());
    assert_eq!(&*rendered.text, text.replace("c: 3", "c: 9"));
}

#[test]
fn line_ends_of_windows_stay() {
    let text = POD.replace('\n', "\r\n");
    let rendered =
        after(&text, &[set("spec.nodeSelector.rack", "r1"), set("spec.x", tree!({"a": {"b": "c"}}))]);
    assert_eq!(rendered.text.matches('\n').count(), rendered.text.matches("\r\n").count());
    assert!(rendered.notes.is_empty());
}

#[test]
fn json_keeps_its_indentation() {
    let text = "{\n    \"kind\": \"Pod\",\n    \"metadata\": {\n        \"name\": \"a\"\n    }\n}\n";
    let (files, document, _folder) = open(text);
    let edited = set("metadata.name", "b").apply(&document).unwrap();
    assert_eq!(&*files.text_of(Some(FileId(0)), &edited), text.replace("\"a\"", "\"b\""));
}

/// A manifest-like tree.
fn manifest() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        4 => "[a-z]{1,6}".prop_map(Value::from),
        1 => prop::sample::select(vec!["yes", "0644", "", "a: b", "x #y", "it's", "line\nnext\n", "one\n\ntwo", "- a", "한글", "{}", "\"q\""]).prop_map(Value::from),
        2 => (0_i64..100).prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
    ];
    let tree = leaf.prop_recursive(5, 60, 5, |inner| {
        prop_oneof![
            2 => prop::collection::vec(inner.clone(), 0..5).prop_map(|items| items.into_iter().collect::<Value>()),
            3 => prop::collection::vec(("[a-z]{1,3}", inner), 0..5).prop_map(|entries| {
                entries.into_iter().map(|(key, value)| (std::sync::Arc::from(key), value)).collect::<Value>()
            }),
        ]
    });
    prop::collection::vec(("[a-z]{1,3}", tree), 1..5).prop_map(|entries| {
        let mut object: hapju_model::Object =
            entries.into_iter().map(|(key, value)| (std::sync::Arc::from(key), value)).collect();
        object.insert_at(0, "kind", "Thing".into());
        Value::Object(object.into())
    })
}

/// The tree's text with some of its parts in flow style, another indentation, comments and blank lines: `choices`
/// decides.
fn dressed(value: &Value, choices: &[u8], at: &mut usize) -> String {
    let mut out = String::new();
    let step = [2, 2, 4, 3][choices[0] as usize % 4];
    let layout = hapju_manifest::layout::Layout { step, list: [0, 2, step][choices[1] as usize % 3] };
    let text = hapju_manifest::layout::yaml(value, layout);
    let mut literal: Option<usize> = None;
    for line in text.lines() {
        *at = (*at + 1) % choices.len();
        let choice = choices[*at];
        let indent = line.len() - line.trim_start().len();
        let inside = literal.is_some_and(|start| line.trim().is_empty() || indent > start);
        if !inside {
            literal = None;
            if choice.is_multiple_of(5) {
                out.push_str(&format!("{}# above {}\n", " ".repeat(indent), *at));
            }
            if choice.is_multiple_of(11) {
                out.push('\n');
            }
        }
        out.push_str(line);
        let opens = line.ends_with(['|', '>']) || line.ends_with("|-") || line.ends_with("|+");
        if opens && literal.is_none() {
            literal = Some(indent);
        } else if !inside && choice.is_multiple_of(3) {
            out.push_str(&format!("  # beside {}", *at));
        }
        out.push('\n');
    }
    out
}

/// Every path of a tree, the root left out.
fn paths(value: &Value, here: &Path, all: &mut Vec<Path>) {
    match value {
        Value::Object(object) => {
            for (key, below) in object.iter() {
                all.push(here.key(key));
                paths(below, &here.key(key), all);
            }
        }
        Value::Array(array) => {
            for (index, below) in array.values().enumerate() {
                all.push(here.index(index));
                paths(below, &here.index(index), all);
            }
        }
        _ => {}
    }
}

/// One edit of the tree: which and where is decided by the numbers.
fn some_edit(value: &Value, kind: u8, place: usize, new: &Value) -> Option<(Edit, Path)> {
    let mut all = Vec::new();
    paths(value, &Path::root(), &mut all);
    let path = all[place % all.len()].clone();
    let object = ObjectId(0);
    let edit = match (kind % 6, path.find(value)?) {
        (0, _) => Edit::Set { object, path: path.clone(), value: new.clone() },
        (1, _) if path != Path::keys(&["kind"]) => Edit::Remove { object, path: path.clone(), prune: false },
        (2, Value::Object(_)) => Edit::Set { object, path: path.key("added"), value: new.clone() },
        (3, Value::Array(array)) => {
            Edit::Insert { object, path: path.clone(), index: place % (array.len() + 1), value: new.clone() }
        }
        (4, Value::Array(array)) if array.len() > 1 => Edit::Move {
            object,
            path: path.clone(),
            from: place % array.len(),
            to: (place / 7) % array.len(),
        },
        (5, _) if matches!(path.steps().last(), Some(Step::Key(_))) && path != Path::keys(&["kind"]) => {
            Edit::Rename { object, path: path.clone(), to: "renamed".into() }
        }
        _ => return None,
    };
    Some((edit, path))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_edit_changes_its_own_lines_and_comments_stay(
        value in manifest(),
        choices in prop::collection::vec(any::<u8>(), 60),
        kind in any::<u8>(),
        place in any::<usize>(),
        new in manifest().prop_map(|value| value.as_object().unwrap().iter().last().unwrap().1.clone()),
        crlf in any::<bool>(),
    ) {
        let mut text = dressed(&value, &choices, &mut 2);
        if crlf {
            text = text.replace('\n', "\r\n");
        }
        let (files, document, _folder) = open(&text);
        prop_assert_eq!(&document.value(ObjectId(0)).unwrap(), &&value, "{}", text);
        let Some((edit, path)) = some_edit(&value, kind, place, &new) else { return Ok(()) };
        let Ok(edited) = edit.apply(&document) else { return Ok(()) };
        let rendered = files.render(Some(FileId(0)), &edited);
        let read = read(&rendered.text);
        prop_assert!(read.is_ok(), "{:?}\n{}\n---\n{}", edit, text, rendered.text);
        prop_assert_eq!(&read.unwrap()[0], edited.value(ObjectId(0)).unwrap(), "{:?}\n{}\n---\n{}", edit, text, rendered.text);
        // The lines that the edited value stood on.
        let own = own_lines(&value, &path, &text);
        let lines: Vec<&str> = text.lines().collect();
        let mut there: Vec<&str> = rendered.text.lines().collect();
        let mut gone = Vec::new();
        for (number, line) in lines.iter().enumerate() {
            match there.iter().position(|other| other == line) {
                Some(found) => drop(there.remove(found)),
                None => gone.push(number + 1),
            }
        }
        let strangers: Vec<&usize> = gone.iter().filter(|line| !own.clone().any(|own| lines.get(own - 1) == Some(&lines[**line - 1])) && !lines[**line - 1].trim().is_empty()).collect();
        prop_assert!(strangers.is_empty(), "lines {:?} of {:?} went too (own {:?}) {:?}\n{}\n---\n{}", strangers, edit, own, rendered.notes, text, rendered.text);
    }

    #[test]
    fn an_edit_inside_brackets_stays_there(
        value in manifest(),
        kind in any::<u8>(),
        place in any::<usize>(),
        new in prop_oneof![Just(Value::from("yes")), Just(Value::from(3)), Just(tree!({"a": ["b, c"]})), Just(Value::from("x\ny"))],
    ) {
        let text = format!("# head\nspec: {}   # tail\nkind: Thing\n", hapju_manifest::write::yaml_flow(&value));
        let (files, document, _folder) = open(&text);
        let Some((edit, _)) = some_edit(document.value(ObjectId(0)).unwrap(), kind, place, &new) else { return Ok(()) };
        let Ok(edited) = edit.apply(&document) else { return Ok(()) };
        let rendered = files.render(Some(FileId(0)), &edited);
        prop_assert_eq!(&read(&rendered.text).unwrap()[0], edited.value(ObjectId(0)).unwrap(), "{:?}\n{}\n{}", edit, text, rendered.text);
        prop_assert!(rendered.notes.is_empty(), "{:?}\n{}\n{}", edit, text, rendered.text);
        prop_assert!(rendered.text.starts_with("# head\n"));
    }

    #[test]
    fn an_unchanged_file_keeps_every_byte(value in manifest(), choices in prop::collection::vec(any::<u8>(), 60), end in "(\n|\r\n){0,3}", tail in "[\n ]{0,3}") {
        let text = format!("{}{end}---\n# nothing\n---\nkind: B\n{tail}", dressed(&value, &choices, &mut 2));
        let (files, document, _folder) = open(&text);
        prop_assert_eq!(&*files.text_of(Some(FileId(0)), &document), text.as_str());
        prop_assert!(files.changed(&document).is_empty());
    }
}

/// The lines from a value's key or dash to its end, and the line of the next entry, which may move up to a dash.
fn own_lines(value: &Value, path: &Path, text: &str) -> std::ops::RangeInclusive<usize> {
    let doc = hapju_manifest::read::read_document(text, &hapju_manifest::Limits::default()).unwrap();
    let (node, _) = doc.root.find(value, path);
    let start = if node.key.end > 0 { node.key.start } else { node.start };
    let line = |offset: u32| 1 + text[..offset as usize].matches('\n').count();
    let last = line(node.value.end.max(start));
    // The only child gone, its parent says `{}` or `[]`.
    if let Some((parent, _)) = path.split_last().filter(|(parent, _)| !parent.is_root())
        && doc.root.find(value, &parent).0.children.len() == 1
    {
        return *own_lines(value, &parent, text).start()..=last;
    }
    let next =
        text.lines().skip(last).position(|line| !line.trim().is_empty() && !line.trim().starts_with('#'));
    line(start)..=(last + 1 + next.unwrap_or(0))
}

#[test]
fn a_field_that_was_cleared_and_typed_again_leaves_places_and_later_saves_right() {
    let (mut files, document, folder) =
        open("kind: Job\nspec:\n  parallelism: 3   # workers\n  backoffLimit: 0\n  template: {}\n");
    let cleared = remove("spec.parallelism").apply(&document).unwrap();
    let typed = set("spec.parallelism", 16).apply(&cleared).unwrap();
    let place = |files: &Files, document: &Document, path: &str| {
        let path = Path::parse(path).unwrap();
        files.locate_now(document, ObjectId(0), &path).map(|(_, position)| position.line)
    };
    assert_eq!(place(&files, &typed, "spec.backoffLimit"), Some(4));
    files.save(&typed, false);
    let edited = set("spec.backoffLimit", 2).apply(&typed).unwrap();
    assert_eq!(place(&files, &edited, "spec.backoffLimit"), Some(4));
    files.save(&edited, false);
    let text = std::fs::read_to_string(folder.path().join("a.yaml")).unwrap();
    assert_eq!(text, "kind: Job\nspec:\n  parallelism: 16   # workers\n  backoffLimit: 2\n  template: {}\n");
}
