//! The kit in a window: `cargo run -p hapju-ui --example kit -- [designer|container|apply|parts] [ko|en|ja] [light|dark]`.

mod gallery;
mod words;

use eframe::egui;
use gallery::{Gallery, Page};
use words::Lang;

struct App(Gallery);

impl eframe::App for App {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.0.ui(ui);
    }
}

fn main() -> eframe::Result {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |word: &str| arguments.iter().any(|a| a == word);
    let page = match () {
        () if has("container") => Page::Container,
        () if has("apply") => Page::Apply,
        () if has("parts") => Page::Parts,
        () => Page::Designer,
    };
    let lang = match () {
        () if has("en") => Lang::En,
        () if has("ja") => Lang::Ja,
        () => Lang::Ko,
    };
    let theme = if has("dark") { egui::Theme::Dark } else { egui::Theme::Light };
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_inner_size([1440.0, 900.0])
            .with_min_inner_size(hapju_ui::kit::size::MIN_WINDOW),
        system_font_fallback: false,
        ..eframe::NativeOptions::default()
    };
    eframe::run_native(
        "hapju-kit",
        options,
        Box::new(move |cc| {
            hapju_ui::kit::install(&cc.egui_ctx);
            hapju_ui::kit::fonts::use_system_fallback(&cc.egui_ctx, lang.tag());
            cc.egui_ctx.set_theme(theme);
            let mut gallery = Gallery::new(lang, page);
            if page == Page::Parts {
                gallery.toasts.push(hapju_ui::kit::Tone::Ok, lang.w("저장했습니다", "Saved", "保存しました"));
                gallery.toasts.push_action(
                    hapju_ui::kit::Tone::Bad,
                    lang.w("삭제하지 못했습니다", "Could not be deleted", "削除できませんでした"),
                    lang.w("다시 시도", "Try again", "再試行"),
                    1,
                );
            }
            Ok(Box::new(App(gallery)))
        }),
    )
}
