//! The verdict in words first, then what holds it back, the smallest changes, the map and the curve.

use egui::{Align, Layout, Sense, Ui, UiBuilder, vec2};
use hapju_i18n::Arg;
use hapju_model::finding::Arg as ModelArg;
use hapju_model::history::Label;
use hapju_model::verdict::{GroupVerdict, Reason, Suggestion, Verdict};

use crate::action::Outbox;
use crate::kit::button::Button;
use crate::kit::icons::Icon;
use crate::kit::progress_cells::{Verdict as VerdictCard, verdict_card};
use crate::kit::tokens::{Tokens, Tone, font, size};
use crate::kit::{badge, frame, text};
use crate::screens::tone_of;
use crate::state::State;
use crate::view::{SnapshotSource, View};
use crate::wording;

/// Draws the tab.
pub fn show(ui: &mut Ui, view: &View<'_>, state: &mut State, out: &mut Outbox) {
    let words = view.words;
    if view.verdict.groups.is_empty() {
        text::wrapped(ui, &words.tr("feas-nothing"), font::hint(), Tokens::of(ui).text3);
        return;
    }
    if view.snapshot.source == SnapshotSource::Sample {
        text::wrapped(ui, &words.tr("feas-on-sample"), font::hint(), Tokens::of(ui).text3);
    } else if let Some(age) = view.snapshot.age {
        let ago = words.duration(age);
        text::wrapped(
            ui,
            &words.tr_args("feas-on-old", &[("age", (&ago).into())]),
            font::hint(),
            Tokens::of(ui).warn,
        );
    }
    let chosen = chosen_groups(view, state);
    for index in &chosen {
        group(ui, view, &view.verdict.groups[*index], out);
    }
    if view.verdict.groups.len() > 1 {
        together(ui, view);
    }
    if !chosen.is_empty() {
        super::map_and_curve::map(ui, view, state);
        super::map_and_curve::curve(ui, view, state);
    }
    assumptions(ui, view);
}

/// The groups of the chosen component; all of them when what is chosen has none. Only the first of a component's many
/// alike groups (replica keys) with each verdict is shown.
pub(crate) fn chosen_groups(view: &View<'_>, state: &State) -> Vec<usize> {
    let object = state.selection.object();
    let mine: Vec<usize> = (0..view.verdict.groups.len())
        .filter(|index| object.is_some() && view.group_objects.get(*index) == object.as_ref())
        .collect();
    let mine = if mine.is_empty() { (0..view.verdict.groups.len()).collect() } else { mine };
    let mut seen = Vec::new();
    mine.into_iter()
        .filter(|index| {
            let group = &view.verdict.groups[*index];
            let key = (group.group.clone(), group.verdict, group.placeable);
            !seen.contains(&key) && {
                seen.push(key);
                true
            }
        })
        .collect()
}

fn group(ui: &mut Ui, view: &View<'_>, group: &GroupVerdict, out: &mut Outbox) {
    headline(ui, view, group);
    reasons(ui, view, &group.reasons);
    suggestions(ui, view, &group.suggestions, out);
}

fn headline(ui: &mut Ui, view: &View<'_>, group: &GroupVerdict) {
    let words = view.words;
    let count = counted(view, group);
    let sentence = words.tr(&format!("verdict-{}", group.verdict.code()));
    let placed =
        matches!(group.verdict, Verdict::Fits | Verdict::Partly | Verdict::DoesNotFit | Verdict::AtRisk);
    let cells = (placed && group.pods > 1).then_some((group.placeable as usize, group.pods as usize));
    let detail = detail(view, group);
    let reasons: Vec<&str> = detail.iter().map(String::as_str).collect();
    let card = VerdictCard {
        tone: tone_of(group.verdict),
        words: &sentence,
        count: &count,
        cells,
        reasons: &reasons,
    };
    verdict_card(ui, card);
    text::gap(ui, 4.0);
}

fn counted(view: &View<'_>, group: &GroupVerdict) -> String {
    let args: [(&str, Arg<'_>); 2] = [("n", group.placeable.into()), ("m", group.pods.into())];
    view.words.tr_args("verdict-count", &args).into_owned()
}

/// The second sentence: the best domain, what runs already, or that nothing makes the pods start together.
fn detail(view: &View<'_>, group: &GroupVerdict) -> Option<String> {
    let words = view.words;
    if let Some(domain) = &group.best_domain {
        let key = topology_key(view, group);
        let key = wording::topology(words, key);
        let args: [(&str, Arg<'_>); 3] =
            [("n", group.placeable.into()), ("domain", domain.into()), ("key", (&key).into())];
        let message = if group.verdict == Verdict::Fits { "verdict-domain-fits" } else { "verdict-domain" };
        return Some(words.tr_args(message, &args).into_owned());
    }
    if group.running > 0 {
        return Some(words.tr_args("feas-running", &[("n", group.running.into())]).into_owned());
    }
    let together = group.pods > 1 && group.policy == "none" && group.verdict == Verdict::Fits;
    together.then(|| words.tr_args("verdict-no-gang", &[("n", group.pods.into())]).into_owned())
}

fn topology_key<'v>(view: &'v View<'_>, group: &GroupVerdict) -> &'v str {
    view.outline
        .groups
        .iter()
        .find(|known| Some(known.name.as_str()) == group.group.as_deref())
        .and_then(|known| known.settings().topology_key.as_deref())
        .unwrap_or_default()
}

fn reasons(ui: &mut Ui, view: &View<'_>, reasons: &[Reason]) {
    if reasons.is_empty() {
        return;
    }
    text::gap(ui, 8.0);
    text::section(ui, &view.words.tr("feas-reasons"));
    text::gap(ui, 2.0);
    let t = Tokens::of(ui);
    for reason in reasons {
        let sentence = wording::reason(view.words, reason);
        let nodes = reason
            .nodes
            .map(|nodes| view.words.tr_args("reason-nodes", &[("n", nodes.into())]).into_owned())
            .unwrap_or_default();
        let width = ui.available_width();
        let count = text::line(ui, &nodes, font::table(), t.text2, width * 0.4);
        let galley =
            text::paragraph(ui, &sentence, font::table(), t.text, width - 32.0 - count.size().x - 8.0);
        let height = galley.size().y.max(18.0) + 6.0;
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
        text::name(&response, &format!("{sentence} {nodes}"));
        let tone = if is_exclusion(reason.code) { Tone::Unknown } else { Tone::Bad };
        let icon = if is_exclusion(reason.code) { Icon::Dash } else { Icon::Exclamation };
        badge::paint_mark_icon(ui, egui::pos2(rect.left() + 8.0, rect.top() + 12.0), tone, icon);
        ui.painter().galley(egui::pos2(rect.left() + 24.0, rect.top() + 3.0), galley, t.text);
        text::paint(ui.painter(), rect, Align::Max, count, t.text2);
    }
}

/// Nodes that the design itself leaves out of consideration, as against room that is missing.
fn is_exclusion(code: &str) -> bool {
    matches!(
        code,
        "node-selector" | "node-affinity" | "outside-domain" | "topology-key-missing" | "unschedulable-node"
    )
}

fn suggestions(ui: &mut Ui, view: &View<'_>, suggestions: &[Suggestion], out: &mut Outbox) {
    if suggestions.is_empty() {
        return;
    }
    text::gap(ui, 8.0);
    text::section(ui, &view.words.tr("feas-changes"));
    text::gap(ui, 2.0);
    let t = Tokens::of(ui);
    for (index, suggestion) in suggestions.iter().enumerate() {
        let sentence = wording::suggestion(view.words, suggestion);
        let width = ui.available_width();
        let room = if suggestion.edit.is_some() { width - 90.0 } else { width - 24.0 };
        let galley = text::paragraph(ui, &sentence, font::table(), t.text, room);
        let height = (galley.size().y + 14.0).max(34.0);
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
        text::name(&response, &sentence);
        frame::boxed(ui.painter(), rect, size::RADIUS, t.panel, t.line_strong);
        let color = if suggestion.edit.is_some() { t.text } else { t.text2 };
        text::paint(ui.painter(), rect.shrink2(vec2(12.0, 0.0)), Align::Min, galley, color);
        if let Some(edit) = &suggestion.edit {
            let builder = UiBuilder::new()
                .id_salt(("suggestion", index))
                .max_rect(rect.shrink2(vec2(6.0, 0.0)))
                .layout(Layout::right_to_left(Align::Center));
            let mut child = ui.new_child(builder);
            let clicked = child
                .push_id(index, |ui| Button::new(&view.words.tr("feas-use")).small().show(ui).clicked())
                .inner;
            if clicked {
                let mut args = suggestion.args.clone();
                args.insert("what", ModelArg::Text(sentence));
                out.edit(edit.clone(), Label { code: "undo-suggestion", args });
            }
        }
    }
}

fn together(ui: &mut Ui, view: &View<'_>) {
    text::gap(ui, 8.0);
    let t = Tokens::of(ui);
    let tone = tone_of(view.verdict.together);
    let words = view.words;
    let title = words.tr("feas-together");
    let verdict = words.tr(&format!("verdict-{}-short", view.verdict.together.code()));
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 34.0), Sense::hover());
    text::name(&response, &format!("{title} {verdict}"));
    frame::boxed(ui.painter(), rect, size::RADIUS, t.bg(tone), t.bg(tone));
    let inner = rect.shrink2(vec2(12.0, 0.0));
    let left = text::line(ui, &title, font::table(), t.text, inner.width() * 0.6);
    let right = text::line(ui, &verdict, font::strong(font::TABLE), t.fg(tone), inner.width() * 0.4);
    text::paint(ui.painter(), inner, Align::Min, left, t.text);
    text::paint(ui.painter(), inner, Align::Max, right, t.fg(tone));
    if view.verdict.open {
        text::hint(ui, &words.tr("feas-checking"));
    }
    reasons(ui, view, &view.verdict.together_reasons);
}

fn assumptions(ui: &mut Ui, view: &View<'_>) {
    if view.verdict.assumptions.is_empty() {
        return;
    }
    text::gap(ui, 8.0);
    let list: Vec<_> =
        view.verdict.assumptions.iter().map(|code| view.words.tr(&format!("assumption-{code}"))).collect();
    let list = list.join(" · ");
    let sentence = view.words.tr_args("feas-assumptions", &[("list", (&list).into())]);
    text::wrapped(ui, &sentence, font::hint(), Tokens::of(ui).text3);
}
