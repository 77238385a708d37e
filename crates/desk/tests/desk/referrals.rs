//! Referrals: sent on with a slip that answers everything, and heard of again.

use serde_json::json;

use crate::harness::{both_engines, refused};

both_engines! {
    /// A resident is sent across the road; the slip says where, how far, when and what to bring; later the other
    /// site says whether they came.
    async fn a_referral_comes_back(desk: TestDesk) {
        let (person, centre) = (desk.resident("单志远").await, desk.place("affairs-centre").await);
        let visit = desk.visit("clerk", json!({ "resident": person })).await;
        let slip = json!({ "visit": visit, "to_site": centre, "matter": "居住证办理", "bring": ["房屋租赁合同", "身份证"] });
        let made = desk.ok("clerk", "referrals.make", slip.clone()).await;
        let (view, outcome) = desk.stored_item(&made["item"]).await;
        assert_eq!(outcome, "referred");
        assert_eq!(view["title"], "居住证办理 → 社区事务受理服务中心");
        assert_eq!((&view["place"], &view["call"]), (&json!("昌平路710号对面"), &json!("021-62999902")));
        assert_eq!(view["lines"], json!(["步行 1 分钟 · 周一至周六 9:00–16:30"]));
        assert_eq!(view["bring"], json!(["身份证", "房屋租赁合同"]), "what everybody brings, and once");

        let open = desk.ok("clerk3", "referrals.list", json!({ "to_site": centre, "day": "2026-11-22" })).await;
        assert_eq!(open["referrals"][0]["referral"], made["referral"]);
        assert_eq!((&open["referrals"][0]["name"], &open["referrals"][0]["state"]), (&json!("单*远"), &json!("sent")));
        for elsewhere in [json!({ "day": "2026-11-21" }), json!({ "to_site": desk.place("station-01").await })] {
            let none = desk.ok("clerk3", "referrals.list", elsewhere).await;
            assert_eq!(none, json!({ "referrals": [], "more": false }));
        }

        let answer = |answer: &str| json!({ "referral": made["referral"], "answer": answer, "note": "电话询问" });
        assert_eq!(desk.ok("clerk", "referrals.answer", answer("not_arrived")).await["state"], "not_arrived");
        assert_eq!(desk.ok("clerk", "referrals.answer", answer("arrived")).await["state"], "arrived");
        refused(desk.call("clerk", "referrals.answer", answer("not_arrived")).await, "referral_arrived");
        let open = desk.ok("clerk", "referrals.list", json!({})).await;
        assert_eq!(open["referrals"], json!([]), "nothing is open any more");
        let all = desk.ok("clerk", "referrals.list", json!({ "answered": true })).await;
        assert_eq!((&all["referrals"][0]["state"], &all["referrals"][0]["note"]), (&json!("arrived"), &json!("电话询问")));
    }
}

both_engines! {
    /// Nobody is sent where they are, to nowhere, or after the visit.
    async fn a_referral_leads_somewhere(desk: TestDesk) {
        let visit = desk.visit("clerk", json!({ "name": "访客" })).await;
        let to = |site| json!({ "visit": visit, "to_site": site, "matter": "居住证办理" });
        refused(desk.call("clerk", "referrals.make", to(desk.place("JNL").await)).await, "referral_to_own_site@to_site");
        refused(desk.call("clerk", "referrals.make", to(desk.resident("单志远").await)).await, "not_found@to_site");
        let station = desk.place("station-01").await;
        refused(desk.call("volunteer", "referrals.make", to(station.clone())).await, "not_permitted");
        desk.ok("clerk", "visits.leave", json!({ "visit": visit })).await;
        refused(desk.call("clerk", "referrals.make", to(station)).await, "visit_not_open");
        let unknown = json!({ "referral": desk.resident("单志远").await, "answer": "arrived" });
        refused(desk.call("clerk", "referrals.answer", unknown).await, "not_found");
    }
}
