//! What we write is read back alike by readers that are not ours.

use hapju_manifest::{read, write};
use hapju_model::{Value, tree};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::Value as Json;

use hapju_harness::{Reader, read_with};

/// Texts that some YAML reader takes for something else when they stand without quotes.
const AWKWARD: &[&str] = &[
    "---folded",
    "...dots",
    "",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\t",
    "\r",
    "\r\n",
    "a\n",
    "a\n\n",
    "\na",
    " a",
    "a ",
    "a\tb",
    "\ta",
    "a\t",
    "a\r\nb",
    "a\rb",
    "y",
    "Y",
    "yes",
    "Yes",
    "YES",
    "n",
    "N",
    "no",
    "No",
    "NO",
    "true",
    "True",
    "TRUE",
    "false",
    "on",
    "On",
    "off",
    "OFF",
    "null",
    "Null",
    "NULL",
    "~",
    "nil",
    ".nan",
    ".NaN",
    ".inf",
    "-.inf",
    "+.INF",
    "0",
    "00",
    "0644",
    "0o640",
    "0O7",
    "0x1A4",
    "0X1F",
    "0b101",
    "0_755",
    "1_000",
    "1",
    "-1",
    "+1",
    "1.",
    ".5",
    "1.5",
    "1e3",
    "1E3",
    "1e+3",
    "5e1234",
    "1e400",
    "08",
    "09",
    "12345678901234567890",
    "123456789012345678901234567890",
    "12:30:45",
    "1:20",
    "190:20:30.15",
    "2001-01-01",
    "2001-12-14t21:59:43.10-05:00",
    "2001-12-14 21:59:43.10 -5",
    "1.2.3",
    "1.0",
    "100m",
    "64Mi",
    "1e3m",
    "=",
    "<<",
    "<",
    ">",
    "|",
    "|-",
    ">-",
    "-",
    "--",
    "---",
    "...",
    "--- a",
    "- a",
    "-a",
    "?",
    "? a",
    "?a",
    ":",
    ":a",
    "a:",
    "a: b",
    "a:b",
    "a : b",
    "#",
    "#a",
    "a #b",
    "a#b",
    "&a",
    "*a",
    "!a",
    "!!str a",
    "%a",
    "@a",
    "`a`",
    "'",
    "\"",
    "'a'",
    "\"a\"",
    "it's",
    "\"a\" b",
    "\\",
    "\\n",
    "a\\nb",
    "[",
    "]",
    "[]",
    "[a]",
    "{",
    "}",
    "{}",
    "{a: b}",
    ",",
    "a,b",
    "a, b",
    "${VAR}",
    "$(VAR)",
    "{{ x }}",
    "한글",
    "日本語",
    "é",
    "😀",
    "\u{a0}",
    "a\u{a0}b",
    "\u{200b}",
    "\u{feff}",
    "\u{feff}a",
    "\u{85}",
    "a\u{85}b",
    "\u{2028}",
    "a\u{2029}b",
    "\u{0}",
    "\u{1}",
    "\u{7}",
    "\u{1b}[0m",
    "\u{7f}",
    "\u{9f}",
    "\u{e000}",
    "\u{fffd}",
    "a\n b\n",
    " a\nb",
    "a\n\tb",
    "a \nb",
    "#!/bin/sh\necho hi\n",
    "line\n\n\nline\n\n",
    "trailing  \n",
    "  lead\n  lead\n",
    "\n  a\nb",
    "key: value\nother: 1\n",
    "- a\n- b",
    "a\n---\nb\n",
    "a\n...\nb\n",
    "a very long line that goes on and on, past eighty columns and past a hundred and twenty, so that a writer is tempted to fold it somewhere",
    "/bin/sh -c 'echo \"x\" && exit 0'",
    "http://x.y:80/z?a=b#c",
    "a=b",
    "key=",
    "YWJj\n",
    "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",
];

fn texts_of(values: &[Value]) -> Vec<String> {
    values.iter().map(write::yaml).collect()
}

/// Compares what both foreign readers and our own make of the values' YAML with the values.
fn read_back_alike(values: &[Value]) {
    let texts = texts_of(values);
    let asked: Vec<&str> = texts.iter().map(String::as_str).collect();
    let readers = [("kubectl", Reader::Kubectl), ("PyYAML", Reader::PyYaml)];
    let foreign: Vec<_> =
        readers.into_iter().filter_map(|(name, reader)| Some((name, read_with(reader, &asked)?))).collect();
    let mut wrong = Vec::new();
    for (index, value) in values.iter().enumerate() {
        let text = &texts[index];
        match read(text) {
            Ok(ours) if ours.len() == 1 && ours[0] == *value => {}
            other => wrong.push(format!("we: {text:?}\n    {other:?}\n    instead of {value:?}")),
        }
        for (name, answers) in &foreign {
            let alike = matches!(&answers[index], Ok(docs) if docs.len() == 1 && same(value, &docs[0]));
            if !alike {
                wrong.push(format!("{name}: {text:?}\n    {:?}\n    instead of {value:?}", answers[index]));
            }
        }
    }
    let shown = wrong.iter().take(10).cloned().collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{} of {} differ:\n{shown}", wrong.len(), values.len());
}

/// Equal, but for the last bit of a double: the answers come as JSON, whose reader here rounds.
fn same(value: &Value, json: &Json) -> bool {
    match (value, json) {
        (Value::Number(a), Json::Number(b)) if !a.is_i64() => {
            let (a, b) = (a.as_f64().unwrap_or(f64::NAN), b.as_f64().unwrap_or(f64::NAN));
            (a - b).abs() <= a.abs() * 1e-15
        }
        (Value::Array(a), Json::Array(b)) => a.len() == b.len() && a.values().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Json::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        _ => *value == Value::from(json.clone()),
    }
}

#[test]
fn awkward_strings_come_back_as_values_and_as_keys() {
    assert!(AWKWARD.len() >= 100);
    let mut values = Vec::new();
    for text in AWKWARD {
        let mut object = hapju_model::Object::default();
        object.set(text, tree!({"as": text, "list": [text, [text]], "last": text}));
        values.push(Value::Object(object.into()));
        values.push(tree!({"data": {"k": text}, "after": 1}));
    }
    read_back_alike(&values);
}

/// A key or text: a word, something awkward, or any characters at all.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z][a-zA-Z0-9./-]{0,12}",
        prop::sample::select(AWKWARD).prop_map(str::to_owned),
        "[ -~\n\t가-힣ぁ-ん]{0,40}",
        prop::collection::vec(
            any::<char>().prop_filter("written as U+FFFE", |c| !matches!(c, '\u{fffe}' | '\u{ffff}')),
            0..8
        )
        .prop_map(|chars| chars.into_iter().collect()),
    ]
}

/// Any tree that a manifest can hold.
pub(super) fn any_tree() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-1000_i64..1000).prop_map(Value::from),
        (-1_000_000_i64..1_000_000).prop_map(|n| Value::from(serde_json::json!(n as f64 / 64.0))),
        prop::num::f64::NORMAL.prop_map(|n| Value::from(serde_json::json!(n as f32))),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(|items| items.into_iter().collect()),
            prop::collection::vec((text(), inner), 0..6).prop_map(|entries| {
                entries.into_iter().map(|(key, value)| (std::sync::Arc::from(key), value)).collect()
            }),
        ]
    })
}

/// `count` trees, the same on every run.
pub(super) fn samples(count: usize) -> Vec<Value> {
    let mut runner =
        TestRunner::new_with_rng(Config::default(), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let strategy = any_tree();
    (0..count).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect()
}

#[test]
fn generated_documents_come_back() {
    let values: Vec<Value> = samples(1500).into_iter().map(tree_under).collect();
    read_back_alike(&values);
}

/// A document is a mapping: a lone `null` would be an empty one.
fn tree_under(value: Value) -> Value {
    Value::Object(std::sync::Arc::new([(std::sync::Arc::from("spec"), value)].into_iter().collect()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read(value in any_tree()) {
        let value = tree_under(value);
        prop_assert_eq!(&read(&write::yaml(&value)).unwrap()[0], &value);
        prop_assert_eq!(&read(&write::json(&value)).unwrap()[0], &value);
        let flow = format!("spec: {}\n", write::yaml_flow(value.get("spec").unwrap()));
        prop_assert_eq!(&read(&flow).unwrap()[0], &value, "{}", flow);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Ok((text, _)) = hapju_manifest::decode::decode(&bytes) {
            let _ = read(&text);
        }
    }

    #[test]
    fn any_yaml_like_text_is_read_or_refused(text in "([a-c]|: |- |\n|  |\\[|\\]|\\{|\\}|, |\"|'|&a |\\*a |!!int |<<: |\\? |#|\\||>|---\n|\t|\r\n|1|~|\u{feff}){0,40}") {
        let _ = read(&text);
    }
}
