//! What the program remembers between starts. A broken file costs a warning and the broken values, never the start.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

/// Light, dark, or as the desktop says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the desktop says.
    #[default]
    System,
    /// Bright.
    Light,
    /// Dark.
    Dark,
}

/// The user's choices. No secret, no kubeconfig text, no document is ever part of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// `ko`, `en`, `ja`; `None` follows the system.
    pub language: Option<String>,
    /// Colours.
    pub theme: Theme,
    /// 1.0 is the drawn size.
    pub zoom: f32,
    /// Credential plug-ins that the user allowed, by the hash of what would run.
    pub allowed_plugins: Vec<String>,
    /// Keys of the file that this version does not know: written back as they were.
    other: Map<String, Value>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            theme: Theme::System,
            zoom: 1.0,
            allowed_plugins: Vec::new(),
            other: Map::new(),
        }
    }
}

impl Settings {
    /// Where they stand: `settings.json` in the program's own folder of the user's.
    pub fn default_path() -> Option<PathBuf> {
        eframe::storage_dir("hapju").map(|folder| folder.join("settings.json"))
    }

    /// Reads them. A missing file gives the defaults; what cannot be understood is left at its default and named.
    pub fn read(path: &Path) -> (Self, Vec<String>) {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Default::default(),
            Err(error) => return (Self::default(), vec![error.to_string()]),
        };
        match serde_json::from_str::<Map<String, Value>>(&text) {
            Ok(map) => Self::from_map(map),
            Err(error) => (Self::default(), vec![error.to_string()]),
        }
    }

    /// Keeps a file that could not be read whole, before the next change of a setting writes over it: beside it, as
    /// `settings.json.broken`, or with a number behind that where another one stands there. Returns its path.
    pub fn keep_broken(path: &Path) -> Option<PathBuf> {
        let text = std::fs::read(path).ok()?;
        for number in 1..100 {
            let ending = if number == 1 { "json.broken".to_owned() } else { format!("json.broken{number}") };
            let kept = path.with_extension(ending);
            match std::fs::read(&kept) {
                Ok(same) if same == text => return Some(kept),
                Ok(_) => {}
                Err(_) => return std::fs::copy(path, &kept).ok().map(|_| kept),
            }
        }
        None
    }

    fn from_map(mut map: Map<String, Value>) -> (Self, Vec<String>) {
        let mut settings = Self::default();
        let mut warnings = Vec::new();
        let mut take = |key: &str, set: &mut dyn FnMut(&Value) -> Option<()>| {
            if let Some(value) = map.remove(key)
                && set(&value).is_none()
            {
                warnings.push(format!("{key}: {value}"));
            }
        };
        take("language", &mut |value| {
            settings.language =
                Some(value.as_str().filter(|tag| ["ko", "en", "ja"].contains(tag))?.to_owned());
            Some(())
        });
        take("theme", &mut |value| {
            settings.theme = match value.as_str()? {
                "system" => Theme::System,
                "light" => Theme::Light,
                "dark" => Theme::Dark,
                _ => return None,
            };
            Some(())
        });
        take("zoom", &mut |value| {
            settings.zoom = value.as_f64().filter(|zoom| (0.5..=3.0).contains(zoom))? as f32;
            Some(())
        });
        take("allowedPlugins", &mut |value| {
            settings.allowed_plugins = value
                .as_array()?
                .iter()
                .map(|hash| Some(hash.as_str()?.to_owned()))
                .collect::<Option<_>>()?;
            Some(())
        });
        settings.other = map;
        (settings, warnings)
    }

    /// The file's text.
    pub fn to_text(&self) -> String {
        let mut map = self.other.clone();
        if let Some(language) = &self.language {
            map.insert("language".to_owned(), json!(language));
        }
        let theme = match self.theme {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        };
        map.insert("theme".to_owned(), json!(theme));
        map.insert("zoom".to_owned(), json!((f64::from(self.zoom) * 100.0).round() / 100.0));
        if !self.allowed_plugins.is_empty() {
            map.insert("allowedPlugins".to_owned(), json!(self.allowed_plugins));
        }
        format!("{:#}\n", Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_value_costs_only_itself_and_unknown_keys_survive() {
        let text = json!({"language": "ko", "theme": "purple", "zoom": 1.25, "laterKey": [1]});
        let (settings, warnings) = Settings::from_map(text.as_object().unwrap().clone());
        assert_eq!(settings.language.as_deref(), Some("ko"));
        assert_eq!(settings.theme, Theme::System);
        assert_eq!(warnings.len(), 1);
        let written: Value = serde_json::from_str(&settings.to_text()).unwrap();
        assert_eq!(written["laterKey"], json!([1]));
        assert_eq!(written["zoom"], json!(1.25));
    }

    #[test]
    fn a_file_that_is_no_json_gives_the_defaults_and_a_warning() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        hapju_manifest::atomic::write(&path, b"{oops").unwrap();
        let (settings, warnings) = Settings::read(&path);
        assert_eq!(settings, Settings::default());
        assert_eq!(warnings.len(), 1);
        let kept = Settings::keep_broken(&path).unwrap();
        assert_eq!(kept, folder.path().join("settings.json.broken"));
        assert_eq!(std::fs::read_to_string(&kept).unwrap(), "{oops");
        assert_eq!(Settings::keep_broken(&path), Some(kept), "the same one is kept once");
        hapju_manifest::atomic::write(&path, b"[]").unwrap();
        assert_eq!(Settings::keep_broken(&path).unwrap(), folder.path().join("settings.json.broken2"));
    }
}
