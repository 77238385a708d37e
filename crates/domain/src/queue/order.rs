//! Whose turn it is (R-QU-4 with §17, R-QU-3 for re-admitted tickets).

use chrono::Duration;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::id::TicketId;
use crate::time::Instant;

/// So many front calls in a row are enough while somebody else waits too long.
pub const FRONT_CALLS_IN_A_ROW: usize = 2;

/// A re-admitted ticket is callable again once so many others have been called (R-QU-3).
pub const CALLS_BEFORE_READMITTED: u32 = 3;

/// Everybody else has waited too long once they have waited *more* than this.
const LONG_WAIT: Duration = Duration::minutes(15);

/// How early and how late an appointment still counts as kept.
const APPOINTMENT_MARGIN: Duration = Duration::minutes(10);

/// What a ticket's holder may claim. A transfer or a re-admission does not change it (§17).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "standing", rename_all = "snake_case")]
pub enum Standing {
    /// Elderly, disabled, pregnant, with an infant … (R-EL-3).
    Priority,
    /// Has an appointment in a slot of an advisor.
    Appointment {
        /// When the slot begins.
        from: Instant,
        /// When the slot ends.
        to: Instant,
    },
    /// Everybody else.
    Everybody,
}

/// The class in which a ticket is called at a given moment; earlier classes go first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CallClass {
    /// Priority.
    Priority,
    /// An appointment within ten minutes of its slot.
    Appointment,
    /// Everybody else.
    Everybody,
}

impl CallClass {
    /// Whether a call of this class counts towards the two front calls in a row.
    pub fn is_front(self) -> bool {
        self != Self::Everybody
    }
}

impl Standing {
    /// The class at `now`: an appointment is a front one from 10 minutes before its slot begins to
    /// 10 minutes after it ends, both included, and waits as everybody outside these.
    pub fn class(self, now: Instant) -> CallClass {
        match self {
            Self::Priority => CallClass::Priority,
            Self::Appointment { from, to }
                if (from - APPOINTMENT_MARGIN..=to + APPOINTMENT_MARGIN).contains(&now) =>
            {
                CallClass::Appointment
            }
            Self::Appointment { .. } | Self::Everybody => CallClass::Everybody,
        }
    }
}

/// A waiting ticket, as far as the order needs to know it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Waiting {
    /// The ticket.
    pub ticket: TicketId,
    /// What its holder may claim.
    pub standing: Standing,
    /// When it was issued; a transferred or re-admitted ticket keeps this.
    pub issued_at: Instant,
    /// The order of issue at the site, over all prefixes, which settles equal times.
    pub sequence: u32,
    /// For a re-admitted ticket: how many others the site has called since. None for any other.
    pub others_called: Option<u32>,
}

impl Waiting {
    /// Whether the ticket may be called by "next": a re-admitted one only after three others.
    pub fn is_callable(&self) -> bool {
        self.others_called.is_none_or(|calls| calls >= CALLS_BEFORE_READMITTED)
    }

    /// The sort key of the order, front class first.
    fn rank(&self, now: Instant) -> (CallClass, Instant, u32) {
        (self.standing.class(now), self.issued_at, self.sequence)
    }
}

/// The ticket that "next" calls, if any may be called.
///
/// `recent` are the classes of the site's calls over all its windows, the latest first; only the first
/// two matter. After two front calls in a row the longest-waiting other ticket goes next, if it has
/// waited more than 15 minutes.
pub fn next_ticket(waiting: &[Waiting], recent: &[CallClass], now: Instant) -> Option<TicketId> {
    let callable = || waiting.iter().filter(|ticket| ticket.is_callable());
    let front_has_had_enough = recent.len() >= FRONT_CALLS_IN_A_ROW
        && recent.iter().take(FRONT_CALLS_IN_A_ROW).all(|class| class.is_front());
    let overdue = callable()
        .filter(|ticket| !ticket.standing.class(now).is_front())
        .min_by_key(|ticket| ticket.rank(now))
        .filter(|ticket| front_has_had_enough && now - ticket.issued_at > LONG_WAIT);
    overdue.or_else(|| callable().min_by_key(|ticket| ticket.rank(now))).map(|next| next.ticket)
}

/// The order in which "next" would call everybody who waits at `now`, if nobody else came. Re-admitted
/// tickets for which too few others wait stand at the end, by their rank.
pub fn call_order(waiting: &[Waiting], recent: &[CallClass], now: Instant) -> Vec<TicketId> {
    let mut left = waiting.to_vec();
    let mut recent = recent.to_vec();
    let mut order = Vec::with_capacity(left.len());
    while let Some(next) = next_ticket(&left, &recent, now) {
        left.retain(|ticket| {
            if ticket.ticket == next {
                recent.insert(0, ticket.standing.class(now));
            }
            ticket.ticket != next
        });
        for ticket in &mut left {
            ticket.others_called = ticket.others_called.map(|calls| calls.saturating_add(1));
        }
        order.push(next);
    }
    left.sort_by_key(|ticket| ticket.rank(now));
    order.extend(left.iter().map(|ticket| ticket.ticket));
    order
}

/// How many waiting tickets stand before this one in the order at `now` (R-QU-2), re-admitted ones
/// included: they too will be served. Zero if the ticket is not waiting.
pub fn ahead_of(ticket: TicketId, waiting: &[Waiting], now: Instant) -> usize {
    let Some(own) = waiting.iter().find(|other| other.ticket == ticket) else { return 0 };
    waiting.iter().filter(|other| other.rank(now) < own.rank(now)).count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use CallClass::{Appointment, Everybody, Priority};

    fn at(minute: i64) -> Instant {
        Instant::parse("2026-11-22T09:00:00+08:00").expect("RFC 3339") + Duration::minutes(minute)
    }

    /// A ticket issued `minute` minutes after nine; its id is its sequence.
    fn waiting(sequence: u32, standing: Standing, minute: i64) -> Waiting {
        let ticket = TicketId(Uuid::from_u128(u128::from(sequence)));
        Waiting { ticket, standing, issued_at: at(minute), sequence, others_called: None }
    }

    fn appointment(from: i64, to: i64) -> Standing {
        Standing::Appointment { from: at(from), to: at(to) }
    }

    fn check(queue: &[Waiting], recent: &[CallClass], now: Instant, next: Option<u128>, why: &str) {
        let called = next_ticket(queue, recent, now).map(|ticket| ticket.uuid().as_u128());
        assert_eq!(called, next, "{why}");
    }

    #[test]
    fn priority_goes_first_then_appointments_then_everybody_by_issue() {
        let queue = [
            waiting(1, Standing::Everybody, 0),
            waiting(2, appointment(20, 50), 1),
            waiting(3, Standing::Priority, 5),
            waiting(4, Standing::Priority, 5),
        ];
        check(&queue, &[], at(12), Some(3), "priority first, equal times by sequence");
        check(&queue[..2], &[], at(12), Some(2), "an appointment in its window before everybody");
        check(&queue[..2], &[], at(9), Some(1), "before its window it waits as everybody");
        check(&[], &[], at(9), None, "nobody waits");
    }

    #[test]
    fn an_appointment_counts_from_ten_before_its_slot_to_ten_after_it() {
        let slot = appointment(60, 90);
        let millisecond = Duration::milliseconds(1);
        for (now, class) in [
            (at(50) - millisecond, Everybody),
            (at(50), Appointment),
            (at(100), Appointment),
            (at(100) + millisecond, Everybody),
        ] {
            assert_eq!(slot.class(now), class, "{now}");
        }
    }

    #[test]
    fn after_two_front_calls_the_longest_waiting_other_goes_next() {
        let queue = [
            waiting(1, Standing::Priority, 10),
            waiting(2, Standing::Everybody, 1),
            waiting(3, Standing::Everybody, 0),
        ];
        let long = at(15) + Duration::milliseconds(1);
        check(&queue, &[Priority, Appointment], long, Some(3), "two front calls and more than 15:00");
        check(&queue, &[Priority, Priority], at(15), Some(1), "exactly 15:00 is not more than 15:00");
        check(&queue, &[Priority], long, Some(1), "one front call is not two");
        check(&queue, &[Priority, Everybody, Priority], long, Some(1), "not in a row");
        check(&queue[..1], &[Priority, Priority], long, Some(1), "no other waits");
    }

    #[test]
    fn a_readmitted_ticket_waits_for_three_others() {
        let mut back = waiting(1, Standing::Everybody, 0);
        back.others_called = Some(2);
        let mut queue = [back, waiting(2, Standing::Everybody, 5)];
        check(&queue, &[], at(30), Some(2), "two others called so far");
        check(&queue[..1], &[], at(30), None, "it is not callable by next yet");
        assert_eq!(ahead_of(queue[1].ticket, &queue, at(30)), 1, "it still counts as ahead");
        queue[0].others_called = Some(3);
        check(&queue, &[], at(30), Some(1), "three others: back by its issue time");
    }

    #[test]
    fn the_list_shows_the_order_in_which_next_will_call() {
        let mut back = waiting(6, Standing::Priority, 0);
        back.others_called = Some(1);
        let queue = [
            waiting(1, Standing::Priority, 10),
            waiting(2, Standing::Priority, 11),
            waiting(3, Standing::Priority, 12),
            waiting(4, Standing::Everybody, 0),
            back,
        ];
        let order = |now| -> Vec<u128> {
            call_order(&queue, &[], now).iter().map(|ticket| ticket.uuid().as_u128()).collect()
        };
        assert_eq!(order(at(15)), [1, 2, 6, 3, 4], "the one that came back after two more calls");
        assert_eq!(order(at(16)), [1, 2, 4, 6, 3], "after two front calls the other, who waits too long");
        let back = call_order(&queue[4..], &[], at(16));
        assert_eq!(back, [queue[4].ticket], "nobody else will be called: it stands at the end");
    }

    fn any_standing() -> impl Strategy<Value = Standing> {
        prop_oneof![
            Just(Standing::Priority),
            Just(Standing::Everybody),
            (0i64..120).prop_map(|from| appointment(from, from + 30)),
        ]
    }

    proptest! {
        #[test]
        fn nobody_waits_for_ever_behind_the_front(standings in prop::collection::vec(any_standing(), 1..40)) {
            let mut queue: Vec<_> = standings
                .into_iter()
                .zip(1u32..)
                .map(|(standing, sequence)| waiting(sequence, standing, i64::from(sequence)))
                .collect();
            let (now, mut calls) = (at(100), Vec::new());
            while let Some(next) = next_ticket(&queue, &calls, now) {
                let place = queue.iter().position(|ticket| ticket.ticket == next).expect("it waited");
                let class = queue.remove(place).standing.class(now);
                let others_wait = queue
                    .iter()
                    .any(|other| !other.standing.class(now).is_front() && other.issued_at < at(85));
                let row = calls.iter().take_while(|class: &&CallClass| class.is_front()).count();
                prop_assert!(!(class.is_front() && others_wait && row >= 2), "three front calls in a row");
                calls.insert(0, class);
            }
            prop_assert!(queue.is_empty(), "everybody is called in the end");
        }
    }
}
