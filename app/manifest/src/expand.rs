//! Writing out aliases and merges whose source is about to change.

use std::collections::HashSet;

use hapju_model::Value;

use crate::patch::{Patcher, apply};
use crate::read::{self, Limits};
use crate::span::{Node, Style};
use crate::write;

/// The text with every alias and merge written out that the change from `old` to `new` concerns: those whose anchor
/// stands on a value that changes, and merges of which an entry changes. It says the same as before. `None` when that
/// cannot be done.
pub(crate) fn expand(body: &str, old: &Value, root: &Node, new: &Value) -> Option<(String, Node)> {
    let mut changed = HashSet::new();
    changed_anchors(body, root, old, Some(new), &mut changed);
    let mut expander = Expander { patcher: Patcher::new(body, root), changed };
    expander.walk(root, old, Some(new), false)?;
    if expander.patcher.edits.is_empty() {
        return None;
    }
    let text = apply(body, 0..body.len(), expander.patcher.edits);
    let doc = read::read_document(&text, &Limits::default()).ok()?;
    (doc.value == *old).then_some((text, doc.root))
}

/// The names of the anchors on values that are not the same afterwards.
fn changed_anchors(body: &str, node: &Node, old: &Value, new: Option<&Value>, names: &mut HashSet<String>) {
    if new == Some(old) {
        return;
    }
    if node.decorated {
        let decoration = &body[node.start as usize..node.value.start.max(node.start) as usize];
        names.extend(
            decoration.split_whitespace().filter_map(|word| word.strip_prefix('&')).map(str::to_owned),
        );
    }
    for (child, below, now) in children(node, old, new) {
        changed_anchors(body, child, below, now, names);
    }
}

/// The children of a node with what they say before and after.
fn children<'n>(
    node: &'n Node,
    old: &'n Value,
    new: Option<&'n Value>,
) -> Vec<(&'n Node, &'n Value, Option<&'n Value>)> {
    match old {
        Value::Object(object) => {
            let entries = node.children.iter().zip(object.iter());
            entries.map(|(child, (key, below))| (child, below, new.and_then(|new| new.get(key)))).collect()
        }
        Value::Array(array) => {
            let now = new.and_then(Value::as_array);
            let items = node.children.iter().zip(array.iter());
            items
                .map(|(child, (id, below))| (child, below, now.and_then(|now| now.get(now.index_of(id)?))))
                .collect()
        }
        _ => Vec::new(),
    }
}

struct Expander<'t> {
    patcher: Patcher<'t>,
    changed: HashSet<String>,
}

impl Expander<'_> {
    /// Whether a text such as `*name` or `[*a, *b]` names an anchor whose value changes.
    fn names_changed(&self, text: &str) -> bool {
        text.split(['*', ',', '[', ']', ' ', '\n', '\r', '-']).any(|word| self.changed.contains(word))
            || text.split(['*', ',', '[', ']', ' ', '\n', '\r']).any(|word| self.changed.contains(word))
    }

    fn walk(&mut self, node: &Node, old: &Value, new: Option<&Value>, flow: bool) -> Option<()> {
        let flow = flow || matches!(node.style, Style::FlowMapping | Style::FlowSequence);
        if let Value::Object(object) = old {
            let merged: Vec<usize> = (0..node.children.len())
                .filter(|index| node.children[*index].style == Style::Merged)
                .collect();
            let concerned = merged.iter().any(|index| {
                let child = &node.children[*index];
                let (key, value) = object.iter().nth(*index).unwrap_or(("", &Value::Null));
                new.is_some_and(|new| new.get(key) != Some(value))
                    || self.names_changed(&self.patcher.body[child.value.range()])
            });
            if concerned && flow {
                let range = node.start as usize..node.value.end as usize;
                self.patcher.edits.push((range, write::yaml_flow(old)));
                return Some(());
            }
            if concerned {
                self.write_out_merges(node, old, &merged)?;
            }
        }
        for (child, below, now) in children(node, old, new) {
            match child.style {
                Style::Alias if self.names_changed(&self.patcher.body[child.value.range()]) => {
                    self.write_out_alias(child, below, flow);
                }
                Style::Alias | Style::Merged => {}
                _ => self.walk(child, below, now, flow)?,
            }
        }
        Some(())
    }

    fn write_out_alias(&mut self, node: &Node, value: &Value, flow: bool) {
        let range = node.start as usize..node.value.end as usize;
        // In flow style an alias of any size stays where it is; what is changed in it afterwards is patched there.
        let text = match write::yaml_inline(value) {
            Some(text) if !flow => text,
            _ => write::yaml_flow(value),
        };
        self.patcher.edits.push((range, text));
    }

    /// Puts the entries that came in through `<<` in its place.
    fn write_out_merges(&mut self, node: &Node, old: &Value, merged: &[usize]) -> Option<()> {
        let object = old.as_object()?;
        let mut done = HashSet::new();
        for index in merged {
            let source = &node.children[*index];
            if !done.insert(source.key.start) {
                continue;
            }
            let at = source.key.start as usize;
            let line = self.patcher.body[..at].rfind('\n').map_or(0, |newline| newline + 1);
            let column = self.patcher.body[line..at].chars().count();
            let same = merged.iter().filter(|each| node.children[**each].key.start == source.key.start);
            let entries: Vec<String> = same
                .filter_map(|each| object.iter().nth(*each))
                .map(|(key, value)| self.patcher.entry_text(key, value, column))
                .collect();
            let text = entries.join(&format!("\n{}", " ".repeat(column)));
            self.patcher.edits.push((at..source.value.end as usize, text));
        }
        Some(())
    }
}
