//! The papers of a counter and how large they are printed on.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What the printer holds (R-RC-2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// 148 × 210 mm.
    #[default]
    A5,
    /// 210 × 297 mm.
    A4,
    /// A thermal roll of 80 mm, 72 mm of them printable: 24 hanzi.
    Roll80,
    /// A thermal roll of 58 mm, 48 mm of them printable: 16 hanzi.
    Roll58,
}

/// How large it is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Print {
    /// As most people read it.
    #[default]
    Normal,
    /// For old eyes: body of 16 pt or more, day, time, place and telephone of 22 pt or more (R-EL-4).
    Large,
}

/// A sheet and the place on it that is printed, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Sheet {
    pub(crate) width: f32,
    pub(crate) length: Length,
    pub(crate) side: f32,
    pub(crate) top: f32,
    pub(crate) bottom: f32,
}

/// How long a sheet is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Length {
    /// Always so long.
    Fixed(f32),
    /// As long as its text.
    Roll,
}

impl Sheet {
    /// The sheet of a paper; large print needs narrower margins.
    pub(crate) fn of(paper: Paper, print: Print) -> Self {
        let edge = match (paper, print) {
            (Paper::A5, Print::Normal) => mm(13.0),
            (Paper::A5, Print::Large) => mm(10.0),
            (Paper::A4, _) => mm(18.0),
            (Paper::Roll80, _) => mm(4.0),
            (Paper::Roll58, _) => mm(5.0),
        };
        let (width, length) = match paper {
            Paper::A5 => (mm(148.0), Length::Fixed(mm(210.0))),
            Paper::A4 => (mm(210.0), Length::Fixed(mm(297.0))),
            Paper::Roll80 => (mm(80.0), Length::Roll),
            Paper::Roll58 => (mm(58.0), Length::Roll),
        };
        Self { width, length, side: edge, top: edge.max(mm(4.0)), bottom: edge.max(mm(6.0)) }
    }

    /// A4 on its side, for reports (R-RP-7).
    pub(crate) fn report() -> Self {
        let length = Length::Fixed(mm(210.0));
        Self { width: mm(297.0), length, side: mm(14.0), top: mm(12.0), bottom: mm(12.0) }
    }

    /// The width of the text.
    pub(crate) fn text_width(self) -> f32 {
        self.width - 2.0 * self.side
    }

    pub(crate) fn is_roll(self) -> bool {
        self.length == Length::Roll
    }

    /// The height of the text on one page.
    pub(crate) fn text_height(self) -> f32 {
        match self.length {
            Length::Fixed(height) => height - self.top - self.bottom,
            Length::Roll => LONGEST_ROLL,
        }
    }
}

/// A PDF page may be 200 inches long; a roll that is longer goes on with a second page.
const LONGEST_ROLL: f32 = 13_500.0;

/// Millimetres in points.
pub(crate) const fn mm(millimetres: f32) -> f32 {
    millimetres * 72.0 / 25.4
}
