//! Rows: the smallest parts that stay whole when a paper runs over several pages.

use crate::fonts::{Fonts, Weight};
use crate::page::marks::{Ink, Mark};
use crate::text::printable;
use crate::text::wrap::{longest_run, wrap};

/// A strip as wide as the text, its marks placed from its own top left corner.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Row {
    pub(crate) height: f32,
    pub(crate) marks: Vec<Mark>,
}

/// How a text is set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Style {
    /// In points.
    pub(crate) size: f32,
    pub(crate) weight: Weight,
    pub(crate) ink: Ink,
    /// The height of a line, in sizes.
    pub(crate) leading: f32,
}

/// Where a line stands in its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Middle,
    Right,
}

impl Style {
    /// Regular black text of this size with calm lines.
    pub(crate) const fn new(size: f32) -> Self {
        Self { size, weight: Weight::Regular, ink: Ink::Black, leading: 1.45 }
    }

    pub(crate) const fn bold(self) -> Self {
        Self { weight: Weight::Bold, ..self }
    }

    pub(crate) const fn ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    pub(crate) const fn leading(self, leading: f32) -> Self {
        Self { leading, ..self }
    }

    /// The height of a line in points.
    pub(crate) fn line(self) -> f32 {
        self.size * self.leading
    }

    /// The width of a text in points.
    pub(crate) fn width(self, fonts: &Fonts, text: &str) -> f32 {
        fonts.text_width(text, self.weight) * self.size
    }
}

impl Row {
    /// White space.
    pub(crate) fn gap(height: f32) -> Self {
        Self { height, marks: Vec::new() }
    }

    /// A line across, with equal space above and below.
    pub(crate) fn rule(width: f32, height: f32, thickness: f32, ink: Ink) -> Self {
        Self { height, marks: vec![Mark::rule(0.0, height / 2.0, width, thickness, ink)] }
    }

    /// Puts what another row draws beside what this one draws.
    pub(crate) fn beside(mut self, other: Row, right: f32) -> Self {
        self.height = self.height.max(other.height);
        self.marks.extend(other.marks.into_iter().map(|mark| mark.moved(right, 0.0)));
        self
    }
}

/// The height of several rows together.
pub(crate) fn height(rows: &[Row]) -> f32 {
    rows.iter().map(|row| row.height).sum()
}

/// Several rows as one, which no page end parts.
pub(crate) fn stack(rows: Vec<Row>) -> Row {
    let mut all = Row::default();
    for row in rows {
        let down = all.height;
        all.marks.extend(row.marks.into_iter().map(|mark| mark.moved(0.0, down)));
        all.height += row.height;
    }
    all
}

/// Moves rows to the right.
pub(crate) fn indent(rows: Vec<Row>, right: f32) -> Vec<Row> {
    rows.into_iter().map(|row| Row::default().beside(row, right)).collect()
}

/// Puts two texts side by side, the second `right` points further right. Up to a few lines they stay
/// together, so that whoever copies the text gets one after the other.
pub(crate) fn side_by_side(left: Vec<Row>, other: Vec<Row>, right: f32) -> Vec<Row> {
    const FEW: usize = 8;
    if left.len().max(other.len()) <= FEW {
        return vec![stack(left).beside(stack(other), right)];
    }
    let mut others = other.into_iter();
    let mut rows: Vec<Row> =
        left.into_iter().map(|row| row.beside(others.next().unwrap_or_default(), right)).collect();
    rows.extend(indent(others.collect(), right));
    rows
}

/// A text in as many rows as it needs; line ends in it are kept. Where a number is longer than a line,
/// the text is set smaller, down to 60 %, rather than cutting the number in two.
pub(crate) fn paragraph(fonts: &Fonts, style: Style, text: &str, width: f32, align: Align) -> Vec<Row> {
    let text = printable(text);
    let ems = |c: char| fonts.width(c, style.weight);
    let longest = text.split('\n').map(|line| longest_run(line, ems)).fold(0.0, f32::max) * style.size;
    let shrunk = if longest > width { (width / longest).max(0.6) } else { 1.0 };
    let style = Style { size: style.size * shrunk, leading: style.leading / shrunk, ..style };
    let lines = text.split('\n').flat_map(|line| wrap(line, width, |c| ems(c) * style.size));
    lines.map(|line| set(fonts, style, &line, width, align)).collect()
}

/// Facts in a row, parted by dots; one that no longer fits begins the next line, without a dot.
pub(crate) fn facts(fonts: &Fonts, style: Style, facts: &[String], width: f32) -> Vec<Row> {
    const DOT: &str = " · ";
    let mut lines: Vec<String> = Vec::new();
    for fact in facts.iter().map(|fact| printable(fact)).filter(|fact| !fact.is_empty()) {
        let joined = lines.last().map(|line| format!("{line}{DOT}{fact}"));
        match (joined, lines.last_mut()) {
            (Some(joined), Some(line)) if style.width(fonts, &joined) <= width => *line = joined,
            _ => lines.push(fact),
        }
    }
    lines.iter().flat_map(|line| paragraph(fonts, style, line, width, Align::Left)).collect()
}

fn set(fonts: &Fonts, style: Style, line: &str, width: f32, align: Align) -> Row {
    let text = line.trim_end_matches(' ');
    let free = width - style.width(fonts, text);
    let x = match align {
        Align::Left => 0.0,
        Align::Middle => free / 2.0,
        Align::Right => free,
    };
    // The em square of a hanzi stands in the middle of its line; its foot is 0.12 em below the base line.
    let y = (style.line() - style.size) / 2.0 + style.size * 0.88;
    let (size, weight, ink) = (style.size, style.weight, style.ink);
    let mark = Mark::Text { x, y, size, weight, ink, turn: 0.0, text: text.to_owned() };
    Row { height: style.line(), marks: vec![mark] }
}
