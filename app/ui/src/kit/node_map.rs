//! All nodes of a cluster as one picture: a square a node, grouped by topology domain, coloured by the
//! room left, marked where a gang's pods would go.
//!
//! The picture is one texture, made anew only when its data, its width or the theme changes; 65,000 nodes
//! cost as much per frame as five.

use egui::{
    Align, Color32, ColorImage, Rect, Response, Role, Sense, TextureHandle, TextureOptions, Ui, WidgetInfo,
    pos2, vec2,
};

use super::text;
use super::tokens::{Tokens, font};

/// How much room a node has left for the pod in question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Room {
    /// Out of consideration (cordoned, a label does not match): only its edge is drawn.
    Out,
    /// None.
    #[default]
    None,
    /// For a pod.
    Little,
    /// For a few.
    Some,
    /// Nearly or wholly free.
    Much,
}

/// One node.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MapCell {
    /// Room left on it.
    pub room: Room,
    /// Pods of the gang that would go here; above zero it is marked.
    pub pods: u16,
}

/// The nodes of one domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MapGroup {
    /// Value of the topology key; empty when there is only one group.
    pub label: String,
    /// Its nodes, in the caller's order.
    pub cells: Vec<MapCell>,
}

/// Where a node stands: group and place in the group.
pub type MapIndex = (usize, usize);

/// What the map was asked.
#[derive(Debug)]
pub struct MapResponse {
    /// The picture.
    pub response: Response,
    /// The node under the pointer.
    pub hovered: Option<MapIndex>,
    /// The node that was clicked.
    pub clicked: Option<MapIndex>,
}

/// Keeps the texture between frames; one a map, owned by its pane.
#[derive(Default)]
pub struct NodeMap {
    texture: Option<TextureHandle>,
    key: Option<Key>,
    layout: MapLayout,
    rebuilt: usize,
}

#[derive(Clone, Debug, PartialEq)]
struct Key {
    version: u64,
    width: u32,
    height: u32,
    scale: u32,
    dark: bool,
}

impl std::fmt::Debug for NodeMap {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NodeMap")
            .field("key", &self.key)
            .field("rebuilt", &self.rebuilt)
            .finish_non_exhaustive()
    }
}

impl NodeMap {
    /// How often the picture was made (tests hold that it is not made in vain).
    pub fn rebuilt(&self) -> usize {
        self.rebuilt
    }

    /// Draws the map over the whole width, at most `max_height` points high. `version` changes with the
    /// data; `name` is what screen readers hear.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        groups: &[MapGroup],
        version: u64,
        max_height: f32,
        name: &str,
    ) -> MapResponse {
        let t = Tokens::of(ui);
        let width = ui.available_width().floor().max(16.0);
        let scale = ui.pixels_per_point();
        let key = Key {
            version,
            width: width as u32,
            height: max_height as u32,
            scale: (scale * 100.0) as u32,
            dark: t.dark,
        };
        if self.key.as_ref() != Some(&key) {
            let widest = groups.iter().map(|g| text::width(ui, &g.label, font::regular(11.5)));
            let label = widest.fold(0.0, f32::max).ceil().min(LABEL_MOST);
            self.layout = MapLayout::fit(groups, width, max_height, label);
            let image = draw(groups, &self.layout, width, scale, t);
            let texture = ui.ctx().load_texture("hapju node map", image, TextureOptions::NEAREST);
            self.texture = Some(texture);
            self.key = Some(key);
            self.rebuilt += 1;
        }
        let (rect, response) = ui.allocate_exact_size(vec2(width, self.layout.height), Sense::click());
        let name = name.to_owned();
        response.widget_info(move || WidgetInfo::labeled(Role::Image, true, name.as_str()));
        if let Some(texture) = &self.texture
            && ui.is_rect_visible(rect)
        {
            // The image has whole pixels; the part of a pixel beyond the map is cut off, not squeezed in.
            let [w, h] = texture.size();
            let used = vec2(rect.width() * scale / w as f32, rect.height() * scale / h as f32);
            let uv = Rect::from_min_size(pos2(0.0, 0.0), used);
            ui.painter().image(texture.id(), rect, uv, Color32::WHITE);
            self.labels(ui, groups, rect, t);
        }
        let at = response.hover_pos().and_then(|p| self.layout.at((p - rect.min).to_pos2()));
        if let Some((group, place)) = at
            && let Some(cell) = self.layout.cell(group, place)
        {
            let ring = cell.translate(rect.min.to_vec2()).expand(1.0);
            let stroke = egui::Stroke::new(1.5, t.text);
            ui.painter().rect_stroke(ring, 3, stroke, egui::StrokeKind::Outside);
        }
        let clicked = if response.clicked() { at } else { None };
        MapResponse { response, hovered: at, clicked }
    }

    fn labels(&self, ui: &Ui, groups: &[MapGroup], rect: Rect, t: &Tokens) {
        for (group, block) in groups.iter().zip(&self.layout.blocks) {
            let Some(room) = block.label else { continue };
            let room = room.translate(rect.min.to_vec2());
            let galley =
                text::line(ui, &group.label, font::regular(11.5), Color32::PLACEHOLDER, room.width());
            text::paint(ui.painter(), room, Align::Min, galley, t.text2);
        }
    }
}

/// Height of a group's label over its squares.
const LABEL: f32 = 17.0;
/// Least height of a group whose label stands left of its squares.
const LABEL_LINE: f32 = 13.0;
/// Widest label left of the squares.
const LABEL_MOST: f32 = 72.0;
/// Between groups.
const GAP: f32 = 12.0;
/// Distances between squares that are tried, from the largest; below three points there is no gap.
const PITCHES: [f32; 13] = [18.0, 16.0, 14.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0, 5.0, 4.0, 3.0];
/// For very many nodes: one run of squares without labels.
const DENSE: [f32; 5] = [3.0, 2.0, 1.5, 1.0, 0.75];

#[derive(Clone, Debug, Default)]
struct Block {
    min: egui::Pos2,
    per_line: usize,
    cells: usize,
    /// In a dense map: how many squares stand before it in the run.
    skip: usize,
    /// Where its label stands.
    label: Option<Rect>,
}

#[derive(Clone, Debug, Default)]
struct MapLayout {
    pitch: f32,
    height: f32,
    blocks: Vec<Block>,
}

/// Where the label of a group stands.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Labels {
    None,
    /// Over its squares: few large groups.
    Above,
    /// Left of its squares, so many points wide: many small groups.
    Left(f32),
}

impl MapLayout {
    /// The largest squares with which everything fits.
    fn fit(groups: &[MapGroup], width: f32, max_height: f32, label: f32) -> Self {
        let labels: &[Labels] =
            if label > 0.0 { &[Labels::Above, Labels::Left(label)] } else { &[Labels::None] };
        for pitch in PITCHES {
            let mut best: Option<Self> = None;
            for (&labels, columns) in
                labels.iter().flat_map(|l| (1..=groups.len().clamp(1, 8)).map(move |columns| (l, columns)))
            {
                let layout = Self::in_columns(groups, width, pitch, columns, labels);
                let better = |l: &Self| best.as_ref().is_none_or(|b| l.height < b.height);
                if let Some(layout) = layout.filter(|l| l.height <= max_height && better(l)) {
                    best = Some(layout);
                }
            }
            // Squares that are hardly seen help less than labels that are missing.
            let plain = Self::dense(groups, width, 2.0 * pitch);
            if let Some(best) = best {
                let unreadable = pitch < 6.0 && plain.height <= max_height;
                return if unreadable { plain } else { best };
            }
        }
        let mut last = Self::dense(groups, width, 1.0);
        for pitch in PITCHES.into_iter().chain(DENSE) {
            last = Self::dense(groups, width, pitch);
            if last.height <= max_height {
                break;
            }
        }
        last
    }

    /// Groups side by side in columns, row after row.
    fn in_columns(
        groups: &[MapGroup],
        width: f32,
        pitch: f32,
        columns: usize,
        labels: Labels,
    ) -> Option<Self> {
        let column = ((width - GAP * (columns - 1) as f32) / columns as f32).floor();
        let (left, head) = match labels {
            Labels::None => (0.0, 0.0),
            Labels::Above => (0.0, LABEL),
            Labels::Left(points) => (points + 6.0, 0.0),
        };
        // A label needs some room, and a column narrower than six squares looks like a bar.
        if column - left < 6.0 * pitch || (labels == Labels::Above && columns > 1 && column < 48.0) {
            return None;
        }
        // The last square of a line needs no gap behind it.
        let per_line = ((column - left + pitch - side(pitch)) / pitch).floor().max(1.0) as usize;
        let least = if left > 0.0 { LABEL_LINE } else { 0.0 };
        let between = if left > 0.0 { 2.0 } else { GAP / 2.0 };
        let (mut y, mut blocks) = (0.0, Vec::with_capacity(groups.len()));
        for row in groups.chunks(columns) {
            let mut tallest: f32 = least;
            for (i, group) in row.iter().enumerate() {
                let lines = group.cells.len().div_ceil(per_line);
                tallest = tallest.max(lines as f32 * pitch);
                let x = i as f32 * (column + GAP);
                let label = match labels {
                    Labels::None => None,
                    Labels::Above => Some(Rect::from_min_size(pos2(x, y), vec2(column, LABEL))),
                    // In the middle of the first line of squares.
                    Labels::Left(points) => {
                        let top = y + (side(pitch) - LABEL_LINE) / 2.0;
                        Some(Rect::from_min_size(pos2(x, top), vec2(points, LABEL_LINE)))
                    }
                };
                let min = pos2(x + left, y + head);
                blocks.push(Block { min, per_line, cells: group.cells.len(), skip: 0, label });
            }
            y += head + tallest + between;
        }
        Some(Self { pitch, height: (y - between).max(pitch), blocks })
    }

    /// One run of squares over the whole width, a free square between groups.
    fn dense(groups: &[MapGroup], width: f32, pitch: f32) -> Self {
        let per_line = (width / pitch).floor().max(1.0) as usize;
        let (mut skip, mut blocks) = (0, Vec::with_capacity(groups.len()));
        for group in groups {
            blocks.push(Block { min: pos2(0.0, 0.0), per_line, cells: group.cells.len(), skip, label: None });
            skip += group.cells.len() + usize::from(!group.cells.is_empty());
        }
        let lines = skip.div_ceil(per_line).max(1);
        Self { pitch, height: lines as f32 * pitch, blocks }
    }

    /// The square of a node, in points from the upper left corner.
    fn cell(&self, group: usize, place: usize) -> Option<Rect> {
        let block = self.blocks.get(group)?;
        if place >= block.cells {
            return None;
        }
        let at = block.skip + place;
        let (line, column) = (at / block.per_line, at % block.per_line);
        let min = block.min + vec2(column as f32, line as f32) * self.pitch;
        Some(Rect::from_min_size(min, egui::Vec2::splat(side(self.pitch))))
    }

    /// The node at a point.
    fn at(&self, p: egui::Pos2) -> Option<MapIndex> {
        for (group, block) in self.blocks.iter().enumerate() {
            let d = p - block.min;
            if d.x < 0.0 || d.y < 0.0 {
                continue;
            }
            let (column, line) = ((d.x / self.pitch) as usize, (d.y / self.pitch) as usize);
            if column >= block.per_line {
                continue;
            }
            let place = (line * block.per_line + column).checked_sub(block.skip);
            if let Some(place) = place.filter(|p| *p < block.cells) {
                return Some((group, place));
            }
        }
        None
    }
}

/// Side of a square where they stand so far apart.
fn side(pitch: f32) -> f32 {
    if pitch >= 5.0 {
        pitch - 2.0
    } else if pitch >= 3.0 {
        pitch - 1.0
    } else {
        pitch
    }
}

/// Paints all squares into an image of device pixels.
fn draw(groups: &[MapGroup], layout: &MapLayout, width: f32, scale: f32, t: &Tokens) -> ColorImage {
    let size = [(width * scale).ceil().max(1.0) as usize, (layout.height * scale).ceil().max(1.0) as usize];
    let mut image = ColorImage::filled(size, Color32::TRANSPARENT);
    for (g, group) in groups.iter().enumerate() {
        for (i, cell) in group.cells.iter().enumerate() {
            if let Some(rect) = layout.cell(g, i) {
                square(&mut image, rect, scale, *cell, t);
            }
        }
    }
    image
}

fn square(image: &mut ColorImage, rect: Rect, scale: f32, cell: MapCell, t: &Tokens) {
    let px = |v: f32| (v * scale).round() as usize;
    let (x0, y0) = (px(rect.left()), px(rect.top()));
    // Squares of one width everywhere, at least a pixel.
    let side = px(rect.width()).max(1);
    let fill = match cell.room {
        Room::Out => Color32::TRANSPARENT,
        Room::None => t.node[0],
        Room::Little => t.node[1],
        Room::Some => t.node[2],
        Room::Much => t.node[3],
    };
    let marked = cell.pods > 0;
    let small = rect.width() < 5.0;
    let ring = if marked { (1.6 * scale).round().max(1.0) as usize } else { scale.round().max(1.0) as usize };
    let [width, height] = image.size;
    for dy in 0..side {
        for dx in 0..side {
            let (x, y) = (x0 + dx, y0 + dy);
            if x >= width || y >= height || corner(dx, dy, side, scale) {
                continue;
            }
            let edge = dx.min(dy).min(side - 1 - dx).min(side - 1 - dy) < ring;
            let color = match (marked, small, edge, cell.room) {
                (true, true, _, _) | (true, false, true, _) => t.gang,
                (true, false, false, _) if dot(dx, dy, side, scale) => t.gang,
                (false, _, true, Room::Out) => t.line_strong,
                _ => fill,
            };
            if color != Color32::TRANSPARENT {
                image.pixels[y * width + x] = color;
            }
        }
    }
}

/// The four corners are left out, so that the square looks rounded.
fn corner(dx: usize, dy: usize, side: usize, scale: f32) -> bool {
    if side < 6 {
        return false;
    }
    let cut = scale.round().max(1.0) as usize;
    let near = |d: usize| d.min(side - 1 - d);
    near(dx) + near(dy) < cut
}

/// A dot in the middle of a marked square: the mark is a shape, not only a colour.
fn dot(dx: usize, dy: usize, side: usize, scale: f32) -> bool {
    let middle = (side - 1) as f32 / 2.0;
    let (x, y) = (dx as f32 - middle, dy as f32 - middle);
    x.abs().max(y.abs()) <= scale && side as f32 >= 8.0 * scale
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(sizes: &[usize]) -> Vec<MapGroup> {
        let group = |(i, n): (usize, &usize)| MapGroup {
            label: format!("rack-{i}"),
            cells: vec![MapCell { room: Room::Some, pods: 0 }; *n],
        };
        sizes.iter().enumerate().map(group).collect()
    }

    #[test]
    fn every_node_has_a_place_of_its_own_within_the_picture() {
        for sizes in
            [vec![5], vec![100, 98, 98], vec![40; 30], vec![6; 38], vec![4; 300], vec![32; 500], vec![65_000]]
        {
            let groups = groups(&sizes);
            let layout = MapLayout::fit(&groups, 384.0, 200.0, 40.0);
            assert!(layout.height <= 200.0, "{sizes:?}: {}", layout.height);
            let mut seen = std::collections::HashSet::new();
            for (g, group) in groups.iter().enumerate() {
                for i in 0..group.cells.len() {
                    let cell = layout.cell(g, i).unwrap();
                    assert!(cell.right() <= 384.01 && cell.bottom() <= 200.01, "{sizes:?} {g} {i} {cell:?}");
                    assert!(seen.insert((cell.min.x.to_bits(), cell.min.y.to_bits())));
                    assert_eq!(layout.at(cell.center()), Some((g, i)));
                }
            }
        }
    }

    #[test]
    fn few_nodes_get_large_squares() {
        assert!(MapLayout::fit(&groups(&[5]), 384.0, 200.0, 0.0).pitch >= 16.0);
        assert!(MapLayout::fit(&groups(&[100, 98, 98]), 384.0, 130.0, 40.0).pitch >= 9.0);
    }

    #[test]
    fn many_small_racks_keep_labels_and_readable_squares() {
        let layout = MapLayout::fit(&groups(&[6; 38]), 384.0, 200.0, 34.0);
        assert!(layout.pitch >= 9.0, "{}", layout.pitch);
        assert!(layout.blocks.iter().all(|b| b.label.is_some()));
    }

    #[test]
    fn where_labels_would_leave_only_specks_they_give_way() {
        let layout = MapLayout::fit(&groups(&[4; 300]), 384.0, 200.0, 40.0);
        assert!(layout.pitch >= 6.0, "{}", layout.pitch);
    }

    #[test]
    fn a_gang_is_seen_even_among_65_000_nodes() {
        let mut groups = groups(&[65_000]);
        groups[0].cells[4_711].pods = 1;
        let layout = MapLayout::fit(&groups, 384.0, 200.0, 40.0);
        let image = draw(&groups, &layout, 384.0, 1.0, &super::super::tokens::LIGHT);
        assert!(image.pixels.contains(&super::super::tokens::LIGHT.gang));
    }
}
