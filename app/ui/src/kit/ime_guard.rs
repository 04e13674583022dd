//! Keeps what an input method is composing from being lost or doubled.
//!
//! `TextEdit` writes the text under composition straight into the bound string. Two things go wrong
//! around that: when the window loses focus, an input method that sends no commit takes the last syllable
//! away with it; and when the focus moves to another field while composing, a commit that arrives late is
//! typed a second time, into the wrong field. Both were shown with synthetic events; real input methods
//! need the hand test of `CONTRIBUTING.md`.
//!
//! The guard also answers [`composing`]: while it is true nothing may be validated, saved, undone, filtered
//! or rebuilt, and no single-key shortcut may fire.

use egui::{Context, Event, Id, ImeEvent, Plugin, RawInput};

/// For this many passes after the focus moved away from a composition, its late commit is dropped.
const LATE_PASSES: u8 = 5;

/// The plugin. [`install`] adds it.
#[derive(Debug, Default)]
pub struct ImeGuard {
    /// What is under composition now, and in which widget.
    composing: Option<Composition>,
    /// What was under composition when the focus went away.
    late: Option<Late>,
    /// Whom to give the focus when the window has it again.
    refocus: Option<Id>,
}

#[derive(Debug)]
struct Composition {
    text: String,
    focus: Option<Id>,
}

#[derive(Debug)]
struct Late {
    text: String,
    passes_left: u8,
}

/// Adds the guard to a context; again is harmless.
pub fn install(ctx: &Context) {
    ctx.add_plugin(ImeGuard::default());
}

/// Is an input method composing right now? (False without the guard.)
pub fn composing(ctx: &Context) -> bool {
    ctx.with_plugin(|guard: &mut ImeGuard| guard.composing.is_some()).unwrap_or(false)
}

impl ImeGuard {
    fn leave(&mut self) {
        if let Some(gone) = self.composing.take() {
            self.late = Some(Late { text: gone.text, passes_left: LATE_PASSES });
        }
    }

    /// True: the event goes on to the fields.
    fn pass_on(&mut self, event: &ImeEvent, focus: Option<Id>) -> bool {
        match event {
            ImeEvent::Preedit { text, .. } if text.is_empty() => {
                self.composing = None;
                true
            }
            ImeEvent::Preedit { text, .. } => {
                // A new composition: from now on an equal commit is a new syllable (ㅋㅋㅋㅋ).
                self.late = None;
                self.composing = Some(Composition { text: text.clone(), focus });
                true
            }
            ImeEvent::Commit(text) => {
                self.composing = None;
                let doubled = self.late.take_if(|late| late.text == *text).is_some();
                !doubled
            }
            _ => true,
        }
    }
}

/// Does the batch end the composition with text of its own? Then the input method has done its part.
fn commits(events: &[Event]) -> bool {
    events.iter().any(|e| matches!(e, Event::Ime(ImeEvent::Commit(text)) if !text.is_empty()))
}

impl Plugin for ImeGuard {
    fn debug_name(&self) -> &'static str {
        "ime guard"
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        let focus = ctx.memory(egui::Memory::focused);
        if self.composing.as_ref().is_some_and(|c| c.focus != focus) {
            // The focus was moved by the last pass: the text stays in the field that was left.
            self.leave();
        } else if let Some(late) = &mut self.late {
            late.passes_left = late.passes_left.saturating_sub(1);
            if late.passes_left == 0 {
                self.late = None;
            }
        }

        let blurred = input.events.iter().position(|e| matches!(e, Event::WindowFocused(false)));
        if let Some(at) = blurred
            && self.composing.is_some()
            && !commits(&input.events[..at])
        {
            // The field keeps what it shows only if it does not own the events of this pass. A cleared
            // pre-edit and a commit of the same text in this or a later batch then change nothing.
            self.refocus = focus;
            ctx.memory_mut(egui::Memory::stop_text_input);
            self.leave();
            input
                .events
                .retain(|e| !matches!(e, Event::Ime(ImeEvent::Preedit { text, .. }) if text.is_empty()));
        }
        if input.events.iter().any(|e| matches!(e, Event::WindowFocused(true)))
            && let Some(id) = self.refocus.take()
            && focus.is_none()
        {
            ctx.memory_mut(|m| m.request_focus(id));
        }

        let focus = ctx.memory(egui::Memory::focused);
        input.events.retain(|event| match event {
            Event::Ime(ime) => self.pass_on(ime, focus),
            _ => true,
        });
    }
}

#[cfg(test)]
#[path = "ime_guard_tests.rs"]
mod tests;
