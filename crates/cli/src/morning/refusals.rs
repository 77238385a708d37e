//! What cannot be is refused, with what and why, before anything is saved.

use anyhow::Result;
use serde_json::{Value, json};

use super::stage::Stage;
use super::visit::library_shift;

/// A room that is taken, a course that is full, a shift at the hour of a course.
pub(super) async fn what_cannot_be(
    stage: &mut Stage,
    visit: &Value,
    resident: &Value,
) -> Result<Vec<String>> {
    let mut refusals = vec![room_that_is_taken(stage, visit).await?];
    refusals.push(course_that_is_full(stage, visit, resident).await?);
    refusals.push(shift_at_the_hour_of_a_course(stage).await?);
    Ok(refusals)
}

async fn room_that_is_taken(stage: &Stage, visit: &Value) -> Result<String> {
    let room = stage.of_code("rooms.list", "council-hall").await?;
    let booking = |visit: &Value| {
        json!({
            "visit": visit, "room": room["id"],
            "interval": { "from": "2026-11-28T14:00:00+08:00", "to": "2026-11-28T16:00:00+08:00" },
            "purpose": "residents_meeting", "organiser": { "name": "江宁路业主委员会" },
            "responsible": "曾乐", "heads": 20, "declared": true,
        })
    };
    stage.does("clerk3", "rooms.book", booking(&Value::Null)).await?;
    let fault = stage.is_refused("clerk", "rooms.book", booking(visit), "booking_taken").await?;
    stage.tell(&format!("the council hall is taken then: {fault}"));
    Ok("booking_taken".to_owned())
}

async fn course_that_is_full(stage: &Stage, visit: &Value, resident: &Value) -> Result<String> {
    let course = stage.of_code("courses.list", "smartphone").await?;
    let enrolment = json!({ "visit": visit, "course": course["id"], "resident": resident });
    let fault = stage.is_refused("clerk", "courses.enrol", enrolment, "course_full").await?;
    stage.tell(&format!("the smartphone course is full, the waiting list is offered: {fault}"));
    Ok(fault.code)
}

async fn shift_at_the_hour_of_a_course(stage: &Stage) -> Result<String> {
    let volunteer = json!({
        "name": "曾小乐", "document": { "kind": "resident_id", "number": "31010619850312999 3".replace(' ', "") },
    });
    let resident = stage.does("clerk3", "residents.register", volunteer).await?["resident"].clone();
    stage
        .does("clerk3", "volunteers.register", json!({ "resident": resident, "consent": "2026-01" }))
        .await?;
    let course = stage.of_code("courses.list", "calligraphy").await?;
    stage.does("clerk3", "courses.enrol", json!({ "course": course["id"], "resident": resident })).await?;
    let shift = library_shift(stage, "2026-12-05").await?;
    let sign_up = json!({ "shift": shift, "resident": resident });
    let fault = stage.is_refused("clerk3", "volunteers.sign_up", sign_up, "person_clashes").await?;
    stage.tell(&format!("a shift at the hour of the person's course warns: {fault}"));
    Ok(fault.code)
}
