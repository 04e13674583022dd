//! Snapshots written as plain Kubernetes objects, to be read again by [`Snapshot::from_reader`](crate::Snapshot).

use std::io::{self, Write};

use serde::Serialize;

use crate::index::LISTED_KINDS;
use crate::slim::{Kind, PodGroup, Tagged, Workload};
use crate::snapshot::ObjectKind;

/// Writes a `v1` `List` object by object. Slim objects hold no secrets and no annotations.
#[derive(Debug)]
pub struct SnapshotWriter<W: Write> {
    out: W,
    empty: bool,
}

impl<W: Write> SnapshotWriter<W> {
    /// Begins the list. `listed` are the kinds of which all objects will be written.
    pub fn new(mut out: W, listed: &[ObjectKind]) -> io::Result<Self> {
        let kinds: Vec<&str> = listed.iter().map(|kind| kind.name()).collect();
        write!(
            out,
            r#"{{"apiVersion":"v1","kind":"List","metadata":{{"annotations":{{"{LISTED_KINDS}":"{}"}}}},"items":["#,
            kinds.join(",")
        )?;
        Ok(Self { out, empty: true })
    }

    /// Writes one object.
    pub fn object<T: Kind + Serialize>(&mut self, object: &T) -> io::Result<()> {
        self.item(&Tagged::new(object))
    }

    /// Writes a Workload in the version it was read in.
    pub fn workload(&mut self, workload: &Workload) -> io::Result<()> {
        self.item(&Kinded { kind: "Workload", object: workload })
    }

    /// Writes a PodGroup in the version it was read in.
    pub fn pod_group(&mut self, group: &PodGroup) -> io::Result<()> {
        self.item(&Kinded { kind: "PodGroup", object: group })
    }

    fn item(&mut self, item: &impl Serialize) -> io::Result<()> {
        self.out.write_all(if self.empty { b"\n" } else { b",\n" })?;
        self.empty = false;
        Ok(serde_json::to_writer(&mut self.out, item)?)
    }

    /// Ends the list.
    pub fn finish(mut self) -> io::Result<W> {
        self.out.write_all(b"\n]}\n")?;
        self.out.flush()?;
        Ok(self.out)
    }
}

#[derive(Serialize)]
struct Kinded<'a, T> {
    kind: &'static str,
    #[serde(flatten)]
    object: &'a T,
}
