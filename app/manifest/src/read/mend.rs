//! What only kubectl's parser reads, and what it alone refuses.

use std::collections::HashSet;

use super::build::Builder;
use super::{Doc, Limits};
use crate::problem::{Code, Problem};
use crate::span::{Node, Style};

/// Reads the one document of a chunk. Offsets count from the chunk's start.
pub fn read_document(text: &str, limits: &Limits) -> Result<Doc, Problem> {
    // Two things are text to kubectl's parser and an error to ours, both inside brackets: lines indented by tabs, and
    // a lone `-`. They are overwritten by something of the same length, and the document is read again.
    let mut mended: Option<String> = None;
    let mut dashes = HashSet::new();
    for _ in 0..MENDS {
        let source = mended.as_deref().unwrap_or(text);
        let mut builder = Builder::new(source, limits, &dashes);
        match builder.run() {
            Ok(doc) => {
                check_tabs(text, &doc.root)?;
                return Ok(doc);
            }
            Err(problem) => {
                let at = problem.at.offset;
                let mut bytes = source.as_bytes().to_vec();
                if problem.code == Code::Tab && builder.in_flow() {
                    spaces_for_tabs(&mut bytes, at);
                } else if builder.lone_dash == Some(at) {
                    bytes[at] = b'x';
                    dashes.insert(at as u32);
                } else {
                    return Err(problem);
                }
                match String::from_utf8(bytes) {
                    Ok(next) if next != source => mended = Some(next),
                    _ => return Err(problem),
                }
            }
        }
    }
    Err(Problem::at(Code::Syntax, 0))
}

/// How often a document is read again for the sake of what only kubectl's parser reads.
const MENDS: usize = 64;

/// Turns the tabs that indent lines into spaces, from byte `from` on for as long as brackets are open.
fn spaces_for_tabs(bytes: &mut [u8], from: usize) {
    let (mut depth, mut indent, mut quote) = (1_i32, true, 0_u8);
    let start = bytes[..from].iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
    for byte in &mut bytes[start..] {
        match *byte {
            b'\n' => indent = true,
            b'\t' if indent => *byte = b' ',
            b' ' => {}
            mark @ (b'"' | b'\'') => {
                indent = false;
                quote = if quote == 0 {
                    mark
                } else if quote == mark {
                    0
                } else {
                    quote
                };
            }
            other => {
                indent = false;
                if quote == 0 {
                    depth +=
                        i32::from(matches!(other, b'[' | b'{')) - i32::from(matches!(other, b']' | b'}'));
                }
            }
        }
        if depth <= 0 {
            return;
        }
    }
}

/// Refuses tabs that indent, as kubectl does: they are allowed inside brackets and quotes, and in a literal text
/// beyond its own indentation.
fn check_tabs(text: &str, root: &Node) -> Result<(), Problem> {
    let mut tabs = Vec::new();
    let mut line = 0;
    for part in text.split_inclusive('\n') {
        let indent = part.len() - part.trim_start_matches([' ', '\t', '-', '?']).len();
        if let Some(tab) = part[..indent].find('\t') {
            tabs.push((line + tab, tab));
        }
        line += part.len();
    }
    if tabs.is_empty() {
        return Ok(());
    }
    let mut allowed: Vec<(usize, usize, usize)> = Vec::new();
    let mut nodes = vec![root];
    while let Some(node) = nodes.pop() {
        let span = node.value.range();
        match node.style {
            Style::FlowMapping | Style::FlowSequence | Style::SingleQuoted | Style::DoubleQuoted => {
                allowed.push((span.start, span.end, 0));
            }
            Style::Plain => allowed.push((span.start, span.end, 1)),
            Style::Literal | Style::Folded if text[span.clone()].starts_with('\t') => {}
            Style::Literal | Style::Folded => {
                let start = text[..span.start].rfind('\n').map_or(0, |newline| newline + 1);
                allowed.push((start, span.end, span.start - start));
            }
            _ => {}
        }
        let key = node.key.range();
        allowed.push((key.start, key.end, 1));
        nodes.extend(&node.children);
    }
    allowed.sort_unstable();
    for (at, column) in tabs {
        let before = allowed.partition_point(|(start, _, _)| *start <= at);
        // Flow collections nest, so the one that holds the tab need not be the last that began before it.
        let held =
            allowed[..before].iter().rev().take(4096).any(|(_, end, least)| at < *end && column >= *least);
        if !held {
            return Err(Problem::at(Code::Tab, at));
        }
    }
    Ok(())
}
