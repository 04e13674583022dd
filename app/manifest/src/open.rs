//! Opening files, folders and standard input as one design.

use std::collections::BTreeMap;
use std::io::{self, Read as _};
use std::path::{Path as FilePath, PathBuf};
use std::sync::Arc;

use hapju_model::finding::{Args, Severity};
use hapju_model::{Document, Edit, FileId, Finding, ObjectId, Origin, Path, Step};

use crate::atomic::FileStamp;
use crate::chunk::{Chunk, Content};
use crate::classify::{self, NotManifest};
use crate::decode::{self, Encoding};
use crate::files::{Body, File, Files};
use crate::problem::{Code, Problem};
use crate::read::{self, Limits};

/// What opening has to say about a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OpenCode {
    /// There is no such file.
    NotFound,
    /// It may not be read.
    Permission,
    /// Neither a file nor a folder.
    NotAFile,
    /// Anything else that the system said. Args: `reason`.
    Failed,
    /// A folder without `*.yaml`, `*.yml` or `*.json`.
    EmptyFolder,
    /// It could not be read as YAML or JSON and is open as text; the note carries the problem.
    AsText,
    /// Left alone: too large. Args: `size`, `limit`.
    LeftTooLarge,
    /// Left alone: not UTF-8. Args: `guess`, and it can be opened by [`Files::add_file`] with that encoding.
    LeftEncoding,
    /// Left alone: no manifest.
    Left(NotManifest),
    /// It was read, but …: the note carries the warning.
    Warning,
}

impl OpenCode {
    /// The written form: `open-not-found`, `left-helm`; `read` for a warning, whose problem has its own code.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotFound => "open-not-found",
            Self::Permission => "open-permission",
            Self::NotAFile => "open-not-a-file",
            Self::Failed => "open-failed",
            Self::EmptyFolder => "open-empty-folder",
            Self::AsText => "open-as-text",
            Self::LeftTooLarge => "left-too-large",
            Self::LeftEncoding => "left-encoding",
            Self::Left(NotManifest::Helm) => "left-helm",
            Self::Left(NotManifest::Kustomization) => "left-kustomization",
            Self::Left(NotManifest::Values) => "left-values",
            Self::Left(NotManifest::Sops) => "left-sops",
            Self::Left(NotManifest::NotKubernetes) => "left-not-kubernetes",
            Self::Warning => "read",
        }
    }

    /// How bad it is: what could not be read is an error; what is left alone, advice.
    pub fn severity(self) -> Severity {
        match self {
            Self::NotFound | Self::Permission | Self::NotAFile | Self::Failed | Self::AsText => {
                Severity::Error
            }
            Self::LeftTooLarge | Self::LeftEncoding => Severity::Error,
            Self::EmptyFolder | Self::Warning => Severity::Warning,
            Self::Left(_) => Severity::Advice,
        }
    }
}

/// One remark about a file.
#[derive(Clone, Debug)]
pub struct OpenNote {
    /// What.
    pub code: OpenCode,
    /// The path as it was given or found.
    pub path: PathBuf,
    /// The file, when it is part of the design.
    pub file: Option<FileId>,
    /// The reader's own word and place, for [`OpenCode::AsText`], [`OpenCode::LeftEncoding`] and
    /// [`OpenCode::Warning`].
    pub problem: Option<Problem>,
    /// Arguments of the message.
    pub args: Args,
}

impl OpenNote {
    fn new(code: OpenCode, path: &FilePath) -> Self {
        Self { code, path: path.to_owned(), file: None, problem: None, args: Args::new() }
    }

    fn of_error(path: &FilePath, error: &io::Error) -> Self {
        let code = match error.kind() {
            io::ErrorKind::NotFound => OpenCode::NotFound,
            io::ErrorKind::PermissionDenied => OpenCode::Permission,
            _ => OpenCode::Failed,
        };
        let mut note = Self::new(code, path);
        if code == OpenCode::Failed {
            note.args.insert("reason", error.to_string().into());
        }
        note
    }
}

/// Folders are searched this deep and for so many files; more is surely not one design.
const MAX_FOLDER_DEPTH: usize = 32;
const MAX_FOLDER_FILES: usize = 20_000;

impl Files {
    /// Opens files, folders (all `*.yaml`, `*.yml`, `*.json` below) and `-` (standard input) as one design. Nothing
    /// that is wrong with one file keeps the others from being opened; the notes say what is.
    pub fn open(paths: &[PathBuf]) -> (Self, Document, Vec<OpenNote>) {
        let (mut files, mut document, mut notes) = (Self::default(), Document::default(), Vec::new());
        for path in paths {
            notes.extend(files.add(&mut document, path));
        }
        (files, document, notes)
    }

    /// Opens one more file, folder or `-` into the design.
    pub fn add(&mut self, document: &mut Document, path: &FilePath) -> Vec<OpenNote> {
        if path.as_os_str() == "-" {
            return match read_limited(io::stdin().lock()) {
                Ok(bytes) => self.add_bytes(document, None, FilePath::new("-"), &bytes, None),
                Err(error) => vec![OpenNote::of_error(path, &error)],
            };
        }
        match std::fs::metadata(path) {
            Err(error) => vec![OpenNote::of_error(path, &error)],
            Ok(meta) if meta.is_dir() => {
                let mut found = Vec::new();
                let mut notes = Vec::new();
                search(path, 0, &mut found, &mut notes);
                if found.is_empty() && notes.is_empty() {
                    notes.push(OpenNote::new(OpenCode::EmptyFolder, path));
                }
                found.sort();
                for path in found {
                    notes.extend(self.add_file(document, &path, None));
                }
                notes
            }
            Ok(_) => self.add_file(document, path, None),
        }
    }

    /// Opens one file into the design, in the given encoding when the user chose one. A file that is part of the
    /// design already is not opened twice.
    pub fn add_file(
        &mut self,
        document: &mut Document,
        path: &FilePath,
        encoding: Option<Encoding>,
    ) -> Vec<OpenNote> {
        let real = |path: &FilePath| path.canonicalize().ok();
        if let Some(this) = real(path)
            && self.all.iter().any(|file| file.path.as_deref().and_then(real).as_ref() == Some(&this))
        {
            return Vec::new();
        }
        let limit = Limits::default().bytes;
        let bytes = std::fs::metadata(path).and_then(|meta| {
            if meta.len() > limit as u64 {
                return Ok(Err(meta.len()));
            }
            std::fs::File::open(path).and_then(read_limited).map(Ok)
        });
        match bytes {
            Err(error) => vec![OpenNote::of_error(path, &error)],
            Ok(Err(size)) => vec![too_large(path, size)],
            Ok(Ok(bytes)) if bytes.len() > limit => vec![too_large(path, bytes.len() as u64)],
            Ok(Ok(bytes)) => self.add_bytes(document, Some(path), path, &bytes, encoding),
        }
    }

    /// Reads a file again that another program changed: its text now, and its stamp for [`Files::accept_disk`].
    ///
    /// # Errors
    /// What opening it would say.
    pub fn read_again(path: &FilePath) -> Result<(String, FileStamp), Box<OpenNote>> {
        let bytes = std::fs::File::open(path)
            .and_then(read_limited)
            .map_err(|error| Box::new(OpenNote::of_error(path, &error)))?;
        if bytes.len() > Limits::default().bytes {
            return Err(Box::new(too_large(path, bytes.len() as u64)));
        }
        let stamp = FileStamp::of(path, &bytes);
        match decode::decode(&bytes) {
            Ok((text, _)) => Ok((text, stamp)),
            Err(problem) => {
                let args = problem.args.clone();
                let problem = Some(problem);
                Err(Box::new(OpenNote { problem, args, ..OpenNote::new(OpenCode::LeftEncoding, path) }))
            }
        }
    }

    /// Says that this text is what stands on disk now: after [`Files::read_again`] and [`Files::replace_text`].
    pub fn accept_disk(&mut self, file: FileId, text: &str, stamp: FileStamp) {
        let Some(known) = self.all.get_mut(file.0 as usize) else { return };
        known.saved = Arc::from(text);
        known.stamp = Some(stamp);
        self.forget(Some(file));
    }

    /// Opens a text that is in no file (a ready design, a paste): its objects belong to no file yet.
    ///
    /// # Errors
    /// What the reader says; the document is then unchanged.
    pub fn add_text(document: &mut Document, text: &str) -> Result<Vec<ObjectId>, Problem> {
        let docs = read::read_stream(text, &Limits::default())?;
        let chunks = docs.into_iter().map(|doc| Chunk::of(text, doc));
        let values = chunks.flat_map(|chunk| chunk.objects().into_iter().map(|(_, value)| value));
        Ok(values.map(|value| document.push(value, Origin::unsaved())).collect())
    }

    fn add_bytes(
        &mut self,
        document: &mut Document,
        path: Option<&FilePath>,
        name: &FilePath,
        bytes: &[u8],
        encoding: Option<Encoding>,
    ) -> Vec<OpenNote> {
        let decoded = match encoding {
            Some(encoding) => decode::decode_as(bytes, encoding).map(|text| (text, encoding)),
            None => decode::decode(bytes),
        };
        let (text, encoding) = match decoded {
            Ok(decoded) => decoded,
            Err(problem) => {
                let mut note = OpenNote::new(OpenCode::LeftEncoding, name);
                note.args = problem.args.clone();
                note.problem = Some(problem);
                return vec![note];
            }
        };
        let id = FileId(self.all.len() as u32);
        let mut notes = Vec::new();
        let body = match read::read_stream(&text, &Limits::default()) {
            Ok(docs) => {
                let values: Vec<_> = docs.iter().map(|doc| &doc.doc.value).collect();
                if let Some(kind) = classify::readable(name, values.iter().copied()) {
                    return vec![OpenNote::new(OpenCode::Left(kind), name)];
                }
                let chunks: BTreeMap<usize, Arc<Chunk>> =
                    docs.into_iter().map(|doc| Arc::new(Chunk::of(&text, doc))).enumerate().collect();
                let order = chunks.keys().copied().collect();
                for (number, chunk) in &chunks {
                    for (inner, value) in chunk.objects() {
                        document.push(value, Origin { file: Some(id), chunk: Some(*number), inner });
                    }
                }
                notes.extend(warnings(&text, &chunks).into_iter().map(|problem| OpenNote {
                    file: Some(id),
                    problem: Some(problem),
                    ..OpenNote::new(OpenCode::Warning, name)
                }));
                Body::Chunks { chunks, order }
            }
            Err(problem) => {
                if let Some(kind) = classify::unreadable(&text, &problem) {
                    return vec![OpenNote::new(OpenCode::Left(kind), name)];
                }
                let mut note = OpenNote::new(OpenCode::AsText, name);
                note.file = Some(id);
                note.problem = Some(problem.clone());
                notes.push(note);
                Body::Text { text: Arc::from(text.as_str()), problem }
            }
        };
        self.all.push(File {
            path: path.map(FilePath::to_owned),
            name: name.to_string_lossy().into_owned(),
            encoding,
            stamp: path.map(|path| FileStamp::of(path, bytes)),
            crlf: is_crlf(&text),
            saved: Arc::from(text),
            body,
        });
        notes
    }

    /// What was read in spite of something that kubectl would lose: a finding for each integer beyond 64 bits that is
    /// still in the document, whose fix writes the file's own digits as a text.
    pub fn findings(&self, document: &Document) -> Vec<Finding> {
        let mut findings = Vec::new();
        for entry in document.entries() {
            let Some(place) = self.place(entry) else { continue };
            let Some(File { body: Body::Chunks { chunks, .. }, .. }) = self.get(place.file) else { continue };
            let Some(chunk) = chunks.get(&place.chunk) else { continue };
            let Some(root) = chunk.full_path(&place.inner, &Path::root()) else { continue };
            for warning in chunk.warnings.iter().filter(|warning| warning.code == Code::IntegerTooLarge) {
                let Some(path) = warning.path.as_ref().and_then(|path| path.strip_prefix(&root)) else {
                    continue;
                };
                let Some(hapju_model::finding::Arg::Text(digits)) = warning.args.get("digits") else {
                    continue;
                };
                // Changed since: the warning is about what no longer stands there.
                if path.find(&entry.value) != warning.path.as_ref().and_then(|path| path.find(&chunk.value)) {
                    continue;
                }
                let fix = Edit::Set { object: entry.id, path: path.clone(), value: digits.as_str().into() };
                let finding = Finding::new("integer-too-large", Severity::Warning, entry.id, path);
                findings.push(finding.arg("digits", digits.as_str()).fix(fix));
            }
        }
        findings
    }
}

/// Whether most lines end in CR LF.
pub(crate) fn is_crlf(text: &str) -> bool {
    let (all, pairs) = (text.matches('\n').count(), text.matches("\r\n").count());
    pairs > 0 && pairs * 2 >= all
}

/// A file's warnings, in the order of their places.
pub(crate) fn warnings(text: &str, chunks: &BTreeMap<usize, Arc<Chunk>>) -> Vec<Problem> {
    let mut problems = read::unusual_characters(text);
    let mut start = 0;
    for chunk in chunks.values() {
        start += chunk.separator.len();
        for warning in &chunk.warnings {
            let mut problem = warning.clone();
            problem.at.offset += start;
            if let Some(related) = &mut problem.related {
                related.offset += start;
            }
            problems.push(problem.locate(text));
        }
        if chunk.content == Content::Nothing && !chunk.value.is_null() {
            let at = start + chunk.root.value.start as usize;
            problems.push(Problem::at(Code::NotAnObject, at).locate(text));
        }
        start += chunk.body.len();
    }
    problems.sort_by_key(|problem| problem.at.offset);
    problems
}

/// The number of an item of a `List`, or 0.
pub(crate) fn item_number(inner: &Path) -> usize {
    match inner.steps() {
        [_, Step::Index(item)] => *item,
        _ => 0,
    }
}

fn too_large(path: &FilePath, size: u64) -> OpenNote {
    let mut note = OpenNote::new(OpenCode::LeftTooLarge, path);
    note.args.insert("size", (size as usize).into());
    note.args.insert("limit", Limits::default().bytes.into());
    note
}

/// Reads at most one byte more than is allowed.
fn read_limited(source: impl io::Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(Limits::default().bytes as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn search(folder: &FilePath, depth: usize, found: &mut Vec<PathBuf>, notes: &mut Vec<OpenNote>) {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            notes.push(OpenNote::of_error(folder, &error));
            return;
        }
    };
    for entry in entries.flatten() {
        let path = entry.path();
        // `.git` and its like hold no manifests of the user's.
        if entry.file_name().to_string_lossy().starts_with('.') || found.len() >= MAX_FOLDER_FILES {
            continue;
        }
        let Ok(kind) = entry.file_type() else { continue };
        if kind.is_dir() && depth < MAX_FOLDER_DEPTH {
            search(&path, depth + 1, found, notes);
        } else if !kind.is_dir() && is_manifest_name(&path) && path.is_file() {
            found.push(path);
        }
    }
}

fn is_manifest_name(path: &FilePath) -> bool {
    path.extension()
        .is_some_and(|ending| ["yaml", "yml", "json"].iter().any(|known| ending.eq_ignore_ascii_case(known)))
}
