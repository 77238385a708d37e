//! The receipt 回执: one paper per visit (R-RC-1), in two looks, normal and large.

mod foot;
mod large;
mod normal;
pub(crate) mod view;
mod words;

use crate::page::marks::Ink;
use crate::page::sheet::Sheet;
use crate::page::{pdf, stamps};
use crate::{DocumentFault, Fonts, Print, PrintOptions, Printed, ReceiptView};

/// What the paper is called: never like an official acceptance notice 行政许可受理通知书.
const TITLE: &str = "受理回执";

/// Prints a receipt. Refuses only what a printer could not print: a QR text that is too long, a font
/// that is broken.
pub fn receipt(view: &ReceiptView, options: &PrintOptions, fonts: &Fonts) -> Result<Printed, DocumentFault> {
    let sheet = Sheet::of(options.paper, options.print);
    let mut pages = match options.print {
        Print::Normal => normal::pages(view, options, fonts)?,
        Print::Large => large::pages(view, options, fonts)?,
    };
    let void = view.void_reason.as_ref().map(|_| (stamps::VOID, Ink::Rose));
    let rehearsal = view.rehearsal.then_some((stamps::REHEARSAL, Ink::Mist));
    let words: Vec<(&str, Ink)> = rehearsal.into_iter().chain(void).collect();
    stamps::watermark(&mut pages, &words, fonts);
    let size = if options.print == Print::Large { 16.0 } else { 8.5 };
    stamps::page_numbers(&mut pages, sheet, size, fonts);
    pdf::write(&pages, &format!("{TITLE} {}", view.number), view.issued_at, fonts)
}
