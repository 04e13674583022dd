//! README's table of keys is the command list.

use hapju_i18n::{Lang, Words};
use hapju_ui::command::Command;

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md");

fn table() -> String {
    let words = Words::get(Lang::En);
    let ctx = egui::Context::default();
    ctx.set_os(egui::os::OperatingSystem::Nix);
    let mut table = "| Key | What it does |\n|---|---|\n".to_owned();
    for command in Command::ALL {
        if let Some(shortcut) = command.shortcut() {
            let what = words.tr(&command.key());
            table.push_str(&format!(
                "| {} | {} |\n",
                ctx.format_shortcut(&shortcut),
                what.trim_end_matches('…')
            ));
        }
    }
    table
}

#[test]
fn the_table_of_keys_is_the_command_list() {
    let text = std::fs::read_to_string(README).unwrap();
    let (head, rest) = text.split_once("<!-- keys: ").unwrap();
    let (comment, rest) = rest.split_once("-->\n").unwrap();
    let (now, tail) = rest.split_once("<!-- /keys -->").unwrap();
    if std::env::var_os("UPDATE_README").is_some() {
        let new = format!("{head}<!-- keys: {comment}-->\n{}<!-- /keys -->{tail}", table());
        std::fs::write(README, new).unwrap();
        return;
    }
    assert_eq!(now, table(), "stale: run UPDATE_README=1 cargo test -p hapju-tests readme");
}
