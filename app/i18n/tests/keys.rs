//! The generated files are what the generator would write now.

use std::path::Path;

use crate::generator;

#[test]
fn the_generated_files_are_up_to_date() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let hint = "stale: run `cargo run -p hapju-i18n --example keys`";
    let files = generator::generate().unwrap();
    for (path, text) in &files {
        let now = std::fs::read_to_string(src.join(path)).unwrap_or_default();
        assert!(now == *text, "app/i18n/src/{path} is {hint}");
    }
    for file in std::fs::read_dir(src.join("keys")).unwrap() {
        let name = format!("keys/{}", file.unwrap().file_name().to_string_lossy());
        assert!(
            files.iter().any(|(path, _)| *path == name),
            "app/i18n/src/{name} has no file in locales/: {hint}"
        );
    }
}
