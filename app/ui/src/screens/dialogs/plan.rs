//! What Apply would do, object by object, and the one button that does it.

use egui::{Align, Layout, ScrollArea, Sense, Ui, UiBuilder, vec2};
use egui_extras::{Size, StripBuilder};
use hapju_i18n::Arg;

use crate::action::{Action, Outbox};
use crate::kit::button::Button;
use crate::kit::dialog::{Dialog as Frame, Fact};
use crate::kit::tokens::{Tokens, Tone, font, size};
use crate::kit::{badge, frame, text};
use crate::screens::tone_of;
use crate::state::{Dialog, State};
use crate::view::{PlanAction, PlanPhase, PlanRow, PlanStep, PlanView, View};

const ROW: f32 = 32.0;

/// Draws the plan.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, state: &mut State, row: usize, out: &mut Outbox) {
    let words = view.words;
    let Some(plan) = view.plan else {
        state.dialog = Dialog::None;
        return;
    };
    let labels = ["plan-context", "plan-namespace", "plan-server", "plan-user"].map(|key| words.tr(key));
    let values = [&plan.context, &plan.namespace, &plan.server, &plan.user];
    let facts: Vec<Fact<'_>> = labels
        .iter()
        .zip(values)
        .map(|(label, value)| Fact { label, value, mono: value.contains("://") })
        .collect();
    let title = words.tr("plan-title");
    let mut chosen = row;
    let mut close = false;
    let response = Frame::new("plan", &title).facts(&facts).large().show(
        ui.ctx(),
        |ui| {
            ui.spacing_mut().item_spacing = vec2(0.0, 6.0);
            StripBuilder::new(ui).size(Size::relative(0.55)).size(Size::remainder()).horizontal(
                |mut strip| {
                    strip.cell(|ui| {
                        pane(ui, "plan rows", |ui| {
                            remarks(ui, view, plan);
                            chosen = rows(ui, view, plan, row);
                        });
                    });
                    strip.cell(|ui| {
                        let room = ui.max_rect();
                        frame::vline(ui, room.left(), room.y_range());
                        if let Some(row) = plan.rows.get(chosen) {
                            pane(ui, "plan diff", |ui| detail(ui, view, row));
                        }
                    });
                },
            );
        },
        |ui| close = footer(ui, view, plan, out),
    );
    state.dialog = Dialog::Plan { row: chosen };
    let busy = matches!(plan.phase, PlanPhase::Applying(..));
    if close || (response.dismissed && !busy) {
        state.dialog = Dialog::None;
        out.push(Action::ClosePlan);
    }
}

/// One half of the plan, which scrolls by itself.
fn pane(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui)) {
    egui::Frame::NONE.inner_margin(16).show(ui, |ui| {
        ScrollArea::vertical().id_salt(name).auto_shrink([false, false]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            content(ui);
        });
    });
}

fn remarks(ui: &mut Ui, view: &View<'_>, plan: &PlanView) {
    let t = Tokens::of(ui);
    let words = view.words;
    if let Some((verdict, sentence)) = &plan.verdict {
        let tone = tone_of(*verdict);
        egui::Frame::NONE.fill(t.bg(tone)).corner_radius(size::CARD_RADIUS).inner_margin(10).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                badge::mark(ui, tone, sentence);
                text::wrapped(ui, sentence, font::strong(font::BODY), t.fg(tone));
            });
        });
    }
    for remark in &plan.remarks {
        text::wrapped(ui, remark, font::table(), t.warn);
    }
    let sentence = match &plan.phase {
        PlanPhase::Checking => words.tr("plan-checking").into_owned(),
        PlanPhase::Checked => words.tr("plan-checked").into_owned(),
        PlanPhase::Failed(why) | PlanPhase::Stopped(why) => why.clone(),
        PlanPhase::Applying(done, total) => {
            let args: [(&str, Arg<'_>); 2] = [("done", (*done).into()), ("total", (*total).into())];
            words.tr_args("plan-running", &args).into_owned()
        }
        PlanPhase::Done => words.tr("plan-done").into_owned(),
    };
    let color = match plan.phase {
        PlanPhase::Failed(_) | PlanPhase::Stopped(_) => t.bad,
        PlanPhase::Done => t.ok,
        _ => t.text2,
    };
    let shown = text::wrapped(ui, &sentence, font::table(), color);
    ui.ctx().accesskit_node_builder(shown.id, |node| node.set_live(egui::accesskit::Live::Polite));
    if plan.ask_without_groups {
        text::section(ui, &words.tr("plan-leave-out-title"));
    }
}

fn rows(ui: &mut Ui, view: &View<'_>, plan: &PlanView, chosen: usize) -> usize {
    let t = Tokens::of(ui);
    let words = view.words;
    if plan.rows.is_empty() {
        return chosen;
    }
    let width = ui.available_width();
    let at = [0.0, 96.0, 96.0 + width * 0.25];
    let (head, _) = ui.allocate_exact_size(vec2(width, 24.0), Sense::hover());
    for (key, x) in ["plan-col-action", "plan-col-kind", "plan-col-name"].into_iter().zip(at) {
        let galley = text::line(ui, &words.tr(key), font::hint(), t.text2, 160.0);
        text::paint(ui.painter(), head.with_min_x(head.left() + x + 8.0), Align::Min, galley, t.text2);
    }
    frame::hline(ui, head.x_range(), head.bottom());
    let mut picked = chosen;
    for (index, row) in plan.rows.iter().enumerate() {
        let (rect, response) = ui.allocate_exact_size(vec2(width, ROW), Sense::click());
        let (tone, word) = state_of(view, row);
        let spoken = format!("{word} {} {} {}", row.kind, row.name, row.note);
        let selected = index == chosen;
        response.widget_info(move || {
            egui::WidgetInfo::selected(egui::Role::Button, true, selected, spoken.trim())
        });
        if selected {
            ui.painter().rect_filled(rect, 0, t.accent_bg);
        } else if response.hovered() {
            ui.painter().rect_filled(rect, 0, t.sunken);
        }
        frame::focus_ring(ui, &response, rect, 0);
        frame::hline(ui, rect.x_range(), rect.bottom() - 1.0);
        let builder = UiBuilder::new()
            .id_salt(("plan row", index))
            .max_rect(rect.shrink2(vec2(8.0, 0.0)))
            .layout(Layout::left_to_right(Align::Center));
        badge::word(&mut ui.new_child(builder), tone, &word);
        let kind = text::line(ui, &row.kind, font::table(), t.text, at[2] - at[1] - 12.0);
        text::paint(ui.painter(), rect.with_min_x(rect.left() + at[1] + 8.0), Align::Min, kind, t.text);
        let name = text::line(ui, &row.name, font::code(), t.text, width - at[2] - 120.0);
        text::paint(ui.painter(), rect.with_min_x(rect.left() + at[2] + 8.0), Align::Min, name, t.text);
        let note = text::line(ui, &row.note, font::hint(), t.text2, 150.0);
        text::paint(ui.painter(), rect.shrink2(vec2(8.0, 0.0)), Align::Max, note, t.text2);
        if response.clicked() {
            picked = index;
        }
    }
    picked
}

/// While it runs a row says how far it is, before that what would happen to it.
fn state_of(view: &View<'_>, row: &PlanRow) -> (Tone, String) {
    let (tone, key) = match (row.progress, row.action) {
        (PlanStep::Done, _) => (Tone::Ok, "plan-step-done"),
        (PlanStep::Running, _) => (Tone::Accent, "plan-step-running"),
        (PlanStep::Failed, _) => (Tone::Bad, "plan-step-failed"),
        (PlanStep::NotDone, _) => (Tone::Unknown, "plan-step-not-done"),
        (PlanStep::Waiting, PlanAction::Created) => (Tone::Ok, "plan-created"),
        (PlanStep::Waiting, PlanAction::Changed) => (Tone::Warn, "plan-changed"),
        (PlanStep::Waiting, PlanAction::Unchanged) => (Tone::Unknown, "plan-unchanged"),
        (PlanStep::Waiting, PlanAction::Refused) => (Tone::Bad, "plan-refused"),
        (PlanStep::Waiting, PlanAction::LeftOut) => (Tone::Unknown, "plan-left-out"),
    };
    (tone, view.words.tr(key).into_owned())
}

fn detail(ui: &mut Ui, view: &View<'_>, row: &PlanRow) {
    let t = Tokens::of(ui);
    text::section(ui, &format!("{} {}", row.kind, row.name));
    for message in &row.messages {
        text::wrapped(ui, message, font::table(), t.bad);
    }
    if row.diff.is_empty() {
        if row.action == PlanAction::Unchanged {
            text::hint(ui, &view.words.tr("plan-unchanged"));
        }
        return;
    }
    crate::screens::diff(ui, &format!("{} {}", row.kind, row.name), &row.diff, 560.0);
}

/// The buttons; true when the plan shall be closed.
fn footer(ui: &mut Ui, view: &View<'_>, plan: &PlanView, out: &mut Outbox) -> bool {
    let words = view.words;
    let args: [(&str, Arg<'_>); 1] = [("context", (&plan.context).into())];
    if plan.ask_without_groups {
        if Button::new(&words.tr("plan-leave-out-agree")).primary().show(ui).clicked() {
            out.push(Action::PlanWithoutGroups);
        }
        return Button::new(&words.tr("word-cancel")).show(ui).clicked();
    }
    match &plan.phase {
        PlanPhase::Done | PlanPhase::Stopped(_) => {
            Button::new(&words.tr("word-close")).primary().show(ui).clicked()
        }
        phase => {
            let nothing =
                plan.rows.iter().all(|row| matches!(row.action, PlanAction::Unchanged | PlanAction::LeftOut));
            let ready = *phase == PlanPhase::Checked && plan.problems == 0 && !nothing;
            let label = words.tr_args("plan-apply-to", &args);
            if Button::new(&label).primary().enabled(ready).show(ui).clicked() {
                out.push(Action::ApplyPlan);
            }
            let applying = matches!(phase, PlanPhase::Applying(..));
            if applying && Button::new(&words.tr("plan-stop")).show(ui).clicked() {
                out.push(Action::StopApply);
            }
            let close = !applying && Button::new(&words.tr("word-cancel")).show(ui).clicked();
            if *phase == PlanPhase::Checked && plan.problems > 0 {
                let args: [(&str, Arg<'_>); 1] = [("n", plan.problems.into())];
                text::secondary(ui, &words.tr_args("plan-problems-first", &args));
            } else if *phase == PlanPhase::Checked && nothing {
                text::secondary(ui, &words.tr("plan-nothing"));
            }
            close
        }
    }
}
