//! Saving a design to its files.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path as FilePath, PathBuf};
use std::sync::Arc;

use hapju_model::finding::Args;
use hapju_model::{Document, FileId, ObjectId, Path};

use crate::atomic::{self, FileStamp};
use crate::chunk::{Chunk, Content};
use crate::decode::Encoding;
use crate::files::{Body, File, Files, Place, Rendered};
use crate::patch::Note;

/// What a save did.
#[derive(Clone, Debug, Default)]
pub struct SaveReport {
    /// The files that were written.
    pub saved: Vec<Saved>,
    /// The files that could not be written; their work is kept.
    pub failed: Vec<SaveFailure>,
    /// Objects that belong to no file yet: ask for a path, then [`Files::save_as`].
    pub homeless: Vec<ObjectId>,
}

/// A file that was written.
#[derive(Clone, Debug)]
pub struct Saved {
    /// The file.
    pub file: FileId,
    /// Where to.
    pub path: PathBuf,
    /// What could not be kept.
    pub notes: Vec<Note>,
}

/// A file that could not be written.
#[derive(Clone, Debug)]
pub struct SaveFailure {
    /// The file.
    pub file: Option<FileId>,
    /// Where to.
    pub path: PathBuf,
    /// `save-read-only-folder`, `save-permission`, `save-no-space`, `save-no-folder`, `save-changed-on-disk`,
    /// `save-no-path`, `save-is-open` or `save-failed`.
    pub code: &'static str,
    /// Arguments of the message: `file`, `folder`, `reason`.
    pub args: Args,
}

impl SaveFailure {
    fn new(code: &'static str, file: Option<FileId>, path: &FilePath) -> Self {
        let mut args = Args::new();
        args.insert("file", path.to_string_lossy().into_owned().into());
        // "." says nothing to a reader.
        let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let folder = whole.parent().unwrap_or(FilePath::new("."));
        args.insert("folder", folder.to_string_lossy().into_owned().into());
        Self { file, path: path.to_owned(), code, args }
    }

    fn of_error(file: Option<FileId>, path: &FilePath, error: &io::Error) -> Self {
        let folder =
            path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(FilePath::new("."));
        let code = match error.kind() {
            io::ErrorKind::ReadOnlyFilesystem => "save-read-only-folder",
            io::ErrorKind::PermissionDenied if path.exists() && is_writable(path) => "save-read-only-folder",
            io::ErrorKind::PermissionDenied if !path.exists() => "save-read-only-folder",
            io::ErrorKind::PermissionDenied => "save-permission",
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "save-no-space",
            io::ErrorKind::NotFound if !folder.exists() => "save-no-folder",
            _ => "save-failed",
        };
        let mut failure = Self::new(code, file, path);
        failure.args.insert("reason", error.to_string().into());
        failure
    }
}

fn is_writable(path: &FilePath) -> bool {
    std::fs::metadata(path).is_ok_and(|meta| !meta.permissions().readonly())
}

impl Files {
    /// Writes the files whose text changed. A file that changed on disk meanwhile is left and reported, unless
    /// `overwrite` says that the user was asked.
    pub fn save(&mut self, document: &Document, overwrite: bool) -> SaveReport {
        let mut report = SaveReport::default();
        for file in self.changed(document) {
            match self.save_file(document, file, overwrite) {
                Ok(saved) => report.saved.push(saved),
                Err(failure) => report.failed.push(failure),
            }
        }
        report.homeless = self.homeless(document).map(|entry| entry.id).collect();
        report
    }

    /// Writes one file, changed or not.
    ///
    /// # Errors
    /// The failure says why; the old file is untouched.
    pub fn save_file(
        &mut self,
        document: &Document,
        file: FileId,
        overwrite: bool,
    ) -> Result<Saved, SaveFailure> {
        let Some(path) = self.get(file).and_then(File::path).map(FilePath::to_owned) else {
            let name = self.get(file).map_or("-", File::name).to_owned();
            return Err(SaveFailure::new("save-no-path", Some(file), FilePath::new(&name)));
        };
        if !overwrite && self.get(file).is_some_and(|file| file.changed_on_disk() && path.exists()) {
            return Err(SaveFailure::new("save-changed-on-disk", Some(file), &path));
        }
        self.write_file(document, file, &path)
    }

    /// Writes a file's objects to another path, which is the file's own from then on. Without a file: a new file for
    /// the objects that belong to none.
    ///
    /// Its own path is no other: as [`Files::save_file`], so that what changed on disk is not written over unasked.
    ///
    /// # Errors
    /// The failure says why; nothing has changed then.
    pub fn save_as(
        &mut self,
        document: &Document,
        file: Option<FileId>,
        path: &FilePath,
    ) -> Result<Saved, SaveFailure> {
        let same = |known: &FilePath| {
            known == path
                || matches!((known.canonicalize(), path.canonicalize()), (Ok(known), Ok(path)) if known == path)
        };
        if self.iter().any(|(id, known)| Some(id) != file && known.path().is_some_and(same)) {
            return Err(SaveFailure::new("save-is-open", file, path));
        }
        if let Some(file) = file {
            if self.get(file).and_then(File::path).is_some_and(same) {
                return self.save_file(document, file, false);
            }
            let saved = self.write_file(document, file, path)?;
            if let Some(known) = self.all.get_mut(file.0 as usize) {
                known.path = Some(path.to_owned());
                known.name = path.to_string_lossy().into_owned();
            }
            return Ok(saved);
        }
        let json = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
        let values: Vec<_> = self.homeless(document).map(|entry| (entry.id, entry.value.clone())).collect();
        let format = if json { crate::read::Format::Json } else { crate::read::Format::Yaml };
        let mut chunks = BTreeMap::new();
        let mut places = Vec::new();
        let file = FileId(self.all.len() as u32);
        for (number, (object, value)) in values.into_iter().enumerate() {
            let mut chunk = Chunk::new(&value, format, "  ", false);
            if number > 0 && !json {
                chunk.separator.push_str("---\n");
            }
            chunk.content = Content::One;
            chunks.insert(number, Arc::new(chunk));
            places.push((object, Place { file, chunk: number, inner: Path::root() }));
        }
        let text: String = chunks.values().flat_map(|chunk| [&*chunk.separator, &*chunk.body]).collect();
        let bytes = text.as_bytes();
        atomic::write(path, bytes).map_err(|error| SaveFailure::of_error(None, path, &error))?;
        self.all.push(File {
            path: Some(path.to_owned()),
            name: path.to_string_lossy().into_owned(),
            encoding: Encoding::Utf8,
            stamp: Some(FileStamp::of(path, bytes)),
            saved: Arc::from(text),
            crlf: false,
            body: Body::Chunks { order: chunks.keys().copied().collect(), chunks },
        });
        self.placed.extend(places);
        self.forget(Some(file));
        Ok(Saved { file, path: path.to_owned(), notes: Vec::new() })
    }

    fn write_file(
        &mut self,
        document: &Document,
        file: FileId,
        path: &FilePath,
    ) -> Result<Saved, SaveFailure> {
        let rendered = self.render(Some(file), document);
        let Some(known) = self.get(file) else {
            return Err(SaveFailure::new("save-no-path", Some(file), path));
        };
        let bytes = known.encoding.encode(&rendered.text);
        atomic::write(path, &bytes).map_err(|error| SaveFailure::of_error(Some(file), path, &error))?;
        let stamp = FileStamp::of(path, &bytes);
        let notes = rendered.notes.clone();
        self.settle(file, rendered);
        if let Some(known) = self.all.get_mut(file.0 as usize) {
            known.stamp = Some(stamp);
            if matches!(known.encoding, Encoding::Cp949 | Encoding::ShiftJis) {
                known.encoding = Encoding::Utf8;
            }
        }
        Ok(Saved { file, path: path.to_owned(), notes })
    }

    /// Makes a rendered text the base that later patches start from.
    fn settle(&mut self, file: FileId, rendered: Rendered) {
        let Some(known) = self.all.get_mut(file.0 as usize) else { return };
        known.saved = rendered.text;
        let Body::Chunks { chunks, order } = &mut known.body else { return };
        let mut next = chunks.keys().next_back().map_or(0, |last| last + 1);
        *order = Vec::with_capacity(rendered.parts.len());
        for (place, part) in rendered.parts.into_iter().enumerate() {
            let id = part.id.unwrap_or_else(|| {
                next += 1;
                next - 1
            });
            if part.id.is_none() {
                for object in &part.objects {
                    self.placed.insert(*object, Place { file, chunk: id, inner: Path::root() });
                }
            }
            let mut chunk = part.chunk;
            if part.id.is_none() || (place > 0 && chunk.separator.is_empty()) {
                let own = Arc::make_mut(&mut chunk);
                if place > 0 && own.format == crate::read::Format::Yaml {
                    own.separator.clear();
                    own.separator.push_str(if known.crlf { "---\r\n" } else { "---\n" });
                }
            }
            chunks.insert(id, chunk);
            order.push(id);
        }
        self.forget(Some(file));
    }
}
