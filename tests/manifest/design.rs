//! Opening, editing and saving a design of several files.

use std::fs;
use std::path::{Path as FilePath, PathBuf};

use hapju_manifest::{Code, Encoding, Files, NotManifest, OpenCode};
use hapju_model::{Document, Edit, FileId, ObjectId, Origin, Path, Value, tree};

const TWO: &str = "# two objects\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata: {x: \"1\"}\n---\n\
                   # second\napiVersion: batch/v1\nkind: Job\nmetadata: {name: train}\nspec:\n  parallelism: 4 # all of them\n";

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        hapju_manifest::atomic::write(&path, text.as_bytes()).unwrap();
    }
    folder
}

fn open(path: &FilePath) -> (Files, Document) {
    let (files, document, notes) = Files::open(&[path.to_owned()]);
    assert!(notes.is_empty(), "{notes:?}");
    (files, document)
}

fn named(document: &Document, name: &str) -> ObjectId {
    document.entries().find(|entry| entry.value.str_at(&["metadata", "name"]) == Some(name)).unwrap().id
}

fn set(document: &Document, object: ObjectId, path: &str, value: impl Into<Value>) -> Document {
    Edit::Set { object, path: Path::parse(path).unwrap(), value: value.into() }.apply(document).unwrap()
}

#[test]
fn a_folder_is_one_design_and_what_is_no_manifest_is_named() {
    let folder = folder(&[
        ("a.yaml", TWO),
        (
            "sub/b.json",
            "{\"apiVersion\":\"v1\",\"kind\":\"List\",\"items\":[{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"metadata\":{\"name\":\"p\"}}]}",
        ),
        (
            "templates/d.yaml",
            "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ .Values.name }}\n",
        ),
        ("kustomization.yaml", "resources:\n- a.yaml\n"),
        ("values.yaml", "replicas: 3\nimage: x\n"),
        ("secret.yaml", "apiVersion: v1\nkind: Secret\ndata: {a: x}\nsops:\n  mac: ENC[x]\n  version: 3.8\n"),
        ("broken.yml", "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  name: b\n"),
        ("compose.yaml", "services: {web: {image: x}}\n"),
        (".git/x.yaml", "kind: Hidden\n"),
        ("notes.txt", "no"),
    ]);
    let (files, document, notes) = Files::open(&[folder.path().to_owned()]);
    assert_eq!(document.len(), 3, "two objects and an item of a List");
    assert_eq!(files.len(), 3, "a.yaml, b.json and broken.yml, which is open as text");
    let said = |name: &str| {
        let note = notes
            .iter()
            .find(|note| note.path.ends_with(name))
            .unwrap_or_else(|| panic!("nothing about {name}"));
        note.code
    };
    assert_eq!(said("d.yaml"), OpenCode::Left(NotManifest::Helm));
    assert_eq!(said("kustomization.yaml"), OpenCode::Left(NotManifest::Kustomization));
    assert_eq!(said("values.yaml"), OpenCode::Left(NotManifest::Values));
    assert_eq!(said("secret.yaml"), OpenCode::Left(NotManifest::Sops));
    assert_eq!(said("compose.yaml"), OpenCode::Left(NotManifest::NotKubernetes));
    let broken = notes.iter().find(|note| note.code == OpenCode::AsText).unwrap();
    let problem = broken.problem.as_ref().unwrap();
    assert_eq!((problem.code, problem.at.line, problem.at.column), (Code::EqualKeys, 5, 3));
    assert_eq!(problem.related.unwrap().line, 4);
    assert_eq!(notes.len(), 6);
}

#[test]
fn missing_empty_and_foreign_files_are_said_and_nothing_is_guessed() {
    let folder = folder(&[("empty/x.txt", "")]);
    let korean = folder.path().join("k.yaml");
    let bytes = [b"kind: Pod\nmetadata: {name: ".as_slice(), &[0xC7, 0xD0, 0xBD, 0xC0], b"}\n"].concat();
    hapju_manifest::atomic::write(&korean, &bytes).unwrap();
    let paths = [folder.path().join("none.yaml"), folder.path().join("empty"), korean.clone()];
    let (mut files, mut document, notes) = Files::open(&paths);
    let codes: Vec<_> = notes.iter().map(|note| note.code.as_str()).collect();
    assert_eq!(codes, ["open-not-found", "open-empty-folder", "left-encoding"]);
    assert_eq!(notes[2].args["guess"], "CP949".into());
    assert!(files.add_file(&mut document, &korean, Some(Encoding::Cp949)).is_empty());
    assert_eq!(named(&document, "학습"), document.entries().next().unwrap().id);
}

#[test]
fn only_the_changed_file_is_written_and_undo_finds_the_saved_text_again() {
    let folder = folder(&[("a.yaml", TWO), ("b.yaml", "kind: Pod\nmetadata: {name: p}\n")]);
    let (mut files, document) = open(folder.path());
    assert!(files.changed(&document).is_empty(), "opened is not changed");
    let edited = set(&document, named(&document, "train"), "spec.parallelism", 8);
    assert_eq!(files.changed(&edited), [FileId(0)]);
    let report = files.save(&edited, false);
    assert_eq!((report.saved.len(), report.failed.len()), (1, 0));
    let text = fs::read_to_string(folder.path().join("a.yaml")).unwrap();
    assert!(text.starts_with("# two objects\napiVersion: v1\n"), "the first document is untouched: {text}");
    assert!(text.contains("parallelism: 8"));
    assert!(files.changed(&edited).is_empty());
    assert_eq!(files.changed(&document), [FileId(0)], "undone, it differs from what was saved");
    files.save(&document, false);
    assert!(fs::read_to_string(folder.path().join("a.yaml")).unwrap().contains("parallelism: 4"));
}

#[test]
fn a_removed_object_goes_with_its_text_and_comes_back_with_it() {
    let folder = folder(&[("a.yaml", TWO)]);
    let (mut files, document) = open(folder.path());
    let without = Edit::RemoveObject { object: named(&document, "train") }.apply(&document).unwrap();
    files.save(&without, false);
    let path = folder.path().join("a.yaml");
    assert_eq!(fs::read_to_string(&path).unwrap(), TWO[..TWO.find("---").unwrap()]);
    files.save(&document, false);
    assert_eq!(fs::read_to_string(&path).unwrap(), TWO);
    let without = Edit::RemoveObject { object: named(&document, "a") }.apply(&document).unwrap();
    assert_eq!(&*files.text_of(Some(FileId(0)), &without), &TWO[TWO.find("---").unwrap()..]);
}

#[test]
fn a_new_object_is_appended_to_its_file_and_stays_the_same_object_after_the_save() {
    let folder = folder(&[("a.yaml", "kind: Pod\nmetadata: {name: p}")]);
    let (mut files, document) = open(folder.path());
    let service = tree!({"apiVersion": "v1", "kind": "Service", "metadata": {"name": "s"}});
    let add = Edit::AddObject { value: service, origin: Origin::append_to(Some(FileId(0))), index: None };
    let grown = add.apply(&document).unwrap();
    let expected =
        "kind: Pod\nmetadata: {name: p}\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: s\n";
    assert_eq!(&*files.text_of(Some(FileId(0)), &grown), expected);
    files.save(&grown, false);
    assert!(files.changed(&grown).is_empty());
    let renamed = set(&grown, named(&grown, "s"), "metadata.name", "t");
    assert_eq!(&*files.text_of(Some(FileId(0)), &renamed), expected.replace("name: s", "name: t"));
    files.save(&document, false);
    assert_eq!(fs::read_to_string(folder.path().join("a.yaml")).unwrap(), "kind: Pod\nmetadata: {name: p}");
}

#[test]
fn objects_without_a_file_are_saved_where_the_user_says() {
    let folder = tempfile::tempdir().unwrap();
    let (mut files, mut document) = (Files::default(), Document::default());
    document.push(tree!({"kind": "Pod", "metadata": {"name": "a"}}), Origin::unsaved());
    document.push(tree!({"kind": "Pod", "metadata": {"name": "b"}}), Origin::unsaved());
    assert!(files.is_dirty(&document));
    assert_eq!(files.save(&document, false).homeless.len(), 2);
    let path = folder.path().join("new.yaml");
    files.save_as(&document, None, &path).unwrap();
    assert_eq!(
        fs::read_to_string(&path).unwrap(),
        "kind: Pod\nmetadata:\n  name: a\n---\nkind: Pod\nmetadata:\n  name: b\n"
    );
    assert!(!files.is_dirty(&document));
    let edited = set(&document, named(&document, "b"), "metadata.name", "c");
    assert_eq!(files.changed(&edited), [FileId(0)]);
    let failure = files.save_as(&document, Some(FileId(0)), &folder.path().join("none/x.yaml")).unwrap_err();
    assert_eq!(failure.code, "save-no-folder");
}

#[test]
fn a_file_that_changed_on_disk_is_not_overwritten_unasked() {
    let folder = folder(&[("a.yaml", TWO)]);
    let path = folder.path().join("a.yaml");
    let (mut files, document) = open(&path);
    let edited = set(&document, named(&document, "train"), "spec.parallelism", 8);
    hapju_manifest::atomic::write(&path, b"kind: Pod\n").unwrap();
    let report = files.save(&edited, false);
    assert_eq!(report.failed[0].code, "save-changed-on-disk");
    assert_eq!(fs::read_to_string(&path).unwrap(), "kind: Pod\n");
    assert!(files.save(&edited, true).failed.is_empty());
    assert!(fs::read_to_string(&path).unwrap().contains("parallelism: 8"));
}

#[test]
fn a_field_is_found_in_the_file_and_in_the_text_as_it_is_now() {
    let folder = folder(&[("a.yaml", TWO)]);
    let (files, document) = open(folder.path());
    let job = named(&document, "train");
    let path = Path::parse("spec.parallelism").unwrap();
    let location = files.locate(document.get(job).unwrap(), &path).unwrap();
    assert_eq!((location.position.line, location.position.column), (13, 16));
    let missing = Path::parse("spec.template.spec").unwrap();
    let location = files.locate(document.get(job).unwrap(), &missing).unwrap();
    assert_eq!((location.position.line, location.position.column), (12, 1), "at the nearest parent");
    let grown = set(&document, named(&document, "a"), "data.y", "2");
    let (_, now) = files.locate_now(&grown, job, &path).unwrap();
    let text = files.text_of(Some(FileId(0)), &grown);
    assert!(text.lines().nth(now.line - 1).unwrap().contains("parallelism: 4"));
}

#[test]
fn items_of_a_list_are_objects_and_stay_in_their_list() {
    let text = "apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata: {name: a}\n- apiVersion: v1\n  kind: Pod\n  metadata: {name: b}\n- apiVersion: v1\n  kind: Pod\n  metadata: {name: c}\n";
    let folder = folder(&[("l.yaml", text)]);
    let (mut files, document) = open(folder.path());
    assert_eq!(document.len(), 3);
    let less = Edit::RemoveObject { object: named(&document, "b") }.apply(&document).unwrap();
    let less = set(&less, named(&less, "c"), "metadata.name", "d");
    files.save(&less, false);
    let (_, again) = open(folder.path());
    let names: Vec<_> =
        again.entries().map(|entry| entry.value.str_at(&["metadata", "name"]).unwrap().to_owned()).collect();
    assert_eq!(names, ["a", "d"]);
    // The saved list is shorter now; the object ids still lead to the right items.
    let more = set(&less, named(&less, "d"), "metadata.name", "e");
    assert!(files.text_of(Some(FileId(0)), &more).contains("name: e"));
    let location =
        files.locate(less.get(named(&less, "d")).unwrap(), &Path::parse("metadata.name").unwrap()).unwrap();
    let saved = fs::read_to_string(folder.path().join("l.yaml")).unwrap();
    assert!(saved.lines().nth(location.position.line - 1).unwrap().contains('d'));
    files.save(&document, false);
    let (_, all) = open(folder.path());
    assert_eq!(all.len(), 3, "undone and saved, the removed item is back");
}

#[test]
fn an_edited_text_is_one_edit_that_keeps_objects_and_items_the_same() {
    let text = "# mine\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - name: a\n    image: x\n  - name: b\n    image: y\n---\nkind: Service\nmetadata: {name: s}\n";
    let folder = folder(&[("a.yaml", text)]);
    let (mut files, document) = open(folder.path());
    let (pod, service) = (named(&document, "p"), named(&document, "s"));
    let new = "kind: Job\nmetadata: {name: j}\n---\n# mine, and better\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - name: c\n    image: z\n  - name: b\n    image: y2\n";
    let edit = files.replace_text(FileId(0), new, &document).unwrap();
    let next = edit.apply(&document).unwrap();
    assert!(next.get(service).is_none());
    let containers = |document: &Document| {
        Path::parse("spec.containers")
            .unwrap()
            .find(document.value(pod).unwrap())
            .unwrap()
            .as_array()
            .unwrap()
            .clone()
    };
    assert_eq!(containers(&next).id(1), containers(&document).id(1), "container b is the same row");
    assert!(
        next.value(pod)
            .unwrap()
            .get("metadata")
            .unwrap()
            .same(document.value(pod).unwrap().get("metadata").unwrap())
    );
    assert_eq!(&*files.text_of(Some(FileId(0)), &next), new, "the text stays as it was typed");
    let unread = files.replace_text(FileId(0), "kind: [", &next).unwrap_err();
    assert_eq!(unread.code, Code::UnclosedBracket);
    assert_eq!(&*files.text_of(Some(FileId(0)), &next), new);
    // Undone: the old objects, in a text that can be read.
    let undone = files.text_of(Some(FileId(0)), &document);
    let objects = hapju_manifest::read(&undone).unwrap();
    assert_eq!(objects.len(), 2, "{undone}");
    let nothing = files.replace_text(FileId(0), new, &next).unwrap();
    assert_eq!(nothing, Edit::Batch(Vec::new()));
}

#[test]
fn an_unreadable_file_is_mended_as_text_step_by_step() {
    let folder = folder(&[("a.yaml", "kind: Pod\nmetadata: {name: p\n")]);
    let (mut files, document, notes) = Files::open(&[PathBuf::from(folder.path())]);
    assert_eq!(notes[0].code, OpenCode::AsText);
    assert!(files.get(FileId(0)).unwrap().problem().is_some());
    assert!(files.replace_text(FileId(0), "kind: Pod\nmetadata: {name: q\n", &document).is_err());
    assert_eq!(files.changed(&document), [FileId(0)], "what was typed is not lost");
    let edit = files.replace_text(FileId(0), "kind: Pod\nmetadata: {name: q}\n", &document).unwrap();
    let next = edit.apply(&document).unwrap();
    assert_eq!(next.len(), 1);
    assert!(files.get(FileId(0)).unwrap().problem().is_none());
    assert_eq!(files.save(&next, false).saved.len(), 1);
}

#[test]
fn a_mark_utf16_and_line_ends_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    for encoding in [Encoding::Utf8Mark, Encoding::Utf16Le, Encoding::Utf16Be] {
        let path = folder.path().join(format!("{encoding:?}.yaml"));
        let text = "kind: Pod\r\nmetadata:\r\n  name: 파드 # 이름\r\n";
        hapju_manifest::atomic::write(&path, &encoding.encode(text)).unwrap();
        let (mut files, document) = open(&path);
        let edited = set(&document, named(&document, "파드"), "metadata.name", "ポッド");
        files.save(&edited, false);
        let (saved, found) = hapju_manifest::decode::decode(&fs::read(&path).unwrap()).unwrap();
        assert_eq!(found, encoding);
        assert!(saved.contains("name: ポッド"));
        assert!(saved.lines().count() == 3 && saved.matches("\r\n").count() == 3, "{saved:?}");
    }
}

#[test]
fn digits_beyond_64_bits_are_offered_as_text() {
    let folder =
        folder(&[("a.yaml", "kind: Pod\nmetadata:\n  annotations:\n    id: 123456789012345678901\n")]);
    let (files, document, notes) = Files::open(&[folder.path().to_owned()]);
    assert_eq!(notes[0].problem.as_ref().unwrap().code, Code::IntegerTooLarge);
    let finding = files.findings(&document).remove(0);
    let mended = finding.fix.unwrap().apply(&document).unwrap();
    assert!(files.text_of(Some(FileId(0)), &mended).contains("id: \"123456789012345678901\""));
    assert!(files.findings(&mended).is_empty());
}

#[test]
fn what_was_removed_and_saved_comes_back_to_its_place_with_its_comments() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("three.yaml");
    let text = "# head\nkind: A\napiVersion: v1\nmetadata: {name: a} # a\n---\n# two\nkind: B\napiVersion: v1\n\
                metadata: {name: b}\n---\nkind: C\napiVersion: v1\nmetadata: {name: c}\n";
    for removed in 0..3 {
        std::fs::write(&path, text).unwrap();
        let (mut files, document, _) = Files::open(std::slice::from_ref(&path));
        let object = document.entries().nth(removed).unwrap().id;
        let without = Edit::RemoveObject { object }.apply(&document).unwrap();
        assert!(files.save(&without, false).failed.is_empty());
        assert!(files.save(&document, false).failed.is_empty());
        assert_eq!(std::fs::read_to_string(&path).unwrap(), text, "document {removed}");
    }
}
