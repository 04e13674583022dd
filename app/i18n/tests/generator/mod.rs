//! What `app/i18n/src/keys/*.rs` and `app/i18n/src/files.rs` must hold, made from `locales/`.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::Entry;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const HEAD: &str = "// Generated from `locales/` by `cargo run -p hapju-i18n --example keys`. Do not edit: a test compares it.\n";

/// The folder of the languages.
pub(crate) fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales")
}

/// The names of a language's files, without `.ftl`, in order.
pub(crate) fn names(lang: &str) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for file in std::fs::read_dir(locales().join(lang))? {
        let name = file?.file_name().to_string_lossy().into_owned();
        if let Some(name) = name.strip_suffix(".ftl") {
            names.push(name.to_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// The text of one file.
pub(crate) fn text(lang: &str, name: &str) -> Result<String> {
    Ok(std::fs::read_to_string(locales().join(lang).join(name).with_extension("ftl"))?)
}

/// Every generated file as (path under `src`, text), formatted as rustfmt would leave it.
pub(crate) fn generate() -> Result<Vec<(String, String)>> {
    let names = names("en")?;
    let mut out = Vec::new();

    let mut files =
        format!("{HEAD}\nuse crate::lang::Lang;\n\n/// Language, file and text of every embedded file.\n");
    files.push_str("#[rustfmt::skip]\npub(crate) const FILES: &[(Lang, &str, &str)] = &[\n");
    let mut module = format!("{HEAD}//! The keys of every message, one module a file of `locales/`.\n\n");
    for name in &names {
        for (lang, tag) in [("En", "en"), ("Ko", "ko"), ("Ja", "ja")] {
            writeln!(
                files,
                "    (Lang::{lang}, \"{tag}/{name}.ftl\", include_str!(\"../../../locales/{tag}/{name}.ftl\")),"
            )?;
        }
        writeln!(module, "pub mod {name};")?;
        out.push((format!("keys/{name}.rs"), keys_of(name)?));
    }
    files.push_str("];\n");
    out.push(("files.rs".to_owned(), files));
    out.push(("keys/mod.rs".to_owned(), module));
    Ok(out)
}

/// One constant a message, its English text as the comment.
fn keys_of(name: &str) -> Result<String> {
    let text = text("en", name)?;
    let resource = fluent_syntax::parser::parse(text.as_str())
        .map_err(|(_, errors)| format!("locales/en/{name}.ftl: {}", errors[0]))?;
    let mut keys = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            keys.insert(message.id.name, source_of(&text, message.id.name));
        }
    }
    let mut out = format!("{HEAD}//! The keys of `locales/*/{name}.ftl`.\n\n");
    let mut all = String::new();
    for (key, source) in &keys {
        let constant = key.to_uppercase().replace('-', "_");
        writeln!(out, "/// {source}\n#[rustfmt::skip]\npub const {constant}: &str = \"{key}\";")?;
        writeln!(all, "    {constant},")?;
    }
    write!(out, "\n/// All of them.\n#[rustfmt::skip]\npub const ALL: &[&str] = &[\n{all}];\n")?;
    Ok(out)
}

/// The English message in one line, for the constant's comment.
fn source_of(text: &str, key: &str) -> String {
    let mut lines = text
        .lines()
        .skip_while(|line| !line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('=')));
    let first = lines.next().and_then(|line| line.split_once('=')).map_or("", |(_, rest)| rest.trim());
    let mut out = first.to_owned();
    for line in lines.take_while(|line| line.starts_with(' ')) {
        out.push(' ');
        out.push_str(line.trim());
    }
    format!("`{}`", out.trim().replace('`', "'"))
}
