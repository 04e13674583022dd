//! One module a screen part. Each draws from a [`View`](crate::view::View) and asks through an
//! [`Outbox`](crate::action::Outbox).

pub mod component;
pub mod dialogs;
pub mod inspector;
pub mod container;
pub mod object;
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
