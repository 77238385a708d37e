//! P1, P4 and P12: booking a room, refusing an overlap, a month of all rooms.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use chrono::{Datelike, Days, Months};
use desk::Fault;
use domain::id::RoomId;
use domain::time::{Day, Instant};
use serde_json::{Value, json};

use crate::beside::{Beside, beside, unasked};
use crate::large::{Large, NOW};
use crate::measure::Times;
use crate::on::{On, limit};
use crate::plans;
use crate::table::{Row, Table};

/// The most bookings of one measurement.
const MOST: u64 = 2000;

/// Bookings that begin each full hour from nine on.
const SLOTS: u64 = 8;

/// The first day that the visits of the sample have not booked into, in days from now.
const FIRST_FREE: u64 = 8;

/// From that day on, how many days ahead the rooms of the sample may be booked.
const AHEAD: u64 = 22;

/// P1 and P12: book, then ask for the same again.
pub(crate) async fn book(table: &mut Table, desk: &Large, on: &On) -> Result<()> {
    let rooms = rooms(desk).await?;
    let first = first_free()?;
    let rounds = MOST.min(SLOTS * AHEAD * rooms.len() as u64);
    let now = Instant::parse(NOW).context("a constant")?;
    let rows = unasked(desk, &plans::book_unasked(first, now)?, rounds)?.median();
    table.add(Row::new(
        "P1",
        format!("floor: the rows of a booking written in C, nothing asked, {on}, p50"),
        rows,
    ));
    let plan = plans::book(first, now)?;
    let request = |number| request(&rooms, first, number);
    let flush_before = on.flush()?;
    let booked = beside(desk, &plan, rounds, "rooms.book", request).await?;
    let flush = on.flush()?.zip(flush_before).map(|(after, before)| (before + after) / 2);
    let limit = limit(Duration::from_micros(100), flush);
    let stored = desk.made.size.bookings;
    table.add(
        Row::new("P1", format!("book a room, {stored} stored, {on}, p50"), booked.door.median())
            .over(booked.floor.median())
            .within(limit),
    );
    let row = Row::new("P12", format!("book a room, {on}, p50"), booked.door.median());
    table.add(row.within(Duration::from_micros(500)));
    let mut refused = Vec::new();
    for number in 0..rounds / 2 {
        let (time, said) = desk.timed("rooms.book", request(number)).await;
        ensure!(said.is_err_and(|fault| is_taken(&fault)), "an overlap was not refused");
        refused.push(time);
    }
    let refused = Times::of(refused).median();
    let row = Row::new("P12", format!("refuse an overlap, {on}, p50"), refused);
    table.add(row.within(Duration::from_micros(300)));
    Ok(())
}

/// Whether a booking was refused because somebody has the room.
pub(crate) fn is_taken(fault: &Fault) -> bool {
    let on_interval = fault.fields.get("interval").map(|field| field.code.as_str());
    fault.code == "room_taken" || on_interval == Some("room_taken")
}

/// P4: the statement that looks for overlaps, with much history and with little.
pub(crate) async fn overlap(table: &mut Table, desk: &Large, young: &Large) -> Result<()> {
    let (with_little, with_much) = (check(young).await?, check(desk).await?);
    let (few, many) = (young.made.size.bookings, desk.made.size.bookings);
    let rows = [
        ("the overlap query alone, in C", with_much.floor.median(), with_little.floor.median()),
        ("check a request through the door", with_much.door.median(), with_little.door.median()),
    ];
    for (what, much, little) in rows {
        let what = format!("{what}: {many} bookings, beside a desk with {few}, p50");
        table.add(Row::new("P4", what, much).over(little));
    }
    Ok(())
}

async fn check(desk: &Large) -> Result<Beside> {
    let (rooms, first) = (rooms(desk).await?, first_free()?);
    let request = |number| {
        let Slot { room, from, to } = slot(&rooms, first, number);
        json!({ "room": room, "interval": { "from": from, "to": to } })
    };
    let rounds = 1000.min(SLOTS * AHEAD * rooms.len() as u64);
    beside(desk, &plans::overlap()?, rounds, "rooms.check", request).await
}

/// P12: a month of all rooms.
pub(crate) async fn month(table: &mut Table, desk: &Large) -> Result<()> {
    let rooms = rooms(desk).await?.len();
    let first = today()?.with_day(1).context("every month has a first")? - Months::new(1);
    let last = first + Months::new(1) - Days::new(1);
    let plan = plans::month(first, last)?;
    let shown = beside(desk, &plan, 200, "rooms.month", |_| json!({ "month": first })).await?;
    let stored = desk.made.size.bookings;
    table.add(
        Row::new(
            "P12",
            format!("a month of {rooms} rooms, {stored} bookings stored, p95"),
            shown.door.percentile(95),
        )
        .over(shown.floor.percentile(95))
        .within(Duration::from_millis(10)),
    );
    Ok(())
}

/// A free hour of a room.
struct Slot {
    room: RoomId,
    from: Instant,
    to: Instant,
}

/// The `number`th free slot: through all rooms, hour by hour, day by day.
fn slot(rooms: &[RoomId], first: Day, number: u64) -> Slot {
    let count = rooms.len() as u64;
    let room = usize::try_from(number % count).unwrap_or_default();
    let day = first + Days::new(number / count / SLOTS);
    let hour = i64::try_from(9 + number / count % SLOTS).unwrap_or_default();
    let from = Instant::start_of(day) + chrono::Duration::hours(hour);
    Slot { room: rooms[room], from, to: from + chrono::Duration::minutes(30) }
}

/// The arguments of `rooms.book` for it.
fn request(rooms: &[RoomId], first: Day, number: u64) -> Value {
    let Slot { room, from, to } = slot(rooms, first, number);
    json!({
        "room": room, "interval": { "from": from, "to": to }, "purpose": "other",
        "organiser": { "named": format!("楼组活动队{}", number % 900) }, "responsible": "王小明", "heads": 12,
        "declared": true, "accept": ["booking_on_public_holiday"],
    })
}

/// Requests for slots that no other measurement takes: half past the hour.
pub(crate) async fn free_slots(desk: &Large, count: u64) -> Result<Vec<Value>> {
    let (rooms, first) = (rooms(desk).await?, first_free()?);
    let half_past = |number| {
        let Slot { to, .. } = slot(&rooms, first, number);
        let mut asked = request(&rooms, first, number);
        asked["interval"] = json!({ "from": to, "to": to + chrono::Duration::minutes(30) });
        asked
    };
    Ok((0..count).map(half_past).collect())
}

/// The rooms that the large sample has added.
async fn rooms(desk: &Large) -> Result<Vec<RoomId>> {
    let rooms = desk.call("rooms.list", json!({})).await?;
    let rooms = rooms.as_array().into_iter().flatten();
    let added = rooms.filter(|room| room["code"].as_str().is_some_and(|code| code.starts_with("sample-")));
    let mut added: Vec<(String, RoomId)> = added
        .map(|room| Ok((room["code"].to_string(), serde_json::from_value(room["id"].clone())?)))
        .collect::<Result<_>>()?;
    added.sort();
    Ok(added.into_iter().map(|(_, room)| room).collect())
}

fn today() -> Result<Day> {
    Ok(Instant::parse(NOW).context("the moment is a constant")?.day())
}

fn first_free() -> Result<Day> {
    Ok(today()? + Days::new(FIRST_FREE))
}
