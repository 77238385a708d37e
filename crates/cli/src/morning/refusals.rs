//! What cannot be is refused, with what and why, before anything is saved.

use anyhow::Result;
use serde_json::{Value, json};

use super::stage::Stage;
use super::visit::shift;

/// A room that is taken, a course that is full, a shift at the hour of the person's course.
pub(super) async fn what_cannot_be(
    stage: &mut Stage,
    visit: &Value,
    resident: &Value,
) -> Result<Vec<String>> {
    let mut refusals = vec![room_that_is_taken(stage, visit).await?];
    refusals.push(course_that_is_full(stage, visit, resident).await?);
    refusals.push(shift_at_the_hour_of_the_course(stage, visit, resident).await?);
    Ok(refusals)
}

async fn room_that_is_taken(stage: &Stage, visit: &Value) -> Result<String> {
    let room = stage.of_code("rooms.list", "council-hall").await?;
    let booking = |visit: &Value| {
        json!({
            "visit": visit, "room": room["id"],
            "interval": { "from": "2026-11-28T14:00:00+08:00", "to": "2026-11-28T16:00:00+08:00" },
            "purpose": "residents_meeting", "organiser": { "named": "江宁路业主委员会" },
            "responsible": "曾乐", "heads": 20, "declared": true,
        })
    };
    stage.does("clerk3", "rooms.book", booking(&Value::Null)).await?;
    let fault = stage.is_refused("clerk", "rooms.book", booking(visit), "room_taken").await?;
    stage.tell(&format!("the council hall is taken then: {fault}"));
    Ok("room_taken".to_owned())
}

async fn course_that_is_full(stage: &Stage, visit: &Value, resident: &Value) -> Result<String> {
    let course = stage.of_code("courses.list", "phone-tutoring").await?;
    let other = stage.does("clerk3", "residents.register", json!({ "name": "解文秀" })).await?;
    let enrolment = |visit: &Value, resident: &Value| json!({ "visit": visit, "course": course["id"], "resident": resident });
    stage.does("clerk3", "courses.enrol", enrolment(&Value::Null, &other["resident"])).await?;
    let refused = enrolment(visit, resident);
    let fault = stage.is_refused("clerk", "courses.enrol", refused, "course_full").await?;
    stage.tell(&format!("the tutoring is full, a place on the waiting list is offered: {fault}"));
    Ok(fault.code)
}

/// The course of this visit meets on 3 December in the afternoon.
async fn shift_at_the_hour_of_the_course(stage: &Stage, visit: &Value, resident: &Value) -> Result<String> {
    let shift = shift(stage, "大厅引导", "2026-12-03T13:30:00+08:00").await?;
    let sign_up = json!({ "visit": visit, "shift": shift, "resident": resident });
    let fault = stage.is_refused("clerk", "volunteers.sign_up", sign_up, "person_clashes").await?;
    stage.tell(&format!("a shift at the hour of the course warns: {fault}"));
    Ok("person_clashes".to_owned())
}
