//! The three languages.

/// A language of the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// English, which also stands in for a word that another language lacks.
    #[default]
    En,
    /// Korean.
    Ko,
    /// Japanese.
    Ja,
}

impl Lang {
    /// All of them, in the order of the menu.
    pub const ALL: [Self; 3] = [Self::Ko, Self::En, Self::Ja];

    /// The language tag, which is also the folder under `locales/`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ko => "ko",
            Self::Ja => "ja",
        }
    }

    /// How its speakers call it: the language menu shows each in its own words.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ko => "한국어",
            Self::Ja => "日本語",
        }
    }

    /// From a tag as systems write them (`ko`, `ko-KR`, `ja_JP.UTF-8`); `None` for a language we do not speak.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(language))
    }

    /// The first language of the system's list that we speak, else English.
    pub fn system() -> Self {
        Self::first_of(sys_locale::get_locales())
    }

    fn first_of(mut tags: impl Iterator<Item = String>) -> Self {
        tags.find_map(|tag| Self::from_tag(&tag)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_as_systems_write_them() {
        for (tag, lang) in [
            ("ko", Some(Lang::Ko)),
            ("ko-KR", Some(Lang::Ko)),
            ("ko_KR.UTF-8", Some(Lang::Ko)),
            ("JA-jp", Some(Lang::Ja)),
            ("ja_JP.eucJP", Some(Lang::Ja)),
            ("en-GB", Some(Lang::En)),
            ("kok-IN", None),
            ("C", None),
            ("", None),
        ] {
            assert_eq!(Lang::from_tag(tag), lang, "{tag}");
        }
    }

    #[test]
    fn the_systems_first_language_that_we_speak_wins() {
        let list = |tags: &[&str]| Lang::first_of(tags.iter().map(|&tag| tag.to_owned()));
        assert_eq!(list(&["de-DE", "ja-JP", "ko-KR"]), Lang::Ja);
        assert_eq!(list(&["fr-FR"]), Lang::En);
        assert_eq!(list(&[]), Lang::En);
    }
}
