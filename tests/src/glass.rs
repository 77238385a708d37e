//! The real program without a driver, on a display whose pixels can be read: how long a start takes until the page
//! is seen.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

use crate::driver::{Driver, Surroundings};
use crate::pictures::Pictures;
use crate::program::{Start, binary, variables};
use crate::screen::{PATIENCE, Screen};

/// As large as the window, which then covers it.
const SIZE: &str = "1366x768x24";

/// Where the pixels lie, if the system has files in memory.
const SHARED_MEMORY: &str = "/dev/shm";

/// The file in which Xvfb keeps the pixels of its first screen.
const PIXELS: &str = "Xvfb_screen0";

/// Between two looks at the pixels.
const PAUSE: Duration = Duration::from_millis(1);

/// A page that did not change for so long will not change any more, but for its caret.
const REST: Duration = Duration::from_secs(2);

/// So many bytes of the pixels a caret may change.
const CARET: usize = 2000;

/// How many pictures are compared meanwhile, to learn what moves.
const MOMENTS: u32 = 20;

/// So little of 255 may a pixel's red, green or blue differ: a driven page is drawn by another path of `WebKit`, which
/// rounds the edges of corners and icons differently, by up to 77. The frame around what has the focus differs by more.
const NEAR: u8 = 100;

/// Bytes that are compared at once.
const PIECE: usize = 1 << 16;

/// A display on which a program is started again and again, always as if on another day: its folders stay.
pub struct Glass {
    around: Surroundings,
    home: TempDir,
    pixels: PathBuf,
    start: Start,
    sought: Picture,
}

impl Glass {
    /// Learns from a driven program what the display shows when something of the page has the focus.
    pub async fn until_focused(start: Start, role: &str, name: &str) -> Result<Self> {
        let memory = Path::new(SHARED_MEMORY);
        let home = if memory.is_dir() { tempfile::tempdir_in(memory)? } else { tempfile::tempdir()? };
        let around = Surroundings::start_in_sight(home.path(), SIZE, home.path())?;
        let pixels = home.path().join(PIXELS);
        let given = variables(home.path(), &start);
        let driver = Driver::start(&around, &given, &binary()?, &start.arguments).await?;
        let screen = Screen::of(driver.page.clone(), Pictures::named("glass"));
        screen.see_focused(role, name).await?;
        let sought = Picture::learn(&pixels)?;
        driver.end();
        let glass = Self { around, home, pixels, start, sought };
        glass.wait_until("the driven program is gone from the display", |shows| !shows)?;
        Ok(glass)
    }

    /// Starts the program, and says how long it takes until the display shows what was learned. Then it is ended.
    pub fn time(&self) -> Result<Duration> {
        ensure!(!self.sought.is_shown(&self.pixels)?, "the display shows it before anything is started");
        let mut command = self.around.command(binary()?);
        command.args(&self.start.arguments).envs(variables(self.home.path(), &self.start));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let begun = now();
        let program = Running(command.spawn().context("the program does not start")?);
        self.wait_until("the page is seen", |shows| shows)?;
        let took = begun.elapsed();
        program.end()?;
        self.wait_until("the program is gone from the display", |shows| !shows)?;
        Ok(took)
    }

    fn wait_until(&self, want: &str, is_so: impl Fn(bool) -> bool) -> Result<()> {
        let begun = now();
        while begun.elapsed() < PATIENCE {
            if is_so(self.sought.is_shown(&self.pixels)?) {
                return Ok(());
            }
            sleep(PAUSE);
        }
        bail!("waited in vain until {want}")
    }
}

/// A program that does not outlive this value.
struct Running(Child);

impl Running {
    /// Ends it in good order.
    fn end(mut self) -> Result<()> {
        let process = Pid::from_child(&self.0);
        kill_process(process, Signal::TERM)?;
        self.0.wait()?;
        Ok(())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _was_over = self.0.kill();
        let _ended = self.0.wait();
    }
}

/// What the display shows, but for what moves.
struct Picture {
    bytes: Vec<u8>,
    moves: Vec<bool>,
}

impl Picture {
    /// Waits until the page comes to rest, and learns what it looks like.
    fn learn(pixels: &Path) -> Result<Self> {
        let begun = now();
        while begun.elapsed() < PATIENCE {
            let picture = Self::of_moments(pixels)?;
            if picture.moves.iter().filter(|moves| **moves).count() < CARET {
                return Ok(picture);
            }
        }
        bail!("the page does not come to rest")
    }

    fn of_moments(pixels: &Path) -> Result<Self> {
        let bytes = std::fs::read(pixels)?;
        let mut moves = vec![false; bytes.len()];
        for _ in 0..MOMENTS {
            sleep(REST / MOMENTS);
            let later = std::fs::read(pixels)?;
            for (moves, (before, after)) in moves.iter_mut().zip(bytes.iter().zip(&later)) {
                *moves |= before != after;
            }
        }
        Ok(Self { bytes, moves })
    }

    /// Whether the display shows it just now. Looks no further than the first piece that differs.
    fn is_shown(&self, pixels: &Path) -> Result<bool> {
        let file = File::open(pixels)?;
        let mut seen = vec![0; PIECE];
        for (number, (bytes, moves)) in self.bytes.chunks(PIECE).zip(self.moves.chunks(PIECE)).enumerate() {
            let seen = &mut seen[..bytes.len()];
            file.read_exact_at(seen, u64::try_from(number * PIECE)?)?;
            let differs = |place: usize| !moves[place] && seen[place].abs_diff(bytes[place]) > NEAR;
            if seen != bytes && (0..bytes.len()).any(differs) {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

#[expect(clippy::disallowed_methods, reason = "how long a start takes is measured on the real clock")]
fn now() -> Instant {
    Instant::now()
}
