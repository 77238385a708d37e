//! What stands on the day's paper beside its figures (R-RP-1): frozen with them, and free of personal data.

use documents::{HourOfTickets, VoidNumber};
use domain::calendar::day_kind::DayKind;
use domain::text::{LongText, ShortText};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The head of the report and what it lists by name or hour.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub(crate) struct Sheet {
    /// The name of the complex.
    pub(crate) unit: String,
    /// What kind of day it was.
    pub(crate) day_kind: DayKind,
    /// The holiday that a day off, or a day worked in its place, belongs to.
    pub(crate) holiday: Option<String>,
    /// The windows that served somebody.
    pub(crate) windows: Vec<String>,
    /// The staff numbers of those who worked.
    pub(crate) on_duty: Vec<String>,
    /// Tickets issued, hour by hour.
    pub(crate) tickets_per_hour: Vec<HourOfTickets>,
    /// The void numbers with their reasons.
    pub(crate) voided: Vec<VoidNumber>,
    /// The weather, if somebody noted it.
    #[serde(default)]
    pub(crate) weather: Option<ShortText>,
    /// What the shift lead adds in words.
    #[serde(default)]
    pub(crate) remarks: Vec<LongText>,
}
