//! People: registered with any document or none, found by what the clerk types, shown as little as will do.

mod forms;

use serde_json::{Value, json};

use crate::harness::{TestDesk, both_engines, refused};

/// The last audit row of an action.
async fn audited(desk: &TestDesk, action: &str) -> Value {
    desk.ok("auditor", "audit.read", json!({ "action": action, "rows": 1 })).await["rows"][0].clone()
}

fn card(number: &str) -> Value {
    json!({ "kind": "resident_id", "number": number })
}

both_engines! {
    /// A name is enough; whatever else is said is kept and shown masked.
    async fn a_name_is_enough(desk: TestDesk) {
        let walk_in = desk.ok("clerk", "residents.register", json!({ "name": " 周　明 " })).await;
        let opened = desk.ok("clerk", "residents.open", json!({ "resident": walk_in["resident"] })).await;
        assert_eq!((&opened["name"], &opened["pinyin"]), (&json!("周明"), &json!("Zhou Ming")));
        for unknown in ["age", "elderly", "document", "phone", "address", "last_visit", "sex"] {
            assert_eq!(opened[unknown], Value::Null, "nobody asked for {unknown}");
        }
        let known = desk.resident("单志远").await;
        let opened = desk.ok("clerk", "residents.open", json!({ "resident": known })).await;
        assert_eq!(opened["document"], json!({ "kind": "resident_id", "number": "310***********9993" }));
        assert_eq!(opened["phone"], json!({ "number": "199****0001", "whose": null }));
        assert_eq!((&opened["address"], &opened["age"]), (&json!("昌平路***"), &json!(41)));
        assert!(!opened.to_string().contains("1985-03-12"), "with the birth date the document could be told (R-PI-9)");
    }
}

both_engines! {
    /// What is wrong is said on its field, and nothing is saved.
    async fn wrong_entries_are_refused_on_their_field(desk: TestDesk) {
        let refuse = async |entry: Value, expected: &str| {
            refused(desk.call("clerk", "residents.register", entry).await, expected);
        };
        let with = |number: &str| json!({ "name": "周明", "document": card(number) });
        refuse(with("310106198503129990"), "document_check_digit@document").await;
        refuse(with("身份证号码错"), "document_character@document").await;
        refuse(with("310106198502309992"), "document_no_such_date@document").await;
        refuse(with("310106209912319991"), "document_future_birth@document").await;
        refuse(json!({ "name": "龘".repeat(101) }), "name_too_long@name").await;
        refuse(json!({ "name": "李\u{FFFD}" }), "name_lost_character@name").await;
        refuse(json!({ "name": "周明", "phone": "1990000000" }), "phone_format@phone").await;
        refuse(json!({ "name": "周明", "birth": "2026-11-23" }), "birth_in_future@birth").await;
        refuse(json!({ "name": "周明", "surname": "周" }), "unknown_field@surname").await;
        let differs = json!({ "name": "周明", "birth": "1985-03-13", "document": card("31010619850312990X") });
        refuse(differs, "birth_differs_from_document@birth").await;
        let found = desk.ok("clerk", "residents.find", json!({ "text": "周明" })).await;
        assert_eq!(found["residents"], json!([]), "nothing was saved");
    }
}

both_engines! {
    /// The same person again is refused, under the old number, the new one or a renewed permit (R-ID-6, R-ID-7).
    async fn the_same_person_stands_once(desk: TestDesk) {
        let known = desk.resident("单志远").await;
        let again = json!({ "name": "单志远", "document": card("310106198503129993") });
        let fault = refused(desk.call("clerk", "residents.register", again.clone()).await, "resident_already_registered");
        assert_eq!(fault.params["resident"], known, "the clerk opens the one that is there");
        let old = json!({ "name": "单志远", "document": { "kind": "resident_id_15", "number": "310106850312999" } });
        let fault = refused(desk.call("clerk", "residents.register", old).await, "resident_already_registered");
        assert_eq!(fault.params["resident"], known, "15 digits are the same person's");
        let permit = |number: &str| json!({ "name": "何文", "document": { "kind": "hm_travel_permit", "number": number } });
        desk.ok("clerk", "residents.register", permit("H9999999801")).await;
        refused(desk.call("clerk", "residents.register", permit("H9999999802")).await, "resident_already_registered");

        let mut twice = again;
        twice["document_override"] = json!("历史重号，已核对户口簿");
        refused(desk.call("clerk", "residents.register", twice.clone()).await, "not_permitted");
        let second = desk.ok("lead", "residents.register", twice).await;
        let opened = desk.ok("clerk", "residents.open", json!({ "resident": second["resident"] })).await;
        assert_eq!(opened["document_overridden"], true);
        let row = audited(&desk, "residents.register").await;
        assert_eq!((&row["subject"], &row["reason"]), (&second["resident"], &json!("历史重号，已核对户口簿")));
    }
}

both_engines! {
    /// Two numbers that once had the same 15 digits are two people (R-ID-6): neither needs an override.
    async fn the_same_old_number_is_not_the_same_person(desk: TestDesk) {
        let ordinary = json!({ "name": "万俟安", "document": card("310106199912319987") });
        desk.ok("clerk", "residents.register", ordinary.clone()).await;
        let centenarian = json!({
            "name": "万俟海", "document": card("310106189912319988"), "accept": ["document_very_old"],
        });
        desk.ok("clerk", "residents.register", centenarian).await;
        refused(desk.call("clerk", "residents.register", ordinary).await, "resident_already_registered");
    }
}

both_engines! {
    /// Eight windows register one document at once: one of them does.
    async fn eight_windows_register_one_document(desk: TestDesk) {
        let entry = json!({ "name": "周明", "document": card("31010619850312990X") });
        let tries: Vec<_> = (0..8)
            .map(|_| {
                let (desk, entry) = (desk.clone(), entry.clone());
                tokio::spawn(async move { desk.call("clerk", "residents.register", entry).await })
            })
            .collect();
        let mut done = 0;
        for one in tries {
            match one.await.expect("no panic") {
                Ok(_) => done += 1,
                Err(fault) => assert_eq!(fault.code, "resident_already_registered", "{fault}"),
            }
        }
        assert_eq!(done, 1);
    }
}

both_engines! {
    /// What is odd but possible is asked about once, all of it together.
    async fn odd_entries_are_accepted_by_name(desk: TestDesk) {
        let odd = json!({ "name": "李\u{E863}", "document": card("310199198503129993"), "phone": "19900000031" });
        refused(desk.call("clerk", "residents.register", odd).await, "document_check_digit@document");
        let mut odd = json!({ "name": "李\u{E863}", "birth": "1901-01-01", "phone": "19900000031" });
        let fault = refused(desk.call("clerk", "residents.register", odd.clone()).await, "accept_warnings");
        let codes: Vec<&str> = fault.params["warnings"].as_array().expect("a list").iter()
            .filter_map(|warning| warning["code"].as_str()).collect();
        assert_eq!(codes, ["name_private_use", "resident_very_old"]);
        odd["accept"] = json!(codes);
        desk.ok("clerk", "residents.register", odd.clone()).await;
        odd["accept"] = json!(["name_private_use", "resident_very_old"]);
        let fault = refused(desk.call("clerk", "residents.register", odd).await, "accept_warnings");
        assert_eq!(fault.params["warnings"][0]["code"], "resident_looks_alike", "the same name with the same phone");
    }
}

both_engines! {
    /// Under 14 a guardian is needed; the data is opened with a reason or by a lead, and unmasked by a lead (R-PI-6).
    async fn minors_are_looked_after(desk: TestDesk) {
        let child = json!({ "name": "周小小", "birth": "2018-05-01" });
        let fault = refused(desk.call("clerk", "residents.register", child.clone()).await, "minor_needs_guardian@guardian");
        assert_eq!(fault.fields["guardian"].params["age"], 8);
        let mut guarded = child;
        guarded["guardian"] = desk.resident("区小舟").await;
        refused(desk.call("clerk", "residents.register", guarded.clone()).await, "guardian_unfit@guardian");
        guarded["guardian"] = desk.resident("单志远").await;
        guarded["phone"] = json!("19900000032");
        let child = desk.ok("clerk", "residents.register", guarded).await["resident"].clone();

        let who = json!({ "resident": child });
        refused(desk.call("clerk", "residents.open", who.clone()).await, "minor_needs_reason");
        refused(desk.call("clerk", "residents.history", who.clone()).await, "minor_needs_reason");
        let opened = desk.ok("lead", "residents.open", who.clone()).await;
        assert_eq!(opened["guardian"]["name"], "单*远");
        let reasoned = json!({ "resident": child, "reason": "母亲在窗口报名亲子活动" });
        assert_eq!(desk.ok("clerk", "residents.open_minor", reasoned).await["name"], "周小小");
        let row = audited(&desk, "residents.open_minor").await;
        assert_eq!((&row["subject"], &row["reason"]), (&child, &json!("母亲在窗口报名亲子活动")));
        assert_eq!(desk.ok("lead", "residents.history", who.clone()).await["visits"], json!([]));

        let unmask = json!({ "resident": child, "field": "phone", "reason": "contact" });
        refused(desk.call("clerk", "residents.unmask", unmask.clone()).await, "not_permitted");
        assert_eq!(desk.ok("lead", "residents.unmask", unmask).await["value"], "19900000032");
        let at_14 = json!({ "resident": desk.resident("区小舟").await });
        desk.ok("clerk", "residents.open", at_14).await;

        let read = async |subject: &Value| {
            let log = desk.ok("auditor", "audit.read", json!({ "subject": subject })).await;
            let rows = log["rows"].as_array().expect("a list").iter().rev();
            rows.map(|row| format!("{} {}", row["staff_number"], row["action"]).replace('"', "")).collect::<Vec<_>>()
        };
        let readings = [
            "012 residents.register",
            "020 residents.open",
            "012 residents.open_minor",
            "020 residents.history",
            "020 residents.unmask",
        ];
        assert_eq!(read(&child).await, readings, "who read a child's record stands in the audit; who was refused did not");
        assert_eq!(read(&desk.resident("区小舟").await).await, ["001 residents.register"], "who is 14 is opened as everybody");
    }
}

both_engines! {
    /// A hidden field is shown with a reason that the audit keeps; after five minutes the password is asked again.
    async fn unmasking_is_written_down(desk: TestDesk) {
        let known = desk.resident("单志远").await;
        let unmask = |field: &str| json!({ "resident": known, "field": field, "reason": "identity_check" });
        for (field, value) in
            [("document", "310106198503129993"), ("phone", "19900000001"), ("address", "昌平路12弄3号401室")]
        {
            let shown = desk.ok("clerk", "residents.unmask", unmask(field)).await;
            assert_eq!(shown, json!({ "value": value, "seconds": 60 }));
            let row = audited(&desk, "residents.unmask").await;
            assert_eq!((&row["subject"], &row["reason"]), (&known, &json!("identity_check")));
            assert_eq!(row["detail"], json!({ "field": field }), "the field, never its value");
        }
        refused(desk.call("volunteer", "residents.unmask", unmask("phone")).await, "not_permitted");
        let nothing = json!({ "resident": desk.resident("冯敏").await, "field": "document", "reason": "contact" });
        refused(desk.call("clerk", "residents.unmask", nothing).await, "not_found");
        desk.pass(6).await;
        refused(desk.call("clerk", "residents.unmask", unmask("phone")).await, "confirm_first");
    }
}

both_engines! {
    /// A correction keeps what it does not name, and the index follows it.
    async fn corrections_change_what_they_name(desk: TestDesk) {
        let person = desk.resident("曾乐").await;
        let edit = json!({ "resident": person, "version": 1, "name": "曾悦", "phone": null, "surname_reading": "zeng" });
        assert_eq!(desk.ok("clerk", "residents.update", edit.clone()).await["version"], 2);
        refused(desk.call("clerk3", "residents.update", edit).await, "changed_meanwhile");
        let opened = desk.ok("clerk", "residents.open", json!({ "resident": person })).await;
        assert_eq!((&opened["name"], &opened["phone"]), (&json!("曾悦"), &Value::Null));
        assert_eq!(opened["document"]["number"], "310***********9995", "what was left out stays");
        let found = async |text: &str| desk.ok("clerk", "residents.find", json!({ "text": text })).await["residents"].clone();
        assert_eq!(found("曾乐").await, json!([]), "the old name finds nobody");
        assert_eq!(found("0003").await, json!([]), "the old phone finds nobody");
        assert_eq!(found("zengyue").await[0]["resident"], person);
        let taken = json!({ "resident": person, "version": 2, "document": card("310106198503129993") });
        refused(desk.call("clerk", "residents.update", taken).await, "resident_already_registered");
        let passport = json!({ "resident": person, "version": 2, "document": { "kind": "passport", "number": "E99999998" } });
        desk.ok("clerk", "residents.update", passport).await;
        let opened = desk.ok("clerk", "residents.open", json!({ "resident": person })).await;
        assert_eq!(opened["age"], 54, "a passport does not take the known birth date away");
        let undone = json!({ "resident": person, "version": 3, "document": card("31010619850312990X") });
        desk.ok("clerk", "residents.update", undone).await;
        let opened = desk.ok("clerk", "residents.open", json!({ "resident": person })).await;
        assert_eq!(opened["age"], 41, "a resident ID brings its own");
    }
}

both_engines! {
    /// Everything that a clerk types finds the person, and shows no more than it must.
    async fn people_are_found(desk: TestDesk) {
        for (name, queries) in [
            ("单志远", "单志远 志远 远 szy dzy shanzhi danzhi zhiyuan ＳＺＹ 9993 0001 310106198503129993 310106850312999 199-0000-0001"),
            ("尉迟安", "尉迟 迟安 yuchian weichi yca wca 0005"),
            ("李𬱖", "𬱖 李𬱖 ld"),
            ("阿卜杜·测试", "阿卜杜测试 阿卜杜•测试 杜测 abdcs 9910"),
            ("陳小冊", "陈小册 陳小冊 cxc 9996 810000199001019996 +852-6123-4567"),
            ("MUSTER, ANNA-LENA", "muster anna lena annalena 9990 931276197906159990 +49(0)30901820"),
            ("解文秀", "xiewen jiewen 62999951 021-62999951 62999951转8"),
        ] {
            let person = desk.resident(name).await;
            for typed in queries.split(' ') {
                let found = desk.ok("clerk", "residents.find", json!({ "text": typed })).await;
                let people = found["residents"].as_array().expect("a list");
                assert!(people.iter().any(|row| row["resident"] == person), "{typed} finds {name}, not {found}");
                let shown = found.to_string();
                assert!(!shown.contains(name), "a list shows masked names: {shown}");
                for number in ["310106198503129993", "19900000001", "810000199001019996"] {
                    assert!(!shown.contains(number), "a list shows masked numbers: {shown}");
                }
            }
        }
        let nobody = desk.ok("clerk", "residents.find", json!({ "text": "·" })).await;
        assert_eq!(nobody, json!({ "residents": [], "more": false }));
        let one = desk.ok("clerk", "residents.find", json!({ "text": "冯", "limit": 1 })).await;
        assert_eq!((one["residents"].as_array().map(Vec::len), &one["more"]), (Some(1), &json!(true)));
        refused(desk.call("clerk", "residents.find", json!({ "text": "冯", "limit": 51 })).await, "limit_out_of_range@limit");
        refused(desk.call("clerk", "residents.find", json!({ "text": " " })).await, "text_empty@text");
        refused(desk.call("volunteer", "residents.find", json!({ "text": "冯" })).await, "not_permitted");
    }
}

both_engines! {
    /// Somebody is found by today's ticket and by a receipt, and their visits are listed, the newest first.
    async fn visits_lead_to_the_person(desk: TestDesk) {
        let person = desk.resident("单志远").await;
        let mut visits = Vec::new();
        for _ in 0..3 {
            let visit = desk.visit("clerk", json!({ "resident": person })).await;
            desk.ok("clerk", "consultations.log", json!({
                "visit": visit, "topic": "居住证", "question": "在哪里办？", "answer": "对面受理中心",
            })).await;
            desk.ok("clerk", "visits.finish", json!({ "visit": visit })).await;
            visits.insert(0, visit);
            desk.pass(1).await;
        }
        let ticket = desk.ticket(json!({})).await["ticket"].clone();
        desk.visit("clerk", json!({ "resident": person, "ticket": ticket })).await;
        for number in ["A001", "ａ001", "JNL-SL-20261122-0003"] {
            let found = desk.ok("clerk", "residents.find", json!({ "text": number })).await;
            assert_eq!(found["residents"][0]["resident"], person, "{number}");
        }
        let opened = desk.ok("clerk", "residents.open", json!({ "resident": person })).await;
        assert_eq!((&opened["visits"], &opened["last_visit"]), (&json!(4), &json!("2026-11-22")));
        let page = desk.ok("clerk", "residents.history", json!({ "resident": person, "limit": 2 })).await;
        assert_eq!((&page["visits"][0]["items"], &page["more"]), (&json!([]), &json!(true)));
        assert_eq!(page["visits"][1]["visit"], visits[0]);
        let rest = json!({ "resident": person, "after": visits[0], "limit": 2 });
        let page = desk.ok("clerk", "residents.history", rest).await;
        assert_eq!((&page["visits"][0]["visit"], &page["visits"][1]["visit"]), (&visits[1], &visits[2]));
        assert_eq!(page["more"], false);
        let item = json!({ "kind": "consultation", "title": "咨询：居住证", "outcome": "consulted" });
        assert_eq!(page["visits"][0]["items"], json!([item]));
    }
}
