//! Findings, errors first; a click goes to the field, another mends it where one click can.

use egui::{Align, Layout, Sense, Ui, UiBuilder, vec2};
use hapju_model::Finding;
use hapju_model::finding::Severity;
use hapju_model::history::Label;
use hapju_model::object::ObjectRef;

use crate::action::{Action, Outbox};
use crate::kit::button::Button;
use crate::kit::tokens::{Tokens, Tone, font, size};
use crate::kit::{badge, frame, text};
use crate::view::View;
use crate::wording;

/// Draws the tab.
pub fn show(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    if view.findings.is_empty() {
        text::hint(ui, &view.words.tr("problems-none"));
        return;
    }
    for (severity, title) in [
        (Severity::Error, "problems-errors"),
        (Severity::Warning, "problems-warnings"),
        (Severity::Advice, "problems-advice"),
    ] {
        let findings: Vec<&Finding> =
            view.findings.iter().filter(|finding| finding.severity == severity).collect();
        if findings.is_empty() {
            continue;
        }
        text::section(ui, &view.words.tr_args(title, &[("n", findings.len().into())]));
        for finding in findings {
            row(ui, view, finding, out);
        }
        text::gap(ui, 10.0);
    }
}

/// The colours of a severity.
pub(crate) fn tone(severity: Severity) -> Tone {
    match severity {
        Severity::Error => Tone::Bad,
        Severity::Warning => Tone::Warn,
        Severity::Advice => Tone::Unknown,
    }
}

fn row(ui: &mut Ui, view: &View<'_>, finding: &Finding, out: &mut Outbox) {
    let t = Tokens::of(ui);
    let sentence = wording::finding(view.words, finding);
    let fix = wording::fix(view.words, finding);
    let place = finding.object.and_then(|id| view.document.value(id)).map(|value| {
        let object = ObjectRef::of(value);
        if finding.path.is_root() {
            format!("{} {}", object.kind, object.name)
        } else {
            format!("{} {} · {}", object.kind, object.name, finding.path)
        }
    });
    let width = ui.available_width();
    let galley = text::paragraph(ui, &sentence, font::table(), t.text, width - 42.0);
    let height = 16.0
        + galley.size().y
        + if place.is_some() { 18.0 } else { 0.0 }
        + if fix.is_some() { 30.0 } else { 0.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let spoken = format!("{sentence} {}", place.as_deref().unwrap_or_default());
    response.widget_info(move || egui::WidgetInfo::labeled(egui::Role::Button, true, spoken.trim()));
    let fill = if response.hovered() { t.sunken } else { t.panel };
    frame::boxed(ui.painter(), rect, size::RADIUS, fill, t.line);
    frame::focus_ring(ui, &response, rect, size::RADIUS);
    badge::paint_mark(ui, egui::pos2(rect.left() + 18.0, rect.top() + 18.0), tone(finding.severity));
    let mut at = egui::pos2(rect.left() + 34.0, rect.top() + 8.0);
    let text_height = galley.size().y;
    ui.painter().galley(at, galley, t.text);
    at.y += text_height + 2.0;
    if let Some(place) = &place {
        let galley = text::line(ui, place, font::hint(), t.text3, width - 42.0);
        ui.painter().galley(at, galley, t.text3);
        at.y += 18.0;
    }
    if let (Some(words), Some(edit)) = (fix, &finding.fix) {
        let room = egui::Rect::from_min_size(at, vec2(width - 42.0, size::SMALL_BUTTON));
        let builder = UiBuilder::new().max_rect(room).layout(Layout::left_to_right(Align::Center));
        if Button::new(&words).small().show(&mut ui.new_child(builder)).clicked() {
            out.edit(edit.clone(), Label { code: "undo-fix", args: hapju_model::finding::Args::new() });
        }
    }
    if response.clicked()
        && let Some(object) = finding.object
    {
        out.push(Action::Jump { object, path: finding.path.clone() });
    }
}
