//! What stands on the day report (R-RP-1 to R-RP-7): counts and numbers, nothing personal.

use domain::time::{Day, Instant};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The day, balanced.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DayReportView {
    /// The name of the complex.
    pub unit: String,
    /// The day reported on.
    pub day: Day,
    /// `节假日`, `调休上班` …, where the day is not an ordinary one.
    pub day_kind: Option<String>,
    /// The weather, if somebody noted it.
    pub weather: Option<String>,
    /// The windows that were open.
    pub windows: Vec<String>,
    /// The staff numbers on duty.
    pub on_duty: Vec<String>,
    /// Draft or final.
    pub state: ReportState,
    /// The version, from 1; late entries make the next one (R-RP-5).
    pub version: u32,
    /// Who compiled it: a staff number.
    pub compiled_by: String,
    /// When it was compiled.
    pub compiled_at: Instant,
    /// Who checked it; an empty line to sign on while nobody has.
    pub reviewer: Option<String>,
    /// Tickets given out, hour by hour.
    pub tickets_per_hour: Vec<HourOfTickets>,
    /// The sums that must be equal (R-RP-3).
    pub identities: Vec<ReportIdentity>,
    /// The numbers given out, with the void ones.
    pub series: Vec<NumberSeries>,
    /// The counts, a table each.
    pub blocks: Vec<ReportTable>,
    /// What the shift lead adds in words.
    pub remarks: Vec<String>,
    /// The head of the audit chain at that moment.
    pub audit_head: String,
    /// Whether it comes from a practice desk.
    pub rehearsal: bool,
}

/// How far a report has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReportState {
    /// It may still change.
    Draft,
    /// It balances and is frozen.
    Final,
}

/// How many tickets were given out in an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct HourOfTickets {
    /// The hour of the day, 0 to 23.
    pub hour: u8,
    /// The tickets of that hour.
    pub tickets: u32,
}

/// Two sums that must be equal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReportIdentity {
    /// Like `期初 3 + 收件 142`.
    pub left: String,
    /// Like `办结 121 + 转办 21 + 期末 3`.
    pub right: String,
    /// Whether they are.
    pub holds: bool,
}

/// The numbers of one kind that were given out that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NumberSeries {
    /// Like `受理回执`.
    pub kind: String,
    /// The first number; none when none was given out.
    pub first: Option<String>,
    /// The last one.
    pub last: Option<String>,
    /// How many there are, void ones included.
    pub count: u32,
    /// The void ones.
    pub void: Vec<VoidNumber>,
}

/// A number that was given out and voided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct VoidNumber {
    /// The number.
    pub number: String,
    /// Why.
    pub reason: String,
}

/// Counts under a title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReportTable {
    /// Like `票号`.
    pub title: String,
    /// The heads of its columns.
    pub columns: Vec<String>,
    /// Its cells, row by row; a row that is shorter than the head ends in blank cells.
    pub rows: Vec<Vec<String>>,
}
