//! Receipts: one paper per visit, numbered without gaps.

mod race;

use serde_json::{Value, json};

use crate::harness::{TestDesk, both_engines, new_request, refused};

/// What a receipt says, line by line; the check code, which no two desks share, as `…`.
fn lines(view: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap_or("–").to_owned();
    let [unit, number, issued, spoken, principal, document, channel, help, handler, counter, phone, qr] = [
        "unit",
        "number",
        "issued_at",
        "honorific",
        "principal",
        "document",
        "channel",
        "help",
        "handler",
        "counter",
        "service_phone",
        "qr",
    ]
    .map(|key| text(&view[key]));
    let mut lines =
        vec![unit, format!("编号 {number} {issued}"), format!("{spoken}：{principal} {document}")];
    let agent = &view["agent"];
    lines.push(format!("{channel} {help} {}（{}）", text(&agent["name"]), text(&agent["relationship"])));
    for item in view["items"].as_array().into_iter().flatten() {
        let more = item["lines"].as_array().into_iter().flatten().map(text);
        let all: Vec<String> = [&item["title"], &item["outcome"]].map(text).into_iter().chain(more).collect();
        lines.push(all.join(" "));
    }
    let code = qr.rsplit_once('-').map(|(number, _)| number.to_owned()).unwrap_or_default();
    lines.push(format!("{handler} {counter} {phone} {code}-…"));
    lines.extend(view["replaces"].as_str().map(|number| format!("替换 {number}")));
    lines.extend(view["void_reason"].as_str().map(|reason| format!("作废 {reason}")));
    lines.join("\n")
}

/// A finished visit with one item, by a clerk.
async fn finished(desk: &TestDesk, login: &str) -> Value {
    let visit = desk.visit(login, json!({ "name": "单志远" })).await;
    let item = desk.item(&visit, "consultation", "怎样报名").await;
    let outcomes = json!([{ "item": item, "outcome": { "outcome": "consulted" } }]);
    desk.ok(login, "visits.finish", json!({ "visit": visit, "outcomes": outcomes })).await
}

both_engines! {
    /// The morning: an elderly man with his daughter takes a ticket, is called, is served and goes home with
    /// one paper.
    async fn the_morning_of_a_visit(desk: TestDesk) {
        let resident = desk.person_of("冯建国", "male", "1959-03-12").await;
        let ticket = desk.ticket(json!({ "name": "冯建国", "priority": "elderly", "prefix": "B" })).await;
        assert_eq!(ticket["number"], "V001");
        desk.pass(4).await;
        let call = desk.ok("clerk", "queue.call_next", json!({})).await;
        assert_eq!((&call["ticket"], &call["say"]), (&ticket["ticket"], &json!("请 V 零 零 一 号到 2 号窗口")));
        desk.pass(1).await;
        let help = json!({ "kind": "assisted", "agent": { "name": "冯晓", "relationship": "child" } });
        let visit = desk.visit("clerk", json!({ "ticket": ticket["ticket"], "resident": resident, "help": help })).await;
        let room = desk.item(&visit, "room_booking", "共享空间").await;
        let card = desk.item(&visit, "referral", "居住证办理").await;
        let away = desk.item(&visit, "course", "合唱").await;
        desk.ok("clerk", "visits.settle", json!({ "visit": visit, "item": room, "outcome": { "outcome": "handled" } })).await;

        let preview = desk.ok("clerk", "receipts.preview", json!({ "visit": visit, "print": "large" })).await;
        assert_eq!((&preview["view"]["number"], &preview["view"]["qr"]), (&json!("未编号"), &json!("未编号")));
        assert!(preview["paper"]["pdf"].as_str().is_some_and(|pdf| pdf.starts_with("JVBERi")), "pages to show");

        desk.pass(9).await;
        let outcomes = json!([
            { "item": card, "outcome": { "outcome": "referred" } },
            { "item": away, "outcome": { "outcome": "not_accepted", "reason": "今年已满员", "where_to": "社区学校，武定路" } },
        ]);
        let finish = json!({ "visit": visit, "outcomes": outcomes, "party_size": 2 });
        let request = new_request();
        let session = desk.session("clerk");
        let done = desk.desk.call(Some(session), request, "visits.finish", finish.clone()).await.expect("finishes");
        insta::allow_duplicates! { insta::assert_snapshot!(lines(&done["view"]), @r#"
        江宁路街道社区党群服务综合体
        编号 JNL-SL-20261122-0001 2026-11-22T01:14:00.000Z
        冯先生：冯*国 –
        现场 帮办 冯*（子女）
        共享空间 已办结
        居住证办理 已转介
        合唱 未受理 原因：今年已满员 请到：社区学校，武定路
        012 2号窗口 021-62999998 JNL-SL-20261122-0001-…
        "#); }
        let again = desk.desk.call(Some(session), request, "visits.finish", finish).await.expect("the first reply");
        assert_eq!(again, done, "a repeated submit gives the same number");
        let shown = desk.ok("clerk", "visits.get", json!({ "visit": visit })).await;
        assert_eq!((&shown["receipt"], &shown["party_size"], &shown["state"]), (&done["receipt"], &json!(2), &json!("finished")));
        let counts = desk.ok("clerk", "queue.waiting", json!({})).await["counts"].clone();
        assert_eq!(counts, json!([{ "stage": "done", "number": 1 }]));
    }
}

both_engines! {
    /// What stands on the paper never changes; the print is counted and marked (R-RC-10).
    async fn a_receipt_is_printed_again(desk: TestDesk) {
        let done = finished(&desk, "clerk").await;
        let this = json!({ "receipt": done["number"] });
        let (session, request) = (desk.session("clerk"), new_request());
        let print = || desk.desk.call(Some(session), request, "receipts.print", this.clone());
        let first = print().await.expect("prints");
        assert_eq!((&first["prints"], &first["mark"]), (&json!(1), &Value::Null));
        let pdf = first["paper"]["pdf"].as_str().expect("a PDF");
        assert!(pdf.starts_with("JVBERi"), "base 64 of %PDF");
        let length = "select cast(length(reply) as bigint) from requests where id = $1";
        let kept = desk.backdoor().await.number(length, &[request.into()]).await;
        assert!(usize::try_from(kept).is_ok_and(|kept| kept < pdf.len() / 4), "the kept reply holds no PDF: {kept}");
        assert_eq!(print().await.expect("the same request"), first, "the same pages, and no print more");
        let by_id = json!({ "receipt": done["receipt"], "paper": "roll80", "print": "large" });
        let next = desk.ok("clerk3", "receipts.paper", by_id.clone()).await;
        assert_eq!(next["mark"], "补打 第2次", "what the next print will say");
        let second = desk.ok("clerk3", "receipts.print", by_id).await;
        assert_eq!(second["paper"], next["paper"], "it looks as it was shown");
        assert_eq!((&second["prints"], &second["mark"]), (&json!(2), &json!("补打 第2次")));
        let shown = desk.ok("clerk", "receipts.view", this.clone()).await;
        assert_eq!((&shown["prints"], &shown["view"]), (&json!(2), &done["view"]), "looking counts no print");
        for (receipt, expected) in [
            ("JNL-SL-20261122-0002", "not_found"),
            ("JNL-SL-20261122-2", "receipt_number_malformed@receipt"),
            ("JNL-XX-20261122-0001", "receipt_kind_unknown@receipt"),
        ] {
            refused(desk.call("clerk", "receipts.print", json!({ "receipt": receipt })).await, expected);
        }
        refused(desk.call("volunteer", "receipts.print", this).await, "not_permitted");
    }
}

both_engines! {
    /// A void keeps its number; nobody voids their own, and the password is asked for again (R-RC-5, R-RO-3).
    async fn a_receipt_is_voided(desk: TestDesk) {
        let done = finished(&desk, "clerk").await;
        let own = finished(&desk, "lead").await;
        let void = |receipt: &Value| json!({ "receipt": receipt["number"], "reason": "姓名录错" });
        refused(desk.call("clerk", "receipts.void", void(&done)).await, "not_permitted");
        refused(desk.call("lead", "receipts.void", void(&own)).await, "own_matter_forbidden");
        for (receipt, why_not) in [(&own, "own_matter_forbidden"), (&done, "")] {
            let shown = desk.ok("lead", "receipts.view", json!({ "receipt": receipt["number"] })).await;
            assert_eq!(shown["can_void"]["no"]["code"].as_str().unwrap_or_default(), why_not);
            assert_eq!(shown["can_reissue"]["no"]["code"], "receipt_not_void", "it is good");
        }
        let voided = desk.ok("lead", "receipts.void", void(&done)).await;
        assert_eq!((&voided["number"], &voided["state"]), (&done["number"], &json!("void")));
        refused(desk.call("lead", "receipts.void", void(&done)).await, "receipt_already_void");
        let shown = desk.ok("lead", "receipts.view", json!({ "receipt": done["receipt"] })).await;
        assert_eq!(shown["view"]["void_reason"], "姓名录错");
        assert_eq!(shown["can_void"]["no"]["code"], "receipt_already_void");
        assert_eq!(shown["can_reissue"], "yes");
        assert!(lines(&shown["view"]).ends_with("作废 姓名录错"));
        let next = finished(&desk, "clerk").await;
        assert_eq!(next["number"], "JNL-SL-20261122-0003", "the number is not given again");
        desk.pass(6).await;
        refused(desk.call("lead", "receipts.void", void(&next)).await, "confirm_first");
    }
}

both_engines! {
    /// A wrong name on the paper: the void keeps its number, and the corrected paper has the next one and says
    /// which one it stands in for (R-RC-5).
    async fn a_void_receipt_is_replaced_once(desk: TestDesk) {
        let visit = desk.visit("clerk", json!({ "resident": desk.resident("单志远").await })).await;
        let item = desk.item(&visit, "consultation", "怎样报名").await;
        let outcomes = json!([{ "item": item, "outcome": { "outcome": "consulted" } }]);
        let done = desk.ok("clerk", "visits.finish", json!({ "visit": visit, "outcomes": outcomes })).await;
        let this = json!({ "receipt": done["number"] });
        refused(desk.call("clerk", "receipts.reissue", this.clone()).await, "receipt_not_void");
        refused(desk.call("volunteer", "receipts.reissue", this.clone()).await, "not_permitted");
        desk.ok("lead", "receipts.void", json!({ "receipt": done["number"], "reason": "证件号录错" })).await;
        let other = finished(&desk, "clerk").await;
        assert_eq!(other["number"], "JNL-SL-20261122-0002", "between the two");

        desk.pass(3).await;
        let again = desk.ok("clerk3", "receipts.reissue", this.clone()).await;
        assert_eq!((&again["number"], &again["replaces"]), (&json!("JNL-SL-20261122-0003"), &done["number"]));
        assert_eq!((&again["view"]["items"], &again["view"]["handler"]), (&done["view"]["items"], &json!("013")));
        assert!(lines(&again["view"]).ends_with("替换 JNL-SL-20261122-0001"), "{}", lines(&again["view"]));
        let twice = refused(desk.call("clerk", "receipts.reissue", this.clone()).await, "receipt_already_replaced");
        assert_eq!(twice.params["by"], again["number"]);
        let void = desk.ok("clerk", "receipts.view", this).await;
        assert_eq!((&void["state"], &void["replaced_by"]), (&json!("void"), &again["number"]));
        assert_eq!(desk.ok("clerk", "visits.get", json!({ "visit": visit })).await["receipt"], again["receipt"]);
        let found = desk.ok("clerk", "receipts.find", json!({ "number": done["number"] })).await;
        assert_eq!(found[0]["replaced_by"], again["number"]);
        let printed = desk.ok("clerk", "receipts.print", json!({ "receipt": again["number"] })).await;
        assert_eq!(printed["mark"], Value::Null, "its first print");

        // The new one can be void too, and is replaced as the first was.
        desk.ok("lead", "receipts.void", json!({ "receipt": again["number"], "reason": "仍有错" })).await;
        let third = desk.ok("clerk", "receipts.reissue", json!({ "receipt": again["receipt"] })).await;
        assert_eq!((&third["number"], &third["replaces"]), (&json!("JNL-SL-20261122-0004"), &again["number"]));
        let day = desk.ok("clerk", "reports.day", json!({ "day": "2026-11-22" })).await;
        let series = json!({ "JNL-SL-20261122": { "first": 1, "last": 4, "rows": 4, "voided": 2 } });
        assert_eq!((&day["figures"]["receipts"], &day["blockers"]), (&series, &json!([])), "no number is missing");
        let paper = desk.ok("clerk", "reports.paper", json!({ "day": "2026-11-22" })).await;
        assert_eq!(paper["series"][0]["void"].as_array().map(Vec::len), Some(2));
    }
}

both_engines! {
    /// Found by number, day and person; a paper's code tells whether it is ours.
    async fn receipts_are_found_and_checked(desk: TestDesk) {
        let resident = desk.person_of("仇晓岚", "female", "1960-02-29").await;
        let visit = desk.visit("clerk", json!({ "resident": resident })).await;
        let item = desk.item(&visit, "consultation", "怎样报名").await;
        let outcomes = json!([{ "item": item, "outcome": { "outcome": "consulted" } }]);
        let hers = desk.ok("clerk", "visits.finish", json!({ "visit": visit, "outcomes": outcomes })).await;
        let other = finished(&desk, "clerk").await;
        for (args, found) in [
            (json!({}), vec![&other, &hers]),
            (json!({ "resident": resident }), vec![&hers]),
            (json!({ "number": other["number"] }), vec![&other]),
            (json!({ "day": "2026-11-22", "number": other["number"] }), vec![&other]),
            (json!({ "day": "2026-11-21" }), vec![]),
        ] {
            let list = desk.ok("clerk", "receipts.find", args.clone()).await;
            let numbers: Vec<&Value> = list.as_array().expect("a list").iter().map(|row| &row["number"]).collect();
            assert_eq!(numbers, found.iter().map(|done| &done["number"]).collect::<Vec<_>>(), "{args}");
        }
        let list = desk.ok("clerk", "receipts.find", json!({ "resident": resident })).await;
        assert_eq!((&list[0]["name"], &list[0]["handler"]), (&json!("仇*岚"), &json!("012")));

        let qr = hers["view"]["qr"].as_str().expect("a text");
        let (number, code) = qr.rsplit_once('-').expect("a number and a code");
        let check = |number: &str, code: &str| json!({ "number": number, "code": code });
        let verdict = desk.ok("clerk", "receipts.check", check(number, code)).await;
        assert_eq!(verdict["verdict"], "genuine");
        for forged in [check(number, "00000000"), check("JNL-SL-20261122-0002", code), check("JNL-SL-20261122-0009", code)] {
            assert_eq!(desk.ok("clerk", "receipts.check", forged).await["verdict"], "not_ours");
        }
        desk.ok("lead", "receipts.void", json!({ "receipt": number, "reason": "重复" })).await;
        assert_eq!(desk.ok("clerk", "receipts.check", check(number, code)).await["verdict"], "void");
    }
}

both_engines! {
    /// While the clock is wrong no number is given and nothing is saved (R-RC-6).
    async fn a_wrong_clock_gives_no_number(desk: TestDesk) {
        let moment = |text: &str| domain::time::Instant::parse(text).expect("RFC 3339");
        finished(&desk, "clerk").await;
        let visit = desk.visit("clerk", json!({})).await;
        let item = desk.item(&visit, "consultation", "怎样报名").await;
        let outcomes = json!([{ "item": item, "outcome": { "outcome": "consulted" } }]);
        let finish = json!({ "visit": visit, "outcomes": outcomes });
        for (wrong, expected) in [
            ("2026-11-22T08:57:59+08:00", "clock_behind_last_number"),
            ("2026-11-21T09:00:00+08:00", "clock_on_earlier_day"),
            ("2025-11-22T09:00:00+08:00", "clock_before_first_year"),
        ] {
            desk.clock.turn(moment(wrong));
            refused(desk.call("clerk", "visits.finish", finish.clone()).await, expected);
        }
        desk.clock.turn(moment("2026-11-22T08:58:00+08:00"));
        let done = desk.ok("clerk", "visits.finish", finish).await;
        assert_eq!(done["number"], "JNL-SL-20261122-0002");
        assert_eq!(done["view"]["issued_at"], "2026-11-22T01:00:00.000Z", "within two minutes the last moment counts");
        desk.clock.turn(moment("2026-11-23T09:00:00+08:00"));
        assert_eq!(finished(&desk, "clerk").await["number"], "JNL-SL-20261123-0001", "a new day, a new series");
    }
}

both_engines! {
    /// An amount in words, while it is typed.
    async fn amounts_are_written_in_words(desk: TestDesk) {
        let words = desk.ok("clerk", "receipts.amount_in_words", json!({ "amount": 140_950 })).await;
        assert_eq!(words, json!({ "words": "人民币壹仟肆佰零玖元伍角整", "figure": "¥1409.50" }));
        refused(desk.call("clerk", "receipts.amount_in_words", json!({ "amount": -1 })).await, "amount_negative@amount");
    }
}
