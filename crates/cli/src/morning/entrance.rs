//! At the entrance: three people arrive.

use anyhow::Result;
use serde_json::json;

use super::stage::{Stage, text};

/// A walk-in by name only, an elderly resident, and somebody with an appointment.
pub(super) async fn three_arrive(stage: &mut Stage) -> Result<Vec<String>> {
    let walk_in = stage.does("volunteer", "queue.issue", json!({ "name": "王阿姨" })).await?;
    let elderly = json!({ "name": "冯建国", "priority": "elderly" });
    stage.later(1).await?;
    let elderly = stage.does("volunteer", "queue.issue", elderly).await?;
    stage.later(1).await?;
    let appointment = expected_today(stage).await?;
    let checked_in =
        stage.does("volunteer", "appointments.check_in", json!({ "appointment": appointment })).await?;
    let tickets = vec![text(&walk_in, "number")?, text(&elderly, "number")?, text(&checked_in, "number")?];
    stage.tell(&format!("the volunteer gives three tickets: {}", tickets.join(", ")));
    let printed = stage.does("volunteer", "queue.print", json!({ "ticket": elderly["ticket"] })).await?;
    stage.file(&printed, "ticket.pdf")?;
    Ok(tickets)
}

/// The clerk booked it last week by telephone.
async fn expected_today(stage: &Stage) -> Result<serde_json::Value> {
    let today = stage.desk.now().day();
    let days = stage.does("clerk", "appointments.slots", json!({ "from": today })).await?;
    let slot = &days[0]["slots"][0]["slot"];
    let booked = json!({ "slot": slot, "name": "单志远", "phone": "199 0000 0001", "matter": "就业指导" });
    let booked = stage.does("clerk", "appointments.book", booked).await?;
    Ok(booked["appointment"].clone())
}
