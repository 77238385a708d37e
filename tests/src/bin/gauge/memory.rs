//! P9: what the program and its web view hold in memory.

use std::time::Duration;

use anyhow::Result;
use onecounter_tests::Program;
use tokio::time::sleep;

use crate::say::{Amount, Row, note};
use crate::visits;

/// What is promised, in bytes.
const IDLE: u64 = 200_000_000;
const AFTER_VISITS: u64 = 250_000_000;

/// Visits that are done one after the other.
const VISITS: u64 = 1000;

/// So long nothing is done before memory is looked at.
const REST: Duration = Duration::from_secs(15);

/// On the counter's screen, before anything was done; beside what an empty page holds.
pub(crate) async fn idle(program: &Program, empty: Option<u64>) -> Result<()> {
    let idle = at_rest(program).await?;
    let row = Row::new("P9", "memory of all processes (PSS), idle at the counter", Amount::Bytes(idle));
    empty.map(Amount::Bytes).into_iter().fold(row, Row::over).within(Amount::Bytes(IDLE)).say();
    note("P9: the floor is the web view's own browser with an empty page.");
    Ok(())
}

/// The same after many visits.
pub(crate) async fn after_visits(program: &Program) -> Result<()> {
    let before = at_rest(program).await?;
    let took = visits::serve(program, VISITS).await?;
    let after = at_rest(program).await?;
    Row::new("P9", format!("the same after {VISITS} visits, beside before them"), Amount::Bytes(after))
        .over(Amount::Bytes(before))
        .within(Amount::Bytes(AFTER_VISITS))
        .say();
    note(&format!(
        "P9: the page did the {VISITS} visits itself in {:.0} s, each a ticket, its call, a question, a receipt and its \
         PDF, and drew the counter meanwhile.",
        took.as_secs_f64()
    ));
    Ok(())
}

async fn at_rest(program: &Program) -> Result<u64> {
    program.is_calm().await?;
    sleep(REST).await;
    program.memory()
}
