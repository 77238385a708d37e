//! QR codes as squares of ink, so that they stay sharp on every printer.

use qrcode::{Color, EcLevel, QrCode};

use crate::DocumentFault;
use crate::page::marks::{Ink, Mark};

/// The marks of a QR code in a square of `size` points, its quiet zone of four modules included.
pub(crate) fn qr(text: &str, size: f32) -> Result<Vec<Mark>, DocumentFault> {
    const QUIET: usize = 4;
    let code = QrCode::with_error_correction_level(text, EcLevel::M)
        .map_err(|_| DocumentFault::QrTooLong { characters: text.chars().count() })?;
    let modules = code.width();
    #[expect(clippy::cast_precision_loss, reason = "a QR code has at most 177 modules a side")]
    let at = |module: usize| (module + QUIET) as f32 * size / (modules + 2 * QUIET) as f32;
    let mut marks = Vec::new();
    for (row, line) in code.to_colors().chunks(modules).enumerate() {
        for (from, to) in dark_runs(line) {
            let (x, y) = (at(from), at(row));
            let (width, height) = (at(to) - x, at(row + 1) - y);
            marks.push(Mark::Area { x, y, width, height, ink: Ink::Black });
        }
    }
    Ok(marks)
}

/// The runs of dark modules in a row: first, and first after.
fn dark_runs(line: &[Color]) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, _) in line.iter().enumerate().filter(|(_, color)| **color == Color::Dark) {
        match runs.last_mut() {
            Some((_, end)) if *end == at => *end = at + 1,
            _ => runs.push((at, at + 1)),
        }
    }
    runs
}
