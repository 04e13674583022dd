//! The real window.

use std::path::PathBuf;
use std::process::ExitCode;

use hapju_cluster::Sources;

use super::dialogs::SystemDialogs;
use super::{Designer, Setup};
use crate::args::Lang;
use crate::headless;
use crate::settings::Settings;

/// Opens the window and stays until it is closed.
pub fn open_window(files: Vec<PathBuf>, lang: Option<Lang>) -> ExitCode {
    let viewport = egui::ViewportBuilder::default()
        .with_app_id("hapju")
        .with_title("Hapju")
        .with_inner_size([1440.0, 900.0])
        .with_min_inner_size(hapju_ui::kit::size::MIN_WINDOW);
    let options =
        eframe::NativeOptions { viewport, system_font_fallback: false, ..eframe::NativeOptions::default() };
    let make = |creation: &eframe::CreationContext<'_>| {
        let setup = Setup {
            files,
            language: lang.map(headless::language),
            settings: Settings::default_path(),
            dialogs: Box::new(SystemDialogs { ctx: creation.egui_ctx.clone() }),
            sources: Sources::from_env(),
        };
        let app: Box<dyn eframe::App> = Box::new(Designer::new(&creation.egui_ctx, setup));
        Ok(app)
    };
    match eframe::run_native("hapju", options, Box::new(make)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let words = headless::words(lang);
            headless::complain(&format!("{}\n{error}", words.tr("cli-no-display")));
            ExitCode::from(2)
        }
    }
}
