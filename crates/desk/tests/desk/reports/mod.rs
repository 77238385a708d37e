//! The day's report: counted from the rows, balanced, frozen, revised, summed.

mod counted;
mod identities;
mod morning;

use domain::time::Day;
use serde_json::{Value, json};

use self::morning::{Item, Morning, item};
use crate::harness::{both_engines, refused};

/// The day of every test.
fn sunday() -> Day {
    Day::from_ymd_opt(2026, 11, 22).expect("a date")
}

/// The codes of what stands in the way, in the order of the report.
fn blockers(report: &Value) -> Vec<&str> {
    let blockers = report["blockers"].as_array().expect("a list");
    blockers.iter().filter_map(|blocker| blocker["code"].as_str()).collect()
}

both_engines! {
    /// A morning is counted, balances, becomes final and stays as it was.
    async fn a_day_balances_and_is_frozen(desk: TestDesk) {
        let mut morning = Morning::of(&desk).await;
        morning.balanced_day(sunday()).await;
        let day = desk.ok("clerk", "reports.day", json!({ "day": "2026-11-22" })).await;
        assert_eq!(day["blockers"], json!([]), "everything is finished and every sum holds");
        let figures = &day["figures"];
        assert_eq!(figures["tickets"], json!({ "issued": 5, "served": 3, "no_show": 1, "left": 1, "waiting": 0 }));
        assert_eq!(figures["waits"], json!({ "served": 3, "total_seconds": 1020, "max_seconds": 600, "median_seconds": 240 }));
        assert_eq!(figures["services"]["total_seconds"], 3 * 600);
        assert_eq!(figures["items"]["total"], 5, "the withdrawn item is not counted");
        assert_eq!(figures["items"]["by_handler"], json!({ "012": 5 }), "a handler is a staff number");
        assert_eq!(figures["items"]["by_channel"], json!({ "walk_in": 4, "agent": 1 }));
        assert_eq!(figures["flow"], json!({ "opening": 0, "received": 5, "closed": 4, "transferred": 1, "closing": 0 }));
        assert_eq!(figures["receipts"], json!({ "JNL-SL-20261122": { "first": 1, "last": 3, "rows": 3, "voided": 1 } }));
        assert_eq!(figures["people"]["elderly"], 1);
        assert_eq!(figures["people"]["age_known"], 2, "nobody guesses an age");
        assert_eq!(figures["referrals"], json!({ "江宁路街道社区党群服务综合体": 1 }));
        assert_eq!(figures["consultations"], json!({ "居住证": 1 }));
        assert_eq!(day["sheet"]["windows"], json!(["2号窗口"]));
        assert_eq!(day["sheet"]["on_duty"], json!(["012"]));
        assert_eq!(day["sheet"]["tickets_per_hour"], json!([{ "hour": 9, "tickets": 4 }, { "hour": 10, "tickets": 1 }]));

        refused(desk.call("lead", "reports.finalise", json!({ "day": "2026-11-22" })).await, "not_permitted");
        let done = desk.ok("manager", "reports.finalise", json!({ "day": "2026-11-22", "weather": "多云 9–15 ℃" })).await;
        assert_eq!(done["version"], 1);
        let again = refused(desk.call("manager", "reports.finalise", json!({ "day": "2026-11-22" })).await, "report_already_final");
        assert_eq!(again.params["version"], 1);
        let frozen = desk.ok("clerk", "reports.frozen", json!({ "day": "2026-11-22" })).await;
        assert_eq!(&frozen["figures"], figures, "what is frozen is what was seen");
        assert_eq!(frozen["finalised_by"], "001");
        assert_eq!(frozen["audit_heads"].as_array().map(Vec::len), Some(1), "one station has a chain");
        assert_eq!(frozen["sheet"]["weather"], "多云 9–15 ℃");
    }
}

both_engines! {
    /// "Final" is refused while somebody is still being served, with what to open.
    async fn a_day_waits_for_open_visits_and_tickets(desk: TestDesk) {
        let mut morning = Morning::of(&desk).await;
        morning.balanced_day(sunday()).await;
        let ticket = morning.ticket(sunday(), ("A", 5), "serving", None).await;
        let visit = morning.visit(sunday(), "parked", Some(ticket), &[]).await;
        morning.ticket(sunday(), ("A", 6), "issued", None).await;
        let day = desk.ok("clerk", "reports.day", json!({ "day": "2026-11-22" })).await;
        assert_eq!(blockers(&day), ["report_has_open_visits", "report_has_waiting_tickets"]);
        assert_eq!(day["open_visits"], json!([{ "visit": visit, "stage": "parked", "counter": 2, "ticket": "A005" }]));
        let fault = refused(desk.call("manager", "reports.finalise", json!({ "day": "2026-11-22" })).await, "report_blocked");
        assert_eq!(fault.params["open_visits"], day["open_visits"]);
        assert_eq!(fault.params["waiting_tickets"][1]["number"], "A006");
        assert_eq!(fault.params["waiting_tickets"][1]["stage"], "waiting");
        let none = refused(desk.call("clerk", "reports.frozen", json!({ "day": "2026-11-22" })).await, "not_found");
        assert_eq!(none.params["noun"], "report", "nothing was frozen by the refusal");
        let ahead = desk.call("manager", "reports.finalise", json!({ "day": "2026-11-23" })).await;
        refused(ahead, "report_day_ahead@day");
    }
}

both_engines! {
    /// What waits for an authorisation is carried from day to day until it ends.
    async fn open_items_are_carried_forward(desk: TestDesk) {
        let mut morning = Morning::of(&desk).await;
        let (friday, saturday) = (sunday() - chrono::Days::new(2), sunday() - chrono::Days::new(1));
        let visit = morning.visit(friday, "finished", None, &[]).await;
        let waits = morning.item(friday, visit, 1, item("course", "pending_authorisation")).await;
        let flow = async |day: Day| {
            let report = desk.ok("clerk", "reports.day", json!({ "day": day })).await;
            assert_eq!(report["blockers"], json!([]), "{day} balances");
            (report["figures"]["flow"].clone(), report["figures"]["carried_forward"].clone())
        };
        let carried = json!({ "course": 1 });
        let came = json!({ "opening": 0, "received": 1, "closed": 0, "transferred": 0, "closing": 1 });
        let stays = json!({ "opening": 1, "received": 0, "closed": 0, "transferred": 0, "closing": 1 });
        assert_eq!(flow(friday).await, (came.clone(), carried.clone()));
        assert_eq!(flow(saturday).await, (stays.clone(), carried.clone()));
        assert_eq!(flow(sunday()).await, (stays.clone(), carried.clone()));
        let end = "update visit_items set outcome = 'handled', ended_at = $1 where id = $2";
        morning.rows.execute(end, &[morning::at(sunday(), 15).into(), waits.into()]).await;
        assert_eq!(flow(friday).await, (came, carried.clone()), "the past does not change");
        assert_eq!(flow(saturday).await, (stays, carried));
        let went = json!({ "opening": 1, "received": 0, "closed": 1, "transferred": 0, "closing": 0 });
        assert_eq!(flow(sunday()).await, (went, json!({})));
    }
}

both_engines! {
    /// A late entry makes the second version; the first stays as it was printed.
    async fn late_entries_make_a_revision(desk: TestDesk) {
        let mut morning = Morning::of(&desk).await;
        let revise = json!({ "day": "2026-11-22", "remarks": ["补录一件电话咨询。"] });
        refused(desk.call("manager", "reports.revise", revise.clone()).await, "report_not_final_yet");
        morning.balanced_day(sunday()).await;
        desk.ok("manager", "reports.finalise", json!({ "day": "2026-11-22" })).await;
        let same = refused(desk.call("manager", "reports.revise", revise.clone()).await, "report_unchanged");
        assert_eq!(same.params["version"], 1);

        let visit = morning.visit(sunday(), "finished", None, &[]).await;
        morning.item(sunday(), visit, 1, Item { channel: "phone", ..item("consultation", "consulted") }).await;
        let revised = desk.ok("manager", "reports.revise", revise).await;
        assert_eq!(revised["revision"]["version"], 2);
        let listed = revised["revision"]["differences"].as_array().expect("a list");
        let phone = listed.iter().find(|line| line["figure"] == "items.by_channel.phone");
        assert_eq!(phone, Some(&json!({ "figure": "items.by_channel.phone", "before": null, "after": 1 })));
        let first = desk.ok("clerk", "reports.frozen", json!({ "day": "2026-11-22", "version": 1 })).await;
        assert_eq!(first["figures"]["items"]["total"], 5, "the first version stays");
        let latest = desk.ok("clerk", "reports.frozen", json!({ "day": "2026-11-22" })).await;
        assert_eq!((&latest["version"], &latest["figures"]["items"]["total"]), (&json!(2), &json!(6)));
        assert_eq!(latest["differences"], revised["revision"]["differences"]);
        let versions = desk.ok("clerk", "reports.list", json!({ "from": "2026-11-01", "to": "2026-11-30" })).await;
        let versions: Vec<_> = versions.as_array().expect("a list").iter().map(|row| row["version"].clone()).collect();
        assert_eq!(versions, [2, 1]);
        let change = "update reports set figures = '{}' where version = 1";
        let changed = morning.rows.try_execute(change, &[]).await;
        assert!(changed.is_err(), "no statement changes a frozen day");
    }
}

both_engines! {
    /// A month is the sum of its final days, and says which ones are missing.
    async fn a_month_adds_up_its_final_days(desk: TestDesk) {
        let mut morning = Morning::of(&desk).await;
        let days = [20, 21, 22].map(|day| Day::from_ymd_opt(2026, 11, day).expect("a date"));
        for day in days {
            morning.balanced_day(day).await;
        }
        for day in [days[0], days[2]] {
            desk.ok("manager", "reports.finalise", json!({ "day": day })).await;
        }
        for (action, args) in [("reports.month", json!({ "year": 2026, "month": 11 })), ("reports.year", json!({ "year": 2026 }))] {
            let sum = desk.ok("clerk", action, args).await;
            assert_eq!((&sum["days"], &sum["missing"]), (&json!(2), &json!(["2026-11-21"])), "{action}");
            assert_eq!(sum["figures"]["items"]["total"], 10);
            assert_eq!(sum["figures"]["waits"]["median_seconds"], json!(null), "days have no common median");
            let holds = sum["identities"].as_array().expect("a list").iter().all(|identity| identity["holds"] == true);
            assert!(holds, "the final days of {action} balance together");
        }
        let none = desk.ok("clerk", "reports.month", json!({ "year": 2026, "month": 10 })).await;
        assert_eq!((&none["days"], &none["figures"]), (&json!(0), &json!(null)));
        refused(desk.call("clerk", "reports.month", json!({ "year": 2026, "month": 13 })).await, "report_month_unknown@month");
    }
}

both_engines! {
    /// The paper says what the screen says, as a draft before and for good after; and nobody's name.
    async fn the_paper_carries_no_personal_data(desk: TestDesk) {
        let mut morning = Morning::of(&desk).await;
        morning.balanced_day(sunday()).await;
        let args = json!({ "day": "2026-11-22" });
        let draft = desk.ok("clerk", "reports.paper", args.clone()).await;
        assert_eq!((&draft["state"], &draft["compiled_by"]), (&json!("draft"), &json!("012")));
        desk.ok("manager", "reports.finalise", args.clone()).await;
        let paper = desk.ok("clerk", "reports.paper", args.clone()).await;
        assert_eq!((&paper["state"], &paper["compiled_by"]), (&json!("final"), &json!("001")));
        assert_eq!(paper["blocks"], draft["blocks"]);
        assert_eq!(paper["series"][0]["void"][0]["number"], "JNL-SL-20261122-0002");
        assert_eq!(paper["day_kind"], "双休日");
        for action in ["reports.paper", "reports.day", "reports.frozen"] {
            let text = desk.ok("clerk", action, args.clone()).await.to_string();
            for personal in ["冯建国", "单志远", "clerk", "lead"] {
                assert!(!text.contains(personal), "{action} must not say {personal}");
            }
        }
        let missing = json!({ "day": "2026-11-22", "version": 7 });
        refused(desk.call("clerk", "reports.paper", missing).await, "not_found");
    }
}
