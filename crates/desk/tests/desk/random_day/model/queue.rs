//! The queue (R-QU): whose turn it is, and where each ticket stands.

use chrono::Duration;
use domain::time::Instant;
use serde_json::{Value, json};

use super::clerks::Who;
use super::{Id, Model};
use crate::random_day::step::{must, no};

/// Where a ticket stands.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(in crate::random_day) enum Stage {
    Waiting,
    Called { window: i64, calls: u32, last: Instant },
    Serving,
    Parked,
    Done,
    Passed,
    Expired,
    Left,
}

/// A place in the queue.
pub(in crate::random_day) struct Ticket {
    pub id: Id,
    pub number: String,
    pub queue: char,
    pub priority: bool,
    pub issued_at: Instant,
    pub issued_by: Who,
    pub stage: Stage,
    /// For one that came back: how many others were called since.
    pub others_called: Option<u32>,
    pub first_called: Option<Instant>,
    /// Since when somebody who was sent on waits again, and how many seconds each such wait took.
    pub sent_on_at: Option<Instant>,
    pub second_waits: Vec<i64>,
    pub served_at: Option<Instant>,
    pub ended_at: Option<Instant>,
}

/// The queue of the day.
#[derive(Default)]
pub(in crate::random_day) struct Queue {
    /// In the order of issue.
    pub tickets: Vec<Ticket>,
    /// Every call: when, to which window, and whether it was a priority one.
    pub calls: Vec<(Instant, i64, bool)>,
    /// When each service of the house ended and how long it took, of earlier days too.
    pub services: Vec<(Instant, Duration)>,
}

impl Stage {
    pub(in crate::random_day) fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Called { .. } => "called",
            Self::Serving => "serving",
            Self::Parked => "parked",
            Self::Done => "done",
            Self::Passed => "passed",
            Self::Expired => "expired",
            Self::Left => "left",
        }
    }

    pub(in crate::random_day) fn is_called(self) -> bool {
        matches!(self, Self::Called { .. })
    }

    pub(in crate::random_day) fn has_ended(self) -> bool {
        matches!(self, Self::Done | Self::Expired | Self::Left)
    }

    /// Passed over: a no-show, unless they come back.
    pub(in crate::random_day) fn was_missed(self) -> bool {
        matches!(self, Self::Passed | Self::Expired)
    }
}

impl Ticket {
    pub(in crate::random_day) fn waits(&self) -> bool {
        self.stage == Stage::Waiting
    }

    /// Neither over nor passed over: the day is not final before it is.
    pub(in crate::random_day) fn stands_in_the_way(&self) -> bool {
        !self.stage.has_ended() && !self.stage.was_missed()
    }

    /// Three others first, for one that came back.
    pub(in crate::random_day) fn callable(&self) -> bool {
        self.others_called.is_none_or(|calls| calls >= 3)
    }
}

/// Whether a ticket stands where it may move so.
pub(in crate::random_day) fn may_move(so: bool) -> Result<(), String> {
    must(so, "ticket_stage_forbids")
}

impl Queue {
    /// Whose turn it is among these, after calls of these classes: priority first, each by issue; after two
    /// priority calls whoever else has waited for more than fifteen minutes.
    fn turn(&self, among: &[(usize, bool)], front: &[bool], now: Instant) -> Option<usize> {
        let callable: Vec<usize> = among.iter().filter(|(_, may)| *may).map(|(index, _)| *index).collect();
        let first = |priority: bool| {
            let class = callable.iter().copied().filter(|index| self.tickets[*index].priority == priority);
            class.min_by_key(|index| (self.tickets[*index].issued_at, *index))
        };
        let two_in_a_row = front.len() >= 2 && front[front.len() - 2..] == [true, true];
        let other = first(false);
        let too_long = |index: &usize| now - self.tickets[*index].issued_at > Duration::minutes(15);
        other.filter(|index| two_in_a_row && too_long(index)).or_else(|| first(true)).or(other)
    }

    /// Whom "next" calls.
    pub(in crate::random_day) fn next(&self, now: Instant) -> Option<usize> {
        let among: Vec<_> =
            self.waiting().into_iter().map(|index| (index, self.tickets[index].callable())).collect();
        let front: Vec<bool> = self.calls.iter().map(|call| call.2).collect();
        self.turn(&among, &front, now)
    }

    fn waiting(&self) -> Vec<usize> {
        (0..self.tickets.len()).filter(|index| self.tickets[*index].waits()).collect()
    }

    /// The order in which "next" would call all who wait.
    pub(in crate::random_day) fn order(&self, now: Instant) -> Vec<usize> {
        let mut left: Vec<(usize, u32)> = self
            .waiting()
            .into_iter()
            .map(|index| (index, self.tickets[index].others_called.unwrap_or(3)))
            .collect();
        let mut front: Vec<bool> = self.calls.iter().map(|call| call.2).collect();
        let mut order = Vec::new();
        loop {
            let among: Vec<_> = left.iter().map(|(index, calls)| (*index, *calls >= 3)).collect();
            let Some(next) = self.turn(&among, &front, now) else { break };
            left.retain(|(index, _)| *index != next);
            for (_, calls) in &mut left {
                *calls += 1;
            }
            front.push(self.tickets[next].priority);
            order.push(next);
        }
        left.sort_by_key(|(index, _)| {
            (!self.tickets[*index].priority, self.tickets[*index].issued_at, *index)
        });
        order.extend(left.iter().map(|(index, _)| *index));
        order
    }

    /// How many stand before a newcomer.
    pub(in crate::random_day) fn ahead(&self, priority: bool) -> usize {
        self.tickets.iter().filter(|ticket| ticket.waits() && (ticket.priority || !priority)).count()
    }

    /// Calls a ticket that waits.
    pub(in crate::random_day) fn call(&mut self, index: usize, window: i64, now: Instant) {
        let ticket = &mut self.tickets[index];
        ticket.stage = Stage::Called { window, calls: 1, last: now };
        ticket.first_called = ticket.first_called.or(Some(now));
        ticket.second_waits.extend(ticket.sent_on_at.take().map(|since| (now - since).num_seconds()));
        ticket.others_called = None;
        let front = ticket.priority;
        self.calls.push((now, window, front));
        for other in self.tickets.iter_mut().filter(|other| other.waits()) {
            other.others_called = other.others_called.map(|calls| calls + 1);
        }
    }

    /// Its holder sits down.
    pub(in crate::random_day) fn serve(&mut self, index: usize, now: Instant) {
        let ticket = &mut self.tickets[index];
        if ticket.stage.is_called() {
            ticket.served_at = Some(now);
        }
        ticket.stage = Stage::Serving;
    }

    /// Its holder has gone, served.
    pub(in crate::random_day) fn done(&mut self, index: usize, now: Instant) {
        let ticket = &mut self.tickets[index];
        (ticket.stage, ticket.ended_at) = (Stage::Done, Some(now));
        self.services.push((now, now - ticket.served_at.expect("it was served")));
    }
}

impl Model {
    /// The ticket of a choice, or that there is none.
    pub(in crate::random_day) fn ticket(&self, chosen: Option<usize>) -> Result<(usize, &Ticket), String> {
        chosen.map_or_else(|| no("not_found"), |index| Ok((index, &self.queue.tickets[index])))
    }

    /// The windows that are open: somebody is signed in with an open screen, or called or sat down lately.
    pub(in crate::random_day) fn windows(&self) -> usize {
        let lately = self.now - Duration::minutes(30);
        let open = |window: i64| {
            let here = self.clerks.0.iter().any(|clerk| clerk.window == Some(window) && !clerk.locked);
            let called = self.queue.calls.iter().any(|call| call.1 == window && call.0 > lately);
            let sat = self
                .visits
                .0
                .iter()
                .any(|visit| visit.is_open() && visit.window == window && visit.opened_at > lately);
            here || called || sat
        };
        (1..=3).filter(|window| open(*window)).count()
    }

    /// About how many minutes: people ahead × the mean of the last 20 services ÷ windows, up to full fives.
    /// Anything, if two services ended together and only one of them is among the last 20.
    pub(in crate::random_day) fn minutes(&self, ahead: usize) -> Value {
        let mut services = self.queue.services.clone();
        services.sort_by_key(|service| std::cmp::Reverse(service.0));
        if services.len() > 20 && services[19].0 == services[20].0 {
            return json!("*");
        }
        services.truncate(20);
        if services.is_empty() {
            services.push((self.now, Duration::minutes(6)));
        }
        let windows = self.windows();
        if windows == 0 {
            return Value::Null;
        }
        let total: i64 = services.iter().map(|service| service.1.num_milliseconds()).sum();
        let (ahead, parts) =
            (i64::try_from(ahead).expect("few"), i64::try_from(services.len() * windows).expect("few"));
        let fives = (ahead * total + parts * 300_000 - 1) / (parts * 300_000);
        json!(fives * 5)
    }
}
