//! Pages become a PDF: fonts cut and embedded, text that can be found and copied, the same bytes for
//! the same data.

use domain::time::Instant;
use printpdf::{Mm, OffsetDateTime, PdfDocument, PdfPage, PdfSaveOptions, Pt};

use super::ops::Ops;
use super::typecase::TypeCase;
use crate::fonts::Fonts;
use crate::page::marks::{Mark, Page};
use crate::{DocumentFault, Printed};

/// Writes the pages. `title` and `issued_at` are what the file says about itself.
pub(crate) fn write(
    pages: &[Page],
    title: &str,
    issued_at: Instant,
    fonts: &Fonts,
) -> Result<Printed, DocumentFault> {
    let mut case = TypeCase::default();
    let mut document = PdfDocument::new(title);
    let at = OffsetDateTime::from_unix_timestamp(issued_at.millis() / 1000).map_err(unwritable)?;
    let info = &mut document.metadata.info;
    "OneCounter".clone_into(&mut info.producer);
    (info.creation_date, info.modification_date, info.metadata_date) = (at, at, at);
    document.pages = pages.iter().map(|page| sheet(page, &mut case, fonts)).collect();
    case.hand_over(&mut document)?;
    let pdf = save(&document, &identity(pages, title, issued_at))?;
    Ok(Printed { pdf, pages: pages.len(), missing: case.missing })
}

fn sheet(page: &Page, case: &mut TypeCase, fonts: &Fonts) -> PdfPage {
    let mut ops = Ops::new(page.height, case, fonts);
    page.marks.iter().for_each(|mark| ops.draw(mark));
    PdfPage::new(Mm::from(Pt(page.width)), Mm::from(Pt(page.height)), ops.finish())
}

/// Saves the document under its own identity; the library would draw two numbers.
fn save(document: &PdfDocument, identity: &str) -> Result<Vec<u8>, DocumentFault> {
    let mut written = document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    let ids = written.trailer.get_mut(b"ID").and_then(|ids| ids.as_array_mut()).map_err(unwritable)?;
    for id in ids {
        identity.as_bytes().clone_into(id.as_str_mut().map_err(unwritable)?);
    }
    written.compress();
    let mut pdf = Vec::new();
    written.save_modern(&mut pdf).map_err(unwritable)?;
    Ok(pdf)
}

/// 32 hexadecimal digits that differ whenever a text differs (FNV-1a, 128 bits; no secret is kept by it).
fn identity(pages: &[Page], title: &str, issued_at: Instant) -> String {
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013B;
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    let texts = pages.iter().flat_map(|page| &page.marks).filter_map(|mark| match mark {
        Mark::Text { text, .. } => Some(text.as_str()),
        _ => None,
    });
    let issued_at = issued_at.to_string();
    let all = [title, issued_at.as_str()].into_iter().chain(texts);
    let hash =
        all.flat_map(str::bytes).fold(BASIS, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME));
    format!("{hash:032X}")
}

fn unwritable(reason: impl std::fmt::Debug) -> DocumentFault {
    DocumentFault::Unwritable { reason: format!("{reason:?}") }
}
