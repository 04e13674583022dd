//! Where a value stands inside one object.

use std::fmt;
use std::sync::Arc;

use crate::tree::Value;

/// One step into a tree.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// Into a mapping.
    Key(Arc<str>),
    /// Into a list, by place.
    Index(usize),
}

/// A field path such as `spec.template.spec.containers[0].image`, as Kubernetes writes it in its error causes.
/// A key that holds a dot or a bracket is written in brackets: `metadata.labels[app.kubernetes.io/name]`.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Path(Vec<Step>);

impl Path {
    /// The object itself.
    pub fn root() -> Self {
        Self::default()
    }

    /// A path of keys only.
    pub fn keys(keys: &[&str]) -> Self {
        Self(keys.iter().map(|key| Step::Key(Arc::from(*key))).collect())
    }

    /// Reads the written form. Brackets around digits are an index, around anything else a key; one with a closing
    /// bracket stands in quotes besides.
    /// Returns `None` for an unclosed bracket or an empty step.
    pub fn parse(text: &str) -> Option<Self> {
        let mut steps = Vec::new();
        let mut rest = text.strip_prefix('.').unwrap_or(text);
        while !rest.is_empty() {
            if let Some((name, after)) = rest.strip_prefix("[\"").and_then(|inner| inner.split_once("\"]")) {
                steps.push(Step::Key(Arc::from(name)));
                rest = after;
            } else if let Some(inner) = rest.strip_prefix('[') {
                let end = inner.find(']')?;
                let name = &inner[..end];
                steps.push(match name.parse::<usize>() {
                    Ok(index) => Step::Index(index),
                    Err(_) => Step::Key(Arc::from(name.trim_matches('"'))),
                });
                rest = &inner[end + 1..];
            } else {
                let end = rest.find(['.', '[']).unwrap_or(rest.len());
                if end == 0 {
                    return None;
                }
                steps.push(Step::Key(Arc::from(&rest[..end])));
                rest = &rest[end..];
            }
            if let Some(after) = rest.strip_prefix('.') {
                if after.is_empty() {
                    return None;
                }
                rest = after;
            }
        }
        Some(Self(steps))
    }

    /// The steps from the object down.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// Whether this is the object itself.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// This path and one key more.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        let mut steps = self.0.clone();
        steps.push(Step::Key(Arc::from(key)));
        Self(steps)
    }

    /// This path and one index more.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        let mut steps = self.0.clone();
        steps.push(Step::Index(index));
        Self(steps)
    }

    /// This path followed by `tail`.
    #[must_use]
    pub fn join(&self, tail: &Self) -> Self {
        Self(self.0.iter().chain(&tail.0).cloned().collect())
    }

    /// The path without its last step, and that step; `None` at the root.
    pub fn split_last(&self) -> Option<(Self, &Step)> {
        let (last, head) = self.0.split_last()?;
        Some((Self(head.to_vec()), last))
    }

    /// Whether `self` is `prefix` or lies below it.
    pub fn starts_with(&self, prefix: &Self) -> bool {
        self.0.starts_with(&prefix.0)
    }

    /// What follows `prefix`, when `self` lies at or below it.
    pub fn strip_prefix(&self, prefix: &Self) -> Option<Self> {
        self.0.strip_prefix(prefix.0.as_slice()).map(|rest| Self(rest.to_vec()))
    }

    /// The value at this path.
    pub fn find<'v>(&self, root: &'v Value) -> Option<&'v Value> {
        let mut value = root;
        for step in &self.0 {
            value = match (step, value) {
                (Step::Key(key), Value::Object(object)) => object.get(key)?,
                (Step::Index(index), Value::Array(array)) => array.get(*index)?,
                _ => return None,
            };
        }
        Some(value)
    }
}

impl From<Vec<Step>> for Path {
    fn from(steps: Vec<Step>) -> Self {
        Self(steps)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, step) in self.0.iter().enumerate() {
            match step {
                Step::Index(index) => write!(f, "[{index}]")?,
                Step::Key(key) if key.contains(']') => write!(f, "[\"{key}\"]")?,
                Step::Key(key) if key.is_empty() || key.contains(['.', '[']) => write!(f, "[{key}]")?,
                Step::Key(key) => {
                    if position > 0 {
                        f.write_str(".")?;
                    }
                    f.write_str(key)?;
                }
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_written_path_reads_back() {
        for text in [
            "spec.template.spec.containers[0].resources.requests.cpu",
            "metadata.labels[app.kubernetes.io/name]",
            "spec",
            "items[3].spec.x",
            "",
        ] {
            assert_eq!(Path::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(Path::parse(".spec.replicas").unwrap(), Path::keys(&["spec", "replicas"]));
        assert!(Path::parse("a[0").is_none());
        assert!(Path::parse("a..b").is_none());
    }
}
