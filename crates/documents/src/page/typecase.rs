//! The type case of one document: which characters it uses from which face, cut to just those.

use std::collections::BTreeMap;
use std::sync::Arc;

use printpdf::{FontId, ParsedFont, PdfDocument, PdfFont};

use crate::DocumentFault;
use crate::fonts::{Face, Fonts, Weight};

/// The characters of a document and the cut fonts they are set in.
#[derive(Default)]
pub(super) struct TypeCase {
    drawers: Vec<Drawer>,
    places: BTreeMap<(Weight, char), Option<usize>>,
    /// Characters that no font draws, as they came.
    pub(super) missing: Vec<char>,
}

/// One cut font. A glyph that serves two characters (a radical and its hanzi) would be read back as
/// one of them only, so the second goes to another drawer of the same face.
struct Drawer {
    face: Arc<Face>,
    /// The face's glyph of each character.
    glyphs: BTreeMap<char, u16>,
}

impl TypeCase {
    /// The drawer of a character, if any font draws it.
    pub(super) fn place(&mut self, fonts: &Fonts, weight: Weight, character: char) -> Option<usize> {
        if let Some(known) = self.places.get(&(weight, character)) {
            return *known;
        }
        let place = fonts.glyph(character, weight).map(|glyph| {
            let free =
                |drawer: &Drawer| Arc::ptr_eq(&drawer.face, &glyph.face) && drawer.takes(character, glyph.id);
            let at = self.drawers.iter().position(free).unwrap_or_else(|| {
                self.drawers.push(Drawer::new(Arc::clone(&glyph.face)));
                self.drawers.len() - 1
            });
            if let Some(drawer) = self.drawers.get_mut(at) {
                drawer.glyphs.insert(character, glyph.id);
            }
            at
        });
        if place.is_none() && !self.missing.contains(&character) {
            self.missing.push(character);
        }
        self.places.insert((weight, character), place);
        place
    }

    /// Cuts the fonts and gives them to the document; drawer n is the font `drawer_id(n)`.
    pub(super) fn hand_over(&self, document: &mut PdfDocument) -> Result<(), DocumentFault> {
        for (at, drawer) in self.drawers.iter().enumerate() {
            let font = drawer.cut(at)?;
            document.resources.fonts.map.insert(drawer_id(at), PdfFont::new(font));
        }
        Ok(())
    }
}

/// The name of a drawer's font inside the PDF.
pub(super) fn drawer_id(at: usize) -> FontId {
    FontId(format!("T{at}"))
}

impl Drawer {
    fn new(face: Arc<Face>) -> Self {
        Self { face, glyphs: BTreeMap::new() }
    }

    fn takes(&self, character: char, glyph: u16) -> bool {
        self.glyphs.contains_key(&character) || !self.glyphs.values().any(|taken| *taken == glyph)
    }

    /// Glyph 0 is the box for what is missing; the others stand in the order of their characters.
    fn cut(&self, at: usize) -> Result<ParsedFont, DocumentFault> {
        let glyphs: Vec<u16> = self.glyphs.values().copied().collect();
        let bytes = self.face.subset(&glyphs)?;
        let mut font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new())
            .ok_or_else(|| DocumentFault::Unwritable { reason: format!("a cut of {}", self.face.name()) })?;
        in_thousandths(&mut font);
        // The cut may stand on a coarser grid; text keeps the widths it was measured with.
        let advances = glyphs.iter().map(|glyph| self.face.advance(*glyph));
        font.glyph_widths = (1..).zip(advances).collect();
        font.codepoint_to_glyph =
            self.glyphs.keys().map(|character| u32::from(*character)).zip(1..).collect();
        font.font_name = Some(format!("{}+{}", subset_tag(at), self.face.name()));
        Ok(font)
    }
}

/// Restates what the font says about itself in thousandths of an em.
fn in_thousandths(font: &mut ParsedFont) {
    let units = i32::from(font.units_per_em.max(1));
    let restate = |n: &mut i16| *n = i16::try_from(i32::from(*n) * 1000 / units).unwrap_or(*n);
    let box_of_all = &mut font.pdf_font_metrics;
    [&mut box_of_all.x_min, &mut box_of_all.y_min, &mut box_of_all.x_max, &mut box_of_all.y_max]
        .into_iter()
        .chain([&mut font.font_metrics.ascent, &mut font.font_metrics.descent])
        .for_each(restate);
    (font.units_per_em, font.pdf_font_metrics.units_per_em) = (1000, 1000);
}

/// Six capital letters, different for each font of a document (ISO 32000-1, 9.6.4).
fn subset_tag(at: usize) -> String {
    let letters = b'A'..=b'Z';
    let last = letters.clone().nth(at % 26).unwrap_or(b'A');
    let first = letters.clone().nth(at / 26 % 26).unwrap_or(b'A');
    format!("ONEC{}{}", char::from(first), char::from(last))
}
