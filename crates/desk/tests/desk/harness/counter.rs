//! What happens at a window in nearly every test.

use desk::{Fault, SessionToken};
use domain::time::Day;
use serde_json::{Value, json};
use uuid::Uuid;

use super::behind::{Raw, raw_change, raw_get};
use super::{PASSWORD, TestDesk, new_request};

impl TestDesk {
    /// Gives out a ticket at the entrance.
    pub(crate) async fn ticket(&self, args: Value) -> Value {
        self.ok("volunteer", "queue.issue", args).await
    }

    /// Opens a visit and gives its id.
    pub(crate) async fn visit(&self, login: &str, args: Value) -> Value {
        self.ok(login, "visits.open", args).await["visit"].clone()
    }

    /// Puts an item into a visit as its service does, and gives its id.
    pub(crate) async fn item(&self, visit: &Value, kind: &str, title: &str) -> Value {
        let mut raw = Raw::open(self).await;
        let visit: Uuid = serde_json::from_value(visit.clone()).expect("a visit's id");
        add_item(&mut raw, visit, kind, title).await
    }

    /// The same, about a booking, an enrolment, …
    pub(crate) async fn item_about(&self, visit: &Value, kind: &str, title: &str, subject: &Value) -> Value {
        let item = self.item(visit, kind, title).await;
        let ids = [&item, subject].map(|id| serde_json::from_value::<Uuid>(id.clone()).expect("an id"));
        let about = "update visit_items set subject_id = $2 where id = $1";
        raw_change!(&mut Raw::open(self).await, sqlx::query(about).bind(ids[0]).bind(ids[1]));
        item
    }

    /// Registers a resident without a document.
    pub(crate) async fn person_of(&self, name: &str, sex: &str, birth: &str) -> Value {
        let mut raw = Raw::open(self).await;
        let (site, id) = (raw.site().await, new_request());
        let birth: Day = birth.parse().expect("a day");
        let insert = "insert into residents (id, site_id, name, sex, birth, created_at, created_by)
            values ($1, $2, $3, $4, $5, 0, $1)";
        raw_change!(&mut raw, sqlx::query(insert).bind(id).bind(site).bind(name).bind(sex).bind(birth));
        json!(id)
    }

    /// Signs in clerks at so many windows of their own.
    pub(crate) async fn windows(&self, number: i64) -> Vec<SessionToken> {
        let mut raw = Raw::open(self).await;
        let site = raw.site().await;
        let mut sessions = Vec::new();
        for window in 11..11 + number {
            let insert = "insert into counters (id, site_id, number, name) values ($1, $2, $3, $4)";
            let name = format!("{window}号窗口");
            raw_change!(
                &mut raw,
                sqlx::query(insert).bind(new_request()).bind(site).bind(window).bind(&name)
            );
            let login = format!("window{window}");
            let account = json!({
                "login": login, "number": (500 + window).to_string(), "name": login, "roles": ["clerk"],
                "password": PASSWORD,
            });
            self.ok("manager", "staff.add", account).await;
            let args = json!({ "login": login, "password": PASSWORD, "counter": window });
            let reply = self.desk.call(None, new_request(), "staff.sign_in", args).await.expect("signs in");
            sessions.push(SessionToken(reply["session"].as_str().expect("a session").to_owned()));
        }
        sessions
    }

    /// Does something at a window, pressing again while the database is busy, as a clerk does.
    pub(crate) async fn press(
        &self,
        session: &SessionToken,
        action: &str,
        args: Value,
    ) -> Result<Value, Fault> {
        loop {
            match self.desk.call(Some(session), new_request(), action, args.clone()).await {
                Err(fault) if fault.code == "busy" => {}
                done => return done,
            }
        }
    }
}

/// Puts an item into a visit as its service does, and gives its id.
pub(crate) async fn add_item(raw: &mut Raw, visit: Uuid, kind: &str, title: &str) -> Value {
    let (site, id) = (raw.site().await, new_request());
    let view =
        json!({ "title": title, "outcome": "", "when": null, "place": null, "lines": [], "bring": [] });
    let last: i64 = raw_get!(&mut *raw, |c| {
        sqlx::query_scalar("select coalesce(max(position), 0) from visit_items where visit_id = $1")
            .bind(visit)
            .fetch_one(c)
    });
    let insert = "insert into visit_items (site_id, id, visit_id, position, day, kind, centre, channel,
            staff_id, title, view, created_at)
        select site_id, $2, id, $3, day, $4, 'party_mass_service', channel, staff_id, $5, $6, opened_at
        from visits where site_id = $1 and id = $7";
    let rows = raw_change!(
        raw,
        sqlx::query(insert)
            .bind(site)
            .bind(id)
            .bind(last + 1)
            .bind(kind)
            .bind(title)
            .bind(view.to_string())
            .bind(visit)
    );
    assert_eq!(rows, 1, "the visit is there");
    json!(id)
}
