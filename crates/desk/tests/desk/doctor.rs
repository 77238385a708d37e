//! The doctor finds nothing wrong with a good desk, and what is wrong with a bad one.

use desk::{CheckName, Verdict};
use serde_json::json;

use crate::audit::open_the_audit;
use crate::harness::{TestDesk, both_engines};

async fn bad(desk: &TestDesk) -> Vec<CheckName> {
    let checks = desk.desk.doctor().await;
    checks.iter().filter(|check| check.verdict == Verdict::Bad).map(|check| check.name).collect()
}

both_engines! {
    /// A fresh desk is healthy, but for the backup that nobody has made yet.
    async fn a_fresh_desk_is_healthy(desk: TestDesk) {
        let checks = desk.desk.doctor().await;
        let warned: Vec<_> = checks.iter().filter(|check| check.verdict != Verdict::Good).collect();
        let names: Vec<_> = warned.iter().map(|check| check.name).collect();
        assert_eq!(names, [CheckName::LastBackup], "{warned:?}");
        let folder = tempfile::tempdir().expect("a temporary folder");
        desk.desk.keep_backups_in(folder.path().to_owned());
        desk.ok("manager", "backups.make", json!({})).await;
        let checks = desk.desk.doctor().await;
        assert!(checks.iter().all(|check| check.verdict == Verdict::Good), "{checks:?}");
    }
}

both_engines! {
    /// What was changed behind the door's back is found.
    async fn silent_damage_is_found(desk: TestDesk) {
        let mut backdoor = desk.backdoor().await;
        let reply = "update requests set reply = $1 where at = (select max(at) from requests)";
        backdoor.execute(reply, &[vec![7; 60].into()]).await;
        assert_eq!(bad(&desk).await, [CheckName::SealedColumns]);
        let station = backdoor.id("select id from stations", &[]).await;
        let row = [
            ("site_id", backdoor.id("select id from sites where code = 'JNL'", &[]).await.into()),
            ("station_id", station.into()),
            ("sequence", (backdoor.number("select max(sequence) from audit", &[]).await + 1).into()),
            ("at", 0.into()),
            ("action", "rooms.add".into()),
            ("detail", "{}".into()),
            ("mac", vec![0; 32].into()),
        ];
        backdoor.insert("audit", &row).await;
        assert_eq!(bad(&desk).await, [CheckName::AuditChain, CheckName::SealedColumns]);
    }
}

both_engines! {
    /// A row in the middle of the audit is found as well as the last one, and so is a tail that was cut off
    /// after a day report noted where the chain stood.
    async fn the_whole_audit_is_read(desk: TestDesk) {
        desk.ok("manager", "reports.finalise", json!({ "day": "2026-11-22" })).await;
        let mut backdoor = desk.backdoor().await;
        backdoor.script(open_the_audit(&backdoor)).await;
        backdoor.script("create table audit_copy as select * from audit").await;
        for vandalism in [
            "update audit set detail = '{}', action = 'rooms.list' where sequence = 3",
            "delete from audit where sequence = 3",
            "delete from audit where sequence > 5",
            "delete from audit",
        ] {
            backdoor.script(vandalism).await;
            assert_eq!(bad(&desk).await, [CheckName::AuditChain], "{vandalism}");
            backdoor.script("delete from audit; insert into audit select * from audit_copy").await;
            assert_eq!(bad(&desk).await, [], "{vandalism} is undone");
        }
    }
}
