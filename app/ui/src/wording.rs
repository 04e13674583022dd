//! From codes with arguments to sentences, at draw time.

use std::borrow::Cow;

use hapju_i18n::{Arg, Words};
use hapju_model::Finding;
use hapju_model::finding::{Arg as ModelArg, Args};
use hapju_model::history::Label;
use hapju_model::verdict::{Reason, Suggestion};

/// Hands arguments of a code to a message.
pub fn with_args<R>(
    args: &Args,
    extra: &[(&str, Arg<'_>)],
    use_them: impl FnOnce(&[(&str, Arg<'_>)]) -> R,
) -> R {
    let mut all: Vec<(&str, Arg<'_>)> = args
        .iter()
        .map(|(name, arg)| {
            let arg = match arg {
                ModelArg::Text(text) => Arg::Text(text),
                ModelArg::Number(number) => Arg::Number(*number),
            };
            (*name, arg)
        })
        .collect();
    all.extend_from_slice(extra);
    use_them(&all)
}

/// A message for `key` with the code's arguments. An argument named `resource` is called as people call it.
pub fn worded(words: &Words, key: &str, args: &Args) -> String {
    let args = named(words, args);
    with_args(&args, &[], |args| words.tr_args(key, args).into_owned())
}

fn named<'a>(words: &Words, args: &'a Args) -> Cow<'a, Args> {
    let Some(ModelArg::Text(name)) = args.get("resource") else { return Cow::Borrowed(args) };
    let name = resource(words, name);
    let mut args = args.clone();
    args.insert("resource", name.into());
    Cow::Owned(args)
}

/// A resource as people call it: CPU, memory; `nvidia.com/gpu` as it is written.
pub fn resource(words: &Words, name: &str) -> String {
    words.find(&format!("resource-name-{name}"), &[]).map_or_else(|| name.to_owned(), String::from)
}

/// A topology key as people call it: rack, zone; else its last part.
pub fn topology(words: &Words, key: &str) -> String {
    let short = key.rsplit('/').next().unwrap_or(key);
    words.find(&format!("topology-{short}"), &[]).map_or_else(|| short.to_owned(), String::from)
}

/// A finding's sentence.
pub fn finding(words: &Words, finding: &Finding) -> String {
    worded(words, &format!("finding-{}", finding.code), &finding.args)
}

/// What a finding's fix would do; `None` when it has no fix or no words for it.
pub fn fix(words: &Words, finding: &Finding) -> Option<String> {
    finding.fix.as_ref()?;
    let args = named(words, &finding.args);
    with_args(&args, &[], |args| words.find(&format!("fix-{}", finding.code), args).map(String::from))
        .or_else(|| Some(words.tr("problems-fix").into_owned()))
}

/// A reason's words.
pub fn reason(words: &Words, reason: &Reason) -> String {
    worded(words, &format!("reason-{}", reason.code), &reason.args)
}

/// A suggestion's words; topology keys by their short names.
pub fn suggestion(words: &Words, suggestion: &Suggestion) -> String {
    let mut args = suggestion.args.clone();
    if matches!(suggestion.code, "widen-topology-key" | "remove-topology-key") {
        for arg in args.values_mut() {
            if let ModelArg::Text(key) = arg {
                *key = topology(words, key);
            }
        }
    }
    worded(words, &format!("suggestion-{}", suggestion.code), &args)
}

/// What an undo step is called. An argument named `field` is a locale key and worded here.
pub fn label(words: &Words, label: &Label) -> String {
    let mut args = label.args.clone();
    if let Some(ModelArg::Text(key)) = args.get("field") {
        let name = words.find(key, &[]).map_or_else(|| key.clone(), String::from);
        args.insert("field", name.into());
    }
    worded(words, label.code, &args)
}

/// `라벨 : 값`.
pub fn label_value(words: &Words, label: &str, value: &str) -> String {
    words.tr_args("word-label-value", &[("label", label.into()), ("value", value.into())]).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use hapju_i18n::Lang;

    fn suggested(lang: Lang, code: &'static str, args: [(&'static str, &str); 2]) -> String {
        let args = args.into_iter().map(|(name, value)| (name, value.into())).collect();
        suggestion(Words::get(lang), &Suggestion { code, args, edit: None })
    }

    #[test]
    fn topology_keys_and_resources_are_called_as_people_call_them() {
        let keys = [("from", "topology.kubernetes.io/rack"), ("to", "topology.kubernetes.io/zone")];
        assert_eq!(suggested(Lang::Ko, "widen-topology-key", keys), "토폴로지 키 랙 → 영역");
        assert_eq!(
            suggested(Lang::En, "widen-topology-key", [("from", "example.com/row"), ("to", "x/zone")]),
            "Topology key row → zone"
        );
        let short = |lang, name: &str| {
            let args = Args::from([("resource", name.into())]);
            reason(Words::get(lang), &Reason { code: "insufficient-resource", args, nodes: None })
        };
        assert_eq!(short(Lang::Ko, "memory"), "메모리 부족");
        assert_eq!(short(Lang::Ja, "nvidia.com/gpu"), "nvidia.com/gpu不足");
    }
}
