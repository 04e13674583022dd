//! Makes the sample cluster of `assets/sample` anew: `cargo run -p hapju-feasibility --example sample`.

use std::io::Write as _;

#[path = "sample/cluster.rs"]
mod cluster;

fn main() -> std::io::Result<()> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/sample");
    let text = cluster::generate(&folder.join("source"))?;
    let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gz.write_all(text.as_bytes())?;
    let bytes = gz.finish()?;
    let mut file = std::fs::File::create(folder.join("cluster.json.gz"))?;
    file.write_all(&bytes)
}
