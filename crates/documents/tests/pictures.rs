//! The pictures in `docs/pictures` are what the papers look like: they are compared with fresh ones.
//! `ONECOUNTER_NEW_PICTURES=1` writes them anew.

mod poppler;

use std::path::{Path, PathBuf};

use documents::{Paper, Print, PrintOptions, Printed, ReceiptView, day_report, example, receipt, ticket};
use poppler::{fonts, save_picture};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/pictures")
}

/// A grey picture: its width and its dots.
fn read(path: &Path) -> (u32, Vec<u8>) {
    let file = std::fs::File::open(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut reader = png::Decoder::new(std::io::BufReader::new(file)).read_info().expect("a PNG file");
    let mut dots = vec![0; reader.output_buffer_size().expect("a small picture")];
    let info = reader.next_frame(&mut dots).expect("dots");
    (info.width, dots)
}

/// The share of dots that differ plainly. Poppler's versions draw edges a little differently.
fn difference(printed: &Printed, stored: &str) -> f64 {
    let stored = folder().join(format!("{stored}.png"));
    if std::env::var_os("ONECOUNTER_NEW_PICTURES").is_some() {
        save_picture(printed, &stored.with_extension(""));
    }
    let fresh = tempfile::tempdir().expect("a folder");
    save_picture(printed, &fresh.path().join("fresh"));
    let ((width, fresh), (stored_width, stored)) = (read(&fresh.path().join("fresh.png")), read(&stored));
    if (width, fresh.len()) != (stored_width, stored.len()) {
        return 1.0;
    }
    let plainly = fresh.iter().zip(&stored).filter(|(a, b)| a.abs_diff(**b) > 96).count();
    f64::from(u32::try_from(plainly).expect("small")) / f64::from(u32::try_from(fresh.len()).expect("small"))
}

/// A moved line changes a hundredth of the dots of a small picture.
const TOLERANCE: f64 = 0.002;

fn receipt_on(view: &ReceiptView, paper: Paper, print: Print) -> Printed {
    receipt(view, &PrintOptions { paper, print, print_number: 1 }, fonts()).expect("prints")
}

#[test]
fn the_papers_look_as_in_the_pictures() {
    let receipt = example::receipt();
    let papers = [
        ("receipt-a5", receipt_on(&receipt, Paper::A5, Print::Normal)),
        ("receipt-a5-large", receipt_on(&receipt, Paper::A5, Print::Large)),
        ("receipt-80mm", receipt_on(&receipt, Paper::Roll80, Print::Normal)),
        (
            "ticket",
            ticket(
                &example::ticket(),
                &PrintOptions { paper: Paper::Roll80, ..PrintOptions::default() },
                fonts(),
            )
            .expect("prints"),
        ),
        ("day-report", day_report(&example::day_report(), fonts()).expect("prints")),
    ];
    for (name, printed) in papers {
        let difference = difference(&printed, name);
        assert!(difference < TOLERANCE, "{name} differs in {difference:.4} of its dots");
    }
}

#[test]
fn a_changed_line_is_noticed() {
    if std::env::var_os("ONECOUNTER_NEW_PICTURES").is_some() {
        return; // this one must not be stored
    }
    let mut view = example::receipt();
    view.items.iter_mut().take(1).for_each(|item| item.lines.truncate(1));
    let difference = difference(&receipt_on(&view, Paper::A5, Print::Normal), "receipt-a5");
    assert!(difference > TOLERANCE, "a missing line changes only {difference:.4} of the dots");
}
