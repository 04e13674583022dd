//! The real window.

use std::path::PathBuf;
use std::process::ExitCode;

use hapju_cluster::Sources;

use super::dialogs::SystemDialogs;
use super::{Designer, Setup};
use crate::args::Lang;
use crate::headless;
use crate::settings::Settings;

/// Opens the window and stays until it is closed. Drawn by wgpu, or by OpenGL where wgpu finds nothing to draw with
/// (old drivers, some virtual machines) or `HAPJU_RENDERER=glow` asks for it.
pub fn open_window(files: Vec<PathBuf>, lang: Option<Lang>) -> ExitCode {
    let named = files.clone();
    let asked = std::env::var("HAPJU_RENDERER").ok().and_then(|name| name.parse().ok());
    let outcome = match run(asked.unwrap_or_default(), files.clone(), lang) {
        // Nothing was opened yet: the painter is made before the designer.
        Err(eframe::Error::Wgpu(first)) if asked.is_none() => {
            run(eframe::Renderer::Glow, files, lang).map_err(|second| format!("{first}\n{second}"))
        }
        outcome => outcome.map_err(|error| error.to_string()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let words = headless::words(lang);
            // A mistyped command is a file that is not there.
            for note in hapju_manifest::Files::open(&named).2 {
                headless::complain(&crate::wording::open_note(words, &note));
            }
            headless::complain(&format!("{}\n{error}", words.tr("cli-no-display")));
            ExitCode::from(2)
        }
    }
}

fn run(renderer: eframe::Renderer, files: Vec<PathBuf>, lang: Option<Lang>) -> eframe::Result {
    let viewport = egui::ViewportBuilder::default()
        .with_app_id("hapju")
        .with_title("Hapju")
        .with_inner_size([1440.0, 900.0])
        .with_min_inner_size(hapju_ui::kit::size::MIN_WINDOW);
    let options = eframe::NativeOptions {
        viewport,
        renderer,
        system_font_fallback: false,
        ..eframe::NativeOptions::default()
    };
    let make = move |creation: &eframe::CreationContext<'_>| {
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
    eframe::run_native("hapju", options, Box::new(make))
}
