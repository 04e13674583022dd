//! A card: a head of 38 points that opens and closes it; closed it shows chips, open its fields.

use egui::{
    Align, Color32, Id, Key, Layout, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

use super::button::Button;
use super::chip::{self, Chip};
use super::icons::{self, Icon};
use super::tokens::{Tokens, Tone, font, size};
use super::{badge, frame, text};

/// What to draw.
#[derive(Debug)]
#[must_use = "a card must be shown"]
pub struct Card<'a> {
    id: &'a str,
    title: &'a str,
    chips: &'a [Chip],
    action: Option<&'a str>,
    errors: Option<(usize, &'a str)>,
    state: Option<(Tone, &'a str)>,
    default_open: bool,
    collapsible: bool,
}

/// What happened to a card.
#[derive(Debug)]
pub struct CardResponse<R> {
    /// The head.
    pub head: Response,
    /// The action at the right side was clicked.
    pub action_clicked: bool,
    /// Open now.
    pub open: bool,
    /// What the body returned; none while closed.
    pub inner: Option<R>,
}

impl<'a> Card<'a> {
    /// `id` is its name in the memory of what is open; it is the same in every language.
    pub fn new(id: &'a str, title: &'a str) -> Self {
        Self {
            id,
            title,
            chips: &[],
            action: None,
            errors: None,
            state: None,
            default_open: false,
            collapsible: true,
        }
    }
    /// What it says while closed.
    pub fn chips(mut self, chips: &'a [Chip]) -> Self {
        self.chips = chips;
        self
    }
    /// A small button at the right side of the head.
    pub fn action(mut self, words: &'a str) -> Self {
        self.action = Some(words);
        self
    }
    /// A red count behind the title when above zero; `words` tells it to screen readers.
    pub fn errors(mut self, count: usize, words: &'a str) -> Self {
        self.errors = (count > 0).then_some((count, words));
        self
    }
    /// A word of state behind the title (`does not fit`).
    pub fn state(mut self, tone: Tone, word: &'a str) -> Self {
        self.state = Some((tone, word));
        self
    }
    /// Open when it was never touched.
    pub fn default_open(mut self, open: bool) -> Self {
        self.default_open = open;
        self
    }
    /// Always open, without a triangle.
    pub fn fixed(mut self) -> Self {
        self.collapsible = false;
        self
    }

    /// Where the state of a card is kept.
    pub fn memory_id(id: &str) -> Id {
        Id::unique(("hapju card", id))
    }

    /// Opens or closes a card from elsewhere (a jump to one of its fields).
    pub fn set_open(ctx: &egui::Context, id: &str, open: bool) {
        ctx.data_mut(|d| d.insert_persisted(Self::memory_id(id), open));
    }

    /// Opens a card from elsewhere and brings it into view when it is drawn next.
    pub fn reveal(ctx: &egui::Context, id: &str) {
        Self::set_open(ctx, id, true);
        ctx.data_mut(|d| d.insert_temp(Self::memory_id(id).with("reveal"), true));
    }

    /// Draws it over the whole width; the body lays out its rows from top to bottom.
    pub fn show<R>(self, ui: &mut Ui, body: impl FnOnce(&mut Ui) -> R) -> CardResponse<R> {
        let t = Tokens::of(ui);
        let memory = Self::memory_id(self.id);
        let mut open =
            !self.collapsible || ui.data_mut(|d| *d.get_persisted_mut_or(memory, self.default_open));
        let origin = ui.cursor().min;
        let width = ui.available_width();
        let head_rect = Rect::from_min_size(origin, vec2(width, size::CARD_HEAD));
        // The background is set when the height of the body is known.
        let background = ui.painter().add(egui::Shape::Noop);

        let head = self.head(ui, head_rect, open);
        if self.collapsible && (head.clicked() || toggled_by_arrow(ui, &head, open)) {
            open = !open;
            ui.data_mut(|d| d.insert_persisted(memory, open));
        }
        let action_clicked = self.head_contents(ui, head_rect, open);

        let mut bottom = head_rect.bottom();
        let inner = open.then(|| {
            frame::hline(ui, head_rect.x_range().shrink(size::STROKE), head_rect.bottom());
            let room = Rect::from_min_max(
                pos2(origin.x + size::CARD_PAD, head_rect.bottom() + size::CARD_PAD - 1.0),
                pos2(
                    head_rect.right() - size::CARD_PAD,
                    ui.max_rect().bottom().max(head_rect.bottom() + 64.0),
                ),
            );
            let builder = UiBuilder::new()
                .id_salt(("card", self.id))
                .max_rect(room)
                .layout(Layout::top_down(Align::Min))
                .accessibility_role(Role::Group);
            let mut child = ui.new_child(builder);
            child.spacing_mut().item_spacing = vec2(8.0, size::ROW_GAP);
            let result = body(&mut child);
            bottom = child.min_rect().bottom() + size::CARD_PAD - 1.0;
            result
        });
        let rect = Rect::from_min_max(origin, pos2(head_rect.right(), bottom));
        ui.allocate_rect(rect, Sense::hover());
        if ui.data_mut(|d| d.remove_temp::<bool>(memory.with("reveal"))).is_some() {
            ui.scroll_to_rect(rect, Some(Align::Min));
        }
        let stroke = Stroke::new(size::STROKE, t.line);
        ui.painter().set(
            background,
            egui::epaint::RectShape::new(rect, size::CARD_RADIUS, t.panel, stroke, StrokeKind::Inside),
        );
        frame::focus_ring(ui, &head, head_rect, size::CARD_RADIUS);
        CardResponse { head, action_clicked, open, inner }
    }

    fn head(&self, ui: &Ui, rect: Rect, open: bool) -> Response {
        let sense = if self.collapsible { Sense::click() } else { Sense::hover() };
        let head = ui.interact(rect, Self::memory_id(self.id).with("head"), sense);
        let title = self.title.to_owned();
        let role = if self.collapsible { Role::DisclosureTriangle } else { Role::Heading };
        head.widget_info(move || WidgetInfo::labeled(role, true, title.as_str()));
        if self.collapsible {
            ui.ctx().accesskit_node_builder(head.id, |node| node.set_expanded(open));
        }
        head
    }

    /// Triangle, title, badges, chips and action. True: the action was clicked.
    fn head_contents(&self, ui: &mut Ui, rect: Rect, open: bool) -> bool {
        let t = Tokens::of(ui);
        let mut x = rect.left() + size::CARD_PAD;
        if self.collapsible {
            let icon = if open { Icon::TriangleDown } else { Icon::TriangleRight };
            icons::paint(ui.painter(), icon, icons::slot(rect, x + 2.0, 11.0), t.text3);
            x += 18.0;
        }
        let title_room = (rect.right() - x - 60.0).max(40.0);
        let title = text::line(ui, self.title, font::strong(font::BODY), Color32::PLACEHOLDER, title_room);
        let title_width = title.size().x.ceil();
        let title_rect = Rect::from_min_max(pos2(x, rect.top()), pos2(x + title_width, rect.bottom()));
        text::paint(ui.painter(), title_rect, Align::Min, title, t.text);
        x += title_width + 10.0;

        let row = Rect::from_min_max(pos2(x, rect.top()), pos2(rect.right() - 12.0, rect.bottom()));
        let builder = |name: &str, max: Rect, layout: Layout| {
            UiBuilder::new().id_salt((name, self.id)).max_rect(max).layout(layout)
        };
        let mut clicked = false;
        let mut right_edge = row.right();
        if let Some(words) = self.action {
            let mut side = ui.new_child(builder("card action", row, Layout::right_to_left(Align::Center)));
            clicked = Button::new(words).small().show(&mut side).clicked();
            right_edge = side.min_rect().left() - 8.0;
        }
        let row = row.with_max_x(right_edge);
        let mut line = ui.new_child(builder("card chips", row, Layout::left_to_right(Align::Center)));
        line.spacing_mut().item_spacing.x = 6.0;
        if let Some((count, words)) = self.errors {
            badge::count(&mut line, Tone::Bad, count, words);
        }
        if let Some((tone, word)) = self.state {
            badge::word(&mut line, tone, word);
        }
        if !open {
            let room = line.available_width();
            chip::line(&mut line, self.chips, room);
        }
        clicked
    }
}

/// → opens, ← closes, as in every tree.
fn toggled_by_arrow(ui: &Ui, head: &Response, open: bool) -> bool {
    let key = if open { Key::ArrowLeft } else { Key::ArrowRight };
    frame::keep_arrows(ui, head);
    head.has_focus() && ui.input_mut(|i| i.consume_key(egui::Modifiers::NONE, key))
}
