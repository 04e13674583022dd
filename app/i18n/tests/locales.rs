//! The three languages say the same things, each by its own rules of style.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use hapju_i18n::{Lang, Words};
use skrifa::{FontRef, MetadataProvider as _};

use crate::generator;

const LANGS: [&str; 3] = ["en", "ko", "ja"];

/// One message: its text as written (placeables as `{$name}`) and its variables.
struct Message {
    file: String,
    /// Every way it can read: one text for each combination is too much, one for each variant is enough.
    texts: Vec<String>,
    variables: BTreeSet<String>,
}

/// Every message of a language. Panics on junk, terms, attributes and on a key that two files have.
fn messages(lang: &str) -> BTreeMap<String, Message> {
    let mut out: BTreeMap<String, Message> = BTreeMap::new();
    for name in generator::names(lang).unwrap() {
        let file = format!("locales/{lang}/{name}.ftl");
        let text = generator::text(lang, &name).unwrap();
        let resource = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{file}: {}", errors[0]));
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let key = message.id.name.to_owned();
                    assert!(
                        message.attributes.is_empty(),
                        "{file}: {key} has attributes; use a key of its own"
                    );
                    let pattern = message.value.unwrap_or_else(|| panic!("{file}: {key} is empty"));
                    let mut variables = BTreeSet::new();
                    let texts = read(&pattern, &mut variables);
                    let before = out.insert(key.clone(), Message { file: file.clone(), texts, variables });
                    if let Some(before) = before {
                        panic!("{key} stands twice: in {} and {file}", before.file);
                    }
                }
                Entry::Term(term) => panic!("{file}: -{} is a term; write the word", term.id.name),
                Entry::Junk { content } => panic!("{file}: junk: {content}"),
                _ => {}
            }
        }
    }
    out
}

fn read(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                vec![placeable(inline, variables)]
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                placeable(selector, variables);
                variants.iter().flat_map(|variant| read(&variant.value, variables)).collect()
            }
        };
        let longest = texts.clone();
        texts =
            parts.iter().flat_map(|part| longest.iter().map(move |text| format!("{text}{part}"))).collect();
        texts.truncate(64);
    }
    texts
}

fn placeable(expression: &InlineExpression<&str>, variables: &mut BTreeSet<String>) -> String {
    match expression {
        InlineExpression::VariableReference { id } => {
            // `$n` and `$n-text` are one argument.
            variables.insert(id.name.strip_suffix("-text").unwrap_or(id.name).to_owned());
            format!("{{${}}}", id.name)
        }
        InlineExpression::StringLiteral { value } => (*value).to_owned(),
        other => panic!("only variables and string literals may stand in braces: {other:?}"),
    }
}

/// Every text of a language that breaks a rule, as lines to read.
fn offending(lang: &str, rule: impl Fn(&str) -> bool) -> Vec<String> {
    let mut out = Vec::new();
    for (key, message) in messages(lang) {
        for text in message.texts.iter().filter(|text| rule(text)) {
            out.push(format!("{}: {key} = {text}", message.file));
        }
    }
    out
}

fn none(offending: Vec<String>) {
    assert!(offending.is_empty(), "\n{}", offending.join("\n"));
}

/// `text` with each placeable replaced by the letter x, which stands for a Latin name or a digit.
fn with_names(text: &str) -> String {
    let mut out = String::new();
    let mut depth = 0;
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                out.push('x');
            }
            c if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

fn is_hangul(c: char) -> bool {
    ('가'..='힣').contains(&c)
}

fn is_japanese(c: char) -> bool {
    ('ぁ'..='ん').contains(&c) || ('ァ'..='ヶ').contains(&c) || ('一'..='龥').contains(&c) || c == 'ー'
}

#[test]
fn every_language_has_the_same_files_keys_and_variables() {
    let english = messages("en");
    assert!(!english.is_empty());
    for lang in ["ko", "ja"] {
        assert_eq!(generator::names(lang).unwrap(), generator::names("en").unwrap(), "files of {lang}");
        let other = messages(lang);
        let keys = |of: &BTreeMap<String, Message>| of.keys().cloned().collect::<BTreeSet<_>>();
        let (en, its) = (keys(&english), keys(&other));
        let missing: Vec<_> = en.symmetric_difference(&its).collect();
        assert!(missing.is_empty(), "{lang} and en differ in {missing:?}");
        for (key, message) in &english {
            assert_eq!(other[key].variables, message.variables, "variables of {key} in {lang}");
            assert_eq!(other[key].file[11..], message.file[11..].replacen("en", lang, 0), "file of {key}");
        }
    }
}

#[test]
fn every_key_is_found_in_every_language() {
    for lang in Lang::ALL {
        let words = Words::get(lang);
        for key in messages(lang.tag()).keys() {
            assert!(words.has(key), "{key} in {lang:?}");
        }
        assert_eq!(words.faults(), Vec::<String>::new());
    }
}

#[test]
fn no_marks_dots_or_spaces_that_do_not_belong() {
    for lang in LANGS {
        none(offending(lang, |text| {
            text.contains("...")
                || text.contains("  ")
                || text.trim() != text
                || text.contains([
                    '\u{2068}', '\u{2069}', '\u{3000}', '\u{a0}', '\u{200b}', '\u{feff}', '\t', '‘', '’',
                ])
        }));
    }
}

#[test]
fn no_korean_particle_after_a_name() {
    const PARTICLES: [&str; 18] = [
        "을",
        "를",
        "이",
        "가",
        "은",
        "는",
        "와",
        "과",
        "로",
        "으로",
        "을(를)",
        "이(가)",
        "은(는)",
        "과(와)",
        "(으)로",
        "라는",
        "이라는",
        "랑",
    ];
    none(offending("ko", |text| {
        text.split(['}', '"']).skip(1).any(|rest| {
            let end = rest.find(|c: char| !is_hangul(c) && c != '(' && c != ')').unwrap_or(rest.len());
            PARTICLES.contains(&&rest[..end])
        })
    }));
}

#[test]
fn korean_uses_korean_signs() {
    none(offending("ko", |text| {
        text.contains(['。', '、', '「', '」', '（', '）', '：', '！', '？', '～', '，'])
    }));
    // Sentences end in 합니다체 or 하세요, never in 하십시오.
    none(offending("ko", |text| {
        text.contains("십시오") || text.contains("되어지") || text.contains("해요.")
    }));
}

#[test]
fn japanese_has_no_space_beside_latin_and_half_width_brackets() {
    none(offending("ja", |text| text.contains(['（', '）', '：', '，', '．', '＝', '％', '　'])));
    none(offending("ja", |text| {
        let chars: Vec<char> = with_names(text).chars().collect();
        chars.windows(3).any(|w| {
            let (before, after) = (w[0], w[2]);
            w[1] == ' '
                && ((is_japanese(before) && (after.is_ascii_alphanumeric() || is_japanese(after)))
                    || (before.is_ascii_alphabetic() && is_japanese(after)))
        })
    }));
    none(offending("ja", |text| {
        let chars: Vec<char> = text.chars().collect();
        chars.windows(2).any(|w| is_japanese(w[0]) && matches!(w[1], '?' | '!' | '.' | ','))
    }));
}

#[test]
fn english_is_plain() {
    none(offending("en", |text| {
        // The language menu shows each language in its own words.
        !["한국어", "日本語"].contains(&text)
            && !text.chars().all(|c| c.is_ascii() || "…→×·–✓✕≥≤".contains(c))
    }));
    none(offending("en", |text| {
        let lower = text.to_lowercase();
        lower.contains("please") || lower.contains("successfully") || lower.contains("(s)")
    }));
}

/// A character that the screen's fonts lack would be drawn from the system's, or as a box.
#[test]
fn the_embedded_fonts_have_every_character() {
    let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/fonts");
    for name in ["PretendardJP-Regular.otf", "PretendardJP-SemiBold.otf"] {
        let data = std::fs::read(fonts.join(name)).unwrap();
        let font = FontRef::new(&data).unwrap();
        let has = |c: char| font.charmap().map(c).is_some_and(|glyph| glyph.to_u32() != 0);
        for lang in LANGS {
            none(offending(lang, |text| !text.chars().all(has)));
        }
    }
}

/// Spellings and words that the glossary decided against.
#[test]
fn the_glossary_is_followed() {
    const KOREAN: &[&str] = &[
        "스케쥴",
        "사용율",
        "엑세스",
        "디렉토리",
        "레이블",
        "파드그룹",
        "팟",
        "매니패스트",
        "메니페스트",
        "어노테이숀",
        "컨테이나",
        "메세지",
        "네임 스페이스",
        "디플로이먼트를",
        "로드밸런스",
        "콘텍스트",
        "쿠버네티즈",
        "디자인",
    ];
    const JAPANESE: &[&str] = &[
        "ポッド",
        "デプロイメント",
        "コンテナー",
        "ネームスペース",
        "ステートフルセット",
        "デーモンセット",
        "シークレット",
        "コンフィグマップ",
        "露出",
        "活性化",
        "テイント",
        "POD",
        "pod グループ",
        "ギャング",
        "デザイン",
    ];
    none(offending("ko", |text| KOREAN.iter().any(|word| text.contains(word))));
    none(offending("ja", |text| JAPANESE.iter().any(|word| text.contains(word))));
    // Long vowels of -er words.
    none(offending("ja", |text| {
        ["サーバ", "クラスタ", "ユーザ", "コントローラ", "スケジューラ", "フォルダ", "マネージャ", "エディタ"]
            .iter()
            .any(|word| {
                text.match_indices(word).any(|(at, _)| {
                    let rest = &text[at + word.len()..];
                    !rest.starts_with('ー') && !rest.starts_with("リング")
                })
            })
    }));
}

/// Keys of `app.ftl` that are put together from a code in the program: their beginnings.
const DYNAMIC: &[&str] = &["cmd-", "theme-", "undo-", "gallery-", "new-type-"];

/// The beginnings of keys that begin nothing else in the source of the screens.
const OWN: &[&str] = &[
    "about",
    "acc",
    "changes",
    "cli",
    "cluster",
    "cmd",
    "conn",
    "connect",
    "consent",
    "context",
    "disk",
    "feas",
    "form",
    "gallery",
    "guard",
    "kubeconfig",
    "left",
    "open",
    "outline",
    "plan",
    "problems",
    "refusal",
    "status",
    "tab",
    "toast",
    "undo",
    "word",
    "yaml",
];

#[test]
fn every_key_that_the_source_names_exists() {
    let mut source = String::new();
    let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for folder in ["src", "ui/src"] {
        collect(&app.join(folder), &mut source);
    }
    let english = messages("en");
    let is_key = |text: &str| {
        text.contains('-')
            && text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    let handed_over =
        ["tr(\"", "tr_args(\"", "words.find(\""].iter().flat_map(|call| source.split(call).skip(1));
    let by_beginning = source
        .split('"')
        .filter(|text| is_key(text) && text.split_once('-').is_some_and(|(first, _)| OWN.contains(&first)));
    let unknown: BTreeSet<&str> = handed_over
        .filter_map(|rest| Some(rest.split_once('"')?.0))
        .filter(|key| is_key(key))
        .chain(by_beginning)
        .filter(|key| !key.ends_with('-') && !english.contains_key(*key))
        .collect();
    assert!(unknown.is_empty(), "locales/ has no {unknown:#?}");
}

#[test]
fn every_word_of_the_application_is_used() {
    let mut source = String::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), &mut source);
    let text = generator::text("en", "app").unwrap();
    let unused: Vec<String> = text
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key.to_owned())
        .filter(|key| !DYNAMIC.iter().any(|start| key.starts_with(start)))
        .filter(|key| {
            !source.contains(&format!("::{}", key.to_uppercase().replace('-', "_")))
                && !source.contains(&format!("\"{key}\""))
        })
        .collect();
    assert!(unused.is_empty(), "nobody shows {unused:#?}");
}

/// All Rust source under `app/` but this crate's.
fn collect(folder: &Path, source: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !path.ends_with("i18n") && !path.ends_with("target") {
                collect(&path, source);
            }
        } else if path.extension().is_some_and(|end| end == "rs") {
            source.push_str(&std::fs::read_to_string(&path).unwrap());
        }
    }
}
