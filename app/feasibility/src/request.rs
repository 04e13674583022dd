//! What a pod asks of a node: `PodRequests` of `k8s.io/component-helpers` and the scheduler's units.

use hapju_model::Quantity;

use crate::slim::{Amounts, Container, ContainerStatus, Pod, Port};

/// The resource names whose columns always exist, in this order.
pub(crate) const FIXED: [&str; 3] = ["cpu", "memory", "ephemeral-storage"];
/// Column of `cpu`, in thousandths.
pub(crate) const CPU: usize = 0;
/// Column of `memory`, in bytes.
pub(crate) const MEMORY: usize = 1;

/// Whether the scheduler counts a resource at all: cpu, memory, ephemeral-storage and scalar resources
/// (`IsScalarResourceName`). Others, such as `storage`, are ignored.
pub(crate) fn is_counted(name: &str) -> bool {
    FIXED.contains(&name)
        || is_hugepages(name)
        || name.starts_with("attachable-volumes-")
        || name.contains('/')
}

/// Whether requests must equal limits: extended resources and huge pages cannot be overcommitted.
pub fn needs_equal_limit(name: &str) -> bool {
    is_hugepages(name) || (name.contains('/') && !name.contains("kubernetes.io/"))
}

fn is_hugepages(name: &str) -> bool {
    name.starts_with("hugepages-")
}

/// Whether `spec.resources` of a pod may hold this resource.
fn is_pod_level(name: &str) -> bool {
    name == "cpu" || name == "memory" || is_hugepages(name)
}

/// Exact amounts by resource name.
#[derive(Clone, Debug, Default)]
struct Sums(Vec<(Box<str>, Quantity)>);

impl Sums {
    fn slot(&mut self, name: &str) -> &mut Quantity {
        let index = self.0.iter().position(|(key, _)| **key == *name).unwrap_or_else(|| {
            self.0.push((name.into(), Quantity::ZERO));
            self.0.len() - 1
        });
        &mut self.0[index].1
    }

    fn add(&mut self, other: &Self) {
        for (name, quantity) in &other.0 {
            let slot = self.slot(name);
            *slot = *slot + *quantity;
        }
    }

    fn raise(&mut self, other: &Self) {
        for (name, quantity) in &other.0 {
            let slot = self.slot(name);
            *slot = (*slot).max(*quantity);
        }
    }
}

/// One list of requests per container; how a container's requests are found differs for a pod's template and for
/// what its status says.
type RequestOf<'a> = &'a dyn Fn(&Container) -> Sums;

/// Requests of a container as the API server defaults them: a limit without a request is a request.
fn defaulted(container: &Container) -> Sums {
    let mut sums = Sums::default();
    for (name, quantity) in container.resources.requests.iter() {
        *sums.slot(name) = quantity;
    }
    for (name, quantity) in container.resources.limits.iter() {
        if container.resources.requests.get(name).is_none() {
            *sums.slot(name) = quantity;
        }
    }
    sums
}

/// `AggregateContainerRequests`: containers and sidecars together, or the largest moment of initialisation. A sidecar
/// counts only for the init containers that come after it.
fn aggregate(pod: &Pod, request_of: RequestOf<'_>) -> Sums {
    let mut running = Sums::default();
    for container in &pod.spec.containers {
        running.add(&request_of(container));
    }
    let mut sidecars = Sums::default();
    let mut starting = Sums::default();
    for container in &pod.spec.init_containers {
        let own = request_of(container);
        if container.restarts_always() {
            running.add(&own);
            sidecars.add(&own);
            starting.raise(&sidecars);
        } else {
            let mut moment = own;
            moment.add(&sidecars);
            starting.raise(&moment);
        }
    }
    running.raise(&starting);
    running
}

fn replace_pod_level(sums: &mut Sums, requests: &Amounts, limits: &Amounts) {
    // A pod-level limit without a request is defaulted to one where no container asks for the resource; where some
    // do, their sum is the pod-level request, which is what `sums` holds already.
    for (name, quantity) in limits.iter().filter(|(name, _)| is_pod_level(name)) {
        if requests.get(name).is_none() && sums.slot(name).is_zero() {
            *sums.slot(name) = quantity;
        }
    }
    for (name, quantity) in requests.iter().filter(|(name, _)| is_pod_level(name)) {
        *sums.slot(name) = quantity;
    }
}

/// The effective request of a pod that is yet to be placed, by resource name in the scheduler's units (cpu in
/// thousandths, others in whole units), each rounded up once after the exact sum. Resources that are not asked for or
/// that the scheduler does not count are left out.
pub fn effective(pod: &Pod) -> Vec<(Box<str>, i64)> {
    let mut sums = aggregate(pod, &defaulted);
    replace_pod_level(&mut sums, &pod.spec.resources.requests, &pod.spec.resources.limits);
    in_units(sums, pod)
}

/// The effective request of a pod on a node: the larger of what it asks for, has and was promised while it is being
/// resized (`UseStatusResources`); per container, which is never less than the newer rule of comparing the sums.
pub fn effective_of_existing(pod: &Pod) -> Vec<(Box<str>, i64)> {
    let resized =
        pod.status.container_statuses.iter().chain(&pod.status.init_container_statuses).any(has_resources);
    if !resized && pod.status.resources.requests.is_empty() && pod.status.allocated_resources.is_empty() {
        return effective(pod);
    }
    let infeasible = pod
        .status
        .conditions
        .iter()
        .any(|c| &*c.kind == "PodResizePending" && &*c.status == "True" && &*c.reason == "Infeasible");
    let mut sums = aggregate(pod, &|container| {
        let statuses = pod.status.container_statuses.iter().chain(&pod.status.init_container_statuses);
        let status =
            statuses.into_iter().find(|status| status.name == container.name && has_resources(status));
        let Some(status) = status else { return defaulted(container) };
        let mut sums = if infeasible { Sums::default() } else { defaulted(container) };
        for (name, quantity) in status.resources.requests.iter().chain(status.allocated_resources.iter()) {
            let slot = sums.slot(name);
            *slot = (*slot).max(quantity);
        }
        sums
    });
    replace_pod_level(&mut sums, &pod.spec.resources.requests, &pod.spec.resources.limits);
    let has = pod.status.resources.requests.iter().chain(pod.status.allocated_resources.iter());
    for (name, quantity) in has.filter(|(name, _)| is_pod_level(name)) {
        let slot = sums.slot(name);
        *slot = (*slot).max(quantity);
    }
    in_units(sums, pod)
}

fn has_resources(status: &ContainerStatus) -> bool {
    !status.resources.requests.is_empty() || !status.allocated_resources.is_empty()
}

fn in_units(mut sums: Sums, pod: &Pod) -> Vec<(Box<str>, i64)> {
    for (name, quantity) in pod.spec.overhead.iter() {
        let slot = sums.slot(name);
        *slot = *slot + quantity;
    }
    sums.0
        .into_iter()
        .filter(|(name, _)| is_counted(name))
        .map(|(name, quantity)| {
            let units = if &*name == "cpu" { quantity.milli_up() } else { quantity.units_up() };
            (name, units)
        })
        .filter(|(_, units)| *units != 0)
        .collect()
}

/// A port of the node that a pod takes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct HostPort {
    pub(crate) protocol: Box<str>,
    pub(crate) port: i32,
    /// Empty for every address.
    pub(crate) ip: Box<str>,
}

impl HostPort {
    /// `HostPortInfo.CheckConflict`: same protocol and port, and either takes every address or both the same.
    pub(crate) fn conflicts(&self, other: &Self) -> bool {
        self.protocol == other.protocol
            && self.port == other.port
            && (self.ip.is_empty() || other.ip.is_empty() || self.ip == other.ip)
    }
}

/// The host ports of containers and sidecars. With `hostNetwork` every container port is one.
pub(crate) fn host_ports(pod: &Pod) -> Vec<HostPort> {
    let sidecars = pod.spec.init_containers.iter().filter(|container| container.restarts_always());
    let mut ports: Vec<HostPort> = pod
        .spec
        .containers
        .iter()
        .chain(sidecars)
        .flat_map(|container| &container.ports)
        .filter_map(|port| {
            let number = host_port_number(port, pod.spec.host_network);
            (number > 0).then(|| HostPort {
                protocol: if port.protocol.is_empty() { "TCP".into() } else { port.protocol.clone() },
                port: number,
                ip: if &*port.host_ip == "0.0.0.0" { "".into() } else { port.host_ip.clone() },
            })
        })
        .collect();
    ports.sort();
    ports.dedup();
    ports
}

fn host_port_number(port: &Port, host_network: bool) -> i32 {
    if port.host_port == 0 && host_network { port.container_port } else { port.host_port }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pod(spec: serde_json::Value) -> Pod {
        serde_json::from_value(serde_json::json!({ "spec": spec })).unwrap()
    }

    fn asks(spec: serde_json::Value, resource: &str) -> i64 {
        effective(&pod(spec)).into_iter().find(|(name, _)| &**name == resource).map_or(0, |(_, units)| units)
    }

    fn cpu(amount: &str) -> serde_json::Value {
        serde_json::json!({ "requests": { "cpu": amount } })
    }

    #[test]
    fn a_sidecar_counts_only_for_what_starts_after_it() {
        let sidecar = serde_json::json!({ "restartPolicy": "Always", "resources": cpu("1") });
        let init = serde_json::json!({ "resources": cpu("2") });
        let main = serde_json::json!([{ "resources": cpu("1.5") }]);
        assert_eq!(
            asks(serde_json::json!({ "initContainers": [sidecar, init], "containers": main }), "cpu"),
            3000
        );
        assert_eq!(
            asks(serde_json::json!({ "initContainers": [init, sidecar], "containers": main }), "cpu"),
            2500
        );
    }

    #[test]
    fn the_sum_is_exact_and_rounded_once() {
        let third = serde_json::json!({ "resources": cpu("400u") });
        assert_eq!(
            asks(serde_json::json!({ "containers": [third, third, third] }), "cpu"),
            2,
            "1.2m, not 3 × 1m"
        );
    }

    #[test]
    fn a_limit_alone_is_a_request_and_a_storage_request_is_none() {
        let container = serde_json::json!({ "resources": {
            "limits": { "cpu": 2, "nvidia.com/gpu": 1 }, "requests": { "cpu": "100m", "storage": "1Gi" } } });
        let spec = serde_json::json!({ "containers": [container] });
        assert_eq!(asks(spec.clone(), "cpu"), 100);
        assert_eq!(asks(spec.clone(), "nvidia.com/gpu"), 1);
        assert_eq!(asks(spec, "storage"), 0);
    }

    #[test]
    fn pod_level_requests_replace_the_sum_and_overhead_comes_on_top() {
        let spec = serde_json::json!({
            "containers": [{ "resources": { "requests": { "cpu": "1", "nvidia.com/gpu": "2" } } }],
            "resources": { "requests": { "cpu": "3", "nvidia.com/gpu": "9" } },
            "overhead": { "cpu": "250m" },
        });
        assert_eq!(asks(spec.clone(), "cpu"), 3250);
        assert_eq!(asks(spec, "nvidia.com/gpu"), 2);
    }

    #[test]
    fn a_resized_pod_holds_the_larger_amount() {
        let pod: Pod = serde_json::from_value(serde_json::json!({
            "spec": { "containers": [{ "name": "a", "resources": cpu("1") }] },
            "status": { "containerStatuses": [{ "name": "a", "allocatedResources": { "cpu": "3" } }] },
        }))
        .unwrap();
        assert_eq!(effective_of_existing(&pod), vec![("cpu".into(), 3000)]);
    }

    #[test]
    fn ports_conflict_by_protocol_and_address() {
        let port = |protocol: &str, ip: &str| HostPort { protocol: protocol.into(), port: 80, ip: ip.into() };
        assert!(port("TCP", "").conflicts(&port("TCP", "10.0.0.1")));
        assert!(!port("TCP", "10.0.0.2").conflicts(&port("TCP", "10.0.0.1")));
        assert!(!port("UDP", "").conflicts(&port("TCP", "")));
    }
}
