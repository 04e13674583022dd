//! Writes the constants of the keys and the list of the embedded files from `locales/en`:
//! `cargo run -p hapju-i18n --example keys`. What it writes is checked in; a test fails when it is stale.

use std::error::Error;
use std::path::Path;

#[path = "../tests/generator/mod.rs"]
mod generator;

fn main() -> Result<(), Box<dyn Error>> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = generator::generate()?;
    for old in std::fs::read_dir(src.join("keys"))? {
        let name = format!("keys/{}", old?.file_name().to_string_lossy());
        if !files.iter().any(|(path, _)| *path == name) {
            std::fs::remove_file(src.join(name))?;
        }
    }
    for (path, text) in files {
        #[expect(clippy::disallowed_methods, reason = "a generated file in the source tree, not a user's")]
        std::fs::write(src.join(path), text)?;
    }
    Ok(())
}
