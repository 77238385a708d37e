//! Reads PDFs with poppler, as any reader would.

#![allow(dead_code, reason = "each test file uses some of it")]

use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use documents::{Fonts, Printed};

/// The bundled fonts, read once for all tests of a file.
pub(crate) fn fonts() -> &'static Fonts {
    static FONTS: LazyLock<Fonts> =
        LazyLock::new(|| Fonts::find().expect("the UI's packages are installed: the fonts are one of them"));
    &FONTS
}

/// The text of a PDF in the order in which it was written, without blanks and line ends.
pub(crate) fn text(printed: &Printed) -> String {
    squeezed(&run("pdftotext", &["-raw", "-enc", "UTF-8"], &["-"], printed))
}

/// The text of one page, from 1.
pub(crate) fn page_text(printed: &Printed, page: usize) -> String {
    let page = page.to_string();
    squeezed(&run("pdftotext", &["-raw", "-enc", "UTF-8", "-f", &page, "-l", &page], &["-"], printed))
}

/// A text without blanks and line ends.
pub(crate) fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Every font is embedded, a subset, and can be read back.
pub(crate) fn assert_fonts_travel_along(printed: &Printed) {
    let listing = run("pdffonts", &[], &[], printed);
    let fonts: Vec<&str> = listing.lines().skip(2).collect();
    assert!(!fonts.is_empty(), "a paper has text");
    for font in fonts {
        let marks: Vec<&str> = font.split_whitespace().rev().skip(2).take(3).collect();
        assert_eq!(marks, ["yes", "yes", "yes"], "embedded, subset, readable: {font}");
    }
}

/// The width and height of the first page in points.
pub(crate) fn page_size(printed: &Printed) -> (f32, f32) {
    let listing = run("pdfinfo", &[], &[], printed);
    let line = listing.lines().find_map(|line| line.strip_prefix("Page size:")).expect("pdfinfo tells it");
    let mut numbers = line.split_whitespace().filter_map(|word| word.parse().ok());
    (numbers.next().expect("a width"), numbers.next().expect("a height"))
}

/// The first page as a grey picture of 60 dots per inch, saved at `to` without its ending.
pub(crate) fn save_picture(printed: &Printed, to: &Path) {
    let to = to.to_str().expect("the path is UTF-8");
    run("pdftoppm", &["-png", "-gray", "-r", "60", "-f", "1", "-l", "1", "-singlefile"], &[to], printed);
}

fn run(tool: &str, before: &[&str], after: &[&str], printed: &Printed) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("paper.pdf");
    std::fs::write(&file, &printed.pdf).expect("writes");
    let done = Command::new(tool).args(before).arg(&file).args(after).output();
    let done = done.unwrap_or_else(|e| panic!("{tool} (poppler-utils) is needed: {e}"));
    let complaint = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success() && complaint.is_empty(), "{tool} complains: {complaint}");
    String::from_utf8(done.stdout).expect("UTF-8")
}
