//! The foot of a receipt: what to know about the paper itself, the place for the seal, the QR code.

use crate::page::marks::{Ink, Mark};
use crate::page::rows::{Align, Row, Style, paragraph, stack};
use crate::page::sheet::mm;
use crate::page::{qr::qr, stamps};
use crate::{DocumentFault, Fonts, ReceiptView};

/// What the foot is set with.
pub(super) struct Foot<'a> {
    pub(super) fonts: &'a Fonts,
    pub(super) width: f32,
    pub(super) body: Style,
    /// Of the words in the place for the seal.
    pub(super) ink: Ink,
}

/// The side of the QR code: its modules stay above 0.5 mm, which every telephone reads.
const QR: f32 = mm(26.0);
const SEAL: (f32, f32) = (mm(36.0), mm(24.0));

impl Foot<'_> {
    /// Texts with the seal's place and the QR code beside them, or below where the paper is narrow.
    pub(super) fn rows(&self, view: &ReceiptView, texts: &[String]) -> Result<Vec<Row>, DocumentFault> {
        let boxes = self.boxes(view)?;
        let boxes_width = SEAL.0.min(self.width - QR) + QR;
        let beside = self.width - boxes_width - mm(4.0);
        let narrow = beside < self.body.size * 12.0;
        let mut lines = self.texts(texts, if narrow { self.width } else { beside });
        if narrow {
            lines.push(Row::gap(mm(2.0)));
            lines.push(boxes);
            return Ok(lines);
        }
        Ok(vec![stack(lines).beside(boxes, self.width - boxes_width)])
    }

    fn texts(&self, texts: &[String], width: f32) -> Vec<Row> {
        texts.iter().flat_map(|text| paragraph(self.fonts, self.body, text, width, Align::Left)).collect()
    }

    /// The seal's place at the left, the QR code at the right.
    fn boxes(&self, view: &ReceiptView) -> Result<Row, DocumentFault> {
        let code = qr(&view.qr, QR)?;
        let (width, height) = (SEAL.0.min(self.width - QR), SEAL.1);
        let top = (QR - height) / 2.0;
        let words = Style { ink: self.ink, ..self.body };
        let mut seal = stack(paragraph(self.fonts, words, "盖章处", width, Align::Middle));
        let down = top + (height - seal.height) / 2.0;
        seal.marks = seal.marks.into_iter().map(|mark| mark.moved(0.0, down)).collect();
        seal.marks.push(Mark::Outline { x: 0.0, y: top, width, height, ink: Ink::Silver });
        seal.height = QR;
        Ok(seal.beside(Row { height: QR, marks: code }, width))
    }
}

/// What nobody must overlook about a paper.
pub(super) fn warnings(view: &ReceiptView) -> Vec<String> {
    let void = view.void_reason.as_ref().map(|reason| format!("本回执已{}：{reason}", stamps::VOID));
    let rehearsal = view.rehearsal.then(|| format!("{}用，不作凭证", stamps::REHEARSAL));
    void.into_iter().chain(rehearsal).collect()
}
