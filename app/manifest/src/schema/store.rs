//! The checked-in form of a schema: JSON behind gzip.

use std::io::{Read as _, Write as _};

use flate2::read::GzDecoder;
use flate2::{Compression, GzBuilder};

use super::Schema;

pub(super) fn read(bytes: &[u8]) -> Schema {
    let mut json = Vec::new();
    if GzDecoder::new(bytes).read_to_end(&mut json).is_err() {
        return Schema::default();
    }
    serde_json::from_slice(&json).unwrap_or_default()
}

pub(super) fn write(schema: &Schema) -> std::io::Result<Vec<u8>> {
    // No time and no name inside: the same schema is the same file.
    let mut gzip = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    gzip.write_all(&serde_json::to_vec(schema)?)?;
    gzip.finish()
}
