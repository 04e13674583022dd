//! Writing a file so that it is either the old one or the new one, whatever happens meanwhile.

use std::fs::{self, File};
use std::hash::{DefaultHasher, Hasher as _};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What a file looked like when it was read or written: length, time of change, hash of its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileStamp {
    length: u64,
    modified: Option<SystemTime>,
    hash: u64,
}

impl FileStamp {
    /// The stamp of these bytes, just read from or written to `path`.
    pub fn of(path: &Path, bytes: &[u8]) -> Self {
        let modified = fs::metadata(path).and_then(|meta| meta.modified()).ok();
        Self { length: bytes.len() as u64, modified, hash: hash(bytes) }
    }

    /// Whether the file at `path` still is the one that was stamped. A file that is gone has changed.
    /// A large file is taken for unchanged when its time is, a small one is read: clocks are coarser than programs.
    pub fn matches(&self, path: &Path) -> bool {
        let Ok(meta) = fs::metadata(path) else { return false };
        if meta.len() != self.length {
            return false;
        }
        const LARGE: u64 = 1024 * 1024;
        if meta.len() > LARGE && self.modified.is_some() && meta.modified().ok() == self.modified {
            return true;
        }
        let mut bytes = Vec::new();
        File::open(path).and_then(|mut file| file.read_to_end(&mut bytes)).is_ok()
            && hash(&bytes) == self.hash
    }
}

fn hash(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(bytes);
    hasher.finish()
}

/// Writes `bytes` to `path`: into a temporary file beside it, synced, then renamed over it, then the folder synced.
/// Mode bits of an existing file are kept, a symbolic link is followed, the file it points to replaced.
///
/// # Errors
/// What the file system says. The old file is then untouched and the temporary one gone.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let target = follow(path)?;
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(".hapju-").suffix(".tmp");
    let old = fs::metadata(&target).ok();
    #[cfg(unix)]
    if old.is_none() {
        // A new file gets the mode that any program's new file gets (the process's mask applies).
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    if let Some(old) = &old
        && old.permissions().readonly()
    {
        return Err(io::Error::from(io::ErrorKind::PermissionDenied));
    }
    let mut file = builder.tempfile_in(&folder)?;
    file.write_all(bytes)?;
    if let Some(old) = old {
        file.as_file().set_permissions(old.permissions())?;
    }
    file.as_file().sync_all()?;
    file.persist(&target).map_err(|error| error.error)?;
    // Not every file system can sync a folder; the file itself is safe.
    if let Ok(folder) = File::open(&folder) {
        let _ = folder.sync_all();
    }
    Ok(())
}

/// Where a path leads when it is a symbolic link, also one to a file that is not there yet.
fn follow(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..40 {
        match fs::symlink_metadata(&path) {
            Ok(meta) if meta.file_type().is_symlink() => {
                let to = fs::read_link(&path)?;
                path = path.parent().map_or_else(|| to.clone(), |folder| folder.join(&to));
            }
            _ => return Ok(path),
        }
    }
    Err(io::Error::from(io::ErrorKind::InvalidInput))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn mode_bits_are_kept_and_a_link_is_followed() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let real = folder.path().join("real.yaml");
        write(&real, b"a: 1\n").unwrap();
        fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
        let link = folder.path().join("link.yaml");
        std::os::unix::fs::symlink("real.yaml", &link).unwrap();
        write(&link, b"a: 2\n").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().file_type().is_symlink());
        assert_eq!(fs::read(&real).unwrap(), b"a: 2\n");
        assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "no temporary file is left");
    }

    #[test]
    fn a_stamp_tells_when_somebody_else_wrote_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.yaml");
        write(&path, b"a: 1\n").unwrap();
        let stamp = FileStamp::of(&path, b"a: 1\n");
        assert!(stamp.matches(&path));
        write(&path, b"a: 2\n").unwrap();
        assert!(!stamp.matches(&path));
        write(&path, b"a: 1\n").unwrap();
        assert!(stamp.matches(&path), "the same bytes again are no change");
        fs::remove_file(&path).unwrap();
        assert!(!stamp.matches(&path));
    }
}
