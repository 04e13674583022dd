//! Mappings and lists inside brackets.

use std::ops::Range;

use hapju_model::{Array, Object, Value};

use super::block::pair;
use super::{At, Hook, Patcher};
use crate::span::{Node, Style};
use crate::write;

/// A bracket that would end right of this column becomes lines.
const WIDE: usize = 110;

impl Patcher<'_> {
    /// Inside brackets entries change in place, come behind their neighbour and go with their comma.
    pub(super) fn flow_mapping(&mut self, node: &Node, old: &Object, new: &Object) -> Option<()> {
        if node.children.len() != old.len() || old.is_empty() || new.is_empty() {
            return self.flow_anew(node, &Value::Object(new.clone().into()));
        }
        let spans: Vec<Range<usize>> = node
            .children
            .iter()
            .map(|child| {
                let key_end = self.colon(child).unwrap_or(child.key.end as usize);
                let end = if child.style == Style::Empty { key_end } else { child.value.end as usize };
                child.key.start as usize..end
            })
            .collect();
        let mut stays = vec![false; old.len()];
        let mut added = Vec::new();
        let mut before = None;
        for (key, value) in new.iter() {
            if let Some(place) = old.keys().position(|name| name == key) {
                let child = &node.children[place];
                let was = old.get(key)?;
                if child.style == Style::Merged && was != value {
                    return None;
                }
                let at = At { column: 0, after: child.key.end as usize, flow: true, kind: Hook::Key };
                self.value(child, was, value, at)?;
                stays[place] = true;
                before = Some(place);
            } else {
                let entry = Object::from_unique(vec![(key.into(), value.clone())]);
                let text = write::yaml_flow(&Value::Object(entry.into()));
                added.push((before, text[1..text.len() - 1].to_owned()));
            }
        }
        if node.children.iter().zip(&stays).any(|(child, stays)| child.style == Style::Merged && !stays) {
            return None;
        }
        self.flow_edits(node, &spans, &stays, added)
    }

    pub(super) fn flow_sequence(&mut self, node: &Node, old: &Array, new: &Array) -> Option<()> {
        let places = pair(old, new);
        let kept: Vec<usize> = places.iter().flatten().copied().collect();
        let moved = kept.windows(2).any(|pair| pair[0] > pair[1]);
        if node.children.len() != old.len() || kept.is_empty() || moved {
            return self.flow_anew(node, &Value::Array(new.clone().into()));
        }
        let spans: Vec<Range<usize>> =
            node.children.iter().map(|child| child.start as usize..child.value.end as usize).collect();
        let mut stays = vec![false; old.len()];
        let mut added = Vec::new();
        let mut before = None;
        for (index, place) in places.iter().enumerate() {
            let value = new.get(index)?;
            if let Some(place) = *place {
                let child = &node.children[place];
                let at = At { column: 0, after: child.start as usize, flow: true, kind: Hook::Item };
                self.value(child, old.get(place)?, value, at)?;
                stays[place] = true;
                before = Some(place);
            } else {
                added.push((before, write::yaml_flow(value)));
            }
        }
        self.flow_edits(node, &spans, &stays, added)
    }

    /// Takes parts out from between commas and puts others in. `added` names the part that each stands behind.
    fn flow_edits(
        &mut self,
        node: &Node,
        spans: &[Range<usize>],
        stays: &[bool],
        added: Vec<(Option<usize>, String)>,
    ) -> Option<()> {
        let last = stays.iter().rposition(|stays| *stays)?;
        // Entries that overwrote merged ones do not stand in the order of the tree.
        if spans.windows(2).any(|pair| pair[0].start > pair[1].start)
            && (!added.is_empty() || stays.contains(&false))
        {
            return None;
        }
        let wide: usize = added.iter().map(|(_, text)| text.len()).sum();
        if wide > 0 && self.column(node.value.start as usize) + node.value.range().len() + wide > WIDE {
            return None;
        }
        for place in (0..last).filter(|place| !stays[*place]) {
            self.edits.push((spans[place].start..spans[place + 1].start, String::new()));
        }
        if last + 1 < spans.len() {
            self.edits.push((spans[last].end..spans[spans.len() - 1].end, String::new()));
        }
        for (before, text) in added {
            if let Some(place) = before {
                self.edits.push((spans[place].end..spans[place].end, format!(", {text}")));
            } else {
                let first = spans[stays.iter().position(|stays| *stays)?].start;
                self.edits.push((first..first, format!("{text}, ")));
            }
        }
        Some(())
    }

    fn flow_anew(&mut self, node: &Node, new: &Value) -> Option<()> {
        let text = write::yaml_flow(new);
        let was_empty = node.children.is_empty();
        let empty = matches!(new, Value::Object(object) if object.is_empty())
            || matches!(new, Value::Array(array) if array.is_empty());
        // What had brackets only because it was empty, and what would be a very long line, becomes lines.
        if (was_empty && !empty) || self.column(node.value.start as usize) + text.len() > WIDE {
            return None;
        }
        self.lost |= self.has_comment(node.value.range());
        self.edits.push((node.value.range(), text));
        Some(())
    }
}
