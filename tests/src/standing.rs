//! The pictures of README and guide: compared with what the window shows, or taken anew when that is asked for.

use std::fs;
use std::io::Cursor;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::program::root;

/// Set to 1 when the pictures are to be taken anew: `cargo xtask pictures`.
const ANEW: &str = "ONECOUNTER_PICTURES_ANEW";

/// How much of a picture may differ, in parts of a thousand: edges of letters, as another machine draws them.
const TOLERANCE: usize = 2;

/// A part of the page that moves by itself, such as a clock; in pixels.
#[derive(Debug, Deserialize)]
pub(crate) struct Moving {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

impl Moving {
    fn holds(&self, x: u32, y: u32) -> bool {
        let within = |at: u32, from: f64, length: f64| (from..from + length).contains(&f64::from(at));
        within(x, self.x, self.width) && within(y, self.y, self.height)
    }
}

/// Keeps the picture of this name in `docs/pictures`, or fails if the one that stands there shows something else.
pub(crate) fn stands(name: &str, png: &[u8], moving: &[Moving]) -> Result<()> {
    let file = root().join("docs/pictures").join(name).with_extension("png");
    if std::env::var_os(ANEW).is_some() {
        return Ok(fs::write(file, png)?);
    }
    let stale = || format!("{} is stale: run `cargo xtask pictures` and look at it", file.display());
    let (shown, standing) = (Picture::read(png)?, Picture::read(&fs::read(&file).with_context(stale)?)?);
    ensure!((shown.width, shown.height) == (standing.width, standing.height), stale());
    let differ = shown.differ(&standing, moving);
    ensure!(differ * 1000 <= TOLERANCE * shown.size(), "{}: {differ} pixels differ", stale());
    Ok(())
}

/// Pixels, row by row.
struct Picture {
    width: u32,
    height: u32,
    pixels: Vec<u8>,
    bytes: usize,
}

impl Picture {
    fn read(png: &[u8]) -> Result<Self> {
        let mut reader = png::Decoder::new(Cursor::new(png)).read_info()?;
        let mut pixels = vec![0; reader.output_buffer_size().context("a picture of the window is small")?];
        let frame = reader.next_frame(&mut pixels)?;
        pixels.truncate(frame.buffer_size());
        let bytes = frame.line_size / frame.width as usize;
        Ok(Self { width: frame.width, height: frame.height, pixels, bytes })
    }

    fn size(&self) -> usize {
        self.width as usize * self.height as usize
    }

    /// How many pixels are not the same, besides those that move.
    fn differ(&self, other: &Self, moving: &[Moving]) -> usize {
        let rows = (0..self.height).flat_map(|y| (0..self.width).map(move |x| (x, y)));
        let pairs = self.pixels.chunks(self.bytes).zip(other.pixels.chunks(other.bytes));
        // The colours alone: one of the two may have been saved without its alpha.
        let same =
            |(one, other): (&[u8], &[u8])| one.iter().zip(other).take(3).all(|(a, b)| a.abs_diff(*b) < 24);
        let still = rows.zip(pairs).filter(|((x, y), _)| !moving.iter().any(|part| part.holds(*x, *y)));
        still.filter(|(_, pair)| !same(*pair)).count()
    }
}
