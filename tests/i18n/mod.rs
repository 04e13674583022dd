//! Every code of the contract can be said in every language, with exactly the arguments that its table promises.

use std::collections::BTreeSet;

use hapju_i18n::{Arg, Lang, Words};
use hapju_manifest::Code;
use hapju_model::fields::{self, Card, DefaultHint, Input, Kind, Section};
use hapju_model::findings::FINDINGS;
use hapju_model::group;
use hapju_model::verdict::{ASSUMPTIONS, REASONS, SUGGESTIONS, Verdict};

/// Where a code cannot be said: no message, or one that wants an argument which the code does not have.
fn unsayable(prefix: &str, suffix: &str, code: &str, args: &[&str]) -> Vec<String> {
    let key = format!("{prefix}-{code}{suffix}");
    let mut out = Vec::new();
    for lang in Lang::ALL {
        let words = Words::get(lang);
        // As text and as a number: which of the two a code passes is its own affair.
        for value in [Arg::Text("x"), Arg::Number(12_345)] {
            let args: Vec<_> = args.iter().map(|name| (*name, value)).collect();
            let text = words.tr_args(&key, &args);
            if !words.has(&key) || text.contains("{$") {
                out.push(format!("{} {key} ({:?}): {text}", lang.tag(), value));
            }
        }
    }
    out
}

fn none(unsayable: impl Iterator<Item = Vec<String>>) {
    let lines: Vec<String> = unsayable.flatten().collect();
    assert!(lines.is_empty(), "\n{}", lines.join("\n"));
}

#[test]
fn every_reason_and_suggestion_can_be_said() {
    none(REASONS.iter().map(|(code, args)| unsayable("reason", "", code, args)));
    none(SUGGESTIONS.iter().map(|(code, args)| unsayable("suggestion", "", code, args)));
    none(ASSUMPTIONS.iter().map(|code| unsayable("assumption", "", code, &[])));
}

#[test]
fn every_verdict_can_be_said_for_a_group_on_a_badge_and_for_all_together() {
    let all = [
        Verdict::Fits,
        Verdict::Partly,
        Verdict::DoesNotFit,
        Verdict::AtRisk,
        Verdict::Blocked,
        Verdict::Unknown,
    ];
    none(all.iter().map(|verdict| unsayable("verdict", "", verdict.code(), &[])));
    none(all.iter().map(|verdict| unsayable("verdict", "-short", verdict.code(), &[])));
    none(all.iter().map(|verdict| unsayable("together", "", verdict.code(), &[])));
}

#[test]
fn a_suggestion_reads_as_drawn() {
    let say = |lang, key: &str, args: &[(&str, Arg<'_>)]| Words::get(lang).tr_args(key, args).into_owned();
    let from_to = [("from", Arg::Number(16)), ("to", Arg::Number(12))];
    assert_eq!(say(Lang::Ko, "suggestion-lower-min-count", &from_to), "최소 파드 수 16 → 12");
    assert_eq!(say(Lang::Ko, "verdict-count", &[("n", 12.into()), ("m", 16.into())]), "16개 중 12개");
    assert_eq!(say(Lang::En, "verdict-count", &[("n", 12.into()), ("m", 16.into())]), "12 of 16");
    assert_eq!(say(Lang::Ja, "reason-nodes", &[("n", 1_523.into())]), "ノード1,523台");
    assert_eq!(say(Lang::En, "reason-nodes", &[("n", 1.into())]), "1 node");
}

#[test]
fn every_card_section_and_field_has_its_words() {
    let mut keys = BTreeSet::new();
    keys.extend(Card::LISTED.iter().flat_map(|card| [Some(card.label()), card.heading()]).flatten());
    keys.extend(Section::LISTED.iter().map(|section| section.label()));
    keys.extend(Kind::ALL.iter().map(|kind| kind.word()));
    for field in fields::every() {
        keys.extend([field.label, field.help]);
        if let Some(DefaultHint::Word(word)) = field.default {
            keys.insert(word);
        }
        match field.input {
            Input::Choice(values) => keys.extend(values.iter().map(|value| value.word)),
            Input::Union(variants) => keys.extend(variants.iter().map(|variant| variant.label)),
            Input::Editor(editor) => keys.extend(editor.variants().iter().map(|variant| variant.label)),
            _ => {}
        }
    }
    assert!(keys.len() > 100);
    none(keys.into_iter().map(|key| match key.split_once('-') {
        Some((prefix, rest)) => unsayable(prefix, "", rest, &[]),
        None => vec![format!("{key} has no prefix")],
    }));
}

#[test]
fn every_finding_and_its_fix_can_be_said() {
    let all = || FINDINGS.iter().chain(group::findings::FINDINGS);
    none(all().map(|entry| unsayable("finding", "", entry.code, entry.args)));
    none(all().filter(|entry| entry.fixable).map(|entry| unsayable("fix", "", entry.code, entry.args)));
}

#[test]
fn every_problem_of_a_text_can_be_said() {
    none(Code::ALL.iter().map(|code| {
        let key = format!("read-{}", code.as_str());
        let mut out = Vec::new();
        for lang in Lang::ALL {
            if !Words::get(lang).has(&key) {
                out.push(format!("{} {key}", lang.tag()));
            }
        }
        out
    }));
}

#[test]
fn every_remark_about_a_file_can_be_said() {
    use hapju_manifest::classify::NotManifest;
    use hapju_manifest::open::OpenCode;

    let left = [
        NotManifest::Helm,
        NotManifest::Kustomization,
        NotManifest::Values,
        NotManifest::Sops,
        NotManifest::NotKubernetes,
    ];
    let opened = [
        OpenCode::NotFound,
        OpenCode::Permission,
        OpenCode::NotAFile,
        OpenCode::Failed,
        OpenCode::EmptyFolder,
        OpenCode::AsText,
        OpenCode::LeftTooLarge,
        OpenCode::LeftEncoding,
    ];
    let opened = opened.into_iter().chain(left.into_iter().map(OpenCode::Left)).map(OpenCode::as_str);
    none(opened.map(|key| match key.split_once('-') {
        Some((prefix, code)) => unsayable(prefix, "", code, &["file", "reason", "size", "limit", "guess"]),
        None => vec![key.to_owned()],
    }));
    let saved =
        ["read-only-folder", "permission", "no-space", "no-folder", "changed-on-disk", "no-path", "failed"];
    none(saved.iter().map(|code| unsayable("save", "", code, &["file", "folder", "reason"])));
    let notes = ["comments-lost", "alias-expanded", "saved-as-utf8"];
    none(notes.iter().map(|code| unsayable("note", "", code, &[])));
}
