//! The files of a design: which text belongs to which objects.
//!
//! [`Files`] holds the text of every file as chunks, one a document, and knows which chunk each object of the
//! [`Document`] stands in. The text of a file for the document as it is now is derived from both: chunks whose objects
//! did not change give their own text, others are patched, and each patched chunk is kept until its objects change
//! again, so that asking on every frame costs a few pointer comparisons.
//!
//! A chunk's number (`Origin::chunk`) and an item's number inside a `List` are names that last as long as the file is
//! open: they do not shift when something before them is removed, and undo finds a removed chunk's text again.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path as FilePath, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use hapju_model::{Document, Entry, FileId, ObjectId, Origin, Path, Step, Value};

use crate::atomic::FileStamp;
use crate::chunk::{Chunk, Content};
use crate::decode::Encoding;
use crate::patch::{self, Note};
use crate::problem::Problem;
use crate::read::Format;
use crate::span::Position;

/// The files of a design.
#[derive(Debug, Default)]
pub struct Files {
    pub(crate) all: Vec<File>,
    /// Objects that were new and have been written, or were found again in an edited text: where they stand now.
    pub(crate) placed: HashMap<ObjectId, Place>,
    cache: Mutex<Cache>,
}

/// Where an object stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub file: FileId,
    pub chunk: usize,
    pub inner: Path,
}

/// One file.
#[derive(Debug)]
pub struct File {
    pub(crate) path: Option<PathBuf>,
    pub(crate) name: String,
    pub(crate) encoding: Encoding,
    pub(crate) stamp: Option<FileStamp>,
    pub(crate) saved: Arc<str>,
    pub(crate) crlf: bool,
    pub(crate) body: Body,
}

/// What a file's text is.
#[derive(Debug)]
pub(crate) enum Body {
    /// Documents. `order` is how they stand in the text; chunks that are not in it were taken out.
    Chunks { chunks: BTreeMap<usize, Arc<Chunk>>, order: Vec<usize> },
    /// A text that could not be read.
    Text { text: Arc<str>, problem: Problem },
}

/// A place in a file, for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The file.
    pub file: FileId,
    /// Line, column and byte in its text.
    pub position: Position,
}

/// The text of a file as it would be saved.
#[derive(Clone, Debug)]
pub struct Rendered {
    /// The text.
    pub text: Arc<str>,
    /// What could not be kept.
    pub notes: Vec<Note>,
    pub(crate) parts: Vec<Part>,
}

/// One document of a rendered text.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    /// Its number; `None` while it is new.
    pub id: Option<usize>,
    /// The objects in it.
    pub objects: Vec<ObjectId>,
    pub chunk: Arc<Chunk>,
    /// Where its body begins in the text.
    pub start: Position,
}

#[derive(Debug, Default)]
struct Cache {
    chunks: HashMap<(Option<FileId>, ChunkKey), CachedChunk>,
    files: HashMap<Option<FileId>, (Document, Rendered)>,
    /// Where the chunks of the text that was read or saved begin.
    starts: HashMap<FileId, HashMap<usize, Position>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum ChunkKey {
    Base(usize),
    New(ObjectId),
}

#[derive(Clone, Debug)]
struct CachedChunk {
    base: Option<Arc<Chunk>>,
    values: Vec<(usize, Value)>,
    chunk: Arc<Chunk>,
    notes: Vec<Note>,
}

/// What a chunk's place in the new text is.
struct Planned<'d> {
    key: ChunkKey,
    entries: Vec<(usize, &'d Entry)>,
}

impl File {
    /// Where it is on disk; `None` for standard input or a text that was never saved.
    pub fn path(&self) -> Option<&FilePath> {
        self.path.as_deref()
    }

    /// What it is called in messages: its path as it was given, `-` for standard input.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How its text is stored.
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// The text as it was read or last saved.
    pub fn saved_text(&self) -> &Arc<str> {
        &self.saved
    }

    /// What is wrong with the text, when it could not be read and is open as text.
    pub fn problem(&self) -> Option<&Problem> {
        match &self.body {
            Body::Text { problem, .. } => Some(problem),
            Body::Chunks { .. } => None,
        }
    }

    /// Whether the file's first document is JSON.
    pub fn format(&self) -> Format {
        match &self.body {
            Body::Chunks { chunks, order } => {
                order.first().and_then(|id| chunks.get(id)).map_or(Format::Yaml, |chunk| chunk.format)
            }
            Body::Text { text, .. } if crate::split::looks_like_json(text) => Format::Json,
            Body::Text { .. } => Format::Yaml,
        }
    }

    /// Whether the file on disk is no longer what was read or written.
    pub fn changed_on_disk(&self) -> bool {
        match (&self.path, &self.stamp) {
            (Some(path), Some(stamp)) => !stamp.matches(path),
            _ => false,
        }
    }

    fn base(&self, id: usize) -> Option<&Arc<Chunk>> {
        match &self.body {
            Body::Chunks { chunks, .. } => chunks.get(&id),
            Body::Text { .. } => None,
        }
    }

    fn newline(&self) -> &'static str {
        if self.crlf { "\r\n" } else { "\n" }
    }
}

impl Files {
    /// The file with this id.
    pub fn get(&self, file: FileId) -> Option<&File> {
        self.all.get(file.0 as usize)
    }

    /// Every file, in the order of opening.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &File)> {
        self.all.iter().enumerate().map(|(index, file)| (FileId(index as u32), file))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether there is no file.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The file that an object belongs to; `None` for one that was never saved and names no file.
    pub fn home(&self, entry: &Entry) -> Option<FileId> {
        entry.origin.file.or_else(|| self.placed.get(&entry.id).map(|place| place.file))
    }

    /// Where an object stands: its own origin, or where it was put since.
    pub(crate) fn place(&self, entry: &Entry) -> Option<Place> {
        if let (Some(file), Some(chunk)) = (entry.origin.file, entry.origin.chunk) {
            return Some(Place { file, chunk, inner: entry.origin.inner.clone() });
        }
        let place = self.placed.get(&entry.id)?;
        (entry.origin.file.is_none() || entry.origin.file == Some(place.file)).then(|| place.clone())
    }

    /// The text of a file for this document, with what could not be kept. `None` as the file gives the text of the
    /// objects that belong to no file yet.
    pub fn render(&self, file: Option<FileId>, document: &Document) -> Rendered {
        let mut cache = self.cache.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, rendered)) = cache.files.get(&file)
            && known.same(document)
        {
            return rendered.clone();
        }
        let rendered = self.render_anew(file, document, &mut cache);
        cache.files.insert(file, (document.clone(), rendered.clone()));
        rendered
    }

    /// The text of a file for this document: what the YAML pane shows and a save writes. Costs little when nothing of
    /// the file changed since the last call.
    pub fn text_of(&self, file: Option<FileId>, document: &Document) -> Arc<str> {
        {
            let cache = self.cache.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some((known, rendered)) = cache.files.get(&file)
                && known.same(document)
            {
                return rendered.text.clone();
            }
        }
        self.render(file, document).text
    }

    /// The files whose text is not what stands on disk.
    pub fn changed(&self, document: &Document) -> Vec<FileId> {
        let changed = self.iter().filter(|(id, file)| {
            let text = self.text_of(Some(*id), document);
            // An unchanged text is the very one that was read.
            !Arc::ptr_eq(&text, &file.saved) && *text != *file.saved
        });
        changed.map(|(id, _)| id).collect()
    }

    /// The objects that belong to no file yet.
    pub fn homeless<'d>(&self, document: &'d Document) -> impl Iterator<Item = &'d Entry> {
        document.entries().filter(|entry| self.home(entry).is_none())
    }

    /// Writes into a document where its objects stand by now. After a save, every document of the history is told, so
    /// that an object made later beside one of these goes to the same file.
    pub fn settle_origins(&self, document: &mut Document) {
        let homeless = document.entries().filter(|entry| entry.origin.chunk.is_none());
        let moved: Vec<(ObjectId, Origin)> = homeless
            .filter_map(|entry| {
                let place = self.place(entry)?;
                let origin = Origin { file: Some(place.file), chunk: Some(place.chunk), inner: place.inner };
                Some((entry.id, origin))
            })
            .collect();
        for (object, origin) in moved {
            document.set_origin(object, origin);
        }
    }

    /// Whether anything would be lost if the program ended now.
    pub fn is_dirty(&self, document: &Document) -> bool {
        self.homeless(document).next().is_some() || !self.changed(document).is_empty()
    }

    /// Forgets derived texts of a file whose chunks were changed.
    pub(crate) fn forget(&self, file: Option<FileId>) {
        let mut cache = self.cache.lock().unwrap_or_else(PoisonError::into_inner);
        cache.files.remove(&file);
        cache.files.remove(&None);
        if let Some(file) = file {
            cache.starts.remove(&file);
        }
    }

    fn render_anew(&self, file: Option<FileId>, document: &Document, cache: &mut Cache) -> Rendered {
        let known = file.and_then(|id| self.get(id));
        if let Some(File { body: Body::Text { text, .. }, .. }) = known {
            return Rendered { text: text.clone(), notes: Vec::new(), parts: Vec::new() };
        }
        let plan = self.plan(file, document);
        let mut notes = Vec::new();
        let mut parts = Vec::with_capacity(plan.len());
        for planned in &plan {
            let rendered = self.render_chunk(file, planned, cache);
            notes.extend(rendered.notes);
            parts.push(Part {
                id: if let ChunkKey::Base(id) = planned.key { Some(id) } else { None },
                objects: planned.entries.iter().map(|(_, entry)| entry.id).collect(),
                chunk: rendered.chunk,
                start: Position::default(),
            });
        }
        // Unchanged as a whole: the very text, not a copy.
        let text = join(&mut parts, known.map_or("\n", File::newline));
        let text = match known {
            Some(known) if *known.saved == *text => known.saved.clone(),
            _ => Arc::from(text),
        };
        if known.is_some_and(|file| matches!(file.encoding, Encoding::Cp949 | Encoding::ShiftJis)) {
            notes.push(Note::new("saved-as-utf8"));
        }
        Rendered { text, notes, parts }
    }

    /// Which documents the text will have, in order.
    fn plan<'d>(&self, file: Option<FileId>, document: &'d Document) -> Vec<Planned<'d>> {
        let known = file.and_then(|id| self.get(id));
        let mut by_chunk: HashMap<usize, Vec<(usize, &Entry)>> = HashMap::new();
        // What has no place in the base text, behind which chunk it goes.
        let mut extra: Vec<(Option<usize>, Planned<'d>)> = Vec::new();
        let (no_order, mut before) = (Vec::new(), None);
        let order = match known.map(|file| &file.body) {
            Some(Body::Chunks { order, .. }) => order,
            _ => &no_order,
        };
        let standing: HashSet<usize> = order.iter().copied().collect();
        for entry in document.entries().filter(|entry| self.home(entry) == file) {
            let place =
                self.place(entry).filter(|place| known.is_some_and(|file| file.base(place.chunk).is_some()));
            let Some(place) = place else {
                extra.push((before, Planned { key: ChunkKey::New(entry.id), entries: vec![(0, entry)] }));
                continue;
            };
            let item = match place.inner.steps() {
                [_, Step::Index(item)] => *item,
                _ => 0,
            };
            let entries = by_chunk.entry(place.chunk).or_default();
            if entries.is_empty() && !standing.contains(&place.chunk) {
                let planned = Planned { key: ChunkKey::Base(place.chunk), entries: Vec::new() };
                extra.push((before, planned));
            }
            entries.push((item, entry));
            if standing.contains(&place.chunk) {
                before = Some(place.chunk);
            }
        }
        for (_, planned) in &mut extra {
            if let ChunkKey::Base(id) = planned.key {
                planned.entries = by_chunk.remove(&id).unwrap_or_default();
            }
        }
        // What stood before all others before it was taken out comes back there; what is new goes to the end.
        let (first, mut rest): (Vec<_>, Vec<_>) = extra
            .into_iter()
            .partition(|(after, planned)| after.is_none() && matches!(planned.key, ChunkKey::Base(_)));
        let mut plan: Vec<Planned<'d>> = first.into_iter().map(|(_, planned)| planned).collect();
        for id in order {
            let entries = by_chunk.remove(id).unwrap_or_default();
            let kept =
                known.and_then(|file| file.base(*id)).is_some_and(|base| base.content == Content::Nothing);
            if kept || !entries.is_empty() {
                plan.push(Planned { key: ChunkKey::Base(*id), entries });
            }
            let (here, later): (Vec<_>, Vec<_>) =
                rest.into_iter().partition(|(after, _)| *after == Some(*id));
            plan.extend(here.into_iter().map(|(_, planned)| planned));
            rest = later;
        }
        plan.extend(rest.into_iter().map(|(_, planned)| planned));
        plan
    }

    fn render_chunk(&self, file: Option<FileId>, planned: &Planned<'_>, cache: &mut Cache) -> CachedChunk {
        let known = file.and_then(|id| self.get(id));
        let base = match planned.key {
            ChunkKey::Base(id) => known.and_then(|file| file.base(id)).cloned(),
            ChunkKey::New(_) => None,
        };
        let slot = (file, planned.key);
        if let Some(cached) = cache.chunks.get(&slot) {
            let same_base = match (&cached.base, &base) {
                (Some(a), Some(b)) => Arc::ptr_eq(a, b),
                (None, None) => true,
                _ => false,
            };
            let same_values = cached.values.len() == planned.entries.len()
                && cached.values.iter().zip(&planned.entries).all(|((item, value), (number, entry))| {
                    item == number && (value.same(&entry.value) || *value == entry.value)
                });
            if same_base && same_values {
                return cached.clone();
            }
        }
        let values: Vec<(usize, Value)> =
            planned.entries.iter().map(|(item, entry)| (*item, entry.value.clone())).collect();
        let (chunk, notes) = if let Some(base) = &base {
            render_base(base, &values)
        } else {
            let format = known.map_or(Format::Yaml, File::format);
            let value = values.first().map(|(_, value)| value.clone()).unwrap_or_default();
            let indent = match known.and_then(|file| Some(file.base(0)?.body.as_str())) {
                Some(body) if format == Format::Json => patch::json_indent(body),
                _ => "  ".to_owned(),
            };
            (Arc::new(Chunk::new(&value, format, &indent, known.is_some_and(|file| file.crlf))), Vec::new())
        };
        let cached = CachedChunk { base, values, chunk, notes };
        cache.chunks.insert(slot, cached.clone());
        cached
    }

    /// Where a field stands in the text that was read or last saved. A field that is not there is shown at its
    /// nearest parent; an object that is in no file has no place.
    pub fn locate(&self, entry: &Entry, path: &Path) -> Option<Location> {
        let place = self.place(entry)?;
        let file = self.get(place.file)?;
        let Body::Chunks { chunks, order } = &file.body else { return None };
        let chunk = chunks.get(&place.chunk)?;
        let full = chunk.full_path(&place.inner, path)?;
        let mut cache = self.cache.lock().unwrap_or_else(PoisonError::into_inner);
        let starts = cache.starts.entry(place.file).or_insert_with(|| {
            let part = |id: &usize| {
                let chunk = chunks.get(id)?.clone();
                Some(Part { id: Some(*id), objects: Vec::new(), chunk, start: Position::default() })
            };
            let mut parts: Vec<Part> = order.iter().filter_map(part).collect();
            join(&mut parts, file.newline());
            parts.into_iter().filter_map(|part| Some((part.id?, part.start))).collect()
        });
        let position = chunk.locate(&full).shift(*starts.get(&place.chunk)?);
        Some(Location { file: place.file, position })
    }

    /// Where a field of an object stands in the text as it is now (see [`Files::text_of`]).
    pub fn locate_now(
        &self,
        document: &Document,
        object: ObjectId,
        path: &Path,
    ) -> Option<(Option<FileId>, Position)> {
        let entry = document.get(object)?;
        let file = self.home(entry);
        let rendered = self.render(file, document);
        let part = rendered.parts.iter().find(|part| part.objects.contains(&object))?;
        let place = part.objects.iter().position(|each| *each == object)?;
        let full = match &part.chunk.content {
            Content::Items(_) => Path::keys(&["items"]).index(place).join(path),
            _ => path.clone(),
        };
        let position = part.chunk.locate(&full).shift(part.start);
        Some((file, position))
    }
}

fn render_base(base: &Arc<Chunk>, values: &[(usize, Value)]) -> (Arc<Chunk>, Vec<Note>) {
    match &base.content {
        Content::Nothing => (base.clone(), Vec::new()),
        Content::One => match values.first() {
            Some((_, value)) if *value != base.value => {
                let (chunk, notes) = base.with_value(value);
                (Arc::new(chunk), notes)
            }
            _ => (base.clone(), Vec::new()),
        },
        Content::Items(ids) => {
            let now: Vec<usize> = values.iter().map(|(item, _)| *item).collect();
            let target = base.with_items(values);
            if now == *ids && target == base.value {
                return (base.clone(), Vec::new());
            }
            let (mut chunk, notes) = base.with_value(&target);
            chunk.content = Content::Items(now);
            (Arc::new(chunk), notes)
        }
    }
}

/// Puts documents together, with a separator where one is needed, and notes where each begins.
/// Documents one after the other, with the lines between them that they need.
pub(crate) fn joined(chunks: Vec<Chunk>) -> String {
    let part =
        |chunk| Part { id: None, objects: Vec::new(), chunk: Arc::new(chunk), start: Position::default() };
    let mut parts: Vec<Part> = chunks.into_iter().map(part).collect();
    // Not so for the first, whose separator was between it and one that is gone.
    if let Some(first) = parts.first_mut().filter(|first| first.chunk.separator.starts_with("---")) {
        Arc::make_mut(&mut first.chunk).separator.clear();
    }
    join(&mut parts, "\n")
}

fn join(parts: &mut [Part], newline: &str) -> String {
    let mut text = String::new();
    let (mut lines, mut counted) = (1, 0);
    let mut before: Option<Format> = None;
    for part in parts {
        let chunk = &part.chunk;
        if let Some(before) = before {
            if !text.is_empty() && !text.ends_with('\n') && !chunk.separator.starts_with(['\n', '\r']) {
                text.push_str(newline);
            }
            let both_json = before == Format::Json && chunk.format == Format::Json;
            if chunk.separator.starts_with("---") || (both_json && !chunk.separator.is_empty()) {
                text.push_str(&chunk.separator);
                // The last line of the file it was, without a line end.
                if chunk.separator.starts_with("---") && !chunk.separator.ends_with('\n') {
                    text.push_str(newline);
                }
            } else if !both_json {
                text.push_str("---");
                text.push_str(newline);
            }
        } else {
            text.push_str(&chunk.separator);
        }
        lines += text[counted..].bytes().filter(|byte| *byte == b'\n').count();
        counted = text.len();
        // JSON may begin on the line that the one before it ends on.
        let column = 1 + text[text.rfind('\n').map_or(0, |end| end + 1)..].chars().count();
        part.start = Position { offset: counted, line: lines, column };
        text.push_str(&chunk.body);
        before = Some(chunk.format);
    }
    text
}
