//! A day's figures as the view of its paper: words and counts only, pure.

mod balance;
mod blocks;

use documents::{DayReportView, NumberSeries, ReportState, VoidNumber};
use domain::receipts::number::ReceiptNumber;
use domain::reports::figures::{DayFigures, SeriesFigures};
use domain::reports::identity::identities;
use domain::time::Instant;

use super::sheet::Sheet;
use super::words;
use crate::audit::heads::ChainHead;

/// How the paper came about.
pub(super) struct Compiled {
    pub(super) state: ReportState,
    pub(super) version: u32,
    /// A staff number.
    pub(super) by: String,
    pub(super) at: Instant,
    pub(super) audit_heads: Vec<ChainHead>,
    pub(super) rehearsal: bool,
}

/// The paper of one day.
pub(super) fn day_report_view(figures: &DayFigures, sheet: Sheet, compiled: Compiled) -> DayReportView {
    DayReportView {
        unit: sheet.unit,
        day: figures.from,
        day_kind: words::day_kind(sheet.day_kind, sheet.holiday.as_deref()),
        weather: sheet.weather.map(|weather| weather.to_string()),
        windows: sheet.windows,
        on_duty: sheet.on_duty,
        state: compiled.state,
        version: compiled.version,
        compiled_by: compiled.by,
        compiled_at: compiled.at,
        reviewer: None,
        tickets_per_hour: sheet.tickets_per_hour,
        identities: identities(figures).iter().map(balance::line).collect(),
        series: figures.receipts.iter().map(|(key, numbers)| series(key, numbers, &sheet.voided)).collect(),
        blocks: blocks::blocks(figures),
        remarks: sheet.remarks.iter().map(ToString::to_string).collect(),
        audit_head: audit_head(&compiled.audit_heads),
        rehearsal: compiled.rehearsal,
    }
}

/// One series; its key is a number without the last part.
fn series(key: &str, numbers: &SeriesFigures, voided: &[VoidNumber]) -> NumberSeries {
    let number = |sequence: u32| format!("{key}-{sequence:04}");
    let kind = ReceiptNumber::parse(&number(numbers.first)).map(|number| words::paper(number.kind));
    let own = |void: &&VoidNumber| void.number.rsplit_once('-').is_some_and(|(series, _)| series == key);
    NumberSeries {
        kind: kind.unwrap_or(key).to_owned(),
        first: Some(number(numbers.first)),
        last: Some(number(numbers.last)),
        count: numbers.rows,
        void: voided.iter().filter(own).cloned().collect(),
    }
}

/// Every station's chain: its name, the number of its last row, and that row's fingerprint.
fn audit_head(heads: &[ChainHead]) -> String {
    let one = |head: &ChainHead| format!("{} {} {}", head.name, head.sequence, head.head);
    heads.iter().map(one).collect::<Vec<_>>().join("；")
}

#[cfg(test)]
mod tests;
