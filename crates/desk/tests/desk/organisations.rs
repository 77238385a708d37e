//! Organisations: registered once, found by any part of their name.

use serde_json::json;

use crate::harness::{both_engines, refused};

both_engines! {
    /// A branch is registered, found by a part of its name, opened with a masked phone, and not registered twice.
    async fn an_organisation_stands_once(desk: TestDesk) {
        let branch = json!({
            "name": " 武定路居民区第三党支部", "kind": "party_branch", "contact_name": "周明", "contact_phone": "19900000041",
        });
        let registered = desk.ok("clerk", "organisations.register", branch.clone()).await["organisation"].clone();
        let fault = refused(desk.call("clerk3", "organisations.register", branch).await, "organisation_already_registered");
        assert_eq!(fault.params["organisation"], registered);
        for text in ["武定路", "第三党支部", "三", "居民区第三"] {
            let found = desk.ok("clerk", "organisations.find", json!({ "text": text, "kind": "party_branch" })).await;
            assert_eq!(found["organisations"][0]["organisation"], registered, "{text}");
        }
        let teams = desk.ok("clerk", "organisations.find", json!({ "text": "武定路", "kind": "team" })).await;
        assert_eq!(teams, json!({ "organisations": [], "more": false }));
        let opened = desk.ok("clerk", "organisations.open", json!({ "organisation": registered })).await;
        assert_eq!(opened["name"], "武定路居民区第三党支部");
        assert_eq!((&opened["contact_phone"], &opened["bookings"]), (&json!("199****0041"), &json!(0)));
        let blank = json!({ "name": "\u{200B} ", "kind": "team" });
        refused(desk.call("clerk", "organisations.register", blank).await, "organisation_name_empty@name");
        let unknown = json!({ "organisation": desk.resident("单志远").await });
        refused(desk.call("clerk", "organisations.open", unknown).await, "not_found");
        refused(desk.call("volunteer", "organisations.find", json!({})).await, "not_permitted");
    }
}

both_engines! {
    /// The sample's organisations are listed by name and counted by kind; a long name is found by its end.
    async fn organisations_are_listed(desk: TestDesk) {
        let first = desk.ok("clerk", "organisations.find", json!({ "limit": 5 })).await;
        assert_eq!((first["organisations"].as_array().map(Vec::len), &first["more"]), (Some(5), &json!(true)));
        let kinds = desk.ok("clerk", "organisations.kinds", json!({})).await;
        assert_eq!(kinds[0], json!({ "kind": "party_branch", "organisations": 2 }));
        assert_eq!(kinds.as_array().map(Vec::len), Some(7), "every kind, used or not");
        let long = format!("{}末", "长".repeat(99));
        let registered = desk.ok("clerk", "organisations.register", json!({ "name": long, "kind": "other" })).await;
        assert_eq!(desk.organisation("长末").await, registered["organisation"]);
    }
}
