//! At window 2: one person, five matters.

use anyhow::{Context, Result};
use domain::time::Instant;
use serde_json::{Value, json};

use super::stage::{Stage, text};

/// The clerk calls the next: the elderly resident, 67, with a daughter who acts for them.
pub(super) async fn the_clerk_calls(stage: &mut Stage) -> Result<(Value, Value)> {
    let called = stage.does("clerk", "queue.call_next", json!({})).await?;
    stage.tell(&format!("window 2 calls {}", text(&called, "number")?));
    let found = stage.does("clerk", "residents.find", json!({ "text": "冯建国" })).await?;
    let resident = found["residents"][0]["resident"].clone();
    let opened = stage
        .does(
            "clerk",
            "visits.open",
            json!({
                "ticket": called["ticket"],
                "resident": resident,
                "help": {
                    "kind": "assisted",
                    "agent": { "name": "冯晓梅", "relationship": "child", "phone": "19900000011" },
                },
                "party_size": 2,
            }),
        )
        .await?;
    stage.tell("冯建国 (67) is served; 冯晓梅, the daughter, stands at the counter for him (帮办)");
    Ok((opened["visit"].clone(), resident))
}

/// A question, a room, a course, a shift, a referral: all in this one visit.
pub(super) async fn five_matters(stage: &mut Stage, visit: &Value, resident: &Value) -> Result<()> {
    let question = json!({
        "visit": visit, "topic": "课程报名", "question": "联合课程怎样报名？",
        "answer": "凭身份证在窗口报名，名额满时可排候补。",
    });
    stage.does("clerk", "consultations.log", question).await?;
    let room = stage.of_code("rooms.list", "sharing-space").await?;
    let branch = organisation(stage, "昌平路居民区第二党支部").await?;
    let booking = json!({
        "visit": visit, "room": room["id"],
        "interval": { "from": "2026-11-28T09:00:00+08:00", "to": "2026-11-28T11:00:00+08:00" },
        "purpose": "party_branch_activity", "organiser": { "organisation": branch },
        "responsible": "冯建国", "phone": "19900000011", "heads": 26, "equipment": ["投影"], "declared": true,
    });
    stage.does("clerk", "rooms.book", booking).await?;
    let course = stage.of_code("courses.list", "fifth-plenum").await?;
    let enrolment = json!({ "visit": visit, "course": course["id"], "resident": resident });
    stage.does("clerk", "courses.enrol", enrolment).await?;
    stage.does("clerk", "volunteers.register", json!({ "resident": resident, "consent": "2026-01" })).await?;
    let shift = shift(stage, "图书室 · 整理图书", "2026-12-05T09:00:00+08:00").await?;
    stage
        .does("clerk", "volunteers.sign_up", json!({ "visit": visit, "shift": shift, "resident": resident }))
        .await?;
    let referral = json!({
        "visit": visit, "to_site": affairs_center(stage).await?, "matter": "居住证办理",
        "bring": ["身份证", "房屋租赁合同"],
    });
    stage.does("clerk", "referrals.make", referral).await?;
    stage.tell("one visit holds an answer, a room, a course, a shift and a referral");
    stage.later(4).await
}

/// The id of the sample's organisation of that name.
pub(super) async fn organisation(stage: &Stage, name: &str) -> Result<Value> {
    let found = stage.does("clerk", "organisations.find", json!({ "text": name })).await?;
    let rows = found["organisations"].as_array().cloned().unwrap_or_default();
    let row =
        rows.iter().find(|row| row["name"] == name).with_context(|| format!("{name} is in the sample"))?;
    Ok(row["organisation"].clone())
}

/// The shift of a post that begins on this day at this time.
pub(super) async fn shift(stage: &Stage, post: &str, begins: &str) -> Result<Value> {
    let begins = Instant::parse(begins).context("a moment")?;
    let shifts = stage.does("clerk", "volunteers.shifts", json!({ "day": begins.day() })).await?;
    let rows = shifts.as_array().context("shifts are a list")?;
    let row = rows.iter().find(|row| row["post_name"] == post && row["from"] == json!(begins));
    Ok(row.with_context(|| format!("{post} has a shift at {begins}: {shifts}"))?["id"].clone())
}

async fn affairs_center(stage: &Stage) -> Result<Value> {
    let places = stage.does("clerk", "sites.directory", json!({})).await?;
    let rows = places["sites"].as_array().or(places.as_array()).cloned().unwrap_or_default();
    let center =
        rows.iter().find(|row| row["name"].as_str().is_some_and(|name| name.contains("社区事务受理")));
    Ok(center.context("the Affairs Service Center is in the directory")?["id"].clone())
}
