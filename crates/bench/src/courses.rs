//! P2 and P12: taking a place in a course, and joining a waiting list.

use std::time::Duration;

use anyhow::{Context, Result};
use cli::opening::new_request;
use desk::{Desk, SessionToken};
use domain::id::CourseId;
use domain::time::Instant;
use serde_json::json;

use crate::beside::{beside, unasked};
use crate::large::{Large, NOW};
use crate::measure::Times;
use crate::on::{On, limit};
use crate::plans;
use crate::table::{Row, Table};

/// Places that are taken.
const TAKEN: u64 = 2000;

/// Full courses, and how many join the waiting list of each.
const FULL: usize = 20;
const WAITING: usize = 50;

/// The course that has a place for everybody; it must be there when the floor's copy is made.
pub(crate) const WIDE: &str = "measured-wide";

/// P2, and the two lines of P12.
pub(crate) async fn measure(table: &mut Table, desk: &Large, on: &On) -> Result<()> {
    let people = &desk.made.people;
    let last = people.len() - 1;
    let course = course_of(desk, WIDE).await?;
    let rounds = TAKEN.min(people.len() as u64);
    let now = Instant::parse(NOW).context("a constant")?;
    let rows = unasked(desk, &plans::enrol_unasked(WIDE, now)?, rounds)?.median();
    table.add(Row::new(
        "P2",
        format!("floor: the rows of a place written in C, nothing asked, {on}, p50"),
        rows,
    ));
    let plan = plans::enrol(WIDE, now)?;
    let request = |number: u64| {
        let person = usize::try_from(number).map_or(0, |number| last - number);
        json!({ "course": course, "resident": people[person] })
    };
    let before = on.flush()?;
    let taken = beside(desk, &plan, rounds, "courses.enrol", request).await?;
    let flush = on.flush()?.zip(before).map(|(after, before)| (before + after) / 2);
    let row = Row::new("P2", format!("enrol against a quota, {on}, p50"), taken.door.median());
    table.add(row.over(taken.floor.median()).within(limit(Duration::from_micros(90), flush)));
    let row = Row::new("P12", format!("take a place, {on}, p50"), taken.door.median());
    table.add(row.within(Duration::from_micros(500)));
    let joined = wait(desk).await?.median();
    let row = Row::new("P12", format!("join a waiting list of up to {WAITING}, {on}, p50"), joined);
    table.add(row.within(Duration::from_micros(500)));
    if let Some(flush) = flush {
        table.note(format!(
            "A flush of the disk took {} beside P2 (2,000 before and after).",
            crate::measure::shown(flush)
        ));
    }
    Ok(())
}

/// Fills courses of one place and lets others wait.
async fn wait(desk: &Large) -> Result<Times> {
    let people = &desk.made.people;
    let mut times = Vec::new();
    for number in 0..FULL {
        let course = add_course(desk, &format!("measured-full-{number}"), 1).await?;
        let first = json!({ "course": course, "resident": people[0], "accept": ["person_clashes"] });
        desk.call("courses.enrol", first).await?;
        for person in &people[1..=WAITING] {
            let args = json!({ "course": course, "resident": person, "accept": ["person_clashes"] });
            let (time, said) = desk.timed("courses.join_waiting_list", args).await;
            said?;
            times.push(time);
        }
    }
    Ok(Times::of(times))
}

/// Adds a course, as the manager of the desk.
pub(crate) async fn add_course(desk: &Large, code: &str, places: u64) -> Result<CourseId> {
    let (desk, manager) = desk.desk();
    add(&desk, &manager, code, places).await
}

/// Adds a course with one session, on a day of its own.
pub(crate) async fn add(desk: &Desk, manager: &SessionToken, code: &str, places: u64) -> Result<CourseId> {
    let number = code.bytes().fold(0_u32, |sum, byte| sum * 7 % 9973 + u32::from(byte));
    let day = format!("2027-{:02}-{:02}", 1 + number % 12, 1 + number / 12 % 28);
    let args = json!({
        "code": code, "name": code, "kind": "lecture", "centre": "civilization_practice", "place": "三楼",
        "quota": { "kind": "total", "places": places }, "organisers": ["社区学校"],
        "sessions": [{ "day": day, "from": "09:00", "to": "10:00" }],
    });
    let added = desk.call(Some(manager), new_request(), "courses.add", args).await?;
    Ok(serde_json::from_value(added["course"].clone())?)
}

async fn course_of(desk: &Large, code: &str) -> Result<CourseId> {
    let listed = desk.call("courses.list", json!({})).await?;
    let courses = listed.as_array().into_iter().flatten();
    let mut ids = courses.filter(|course| course["code"] == code).map(|course| course["id"].clone());
    Ok(serde_json::from_value(ids.next().context("the course was added when the desk was made")?)?)
}
