//! A small disk for tests: a file system of its own where the machine lets us mount one, and a limit on the
//! size of files where it does not.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tempfile::TempDir;

/// A file system in memory that goes with this value.
pub(crate) struct SmallDisk {
    at: TempDir,
}

impl SmallDisk {
    /// Mounts one of so many bytes; none where that is not allowed.
    pub(crate) fn mount(bytes: u64) -> Option<Self> {
        if std::env::var_os("ONECOUNTER_TEST_NO_MOUNT").is_some() {
            return None;
        }
        let at = tempfile::tempdir().expect("a temporary folder");
        let size = format!("size={bytes}");
        let done = succeeds(Command::new("mount").args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(at.path()));
        done.then_some(Self { at })
    }

    /// Where it is mounted.
    pub(crate) fn path(&self) -> &Path {
        self.at.path()
    }

    /// Takes no writes any more.
    pub(crate) fn make_read_only(&self) {
        let done = succeeds(Command::new("mount").args(["-o", "remount,ro"]).arg(self.path()));
        assert!(done, "a file system that was mounted here can be made read-only");
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let gone = succeeds(Command::new("umount").arg("-l").arg(self.path()));
        assert!(gone || std::thread::panicking(), "what was mounted is unmounted");
    }
}

fn succeeds(command: &mut Command) -> bool {
    command.stderr(Stdio::null()).stdout(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// The room on a disk, as a test takes it away and gives it back.
pub(crate) enum Room {
    /// A file fills the disk.
    Disk { filler: PathBuf },
    /// No file of this process grows beyond a size: EFBIG where a full disk says ENOSPC.
    Limit { files: Vec<PathBuf> },
}

impl Room {
    /// Leaves so many bytes.
    pub(crate) fn leave(&self, bytes: u64) {
        match self {
            Self::Disk { filler } => {
                let disk = rustix::fs::statvfs(filler.parent().expect("lies on the disk")).expect("a disk");
                let free = disk.f_bavail * disk.f_frsize;
                let taken = vec![0; usize::try_from(free.saturating_sub(bytes)).expect("a small disk")];
                std::fs::write(filler, taken).expect("what is free can be taken");
            }
            Self::Limit { files } => {
                let sizes = files.iter().filter_map(|file| file.metadata().ok()).map(|file| file.len());
                limit(Some(sizes.max().unwrap_or(0) + bytes));
            }
        }
    }

    /// Gives all of it back.
    pub(crate) fn give_back(&self) {
        match self {
            Self::Disk { filler } => std::fs::remove_file(filler).expect("the filler goes"),
            Self::Limit { .. } => limit(None),
        }
    }
}

fn limit(bytes: Option<u64>) {
    let Rlimit { maximum, .. } = getrlimit(Resource::Fsize);
    setrlimit(Resource::Fsize, Rlimit { current: bytes.or(maximum), maximum }).expect("a softer limit");
}

/// Runs one test of this program again, as a child that the shell prepares, and expects it to pass.
pub(crate) fn again_under(preparation: &str, test: &str, role: &str) {
    let program = std::env::current_exe().expect("the test program");
    let mut child = Command::new("sh");
    child.arg("-c").arg(format!("{preparation}\"$@\"")).arg("sh").arg(program);
    child.args([test, "--exact", "--nocapture", "--test-threads=1"]).env("ONECOUNTER_TEST_ROLE", role);
    let done = child.output().expect("the test program runs again");
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success(), "{test} as {role}: {said}{}", String::from_utf8_lossy(&done.stderr));
    assert!(said.contains("1 passed"), "the test ran: {said}");
}

/// Whether this program is such a child.
pub(crate) fn is_role(role: &str) -> bool {
    std::env::var("ONECOUNTER_TEST_ROLE").is_ok_and(|found| found == role)
}
