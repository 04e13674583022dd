//! The gallery's words. Only the example holds words: the kit has none.

/// A language of the gallery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lang {
    Ko,
    En,
    Ja,
}

impl Lang {
    #[allow(dead_code, reason = "the tests ask no system for fonts")]
    pub(crate) fn tag(self) -> &'static str {
        self.w("ko", "en", "ja")
    }

    /// Picks the word of the language.
    pub(crate) fn w(self, ko: &'static str, en: &'static str, ja: &'static str) -> &'static str {
        match self {
            Self::Ko => ko,
            Self::En => en,
            Self::Ja => ja,
        }
    }
}
