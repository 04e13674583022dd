//! The largest request that fits.

use hapju_model::edit::Edit;
use hapju_model::finding::{Arg, Args};
use hapju_model::path::Path;
use hapju_model::{Quantity, Value};

use super::{Ranked, Trial};
use crate::group::{Group, Side};
use crate::request::{effective, needs_equal_limit};
use crate::slim::{Pod, ResourceRequirements};
use crate::snapshot::Snapshot;

const MEBI: i64 = 1 << 20;

/// Where the request stands that decides how much of a resource a pod takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holder {
    Container(usize),
    InitContainer(usize),
    Pod,
}

impl Holder {
    fn of_mut(self, pod: &mut Pod) -> Option<&mut ResourceRequirements> {
        match self {
            Self::Container(index) => pod.spec.containers.get_mut(index).map(|c| &mut c.resources),
            Self::InitContainer(index) => pod.spec.init_containers.get_mut(index).map(|c| &mut c.resources),
            Self::Pod => Some(&mut pod.spec.resources),
        }
    }

    fn path(self, spec: &Path) -> Path {
        match self {
            Self::Container(index) => spec.key("containers").index(index).key("resources"),
            Self::InitContainer(index) => spec.key("initContainers").index(index).key("resources"),
            Self::Pod => spec.key("resources"),
        }
    }
}

/// Tries each resource that is asked for.
pub(super) fn lower(trial: &Trial<'_, '_>, found: &mut Vec<Ranked>) {
    for place in 0..trial.side.shape.asks.len() {
        found.extend(lower_one(trial, place));
    }
}

/// The nodes as one resource sees them: what is free of it, how many pods everything else allows, the domain.
/// Amounts are kept as floating point numbers because their division is several times faster; below 2^53 it is exact
/// after truncation, and larger amounts are cut to that, far beyond any node.
struct Supply {
    free: Vec<f64>,
    most: Vec<f64>,
    domain: Vec<u32>,
    by_domain: bool,
    width: usize,
    need: u64,
}

const EXACT: i64 = 1 << 53;
/// Rows summed between two looks at whether it is enough.
const STRIDE: usize = 1024;

impl Supply {
    fn of(trial: &Trial<'_, '_>, place: usize) -> Option<Self> {
        let side = trial.side;
        let column = side.shape.asks[place].column?;
        let mut without = side.shape.clone();
        without.asks.remove(place);
        let ground = crate::room::Ground { snapshot: trial.snapshot, overlay: &trial.group.overlay };
        let room = ground.room(&without, &side.bars);
        let free = ground.free_column(column);
        let domains = trial.domains();
        let mut supply = Self {
            free: Vec::new(),
            most: Vec::new(),
            domain: Vec::new(),
            by_domain: domains.is_some(),
            width: 0,
            need: trial.need,
        };
        for (slot, most) in room.into_iter().enumerate() {
            if most == 0 || free[slot] <= 0 {
                continue;
            }
            let domain = domains.map_or(0, |domains| domains.of(slot));
            if domains.is_some_and(|domains| !domains.allows(domain)) {
                continue;
            }
            supply.width = supply.width.max(domain as usize + 1);
            supply.free.push(free[slot].min(EXACT) as f64);
            supply.most.push(f64::from(most));
            supply.domain.push(domain);
        }
        Some(supply)
    }

    /// Every so-many-th row, to guess from.
    fn sample(&self, every: usize) -> Self {
        let pick = |list: &[f64]| list.iter().step_by(every).copied().collect();
        Self {
            free: pick(&self.free),
            most: pick(&self.most),
            domain: self.domain.iter().step_by(every).copied().collect(),
            need: self.need.div_ceil(every as u64),
            ..*self
        }
    }

    /// How many pods fit, in the best domain, when each takes so much.
    fn count(&self, amount: i64) -> u64 {
        let amount = amount.max(1) as f64;
        let mut sums = vec![0_u64; self.width.max(1)];
        for ((free, most), domain) in self.free.iter().zip(&self.most).zip(&self.domain) {
            sums[*domain as usize] += (free / amount).min(*most) as u64;
        }
        sums.into_iter().max().unwrap_or(0)
    }

    /// Whether enough pods fit when each takes so much.
    fn fits(&self, amount: i64) -> bool {
        if self.by_domain {
            return self.count(amount) >= self.need;
        }
        let amount = amount.max(1) as f64;
        let mut sum = 0_u64;
        for (free, most) in self.free.chunks(STRIDE).zip(self.most.chunks(STRIDE)) {
            // Counts of one stride fit 32 bits: a node has at most some hundred pods' room, or `most` caps it.
            sum += free.iter().zip(most).map(|(free, most)| (free / amount).min(*most) as u64).sum::<u64>();
            if sum >= self.need {
                return true;
            }
        }
        false
    }
}

/// The largest of `0..=most` that passes, when all smaller ones pass too and 0 is taken to. `guess` is where to begin.
fn largest(most: i64, guess: i64, mut passes: impl FnMut(i64) -> bool) -> i64 {
    let (mut low, mut high) = (0, most); // low passes, what is above high does not
    let mut at = guess.clamp(0, most);
    let mut step = (most / 256).max(1);
    // Gallop away from the guess until it is bracketed.
    while low < high {
        if at <= low {
            at = low + 1;
        }
        if passes(at) {
            low = at;
            if at == high {
                break;
            }
            at = (at + step).min(high);
        } else {
            high = at - 1;
            at -= step;
        }
        step = step.saturating_mul(2);
        if low > 0 && high < most {
            break;
        }
    }
    while low < high {
        let middle = low + (high - low + 1) / 2;
        if passes(middle) { low = middle } else { high = middle - 1 }
    }
    low
}

fn lower_one(trial: &Trial<'_, '_>, place: usize) -> Option<Ranked> {
    let ask = &trial.side.shape.asks[place];
    let supply = Supply::of(trial, place)?;
    if !supply.fits(1) {
        return None;
    }
    let (holder, current) = holder_of(&trial.side.shape.pod, &ask.name)?;
    let step = step_of(&ask.name);
    let now = units(&ask.name, current);
    let mut pod = trial.side.shape.pod.clone();
    let mut amount_at = |steps: i64| {
        write(&mut pod, holder, &ask.name, quantity(&ask.name, steps * step));
        effective(&pod).into_iter().find(|(name, _)| *name == ask.name).map_or(0, |(_, amount)| amount)
    };
    // The largest number of whole steps below what is asked now that fits; guessed on a sample first.
    let most = now.saturating_sub(1) / step;
    let every = supply.free.len() / STRIDE;
    let guess = if every > 1 && !supply.by_domain {
        let sample = supply.sample(every);
        largest(most, most / 2, |steps| sample.fits(amount_at(steps)))
    } else {
        most / 2
    };
    let low = largest(most, guess, |steps| supply.fits(amount_at(steps)));
    if low == 0 {
        return None;
    }
    let to = quantity(&ask.name, low * step);
    let shown = |quantity: Quantity| Arg::from(quantity.to_string());
    let args = Args::from([("resource", Arg::from(&*ask.name)), ("from", shown(current)), ("to", shown(to))]);
    let size = 1.0 - (low * step) as f64 / now.max(1) as f64;
    Some(Ranked::new(size, "lower-request", args, Some(edit(trial, holder, &ask.name, to))))
}

/// Values at which a curve is told, besides the present one.
const POINTS: i64 = 64;

/// The present value, and how many pods fit at values from small to twice as much.
pub(crate) fn curve_of(
    group: &Group<'_>,
    side: &Side<'_>,
    resource: &str,
    snapshot: &Snapshot,
) -> Option<(i64, Vec<(i64, u64)>)> {
    let trial = Trial { group, side, snapshot, need: u64::from(group.need()) };
    let place = side.shape.asks.iter().position(|ask| *ask.name == *resource)?;
    let supply = Supply::of(&trial, place)?;
    let (holder, current) = holder_of(&side.shape.pod, resource)?;
    let (now, step) = (units(resource, current), step_of(resource));
    let steps = (now.saturating_mul(2) / step).max(2);
    let mut values: Vec<i64> = (1..=POINTS)
        .map(|point| (i128::from(steps) * i128::from(point) / i128::from(POINTS)) as i64 * step)
        .collect();
    let amount = |value: i64| {
        let mut pod = side.shape.pod.clone();
        write(&mut pod, holder, resource, quantity(resource, value));
        effective(&pod).into_iter().find(|(name, _)| **name == *resource).map_or(0, |(_, amount)| amount)
    };
    // The one that a suggestion would name stands on the curve.
    let enough = largest(steps, steps / 2, |steps| supply.fits(amount(steps.saturating_mul(step))));
    values.extend([now, enough.saturating_mul(step)]);
    values.retain(|value| *value > 0);
    values.sort_unstable();
    values.dedup();
    Some((now, values.into_iter().map(|value| (value, supply.count(amount(value)))).collect()))
}

/// The pod-level request where there is one, else the largest of the containers.
fn holder_of(pod: &Pod, name: &str) -> Option<(Holder, Quantity)> {
    let asked = |resources: &ResourceRequirements| {
        resources.requests.quantity(name).or_else(|| resources.limits.quantity(name)).filter(|q| !q.is_zero())
    };
    let pod_level = name == "cpu" || name == "memory" || name.starts_with("hugepages-");
    if let Some(quantity) = pod.spec.resources.requests.quantity(name).filter(|q| pod_level && !q.is_zero()) {
        return Some((Holder::Pod, quantity));
    }
    let main =
        pod.spec.containers.iter().enumerate().map(|(index, c)| (Holder::Container(index), &c.resources));
    let init =
        pod.spec.init_containers.iter().enumerate().map(|(i, c)| (Holder::InitContainer(i), &c.resources));
    let mut best: Option<(Holder, Quantity)> = None;
    for (holder, quantity) in
        main.chain(init).filter_map(|(holder, resources)| Some((holder, asked(resources)?)))
    {
        if best.is_none_or(|(_, most)| quantity > most) {
            best = Some((holder, quantity));
        }
    }
    best
}

fn write(pod: &mut Pod, holder: Holder, name: &str, quantity: Quantity) {
    if let Some(resources) = holder.of_mut(pod) {
        resources.requests.set(name, quantity);
    }
}

/// How finely a suggestion is told: 1m of cpu, 1Mi of memory or storage, a page, 1 of anything else.
fn step_of(name: &str) -> i64 {
    match name {
        "memory" | "ephemeral-storage" => MEBI,
        _ => match name.strip_prefix("hugepages-").and_then(|size| Quantity::parse(size).ok()) {
            Some(page) => page.units_up().max(1),
            None => 1,
        },
    }
}

fn units(name: &str, quantity: Quantity) -> i64 {
    if name == "cpu" { quantity.milli_up() } else { quantity.units_up() }
}

fn quantity(name: &str, units: i64) -> Quantity {
    match name {
        "cpu" => Quantity::milli(units),
        "memory" | "ephemeral-storage" => Quantity::binary(units),
        _ if name.starts_with("hugepages-") => Quantity::binary(units),
        _ => Quantity::units(units),
    }
}

/// Writes the request; also the limit where both must be equal.
fn edit(trial: &Trial<'_, '_>, holder: Holder, name: &str, to: Quantity) -> Edit {
    let path = holder.path(&trial.members().spec_path);
    let mut pod = trial.side.shape.pod.clone();
    let (has_request, has_limit) = holder.of_mut(&mut pod).map_or((true, false), |resources| {
        (resources.requests.get(name).is_some(), resources.limits.get(name).is_some())
    });
    let equal = needs_equal_limit(name) && has_limit;
    trial.edit(|object| {
        let set = |list: &str| Edit::Set {
            object,
            path: path.key(list).key(name),
            value: Value::from(to.to_string()),
        };
        let mut edits = Vec::new();
        if has_request || !equal {
            edits.push(set("requests"));
        }
        if equal {
            edits.push(set("limits"));
        }
        edits
    })
}
