//! The tokens, put into egui's own styles, so that what egui draws itself looks like the kit.

use egui::style::{ScrollStyle, Selection, WidgetVisuals, Widgets};
use egui::{
    Color32, Context, CornerRadius, FontId, Margin, Shadow, Stroke, Style, TextStyle, Theme, Visuals, vec2,
};

use super::tokens::{Tokens, font, size};
use super::{fonts, ime_guard};

/// Everything the kit needs in a context: embedded fonts, both themes, the IME guard.
pub fn install(ctx: &Context) {
    fonts::install(ctx);
    ctx.set_style_of(Theme::Light, style(Theme::Light));
    ctx.set_style_of(Theme::Dark, style(Theme::Dark));
    ime_guard::install(ctx);
}

/// The style of a theme.
pub fn style(theme: Theme) -> Style {
    let t = Tokens::of_theme(theme);
    let mut style = Style {
        text_styles: text_styles(),
        visuals: visuals(t),
        // A calm window: things open where they are, at once.
        animation_time: 0.0,
        ..Style::default()
    };
    let s = &mut style.spacing;
    s.item_spacing = vec2(8.0, 8.0);
    s.button_padding = vec2(10.0, 4.0);
    s.interact_size = vec2(40.0, size::INPUT);
    s.menu_margin = Margin::same(4);
    s.window_margin = Margin::same(16);
    s.indent = 16.0;
    s.icon_width = 16.0;
    s.icon_width_inner = 10.0;
    s.text_edit_width = size::NAME;
    s.combo_width = size::NUMBER;
    s.tooltip_width = 420.0;
    s.scroll = ScrollStyle {
        floating: true,
        bar_width: 8.0,
        floating_width: 4.0,
        floating_allocated_width: 0.0,
        foreground_color: true,
        dormant_handle_opacity: 0.18,
        active_handle_opacity: 0.25,
        interact_handle_opacity: 0.5,
        ..ScrollStyle::floating()
    };
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    style
}

fn text_styles() -> std::collections::BTreeMap<TextStyle, FontId> {
    let strong = |points| font::strong(points);
    [
        (TextStyle::Small, font::hint()),
        (TextStyle::Body, font::body()),
        (TextStyle::Button, font::table()),
        (TextStyle::Heading, strong(font::TITLE)),
        (TextStyle::Monospace, font::code()),
        (TextStyle::Name("verdict".into()), strong(font::VERDICT)),
        (TextStyle::Name("strong".into()), strong(font::BODY)),
        (TextStyle::Name("section".into()), strong(font::TABLE)),
        (TextStyle::Name("table".into()), font::table()),
    ]
    .into()
}

fn visuals(t: &Tokens) -> Visuals {
    let base = if t.dark { Visuals::dark() } else { Visuals::light() };
    let radius = CornerRadius::same(size::RADIUS);
    let state = |fill: Color32, stroke: Color32, text: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(size::STROKE, stroke),
        corner_radius: radius,
        fg_stroke: Stroke::new(size::STROKE, text),
        expansion: 0.0,
    };
    let mut v = Visuals {
        override_text_color: None,
        weak_text_color: Some(t.text3),
        widgets: Widgets {
            noninteractive: state(t.panel, t.line, t.text),
            inactive: state(t.panel, t.line_strong, t.text),
            hovered: state(t.sunken, t.line_strong, t.text),
            active: state(t.accent_bg, t.accent, t.text),
            open: state(t.sunken, t.line_strong, t.text),
        },
        selection: Selection { bg_fill: t.accent_bg, stroke: Stroke::new(size::STROKE, t.text) },
        hyperlink_color: t.accent,
        faint_bg_color: t.sunken,
        extreme_bg_color: t.panel,
        text_edit_bg_color: Some(t.panel),
        code_bg_color: t.sunken,
        warn_fg_color: t.warn,
        error_fg_color: t.bad,
        window_corner_radius: CornerRadius::same(size::CARD_RADIUS),
        window_shadow: Shadow::NONE,
        window_fill: t.panel,
        window_stroke: Stroke::new(size::STROKE, t.line_strong),
        menu_corner_radius: radius,
        panel_fill: t.window,
        popup_shadow: Shadow::NONE,
        ..base
    };
    // Kit widgets have colours of their own for what is disabled; egui's fading comes on top of few.
    v.disabled_alpha = 0.8;
    v.text_cursor.stroke = Stroke::new(1.5, t.accent);
    v.ime_composition.active_underline_stroke = Stroke::new(2.0, t.accent);
    v.ime_composition.inactive_underline_stroke = Stroke::new(1.0, t.text3);
    v
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_themes_are_installed_and_differ() {
        let ctx = Context::default();
        install(&ctx);
        let fill = |theme| ctx.style_of(theme).visuals.panel_fill;
        assert_eq!(fill(Theme::Light), Tokens::of_theme(Theme::Light).window);
        assert_eq!(fill(Theme::Dark), Tokens::of_theme(Theme::Dark).window);
        assert_ne!(fill(Theme::Light), fill(Theme::Dark));
    }

    #[test]
    fn a_shadow_lies_under_dialogs_only() {
        for theme in [Theme::Light, Theme::Dark] {
            let visuals = style(theme).visuals;
            assert_eq!(visuals.popup_shadow, Shadow::NONE);
            assert_eq!(visuals.window_shadow, Shadow::NONE);
        }
    }
}
