//! The syntaxes of names that the API server checks, each with the code of the finding that says what is wrong.
//!
//! The rules are those of `k8s.io/apimachinery/pkg/util/validation` and the core validation of 1.35 to 1.37.

use crate::fields::cron;

/// What a text must look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Syntax {
    /// RFC 1123 label: lower case, digits, `-`, at most 63 (containers, volumes, pod groups, namespaces).
    Label,
    /// A Service's name: a [`Syntax::Label`], which until 1.35 had to start with a letter (RFC 1035).
    ServiceName,
    /// RFC 1123 subdomain: labels joined by dots, at most 253 (most objects).
    Subdomain,
    /// A Job's or StatefulSet's name: a subdomain of at most 63, since it becomes a label of their pods.
    PodLabelledName,
    /// A CronJob's name: a subdomain of at most 52, since its Jobs append 11 characters.
    CronJobName,
    /// A label or annotation key: `[prefix/]name`, the name at most 63.
    LabelKey,
    /// A label's value: empty, or letters, digits, `-`, `_`, `.`, at most 63.
    LabelValue,
    /// An environment variable: printable ASCII without `=`.
    EnvName,
    /// A port's name: lower case, digits, single `-`, at least one letter, at most 15.
    PortName,
    /// A port's number or name, where both are allowed.
    PortOrName,
    /// A key of a ConfigMap or Secret: letters, digits, `-`, `_`, `.`, at most 253.
    ConfigKey,
    /// A resource of a node: `cpu`, `hugepages-2Mi`, `nvidia.com/gpu`.
    ResourceName,
    /// An image reference that a kubelet can parse.
    Image,
    /// A cron expression as the CronJob controller reads it.
    Cron,
    /// An IANA time zone's name; whether it exists is the server's to say.
    TimeZone,
    /// A path inside a container: not empty, no `:` (the API's words forbid it, its server takes it).
    MountPath,
    /// A path below a volume: not absolute, no `..`.
    SubPath,
}

/// What is wrong with a text. The code is a finding's (`finding-CODE` in `locales/`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The finding's code.
    pub code: &'static str,
    /// The longest allowed length, where that is what is wrong.
    pub limit: Option<usize>,
}

impl Fault {
    const fn code(code: &'static str) -> Self {
        Self { code, limit: None }
    }

    const fn long(limit: usize) -> Self {
        Self { code: "name-too-long", limit: Some(limit) }
    }
}

/// Checks `text`; `None` when it is right. An empty text is wrong but for [`Syntax::LabelValue`]: whether a field
/// may be left out is another rule.
pub fn check(syntax: Syntax, text: &str) -> Option<Fault> {
    match syntax {
        Syntax::Label => sized(text, 63).or_else(|| bad(!is_label(text), "bad-dns-label")),
        Syntax::ServiceName => {
            let starts = text.starts_with(|c: char| c.is_ascii_lowercase());
            check(Syntax::Label, text).or_else(|| bad(!starts, "bad-service-name"))
        }
        Syntax::Subdomain => sized(text, 253).or_else(|| bad(!is_subdomain(text), "bad-dns-subdomain")),
        Syntax::PodLabelledName => sized(text, 63).or_else(|| bad(!is_subdomain(text), "bad-dns-subdomain")),
        Syntax::CronJobName => sized(text, 52).or_else(|| bad(!is_subdomain(text), "bad-dns-subdomain")),
        Syntax::LabelKey => bad(!is_qualified(text), "bad-label-key"),
        Syntax::LabelValue => {
            sized(text, 63).or_else(|| bad(!text.is_empty() && !is_word(text), "bad-label-value"))
        }
        Syntax::EnvName => {
            let fine = !text.is_empty() && text.chars().all(|c| (' '..='~').contains(&c) && c != '=');
            bad(!fine, "bad-env-name")
        }
        Syntax::PortName => bad(!is_port_name(text), "bad-port-name"),
        Syntax::PortOrName => match text.parse::<i64>() {
            Ok(number) => bad(!(1..=65535).contains(&number), "bad-port-name"),
            Err(_) => bad(!is_port_name(text), "bad-port-name"),
        },
        Syntax::ConfigKey => {
            let fine = !text.is_empty()
                && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
                && !text.starts_with("..")
                && text != ".";
            sized(text, 253).or_else(|| bad(!fine, "bad-config-key"))
        }
        Syntax::ResourceName => bad(!is_resource_name(text), "bad-resource-name"),
        Syntax::Image => bad(!is_image(text), "bad-image"),
        Syntax::Cron => bad(!cron::is_valid(text), "bad-schedule"),
        Syntax::TimeZone => {
            let fine = !text.is_empty()
                && !text.eq_ignore_ascii_case("local")
                && text.chars().all(|c| c.is_ascii_alphanumeric() || "_+-/".contains(c));
            bad(!fine, "bad-time-zone")
        }
        Syntax::MountPath => bad(text.is_empty() || text.contains(':'), "bad-mount-path"),
        Syntax::SubPath => {
            bad(text.starts_with('/') || text.split('/').any(|part| part == ".."), "bad-sub-path")
        }
    }
}

fn bad(is_bad: bool, code: &'static str) -> Option<Fault> {
    is_bad.then(|| Fault::code(code))
}

fn sized(text: &str, limit: usize) -> Option<Fault> {
    (text.len() > limit).then(|| Fault::long(limit))
}

/// RFC 1123 label without its length.
fn is_label(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

/// Kubernetes asks each part to be a label in characters, not in length.
fn is_subdomain(text: &str) -> bool {
    text.split('.').all(is_label)
}

/// Letters, digits, `-`, `_`, `.`, with a letter or digit at both ends.
fn is_word(text: &str) -> bool {
    let ends = |c: char| c.is_ascii_alphanumeric();
    text.starts_with(ends)
        && text.ends_with(ends)
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
}

fn is_qualified(text: &str) -> bool {
    let (prefix, name) = match text.split_once('/') {
        Some((prefix, name)) => (Some(prefix), name),
        None => (None, text),
    };
    prefix.is_none_or(|prefix| prefix.len() <= 253 && is_subdomain(prefix))
        && name.len() <= 63
        && is_word(name)
}

fn is_port_name(text: &str) -> bool {
    is_label(text) && text.len() <= 15 && !text.contains("--") && text.bytes().any(|b| b.is_ascii_lowercase())
}

/// A container may ask for a resource of Kubernetes' own or one with a domain that is not `kubernetes.io`'s.
fn is_resource_name(text: &str) -> bool {
    is_qualified(text)
        && (text.contains('/')
            || matches!(text, "cpu" | "memory" | "ephemeral-storage" | "storage")
            || text.starts_with("hugepages-"))
}

/// `[host[:port]/]path[:tag][@digest]`, after the grammar of distribution/reference.
fn is_image(text: &str) -> bool {
    let (rest, digest) = match text.split_once('@') {
        Some((rest, digest)) => (rest, Some(digest)),
        None => (text, None),
    };
    let (name, tag) = match rest.rsplit_once(':') {
        Some((name, tag)) if !tag.contains('/') => (name, Some(tag)),
        _ => (rest, None),
    };
    let (host, path) = match name.split_once('/') {
        Some((first, path)) if first.contains(['.', ':']) || first == "localhost" => (Some(first), path),
        _ => (None, name),
    };
    let component = |part: &str| {
        let ends = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        part.starts_with(ends)
            && part.ends_with(ends)
            && part.chars().all(|c| ends(c) || "._-".contains(c))
            && !part.contains("..")
            && !part.contains("___")
    };
    host.is_none_or(|host| host.chars().all(|c| c.is_ascii_alphanumeric() || ".-:[]".contains(c)))
        && path.split('/').all(component)
        && tag.is_none_or(|tag| {
            (1..=128).contains(&tag.len())
                && !tag.starts_with(['.', '-'])
                && tag.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c))
        })
        && digest.is_none_or(|digest| {
            digest.split_once(':').is_some_and(|(algorithm, hex)| {
                !algorithm.is_empty() && hex.len() >= 32 && hex.bytes().all(|b| b.is_ascii_hexdigit())
            })
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(syntax: Syntax, good: &[&str], wrong: &[&str]) {
        for text in good {
            assert_eq!(check(syntax, text), None, "{syntax:?} must take {text:?}");
        }
        for text in wrong {
            assert!(check(syntax, text).is_some(), "{syntax:?} must refuse {text:?}");
        }
    }

    #[test]
    fn object_names_are_what_the_server_takes() {
        table(Syntax::Label, &["a", "web-1", "1st"], &["", "-a", "a-", "A", "a.b", "웹", "a_b"]);
        table(Syntax::Subdomain, &["a.b-c.d", "web"], &["", "a..b", ".a", "a.", "a.-b", "Web"]);
        table(Syntax::ServiceName, &["web"], &["1st", "a.b", ""]);
        let code = |text| check(Syntax::ServiceName, text).map(|fault| fault.code);
        assert_eq!(code("1st"), Some("bad-service-name"), "older servers refuse it, newer take it");
        assert_eq!(code("a.b"), Some("bad-dns-label"));
        let long = "a".repeat(64);
        assert_eq!(check(Syntax::Label, &long).unwrap().limit, Some(63));
        assert_eq!(check(Syntax::Subdomain, &long), None);
        assert_eq!(check(Syntax::CronJobName, &"a".repeat(53)).unwrap().limit, Some(52));
        assert_eq!(check(Syntax::CronJobName, &"a".repeat(52)), None);
    }

    #[test]
    fn label_keys_and_values() {
        table(
            Syntax::LabelKey,
            &["app", "app.kubernetes.io/name", "Team_1"],
            &["", "/a", "a/", "A_B/c", "a/b/c", "-a", "앱"],
        );
        table(Syntax::LabelValue, &["", "v1.2", "A_b"], &["a b", "-a", "a/b", "값"]);
        assert!(check(Syntax::LabelValue, &"x".repeat(64)).is_some());
        assert!(check(Syntax::LabelKey, &format!("{}/a", "x".repeat(254))).is_some());
    }

    #[test]
    fn names_inside_a_container() {
        table(Syntax::EnvName, &["PATH", "my.var", "1ST", "a b"], &["", "A=B", "변수", "a\tb"]);
        table(Syntax::PortName, &["http", "p-1"], &["", "80", "a--b", "-a", "this-is-too-long", "Http"]);
        table(Syntax::PortOrName, &["80", "http", "65535"], &["0", "65536", "-1", ""]);
        table(Syntax::ConfigKey, &["a.b", "A_B", ".hidden"], &["", ".", "..", "..x", "a/b"]);
        table(Syntax::ResourceName, &["cpu", "nvidia.com/gpu", "hugepages-2Mi"], &["gpu", "", "nvidia.com/"]);
        table(Syntax::MountPath, &["/data", "data"], &["", "c:/x"]);
        table(Syntax::SubPath, &["a/b", "a..b"], &["/a", "../a", "a/../b"]);
    }

    #[test]
    fn images_are_references() {
        table(
            Syntax::Image,
            &[
                "nginx",
                "nginx:1.27",
                "registry.local:5000/llm/train:2.4.1",
                "ghcr.io/a/b@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "localhost/a__b:X",
            ],
            &[
                "",
                "Nginx",
                "a b",
                "nginx:",
                "registry.local/",
                "a//b",
                "nginx@sha256:12",
                " nginx",
                "레지스트리/a",
            ],
        );
    }

    #[test]
    fn time_zones_have_the_shape_of_a_name() {
        table(Syntax::TimeZone, &["Asia/Seoul", "UTC", "Etc/GMT+9"], &["", "Local", "서울", "Asia/Seoul "]);
    }
}
