//! One language's messages, and looking one up.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Mutex, OnceLock, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};

use crate::files::FILES;
use crate::format;
use crate::lang::Lang;

/// An argument of a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Text, put in as it is, as `$x` and as `$x-text`.
    Text(&'a str),
    /// A number: `$n` chooses the plural form, `$n-text` is the number grouped by thousands, for showing.
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Arg<'_> {
    fn from(number: i32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// All messages of one language.
pub struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    faults: Mutex<BTreeSet<String>>,
}

impl fmt::Debug for Words {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Words").field("lang", &self.lang).finish_non_exhaustive()
    }
}

impl Words {
    /// The words of a language, built at the first call (a few milliseconds) and kept.
    pub fn get(lang: Lang) -> &'static Self {
        static ALL: [OnceLock<Words>; 3] = [const { OnceLock::new() }; 3];
        ALL[lang as usize].get_or_init(|| Self::build(lang))
    }

    fn build(lang: Lang) -> Self {
        let files = FILES.iter().filter(|(of, ..)| *of == lang).map(|(_, name, text)| (*name, *text));
        Self::from_files(lang, files)
    }

    fn from_files<'a>(lang: Lang, files: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut faults = BTreeSet::new();
        let locale = lang.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolating marks would end up in copied text and in the names that screen readers say.
        bundle.set_use_isolating(false);
        for (name, text) in files {
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(rest, errors)| {
                faults.extend(errors.iter().map(|error| format!("{name}: {error}")));
                rest
            });
            if let Err(errors) = bundle.add_resource(resource) {
                faults.extend(errors.iter().map(|error| format!("{name}: {error}")));
            }
        }
        Self { lang, bundle, faults: Mutex::new(faults) }
    }

    /// Which language this is.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A message without arguments. Where the language lacks it English stands in, then the key itself; either is
    /// noted in [`Words::faults`].
    pub fn tr(&self, key: &str) -> Cow<'_, str> {
        self.message(key, None)
    }

    /// A message with arguments, by the same rule. A number `n` is given as `$n` and, grouped, as `$n-text`.
    pub fn tr_args(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Cow<'_, str> {
        self.message(key, Some(&fluent_args(args)))
    }

    /// A message, or `None` where neither this language nor English has it: for keys put together from a code that
    /// may be unknown. Nothing is noted.
    pub fn find(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<Cow<'_, str>> {
        let args = fluent_args(args);
        let mut errors = Vec::new();
        if let Some(text) = self.format(key, Some(&args), &mut errors) {
            return Some(text);
        }
        Self::get(Lang::En).format(key, Some(&args), &mut errors)
    }

    /// Whether this very language has the key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// What was asked for and could not be worded as it should, each once: for the log, and for tests, which expect
    /// it to be empty.
    pub fn faults(&self) -> Vec<String> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    fn message(&self, key: &str, args: Option<&FluentArgs<'_>>) -> Cow<'_, str> {
        let mut errors = Vec::new();
        if let Some(text) = self.format(key, args, &mut errors) {
            if !errors.is_empty() {
                let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
                self.note(format!("{key}: {}", errors.join("; ")));
            }
            return text;
        }
        self.note(format!("{key}: no such message"));
        let english = if self.lang == Lang::En { None } else { Some(Self::get(Lang::En)) };
        english
            .and_then(|english| english.format(key, args, &mut errors))
            .unwrap_or_else(|| Cow::Owned(key.to_owned()))
    }

    fn format(
        &self,
        key: &str,
        args: Option<&FluentArgs<'_>>,
        errors: &mut Vec<FluentError>,
    ) -> Option<Cow<'_, str>> {
        let pattern = self.bundle.get_message(key)?.value()?;
        // With arguments the text is always new; without, a plain message is borrowed from the file.
        Some(match args {
            Some(args) => Cow::Owned(self.bundle.format_pattern(pattern, Some(args), errors).into_owned()),
            None => self.bundle.format_pattern(pattern, None, errors),
        })
    }

    fn note(&self, fault: String) {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner).insert(fault);
    }
}

fn fluent_args<'a>(args: &[(&'a str, Arg<'a>)]) -> FluentArgs<'a> {
    let mut out = FluentArgs::with_capacity(args.len() * 2);
    for (name, arg) in args {
        match arg {
            Arg::Text(text) => {
                out.set(*name, FluentValue::from(*text));
                out.set(format!("{name}-text"), FluentValue::from(*text));
            }
            Arg::Number(number) => {
                out.set(*name, FluentValue::from(*number));
                out.set(format!("{name}-text"), FluentValue::from(format::grouped(*number)));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(lang: Lang, text: &str) -> Words {
        Words::from_files(lang, [("test.ftl", text)].into_iter())
    }

    #[test]
    fn numbers_choose_the_plural_and_show_grouped() {
        let en =
            words(Lang::En, "pods = { $n ->\n    [one] { $n-text } pod\n   *[other] { $n-text } pods\n }\n");
        assert_eq!(en.tr_args("pods", &[("n", 1.into())]), "1 pod");
        assert_eq!(en.tr_args("pods", &[("n", 12_345.into())]), "12,345 pods");
        assert_eq!(en.faults(), Vec::<String>::new());
    }

    #[test]
    fn text_goes_in_without_isolating_marks() {
        let ko = words(Lang::Ko, "gone = \"{ $name }\" 볼륨을 찾을 수 없습니다.\n");
        assert_eq!(ko.tr_args("gone", &[("name", "데이터".into())]), "\"데이터\" 볼륨을 찾을 수 없습니다.");
    }

    #[test]
    fn a_missing_word_is_english_then_the_key_and_is_noted_once() {
        let ko = words(Lang::Ko, "word-add = 추가\n");
        assert_eq!(ko.tr("word-add"), "추가");
        assert_eq!(ko.tr("word-close"), Words::get(Lang::En).tr("word-close"));
        assert_ne!(ko.tr("word-close"), "word-close");
        assert_eq!(ko.tr("nobody-has-this"), "nobody-has-this");
        assert_eq!(ko.tr("nobody-has-this"), "nobody-has-this");
        assert_eq!(ko.faults(), ["nobody-has-this: no such message", "word-close: no such message"]);
        assert_eq!(ko.find("nobody-has-this", &[]), None);
    }

    #[test]
    fn a_forgotten_argument_is_noted() {
        let en = words(Lang::En, "hello = Hello { $name }\n");
        assert_eq!(en.tr_args("hello", &[]), "Hello {$name}");
        assert_eq!(en.faults().len(), 1);
    }

    #[test]
    fn a_plain_message_is_borrowed() {
        assert!(matches!(Words::get(Lang::Ja).tr("word-add"), Cow::Borrowed(_)));
    }
}
