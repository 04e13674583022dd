//! The lists of containers, and what stands in one.

use std::collections::HashSet;

use super::Subject;
use crate::edit::Edit;
use crate::fields::containers::is_sidecar;
use crate::finding::Finding;
use crate::path::Path;
use crate::tree::{Array, Value};

/// What the server refuses on an init container that is no sidecar.
const SIDECAR_ONLY: &[&str] = &["lifecycle", "livenessProbe", "readinessProbe", "startupProbe"];

/// All containers of one pod template.
pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Finding>) {
    let list = subject.pod_spec().and_then(|spec| spec.at(&["containers"]));
    if list.is_none_or(|list| list.as_array().is_some_and(Array::is_empty)) {
        out.push(subject.found("no-container", subject.pod_path("containers")));
    }
    let mut names = HashSet::new();
    for (at, path, container) in subject.containers() {
        if let Some(name) = container.str_at(&["name"]).filter(|name| !name.is_empty())
            && !names.insert(name)
        {
            out.push(subject.found("duplicate-container", path.key("name")).arg("name", name));
        }
        if at.init && !is_sidecar(container) {
            probes(subject, &path, container, out);
        }
        environment(subject, &path, container, out);
        ports(subject, &path, container, out);
        mounts(subject, &path, container, out);
        signs(subject, &path, container, out);
    }
}

fn probes(subject: &Subject<'_>, path: &Path, container: &Value, out: &mut Vec<Finding>) {
    for field in SIDECAR_ONLY.iter().filter(|field| container.at(&[field]).is_some()) {
        let fix = Edit::Set { object: subject.id, path: path.key("restartPolicy"), value: "Always".into() };
        out.push(
            subject
                .found("init-probe", path.key(field))
                .arg("container", container.str_at(&["name"]).unwrap_or_default())
                .arg("field", *field)
                .fix(fix),
        );
    }
}

/// Server-side apply takes a variable's name as its key, so that a second one of the same name is an error there.
fn environment(subject: &Subject<'_>, path: &Path, container: &Value, out: &mut Vec<Finding>) {
    let mut names = HashSet::new();
    for (index, variable) in container.items_at(&["env"]).enumerate() {
        let path = path.key("env").index(index);
        let name = variable.str_at(&["name"]).unwrap_or_default();
        if !name.is_empty() && !names.insert(name) {
            out.push(subject.found("duplicate-env", path.key("name")).arg("name", name));
        }
        let sources = variable.entries_at(&["valueFrom"]).filter(|(_, value)| !value.is_null()).count();
        let plain = variable.str_at(&["value"]).is_some_and(|value| !value.is_empty());
        if plain && sources > 0 {
            let fix = Edit::Remove { object: subject.id, path: path.key("value"), prune: false };
            out.push(subject.found("env-two-values", path.key("value")).arg("name", name).fix(fix));
        } else if sources > 1 {
            out.push(subject.found("env-two-values", path.key("valueFrom")).arg("name", name));
        }
    }
}

fn ports(subject: &Subject<'_>, path: &Path, container: &Value, out: &mut Vec<Finding>) {
    let (mut numbers, mut names) = (HashSet::new(), HashSet::new());
    for (index, port) in container.items_at(&["ports"]).enumerate() {
        let path = path.key("ports").index(index);
        let protocol = port.str_at(&["protocol"]).unwrap_or("TCP");
        if let Some(number) = port.i64_at(&["containerPort"])
            && !numbers.insert((number, protocol))
        {
            let text = format!("{number}/{protocol}");
            out.push(subject.found("duplicate-container-port", path.key("containerPort")).arg("port", text));
        }
        if let Some(name) = port.str_at(&["name"]).filter(|name| !name.is_empty())
            && !names.insert(name)
        {
            out.push(subject.found("duplicate-port-name", path.key("name")).arg("name", name));
        }
    }
}

fn mounts(subject: &Subject<'_>, path: &Path, container: &Value, out: &mut Vec<Finding>) {
    let mut paths = HashSet::new();
    for (index, mount) in container.items_at(&["volumeMounts"]).enumerate() {
        let path = path.key("volumeMounts").index(index);
        let place = mount.str_at(&["mountPath"]).unwrap_or_default();
        if !place.is_empty() && !paths.insert(place) {
            out.push(subject.found("duplicate-mount-path", path.key("mountPath")).arg("path", place));
        }
        let set = |key| mount.str_at(&[key]).is_some_and(|text| !text.is_empty());
        if set("subPath") && set("subPathExpr") {
            let fix = Edit::Remove { object: subject.id, path: path.key("subPathExpr"), prune: false };
            out.push(subject.found("two-sub-paths", path.key("subPathExpr")).arg("path", place).fix(fix));
        }
    }
}

/// `₩n`: on a Korean or Japanese keyboard layout and font the backslash is drawn as ₩ or ¥, and copied as such.
fn signs(subject: &Subject<'_>, path: &Path, container: &Value, out: &mut Vec<Finding>) {
    let lists = ["command", "args"].into_iter().flat_map(|key| {
        container
            .items_at(&[key])
            .enumerate()
            .map(move |(index, value)| (path.key(key).index(index), value))
            .collect::<Vec<_>>()
    });
    let values = container.items_at(&["env"]).enumerate().filter_map(|(index, variable)| {
        Some((path.key("env").index(index).key("value"), variable.at(&["value"])?))
    });
    for (path, value) in lists.chain(values) {
        let Some(text) = value.as_str() else { continue };
        let Some(sign) = escaped_by_money(text) else { continue };
        let fixed = replace_signs(text);
        let fix = Edit::Set { object: subject.id, path: path.clone(), value: Value::from(fixed) };
        out.push(subject.found("backslash-sign", path).arg("sign", sign.to_string()).fix(fix));
    }
}

fn is_money(c: char) -> bool {
    matches!(c, '₩' | '￦' | '¥' | '￥')
}

/// What follows a backslash in a shell, a pattern or a path, and never a price.
fn follows_backslash(c: char) -> bool {
    c.is_ascii_alphabetic() || "\"'$.*?+()[]{}|^/&; \\".contains(c)
}

fn escaped_by_money(text: &str) -> Option<char> {
    text.chars()
        .zip(text.chars().skip(1))
        .find(|(sign, next)| is_money(*sign) && follows_backslash(*next))
        .map(|(sign, _)| sign)
}

fn replace_signs(text: &str) -> String {
    let next = text.chars().skip(1).map(Some).chain(std::iter::once(None));
    text.chars()
        .zip(next)
        .map(|(c, next)| if is_money(c) && next.is_some_and(follows_backslash) { '\\' } else { c })
        .collect()
}
