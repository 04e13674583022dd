//! Every colour and every size of the window. Nothing outside this file names one: clippy's
//! `disallowed-methods` refuses `Color32::from_rgb` and its relatives elsewhere.

// The one place where colours may be written as numbers.
#![allow(clippy::disallowed_methods)]

use egui::{Color32, Context, FontFamily, FontId, Theme};

const fn hex(rgb: u32) -> Color32 {
    Color32::from_rgb((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
}

/// What a colour says. Each tone has a text colour and a quiet background; a mark and a word
/// always go with it, so that no state is told by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tone {
    /// No state: grey chip.
    Neutral,
    /// Selection, focus, primary action.
    Accent,
    /// Fits, created.
    Ok,
    /// Does not fit, error.
    Bad,
    /// At risk, advice, changed.
    Warn,
    /// Unknown, out of consideration.
    Unknown,
}

impl Tone {
    /// All of them, for galleries and tests.
    pub const ALL: [Self; 6] = [Self::Neutral, Self::Accent, Self::Ok, Self::Bad, Self::Warn, Self::Unknown];
}

/// The colours of one theme.
#[derive(Clone, Debug)]
pub struct Tokens {
    /// True in the dark theme.
    pub dark: bool,
    /// Behind the cards.
    pub window: Color32,
    /// Cards, outline, inspector, inputs.
    pub panel: Color32,
    /// Chips, status bar, code.
    pub sunken: Color32,
    /// Strokes of cards and separators.
    pub line: Color32,
    /// Strokes of inputs and buttons.
    pub line_strong: Color32,
    /// Values.
    pub text: Color32,
    /// Labels.
    pub text2: Color32,
    /// Hints.
    pub text3: Color32,
    /// Focus, selection, primary button.
    pub accent: Color32,
    /// Background of a selected row or segment.
    pub accent_bg: Color32,
    /// Text on `accent`.
    pub on_accent: Color32,
    /// Fits, created.
    pub ok: Color32,
    /// Background to `ok`.
    pub ok_bg: Color32,
    /// Does not fit, error.
    pub bad: Color32,
    /// Background to `bad`.
    pub bad_bg: Color32,
    /// At risk, advice, changed.
    pub warn: Color32,
    /// Background to `warn`.
    pub warn_bg: Color32,
    /// Unknown, out of consideration.
    pub unknown: Color32,
    /// Background to `unknown`.
    pub unknown_bg: Color32,
    /// Where this gang's pods would go.
    pub gang: Color32,
    /// Room left on a node: none … much.
    pub node: [Color32; 4],
    /// Behind a dialog.
    pub backdrop: Color32,
    /// Under a dialog, the only shadow there is.
    pub shadow: Color32,
}

/// The light theme.
pub static LIGHT: Tokens = Tokens {
    dark: false,
    window: hex(0xF6_F7F9),
    panel: hex(0xFF_FFFF),
    sunken: hex(0xEE_F0F3),
    line: hex(0xDD_E1E7),
    line_strong: hex(0xC8_CED8),
    text: hex(0x1B_2330),
    text2: hex(0x55_6072),
    text3: hex(0x64_6E7F),
    accent: hex(0x2F_5BD7),
    accent_bg: hex(0xE8_EEFC),
    on_accent: hex(0xFF_FFFF),
    ok: hex(0x1D_7C4D),
    ok_bg: hex(0xE2_F4EA),
    bad: hex(0xBF_2F3C),
    bad_bg: hex(0xFC_E8EA),
    warn: hex(0x98_6100),
    warn_bg: hex(0xFD_F1D8),
    unknown: hex(0x5B_6472),
    unknown_bg: hex(0xE9_ECF1),
    gang: hex(0xF0_8A24),
    node: [hex(0xE4_E8EE), hex(0xC3_D3F4), hex(0x8F_ADE9), hex(0x4F_7BD9)],
    backdrop: Color32::from_black_alpha(90),
    shadow: Color32::from_black_alpha(50),
};

/// The dark theme.
pub static DARK: Tokens = Tokens {
    dark: true,
    window: hex(0x14_171C),
    panel: hex(0x1B_1F26),
    sunken: hex(0x12_151A),
    line: hex(0x2C_323C),
    line_strong: hex(0x3A_424F),
    text: hex(0xE7_EAF0),
    text2: hex(0xA5_AFBF),
    text3: hex(0x8A_95A8),
    accent: hex(0x7A_A2FF),
    accent_bg: hex(0x22_304F),
    on_accent: hex(0x1B_1F26),
    ok: hex(0x5C_C98F),
    ok_bg: hex(0x17_3326),
    bad: hex(0xFF_8088),
    bad_bg: hex(0x41_212A),
    warn: hex(0xE9_B04B),
    warn_bg: hex(0x3B_2E14),
    unknown: hex(0xA5_AFBF),
    unknown_bg: hex(0x27_2D37),
    gang: hex(0xFF_A64D),
    node: [hex(0x2A_303A), hex(0x2E_4270), hex(0x3F_62B4), hex(0x6C_95F2)],
    backdrop: Color32::from_black_alpha(140),
    shadow: Color32::from_black_alpha(120),
};

impl Tokens {
    /// The tokens of the theme that is shown now. A `&mut Ui` may be given, too.
    pub fn of(ctx: &Context) -> &'static Self {
        Self::of_theme(ctx.theme())
    }

    /// The tokens of a theme.
    pub fn of_theme(theme: Theme) -> &'static Self {
        match theme {
            Theme::Light => &LIGHT,
            Theme::Dark => &DARK,
        }
    }

    /// The text colour of a tone.
    pub fn fg(&self, tone: Tone) -> Color32 {
        match tone {
            Tone::Neutral => self.text2,
            Tone::Accent => self.accent,
            Tone::Ok => self.ok,
            Tone::Bad => self.bad,
            Tone::Warn => self.warn,
            Tone::Unknown => self.unknown,
        }
    }

    /// The quiet background of a tone.
    pub fn bg(&self, tone: Tone) -> Color32 {
        match tone {
            Tone::Neutral => self.sunken,
            Tone::Accent => self.accent_bg,
            Tone::Ok => self.ok_bg,
            Tone::Bad => self.bad_bg,
            Tone::Warn => self.warn_bg,
            Tone::Unknown => self.unknown_bg,
        }
    }

    /// `accent` while the pointer is over a primary button: a step towards `text`.
    pub fn accent_hover(&self) -> Color32 {
        self.accent.lerp_to_gamma(self.text, 0.12)
    }

    /// A disabled primary button: half of the way to what lies behind it.
    pub fn accent_disabled(&self) -> Color32 {
        self.accent.lerp_to_gamma(self.panel, 0.5)
    }
}

/// Sizes in points, on a grid of four where a drawing does not say otherwise.
pub mod size {
    /// Height of the bar with menu, document and cluster.
    pub const TOP_BAR: f32 = 44.0;
    /// Height of a card's head.
    pub const CARD_HEAD: f32 = 38.0;
    /// Height of the inspector's tabs.
    pub const TAB: f32 = 38.0;
    /// Height of a row in the outline or in a table.
    pub const LIST_ROW: f32 = 30.0;
    /// Height of an input and of a button.
    pub const INPUT: f32 = 28.0;
    /// Height of a small button.
    pub const SMALL_BUTTON: f32 = 24.0;
    /// Height of the status bar.
    pub const STATUS_BAR: f32 = 26.0;
    /// Height of a chip and of a count.
    pub const CHIP: f32 = 20.0;
    /// Radius of inputs and buttons.
    pub const RADIUS: u8 = 6;
    /// Radius of cards.
    pub const CARD_RADIUS: u8 = 8;
    /// Radius of chips.
    pub const CHIP_RADIUS: u8 = 5;
    /// Width of every stroke but the focus ring.
    pub const STROKE: f32 = 1.0;
    /// Width of the focus ring.
    pub const FOCUS: f32 = 2.0;
    /// Between the rows of a form, beside the height of the rows.
    pub const ROW_GAP: f32 = 6.0;
    /// Between cards.
    pub const CARD_GAP: f32 = 8.0;
    /// Inside a card, left and right of its fields.
    pub const CARD_PAD: f32 = 14.0;
    /// Between a label and its input.
    pub const LABEL_GAP: f32 = 12.0;
    /// Narrowest column of labels.
    pub const LABEL_MIN: f32 = 168.0;
    /// Widest column of labels.
    pub const LABEL_MAX: f32 = 240.0;
    /// The line under a field where its error stands.
    pub const ERROR_LINE: f32 = 18.0;
    /// Width of an input for a number or a quantity.
    pub const NUMBER: f32 = 96.0;
    /// Width of an input for a name.
    pub const NAME: f32 = 280.0;
    /// Width of an input for an image or a command.
    pub const WIDE: f32 = 420.0;
    /// First width of the outline.
    pub const OUTLINE: f32 = 224.0;
    /// First width of the inspector.
    pub const INSPECTOR: f32 = 412.0;
    /// Under this width of the window the inspector is a drawer over the form.
    pub const DRAWER_BELOW: f32 = 1180.0;
    /// The smallest window.
    pub const MIN_WINDOW: [f32; 2] = [1024.0, 700.0];
}

/// The family of the semibold weight, the only one for emphasis.
pub const STRONG_FAMILY: &str = "strong";

/// Text sizes, as ready font ids.
pub mod font {
    use super::{FontFamily, FontId, STRONG_FAMILY};

    /// Body text, 14.
    pub const BODY: f32 = 14.0;
    /// Line height of body text.
    pub const BODY_LINE: f32 = 20.0;
    /// Tables and buttons, 13.
    pub const TABLE: f32 = 13.0;
    /// Hints, chips and errors, 12.5.
    pub const HINT: f32 = 12.5;
    /// Captions over groups, 12 semibold.
    pub const CAPTION: f32 = 12.0;
    /// Titles, 18 semibold.
    pub const TITLE: f32 = 18.0;
    /// The verdict, 16 semibold.
    pub const VERDICT: f32 = 16.0;
    /// Code and quantities, 13 monospaced.
    pub const CODE: f32 = 13.0;

    /// Regular weight at a size.
    pub fn regular(size: f32) -> FontId {
        FontId::new(size, FontFamily::Proportional)
    }
    /// Semibold at a size.
    pub fn strong(size: f32) -> FontId {
        FontId::new(size, FontFamily::Name(STRONG_FAMILY.into()))
    }
    /// Monospaced at a size.
    pub fn mono(size: f32) -> FontId {
        FontId::new(size, FontFamily::Monospace)
    }
    /// Body text.
    pub fn body() -> FontId {
        regular(BODY)
    }
    /// Tables and buttons.
    pub fn table() -> FontId {
        regular(TABLE)
    }
    /// Hints.
    pub fn hint() -> FontId {
        regular(HINT)
    }
    /// Code and quantities.
    pub fn code() -> FontId {
        mono(CODE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn channel(c: u8) -> f64 {
        let c = f64::from(c) / 255.0;
        if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    }
    fn luminance(c: Color32) -> f64 {
        0.2126 * channel(c.r()) + 0.7152 * channel(c.g()) + 0.0722 * channel(c.b())
    }
    fn contrast(a: Color32, b: Color32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// (text, background) as they meet on screen.
    fn pairs(t: &Tokens) -> Vec<(&'static str, Color32, Color32)> {
        let mut out = Vec::new();
        for (name, text) in [("text", t.text), ("text2", t.text2), ("text3", t.text3)] {
            out.push((name, text, t.window));
            out.push((name, text, t.panel));
            out.push((name, text, t.sunken));
        }
        // A selected row carries its value and its note; hints are not written on it.
        out.push(("text in a selected row", t.text, t.accent_bg));
        out.push(("text2 in a selected row", t.text2, t.accent_bg));
        // The verdict card carries the reason and the count beside the verdict itself.
        for bg in [t.ok_bg, t.bad_bg, t.warn_bg, t.unknown_bg] {
            out.push(("text2 in a verdict", t.text2, bg));
            out.push(("text in a verdict", t.text, bg));
        }
        for tone in Tone::ALL {
            out.push(("tone on its background", t.fg(tone), t.bg(tone)));
            out.push(("tone on a panel", t.fg(tone), t.panel));
            out.push(("tone on the window", t.fg(tone), t.window));
        }
        out.push(("error in a selected row", t.bad, t.accent_bg));
        out.push(("key in code", t.accent, t.sunken));
        out.push(("text on accent", t.on_accent, t.accent));
        out.push(("text on hovered accent", t.on_accent, t.accent_hover()));
        out
    }

    #[test]
    fn every_text_is_readable_on_every_background_it_meets() {
        for (theme, tokens) in [("light", &LIGHT), ("dark", &DARK)] {
            for (name, text, background) in pairs(tokens) {
                let ratio = contrast(text, background);
                assert!(ratio >= 4.5, "{theme}: {name} {text:?} on {background:?} is only {ratio:.2} : 1");
            }
        }
    }

    #[test]
    fn contrast_is_computed_as_wcag_does() {
        assert!((contrast(Color32::WHITE, Color32::BLACK) - 21.0).abs() < 0.01);
        assert!((contrast(hex(0x77_7777), Color32::WHITE) - 4.48).abs() < 0.01);
    }
}
