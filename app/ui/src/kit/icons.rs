//! Icons painted from lines, so that none depends on a font of symbols.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2, vec2};

/// An icon; [`paint`] draws it into a square.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Icon {
    /// Filled triangle to the right: a closed card.
    TriangleRight,
    /// Filled triangle down: an open card.
    TriangleDown,
    /// Small filled triangle down: something opens below.
    Caret,
    /// Thin angle to the right: a path, a submenu.
    ChevronRight,
    /// Thin angle down.
    ChevronDown,
    /// Thin angle to the left.
    ChevronLeft,
    /// Cross: close, remove.
    Close,
    /// Plus: add.
    Plus,
    /// Three dots on top of each other: more.
    Kebab,
    /// Arrow up: move up.
    ArrowUp,
    /// Arrow down: move down.
    ArrowDown,
    /// Arrow to the right: from … to.
    ArrowRight,
    /// Tick.
    Check,
    /// Exclamation mark.
    Exclamation,
    /// Horizontal bar.
    Dash,
    /// Question mark is a letter; a ring with a dot stands for "unknown yet".
    Ring,
    /// Filled dot: connection.
    Dot,
    /// Lens.
    Search,
    /// Two sheets: copy.
    Copy,
    /// Pane at the right side.
    SidePane,
}

impl Icon {
    /// All of them, for galleries and tests.
    pub const ALL: [Self; 20] = [
        Self::TriangleRight,
        Self::TriangleDown,
        Self::Caret,
        Self::ChevronRight,
        Self::ChevronDown,
        Self::ChevronLeft,
        Self::Close,
        Self::Plus,
        Self::Kebab,
        Self::ArrowUp,
        Self::ArrowDown,
        Self::ArrowRight,
        Self::Check,
        Self::Exclamation,
        Self::Dash,
        Self::Ring,
        Self::Dot,
        Self::Search,
        Self::Copy,
        Self::SidePane,
    ];
}

/// Draws the icon around the middle of `rect`, as large as its shorter side allows, at most 12 points.
pub fn paint(painter: &Painter, icon: Icon, rect: Rect, color: Color32) {
    let c = rect.center();
    let r = (rect.width().min(rect.height()) / 2.0).min(6.0);
    let stroke = Stroke::new((r * 0.25).clamp(1.2, 1.6), color);
    let at = |x: f32, y: f32| c + vec2(x, y) * r;
    let path = |points: &[(f32, f32)]| {
        painter.add(Shape::line(points.iter().map(|&(x, y)| at(x, y)).collect(), stroke));
    };
    let fill = |points: &[(f32, f32)]| {
        painter.add(Shape::convex_polygon(
            points.iter().map(|&(x, y)| at(x, y)).collect(),
            color,
            Stroke::NONE,
        ));
    };
    match icon {
        Icon::TriangleRight => fill(&[(-0.45, -0.7), (0.65, 0.0), (-0.45, 0.7)]),
        Icon::TriangleDown => fill(&[(-0.7, -0.45), (0.7, -0.45), (0.0, 0.65)]),
        Icon::Caret => fill(&[(-0.5, -0.3), (0.5, -0.3), (0.0, 0.42)]),
        Icon::ChevronRight => path(&[(-0.3, -0.6), (0.3, 0.0), (-0.3, 0.6)]),
        Icon::ChevronLeft => path(&[(0.3, -0.6), (-0.3, 0.0), (0.3, 0.6)]),
        Icon::ChevronDown => path(&[(-0.6, -0.3), (0.0, 0.3), (0.6, -0.3)]),
        Icon::Close => {
            path(&[(-0.55, -0.55), (0.55, 0.55)]);
            path(&[(0.55, -0.55), (-0.55, 0.55)]);
        }
        Icon::Plus => {
            path(&[(-0.7, 0.0), (0.7, 0.0)]);
            path(&[(0.0, -0.7), (0.0, 0.7)]);
        }
        Icon::Kebab => {
            for y in [-0.7, 0.0, 0.7] {
                painter.circle_filled(at(0.0, y), 1.3, color);
            }
        }
        Icon::ArrowUp => arrow(painter, c, r, vec2(0.0, -1.0), stroke),
        Icon::ArrowDown => arrow(painter, c, r, vec2(0.0, 1.0), stroke),
        Icon::ArrowRight => arrow(painter, c, r, vec2(1.0, 0.0), stroke),
        Icon::Check => path(&[(-0.6, 0.05), (-0.15, 0.5), (0.65, -0.45)]),
        Icon::Exclamation => {
            path(&[(0.0, -0.75), (0.0, 0.2)]);
            painter.circle_filled(at(0.0, 0.66), stroke.width * 0.62, color);
        }
        Icon::Dash => path(&[(-0.55, 0.0), (0.55, 0.0)]),
        Icon::Ring => {
            painter.circle_stroke(c, r * 0.6, stroke);
            painter.circle_filled(c, r * 0.2, color);
        }
        Icon::Dot => {
            painter.circle_filled(c, r * 0.7, color);
        }
        Icon::Search => {
            painter.circle_stroke(at(-0.15, -0.15), r * 0.55, stroke);
            path(&[(0.28, 0.28), (0.75, 0.75)]);
        }
        Icon::Copy => {
            let sheet = |x: f32, y: f32| Rect::from_min_size(at(x, y), Vec2::splat(r * 1.15));
            painter.rect_stroke(sheet(-0.25, -0.25), 1.5, stroke, egui::StrokeKind::Middle);
            path(&[(-0.55, 0.55), (-0.8, 0.55), (-0.8, -0.8), (0.55, -0.8), (0.55, -0.55)]);
        }
        Icon::SidePane => {
            painter.rect_stroke(
                Rect::from_center_size(c, vec2(r * 1.8, r * 1.5)),
                1.5,
                stroke,
                egui::StrokeKind::Middle,
            );
            path(&[(0.3, -0.75), (0.3, 0.75)]);
        }
    }
}

fn arrow(painter: &Painter, c: Pos2, r: f32, dir: Vec2, stroke: Stroke) {
    let side = dir.rot90();
    let tip = c + dir * r * 0.75;
    painter.add(Shape::line(vec![c - dir * r * 0.75, tip], stroke));
    let head = |s: f32| tip - dir * r * 0.55 + side * (s * r * 0.5);
    painter.add(Shape::line(vec![head(1.0), tip, head(-1.0)], stroke));
}

/// The square of side `side` whose middle is at (`x`, middle of `row`).
pub fn slot(row: Rect, x: f32, side: f32) -> Rect {
    Rect::from_center_size(pos2(x, row.center().y), Vec2::splat(side))
}
