//! The directory: the complex, its stations and the places of the service belt.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::harness::{both_engines, new_request, refused};

fn count(sites: &Value, kind: &str) -> usize {
    sites.as_array().map_or(0, |sites| sites.iter().filter(|site| site["kind"] == kind).count())
}

both_engines! {
    /// The sample holds the 14 places of the belt and 16 stations, the nearest first.
    async fn the_belt_is_walked_in_minutes(desk: TestDesk) {
        let all = desk.ok("volunteer", "sites.directory", json!({})).await;
        assert_eq!((count(&all, "complex"), count(&all, "place"), count(&all, "station")), (1, 14, 16));
        assert_eq!(all[0]["code"], "JNL", "everybody starts at the complex");
        let affairs = all.as_array().expect("a list").iter().find(|site| site["code"] == "affairs-centre");
        let affairs = affairs.expect("the Affairs Service Centre is in the belt");
        assert_eq!((&affairs["minutes_on_foot"], &affairs["bring"]), (&json!(1), &json!(["身份证"])));
        let minutes: Vec<i64> = all.as_array().expect("a list").iter().filter_map(|site| site["minutes_on_foot"].as_i64()).collect();
        assert!(minutes.is_sorted(), "{minutes:?}");
        let near = desk.ok("volunteer", "sites.directory", json!({ "within_minutes": 5, "kind": "place" })).await;
        assert!(near.as_array().expect("a list").iter().all(|site| site["minutes_on_foot"].as_i64() <= Some(5)));
        assert_eq!(count(&near, "place"), 13, "only the operation centre is farther");
    }
}

both_engines! {
    /// A manager adds a place; a code stands once, and nobody walks for ten hours.
    async fn a_manager_adds_a_place(desk: TestDesk) {
        let place = |code: &str, minutes: i64| json!({
            "code": code, "kind": "place", "name": "社区食堂", "address": "昌平路700号", "minutes_on_foot": minutes,
        });
        desk.ok("manager", "sites.add_place", place("canteen", 2)).await;
        refused(desk.call("manager", "sites.add_place", place("canteen", 2)).await, "site_code_taken@code");
        refused(desk.call("manager", "sites.add_place", place("far", 601)).await, "too_far_on_foot@minutes_on_foot");
        refused(desk.call("clerk", "sites.add_place", place("canteen-2", 2)).await, "not_permitted");
        assert!(desk.place("canteen").await.is_string());
    }
}

both_engines! {
    /// What the directory says of a place is corrected, the complex included; a place is closed with a reason.
    async fn a_manager_corrects_the_directory(desk: TestDesk) {
        let affairs = desk.place("affairs-centre").await;
        let changed = |site: &Value, minutes: i64| json!({
            "site": site, "name": "江宁路街道社区事务受理服务中心", "address": "昌平路700号", "phone": "021-62999997",
            "minutes_on_foot": minutes, "hours": "周一至周六 8:30–17:00", "bring": ["身份证", "户口簿"],
        });
        refused(desk.call("clerk", "sites.change", changed(&affairs, 3)).await, "not_permitted");
        refused(desk.call("manager", "sites.change", changed(&affairs, 601)).await, "too_far_on_foot@minutes_on_foot");
        let nobody = json!(Uuid::from_u128(7));
        refused(desk.call("manager", "sites.change", changed(&nobody, 3)).await, "not_found@site");
        desk.ok("manager", "sites.change", changed(&affairs, 3)).await;
        let listed = desk.ok("volunteer", "sites.directory", json!({ "within_minutes": 3, "kind": "place" })).await;
        let listed = listed.as_array().expect("a list").iter().find(|site| site["id"] == affairs).expect("it stays");
        assert_eq!((&listed["hours"], &listed["bring"][1]), (&json!("周一至周六 8:30–17:00"), &json!("户口簿")));

        let complex = desk.place("JNL").await;
        let renamed = json!({ "site": complex, "name": "江宁综合体", "english_name": "Jiangning", "address": "昌平路710号" });
        desk.ok("manager", "sites.change", renamed).await;
        let front = desk.desk.call(None, new_request(), "sites.front", json!({})).await.expect("anybody may look");
        assert_eq!((&front["unit"], &front["code"]), (&json!("江宁综合体"), &json!("JNL")));

        let close = |site: &Value| json!({ "site": site, "reason": "搬走了" });
        refused(desk.call("manager", "sites.close", close(&complex)).await, "site_has_staff@site");
        refused(desk.call("manager", "sites.close", close(&nobody)).await, "not_found@site");
        refused(desk.call("lead", "sites.close", close(&affairs)).await, "not_permitted");
        desk.ok("manager", "sites.close", close(&affairs)).await;
        refused(desk.call("manager", "sites.close", close(&affairs)).await, "not_found@site");
        refused(desk.call("manager", "sites.change", changed(&affairs, 3)).await, "not_found@site");
        let left = desk.ok("volunteer", "sites.directory", json!({ "kind": "place" })).await;
        assert_eq!(count(&left, "place"), 13, "nobody is sent there any more");
    }
}

both_engines! {
    /// Whoever stands before the sign-in page sees which complex this is and its windows, and nothing of any person.
    async fn the_front_shows_the_house_to_anybody(desk: TestDesk) {
        let front = desk.desk.call(None, new_request(), "sites.front", json!({})).await.expect("anybody may look");
        assert_eq!(front, json!({
            "unit": "江宁路街道社区党群服务综合体", "english_name": null, "code": "JNL", "rehearsal": false,
            "counters": [
                { "number": 1, "name": "1号窗口" }, { "number": 2, "name": "2号窗口" }, { "number": 3, "name": "3号窗口" },
            ],
            "now": desk.desk.now(), "backup_at": null,
        }));
    }
}

both_engines! {
    /// The front tells how old the latest backup is.
    async fn the_front_tells_the_latest_backup(desk: TestDesk) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        desk.desk.keep_backups_in(folder.path().to_owned());
        desk.ok("manager", "backups.make", json!({})).await;
        desk.pass(20).await;
        let made = desk.ok("manager", "backups.make", json!({})).await;
        let front = desk.desk.call(None, new_request(), "sites.front", json!({})).await.expect("anybody may look");
        assert_eq!(front["backup_at"], made["taken_at"], "the later of the two");
    }
}

both_engines! {
    /// The first start says on each field what is wrong with it, and an account that is there ends it.
    async fn the_first_start_names_each_field(desk: TestDesk) {
        let set_up = async |field: &str, value: Value| {
            let mut complex = json!({
                "code": "JNL", "name": "综合体", "address": "昌平路710号", "phone": "021-62999998", "counters": ["1号窗口"],
                "manager": { "login": "first", "number": "001", "name": "单志远", "password": "long enough 1" },
            });
            *complex.pointer_mut(field).expect("the field is there") = value;
            desk.desk.call(None, new_request(), "sites.set_up", complex).await
        };
        for (field, value, fault) in [
            ("/code", json!("江宁"), "unit_code_malformed@code"),
            ("/name", json!(" "), "text_empty@name"),
            ("/address", json!(""), "text_empty@address"),
            ("/phone", json!("电话"), "phone_format@phone"),
            ("/counters/0", json!(""), "text_empty@counters[0]"),
            ("/manager/name", json!(""), "name_empty@manager.name"),
            ("/manager/number", json!("1"), "staff_number_malformed@manager.number"),
            ("/manager/password", json!("short"), "password_too_short@manager.password"),
        ] {
            refused(set_up(field, value).await, fault);
        }
        refused(set_up("/code", json!("JNL")).await, "already_set_up");
    }
}
