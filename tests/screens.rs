//! Every screen in both languages, in the light and in the dark, at 100 and 150 %: pictures, and what axe-core says.

use anyhow::{Context, Result, ensure};
use onecounter_tests::{Hands, PASSWORD, Pictures, Practice, Program, Start};
use serde_json::{Value, json};

/// A screen as it is looked at: its name in the pictures, its address, and the keys pressed there.
struct Look {
    name: &'static str,
    route: String,
    keys: &'static str,
}

fn look(name: &'static str, route: impl Into<String>, keys: &'static str) -> Look {
    Look { name, route: route.into(), keys }
}

#[tokio::test]
async fn the_entrance_is_accessible_in_both_languages() -> Result<()> {
    let practice = Practice::new().await?;
    tickets(&practice).await?;
    let looks = [look("entrance", "/entrance", ""), look("check-in", "/entrance", "6")];
    every_look(&practice, "volunteer", &looks).await
}

#[tokio::test]
async fn the_counter_is_accessible_in_both_languages() -> Result<()> {
    let practice = Practice::new().await?;
    tickets(&practice).await?;
    let hands = practice.hands("2026-11-22T08:50:00+08:00").await?;
    open_visit(&hands).await?;
    hands.close().await;
    let looks = [
        look("counter", "/counter", ""),
        look("counter-room", "/counter", "1"),
        look("counter-course", "/counter", "2"),
        look("counter-volunteering", "/counter", "3"),
        look("counter-advisor", "/counter", "4"),
        look("counter-question", "/counter", "5"),
        look("counter-referral", "/counter", "6"),
        look("counter-search", "/counter", "/"),
        look("counter-keys", "/counter", "?"),
        look("counter-park", "/counter", "F6"),
    ];
    every_look(&practice, "clerk", &looks).await
}

#[tokio::test]
async fn the_screens_of_a_clerk_are_accessible_in_both_languages() -> Result<()> {
    let practice = Practice::new().await?;
    tickets(&practice).await?;
    let hands = practice.hands("2026-11-22T08:50:00+08:00").await?;
    let visit = open_visit(&hands).await?;
    let printed = hands.does("clerk", "visits.finish", json!({ "visit": visit })).await;
    printed.context("the visit holds a question that was answered")?;
    let course = hands.row("clerk", "courses.list", json!({}), "code", "phone-tutoring").await?;
    let found = hands.does("clerk", "residents.find", json!({ "text": "冯建国" })).await?;
    let resident = id(&found["residents"][0]["resident"])?;
    hands.does("clerk", "courses.enrol", json!({ "course": course["id"], "resident": resident })).await?;
    let booking = hands.does("clerk", "rooms.book", meeting(&hands).await?).await?;
    hands.close().await;
    let (course, booking) = (id(&course["id"])?, id(&booking["booking"])?);
    let looks = [
        look("visits", format!("/visits?visit={}", id(&visit)?), ""),
        look("referrals", "/visits?tab=referrals", ""),
        look("rooms", format!("/rooms?day=2026-11-28&booking={booking}"), ""),
        look("rooms-month", "/rooms?view=month", ""),
        look("rooms-new", "/rooms?open=book", ""),
        look("courses", format!("/courses?course={course}&view=roster"), ""),
        look("courses-list", "/courses", ""),
        look("volunteers", "/volunteers", ""),
        look("volunteers-hours", "/volunteers?tab=hours", ""),
        look("appointments", "/appointments", ""),
        look("residents", format!("/residents?resident={resident}"), ""),
        look("organisations", "/residents?tab=organisations", ""),
        look("receipts", "/receipts?receipt=JNL-SL-20261122-0001", ""),
    ];
    every_look(&practice, "clerk", &looks).await
}

#[tokio::test]
async fn the_screens_of_a_manager_are_accessible_in_both_languages() -> Result<()> {
    let practice = Practice::new().await?;
    tickets(&practice).await?;
    let sections = [
        "complex",
        "hours",
        "rooms",
        "courses",
        "volunteering",
        "advisors",
        "staff",
        "paper",
        "computer",
        "keys",
        "backup",
        "about",
    ];
    let mut looks = vec![look("report", "/report", ""), look("report-year", "/report?span=year", "")];
    looks.extend(sections.map(|section| look(section, format!("/settings?section={section}"), "")));
    every_look(&practice, "manager", &looks).await?;
    every_look(&practice, "auditor", &[look("audit", "/audit", "")]).await
}

/// A walk-in and an elderly resident wait.
async fn tickets(practice: &Practice) -> Result<()> {
    let hands = practice.hands("2026-11-22T08:30:00+08:00").await?;
    hands.does("volunteer", "queue.issue", json!({ "name": "王阿姨" })).await?;
    hands.does("volunteer", "queue.issue", json!({ "name": "冯建国", "priority": "elderly" })).await?;
    hands.close().await;
    Ok(())
}

/// The elderly resident sits at window 2 and has asked something.
async fn open_visit(hands: &Hands) -> Result<Value> {
    let called = hands.does("clerk", "queue.call_next", json!({})).await?;
    let found = hands.does("clerk", "residents.find", json!({ "text": "冯建国" })).await?;
    let resident = &found["residents"][0]["resident"];
    let open = json!({ "ticket": called["ticket"], "resident": resident });
    let visit = hands.does("clerk", "visits.open", open).await?["visit"].clone();
    let question = json!({
        "visit": visit, "topic": "医保", "question": "医保卡丢了怎么办？", "answer": "先挂失，再到受理中心补办。",
    });
    hands.does("clerk", "consultations.log", question).await?;
    Ok(visit)
}

async fn meeting(hands: &Hands) -> Result<Value> {
    let hall = hands.row("clerk", "rooms.list", json!({}), "code", "council-hall").await?;
    Ok(json!({
        "room": hall["id"],
        "interval": { "from": "2026-11-28T14:00:00+08:00", "to": "2026-11-28T16:00:00+08:00" },
        "purpose": "residents_meeting", "organiser": { "named": "江宁路业主委员会" },
        "responsible": "曾乐", "heads": 20, "declared": true,
    }))
}

fn id(value: &Value) -> Result<&str> {
    value.as_str().with_context(|| format!("{value} is an id"))
}

/// Looks at each screen in every way; fails with all that is to be mended.
async fn every_look(practice: &Practice, who: &str, looks: &[Look]) -> Result<()> {
    let counter = if who == "clerk" { vec!["--counter", "2"] } else { vec![] };
    let pictures = Pictures::named(&format!("screens-{}", looks[0].name));
    let program = Program::start_showing(Start::at(practice).with(&counter), pictures).await?;
    program.sign_in(who, PASSWORD, None).await?;
    let mut found = Vec::new();
    for (language, scheme, scale) in ways() {
        for Look { name, route, keys } in looks {
            // Each begins afresh: a form that is open would take the keys of the next.
            program.looks(language, scheme, scale).await?;
            program.go(route).await?;
            program.is_calm().await?;
            if !keys.is_empty() {
                program.screen.run("document.activeElement?.blur()", vec![]).await?;
                program.keyboard.press(keys).await?;
                program.is_calm().await?;
            }
            let name = format!("{name}-{}-{scheme}-{scale}", &language[..2]);
            program.screen.picture(&name).await?;
            let wide = program.screen.run(WIDER, vec![]).await?;
            if wide != 0 {
                found.push(format!("{name}: {wide} px wider than the window"));
            }
            let violations = program.screen.violations().await?;
            found.extend(violations.iter().map(|it| format!("{name}: {it}")));
        }
    }
    ensure!(found.is_empty(), "{} things to mend:\n{}", found.len(), found.join("\n"));
    Ok(())
}

const WIDER: &str = "return document.documentElement.scrollWidth - innerWidth";

/// Each language, each scheme and each size twice, and every two of them together.
fn ways() -> [(&'static str, &'static str, &'static str); 4] {
    [("zh-CN", "light", "1"), ("zh-CN", "dark", "1.5"), ("en", "light", "1.5"), ("en", "dark", "1")]
}
