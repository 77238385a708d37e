//! A day at the counter, written row by row as the queue, the visits and the receipts write it.

use chrono::Duration;
use domain::time::{Day, Instant};
use uuid::Uuid;

use crate::harness::TestDesk;
use crate::harness::backdoor::{Backdoor, Cell};
use crate::harness::new_request as new_id;

/// Writes days of one site.
pub(crate) struct Morning {
    pub rows: Backdoor,
    site: Uuid,
    counter: Uuid,
    clerk: Uuid,
}

/// An item as a test tells it.
pub(crate) struct Item<'a> {
    pub kind: &'a str,
    pub centre: &'a str,
    pub channel: &'a str,
    pub outcome: Option<&'a str>,
    /// Minutes after nine on its day; negative on an earlier day.
    pub ended: Option<i64>,
    pub handler: Option<Uuid>,
}

/// An item of the usual sort: answered at once.
pub(crate) fn item<'a>(kind: &'a str, outcome: &'a str) -> Item<'a> {
    Item {
        kind,
        centre: "party_mass_service",
        channel: "walk_in",
        outcome: Some(outcome),
        ended: Some(20),
        handler: None,
    }
}

/// Minutes after nine o'clock of a day.
pub(crate) fn at(day: Day, minutes: i64) -> i64 {
    (Instant::start_of(day) + Duration::minutes(9 * 60 + minutes)).millis()
}

impl Morning {
    pub(crate) async fn of(desk: &TestDesk) -> Self {
        let mut rows = Backdoor::of(&desk.engine.place()).await;
        let site = rows.id("select id from sites where code = 'JNL'", &[]).await;
        let counter = rows.id("select id from counters where number = 2", &[]).await;
        let clerk = rows.id("select id from staff where login = 'clerk'", &[]).await;
        Self { rows, site, counter, clerk }
    }

    /// A ticket that was issued and called so many minutes after nine.
    pub(crate) async fn ticket(
        &mut self,
        day: Day,
        (prefix, number): (&str, i64),
        state: &str,
        called: Option<(i64, i64)>,
    ) -> Uuid {
        let id = new_id();
        let (issued, first_called) = called.unwrap_or((0, 0));
        let mut row: Vec<(&str, Cell)> = vec![
            ("site_id", self.site.into()),
            ("id", id.into()),
            ("day", day.into()),
            ("prefix", prefix.into()),
            ("number", number.into()),
            ("queue", prefix.into()),
            ("sequence", (number + 1000 * i64::from(prefix.as_bytes()[0])).into()),
            ("state", state.into()),
            ("issued_at", at(day, issued).into()),
            ("issued_by", self.clerk.into()),
        ];
        if called.is_some() {
            row.push(("first_called_at", at(day, first_called).into()));
            row.push(("serving_at", at(day, first_called + 1).into()));
            row.push(("ended_at", at(day, first_called + 11).into()));
        }
        self.rows.insert("tickets", &row).await;
        id
    }

    /// A visit at window 2; what is `more` replaces nothing of what stands here.
    pub(crate) async fn visit(
        &mut self,
        day: Day,
        state: &str,
        ticket: Option<Uuid>,
        more: &[(&str, Cell)],
    ) -> Uuid {
        let id = new_id();
        let mut row: Vec<(&str, Cell)> = vec![
            ("site_id", self.site.into()),
            ("id", id.into()),
            ("day", day.into()),
            ("counter_id", self.counter.into()),
            ("staff_id", self.clerk.into()),
            ("channel", "walk_in".into()),
            ("principal_name", "冯建国".into()),
            ("state", state.into()),
            ("opened_at", at(day, 5).into()),
        ];
        row.extend(ticket.map(|ticket| ("ticket_id", Cell::Id(ticket))));
        match state {
            "parked" => {
                row.push(("parked_where", "在复印机旁".into()));
                row.push(("parked_at", at(day, 15).into()));
            }
            "open" => {}
            _ => row.push(("ended_at", at(day, 25).into())),
        }
        row.extend(more.iter().cloned());
        self.rows.insert("visits", &row).await;
        id
    }

    /// An item of a visit.
    pub(crate) async fn item(&mut self, day: Day, visit: Uuid, position: i64, item: Item<'_>) -> Uuid {
        let id = new_id();
        let mut row: Vec<(&str, Cell)> = vec![
            ("site_id", self.site.into()),
            ("id", id.into()),
            ("visit_id", visit.into()),
            ("position", position.into()),
            ("day", day.into()),
            ("kind", item.kind.into()),
            ("centre", item.centre.into()),
            ("channel", item.channel.into()),
            ("staff_id", item.handler.unwrap_or(self.clerk).into()),
            ("title", "一件事".into()),
            ("view", "{}".into()),
            ("created_at", at(day, 10).into()),
        ];
        row.extend(item.outcome.map(|outcome| ("outcome", outcome.into())));
        row.extend(item.ended.map(|minutes| ("ended_at", at(day, minutes).into())));
        if item.outcome == Some("not_accepted") {
            row.push(("reason", "不属本窗口".into()));
            row.push(("where_to", "马路对面".into()));
        }
        self.rows.insert("visit_items", &row).await;
        id
    }

    /// The receipt of a visit.
    pub(crate) async fn receipt(&mut self, day: Day, visit: Uuid, sequence: i64, void: bool) {
        let lead = self.rows.id("select id from staff where login = 'lead'", &[]).await;
        let mut row: Vec<(&str, Cell)> = vec![
            ("site_id", self.site.into()),
            ("id", new_id().into()),
            ("visit_id", visit.into()),
            ("kind", "receipt".into()),
            ("day", day.into()),
            ("sequence", sequence.into()),
            ("number", Cell::Text(format!("JNL-SL-{}-{sequence:04}", day.format("%Y%m%d")))),
            ("view", Cell::Bytes(vec![0])),
            ("template", 1.into()),
            ("issued_at", at(day, 25).into()),
            ("issued_by", self.clerk.into()),
            ("state", if void { "void" } else { "issued" }.into()),
        ];
        if void {
            row.push(("void_reason", "录错，已重开".into()));
            row.push(("voided_by", lead.into()));
            row.push(("voided_at", at(day, 30).into()));
        }
        self.rows.insert("receipts", &row).await;
    }

    /// A question with its answer, and a person sent across the road.
    pub(crate) async fn answer_and_refer(&mut self, day: Day, consultation: Uuid, referral: Uuid) {
        let common = |site: Uuid, item: Uuid| {
            let ids = [("site_id", site.into()), ("id", new_id().into()), ("item_id", item.into())];
            ids.into_iter().chain([("created_at", at(day, 10).into())]).collect::<Vec<(&str, Cell)>>()
        };
        let mut row = common(self.site, consultation);
        row.extend([("topic", "居住证".into()), ("question", "怎样办".into()), ("answer", "去对面".into())]);
        self.rows.insert("consultations", &row).await;
        let mut row = common(self.site, referral);
        row.extend([("to_site_id", self.site.into()), ("matter", "居住证".into()), ("state", "sent".into())]);
        self.rows.insert("referrals", &row).await;
    }

    /// A day that balances: five tickets, three visits, five items, three receipts of which one is void.
    pub(crate) async fn balanced_day(&mut self, day: Day) {
        let waits = [(("A", 1), (0, 4)), (("A", 2), (0, 10)), (("V", 1), (60, 63))];
        let mut tickets = Vec::new();
        for (number, called) in waits {
            tickets.push(self.ticket(day, number, "done", Some(called)).await);
        }
        self.ticket(day, ("A", 3), "expired", None).await;
        self.ticket(day, ("A", 4), "left", None).await;
        let elderly: &[(&str, Cell)] =
            &[("elderly", true.into()), ("priority", "elderly".into()), ("help", "by_agent".into())];
        let first = self.visit(day, "finished", Some(tickets[2]), elderly).await;
        let second = self.visit(day, "finished", Some(tickets[0]), &[("elderly", false.into())]).await;
        let third = self.visit(day, "finished", Some(tickets[1]), &[]).await;
        let question = self.item(day, first, 1, item("consultation", "consulted")).await;
        let referral = self.item(day, first, 2, item("referral", "referred")).await;
        self.answer_and_refer(day, question, referral).await;
        self.item(day, second, 1, item("room_booking", "handled")).await;
        self.item(day, second, 2, item("course", "not_accepted")).await;
        let shift = Item { centre: "volunteer_service", channel: "agent", ..item("volunteering", "handled") };
        self.item(day, third, 1, shift).await;
        // A withdrawn item was never taken in: it counts nowhere.
        self.item(day, third, 2, item("course", "withdrawn")).await;
        for (visit, sequence, void) in [(first, 1, false), (second, 2, true), (second, 3, false)] {
            self.receipt(day, visit, sequence, void).await;
        }
    }
}
