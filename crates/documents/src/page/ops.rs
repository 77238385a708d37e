//! Marks become PDF operations: the vertical axis turned round, texts set glyph by glyph.

use printpdf::{
    Color, Greyscale, Line, LineDashPattern, LinePoint, Op, PaintMode, PdfFontHandle, Point, Pt, Rect, Rgb,
    TextItem, TextMatrix,
};

use super::typecase::{TypeCase, drawer_id};
use crate::fonts::{Fonts, Weight};
use crate::page::marks::{Ink, Mark};

/// The operations of one page.
pub(super) struct Ops<'a> {
    page_height: f32,
    case: &'a mut TypeCase,
    fonts: &'a Fonts,
    written: Vec<Op>,
}

/// Where and how a piece of text is set.
#[derive(Clone, Copy)]
struct Pen {
    x: f32,
    y: f32,
    size: f32,
    weight: Weight,
    ink: Ink,
    /// Counter-clockwise, in radians.
    turn: f32,
}

impl<'a> Ops<'a> {
    pub(super) fn new(page_height: f32, case: &'a mut TypeCase, fonts: &'a Fonts) -> Self {
        Self { page_height, case, fonts, written: Vec::new() }
    }

    pub(super) fn finish(self) -> Vec<Op> {
        self.written
    }

    pub(super) fn draw(&mut self, mark: &Mark) {
        match mark {
            Mark::Text { x, y, size, weight, ink, turn, text } => {
                let turn = turn.to_radians();
                self.text(Pen { x: *x, y: *y, size: *size, weight: *weight, ink: *ink, turn }, text);
            }
            Mark::Line { from, to, thickness, ink } => self.line(*from, *to, *thickness, *ink),
            Mark::Area { x, y, width, height, ink } => {
                self.written.push(Op::SetFillColor { col: color(*ink) });
                let mut area = self.rectangle(*x, *y, *width, *height);
                area.mode = Some(PaintMode::Fill);
                self.written.push(Op::DrawRectangle { rectangle: area });
            }
            Mark::Outline { x, y, width, height, ink } => self.outline((*x, *y), (*width, *height), *ink),
        }
    }

    /// Sets runs of characters from the same font together; one that no font draws becomes a box.
    fn text(&mut self, mut pen: Pen, text: &str) {
        let mut run = String::new();
        let mut drawer = None;
        for character in text.chars() {
            let next = self.case.place(self.fonts, pen.weight, character);
            if next != drawer {
                pen = self.run(pen, drawer, &std::mem::take(&mut run));
                drawer = next;
            }
            run.push(character);
        }
        self.run(pen, drawer, &run);
    }

    /// Sets one run and says where the pen stands after it.
    fn run(&mut self, pen: Pen, drawer: Option<usize>, run: &str) -> Pen {
        match drawer {
            Some(drawer) => self.show(pen, drawer, run),
            None => run.chars().enumerate().for_each(|(at, character)| {
                #[expect(clippy::cast_precision_loss, reason = "a handful of boxes")]
                self.boxed(advance(pen, at as f32 * pen.size), character);
            }),
        }
        advance(pen, self.fonts.text_width(run, pen.weight) * pen.size)
    }

    fn show(&mut self, pen: Pen, drawer: usize, run: &str) {
        let (sin, cos) = (pen.turn.sin(), pen.turn.cos());
        let matrix = [cos, sin, -sin, cos, round(pen.x), round(self.page_height - pen.y)];
        self.written.extend([
            Op::StartTextSection,
            Op::SetFillColor { col: color(pen.ink) },
            Op::SetFont { font: PdfFontHandle::External(drawer_id(drawer)), size: Pt(round(pen.size)) },
            Op::SetTextMatrix { matrix: TextMatrix::Raw(matrix) },
            Op::ShowText { items: vec![TextItem::Text(run.to_owned())] },
            Op::EndTextSection,
        ]);
    }

    /// A character without a picture: its code point, in two lines of small digits in a box (R-NM-7).
    fn boxed(&mut self, pen: Pen, character: char) {
        let digits = format!("{:04X}", u32::from(character));
        let in_line = digits.len().div_ceil(2);
        let (line, rest): (String, String) =
            (digits.chars().take(in_line).collect(), digits.chars().skip(in_line).collect());
        let edge = pen.size * 0.9;
        let (left, top) = (pen.x + pen.size * 0.05, pen.y - pen.size * 0.8);
        self.outline((left, top), (edge, edge), pen.ink);
        let size = if in_line > 2 { pen.size * 0.4 } else { pen.size * 0.48 };
        for (text, down) in [(line, 0.42), (rest, 0.84)] {
            let width = self.fonts.text_width(&text, Weight::Regular) * size;
            let (x, y) = (left + (edge - width) / 2.0, top + edge * down + size * 0.06);
            self.text(Pen { x, y, size, weight: Weight::Regular, ..pen }, &text);
        }
    }

    fn line(&mut self, from: (f32, f32), to: (f32, f32), thickness: f32, ink: Ink) {
        let point = |(x, y): (f32, f32)| LinePoint { p: self.point(x, y), bezier: false };
        let line = Line { points: vec![point(from), point(to)], is_closed: false };
        self.stroke(ink, thickness, LineDashPattern::solid());
        self.written.push(Op::DrawLine { line });
    }

    fn outline(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), ink: Ink) {
        let dash = if ink == Ink::Silver {
            LineDashPattern::new(0.0, &[3.0, 2.0])
        } else {
            LineDashPattern::solid()
        };
        self.stroke(ink, 0.6, dash);
        let mut frame = self.rectangle(x, y, width, height);
        frame.mode = Some(PaintMode::Stroke);
        self.written.push(Op::DrawRectangle { rectangle: frame });
    }

    fn stroke(&mut self, ink: Ink, thickness: f32, dash: LineDashPattern) {
        self.written.push(Op::SetOutlineColor { col: color(ink) });
        self.written.push(Op::SetOutlineThickness { pt: Pt(thickness) });
        self.written.push(Op::SetLineDashPattern { dash });
    }

    fn rectangle(&self, x: f32, y: f32, width: f32, height: f32) -> Rect {
        let foot = self.page_height - y - height;
        Rect::from_xywh(Pt(round(x)), Pt(round(foot)), Pt(round(width)), Pt(round(height)))
    }

    fn point(&self, x: f32, y: f32) -> Point {
        Point { x: Pt(round(x)), y: Pt(round(self.page_height - y)) }
    }
}

/// The pen `by` points further along its line.
fn advance(pen: Pen, by: f32) -> Pen {
    Pen { x: pen.x + by * pen.turn.cos(), y: pen.y - by * pen.turn.sin(), ..pen }
}

/// Hundredths of a point are finer than any printer.
fn round(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

fn color(ink: Ink) -> Color {
    let grey = |lightness| Color::Greyscale(Greyscale::new(lightness, None));
    match ink {
        Ink::Black => grey(0.0),
        Ink::Grey => grey(0.4),
        Ink::Silver => grey(0.65),
        Ink::Mist => grey(0.92),
        Ink::Cinnabar => Color::Rgb(Rgb { r: 0.702, g: 0.149, b: 0.118, icc_profile: None }),
        Ink::Rose => Color::Rgb(Rgb { r: 0.96, g: 0.85, b: 0.84, icc_profile: None }),
    }
}
