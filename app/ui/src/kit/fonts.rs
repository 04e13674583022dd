//! The three embedded fonts and the chains they stand in.
//!
//! Pretendard JP has one design for Latin, Hangul, kana and kanji, so weights and baselines match in
//! the three languages. D2Coding is exactly one column for Latin and two for Hangul; the kanji that it
//! lacks come from Pretendard JP, scaled to two columns. What none of them has comes from the system's
//! fonts, asked for in the language of the window and not in that of the system.

use std::sync::Arc;

use egui::{Context, FontData, FontDefinitions, FontFamily, FontTweak};

use super::tokens::STRONG_FAMILY;

static UI_REGULAR: &[u8] = include_bytes!("../../../../assets/fonts/PretendardJP-Regular.otf");
static UI_SEMIBOLD: &[u8] = include_bytes!("../../../../assets/fonts/PretendardJP-SemiBold.otf");
static CODE: &[u8] = include_bytes!("../../../../assets/fonts/d2coding-full.ttf");

/// Licence texts of the embedded fonts, as (name of the font, text), for the window of licences.
pub const LICENCES: [(&str, &str); 2] = [
    ("Pretendard JP", include_str!("../../../../assets/fonts/Pretendard-OFL.txt")),
    ("D2Coding", include_str!("../../../../assets/fonts/D2Coding-OFL.txt")),
];

/// A kanji of Pretendard JP is 1920/2048 em wide; scaled by this it fills two columns of D2Coding.
const TWO_COLUMNS: f32 = 2048.0 / 1920.0;

/// Letters of Pretendard JP are lifted by this part of their size.
const LIFT: f32 = -0.06;
/// And those of D2Coding sunk by this, to stand on the same line.
const SINK: f32 = 0.04;

/// The embedded fonts in the order in which a character is looked up.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let mut put = |name: &str, data: FontData| {
        fonts.font_data.insert(name.to_owned(), Arc::new(data));
    };
    // Pretendard has more room above its letters than below; lifted, they stand in the middle of a row.
    let lifted = || FontTweak { y_offset_factor: LIFT, ..FontTweak::default() };
    put("ui", FontData::from_static(UI_REGULAR).tweak(lifted()));
    put("strong", FontData::from_static(UI_SEMIBOLD).tweak(lifted()));
    put(
        "code",
        FontData::from_static(CODE).tweak(FontTweak {
            subpixel_binning: Some(false),
            y_offset_factor: SINK,
            ..FontTweak::default()
        }),
    );
    put(
        "ui-2col",
        FontData::from_static(UI_REGULAR).tweak(FontTweak {
            scale: TWO_COLUMNS,
            subpixel_binning: Some(false),
            ..FontTweak::default()
        }),
    );
    // egui's own few icons, where they are compiled in.
    let mut last: Vec<String> = Vec::new();
    if let Some(icons) = FontDefinitions::default().font_data.get("egui-icons") {
        fonts.font_data.insert("egui-icons".to_owned(), icons.clone());
        last.push("egui-icons".to_owned());
    }
    let chain = |names: &[&str]| {
        names.iter().map(|n| (*n).to_owned()).chain(last.iter().cloned()).collect::<Vec<_>>()
    };
    fonts.families.insert(FontFamily::Proportional, chain(&["ui", "code"]));
    fonts.families.insert(FontFamily::Name(STRONG_FAMILY.into()), chain(&["strong", "ui", "code"]));
    fonts.families.insert(FontFamily::Monospace, chain(&["code", "ui-2col"]));
    fonts
}

/// Installs the embedded fonts. Nothing of the system is asked: tests look the same everywhere.
pub fn install(ctx: &Context) {
    ctx.set_fonts(definitions());
}

/// Characters that no embedded font has are drawn with the system's fonts of this language
/// (`ko`, `en`, `ja`). Call it at the start and when the language changes; the window must have been
/// made with `NativeOptions::system_font_fallback = false`, whose provider follows the system's language.
pub fn use_system_fallback(ctx: &Context, language: &str) {
    let provider = egui_system_font_provider::SystemFontProvider::new().with_locale(Some(language));
    ctx.set_font_providers(vec![Arc::new(provider)]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::tokens::font;

    fn width(ctx: &Context, text: &str, id: egui::FontId) -> f32 {
        ctx.fonts_mut(|f| f.layout_no_wrap(text.to_owned(), id, egui::Color32::PLACEHOLDER).size().x)
    }

    fn context() -> Context {
        let ctx = Context::default();
        install(&ctx);
        ctx.set_missing_glyph_policy(egui::epaint::text::MissingGlyphPolicy::Panic);
        ctx.run_ui(egui::RawInput::default(), |_| {}).drop_without_applying_deltas();
        ctx
    }

    #[test]
    fn code_keeps_its_columns_in_three_scripts() {
        let ctx = context();
        for (text, columns) in [("a", 1.0), ("가", 2.0), ("漢", 2.0), ("あ", 2.0), ("々", 2.0), ("─", 1.0)]
        {
            let w = width(&ctx, text, font::mono(14.0));
            assert!((w - 7.0 * columns).abs() < 0.05, "{text}: {w}");
        }
    }

    #[test]
    fn words_of_the_three_languages_need_no_font_of_the_system() {
        let ctx = context();
        for text in ["배치 가능 여부 쀍", "Feasibility … · → ×", "クラスターに適用 鬱 髙"]
        {
            for id in [font::body(), font::strong(14.0), font::code()] {
                assert!(width(&ctx, text, id) > 0.0);
            }
        }
    }

    #[test]
    fn semibold_is_a_weight_of_its_own() {
        let ctx = context();
        assert!(width(&ctx, "workers", font::strong(14.0)) > width(&ctx, "workers", font::body()));
    }
}
