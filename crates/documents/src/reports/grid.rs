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
/// Between two columns.
const GAP: f32 = 22.0;
/// A part that is higher than this share of a page is none for a column.
const TALL: f32 = 0.6;
/// So many rows of a tall part go along with what closes the report.
const KEPT: usize = 3;

/// What the parts of a report are placed by, in points.
pub(super) struct Grid {
    /// The width of the page's text.
    pub(super) width: f32,
    /// The space below a part.
    pub(super) below: f32,
    /// The height of what closes the report: never on a page without the last part, or its last rows.
    pub(super) closing: f32,
}

/// The parts of one page, each as high up as the ones before it leave room.
struct Skyline {
    row: Row,
    /// How far each column is filled.
    feet: [f32; COLUMNS],
}

impl Grid {
    /// Fills the pages with the parts, in their order. A part that is higher than most of a page goes
    /// alone, as wide as the page, and parts between its rows with its head on every page.
    pub(super) fn fill(&self, flow: &mut Flow, parts: Vec<Part<'_>>) {
        let mut skyline = Skyline::new();
        let last = parts.len().saturating_sub(1);
        for (at, part) in parts.into_iter().enumerate() {
            let closing = if at == last { self.below + self.closing } else { 0.0 };
            let span = part.span(self.width);
            let (head, rows) = part.rows(span_width(span, self.width));
            let high = height(&head) + height(&rows);
            if high > flow.empty_room() * TALL {
                self.flush(std::mem::replace(&mut skyline, Skyline::new()), flow);
                self.tall(&part, flow, closing);
                continue;
            }
            let foot = skyline.foot(skyline.place(span), span) + high;
            let page = foot.max(skyline.row.height) + closing;
            let lonely =
                skyline.row.height > 0.0 && page > flow.room() && high + closing <= flow.empty_room();
            if foot > flow.room() || lonely {
                self.flush(std::mem::replace(&mut skyline, Skyline::new()), flow);
                flow.turn();
            }
            let part = stack(head.into_iter().chain(rows).collect());
            skyline.add(part, span, self);
        }
        self.flush(skyline, flow);
    }

    fn tall(&self, part: &Part<'_>, flow: &mut Flow, closing: f32) {
        let (head, mut rows) = part.rows(self.width);
        let kept = rows.split_off(rows.len().saturating_sub(KEPT));
        flow.block_with_head(&head, rows);
        if height(&kept) + closing > flow.room() {
            flow.turn();
            flow.block_with_head(&head, kept);
        } else {
            flow.block(kept);
        }
        flow.space(self.below);
    }

    fn flush(&self, skyline: Skyline, flow: &mut Flow) {
        flow.block(vec![skyline.row]);
        flow.space(self.below);
    }
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

    fn add(&mut self, part: Row, span: usize, grid: &Grid) {
        let place = self.place(span);
        let (right, down) = (column_at(place, grid.width), self.foot(place, span));
        let foot = down + part.height;
        self.row.marks.extend(part.marks.into_iter().map(|mark| mark.moved(right, down)));
        self.row.height = self.row.height.max(foot);
        self.feet.iter_mut().skip(place).take(span).for_each(|column| *column = foot + grid.below);
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
