//! "Did you mean …?"

/// The name that was surely meant: the same but for upper and lower case, or a few slips of the keyboard away.
pub fn closest<'n>(typed: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let lower = typed.to_lowercase();
    let allowed = match typed.chars().count() {
        0..=2 => 0,
        3..=5 => 1,
        6..=9 => 2,
        _ => 3,
    };
    names
        .into_iter()
        .filter_map(|name| {
            let other = name.to_lowercase();
            // A plural or a longer form of what was typed counts as one slip.
            let slips = if other == lower { 0 } else { distance(&lower, &other) };
            (slips <= allowed).then_some((slips, name))
        })
        .min_by_key(|(slips, name)| (*slips, name.len(), *name))
        .map(|(_, name)| name)
}

/// How many letters must be put in, taken out, changed, or swapped with their neighbour.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![(0..=b.len()).collect::<Vec<usize>>()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let cost = usize::from(a[i - 1] != b[j - 1]);
            let mut best = (rows[i - 1][j] + 1).min(row[j - 1] + 1).min(rows[i - 1][j - 1] + cost);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_mended_and_strangers_left_alone() {
        let names =
            ["containers", "initContainers", "nodeSelector", "nodeName", "restartPolicy", "env", "envFrom"];
        assert_eq!(closest("container", names), Some("containers"));
        assert_eq!(closest("nodeselector", names), Some("nodeSelector"));
        assert_eq!(closest("restartPolciy", names), Some("restartPolicy"));
        assert_eq!(closest("environment", names), None);
        assert_eq!(closest("xyz", names), None);
    }
}
