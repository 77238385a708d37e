//! What happens at a window in nearly every test.

use desk::{Fault, SessionToken};
use serde_json::{Value, json};

use super::backdoor::Backdoor;
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

    /// The lines of a visit's receipt, in order.
    pub(crate) async fn receipt_lines(&self, visit: &Value) -> Vec<Value> {
        let read = "select view from visit_items where visit_id = $1 order by position";
        let views = self.backdoor().await.texts(read, &[visit.into()]).await;
        views.iter().map(|view| serde_json::from_str(view).expect("a view")).collect()
    }

    /// How an item of a visit will stand on the receipt, and how it ended.
    pub(crate) async fn stored_item(&self, item: &Value) -> (Value, String) {
        let read = "select view, outcome from visit_items where id = $1";
        let rows: Vec<(String, String)> = self.backdoor().await.rows(read, &[item.into()]).await;
        let (view, outcome) = rows.into_iter().next().expect("the item is there");
        (serde_json::from_str(&view).expect("a view"), outcome)
    }

    /// Puts an item into a visit as its service does, and gives its id.
    pub(crate) async fn item(&self, visit: &Value, kind: &str, title: &str) -> Value {
        add_item(&mut self.backdoor().await, visit, kind, title).await
    }

    /// The same, about a booking, an enrolment, …
    pub(crate) async fn item_about(&self, visit: &Value, kind: &str, title: &str, subject: &Value) -> Value {
        let item = self.item(visit, kind, title).await;
        let about = "update visit_items set subject_id = $2 where id = $1";
        self.backdoor().await.execute(about, &[(&item).into(), subject.into()]).await;
        item
    }

    /// Signs in clerks at so many windows of their own.
    pub(crate) async fn windows(&self, number: i64) -> Vec<SessionToken> {
        let mut sessions = Vec::new();
        for window in 11..11 + number {
            let counter = json!({ "number": window, "name": format!("{window}号窗口") });
            self.ok("manager", "sites.add_counter", counter).await;
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
pub(crate) async fn add_item(backdoor: &mut Backdoor, visit: &Value, kind: &str, title: &str) -> Value {
    const INSERT: &str = "insert into visit_items (site_id, id, visit_id, position, day, kind, centre, channel,
            staff_id, title, view, created_at)
        select site_id, $1, id, (select coalesce(max(position), 0) + 1 from visit_items where visit_id = $2), day,
            $3, 'party_mass_service', channel, staff_id, $4, $5, opened_at
        from visits where id = $2";
    let id = new_request();
    let view =
        json!({ "title": title, "outcome": "", "when": null, "place": null, "lines": [], "bring": [] });
    let cells = [id.into(), visit.into(), kind.into(), title.into(), view.to_string().into()];
    assert_eq!(backdoor.execute(INSERT, &cells).await, 1, "the visit is there");
    json!(id)
}
