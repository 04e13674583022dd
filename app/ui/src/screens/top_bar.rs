//! Menus, the document's name, the connection, Export and Apply.

use egui::{Align, Layout, Ui, UiBuilder};

use crate::action::{Action, Outbox};
use crate::command::{Command, Menu};
use crate::kit::button::Button;
use crate::kit::menu::{self, MenuItem};
use crate::kit::text;
use crate::kit::tokens::{Tokens, font};
use crate::state::{Dialog, State};
use crate::view::{Health, View};

/// Draws the bar.
pub fn show(ui: &mut Ui, view: &View<'_>, state: &mut State, out: &mut Outbox) {
    let bar = ui.max_rect();
    let mut left = ui.new_child(
        UiBuilder::new().id_salt("menus").max_rect(bar).layout(Layout::left_to_right(Align::Center)),
    );
    left.spacing_mut().item_spacing.x = 2.0;
    text::gap(&mut left, 6.0);
    for menu in Menu::ALL {
        draw_menu(&mut left, view, menu, out);
    }
    let left_end = left.min_rect().right();

    let mut right = ui.new_child(
        UiBuilder::new().id_salt("actions").max_rect(bar).layout(Layout::right_to_left(Align::Center)),
    );
    right.spacing_mut().item_spacing.x = 12.0;
    text::gap(&mut right, 12.0);
    let apply = view.words.tr("cmd-apply");
    let tooltip = view.cluster.advice.clone().unwrap_or_else(|| view.cluster.state.clone());
    let button = Button::new(&apply).primary().enabled(view.cluster.connected && !view.document.is_empty());
    if button.tooltip(&tooltip).show(&mut right).clicked() {
        out.command(Command::Apply);
    }
    let export = view.words.tr("cmd-export");
    if Button::new(&export).opens_menu(false).enabled(!view.document.is_empty()).show(&mut right).clicked() {
        state.dialog = Dialog::Export;
    }
    connection(&mut right, view, out);
    let right_start = right.min_rect().left();

    let middle = bar.with_min_x(left_end + 12.0).with_max_x(right_start - 12.0);
    document_name(ui, view, middle);
}

fn document_name(ui: &mut Ui, view: &View<'_>, room: egui::Rect) {
    let t = Tokens::of(ui);
    let words = view.words;
    let name = match view.files {
        [] => words.tr("title-untitled").into_owned(),
        [only] if only.name.is_empty() => words.tr("title-untitled").into_owned(),
        [only] => only.name.clone(),
        [first, rest @ ..] => {
            format!("{} {}", first.name, words.tr_args("title-more-files", &[("n", rest.len().into())]))
        }
    };
    let state = if view.unsaved { format!(" · {}", words.tr("title-unsaved")) } else { String::new() };
    let galley = text::line(ui, &name, font::strong(font::BODY), t.text, room.width() * 0.7);
    let rest = text::line(ui, &state, font::hint(), t.text2, room.width() * 0.3);
    let width = galley.size().x + rest.size().x;
    let start = room.center().x - width / 2.0;
    let line =
        egui::Rect::from_min_max(egui::pos2(start, room.top()), egui::pos2(start + width, room.bottom()));
    let response = ui.interact(line, ui.unique_id().with("document name"), egui::Sense::hover());
    text::name(&response, &format!("{name}{state}"));
    text::paint(ui.painter(), line, Align::Min, galley, t.text);
    text::paint(ui.painter(), line, Align::Max, rest, t.text2);
    if let [only, ..] = view.files
        && !only.path.is_empty()
    {
        let paths: Vec<&str> = view.files.iter().map(|file| file.path.as_str()).collect();
        response.on_hover_text(paths.join("\n"));
    }
}

fn connection(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let t = Tokens::of(ui);
    let cluster = view.cluster;
    let mut parts: Vec<&str> = Vec::new();
    parts.extend(cluster.context.as_deref());
    if cluster.connected {
        parts.extend(cluster.version.as_deref());
        let none = view.words.tr("conn-no-gang");
        let label = match &cluster.dialect {
            Some(dialect) => dialect.clone(),
            None => none.into_owned(),
        };
        let label = [parts.join(" · "), label].join(" · ");
        draw_connection(ui, view, out, &label, t.ok);
    } else {
        parts.push(&cluster.state);
        let color = match cluster.tone {
            Health::None => t.text3,
            Health::Waiting => t.warn,
            Health::Good => t.ok,
            Health::Bad => t.bad,
        };
        draw_connection(ui, view, out, &parts.join(" · "), color);
    }
}

fn draw_connection(ui: &mut Ui, view: &View<'_>, out: &mut Outbox, label: &str, dot: egui::Color32) {
    let cluster = view.cluster;
    let response = Button::new(label).dot(dot).sunken().opens_menu(false).show(ui);
    menu::below(ui, &response, 420.0, |ui| {
        if let Some(advice) = &cluster.advice {
            text::wrapped(ui, advice, font::hint(), Tokens::of(ui).text2);
            menu::separator(ui);
        }
        if let Some(flags) = &cluster.gang_flags {
            text::strong(ui, &view.words.tr("no-gang-title"));
            text::wrapped(ui, &view.words.tr("no-gang-text"), font::hint(), Tokens::of(ui).text2);
            text::wrapped(ui, flags, font::code(), Tokens::of(ui).text);
            if Button::new(&view.words.tr("no-gang-copy")).small().show(ui).clicked() {
                out.push(Action::Copy(flags.as_str().into()));
                ui.close();
            }
            menu::separator(ui);
        }
        for command in [Command::Connect, Command::Reconnect, Command::Disconnect, Command::UseSample] {
            menu_item(ui, view, command, out);
        }
    });
}

fn draw_menu(ui: &mut Ui, view: &View<'_>, menu: Menu, out: &mut Outbox) {
    menu::bar_menu(ui, &view.words.tr(menu.key()), |ui| {
        for (position, command) in Command::ALL.iter().filter(|command| command.menu() == menu).enumerate() {
            if position > 0 && command.starts_section() {
                menu::separator(ui);
            }
            menu_item(ui, view, *command, out);
        }
    });
}

/// A command's label as the menus show it: undo names what it undoes, a language calls itself.
pub fn command_label(view: &View<'_>, command: Command) -> String {
    if let Some(language) = command.language() {
        return language.own_name().to_owned();
    }
    let words = view.words;
    let what = |key: &str, what: &str| words.tr_args(key, &[("what", what.into())]).into_owned();
    match (command, &view.undo, &view.redo) {
        (Command::Undo, Some(undo), _) => what("cmd-undo-what", undo),
        (Command::Redo, _, Some(redo)) => what("cmd-redo-what", redo),
        (Command::ConvertToCluster, ..) => {
            let dialect = view.cluster.dialect.clone().unwrap_or_else(|| "v1beta1".to_owned());
            words.tr_args("cmd-convert-to", &[("dialect", (&dialect).into())]).into_owned()
        }
        _ => words.tr(&command.key()).into_owned(),
    }
}

/// Whether a command makes sense now.
pub fn is_enabled(view: &View<'_>, command: Command) -> bool {
    match command {
        Command::Undo => view.undo.is_some(),
        Command::Redo => view.redo.is_some(),
        Command::Save | Command::SaveAs | Command::Export => !view.document.is_empty() || view.unsaved,
        Command::Apply => view.cluster.connected && !view.document.is_empty(),
        Command::Disconnect | Command::Reconnect => view.cluster.context.is_some(),
        Command::ConvertToCluster => !view.document.is_empty(),
        Command::NextProblem | Command::PreviousProblem => !view.findings.is_empty(),
        _ => true,
    }
}

fn menu_item(ui: &mut Ui, view: &View<'_>, command: Command, out: &mut Outbox) {
    let label = command_label(view, command);
    let shortcut = command.shortcut().map(|shortcut| ui.ctx().format_shortcut(&shortcut));
    let mut item = MenuItem::new(&label).enabled(is_enabled(view, command));
    if let Some(shortcut) = &shortcut {
        item = item.shortcut(shortcut);
    }
    if item.show(ui) {
        out.command(command);
    }
}
