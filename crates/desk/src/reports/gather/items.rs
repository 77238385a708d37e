//! The day's items, and the open ones over the day.

use std::collections::BTreeMap;

use domain::reports::figures::DayFigures;
use domain::staff::login::StaffNumber;
use domain::time::Day;
use serde::de::DeserializeOwned;

use super::number;
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;

#[derive(sqlx::FromRow)]
struct BlockRow {
    block: String,
    centre: String,
    name: String,
    channel: String,
    count: i64,
}

#[derive(sqlx::FromRow)]
struct FlowRow {
    block: String,
    kind: String,
    count: i64,
}

/// Counts the items that were taken up, in several ways.
///
/// A word that no enum knows, or a handler without an account, is in the total and in no block: the
/// identity of that block then fails, and the day shows what is wrong instead of nothing.
pub(super) async fn count(at: &mut Counter<'_>, day: Day, figures: &mut DayFigures) -> Result<(), Fault> {
    let site = at.site()?.uuid();
    let rows: Vec<BlockRow> =
        sql!(at, |c| sqlx::query_as(include_str!("items.sql")).bind(site).bind(day).fetch_all(c))?;
    let items = &mut figures.items;
    for BlockRow { block, centre, name, channel, count } in rows {
        let count = number(count);
        match block.as_str() {
            "total" => items.total = count,
            "open" => items.open = count,
            "kind" => tally(&mut items.by_kind, known(&name), count),
            "handler" => tally(&mut items.by_handler, StaffNumber::parse(&name).ok(), count),
            "channel" => tally(&mut items.by_channel, known(&channel), count),
            "centre" => tally(&mut items.by_centre, known(&centre), count),
            "outcome" => tally(&mut items.by_outcome, known(&name), count),
            _ => {
                if let (Some(centre), Some(kind), Some(channel)) =
                    (known(&centre), known(&name), known(&channel))
                {
                    let kinds = items.by_centre_kind_channel.entry(centre).or_default();
                    kinds.entry(kind).or_default().insert(channel, count);
                }
            }
        }
    }
    Ok(())
}

/// Counts what was open, came, went and stays (R-RP-3).
pub(super) async fn flow(at: &mut Counter<'_>, day: Day, figures: &mut DayFigures) -> Result<(), Fault> {
    let site = at.site()?.uuid();
    let rows: Vec<FlowRow> =
        sql!(at, |c| sqlx::query_as(include_str!("flow.sql")).bind(site).bind(day).fetch_all(c))?;
    for FlowRow { block, kind, count } in rows {
        let (count, flow) = (number(count), &mut figures.flow);
        match block.as_str() {
            "opening" => flow.opening = count,
            "received" => flow.received = count,
            "closed" => flow.closed = count,
            "transferred" => flow.transferred = count,
            "closing" => flow.closing = count,
            _ => tally(&mut figures.carried_forward, known(&kind), count),
        }
    }
    Ok(())
}

fn known<T: DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(word.into()).ok()
}

fn tally<K: Ord>(counts: &mut BTreeMap<K, u32>, key: Option<K>, count: u32) {
    if let Some(key) = key {
        counts.insert(key, count);
    }
}
