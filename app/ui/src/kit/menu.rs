//! Menus that open under a button or a row.

use egui::{Align, Color32, Popup, Response, Role, Sense, Ui, WidgetInfo, vec2};

use super::button::{Button, IconButton};
use super::icons::{self, Icon};
use super::tokens::{Tokens, font, size};
use super::{combo, frame, text};

/// Width of a menu in points where the caller says nothing else.
pub const WIDTH: f32 = 248.0;

/// A word of the menu bar that opens a menu.
pub fn bar_menu<R>(ui: &mut Ui, words: &str, content: impl FnOnce(&mut Ui) -> R) -> Option<R> {
    let response = Button::new(words).quiet().show(ui);
    below(ui, &response, WIDTH, content)
}

/// A button with a caret that opens a menu.
pub fn button_menu<R>(ui: &mut Ui, words: &str, content: impl FnOnce(&mut Ui) -> R) -> Option<R> {
    let id = ui.next_auto_id();
    let open = Popup::is_id_open(ui.ctx(), id.with("popup"));
    let response = Button::new(words).opens_menu(open).show(ui);
    below(ui, &response, WIDTH, content)
}

/// Three dots that open a menu.
pub fn kebab<R>(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui) -> R) -> Option<R> {
    let response = IconButton::new(Icon::Kebab, name).show(ui);
    below(ui, &response, WIDTH, content)
}

/// A menu under (or over) whatever was clicked.
pub fn below<R>(ui: &Ui, anchor: &Response, width: f32, content: impl FnOnce(&mut Ui) -> R) -> Option<R> {
    let popup = Popup::menu(anchor).gap(4.0).width(width).frame(combo::popup_frame(ui));
    let shown = popup.show(|ui| {
        ui.set_width(width - 8.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        content(ui)
    });
    shown.map(|s| s.inner)
}

/// An entry of a menu, 28 high.
#[derive(Debug)]
#[must_use = "an entry must be shown"]
pub struct MenuItem<'a> {
    words: &'a str,
    shortcut: Option<&'a str>,
    checked: Option<bool>,
    enabled: bool,
    danger: bool,
    note: Option<&'a str>,
}

impl<'a> MenuItem<'a> {
    /// An entry with its words.
    pub fn new(words: &'a str) -> Self {
        Self { words, shortcut: None, checked: None, enabled: true, danger: false, note: None }
    }
    /// The keys that do the same.
    pub fn shortcut(mut self, keys: &'a str) -> Self {
        self.shortcut = Some(keys);
        self
    }
    /// One of several, or on and off: a tick when true, its room when false.
    pub fn checked(mut self, checked: bool) -> Self {
        self.checked = Some(checked);
        self
    }
    /// Grey and without effect when false.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }
    /// It takes something away.
    pub fn danger(mut self) -> Self {
        self.danger = true;
        self
    }
    /// A quiet word at the right side.
    pub fn note(mut self, note: &'a str) -> Self {
        self.note = Some(note);
        self
    }

    /// Draws it; true: it was chosen, and the menu closes.
    pub fn show(self, ui: &mut Ui) -> bool {
        let t = Tokens::of(ui);
        let enabled = self.enabled && ui.is_enabled();
        let sense = if enabled { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), size::INPUT), sense);
        let (name, checked) = (self.words.to_owned(), self.checked);
        response.widget_info(move || match checked {
            Some(on) => WidgetInfo::selected(Role::MenuItemCheckBox, enabled, on, name.as_str()),
            None => WidgetInfo::labeled(Role::MenuItem, enabled, name.as_str()),
        });
        let hot = enabled && (response.hovered() || response.has_focus());
        if hot {
            ui.painter().rect_filled(rect, size::CHIP_RADIUS, t.sunken);
        }
        let color = match (enabled, self.danger) {
            (false, _) => t.text3.gamma_multiply(0.7),
            (true, true) => t.bad,
            (true, false) => t.text,
        };
        let mut inner = rect.shrink2(vec2(8.0, 0.0));
        if let Some(on) = self.checked {
            if on {
                icons::paint(
                    ui.painter(),
                    Icon::Check,
                    icons::slot(rect, inner.left() + 5.0, 11.0),
                    t.accent,
                );
            }
            inner.min.x += 20.0;
        }
        let mut room = inner.width();
        if let Some(right) = self.shortcut.or(self.note) {
            let galley = text::line(ui, right, font::hint(), Color32::PLACEHOLDER, inner.width() * 0.6);
            room -= galley.size().x + 12.0;
            text::paint(ui.painter(), inner, Align::Max, galley, t.text3);
        }
        let galley = text::line(ui, self.words, font::table(), Color32::PLACEHOLDER, room);
        text::paint(ui.painter(), inner, Align::Min, galley, color);
        frame::focus_ring(ui, &response, rect, size::CHIP_RADIUS);
        let chosen = response.clicked();
        if chosen {
            ui.close();
        }
        chosen
    }
}

/// A line between groups of entries.
pub fn separator(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 9.0), Sense::hover());
    frame::hline(ui, rect.x_range(), rect.center().y.floor());
}

/// A quiet heading over a group of entries.
pub fn heading(ui: &mut Ui, words: &str) {
    let t = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 24.0), Sense::hover());
    text::name(&response, words);
    let galley = text::line(ui, words, font::strong(11.5), Color32::PLACEHOLDER, rect.width() - 16.0);
    text::paint(ui.painter(), rect.shrink2(vec2(8.0, 0.0)), Align::Min, galley, t.text3);
}
