//! Tickets hour by hour, as bars.

use super::BODY;
use crate::page::marks::{Ink, Mark};
use crate::page::rows::{Align, Row, Style, paragraph};
use crate::{Fonts, HourOfTickets};

/// The hours of a day and their tickets.
pub(super) struct Chart<'a> {
    fonts: &'a Fonts,
    hours: &'a [HourOfTickets],
}

const HEIGHT: f32 = 62.0;
const LABEL: Style = Style::new(8.0);
/// The narrowest a bar may be with its hour below it.
const NARROWEST: f32 = 22.0;

impl<'a> Chart<'a> {
    /// The chart of these hours, if there is anything to draw.
    pub(super) fn new(hours: &'a [HourOfTickets], fonts: &'a Fonts) -> Option<Self> {
        hours.iter().any(|hour| hour.tickets > 0).then_some(Self { fonts, hours })
    }

    /// The width below which the hours run into each other.
    pub(super) fn needed(&self) -> f32 {
        self.hours.iter().map(|_| NARROWEST).sum()
    }

    /// The title, and one row with all bars, each with its number above and its hour below.
    pub(super) fn rows(&self, width: f32) -> Vec<Row> {
        let mut rows = paragraph(self.fonts, BODY.bold(), "每小时取号", width, Align::Left);
        let most = self.hours.iter().map(|hour| hour.tickets).max().unwrap_or(1).max(1);
        let each = width / self.needed() * NARROWEST;
        let mut picture = Row::gap(LABEL.line() * 2.0 + HEIGHT);
        let mut at = 0.0;
        for hour in self.hours {
            picture = picture.beside(self.bar(*hour, most, each), at);
            at += each;
        }
        picture.marks.push(Mark::rule(0.0, LABEL.line() + HEIGHT, width, 0.6, Ink::Black));
        rows.push(picture);
        rows
    }

    fn bar(&self, hour: HourOfTickets, most: u32, each: f32) -> Row {
        #[expect(clippy::cast_precision_loss, reason = "the tickets of an hour")]
        let height = HEIGHT * hour.tickets as f32 / most as f32;
        let top = LABEL.line() + HEIGHT - height;
        let (x, width) = (each * 0.2, each * 0.6);
        let area = Mark::Area { x, y: top, width, height, ink: Ink::Silver };
        let mut row = Row { height: 0.0, marks: vec![area] };
        let words = [
            (hour.tickets.to_string(), top - LABEL.line()),
            (format!("{} 时", hour.hour), LABEL.line() + HEIGHT),
        ];
        for (text, down) in words {
            let lines = paragraph(self.fonts, LABEL, &text, each, Align::Middle);
            row.marks.extend(lines.into_iter().flat_map(|line| line.marks).map(|mark| mark.moved(0.0, down)));
        }
        row
    }
}
