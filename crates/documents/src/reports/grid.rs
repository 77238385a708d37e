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
const GAP: f32 = 22.0;
const BELOW: f32 = 12.0;

/// Parts that stand side by side.
#[derive(Default)]
struct Band {
    row: Row,
    columns: usize,
}

/// Fills the pages with the parts. A part that is higher than most of a page goes alone and parts
/// between its rows, its head repeated on every page.
pub(super) fn fill(flow: &mut Flow, parts: Vec<Part<'_>>, width: f32, page: f32) {
    let mut band = Band::default();
    for part in parts {
        let span = part.span(width);
        let (head, rows) = part.rows(span_width(span, width));
        if height(&head) + height(&rows) > page * 0.6 {
            std::mem::take(&mut band).flush(flow);
            let (head, rows) = part.rows(width);
            flow.block_with_head(&head, rows);
            flow.space(BELOW);
            continue;
        }
        if band.columns + span > COLUMNS {
            std::mem::take(&mut band).flush(flow);
        }
        let at = span_width(band.columns, width) + if band.columns > 0 { GAP } else { 0.0 };
        band.row = band.row.beside(stack(head.into_iter().chain(rows).collect()), at);
        band.columns += span;
    }
    band.flush(flow);
}

impl Band {
    fn flush(self, flow: &mut Flow) {
        if self.columns > 0 {
            flow.block(vec![self.row]);
            flow.space(BELOW);
        }
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
    #[expect(clippy::cast_precision_loss, reason = "three columns")]
    let (span, columns) = (span as f32, COLUMNS as f32);
    let column = (width - GAP * (columns - 1.0)) / columns;
    (column * span + GAP * (span - 1.0)).max(0.0)
}
