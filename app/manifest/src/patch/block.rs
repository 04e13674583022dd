//! Mappings and lists that stand on lines of their own.

use hapju_model::{Array, Object};

use super::{At, Hook, Patcher, TextEdit, apply};
use crate::span::{Node, Style};
use crate::write;

impl Patcher<'_> {
    pub(super) fn mapping(&mut self, node: &Node, old: &Object, new: &Object) -> Option<()> {
        let first = node.children.first()?;
        let column = self.column(node.children.iter().map(|child| child.key.start).min()? as usize);
        let _ = first;
        if node.children.len() != old.len() {
            return None;
        }
        let renamed = renames(old, new);
        let mut removed = Vec::new();
        for (index, (key, value)) in old.iter().enumerate() {
            let child = &node.children[index];
            let now = renamed.iter().find(|(from, _)| *from == key).map(|(_, to)| *to);
            if child.style == Style::Merged {
                // It stands elsewhere: only what is unchanged can stay as it is.
                if new.get(key) != Some(value) {
                    return None;
                }
                continue;
            }
            let after = self.colon(child)?;
            if self.column(child.key.start as usize) != column {
                return None;
            }
            let at = At { column, after, flow: false, kind: Hook::Key };
            match (now, new.get(key)) {
                (Some(to), _) => self.edits.push((child.key.range(), write::yaml_key(to))),
                (None, Some(now)) => self.value(child, value, now, at)?,
                (None, None) => removed.push(index),
            }
        }
        self.remove_entries(node, &removed)?;
        self.insert_entries(node, old, new, &renamed, column, &removed)
    }

    fn insert_entries(
        &mut self,
        node: &Node,
        old: &Object,
        new: &Object,
        renamed: &[(&str, &str)],
        column: usize,
        removed: &[usize],
    ) -> Option<()> {
        // The place in the old mapping of the entry that each new one stands behind.
        let mut before: Option<usize> = None;
        for (key, value) in new.iter() {
            let from = renamed.iter().find(|(_, to)| *to == key).map_or(key, |(from, _)| *from);
            if let Some(place) = old.keys().position(|name| name == from) {
                if node.children[place].style != Style::Merged {
                    before = Some(place);
                }
                continue;
            }
            let text = self.entry_text(key, value, column);
            if let Some(place) = before {
                let child = &node.children[place];
                let end = self.content_end(child, self.colon(child)?);
                self.insert_after(end, column, &text);
            } else {
                // Before the first entry that stays; behind a dash too.
                let next = (0..node.children.len())
                    .filter(|index| !removed.contains(index) && node.children[*index].style != Style::Merged)
                    .min_by_key(|index| node.children[*index].key.start)?;
                let at = node.children[next].key.start as usize;
                if removed.iter().any(|index| (node.children[*index].key.start as usize) < at) {
                    return None;
                }
                self.edits.push((at..at, format!("{text}{}{}", self.newline, " ".repeat(column))));
            }
        }
        Some(())
    }

    fn remove_entries(&mut self, node: &Node, removed: &[usize]) -> Option<()> {
        for index in removed {
            let child = &node.children[*index];
            let key = child.key.start as usize;
            let end = self.content_end(child, self.colon(child)?);
            if self.before(key).trim().is_empty() {
                self.edits.push((self.line_start(key)..self.next_line(end), String::new()));
                continue;
            }
            // The first key behind a dash: the next one moves up to it.
            let next =
                node.children.iter().map(|child| child.key.start as usize).filter(|at| *at > key).min()?;
            if removed.iter().any(|index| node.children[*index].key.start as usize == next) {
                return None;
            }
            self.move_up(key, end, next);
        }
        Some(())
    }

    /// Removes what stands behind a dash from `start` to `end`; what begins at `next` moves up to the dash. A comment
    /// between them stays where it is.
    fn move_up(&mut self, start: usize, end: usize, next: usize) {
        let line_end = self.line_end(end);
        if self.body[line_end..next].trim().is_empty() {
            self.edits.push((start..next, String::new()));
        } else {
            let start = self.body[..start].trim_end_matches(' ').len();
            self.edits.push((start..line_end, String::new()));
        }
    }

    pub(super) fn sequence(&mut self, node: &Node, old: &Array, new: &Array) -> Option<()> {
        if node.children.len() != old.len() {
            return None;
        }
        let dashes: Vec<usize> = node.children.iter().map(|child| self.dash(child)).collect::<Option<_>>()?;
        let column = self.column(*dashes.first()?);
        let places = pair(old, new);
        let stays: Vec<usize> = places.iter().flatten().copied().collect();
        let moved = stays.windows(2).any(|pair| pair[0] > pair[1]);
        // The first dash of a list in a list stands behind the outer one (`- - a`).
        let behind = !self.before(dashes[0]).trim().is_empty();
        let lines = dashes[1..].iter().all(|dash| self.before(*dash).trim().is_empty());
        if !lines || (behind && moved) || dashes.iter().any(|dash| self.column(*dash) != column) {
            return None;
        }
        let ends: Vec<usize> = node
            .children
            .iter()
            .zip(&dashes)
            .map(|(child, dash)| self.content_end(child, dash + 1))
            .collect();
        let mark = self.edits.len();
        for (index, place) in places.iter().enumerate() {
            let Some(place) = *place else { continue };
            let at = At { column, after: dashes[place] + 1, flow: false, kind: Hook::Item };
            self.value(&node.children[place], old.get(place)?, new.get(index)?, at)?;
        }
        if moved {
            return self.permute(new, &dashes, &ends, &places, column, mark);
        }
        for place in (0..old.len()).filter(|place| !stays.contains(place)) {
            if place > 0 || !behind {
                self.edits.push((self.line_start(dashes[place])..self.next_line(ends[place]), String::new()));
            } else if stays.contains(&1) {
                self.move_up(dashes[0], ends[0], dashes[1]);
            } else {
                return None;
            }
        }
        let mut before: Option<usize> = None;
        for (index, place) in places.iter().enumerate() {
            if place.is_some() {
                before = *place;
                continue;
            }
            let text = self.item_text(new.get(index)?, column);
            if let Some(place) = before {
                self.insert_after(ends[place], column, &text);
            } else if behind {
                let at = dashes[0];
                self.edits.push((at..at, format!("{text}{}{}", self.newline, " ".repeat(column))));
            } else {
                let at = self.line_start(dashes[0]);
                self.edits.push((at..at, format!("{}{text}{}", " ".repeat(column), self.newline)));
            }
        }
        Some(())
    }

    /// Items in another order: their lines move, with the comments above them.
    fn permute(
        &mut self,
        new: &Array,
        dashes: &[usize],
        ends: &[usize],
        places: &[Option<usize>],
        column: usize,
        mark: usize,
    ) -> Option<()> {
        let inner = self.edits.split_off(mark);
        let begin = self.line_start(dashes[0]);
        let stops: Vec<usize> = ends.iter().map(|end| self.next_line(*end)).collect();
        let mut text = String::new();
        for (index, place) in places.iter().enumerate() {
            let part = match place {
                Some(place) => {
                    let start = if *place == 0 { begin } else { stops[place - 1] };
                    let range = start..stops[*place];
                    let own: Vec<TextEdit> = inner
                        .iter()
                        .filter(|(at, _)| at.start >= range.start && at.end <= range.end)
                        .cloned()
                        .collect();
                    apply(self.body, range, own)
                }
                None => format!("{}{}", " ".repeat(column), self.item_text(new.get(index)?, column)),
            };
            if !text.is_empty() && !text.ends_with('\n') {
                text.push_str(self.newline);
            }
            text.push_str(&part);
        }
        if !text.ends_with('\n') && self.body[begin..*stops.last()?].ends_with('\n') {
            text.push_str(self.newline);
        }
        let kept: Vec<usize> = places.iter().flatten().copied().collect();
        self.lost |= (1..dashes.len())
            .filter(|place| !kept.contains(place))
            .any(|place| self.has_comment(stops[place - 1]..self.line_start(dashes[place])));
        self.edits.push((begin..*stops.last()?, text));
        Some(())
    }
}

/// Keys that only changed their name: gone from the old mapping, new in the other, at the same place with an equal
/// value.
fn renames<'o>(old: &'o Object, new: &'o Object) -> Vec<(&'o str, &'o str)> {
    if old.len() != new.len() {
        return Vec::new();
    }
    let pairs = old.iter().zip(new.iter());
    pairs
        .filter(|(a, b)| a.0 != b.0 && a.1 == b.1 && new.get(a.0).is_none() && old.get(b.0).is_none())
        .map(|(a, b)| (a.0, b.0))
        .collect()
}

/// Which old item each new one is: by its id, else by being equal.
pub(super) fn pair(old: &Array, new: &Array) -> Vec<Option<usize>> {
    let mut taken = vec![false; old.len()];
    let mut places: Vec<Option<usize>> = new
        .iter()
        .map(|(id, _)| old.index_of(id).filter(|place| !std::mem::replace(&mut taken[*place], true)))
        .collect();
    for (index, place) in places.iter_mut().enumerate() {
        if place.is_none()
            && let Some(found) = (0..old.len()).find(|at| !taken[*at] && old.get(*at) == new.get(index))
        {
            taken[found] = true;
            *place = Some(found);
        }
    }
    places
}
