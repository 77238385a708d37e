//! What is drawn: texts, lines and areas, in points from the top left corner.

use crate::fonts::Weight;

/// The few colours of our papers; all text stays readable on a black-and-white printer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Ink {
    Black,
    /// Labels: contrast 5.7:1 on white.
    Grey,
    /// Lines and bars.
    Silver,
    /// What stands behind the text: watermarks, shaded rows.
    Mist,
    /// Cinnabar, the accent of the house.
    Cinnabar,
    /// The mark of a void paper, behind the text.
    Rose,
}

/// One drawn thing.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Mark {
    /// A text on its base line; `turn` is in degrees, counter-clockwise.
    Text { x: f32, y: f32, size: f32, weight: Weight, ink: Ink, turn: f32, text: String },
    /// A straight line.
    Line { from: (f32, f32), to: (f32, f32), thickness: f32, ink: Ink },
    /// A filled area.
    Area { x: f32, y: f32, width: f32, height: f32, ink: Ink },
    /// The outline of an area, dashed.
    Outline { x: f32, y: f32, width: f32, height: f32, ink: Ink },
}

impl Mark {
    /// A horizontal line.
    pub(crate) fn rule(x: f32, y: f32, width: f32, thickness: f32, ink: Ink) -> Self {
        Self::Line { from: (x, y), to: (x + width, y), thickness, ink }
    }

    /// The same mark further right and further down.
    pub(crate) fn moved(mut self, right: f32, down: f32) -> Self {
        match &mut self {
            Self::Text { x, y, .. } | Self::Area { x, y, .. } | Self::Outline { x, y, .. } => {
                *x += right;
                *y += down;
            }
            Self::Line { from, to, .. } => {
                *from = (from.0 + right, from.1 + down);
                *to = (to.0 + right, to.1 + down);
            }
        }
        self
    }
}

/// A finished page.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Page {
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) marks: Vec<Mark>,
}
