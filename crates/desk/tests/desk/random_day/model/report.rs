//! The day report (R-RP): every figure counted from the lists, and what keeps the day from being final.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Model;
use super::courses::Course;
use super::queue::{Stage, Ticket};
use super::receipts;
use super::visits::{Item, Subject, Visit};
use super::volunteers::Served;

fn count<T>(rows: &[T], so: impl Fn(&T) -> bool) -> usize {
    rows.iter().filter(|row| so(row)).count()
}

fn tally<'a>(words: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, u32> {
    words.fold(BTreeMap::new(), |mut counts, word| {
        *counts.entry(word).or_default() += 1;
        counts
    })
}

/// How many, their sum, the longest, and the lower one in the middle: in whole seconds.
fn times(mut seconds: Vec<i64>) -> Value {
    seconds.sort_unstable();
    let median = seconds.get(seconds.len().saturating_sub(1) / 2);
    json!({
        "served": seconds.len(), "total_seconds": seconds.iter().sum::<i64>(),
        "max_seconds": seconds.last().copied().unwrap_or(0), "median_seconds": median,
    })
}

impl Model {
    /// The figures of the day as they stand.
    pub(in crate::random_day) fn figures(&self) -> Value {
        let day = self.today();
        let (tickets, visits) = (&self.queue.tickets, &self.visits.0);
        let done: Vec<&Ticket> = tickets.iter().filter(|ticket| ticket.stage == Stage::Done).collect();
        let wait = |ticket: &&Ticket| (ticket.first_called.unwrap() - ticket.issued_at).num_seconds();
        let service = |ticket: &&Ticket| (ticket.ended_at.unwrap() - ticket.served_at.unwrap()).num_seconds();
        let finished: Vec<_> = visits.iter().filter(|visit| visit.state == "finished").collect();
        json!({
            "from": day, "to": day,
            "tickets": {
                "issued": tickets.len(), "served": done.len(),
                "no_show": count(tickets, |ticket| ticket.stage.was_missed()),
                "left": count(tickets, |ticket| ticket.stage == Stage::Left),
                "waiting": count(tickets, Ticket::stands_in_the_way),
            },
            "waits": times(done.iter().map(wait).collect()),
            "second_waits": times(done.iter().flat_map(|ticket| ticket.second_waits.clone()).collect()),
            "services": times(done.iter().map(service).collect()),
            "visits": {
                "finished": finished.len(),
                "left": count(visits, |visit| visit.state == "left"),
                "open": count(visits, Visit::goes_on),
            },
            "people": {
                "by_agent": 0, "assisted": 0, "home_visits": 0,
                "priority": count(&finished, |visit| visit.priority),
                "elderly": count(&finished, |visit| visit.elderly == Some(true)),
                "age_known": count(&finished, |visit| visit.elderly.is_some()),
            },
            "items": self.item_figures(),
            "flow": self.flow(),
            "carried_forward": {},
            "receipts": self.receipt_figures(),
            "rooms": self.room_figures(),
            "courses": self.course_figures(),
            "volunteers": self.volunteer_figures(),
            "referrals": self.referral_figures(),
            "consultations": tally(self.items().filter_map(|item| match item.subject {
                Subject::Consultation(topic) => Some(topic),
                _ => None,
            })),
        })
    }

    fn items(&self) -> impl Iterator<Item = &Item> {
        self.visits.0.iter().flat_map(|visit| &visit.items)
    }

    fn item_figures(&self) -> Value {
        let mut table = BTreeMap::<_, BTreeMap<_, BTreeMap<_, u32>>>::new();
        for item in self.items() {
            let kinds = table.entry(item.centre).or_default();
            *kinds.entry(item.kind).or_default().entry("walk_in").or_default() += 1;
        }
        json!({
            "total": self.items().count(),
            "by_kind": tally(self.items().map(|item| item.kind)),
            "by_handler": tally(self.items().map(|item| self.clerks.0[item.handler].number)),
            "by_channel": tally(self.items().map(|_| "walk_in")),
            "by_centre": tally(self.items().map(|item| item.centre)),
            "by_outcome": tally(self.items().map(|item| item.outcome)),
            "open": 0,
            "by_centre_kind_channel": table,
        })
    }

    fn flow(&self) -> Value {
        let sent_on = self.items().filter(|item| item.outcome == "referred").count();
        let all = self.items().count();
        json!({ "opening": 0, "received": all, "closed": all - sent_on, "transferred": sent_on, "closing": 0 })
    }

    fn receipt_figures(&self) -> Value {
        let rows = self.receipts.len();
        if rows == 0 {
            return json!({});
        }
        let voided = count(&self.receipts, |receipt| receipt.void.is_some());
        json!({ receipts::series(self.today()): { "first": 1, "last": rows, "rows": rows, "voided": voided } })
    }

    fn room_figures(&self) -> Value {
        let today = self.rooms.bookings.iter().filter(|booking| {
            let counts = ["confirmed", "in_use", "finished", "no_show"].contains(&booking.state);
            booking.day() == self.today() && counts
        });
        let today: Vec<_> = today.collect();
        json!({
            "bookings": today.len(),
            "head_count": today.iter().map(|booking| booking.heads).sum::<u32>(),
            "no_shows": count(&today, |booking| booking.state == "no_show"),
        })
    }

    /// What happened today, however it ended.
    fn course_figures(&self) -> Value {
        let sum = |of: fn(&Course) -> usize| self.courses.iter().map(of).sum::<usize>();
        json!({ "enrolled": sum(|course| course.enrolled), "waitlisted": sum(|course| course.waited), "attended": 0 })
    }

    fn volunteer_figures(&self) -> Value {
        let mut served: Vec<usize> = Vec::new();
        let mut minutes = 0;
        for place in &self.volunteering.sign_ups {
            if !matches!(place.state, Served::SignedUp | Served::Withdrawn | Served::Absent) {
                served.push(place.person);
            }
            if let Served::Confirmed { minutes: counted } = place.state {
                minutes += counted;
            }
        }
        served.sort_unstable();
        served.dedup();
        let registered = self.volunteering.registered;
        json!({ "registered": registered, "on_shift": served.len(), "minutes": minutes })
    }

    fn referral_figures(&self) -> Value {
        match self.items().filter(|item| item.subject == Subject::Referral).count() {
            0 => json!({}),
            some => json!({ self.elsewhere.1.clone(): some }),
        }
    }

    /// What keeps the day from being final.
    pub(in crate::random_day) fn blocked_by(&self) -> Vec<&'static str> {
        let visits = self.visits.0.iter().any(Visit::goes_on);
        let tickets = self.queue.tickets.iter().any(Ticket::stands_in_the_way);
        let blockers = [(visits, "report_has_open_visits"), (tickets, "report_has_waiting_tickets")];
        blockers.iter().filter(|blocker| blocker.0).map(|blocker| blocker.1).collect()
    }
}
