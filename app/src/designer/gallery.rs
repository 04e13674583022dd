//! The ready designs of `assets/gallery`.

/// Names for the screens, and texts in the same order.
pub(super) struct Gallery {
    /// Locale keys of name and description.
    pub(super) names: &'static [(&'static str, &'static str)],
    /// The manifests.
    pub(super) texts: &'static [&'static str],
}

/// All of them.
pub(super) const GALLERY: Gallery = Gallery {
    names: &[
        ("gallery-gang-job", "gallery-gang-job-about"),
        ("gallery-driver-workers", "gallery-driver-workers-about"),
        ("gallery-bare-gang", "gallery-bare-gang-about"),
    ],
    texts: &[
        include_str!("../../../assets/gallery/gang-trained-job.yaml"),
        include_str!("../../../assets/gallery/driver-workers.yaml"),
        include_str!("../../../assets/gallery/bare-pod-gang.yaml"),
    ],
};
