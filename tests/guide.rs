//! The pictures of README and guide, in both languages: a day that has begun, as each of the screens shows it.

use anyhow::{Context, Result};
use onecounter_tests::{Hands, PASSWORD, Practice, Program, Start};
use serde_json::{Value, json};

/// When the pictures are taken.
const NOW: &str = "2026-11-22T10:40:00+08:00";

#[tokio::test]
async fn the_pictures_of_the_guide_show_the_window_as_it_is() -> Result<()> {
    let practice = Practice::new().await?;
    for (hour, visitors) in [("08:40", &VISITORS[..2]), ("09:20", &VISITORS[2..5]), ("10:05", &VISITORS[5..])]
    {
        let hands = practice.hands(&format!("2026-11-22T{hour}:00+08:00")).await?;
        serve(&hands, visitors).await?;
        hands.close().await;
    }
    let hands = practice.hands("2026-11-22T10:30:00+08:00").await?;
    a_visit_in_hand(&hands).await?;
    hands.close().await;
    for (who, screens) in [
        ("clerk", &[("counter", "/counter"), ("rooms", "/rooms?day=2026-11-28")][..]),
        ("volunteer", &[("entrance", "/entrance")][..]),
        ("manager", &[("report", "/report")][..]),
    ] {
        let counter = if who == "clerk" { vec!["--counter", "2"] } else { vec![] };
        let program = Program::start(Start::at(&practice).with(&["--now", NOW]).with(&counter)).await?;
        program.sign_in(who, PASSWORD, None).await?;
        for (language, suffix) in [("zh-CN", ""), ("en", "-en")] {
            for (name, route) in screens {
                program.looks(language, "light", "1").await?;
                program.go(route).await?;
                program.is_calm().await?;
                program.screen.stands(&format!("{name}{suffix}")).await?;
            }
        }
    }
    Ok(())
}

/// Invented people, and what they ask.
const VISITORS: [(&str, &str); 7] = [
    ("王阿姨", "医保"),
    ("李先生", "居住证办理"),
    ("单女士", "课程报名"),
    ("欧阳老师", "志愿服务"),
    ("张叔叔", "老年助餐"),
    ("曾女士", "亲子活动"),
    ("陈先生", "企业注册"),
];

/// Each takes a ticket, asks something at window 3 and gets a receipt.
async fn serve(hands: &Hands, visitors: &[(&str, &str)]) -> Result<()> {
    for (name, topic) in visitors {
        let ticket = hands.does("volunteer", "queue.issue", json!({ "name": name })).await?;
        let visit = hands.does("clerk3", "visits.open", json!({ "ticket": ticket["ticket"] })).await?;
        let asked = json!({
            "visit": visit["visit"], "topic": topic, "question": format!("{topic}怎么办理？"), "answer": "已告知材料和时间。",
        });
        hands.does("clerk3", "consultations.log", asked).await?;
        hands.does("clerk3", "visits.finish", json!({ "visit": visit["visit"] })).await?;
    }
    Ok(())
}

/// At window 2 an elderly resident with a daughter has a question, a room and a course on the paper; three wait.
async fn a_visit_in_hand(hands: &Hands) -> Result<()> {
    let elderly = json!({ "name": "冯建国", "priority": "elderly" });
    let ticket = hands.does("volunteer", "queue.issue", elderly).await?;
    for name in ["赵阿姨", "钱先生", "孙女士"] {
        hands.does("volunteer", "queue.issue", json!({ "name": name })).await?;
    }
    let found = hands.does("clerk", "residents.find", json!({ "text": "冯建国" })).await?;
    let resident = &found["residents"][0]["resident"];
    let help = json!({
        "kind": "assisted", "agent": { "name": "冯晓梅", "relationship": "child", "phone": "19900000011" },
    });
    hands.does("clerk", "queue.call", json!({ "ticket": ticket["ticket"] })).await?;
    let open = json!({ "ticket": ticket["ticket"], "resident": resident, "help": help });
    let visit = hands.does("clerk", "visits.open", open).await?["visit"].clone();
    let question = json!({
        "visit": visit, "topic": "联合课程", "question": "联合课程怎样报名？", "answer": "凭身份证在窗口报名。",
    });
    hands.does("clerk", "consultations.log", question).await?;
    hands.does("clerk", "rooms.book", booking(hands, "sharing-space", "09", "11", &visit).await?).await?;
    hands
        .does("clerk", "rooms.book", booking(hands, "council-hall", "14", "16", &Value::Null).await?)
        .await?;
    let course = hands.row("clerk", "courses.list", json!({}), "code", "calligraphy").await?;
    let place = json!({ "visit": visit, "course": course["id"], "resident": resident });
    hands.does("clerk", "courses.enrol", place).await.map(|_| ())
}

async fn booking(hands: &Hands, room: &str, from: &str, to: &str, visit: &Value) -> Result<Value> {
    let room =
        hands.row("clerk", "rooms.list", json!({}), "code", room).await.context("a room of the sample")?;
    let at = |hour: &str| format!("2026-11-28T{hour}:00:00+08:00");
    Ok(json!({
        "visit": visit, "room": room["id"], "interval": { "from": at(from), "to": at(to) },
        "purpose": "party_branch_activity", "organiser": { "named": "昌平路居民区第二党支部" },
        "responsible": "冯建国", "heads": 26, "declared": true,
    }))
}
