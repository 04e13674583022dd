//! A text without a file keeps its comments while its objects are edited elsewhere.

use hapju_model::Value;

use crate::chunk::{Chunk, Content};
use crate::files::joined;
use crate::read::{self, Format, Limits};

/// The text with its objects as `values` says they are now, in order: patched where they differ, so that comments and
/// layout stay. Objects that are gone go with their text, new ones come at the end. `None` where the result would not
/// read as these values.
pub fn follow(text: &str, values: &[Value]) -> Option<String> {
    let docs = read::read_stream(text, &Limits::default()).ok()?;
    let chunks: Vec<Chunk> = docs.into_iter().map(|doc| Chunk::of(text, doc)).collect();
    let mut too_many =
        chunks.iter().map(|chunk| chunk.objects().len()).sum::<usize>().saturating_sub(values.len());
    let mut rest = values;
    let mut kept = Vec::with_capacity(chunks.len());
    for chunk in chunks {
        let objects = chunk.objects();
        if !objects.is_empty() && objects.len() <= too_many && rest.first() != Some(&objects[0].1) {
            too_many -= objects.len();
            continue;
        }
        let (mine, later) = rest.split_at_checked(objects.len())?;
        rest = later;
        let value = match &chunk.content {
            Content::Nothing => chunk.value.clone(),
            Content::One => mine[0].clone(),
            Content::Items(_) => chunk.with_items(&mine.iter().cloned().enumerate().collect::<Vec<_>>()),
        };
        kept.push(chunk.with_value(&value).0);
    }
    kept.extend(rest.iter().map(|value| Chunk::new(value, Format::Yaml, "  ", false)));
    let text = joined(kept);
    let read = read::read_stream(&text, &Limits::default()).ok()?;
    let objects = read.into_iter().flat_map(|doc| Chunk::of(&text, doc).objects()).map(|(_, value)| value);
    objects.eq(values.iter().cloned()).then_some(text)
}

#[cfg(test)]
mod tests {
    use hapju_model::tree;

    use super::*;

    const TEXT: &str = "# all\nkind: A # first\nsize: 1\n---\n# why b\nkind: B\n";

    fn values(text: &str) -> Vec<Value> {
        crate::read(text).unwrap_or_default()
    }

    #[test]
    fn comments_stay_when_an_object_changes_comes_or_goes() {
        let [a, b] = <[Value; 2]>::try_from(values(TEXT)).unwrap_or_default();
        assert_eq!(follow(TEXT, &[a.clone(), b.clone()]).as_deref(), Some(TEXT));
        let larger = tree!({"kind": "A", "size": 2});
        let text = follow(TEXT, &[larger, b.clone()]);
        assert_eq!(text.as_deref(), Some("# all\nkind: A # first\nsize: 2\n---\n# why b\nkind: B\n"));
        assert_eq!(follow(TEXT, std::slice::from_ref(&b)).as_deref(), Some("# why b\nkind: B\n"));
        let text = follow(TEXT, &[a, b, tree!({"kind": "C"})]);
        assert_eq!(text, Some(format!("{TEXT}---\nkind: C\n")));
    }
}
