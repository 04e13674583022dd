//! Buttons: normal, primary, danger; 28 or 24 high; with an icon before or behind the words.

use egui::{Color32, CursorIcon, Response, Role, Sense, Ui, Widget, WidgetInfo, vec2};

use super::icons::{self, Icon};
use super::tokens::{Tokens, font, size};
use super::{frame, text};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Normal,
    Primary,
    Danger,
    Quiet,
}

/// A button with words.
#[derive(Debug)]
#[must_use = "a button must be added to a ui"]
pub struct Button<'a> {
    text: &'a str,
    kind: Kind,
    small: bool,
    enabled: bool,
    leading: Option<Icon>,
    trailing: Option<Icon>,
    dot: Option<Color32>,
    sunken: bool,
    min_width: f32,
    expanded: Option<bool>,
    tooltip: Option<&'a str>,
}

impl<'a> Button<'a> {
    /// A normal button, 28 high.
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            kind: Kind::Normal,
            small: false,
            enabled: true,
            leading: None,
            trailing: None,
            dot: None,
            sunken: false,
            min_width: 0.0,
            expanded: None,
            tooltip: None,
        }
    }
    /// The one action of a place: filled with the accent.
    pub fn primary(mut self) -> Self {
        self.kind = Kind::Primary;
        self
    }
    /// An action that takes something away.
    pub fn danger(mut self) -> Self {
        self.kind = Kind::Danger;
        self
    }
    /// No edge until the pointer is over it: menus of the top bar.
    pub fn quiet(mut self) -> Self {
        self.kind = Kind::Quiet;
        self
    }
    /// 24 high.
    pub fn small(mut self) -> Self {
        self.small = true;
        self
    }
    /// Grey and without effect when false.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }
    /// An icon before the words.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.leading = Some(icon);
        self
    }
    /// A caret behind the words: the button opens a menu. `open` is told to screen readers.
    pub fn opens_menu(mut self, open: bool) -> Self {
        self.trailing = Some(Icon::Caret);
        self.expanded = Some(open);
        self
    }
    /// A coloured dot before the words (state of a connection).
    pub fn dot(mut self, color: Color32) -> Self {
        self.dot = Some(color);
        self
    }
    /// On the grey of chips instead of a panel.
    pub fn sunken(mut self) -> Self {
        self.sunken = true;
        self
    }
    /// At least so many points wide.
    pub fn min_width(mut self, points: f32) -> Self {
        self.min_width = points;
        self
    }
    /// Shown when the pointer rests on it, and told as its description.
    pub fn tooltip(mut self, tooltip: &'a str) -> Self {
        self.tooltip = Some(tooltip);
        self
    }
    /// Draws it.
    pub fn show(self, ui: &mut Ui) -> Response {
        ui.add(self)
    }

    /// (fill, stroke, text), for the state of the response.
    fn colors(&self, t: &Tokens, response: &Response, enabled: bool) -> (Color32, Color32, Color32) {
        let hot = enabled && (response.hovered() || response.is_pointer_button_down_on());
        let over = |rest: Color32, hover: Color32| if hot { hover } else { rest };
        match (self.kind, enabled) {
            (Kind::Primary, false) => (t.accent_disabled(), Color32::TRANSPARENT, t.on_accent),
            (Kind::Primary, true) => (over(t.accent, t.accent_hover()), Color32::TRANSPARENT, t.on_accent),
            (_, false) => (t.panel, t.line, t.text3.gamma_multiply(0.7)),
            (Kind::Danger, true) => (over(t.panel, t.bad_bg), t.bad, t.bad),
            (Kind::Quiet, true) => {
                (over(Color32::TRANSPARENT, t.sunken), Color32::TRANSPARENT, over(t.text2, t.text))
            }
            (Kind::Normal, true) if self.sunken => (t.sunken, over(t.line, t.line_strong), t.text),
            (Kind::Normal, true) => (over(t.panel, t.sunken), t.line_strong, t.text),
        }
    }
}

impl Widget for Button<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let t = Tokens::of(ui);
        let enabled = self.enabled && ui.is_enabled();
        let weight = if self.kind == Kind::Primary { font::strong } else { font::regular };
        let galley = text::line(ui, self.text, weight(font::TABLE), Color32::PLACEHOLDER, f32::INFINITY);
        let pad = match (self.kind, self.small) {
            (Kind::Quiet, _) => 8.0,
            (_, true) => 10.0,
            (_, false) => 12.0,
        };
        let icon_room = |icon: bool| if icon { 16.0 } else { 0.0 };
        let lead = icon_room(self.leading.is_some() || self.dot.is_some());
        let trail = icon_room(self.trailing.is_some());
        let height = if self.small { size::SMALL_BUTTON } else { size::INPUT };
        let width = (galley.size().x + 2.0 * pad + lead + trail).max(self.min_width).ceil();
        let sense = if enabled { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
        let name = self.text.to_owned();
        response.widget_info(move || WidgetInfo::labeled(Role::Button, enabled, name.as_str()));
        if let Some(open) = self.expanded {
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(open));
        }
        if ui.is_rect_visible(rect) {
            let (fill, stroke, color) = self.colors(t, &response, enabled);
            frame::boxed(ui.painter(), rect, size::RADIUS, fill, stroke);
            let inner = rect.shrink2(vec2(pad, 0.0));
            if let Some(icon) = self.leading {
                icons::paint(ui.painter(), icon, icons::slot(rect, inner.left() + 5.0, 11.0), color);
            }
            if let Some(dot) = self.dot {
                icons::paint(ui.painter(), Icon::Dot, icons::slot(rect, inner.left() + 4.0, 11.0), dot);
            }
            if let Some(icon) = self.trailing {
                let color = if self.kind == Kind::Primary { color } else { t.text2 };
                icons::paint(ui.painter(), icon, icons::slot(rect, inner.right() - 4.0, 12.0), color);
            }
            let words = inner.with_min_x(inner.left() + lead).with_max_x(inner.right() - trail);
            text::paint(ui.painter(), words, egui::Align::Center, galley, color);
            frame::focus_ring_outside(ui, &response, rect, size::RADIUS);
        }
        let response = response.on_hover_cursor(CursorIcon::Default);
        match self.tooltip {
            Some(tooltip) if enabled => response.on_hover_text(tooltip),
            Some(tooltip) => response.on_disabled_hover_text(tooltip),
            None => response,
        }
    }
}

/// A button that is only an icon; `name` is its accessible name and its tooltip.
#[derive(Debug)]
#[must_use = "a button must be added to a ui"]
pub struct IconButton<'a> {
    icon: Icon,
    name: &'a str,
    side: f32,
    enabled: bool,
}

impl<'a> IconButton<'a> {
    /// A square of 24 points.
    pub fn new(icon: Icon, name: &'a str) -> Self {
        Self { icon, name, side: size::SMALL_BUTTON, enabled: true }
    }
    /// Side of the square in points.
    pub fn side(mut self, points: f32) -> Self {
        self.side = points;
        self
    }
    /// Grey and without effect when false.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }
    /// Draws it.
    pub fn show(self, ui: &mut Ui) -> Response {
        ui.add(self)
    }
}

impl Widget for IconButton<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let t = Tokens::of(ui);
        let enabled = self.enabled && ui.is_enabled();
        let sense = if enabled { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(vec2(self.side, self.side), sense);
        let name = self.name.to_owned();
        response.widget_info(move || WidgetInfo::labeled(Role::Button, enabled, name.as_str()));
        if ui.is_rect_visible(rect) {
            let hot = enabled && response.hovered();
            if hot {
                ui.painter().rect_filled(rect, size::RADIUS, t.sunken);
            }
            let color = match (enabled, hot) {
                (false, _) => t.line_strong,
                (true, true) => t.text,
                (true, false) => t.text2,
            };
            icons::paint(ui.painter(), self.icon, icons::slot(rect, rect.center().x, 11.0), color);
            frame::focus_ring(ui, &response, rect, size::RADIUS);
        }
        response.on_hover_text(self.name)
    }
}
