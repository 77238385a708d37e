//! The parts of a report side by side in three columns, in the order of the report.

use super::chart::Chart;
use super::table::Table;
use crate::page::flow::Flow;
use crate::page::rows::{Row, height, stack};

/// A titled part of a report.
pub(super) enum Part<'a> {
    /// Counts.
    Table(Table<'a>),
    /// Bars.
    Chart(Chart<'a>),
}

const COLUMNS: usize = 3;
/// Between two columns, and below a part.
const GAP: f32 = 22.0;
const BELOW: f32 = 12.0;

/// The parts of one page, each as high up as the ones before it leave room.
struct Skyline {
    row: Row,
    /// How far each column is filled.
    feet: [f32; COLUMNS],
}

/// Fills the pages with the parts, in their order. A part that is higher than most of a page goes
/// alone, as wide as the page, and parts between its rows with its head on every page.
pub(super) fn fill(flow: &mut Flow, parts: Vec<Part<'_>>, width: f32) {
    let mut skyline = Skyline::new();
    for part in parts {
        let span = part.span(width);
        let (head, rows) = part.rows(span_width(span, width));
        let high = height(&head) + height(&rows);
        if high > flow.empty_room() * 0.6 {
            std::mem::replace(&mut skyline, Skyline::new()).flush(flow);
            let (head, rows) = part.rows(width);
            flow.block_with_head(&head, rows);
            flow.space(BELOW);
            continue;
        }
        if skyline.foot(skyline.place(span), span) + high > flow.room() {
            std::mem::replace(&mut skyline, Skyline::new()).flush(flow);
            flow.turn();
        }
        skyline.add(stack(head.into_iter().chain(rows).collect()), span, width);
    }
    skyline.flush(flow);
}

impl Skyline {
    fn new() -> Self {
        Self { row: Row::default(), feet: [0.0; COLUMNS] }
    }

    /// The first column of the highest place that is `span` columns wide, the leftmost of equals.
    fn place(&self, span: usize) -> usize {
        let places = 0..=COLUMNS - span;
        places.min_by(|a, b| self.foot(*a, span).total_cmp(&self.foot(*b, span))).unwrap_or(0)
    }

    /// How far the columns at a place are filled.
    fn foot(&self, place: usize, span: usize) -> f32 {
        self.feet.iter().skip(place).take(span).copied().fold(0.0, f32::max)
    }

    fn add(&mut self, part: Row, span: usize, width: f32) {
        let place = self.place(span);
        let (right, down) = (column_at(place, width), self.foot(place, span));
        let foot = down + part.height;
        self.row.marks.extend(part.marks.into_iter().map(|mark| mark.moved(right, down)));
        self.row.height = self.row.height.max(foot);
        self.feet.iter_mut().skip(place).take(span).for_each(|column| *column = foot + BELOW);
    }

    fn flush(self, flow: &mut Flow) {
        flow.block(vec![self.row]);
        flow.space(BELOW);
    }
}

impl Part<'_> {
    /// How many columns it takes.
    fn span(&self, width: f32) -> usize {
        let needed = match self {
            Self::Table(table) => table.needed(),
            Self::Chart(chart) => chart.needed(),
        };
        (1..COLUMNS).find(|span| needed <= span_width(*span, width)).unwrap_or(COLUMNS)
    }

    fn rows(&self, width: f32) -> (Vec<Row>, Vec<Row>) {
        match self {
            Self::Table(table) => table.rows(width),
            Self::Chart(chart) => (Vec::new(), chart.rows(width)),
        }
    }
}

/// The width of so many columns with the gaps between them.
fn span_width(span: usize, width: f32) -> f32 {
    column_at(span, width) - GAP
}

/// Where a column begins.
fn column_at(column: usize, width: f32) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "three columns")]
    let (column, columns) = (column as f32, COLUMNS as f32);
    (width + GAP) / columns * column
}
