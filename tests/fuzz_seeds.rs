//! What the fuzz targets start from, and what once broke something.

#[path = "fuzz/properties.rs"]
mod properties;

use std::path::Path;

#[test]
fn every_seed_of_the_fuzz_targets_holds() {
    type Property = fn(&[u8]);
    let targets: [(&str, Property); 5] = [
        ("read", properties::read),
        ("save", properties::save),
        ("design", properties::design),
        ("snapshot", properties::snapshot),
        ("words", properties::words),
    ];
    for (target, holds) in targets {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds").join(target);
        let seeds: Vec<_> = std::fs::read_dir(folder).unwrap().map(|seed| seed.unwrap().path()).collect();
        assert!(!seeds.is_empty(), "{target} has no seed");
        for seed in seeds {
            holds(&std::fs::read(&seed).unwrap());
        }
    }
}
