//! From codes with arguments to sentences, at draw time.

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

/// A message for `key` with the code's arguments.
pub fn worded(words: &Words, key: &str, args: &Args) -> String {
    with_args(args, &[], |args| words.tr_args(key, args).into_owned())
}

/// A finding's sentence.
pub fn finding(words: &Words, finding: &Finding) -> String {
    worded(words, &format!("finding-{}", finding.code), &finding.args)
}

/// What a finding's fix would do; `None` when it has no fix or no words for it.
pub fn fix(words: &Words, finding: &Finding) -> Option<String> {
    finding.fix.as_ref()?;
    with_args(&finding.args, &[], |args| words.find(&format!("fix-{}", finding.code), args).map(String::from))
        .or_else(|| Some(words.tr("problems-fix").into_owned()))
}

/// A reason's words.
pub fn reason(words: &Words, reason: &Reason) -> String {
    worded(words, &format!("reason-{}", reason.code), &reason.args)
}

/// A suggestion's words.
pub fn suggestion(words: &Words, suggestion: &Suggestion) -> String {
    worded(words, &format!("suggestion-{}", suggestion.code), &suggestion.args)
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
