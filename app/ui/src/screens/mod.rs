//! One module a screen part. Each draws from a [`View`](crate::view::View) and asks through an
//! [`Outbox`](crate::action::Outbox).

pub mod component;
pub mod container;
pub mod dialogs;
pub mod inspector;
pub mod object;
pub mod other_fields;
pub mod outline;
pub mod start;
pub mod status_bar;
pub mod top_bar;

use hapju_model::verdict::Verdict;

use crate::kit::tokens::Tone;

/// The colours of a verdict; a mark and a word always go with them.
pub(crate) fn tone_of(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::Fits => Tone::Ok,
        Verdict::Partly | Verdict::AtRisk => Tone::Warn,
        Verdict::DoesNotFit | Verdict::Blocked => Tone::Bad,
        Verdict::Unknown => Tone::Unknown,
    }
}

/// Draws signed lines: `+`, `-`, a space for the same, `@` for lines left out.
pub(crate) fn diff(ui: &mut egui::Ui, id: &str, lines: &[(char, String)], max_height: f32) {
    use crate::kit::diff_view::{DiffLine, Sign, diff_view};
    let lines: Vec<DiffLine<'_>> = lines
        .iter()
        .map(|(sign, text)| {
            let sign = match sign {
                '+' => Sign::Plus,
                '-' => Sign::Minus,
                '@' => Sign::Fold,
                _ => Sign::Same,
            };
            DiffLine { sign, text }
        })
        .collect();
    diff_view(ui, id, &lines, max_height);
}
