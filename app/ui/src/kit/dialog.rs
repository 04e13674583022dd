//! A dialog over the window: title and facts at the top, buttons at the bottom.

use egui::{
    Align, Color32, Context, Id, Layout, Margin, Modal, Rect, Role, Sense, Shadow, Stroke, Ui, UiBuilder,
    pos2, vec2,
};

use super::tokens::{Tokens, font, size};
use super::{frame, ime_guard, text};

/// Height of the head and of the foot.
const HEAD: f32 = 52.0;
const FOOT: f32 = 56.0;
/// Air at the left and the right side.
const PAD: f32 = 18.0;

/// A fact in the head of a dialog: what an action is about.
#[derive(Clone, Copy, Debug)]
pub struct Fact<'a> {
    /// What it is.
    pub label: &'a str,
    /// Its value, semibold or monospaced.
    pub value: &'a str,
    /// An address.
    pub mono: bool,
}

/// What happened to a dialog.
#[derive(Debug)]
pub struct DialogResponse<B, F> {
    /// Escape was pressed (and nothing is being composed).
    pub dismissed: bool,
    /// What the body returned.
    pub body: B,
    /// What the buttons returned.
    pub footer: F,
}

/// The frame of a dialog.
#[derive(Debug)]
#[must_use = "a dialog must be shown"]
pub struct Dialog<'a> {
    id: &'a str,
    title: &'a str,
    facts: &'a [Fact<'a>],
    note: Option<&'a str>,
    width: f32,
    height: Option<f32>,
    body_pad: f32,
    focus: Option<Id>,
    focus_first: bool,
}

impl<'a> Dialog<'a> {
    /// 480 wide, as high as its body.
    pub fn new(id: &'a str, title: &'a str) -> Self {
        Self {
            id,
            title,
            facts: &[],
            note: None,
            width: 480.0,
            height: None,
            body_pad: PAD,
            focus: None,
            focus_first: false,
        }
    }
    /// Nearly as large as the window, at most 1100 × 770: the plan before Apply. The body gets all the
    /// room between head and foot, without margins.
    pub fn large(mut self) -> Self {
        self.width = 1100.0;
        self.height = Some(770.0);
        self.body_pad = 0.0;
        self
    }
    /// The input that has the focus when the dialog opens: what is typed goes there.
    pub fn focus(mut self, id: Id) -> Self {
        self.focus = Some(id);
        self
    }
    /// The first button has the focus when the dialog opens: Enter presses it.
    pub fn focus_first(mut self) -> Self {
        self.focus_first = true;
        self
    }
    /// So wide, as high as its body.
    pub fn width(mut self, points: f32) -> Self {
        self.width = points;
        self
    }
    /// At the right side of the head.
    pub fn facts(mut self, facts: &'a [Fact<'a>]) -> Self {
        self.facts = facts;
        self
    }
    /// At the left side of the foot: why the button is grey, what comes next.
    pub fn note(mut self, note: &'a str) -> Self {
        self.note = Some(note);
        self
    }

    /// Draws it over the window. The buttons are laid out from right to left: the main one first.
    pub fn show<B, F>(
        self,
        ctx: &Context,
        body: impl FnOnce(&mut Ui) -> B,
        footer: impl FnOnce(&mut Ui) -> F,
    ) -> DialogResponse<B, F> {
        if self.focus.is_some() || self.focus_first {
            let key = Id::unique(("hapju dialog drawn", self.id));
            let pass = ctx.cumulative_pass_nr();
            let drawn: Option<(u64, u64)> = ctx.data(|data| data.get_temp(key));
            let opened = drawn.filter(|(_, last)| last + 1 >= pass).map_or(pass, |(opened, _)| opened);
            ctx.data_mut(|data| data.insert_temp(key, (opened, pass)));
            // In its first pass the dialog is not the top layer yet, and egui takes the focus away again.
            if pass <= opened + 1 {
                ctx.memory_mut(|memory| {
                    if let Some(id) = self.focus {
                        memory.request_focus(id);
                        return;
                    }
                    if let Some(id) = memory.focused() {
                        memory.surrender_focus(id);
                    }
                    memory.move_focus(egui::FocusDirection::Next);
                });
                ctx.request_repaint();
            }
        }
        let t = Tokens::of(ctx);
        let screen = ctx.content_rect().size();
        let width = self.width.min(screen.x - 48.0).floor();
        let height = self.height.map(|h| h.min(screen.y - 64.0).floor());
        let frame = egui::Frame::NONE
            .fill(t.panel)
            .stroke(Stroke::new(size::STROKE, t.line))
            .corner_radius(size::CARD_RADIUS + 2)
            .shadow(Shadow { offset: [0, 12], blur: 32, spread: 0, color: t.shadow })
            .inner_margin(Margin::ZERO);
        let modal = Modal::new(Id::unique(("hapju dialog", self.id))).frame(frame).backdrop_color(t.backdrop);
        let response = modal.show(ctx, |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 0.0;
            self.head(ui, width);
            let body_height = height.map(|h| h - HEAD - FOOT);
            let body = self.body(ui, width, body_height, screen.y - 64.0 - HEAD - FOOT, body);
            let footer = self.foot(ui, width, footer);
            (body, footer)
        });
        ctx.accesskit_node_builder(response.response.id, |node| {
            node.set_role(Role::Dialog);
            node.set_label(self.title);
        });
        // A click beside it does not close it: too much may hang on an open plan.
        let escape = response.is_top_modal
            && !response.any_popup_open
            && !ime_guard::composing(ctx)
            && ctx.input_mut(|i| i.consume_key(egui::Modifiers::NONE, egui::Key::Escape));
        let (body, footer) = response.inner;
        DialogResponse { dismissed: escape, body, footer }
    }

    fn head(&self, ui: &mut Ui, width: f32) {
        let t = Tokens::of(ui);
        let (rect, _) = ui.allocate_exact_size(vec2(width, HEAD), Sense::hover());
        let inner = rect.shrink2(vec2(PAD, 0.0));
        let builder =
            |salt: &str, layout: Layout| UiBuilder::new().id_salt(salt).max_rect(inner).layout(layout);
        let mut right = ui.new_child(builder("facts", Layout::right_to_left(Align::Center)));
        right.spacing_mut().item_spacing.x = 6.0;
        let title_width = text::width(ui, self.title, font::strong(font::TITLE));
        for fact in self.facts.iter().rev() {
            // Facts give way to the title, the last one stays longest.
            let value_font = if fact.mono { font::mono(12.5) } else { font::strong(font::HINT) };
            let wanted = text::width(ui, fact.label, font::hint())
                + text::width(ui, fact.value, value_font.clone())
                + 24.0;
            if right.available_width() - wanted < title_width + 16.0 {
                continue;
            }
            text::label(&mut right, fact.value, value_font, t.text);
            text::label(&mut right, fact.label, font::hint(), t.text2);
            right.add_space(12.0);
        }
        let mut left = ui.new_child(builder("title", Layout::left_to_right(Align::Center)));
        text::title(&mut left, self.title);
        frame::hline(ui, rect.x_range(), rect.bottom() - size::STROKE);
    }

    fn body<B>(
        &self,
        ui: &mut Ui,
        width: f32,
        height: Option<f32>,
        most: f32,
        body: impl FnOnce(&mut Ui) -> B,
    ) -> B {
        let origin = ui.cursor().min;
        let pad = self.body_pad;
        if let Some(height) = height {
            let rect = Rect::from_min_size(origin, vec2(width, height));
            let builder = UiBuilder::new()
                .id_salt("body")
                .max_rect(rect.shrink(pad))
                .layout(Layout::top_down(Align::Min));
            let mut child = ui.new_child(builder);
            child.set_clip_rect(rect.intersect(ui.clip_rect()));
            child.spacing_mut().item_spacing.y = 8.0;
            let result = body(&mut child);
            ui.allocate_rect(rect, Sense::hover());
            return result;
        }
        let room = Rect::from_min_size(origin + vec2(pad, pad), vec2(width - 2.0 * pad, most.max(80.0)));
        let builder = UiBuilder::new().id_salt("body").max_rect(room).layout(Layout::top_down(Align::Min));
        let mut child = ui.new_child(builder);
        child.spacing_mut().item_spacing.y = 8.0;
        let result = egui::ScrollArea::vertical()
            .max_height(room.height() - 2.0 * pad)
            .auto_shrink([false, true])
            .show(&mut child, body)
            .inner;
        let bottom = child.min_rect().bottom() + pad;
        ui.allocate_rect(Rect::from_min_max(origin, pos2(origin.x + width, bottom)), Sense::hover());
        result
    }

    fn foot<F>(&self, ui: &mut Ui, width: f32, footer: impl FnOnce(&mut Ui) -> F) -> F {
        let t = Tokens::of(ui);
        let (rect, _) = ui.allocate_exact_size(vec2(width, FOOT), Sense::hover());
        frame::hline(ui, rect.x_range(), rect.top());
        let inner = rect.shrink2(vec2(PAD, 0.0));
        let builder = |salt: &str, room: Rect, layout: Layout| {
            UiBuilder::new().id_salt(salt).max_rect(room).layout(layout)
        };
        let mut right = ui.new_child(builder("buttons", inner, Layout::right_to_left(Align::Center)));
        right.spacing_mut().item_spacing.x = 10.0;
        let result = footer(&mut right);
        if let Some(note) = self.note {
            let room = inner.with_max_x(right.min_rect().left() - 12.0);
            let galley = text::paragraph(ui, note, font::hint(), Color32::PLACEHOLDER, room.width());
            let response = ui.interact(room, ui.unique_id().with("note"), Sense::hover());
            text::name(&response, note);
            text::paint(ui.painter(), room, Align::Min, galley, t.text2);
        }
        result
    }
}
