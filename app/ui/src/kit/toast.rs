//! Short messages at the lower edge; a live region for screen readers.

use egui::{Align2, Area, Context, Id, Order, Sense, Ui, vec2};

use super::badge;
use super::button::{Button, IconButton};
use super::icons::Icon;
use super::text;
use super::tokens::{Tokens, Tone, font, size};

/// How long a message stays that asks for nothing, in seconds.
const STAYS: f64 = 5.0;
/// How long one stays that offers an action.
const STAYS_WITH_ACTION: f64 = 10.0;
/// At most so many at a time; the oldest goes.
const MOST: usize = 4;

#[derive(Debug)]
struct Toast {
    tone: Tone,
    words: String,
    action: Option<(String, u64)>,
    /// Set when it is first drawn.
    until: Option<f64>,
    serial: u64,
}

/// The messages on screen.
#[derive(Debug, Default)]
pub struct Toasts {
    toasts: Vec<Toast>,
    serial: u64,
}

impl Toasts {
    /// A message. An error stays until it is closed, everything else goes by itself.
    pub fn push(&mut self, tone: Tone, words: impl Into<String>) {
        self.add(tone, words.into(), None);
    }

    /// A message that stays until it is closed, whatever its tone.
    pub fn keep(&mut self, tone: Tone, words: impl Into<String>) {
        self.add(tone, words.into(), None);
        if let Some(toast) = self.toasts.last_mut() {
            toast.until = Some(f64::INFINITY);
        }
    }

    /// A message with an action (undo); `key` comes back from [`Toasts::show`] when it is clicked.
    pub fn push_action(&mut self, tone: Tone, words: impl Into<String>, action: impl Into<String>, key: u64) {
        self.add(tone, words.into(), Some((action.into(), key)));
    }

    fn add(&mut self, tone: Tone, words: String, action: Option<(String, u64)>) {
        // The same message again only starts its time anew.
        self.toasts.retain(|toast| toast.words != words);
        self.serial += 1;
        self.toasts.push(Toast { tone, words, action, until: None, serial: self.serial });
        if self.toasts.len() > MOST {
            self.toasts.remove(0);
        }
    }

    /// None on screen.
    pub fn is_empty(&self) -> bool {
        self.toasts.is_empty()
    }

    /// Draws them over everything, `lift` points above the lower edge (the status bar); `close` is the
    /// accessible name of ✕. Returns the key of an action that was clicked. Asks for one repaint, at the
    /// moment when the next message goes.
    pub fn show(&mut self, ctx: &Context, lift: f32, close: &str) -> Option<u64> {
        let now = ctx.input(|i| i.time);
        for toast in &mut self.toasts {
            let stays = if toast.action.is_some() { STAYS_WITH_ACTION } else { STAYS };
            let end = if toast.tone == Tone::Bad { f64::INFINITY } else { now + stays };
            toast.until.get_or_insert(end);
        }
        self.toasts.retain(|toast| toast.until.is_none_or(|until| until > now));
        let next = self.toasts.iter().filter_map(|t| t.until).fold(f64::INFINITY, f64::min);
        if next.is_finite() {
            ctx.request_repaint_after(std::time::Duration::from_secs_f64((next - now).max(0.0) + 0.01));
        }
        if self.toasts.is_empty() {
            return None;
        }
        let (mut clicked, mut closed) = (None, None);
        Area::new(Id::unique("hapju toasts"))
            .order(Order::Foreground)
            .anchor(Align2::CENTER_BOTTOM, vec2(0.0, -lift - 12.0))
            .show(ctx, |ui| {
                ui.spacing_mut().item_spacing.y = 8.0;
                // As wide as the widest, so that nothing beside them is covered.
                ui.set_width(self.toasts.iter().map(|toast| toast.width(ui)).fold(0.0, f32::max));
                for toast in &self.toasts {
                    let drawn = ui.vertical_centered(|ui| toast.draw(ui, close));
                    match drawn.inner {
                        Some(Clicked::Close) => closed = Some(toast.serial),
                        Some(Clicked::Action(key)) => {
                            clicked = Some(key);
                            closed = Some(toast.serial);
                        }
                        None => {}
                    }
                }
            });
        if let Some(serial) = closed {
            self.toasts.retain(|toast| toast.serial != serial);
        }
        clicked
    }
}

enum Clicked {
    Close,
    Action(u64),
}

impl Toast {
    fn words_width(&self, ui: &Ui) -> f32 {
        text::width(ui, &self.words, font::table()).min(440.0).ceil() + 2.0
    }

    /// Of the whole message: mark, words, action, ✕ and the air between them.
    fn width(&self, ui: &Ui) -> f32 {
        let action =
            self.action.as_ref().map_or(0.0, |(words, _)| text::width(ui, words, font::table()) + 28.0);
        (self.words_width(ui) + action + badge::MARK + 58.0).ceil()
    }

    fn draw(&self, ui: &mut Ui, close: &str) -> Option<Clicked> {
        let t = Tokens::of(ui);
        let mut clicked = None;
        egui::Frame::NONE
            .fill(t.panel)
            .stroke(egui::Stroke::new(size::STROKE, t.line_strong))
            .corner_radius(size::CARD_RADIUS)
            .inner_margin(egui::Margin { left: 12, right: 8, top: 4, bottom: 4 })
            .show(ui, |ui| {
                let words_width = self.words_width(ui);
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = 8.0;
                    let (mark, _) = ui.allocate_exact_size(vec2(badge::MARK, badge::MARK), Sense::hover());
                    badge::paint_mark(ui, mark.center(), self.tone);
                    let words = text::wrapped_at(ui, &self.words, font::table(), t.text, words_width);
                    let live = if self.tone == Tone::Bad {
                        egui::accesskit::Live::Assertive
                    } else {
                        egui::accesskit::Live::Polite
                    };
                    ui.ctx().accesskit_node_builder(words.id, |node| node.set_live(live));
                    if let Some((action, key)) = &self.action
                        && Button::new(action).small().show(ui).clicked()
                    {
                        clicked = Some(Clicked::Action(*key));
                    }
                    if IconButton::new(Icon::Close, close).side(20.0).show(ui).clicked() {
                        clicked = Some(Clicked::Close);
                    }
                });
            });
        clicked
    }
}
