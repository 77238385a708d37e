//! P5: the figures of a day, a month and a year.

use std::time::Duration;

use anyhow::Result;
use chrono::{Datelike, Days};
use domain::time::Instant;
use serde_json::json;

use crate::large::{Large, NOW};
use crate::measure::Times;
use crate::table::{Row, Table};

/// How often each is asked for.
const ASKED: u64 = 200;

pub(crate) async fn measure(table: &mut Table, desk: &Large) -> Result<()> {
    let today = Instant::parse(NOW).map_or_else(Default::default, Instant::day);
    let days = desk.made.size.visits / 310;
    let requests = |number: u64| {
        let day = today - Days::new(1 + number * 7 % days.max(1));
        [
            ("reports.day", json!({ "day": day })),
            ("reports.month", json!({ "year": day.year(), "month": day.month() })),
            ("reports.year", json!({ "year": day.year() })),
        ]
    };
    let mut times = [const { Vec::new() }; 3];
    for number in 0..ASKED {
        for ((action, args), times) in requests(number).into_iter().zip(&mut times) {
            let (time, said) = desk.timed(action, args).await;
            said?;
            times.push(time);
        }
    }
    let visits = desk.made.size.visits;
    let promises = [("day", 10), ("month", 100), ("year", 1000)];
    for ((what, limit), times) in promises.into_iter().zip(times) {
        let row = Row::new(
            "P5",
            format!("the figures of a {what}, {visits} visits, p95"),
            Times::of(times).percentile(95),
        );
        table.add(row.within(Duration::from_millis(limit)));
    }
    Ok(())
}
