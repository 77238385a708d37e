//! S5: whoever touches the log is found out.

use desk::{Randomness, SeededRandomness};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::harness::Backdoor;
use crate::harness::{TestDesk, both_engines, new_request, refused};

/// Acts of vandalism in all.
const ACTS: u64 = 1_000;

both_engines! {
    /// The auditor reads who did what, page by page, newest first, and finds one matter.
    async fn the_auditor_reads(desk: TestDesk) {
        let post = json!({ "code": "garden", "name": "花园", "place": "屋顶", "content": "浇水" });
        let post = desk.ok("manager", "volunteers.add_post", post).await["post"].clone();
        let found = desk.ok("auditor", "audit.read", json!({ "subject": post })).await;
        assert_eq!(found["rows"].as_array().map(Vec::len), Some(1));
        let row = &found["rows"][0];
        assert_eq!((&row["action"], &row["staff_number"]), (&json!("volunteers.add_post"), &json!("001")));
        assert_eq!(found["next"], Value::Null);

        let all = desk.ok("auditor", "audit.read", json!({ "rows": 500 })).await;
        let (mut paged, mut after) = (Vec::new(), Value::Null);
        loop {
            let page = desk.ok("auditor", "audit.read", json!({ "rows": 4, "after": after })).await;
            paged.extend(page["rows"].as_array().unwrap().clone());
            after = page["next"].clone();
            if after.is_null() {
                break;
            }
        }
        assert_eq!(json!(paged), all["rows"], "the pages hold every row once");

        let clerk = desk.ok("clerk", "staff.me", json!({})).await["staff"].clone();
        let by_clerk = desk.ok("auditor", "audit.read", json!({ "staff": clerk })).await;
        assert!(by_clerk["rows"].as_array().unwrap().iter().all(|row| row["staff"] == clerk));
        let later = json!({ "from": "2026-11-22T09:00:00.001+08:00" });
        assert_eq!(desk.ok("auditor", "audit.read", later).await["rows"], json!([]));
        let earlier = json!({ "to": "2026-11-22T09:00:00+08:00" });
        assert_eq!(desk.ok("auditor", "audit.read", earlier).await["rows"], json!([]));
        refused(desk.call("manager", "audit.read", json!({})).await, "not_permitted");
    }
}

both_engines! {
    /// The auditor, who may not list accounts, still asks by name: also for somebody who has left.
    async fn the_auditor_knows_the_names(desk: TestDesk) {
        let clerk = desk.ok("clerk", "staff.me", json!({})).await["staff"].clone();
        desk.ok("manager", "staff.close", json!({ "staff": clerk, "reason": "调离" })).await;
        let names = desk.ok("auditor", "audit.names", json!({})).await;
        let staff = names["staff"].as_array().expect("accounts");
        assert!(staff.iter().any(|account| account["staff"] == clerk), "who has left stands in the log");
        assert!(staff.is_sorted_by_key(|account| account["number"].as_str()), "in the order of their numbers");
        let heads = desk.ok("auditor", "audit.head", json!({})).await;
        assert_eq!(names["stations"][0]["station"], heads[0]["station"], "a chain has a name");
        refused(desk.call("manager", "audit.names", json!({})).await, "not_permitted");
    }
}

both_engines! {
    /// Nothing was touched: every chain is whole up to the head that is printed, at every computer.
    async fn an_untouched_log_is_whole(desk: TestDesk) {
        desk.ok("manager", "sites.add_station", json!({ "name": "二楼" })).await;
        let args = json!({ "login": "clerk3", "password": crate::harness::PASSWORD, "station": "二楼" });
        desk.desk.call(None, new_request(), "staff.sign_in", args).await.expect("signs in upstairs");
        let heads = desk.ok("auditor", "audit.head", json!({})).await;
        assert_eq!(heads.as_array().map(Vec::len), Some(2), "one chain for each computer");
        let found = desk.ok("auditor", "audit.verify", json!({ "heads": heads })).await;
        assert_eq!(found["whole"], true);
        let rows = desk.backdoor().await.number("select count(*) from audit", &[]).await;
        assert_eq!(found["rows"], rows);
        assert_eq!(found["chains"][0]["head"], heads[0]);

        let on_paper = json!([{
            "station": heads[0]["station"], "sequence": heads[0]["sequence"],
            "mac": heads[0]["mac"].as_str().unwrap().chars().take(16).collect::<String>().to_uppercase(),
        }]);
        assert_eq!(desk.ok("auditor", "audit.verify", json!({ "heads": on_paper })).await["whole"], true);
        let mut malformed = on_paper;
        malformed[0]["mac"] = json!("beef");
        let fault = desk.call("auditor", "audit.verify", json!({ "heads": malformed })).await;
        refused(fault, "fingerprint_malformed@heads[0].mac");
    }
}

both_engines! {
    /// The kinds of damage have names, and the first row that is wrong a number.
    async fn damage_is_named(desk: TestDesk) {
        let mut log = Vandal::at(&desk).await;
        let seven = "sequence = 7";
        log.check(&format!("update audit set action = 'rooms.list' where {seven}"), "changed", 7).await;
        log.check(&format!("update audit set at = at + 1 where {seven}"), "changed", 7).await;
        log.check(&format!("delete from audit where {seven}"), "missing", 7).await;
        let closed_gap = format!("delete from audit where {seven}; {}", moved("sequence > 7", -1));
        log.check(&closed_gap, "missing", 7).await;
        let forged = format!("{}; {}", moved("sequence > 6", 1), log.forged(7, 3));
        log.check(&forged, "inserted", 7).await;
        log.check("delete from audit where sequence > 9", "cut", 10).await;
        log.check("delete from audit", "cut", 1).await;
        log.check("delete from audit where sequence = 1", "missing", 1).await;
    }
}

both_engines! {
    /// A thousand acts of every kind: each is found.
    async fn a_thousand_acts_are_found(desk: TestDesk) {
        let mut log = Vandal::at(&desk).await;
        let dice = Dice(SeededRandomness::new(5));
        for act in 0..ACTS {
            let statements = log.random_act(&dice, act % 7);
            assert!(log.finds(&statements).await.is_some(), "act {act} was not found: {statements}");
        }
    }
}

/// Somebody with the database's own tools, and a copy to put everything back.
struct Vandal<'a> {
    desk: &'a TestDesk,
    backdoor: Backdoor,
    rows: u64,
    noted: Value,
}

impl<'a> Vandal<'a> {
    async fn at(desk: &'a TestDesk) -> Self {
        let noted = desk.ok("auditor", "audit.head", json!({})).await;
        let mut backdoor = desk.backdoor().await;
        backdoor.script(open_the_audit(&backdoor)).await;
        backdoor.script("create table audit_copy as select * from audit").await;
        let rows = backdoor.number("select count(*) from audit", &[]).await.unsigned_abs();
        Self { desk, backdoor, rows, noted }
    }

    /// The first damage that the auditor finds after these statements; then everything is put back.
    async fn finds(&mut self, statements: &str) -> Option<Value> {
        self.backdoor.script(statements).await;
        let found = self.desk.ok("auditor", "audit.verify", json!({ "heads": self.noted })).await;
        self.backdoor.script("delete from audit; insert into audit select * from audit_copy").await;
        let damage = found["chains"][0]["damage"].clone();
        assert_eq!(found["whole"], damage.is_null());
        (!damage.is_null()).then_some(damage)
    }

    async fn check(&mut self, statements: &str, kind: &str, sequence: u64) {
        let damage = self.finds(statements).await.unwrap_or_else(|| panic!("not found: {statements}"));
        assert_eq!(damage, json!({ "kind": kind, "sequence": sequence }), "{statements}");
    }

    /// A row that the desk never wrote, at `place`, like the one at `model`.
    fn forged(&self, place: u64, model: u64) -> String {
        let columns = "at, staff_id, action, subject_kind, subject_id, reason, detail";
        let mac = bytes(&self.backdoor, &[7; 32]);
        format!(
            "insert into audit (site_id, station_id, sequence, {columns}, mac)
             select site_id, station_id, {place}, {columns}, {mac} from audit_copy where sequence = {model}"
        )
    }

    fn random_act(&self, dice: &Dice, kind: u64) -> String {
        let (one, other) = (dice.up_to(self.rows), dice.up_to(self.rows - 1));
        let other = if other >= one { other + 1 } else { other };
        match kind {
            0 | 1 => format!("update audit set {} where sequence = {one}", self.random_edit(dice)),
            2 => format!("delete from audit where sequence = {one}"),
            3 => format!(
                "delete from audit where sequence = {one}; {}",
                moved(&format!("sequence > {one}"), -1)
            ),
            4 => format!("{}; {}", moved(&format!("sequence >= {one}"), 1), self.forged(one, other)),
            5 => format!(
                "update audit set sequence = -1 where sequence = {one};
                 update audit set sequence = {one} where sequence = {other};
                 update audit set sequence = {other} where sequence = -1"
            ),
            _ => format!("delete from audit where sequence >= {one}"),
        }
    }

    fn random_edit(&self, dice: &Dice) -> String {
        let id = id(&self.backdoor, Uuid::from_u128(u128::from(dice.up_to(u64::MAX - 1))));
        match dice.up_to(10) {
            1 => format!("at = at + {}", dice.up_to(1000)),
            2 => format!("at = at - {}", dice.up_to(1000)),
            3 => format!("staff_id = {id}"),
            4 => "staff_id = null".to_owned(),
            5 => "action = action || '!'".to_owned(),
            6 => "subject_kind = case when subject_kind is null then '' else null end".to_owned(),
            7 => format!("subject_id = {id}"),
            8 => "reason = case when reason is null then '' else reason || '!' end".to_owned(),
            9 => "detail = detail || ' '".to_owned(),
            _ => format!("mac = {}", bytes(&self.backdoor, &dice.bytes())),
        }
    }
}

/// Takes away what keeps the audit from being changed.
pub(crate) fn open_the_audit(backdoor: &Backdoor) -> &'static str {
    match backdoor {
        Backdoor::Sqlite(_) => "drop trigger audit_no_update; drop trigger audit_no_delete",
        Backdoor::Postgres(_) => "drop trigger audit_append_only on audit",
    }
}

/// An id as a literal of the engine.
fn id(backdoor: &Backdoor, id: Uuid) -> String {
    match backdoor {
        Backdoor::Sqlite(_) => format!("x'{}'", id.simple()),
        Backdoor::Postgres(_) => format!("'{id}'::uuid"),
    }
}

/// Bytes as a literal of the engine.
fn bytes(backdoor: &Backdoor, bytes: &[u8]) -> String {
    let digits = bytes.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
    match backdoor {
        Backdoor::Sqlite(_) => format!("x'{digits}'"),
        Backdoor::Postgres(_) => format!("decode('{digits}', 'hex')"),
    }
}

/// Moves the numbers of some rows, by way of negative ones so that none meet.
fn moved(which: &str, by: i64) -> String {
    format!(
        "update audit set sequence = -(sequence + {by}) where {which};
         update audit set sequence = -sequence where sequence < 0"
    )
}

/// Randomness that can be replayed.
struct Dice(SeededRandomness);

impl Dice {
    /// 1 to `most`.
    fn up_to(&self, most: u64) -> u64 {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        u64::from_le_bytes(bytes) % most + 1
    }

    fn bytes(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        self.0.fill(&mut bytes);
        bytes
    }
}
