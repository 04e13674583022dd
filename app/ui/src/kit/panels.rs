//! The frame of the window: top bar, outline, form, inspector (a drawer in a small window), status bar.
//!
//! Call them in this order: top bar, status bar, outline, inspector, form.

use egui::{
    Align, Area, CentralPanel, Frame, Id, Layout, Margin, Order, Panel, Rect, ScrollArea, Sense, Ui,
    UiBuilder, pos2, vec2,
};

use super::frame;
use super::tokens::{Tokens, size};

fn bare(fill: egui::Color32) -> Frame {
    Frame::NONE.fill(fill).inner_margin(Margin::ZERO)
}

/// The bar at the top, 44 high, with a line under it; laid out from left to right.
pub fn top_bar<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let t = Tokens::of(ui);
    Panel::top("hapju top bar")
        .exact_size(size::TOP_BAR)
        .show_separator_line(false)
        .frame(bare(t.panel))
        .show(ui, |ui| {
            let rect = ui.max_rect();
            frame::hline(ui, rect.x_range(), rect.bottom() - size::STROKE);
            line_in(ui, rect.shrink2(vec2(6.0, 0.0)), Layout::left_to_right(Align::Center), content)
        })
        .inner
}

/// Three parts of a bar: left, exactly in the middle of the window, right. The middle is left out where
/// the other two need its room.
pub fn three_parts<L, M, R>(
    ui: &mut Ui,
    left: impl FnOnce(&mut Ui) -> L,
    middle: impl FnOnce(&mut Ui) -> M,
    right: impl FnOnce(&mut Ui) -> R,
) -> (L, M, R) {
    let rect = ui.max_rect();
    let builder = |salt: &str, layout| UiBuilder::new().id_salt(salt).max_rect(rect).layout(layout);
    let mut l = ui.new_child(builder("left", Layout::left_to_right(Align::Center)));
    let left = left(&mut l);
    let mut r = ui.new_child(builder("right", Layout::right_to_left(Align::Center)));
    let right = right(&mut r);
    // The width of the middle is that of the last frame: one frame late when it changes, never a jump.
    let memory = ui.unique_id().with("middle width");
    let width: f32 = ui.data(|d| d.get_temp(memory)).unwrap_or(0.0);
    let (from, to) = (l.min_rect().right() + 16.0, r.min_rect().left() - 16.0);
    let free = (to - from).max(0.0);
    let center = ui.ctx().content_rect().center().x;
    let start = (center - width / 2.0).min(to - width).max(from).round();
    // The room is as wide as what is free wherever it begins, so that its place does not change its width.
    let room = Rect::from_min_size(pos2(start, rect.top()), vec2(free, rect.height()));
    let mut m = ui.new_child(builder("middle", Layout::left_to_right(Align::Center)).max_rect(room));
    m.set_clip_rect(Rect::from_x_y_ranges(from..=to.max(from), rect.y_range()).intersect(ui.clip_rect()));
    let middle = middle(&mut m);
    let now = m.min_rect().width().ceil();
    if (now - width).abs() > 0.5 {
        ui.data_mut(|d| d.insert_temp(memory, now));
        // Once: the next frame places it.
        ui.ctx().request_discard("the middle of the bar has another width");
    }
    (left, middle, right)
}

/// The bar at the bottom, 26 high; laid out from left to right.
pub fn status_bar<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let t = Tokens::of(ui);
    Panel::bottom("hapju status bar")
        .exact_size(size::STATUS_BAR)
        .show_separator_line(false)
        .frame(bare(t.sunken))
        .show(ui, |ui| {
            let rect = ui.max_rect();
            frame::hline(ui, rect.x_range(), rect.top());
            line_in(ui, rect.shrink2(vec2(12.0, 0.0)), Layout::left_to_right(Align::Center), content)
        })
        .inner
}

fn line_in<R>(ui: &mut Ui, rect: Rect, layout: Layout, content: impl FnOnce(&mut Ui) -> R) -> R {
    let mut child = ui.new_child(UiBuilder::new().id_salt("line").max_rect(rect).layout(layout));
    content(&mut child)
}

/// The outline at the left side: 224 wide, resizable, scrolls.
pub fn outline<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let t = Tokens::of(ui);
    Panel::left("hapju outline")
        .default_size(size::OUTLINE)
        .size_range(180.0..=360.0)
        .resizable(true)
        .show_separator_line(false)
        .frame(bare(t.panel))
        .show(ui, |ui| {
            let rect = ui.max_rect();
            frame::vline(ui, rect.right() - size::STROKE, rect.y_range());
            scrolled(ui, "outline scroll", Margin::symmetric(8, 12), content)
        })
        .inner
}

/// Is the window so small that the inspector is a drawer over the form?
pub fn is_drawer(ui: &Ui) -> bool {
    ui.ctx().content_rect().width() < size::DRAWER_BELOW
}

/// The inspector at the right side: 412 wide and resizable, or a drawer over the form in a small window.
/// Nothing is drawn while `open` is false. `close` is called for when the drawer is left with Escape.
pub fn inspector<R>(ui: &mut Ui, open: &mut bool, content: impl FnOnce(&mut Ui) -> R) -> Option<R> {
    if !*open {
        return None;
    }
    if is_drawer(ui) {
        return Some(drawer(ui, open, content));
    }
    let t = Tokens::of(ui);
    let shown = Panel::right("hapju inspector")
        .default_size(size::INSPECTOR)
        .size_range(340.0..=640.0)
        .resizable(true)
        .show_separator_line(false)
        .frame(bare(t.panel))
        .show(ui, |ui| {
            let rect = ui.max_rect();
            frame::vline(ui, rect.left(), rect.y_range());
            let room = rect.with_min_x(rect.left() + size::STROKE);
            column_in(ui, room, content)
        });
    Some(shown.inner)
}

fn drawer<R>(ui: &mut Ui, open: &mut bool, content: impl FnOnce(&mut Ui) -> R) -> R {
    let t = Tokens::of(ui);
    let whole = ui.available_rect_before_wrap();
    let width = size::INSPECTOR.min(whole.width() - 80.0);
    let rect = Rect::from_min_max(pos2(whole.right() - width, whole.top()), whole.max);
    let shown = Area::new(Id::unique("hapju inspector drawer"))
        .order(Order::Middle)
        .fixed_pos(rect.min)
        .constrain(false)
        .sense(Sense::hover())
        .show(ui.ctx(), |ui| {
            ui.set_min_size(rect.size());
            ui.set_max_size(rect.size());
            ui.painter().rect_filled(rect, 0, t.panel);
            frame::vline(ui, rect.left(), rect.y_range());
            column_in(ui, rect.with_min_x(rect.left() + size::STROKE), content)
        });
    if shown.response.contains_pointer() || ui.memory(|m| m.focused().is_none()) {
        let escape = ui.input(|i| i.key_pressed(egui::Key::Escape)) && !egui::Popup::is_any_open(ui.ctx());
        *open = !escape;
    }
    shown.inner
}

fn column_in<R>(ui: &mut Ui, rect: Rect, content: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new().id_salt("column").max_rect(rect).layout(Layout::top_down(Align::Min));
    let mut child = ui.new_child(builder);
    child.set_clip_rect(rect.intersect(ui.clip_rect()));
    child.spacing_mut().item_spacing.y = 0.0;
    let result = content(&mut child);
    // The pane keeps its width whatever stands in it.
    ui.allocate_rect(ui.max_rect(), Sense::hover());
    result
}

/// What lies between outline and inspector: the form, on the window's colour. It does not scroll by
/// itself, so that a title may stay: use [`scrolled`] in it.
pub fn form<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let t = Tokens::of(ui);
    CentralPanel::no_frame().frame(bare(t.window)).show(ui, content).inner
}

/// A column that scrolls, with margins inside the scroll area (so the bar stands at the edge).
pub fn scrolled<R>(ui: &mut Ui, id: &str, margin: Margin, content: impl FnOnce(&mut Ui) -> R) -> R {
    ScrollArea::vertical()
        .id_salt(id)
        .auto_shrink([false, false])
        .show(ui, |ui| {
            Frame::NONE
                .inner_margin(margin)
                .show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
                    content(ui)
                })
                .inner
        })
        .inner
}

/// Two columns side by side, each from top to bottom: the list of sections at the left, so many points
/// wide, and what belongs to it at the right.
pub fn side_by_side<L, R>(
    ui: &mut Ui,
    left_width: f32,
    gap: f32,
    left: impl FnOnce(&mut Ui) -> L,
    right: impl FnOnce(&mut Ui) -> R,
) -> (L, R) {
    let origin = ui.cursor().min;
    let width = ui.available_width();
    let bottom = ui.max_rect().bottom().max(origin.y + size::LIST_ROW);
    let middle = origin.x + left_width.min(width * 0.4);
    let column = |ui: &mut Ui, salt: &str, from: f32, to: f32| {
        let room = Rect::from_min_max(pos2(from, origin.y), pos2(to, bottom));
        ui.new_child(UiBuilder::new().id_salt(salt).max_rect(room).layout(Layout::top_down(Align::Min)))
    };
    let mut l = column(ui, "left column", origin.x, middle);
    let left = left(&mut l);
    let mut r = column(ui, "right column", middle + gap, origin.x + width);
    let right = right(&mut r);
    let used = l.min_rect().bottom().max(r.min_rect().bottom());
    ui.allocate_rect(Rect::from_min_max(origin, pos2(origin.x + width, used)), Sense::hover());
    (left, right)
}
