//! Pods.

use super::{Amounts, Kind, Labels, Meta, Present, Str, slim};

slim! {
    Pod {
        metadata: Meta,
        spec: PodSpec,
        status: PodStatus,
    }
    PodSpec {
        node_name: Str,
        scheduler_name: Str,
        priority: Option<i32>,
        priority_class_name: Str,
        preemption_policy: Str,
        runtime_class_name: Str,
        host_network: bool,
        /// The group reference of v1alpha1 (1.35).
        workload_ref: Option<WorkloadRef>,
        /// The group reference since 1.36.
        scheduling_group: Option<SchedulingGroup>,
        scheduling_gates: Vec<SchedulingGate>,
        node_selector: Labels,
        affinity: Affinity,
        tolerations: Vec<Toleration>,
        topology_spread_constraints: Vec<TopologySpread>,
        init_containers: Vec<Container>,
        containers: Vec<Container>,
        overhead: Amounts,
        /// Requests and limits of the pod as a whole.
        resources: ResourceRequirements,
        resource_claims: Vec<PodClaim>,
        volumes: Vec<Volume>,
    }
    WorkloadRef {
        name: Str,
        pod_group: Str,
        pod_group_replica_key: Str,
    }
    SchedulingGroup {
        pod_group_name: Str,
    }
    SchedulingGate {
        name: Str,
    }
    Container {
        name: Str,
        /// Only compared, to see whether a running pod still is what its template says.
        image: Str,
        resources: ResourceRequirements,
        restart_policy: Str,
        ports: Vec<Port>,
    }
    ResourceRequirements {
        requests: Amounts,
        limits: Amounts,
        claims: Vec<ResourceClaimUse>,
    }
    ResourceClaimUse {
        name: Str,
    }
    Port {
        container_port: i32,
        host_port: i32,
        #[serde(rename = "hostIP")]
        host_ip: Str,
        protocol: Str,
    }
    PodClaim {
        name: Str,
        resource_claim_name: Str,
        resource_claim_template_name: Str,
    }
    Volume {
        name: Str,
        persistent_volume_claim: Option<ClaimVolume>,
        ephemeral: Option<Present>,
        gce_persistent_disk: Option<Present>,
        aws_elastic_block_store: Option<Present>,
        azure_disk: Option<Present>,
        rbd: Option<Present>,
        iscsi: Option<Present>,
    }
    ClaimVolume {
        claim_name: Str,
    }
    Toleration {
        key: Str,
        operator: Str,
        value: Str,
        effect: Str,
    }
    Affinity {
        node_affinity: NodeAffinity,
        pod_affinity: PodAffinity,
        pod_anti_affinity: PodAffinity,
    }
    NodeAffinity {
        /// Absent and present-but-empty differ: the latter matches no node.
        #[serde(rename = "requiredDuringSchedulingIgnoredDuringExecution")]
        required: Option<NodeSelector>,
    }
    NodeSelector {
        node_selector_terms: Vec<NodeSelectorTerm>,
    }
    NodeSelectorTerm {
        match_expressions: Vec<LabelRequirement>,
        match_fields: Vec<LabelRequirement>,
    }
    LabelRequirement {
        key: Str,
        operator: Str,
        values: Vec<Str>,
    }
    PodAffinity {
        #[serde(rename = "requiredDuringSchedulingIgnoredDuringExecution")]
        required: Vec<PodAffinityTerm>,
    }
    PodAffinityTerm {
        label_selector: Option<LabelSelector>,
        topology_key: Str,
        namespaces: Vec<Str>,
        namespace_selector: Option<LabelSelector>,
    }
    LabelSelector {
        match_labels: Labels,
        match_expressions: Vec<LabelRequirement>,
    }
    TopologySpread {
        max_skew: i32,
        min_domains: Option<i32>,
        topology_key: Str,
        when_unsatisfiable: Str,
        label_selector: Option<LabelSelector>,
        node_affinity_policy: Str,
        node_taints_policy: Str,
    }
    PodStatus {
        phase: Str,
        nominated_node_name: Str,
        conditions: Vec<Condition>,
        container_statuses: Vec<ContainerStatus>,
        init_container_statuses: Vec<ContainerStatus>,
        /// What a resized pod has as a whole.
        resources: ResourceRequirements,
        allocated_resources: Amounts,
    }
    Condition {
        #[serde(rename = "type")]
        kind: Str,
        status: Str,
        reason: Str,
    }
    ContainerStatus {
        name: Str,
        resources: ResourceRequirements,
        allocated_resources: Amounts,
    }
}

impl Kind for Pod {
    const API_VERSION: &'static str = "v1";
    const KIND: &'static str = "Pod";
}

impl Container {
    /// Whether this is a sidecar when it stands among the init containers.
    pub fn restarts_always(&self) -> bool {
        &*self.restart_policy == "Always"
    }
}

impl Pod {
    /// Whether it has ended: the scheduler does not see it any more.
    pub fn has_ended(&self) -> bool {
        matches!(&*self.status.phase, "Succeeded" | "Failed")
    }
}

impl LabelSelector {
    /// Whether a set of labels matches. An empty selector matches everything; an unknown operator nothing.
    pub fn matches(&self, labels: &Labels) -> bool {
        self.match_labels.iter().all(|(key, value)| labels.get(key) == Some(value))
            && self.match_expressions.iter().all(|requirement| {
                let value = labels.get(&requirement.key);
                let listed = value.is_some_and(|value| requirement.values.iter().any(|v| **v == *value));
                match &*requirement.operator {
                    "In" => listed,
                    "NotIn" => !listed,
                    "Exists" => value.is_some(),
                    "DoesNotExist" => value.is_none(),
                    _ => false,
                }
            })
    }
}
