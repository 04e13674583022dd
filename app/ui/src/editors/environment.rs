//! Environment variables: name, where the value comes from, the value; and whole maps as variables.

use egui::Ui;
use hapju_model::fields::{EditorId, Field, union};
use hapju_model::{Edit, ItemId, Path, Value, tree};

use super::form::{Form, what_label};
use super::items::{ACTIONS, cell, head_of, row};
use crate::kit::button::Button;
use crate::kit::combo::{Choice, Select};
use crate::kit::text;
use crate::kit::text_field::Width;

/// Draws `env`.
pub(super) fn show(ui: &mut Ui, form: &mut Form<'_>, field: &'static Field) {
    table(ui, form, field, EditorId::Environment, true);
    ui.horizontal(|ui| {
        let Some(path) = form.path_of(field) else { return };
        let len = form.find(&path).and_then(Value::as_array).map_or(0, hapju_model::Array::len);
        if Button::new(&form.tr("form-add-variable")).small().show(ui).clicked() {
            form.insert(&path, len, &tree!({"name": "", "value": ""}), field.label);
        }
        let paste = Button::new(&form.tr("form-paste-lines")).small().show(ui);
        if paste.clicked() {
            ui.ctx().send_viewport_cmd(egui::ViewportCommand::RequestPaste);
            ui.data_mut(|data| data.insert_temp(paste_id(form), true));
        }
        pasted(ui, form, &path, len, field);
        from_map(ui, form);
    });
}

/// Draws `envFrom`, once it has an entry.
pub(super) fn show_from(ui: &mut Ui, form: &mut Form<'_>, field: &'static Field) {
    let Some(path) = form.path_of(field) else { return };
    if form.find(&path).and_then(Value::as_array).is_some_and(|list| !list.is_empty()) {
        super::items::list_head(ui, form, field);
        table(ui, form, field, EditorId::EnvironmentFrom, false);
    }
}

fn table(ui: &mut Ui, form: &mut Form<'_>, field: &'static Field, editor: EditorId, named: bool) {
    let Some(path) = form.path_of(field) else { return };
    let list = form.find(&path).and_then(Value::as_array).cloned().unwrap_or_default();
    if list.is_empty() {
        text::hint(ui, &form.tr("form-no-rows"));
        return;
    }
    let room = ui.available_width() - ACTIONS - 24.0;
    let widths =
        if named { [room * 0.34, 118.0, room - room * 0.34 - 118.0] } else { [0.0, 118.0, room - 118.0] };
    let heads = ["word-name", "word-from", "word-value"].map(|key| form.tr(key));
    let first = usize::from(!named);
    head_of(ui, &heads[first..], &widths[first..]);
    for (index, (id, item)) in list.iter().enumerate() {
        row(ui, form, &path, index, list.len(), field.label, |ui, form| {
            if named && let Some(name) = editor.columns().first() {
                cell(ui, form, &path, index, id, item, name, widths[0]);
            }
            source(ui, form, &path, index, id, item, editor, (widths[1], widths[2]));
        });
    }
    text::gap(ui, 4.0);
}

/// Where the value comes from, and the fields of that shape side by side.
#[allow(clippy::too_many_arguments, reason = "one row of one table")]
pub(super) fn source(
    ui: &mut Ui,
    form: &mut Form<'_>,
    list: &Path,
    index: usize,
    id: ItemId,
    item: &Value,
    editor: EditorId,
    (from, rest): (f32, f32),
) {
    let variants = editor.variants();
    let current = union::current(variants, item);
    let labels: Vec<String> = variants.iter().map(|variant| form.tr(variant.label)).collect();
    let choices: Vec<Choice<'_>> =
        variants.iter().zip(&labels).map(|(variant, label)| Choice::new(variant.path).label(label)).collect();
    let name = form.tr("word-from");
    let key = (form.object(), format!("{list}#{} source", id.0));
    let picked = Select::new(&key, current.map_or("", |variant| variant.path), &choices)
        .width(Width::Points(from))
        .bare()
        .name(&name)
        .show(ui);
    if let Some(to) = picked.and_then(|index| variants.get(index)) {
        let changed = union::switch(variants, item, to);
        form.write(&list.index(index), Some(&changed), false, "word-from");
    }
    let Some(current) = current else {
        text::hint(ui, &form.tr("form-other-fields"));
        return;
    };
    let fields: Vec<&'static Field> =
        current.fields.iter().filter(|field| !field.advanced || field.read_in(item).is_some()).collect();
    let width = (rest / fields.len().max(1) as f32 - 8.0).max(56.0);
    for field in fields {
        cell(ui, form, list, index, id, item, field, width);
    }
}

fn from_map(ui: &mut Ui, form: &mut Form<'_>) {
    let Some(field) = hapju_model::fields::find("env-from") else { return };
    let Some(path) = form.path_of(field) else { return };
    if Button::new(&form.tr("form-add-env-from")).small().show(ui).clicked() {
        let len = form.find(&path).and_then(Value::as_array).map_or(0, hapju_model::Array::len);
        form.insert(&path, len, &tree!({"configMapRef": {"name": ""}}), field.label);
    }
}

fn paste_id(form: &Form<'_>) -> egui::Id {
    egui::Id::unique(("paste variables", form.object(), format!("{:?}", form.at.container)))
}

/// Many `KEY=value` lines from the clipboard become rows in one step; a key that is there gets the new value.
fn pasted(ui: &mut Ui, form: &mut Form<'_>, path: &Path, len: usize, field: &'static Field) {
    let id = paste_id(form);
    if !ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(false) {
        return;
    }
    let text = ui.input(|input| {
        input.events.iter().find_map(|event| match event {
            egui::Event::Paste(text) => Some(text.clone()),
            _ => None,
        })
    });
    let Some(text) = text else { return };
    ui.data_mut(|data| data.remove::<bool>(id));
    let variables = parse_lines(&text);
    let list = form.find(path).and_then(Value::as_array).cloned().unwrap_or_default();
    let mut edits = Vec::new();
    for object in &form.at.component.objects {
        let mut next = len;
        for (name, value) in &variables {
            let there = list.values().position(|item| item.str_at(&["name"]) == Some(name));
            let item = tree!({"name": name, "value": value});
            if let Some(index) = there {
                edits.push(Edit::Set { object: *object, path: path.index(index), value: item });
            } else {
                edits.push(Edit::Insert { object: *object, path: path.clone(), index: next, value: item });
                next += 1;
            }
        }
    }
    form.push(edits, what_label("undo-paste", form.tr(field.label)), None);
}

/// `KEY=value` a line; blank lines and comments are passed over, `export ` and one pair of quotes are taken off, as in
/// a `.env` file. Of equal keys the last one counts.
pub(super) fn parse_lines(text: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        let line = line.trim();
        let line = line.strip_prefix("export ").unwrap_or(line);
        if line.starts_with('#') {
            continue;
        }
        let Some((name, value)) = line.split_once('=') else { continue };
        let (name, value) = (name.trim(), value.trim());
        let quoted = ['"', '\''].into_iter().find_map(|quote| value.strip_prefix(quote)?.strip_suffix(quote));
        let value = quoted.unwrap_or(value).to_owned();
        if name.is_empty() {
            continue;
        }
        match found.iter_mut().find(|(known, _)| known == name) {
            Some(known) => known.1 = value,
            None => found.push((name.to_owned(), value)),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::parse_lines;

    #[test]
    fn lines_of_an_env_file_become_variables() {
        let text = "# comment\nexport A=1\nB = \"two words\"\n\nURL=http://h/?q=1\nA=3\nnonsense\n=x\n";
        let found = parse_lines(text);
        let pairs: Vec<(&str, &str)> = found.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        assert_eq!(pairs, [("A", "3"), ("B", "two words"), ("URL", "http://h/?q=1")]);
    }
}
