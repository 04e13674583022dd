//! Everything a user can do from the menu or the keyboard, once. Menu, shortcuts and README's table of keys derive
//! from [`Command`].

use egui::{Key, KeyboardShortcut, Modifiers};

/// One thing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// Offers the workload types and the gallery.
    New,
    /// Opens files.
    Open,
    /// Saves every changed file.
    Save,
    /// Saves the design under another name.
    SaveAs,
    /// Writes the manifests of one dialect to a file.
    Export,
    /// Leaves the program, after asking about unsaved changes.
    Quit,
    /// Takes the last step back.
    Undo,
    /// Makes it again.
    Redo,
    /// Puts a component into the design.
    AddComponent,
    /// Jumps to the next problem.
    NextProblem,
    /// Jumps to the problem before.
    PreviousProblem,
    /// Opens the node map, reasons and suggestions.
    ShowFeasibility,
    /// Opens the text.
    ShowYaml,
    /// Opens the list of problems.
    ShowProblems,
    /// Opens the comparison with the saved file.
    ShowChanges,
    /// Shows or hides the inspector.
    ToggleInspector,
    /// Draws everything larger.
    ZoomIn,
    /// Draws everything smaller.
    ZoomOut,
    /// Draws everything in its own size.
    ZoomReset,
    /// Bright colours.
    ThemeLight,
    /// Dark colours.
    ThemeDark,
    /// As the desktop says.
    ThemeSystem,
    /// Korean.
    LanguageKorean,
    /// English.
    LanguageEnglish,
    /// Japanese.
    LanguageJapanese,
    /// Offers the contexts of the kubeconfig.
    Connect,
    /// Lets the cluster go.
    Disconnect,
    /// Tries the connection again now.
    Reconnect,
    /// Judges against the bundled sample cluster.
    UseSample,
    /// Plans what Apply would do.
    Apply,
    /// Rewrites the design in the cluster's dialect, as one undoable edit.
    ConvertToCluster,
    /// Says what this is.
    About,
}

/// The menus of the top bar, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Menu {
    /// Files.
    File,
    /// The document.
    Edit,
    /// What is shown.
    View,
    /// The connected cluster.
    Cluster,
    /// About.
    Help,
}

impl Menu {
    /// In the order of the bar.
    pub const ALL: [Self; 5] = [Self::File, Self::Edit, Self::View, Self::Cluster, Self::Help];

    /// The locale key of its title.
    pub fn key(self) -> &'static str {
        match self {
            Self::File => "menu-file",
            Self::Edit => "menu-edit",
            Self::View => "menu-view",
            Self::Cluster => "menu-cluster",
            Self::Help => "menu-help",
        }
    }
}

const CTRL: Modifiers = Modifiers::COMMAND;
const CTRL_SHIFT: Modifiers = Modifiers { shift: true, ..Modifiers::COMMAND };

impl Command {
    /// Every command, in the order of the menus.
    pub const ALL: &'static [Self] = &[
        Self::New,
        Self::Open,
        Self::Save,
        Self::SaveAs,
        Self::Export,
        Self::Quit,
        Self::Undo,
        Self::Redo,
        Self::AddComponent,
        Self::ConvertToCluster,
        Self::NextProblem,
        Self::PreviousProblem,
        Self::ShowFeasibility,
        Self::ShowYaml,
        Self::ShowProblems,
        Self::ShowChanges,
        Self::ToggleInspector,
        Self::ZoomIn,
        Self::ZoomOut,
        Self::ZoomReset,
        Self::ThemeLight,
        Self::ThemeDark,
        Self::ThemeSystem,
        Self::LanguageKorean,
        Self::LanguageEnglish,
        Self::LanguageJapanese,
        Self::Connect,
        Self::Reconnect,
        Self::Disconnect,
        Self::UseSample,
        Self::Apply,
        Self::About,
    ];

    /// The name that tests and the README use.
    pub fn id(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Open => "open",
            Self::Save => "save",
            Self::SaveAs => "save-as",
            Self::Export => "export",
            Self::Quit => "quit",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::AddComponent => "add-component",
            Self::NextProblem => "next-problem",
            Self::PreviousProblem => "previous-problem",
            Self::ShowFeasibility => "show-feasibility",
            Self::ShowYaml => "show-yaml",
            Self::ShowProblems => "show-problems",
            Self::ShowChanges => "show-changes",
            Self::ToggleInspector => "toggle-inspector",
            Self::ZoomIn => "zoom-in",
            Self::ZoomOut => "zoom-out",
            Self::ZoomReset => "zoom-reset",
            Self::ThemeLight => "theme-light",
            Self::ThemeDark => "theme-dark",
            Self::ThemeSystem => "theme-system",
            Self::LanguageKorean => "language-korean",
            Self::LanguageEnglish => "language-english",
            Self::LanguageJapanese => "language-japanese",
            Self::Connect => "connect",
            Self::Disconnect => "disconnect",
            Self::Reconnect => "reconnect",
            Self::UseSample => "use-sample",
            Self::Apply => "apply",
            Self::ConvertToCluster => "convert-to-cluster",
            Self::About => "about",
        }
    }

    /// The locale key of its label. A language is called by its own name instead ([`Command::language`]).
    pub fn key(self) -> String {
        match self {
            Self::ThemeLight | Self::ThemeDark | Self::ThemeSystem => self.id().to_owned(),
            Self::ConvertToCluster => "cmd-convert".to_owned(),
            _ => format!("cmd-{}", self.id()),
        }
    }

    /// The language that it switches to.
    pub fn language(self) -> Option<hapju_i18n::Lang> {
        match self {
            Self::LanguageKorean => Some(hapju_i18n::Lang::Ko),
            Self::LanguageEnglish => Some(hapju_i18n::Lang::En),
            Self::LanguageJapanese => Some(hapju_i18n::Lang::Ja),
            _ => None,
        }
    }

    /// Under which menu it stands.
    pub fn menu(self) -> Menu {
        match self {
            Self::New | Self::Open | Self::Save | Self::SaveAs | Self::Export | Self::Quit => Menu::File,
            Self::Undo
            | Self::Redo
            | Self::AddComponent
            | Self::ConvertToCluster
            | Self::NextProblem
            | Self::PreviousProblem => Menu::Edit,
            Self::ShowFeasibility
            | Self::ShowYaml
            | Self::ShowProblems
            | Self::ShowChanges
            | Self::ToggleInspector
            | Self::ZoomIn
            | Self::ZoomOut
            | Self::ZoomReset
            | Self::ThemeLight
            | Self::ThemeDark
            | Self::ThemeSystem
            | Self::LanguageKorean
            | Self::LanguageEnglish
            | Self::LanguageJapanese => Menu::View,
            Self::Connect | Self::Disconnect | Self::Reconnect | Self::UseSample | Self::Apply => {
                Menu::Cluster
            }
            Self::About => Menu::Help,
        }
    }

    /// Whether a line is drawn above it in its menu.
    pub fn starts_section(self) -> bool {
        matches!(
            self,
            Self::Save
                | Self::Quit
                | Self::AddComponent
                | Self::NextProblem
                | Self::ZoomIn
                | Self::ThemeLight
                | Self::LanguageKorean
                | Self::UseSample
                | Self::Apply
        )
    }

    /// Its key, where it has one.
    pub fn shortcut(self) -> Option<KeyboardShortcut> {
        let (modifiers, key) = match self {
            Self::New => (CTRL, Key::N),
            Self::Open => (CTRL, Key::O),
            Self::Save => (CTRL, Key::S),
            Self::SaveAs => (CTRL_SHIFT, Key::S),
            Self::Export => (CTRL, Key::E),
            Self::Quit => (CTRL, Key::Q),
            Self::Undo => (CTRL, Key::Z),
            Self::Redo => (CTRL_SHIFT, Key::Z),
            Self::AddComponent => (CTRL_SHIFT, Key::N),
            Self::NextProblem => (Modifiers::NONE, Key::F8),
            Self::PreviousProblem => (Modifiers::SHIFT, Key::F8),
            Self::ShowFeasibility => (CTRL, Key::Num1),
            Self::ShowYaml => (CTRL, Key::Num2),
            Self::ShowProblems => (CTRL, Key::Num3),
            Self::ShowChanges => (CTRL, Key::Num4),
            Self::ToggleInspector => (CTRL, Key::I),
            Self::ZoomIn => (CTRL, Key::Plus),
            Self::ZoomOut => (CTRL, Key::Minus),
            Self::ZoomReset => (CTRL, Key::Num0),
            Self::Apply => (CTRL_SHIFT, Key::A),
            Self::Connect => (CTRL_SHIFT, Key::C),
            Self::ThemeLight
            | Self::ThemeDark
            | Self::ThemeSystem
            | Self::LanguageKorean
            | Self::LanguageEnglish
            | Self::LanguageJapanese
            | Self::Disconnect
            | Self::Reconnect
            | Self::UseSample
            | Self::ConvertToCluster
            | Self::About => return None,
        };
        Some(KeyboardShortcut::new(modifiers, key))
    }

    /// The commands whose keys were pressed in this frame. All are matched together, most modifiers first, so that
    /// Ctrl+Shift+S is never taken for Ctrl+S. Nothing matches while a syllable is being composed.
    pub fn pressed(ctx: &egui::Context, composing: bool) -> Vec<Self> {
        if composing {
            return Vec::new();
        }
        let mut keyed: Vec<_> =
            Self::ALL.iter().filter_map(|command| command.shortcut().map(|key| (*command, key))).collect();
        keyed.sort_by_key(|(_, key)| {
            let m = key.modifiers;
            std::cmp::Reverse(u8::from(m.alt) + u8::from(m.shift) + u8::from(m.command || m.ctrl))
        });
        ctx.input_mut(|input| {
            keyed
                .into_iter()
                .filter(|(_, key)| input.consume_shortcut(key))
                .map(|(command, _)| command)
                .collect()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_two_commands_share_a_key_and_none_takes_one_of_text_editing() {
        let text_editing = [Key::H, Key::K, Key::U, Key::W, Key::A, Key::C, Key::V, Key::X, Key::Y];
        let mut seen = HashSet::new();
        for command in Command::ALL {
            if let Some(key) = command.shortcut() {
                assert!(seen.insert(key), "{command:?} takes a key that is taken");
                assert!(
                    key.modifiers != CTRL || !text_editing.contains(&key.logical_key),
                    "{command:?} takes a key of text editing"
                );
            }
        }
    }

    #[test]
    fn every_command_is_listed_once_and_ids_are_unique() {
        let ids: HashSet<_> = Command::ALL.iter().map(|command| command.id()).collect();
        assert_eq!(ids.len(), Command::ALL.len());
    }
}
