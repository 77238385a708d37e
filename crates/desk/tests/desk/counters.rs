//! Windows and computers.

use serde_json::json;

use crate::harness::{both_engines, refused};

both_engines! {
    /// A fourth window and a second computer are set up before the morning.
    async fn a_window_is_added(desk: TestDesk) {
        let window = desk.ok("manager", "sites.add_counter", json!({ "number": 4, "name": "4号窗口" })).await;
        let again = json!({ "number": 4, "name": "四号" });
        refused(desk.call("manager", "sites.add_counter", again).await, "counter_number_taken@number");
        let none = json!({ "number": 0, "name": "零号" });
        refused(desk.call("manager", "sites.add_counter", none).await, "counter_number_out_of_range@number");
        let rename = json!({ "counter": window["counter"], "name": "老年人优先窗口" });
        desk.ok("manager", "sites.rename_counter", rename).await;
        desk.ok("manager", "sites.add_station", json!({ "name": "二楼" })).await;
        refused(
            desk.call("manager", "sites.add_station", json!({ "name": "二楼" })).await,
            "station_name_taken@name",
        );

        let places = desk.ok("volunteer", "sites.counters", json!({})).await;
        let numbers: Vec<_> = places["counters"].as_array().unwrap().iter().map(|one| &one["number"]).collect();
        assert_eq!(numbers, [1, 2, 3, 4]);
        assert_eq!(places["counters"][3]["name"], "老年人优先窗口");
        assert_eq!(places["stations"].as_array().map(Vec::len), Some(2));

        let unknown = json!({ "counter": crate::harness::new_request(), "name": "无" });
        refused(desk.call("manager", "sites.rename_counter", unknown).await, "not_found");
        refused(desk.call("clerk", "sites.add_station", json!({ "name": "三楼" })).await, "not_permitted");
    }
}

both_engines! {
    /// A computer whose name was mistyped has the right one a moment later, in the audit too.
    async fn a_computer_is_renamed(desk: TestDesk) {
        let added = desk.ok("manager", "sites.add_station", json!({ "name": "二楼登记抬" })).await;
        let rename = |name: &str| json!({ "station": added["station"], "name": name });
        desk.ok("manager", "sites.rename_station", rename("二楼登记台")).await;
        desk.ok("manager", "sites.rename_station", rename("二楼登记台")).await;
        let places = desk.ok("volunteer", "sites.counters", json!({})).await;
        let names: Vec<_> = places["stations"].as_array().unwrap().iter().map(|one| &one["name"]).collect();
        assert!(names.contains(&&json!("二楼登记台")), "{names:?}");
        assert_eq!(names.len(), 2, "no other one has come or gone: {names:?}");

        let other = names.iter().find(|name| **name != "二楼登记台").unwrap().as_str().unwrap();
        let taken = desk.call("manager", "sites.rename_station", rename(other)).await;
        refused(taken, "station_name_taken@name");
        refused(desk.call("clerk", "sites.rename_station", rename("三楼")).await, "not_permitted");
        let unknown = json!({ "station": crate::harness::new_request(), "name": "无" });
        refused(desk.call("manager", "sites.rename_station", unknown).await, "not_found");
    }
}
