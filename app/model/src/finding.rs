//! What is wrong or unwise in a document: codes with arguments and a place, worded at draw time.

use std::collections::BTreeMap;

use crate::document::ObjectId;
use crate::edit::Edit;
use crate::path::Path;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing.
    Advice,
    /// Works, but hardly as meant.
    Warning,
    /// The API server would refuse it, or the pods could never start.
    Error,
}

/// The arguments of a message, by name. Numbers stay numbers so that a language can choose its plural form.
pub type Args = BTreeMap<&'static str, Arg>;

/// One argument of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Text, put in as it is.
    Text(String),
    /// A number, grouped by thousands when shown.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// One finding. Its message is `finding-CODE` in `locales/`, its fix's wording `fix-CODE` where there is a fix.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The contract's code, such as `request-above-limit`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The object, when it is about one.
    pub object: Option<ObjectId>,
    /// The field, from the object's root.
    pub path: Path,
    /// Arguments of the message.
    pub args: Args,
    /// What one click would do about it.
    pub fix: Option<Edit>,
}

impl Finding {
    /// A finding about a field.
    pub fn new(code: &'static str, severity: Severity, object: ObjectId, path: Path) -> Self {
        Self { code, severity, object: Some(object), path, args: Args::new(), fix: None }
    }

    /// With an argument.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(name, value.into());
        self
    }

    /// With a fix.
    #[must_use]
    pub fn fix(mut self, edit: Edit) -> Self {
        self.fix = Some(edit);
        self
    }
}
