//! Blocks: rows that belong together, and where they part if they must.

use crate::page::marks::Mark;
use crate::page::rows::Row;

/// So many lines stay together at a page end, before it and after it.
const TOGETHER: usize = 2;

/// Rows that belong together.
#[derive(Debug, Clone, Default)]
pub(crate) struct Block {
    pub(crate) rows: Vec<Row>,
    /// What stands above the rest of a parted block on its next page.
    pub(crate) again: Vec<Row>,
}

impl Block {
    /// Rows that need no heading of their own on the next page.
    pub(crate) fn of(rows: Vec<Row>) -> Self {
        Self { rows, again: Vec::new() }
    }

    /// How many rows fill as much of `room` as may be, with two lines or more at both sides of the page end;
    /// none if there is no such place.
    pub(crate) fn parts_at(&self, room: f32) -> Option<usize> {
        let mut filled = 0.0;
        let fitting = self.rows.iter().take_while(|row| {
            filled += row.height;
            filled <= room
        });
        let fitting = fitting.count();
        (1..=fitting).rev().find(|at| {
            let (before, after) = self.rows.split_at(*at);
            lines(before) >= TOGETHER && lines(after) >= TOGETHER
        })
    }
}

/// The rows with words in them: rules and gaps are no lines.
fn lines(rows: &[Row]) -> usize {
    let has_words = |row: &&Row| row.marks.iter().any(|mark| matches!(mark, Mark::Text { .. }));
    rows.iter().filter(has_words).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fonts::Weight;
    use crate::page::marks::Ink;

    fn line() -> Row {
        let (weight, ink, text) = (Weight::Regular, Ink::Black, "字".to_owned());
        Row {
            height: 10.0,
            marks: vec![Mark::Text { x: 0.0, y: 8.0, size: 10.0, weight, ink, turn: 0.0, text }],
        }
    }

    #[test]
    fn two_lines_stay_together_at_both_sides() {
        #[track_caller]
        fn check(lines: usize, room: f32, parts_at: Option<usize>) {
            let mut rows = vec![line(); lines];
            rows.push(Row::gap(5.0));
            assert_eq!(Block::of(rows).parts_at(room), parts_at, "{lines} lines into {room}");
        }
        check(6, 45.0, Some(4));
        check(6, 59.0, Some(4));
        check(6, 20.0, Some(2));
        check(6, 19.0, None);
        check(4, 39.0, Some(2));
        check(3, 29.0, None);
        check(0, 29.0, None);
    }
}
