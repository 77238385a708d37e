//! P11: whether the page goes on drawing while the desk works hard.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use onecounter_tests::Program;
use serde_json::{Value, json};

use crate::Gauge;
use crate::say::{Amount, Row, note};
use crate::visits::worked;

/// The longest time between two frames that is promised.
const LIMIT: Duration = Duration::from_millis(100);

/// What the page looked like while something was done.
struct Frames {
    longest: Duration,
    count: u64,
    took: Duration,
}

/// While a backup is made, a report put together and set on paper, and a password hashed, at the desk with years of
/// history; beside what the page does when nothing is done.
pub(crate) async fn measure(program: &Program, gauge: &Gauge) -> Result<()> {
    program.is_calm().await?;
    let quiet = watch(program, "", json!({}), 1).await?;
    let day = gauge.now.get(..10).context("a moment begins with its day")?;
    let (year, month) = (day.get(..4).and_then(number), day.get(5..7).and_then(number));
    let works = [
        ("a backup", "backups.make", json!({}), 1),
        ("the report of a month", "reports.month", json!({ "year": year, "month": month }), 10),
        ("the report of a year", "reports.year", json!({ "year": year }), 5),
        ("the PDF of a report", "reports.print", json!({ "day": day }), 10),
        ("password hashing", "staff.confirm", json!({ "password": gauge.password }), 5),
    ];
    let mut told = Vec::new();
    for (what, action, args, times) in works {
        let seen = watch(program, action, args, times).await?;
        Row::new("P11", format!("longest frame during {what}"), Amount::Time(seen.longest))
            .over(Amount::Time(quiet.longest))
            .within(Amount::Time(LIMIT))
            .say();
        told.push(format!("{what} {times} × in {:.1} s, {} frames", seen.took.as_secs_f64(), seen.count));
    }
    note(&format!(
        "P11: frames with {} residents, beside the longest one while nothing is done: {}.",
        gauge.residents,
        told.join("; ")
    ));
    Ok(())
}

fn number(text: &str) -> Option<u16> {
    text.parse().ok()
}

/// Watches the frames while an action is done so many times; without an action, while nothing is done for a while.
async fn watch(program: &Program, action: &str, args: Value, times: u64) -> Result<Frames> {
    let arguments = vec![json!(action), args, json!(times)];
    let seen = worked(program, include_str!("frames.js"), arguments).await?;
    let time = |name: &str| -> Result<Duration> {
        let milliseconds = seen[name].as_f64().with_context(|| format!("the page says {name}"))?;
        Ok(Duration::try_from_secs_f64(milliseconds / 1000.0)?)
    };
    let count = seen["count"].as_u64().context("the page counts its frames")?;
    ensure!(count > 1, "the page draws while {action} is done");
    Ok(Frames { longest: time("longest")?, count, took: time("took")? })
}
