//! A table of counts: words at the left, figures at the right, the head on every page.

use crate::page::marks::{Ink, Mark};
use crate::page::rows::{Align, Row, Style, indent, paragraph, stack};
use crate::text::printable;
use crate::{Fonts, ReportTable};

/// A table that knows how wide its columns would like to be.
pub(crate) struct Table<'a> {
    fonts: &'a Fonts,
    body: Style,
    title: String,
    columns: Vec<Column>,
    rows: Vec<Vec<String>>,
}

struct Column {
    title: String,
    /// The width of its widest cell.
    wanted: f32,
    align: Align,
}

/// Between two columns.
const GAP: f32 = 10.0;
/// A cell wider than this wraps rather than widen its column.
const WIDEST: f32 = 320.0;

impl<'a> Table<'a> {
    pub(crate) fn new(table: &ReportTable, body: Style, fonts: &'a Fonts) -> Self {
        let rows = table.rows.clone();
        let count = rows.iter().map(Vec::len).chain([table.columns.len()]).max().unwrap_or(0);
        let columns = (0..count).map(|at| {
            let title = table.columns.get(at).cloned().unwrap_or_default();
            let cells: Vec<&str> = rows.iter().filter_map(|row| row.get(at)).map(String::as_str).collect();
            let widths = cells.iter().map(|cell| body.width(fonts, &printable(cell)));
            let wanted = widths.chain([body.bold().width(fonts, &title)]).fold(0.0, f32::max).min(WIDEST);
            let figures = at > 0 && !cells.is_empty() && cells.iter().all(|cell| is_figure(cell));
            Column { title, wanted, align: if figures { Align::Right } else { Align::Left } }
        });
        Self { fonts, body, title: table.title.clone(), columns: columns.collect(), rows }
    }

    /// The width that lets every cell stand on one line.
    pub(super) fn needed(&self) -> f32 {
        self.columns.iter().map(|column| column.wanted + GAP).sum::<f32>() - GAP
    }

    /// Its head and its rows, for a page that wide.
    pub(crate) fn rows(&self, width: f32) -> (Vec<Row>, Vec<Row>) {
        let widths = self.widths(width);
        let titles: Vec<String> = self.columns.iter().map(|column| column.title.clone()).collect();
        let mut head = paragraph(self.fonts, self.body.bold(), &self.title, width, Align::Left);
        let mut titles = self.cells(self.body.ink(Ink::Grey), &titles, &widths);
        titles.marks.push(Mark::rule(0.0, titles.height, width, 0.6, Ink::Black));
        head.push(titles);
        let rows = self.rows.iter().map(|row| {
            let mut row = self.cells(self.body, row, &widths);
            row.marks.push(Mark::rule(0.0, row.height, width, 0.3, Ink::Silver));
            row
        });
        (head, rows.collect())
    }

    /// What is left over goes to the columns of words in equal parts; what is lacking is taken from all
    /// in proportion.
    fn widths(&self, width: f32) -> Vec<f32> {
        let spare = width - self.needed();
        let gaps = self.needed() - self.columns.iter().map(|column| column.wanted).sum::<f32>();
        let shrink = ((width - gaps) / (self.needed() - gaps).max(1.0)).min(1.0);
        let words = self.columns.iter().filter(|column| column.align == Align::Left);
        let share = spare.max(0.0) / words.map(|_| 1.0).sum::<f32>().max(1.0);
        let widen = |column: &Column| match column.align {
            Align::Left if spare > 0.0 => column.wanted + share,
            _ => (column.wanted * shrink).max(self.body.size),
        };
        self.columns.iter().map(widen).collect()
    }

    fn cells(&self, style: Style, cells: &[String], widths: &[f32]) -> Row {
        let mut row = Row::gap(style.line());
        let mut at = 0.0;
        for ((column, width), cell) in self.columns.iter().zip(widths).zip(cells) {
            // A hair more than measured, so that rounding never wraps a cell that fits.
            let text = paragraph(self.fonts, style, cell, width + 0.05, column.align);
            row = row.beside(stack(indent(text, at)), 0.0);
            at += width + GAP;
        }
        row
    }
}

/// Whether a cell holds a figure: a number, a share, a span of time, or the dash for none.
fn is_figure(cell: &str) -> bool {
    let numeric = |c: char| c.is_ascii_digit() || " .,:%–—-+/".contains(c);
    !cell.is_empty() && cell.chars().all(numeric)
}
