//! Control planes that the tests of one process share, and which tests run at all.

use std::collections::HashMap;
use std::sync::{Mutex, OnceLock, PoisonError};

use crate::{ControlPlane, Options, Version, WorkloadApi, is_quick, skip};

type Key = (Version, WorkloadApi);
type Cell = &'static OnceLock<ControlPlane>;

/// True when tests of this version have to run: 1.37 always, the others with `HAPJU_SERVERS=all` (what
/// `packaging/test.sh --servers all` sets), none with `HAPJU_QUICK=1`.
pub fn is_wanted(version: Version) -> bool {
    let all = std::env::var_os("HAPJU_SERVERS").is_some_and(|value| value == "all");
    !is_quick() && (version == Version::V1_37 || all)
}

/// The control plane of this version that the whole test process shares, started by the first that asks. `None`, with
/// a note in the test's output that `packaging/test.sh` counts, when this version is not to be tested now. Panics when
/// it is but does not start: no test is passed over because a program was not built.
///
/// A test asks for one version only: what is skipped is counted by the test.
///
/// Tests run side by side: one that makes more than namespaces and grants takes [`ControlPlane::exclusive`] first, which
/// waits for the others that did and clears what they left.
pub fn shared(version: Version, workload_api: WorkloadApi) -> Option<&'static ControlPlane> {
    static CELLS: OnceLock<Mutex<HashMap<Key, Cell>>> = OnceLock::new();
    if !is_wanted(version) {
        skip(&format!("no Kubernetes {version} in this run"));
        return None;
    }
    let cell: Cell = {
        let mut cells = CELLS.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
        cells.entry((version, workload_api)).or_insert_with(|| Box::leak(Box::default()))
    };
    Some(cell.get_or_init(|| match ControlPlane::start(version, &Options::with(workload_api)) {
        Ok(control_plane) => control_plane,
        Err(error) => panic!("no Kubernetes {version}: {error}"),
    }))
}
