//! Consultations: anybody asks, without an ID.

use serde_json::{Value, json};

use crate::harness::{both_engines, refused};

both_engines! {
    /// Somebody without any document asks; the answer stands on the receipt, and the topic is counted.
    async fn a_question_needs_no_id(desk: TestDesk) {
        let visit = desk.visit("clerk", json!({ "name": "访客" })).await;
        let ask = |topic: &str| json!({
            "visit": visit, "topic": topic, "question": "联合课程怎样报名？", "answer": "在本窗口当场报名",
        });
        let logged = desk.ok("clerk", "consultations.log", ask("课程报名")).await;
        let (view, outcome) = desk.stored_item(&logged["item"]).await;
        assert_eq!(outcome, "consulted");
        assert_eq!((&view["title"], &view["outcome"]), (&json!("咨询：课程报名"), &json!("已答复")));
        assert_eq!(view["lines"], json!(["问：联合课程怎样报名？", "答：在本窗口当场报名"]));
        for topic in ["居住证", "课程报名"] {
            desk.ok("clerk", "consultations.log", ask(topic)).await;
        }
        let topics = desk.ok("clerk", "consultations.topics", json!({})).await;
        assert_eq!(topics, json!([{ "topic": "课程报名", "times": 2 }, { "topic": "居住证", "times": 1 }]));

        refused(desk.call("clerk", "consultations.log", ask(" ")).await, "text_empty@topic");
        refused(desk.call("volunteer", "consultations.log", ask("居住证")).await, "not_permitted");
        desk.ok("clerk", "visits.finish", json!({ "visit": visit })).await;
        refused(desk.call("clerk", "consultations.log", ask("居住证")).await, "visit_not_open");
        let nowhere = json!({ "visit": desk.resident("单志远").await, "topic": "a", "question": "b", "answer": "c" });
        refused(desk.call("clerk", "consultations.log", nowhere).await, "not_found");
    }
}

both_engines! {
    /// Topics older than a year are not offered any more.
    async fn old_topics_fade(desk: TestDesk) {
        let visit = desk.visit("clerk", json!({ "name": "访客" })).await;
        let ask = json!({ "visit": visit, "topic": "居住证", "question": "问", "answer": "答" });
        desk.ok("clerk", "consultations.log", ask).await;
        desk.clock.turn(desk.desk.now() + chrono::Duration::days(366));
        assert_eq!(desk.ok("clerk", "consultations.topics", json!({})).await, Value::Array(Vec::new()));
    }
}
