//! The life of a ticket (R-QU-3): what each state knows and where it may go from there.

use chrono::Duration;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::id::{CounterId, TicketId};
use crate::queue::number::{Prefix, TicketNumber};
use crate::queue::order::{Standing, Waiting};
use crate::queue::refused::TicketError;
use crate::queue::state::{Stage, TicketState};
use crate::time::Instant;

/// A ticket is passed over only after so many calls.
pub const CALLS_BEFORE_PASSING: u32 = 3;

/// Two calls of one ticket are at least this far apart.
const BETWEEN_CALLS: Duration = Duration::seconds(20);

/// A place in the queue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Ticket {
    /// Its id.
    pub id: TicketId,
    /// Its number, kept for life.
    pub number: TicketNumber,
    /// The queue in which it waits: that of its number until it is transferred.
    pub queue: Prefix,
    /// What its holder may claim, kept for life.
    pub standing: Standing,
    /// When it was issued, kept for life.
    pub issued_at: Instant,
    /// The order of issue at the site on that day.
    pub sequence: u32,
    /// Where it stands.
    pub state: TicketState,
}

impl Ticket {
    /// Calls a waiting ticket to a window, in turn or by choice.
    pub fn call(self, counter: CounterId, now: Instant) -> Result<Self, TicketError> {
        let first_called_at = match self.state {
            TicketState::Issued => now,
            TicketState::Transferred { first_called_at, .. }
            | TicketState::Readmitted { first_called_at, .. } => first_called_at,
            _ => return Err(self.forbidden()),
        };
        Ok(self.into(TicketState::Called { counter, calls: 1, first_called_at, last_called_at: now }))
    }

    /// Calls it once more to the same window, at least 20 seconds after the last call.
    pub fn call_again(self, now: Instant) -> Result<Self, TicketError> {
        let TicketState::Called { counter, calls, first_called_at, last_called_at } = self.state else {
            return Err(self.forbidden());
        };
        let callable_at = last_called_at + BETWEEN_CALLS;
        if now < callable_at {
            return Err(TicketError::TicketCalledTooSoon { number: self.number, callable_at });
        }
        let calls = calls + 1;
        Ok(self.into(TicketState::Called { counter, calls, first_called_at, last_called_at: now }))
    }

    /// Its holder sits down: a called one comes, a parked one comes back.
    pub fn serve(self, at: CounterId, now: Instant) -> Result<Self, TicketError> {
        let (first_called_at, served_at) = match self.state {
            TicketState::Called { first_called_at, .. } => (first_called_at, now),
            TicketState::Parked { first_called_at, served_at } => (first_called_at, served_at),
            _ => return Err(self.forbidden()),
        };
        Ok(self.into(TicketState::Serving { counter: at, first_called_at, served_at }))
    }

    /// Passes over a ticket that was called three times in vain.
    pub fn pass(self, now: Instant) -> Result<Self, TicketError> {
        let TicketState::Called { calls, first_called_at, .. } = self.state else {
            return Err(self.forbidden());
        };
        if calls < CALLS_BEFORE_PASSING {
            return Err(TicketError::TicketCalledTooSeldom { number: self.number, calls });
        }
        Ok(self.into(TicketState::Passed { first_called_at, passed_at: now }))
    }

    /// Lets a passed-over ticket wait again: "过号请到窗口重新激活".
    pub fn readmit(self) -> Result<Self, TicketError> {
        let TicketState::Passed { first_called_at, .. } = self.state else {
            return Err(self.forbidden());
        };
        Ok(self.into(TicketState::Readmitted { first_called_at, others_called: 0 }))
    }

    /// Sends the person at the window on to another queue, with number, issue time and claim unchanged.
    pub fn transfer(self, queue: Prefix, now: Instant) -> Result<Self, TicketError> {
        let TicketState::Serving { first_called_at, .. } = self.state else {
            return Err(self.forbidden());
        };
        let waiting = TicketState::Transferred { first_called_at, transferred_at: now };
        Ok(Self { queue, ..self.into(waiting) })
    }

    /// Sets the person at the window aside for a moment.
    pub fn park(self) -> Result<Self, TicketError> {
        let TicketState::Serving { first_called_at, served_at, .. } = self.state else {
            return Err(self.forbidden());
        };
        Ok(self.into(TicketState::Parked { first_called_at, served_at }))
    }

    /// Ends the service at the window.
    pub fn finish(self, now: Instant) -> Result<Self, TicketError> {
        let TicketState::Serving { first_called_at, served_at, .. } = self.state else {
            return Err(self.forbidden());
        };
        Ok(self.into(TicketState::Done { first_called_at, served_at, done_at: now }))
    }

    /// Its holder goes away while waiting or parked, or came to the window only to say so.
    pub fn leave(self, now: Instant) -> Result<Self, TicketError> {
        match self.state.stage() {
            Stage::Waiting | Stage::Serving | Stage::Parked => {
                Ok(self.into(TicketState::Left { left_at: now }))
            }
            _ => Err(self.forbidden()),
        }
    }

    /// Closing time for a ticket that was passed over and did not come back.
    pub fn expire(self, now: Instant) -> Result<Self, TicketError> {
        match self.state.stage() {
            Stage::Passed => Ok(self.into(TicketState::Expired { expired_at: now })),
            _ => Err(self.forbidden()),
        }
    }

    /// Tells a re-admitted ticket that the site has called another one; nothing changes for the rest.
    #[must_use]
    pub fn another_was_called(self) -> Self {
        match self.state {
            TicketState::Readmitted { first_called_at, others_called } => {
                let others_called = others_called.saturating_add(1);
                self.into(TicketState::Readmitted { first_called_at, others_called })
            }
            _ => self,
        }
    }

    /// What the order needs to know of it; none unless it waits.
    pub fn waiting(&self) -> Option<Waiting> {
        let others_called = match self.state {
            TicketState::Issued | TicketState::Transferred { .. } => None,
            TicketState::Readmitted { others_called, .. } => Some(others_called),
            _ => return None,
        };
        let Self { id: ticket, standing, issued_at, sequence, .. } = *self;
        Some(Waiting { ticket, standing, issued_at, sequence, others_called })
    }

    fn into(self, state: TicketState) -> Self {
        Self { state, ..self }
    }

    fn forbidden(&self) -> TicketError {
        TicketError::TicketStageForbids { number: self.number, stage: self.state.stage() }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const WINDOW: CounterId = CounterId(Uuid::from_u128(2));

    fn after(seconds: i64) -> Instant {
        Instant::parse("2026-11-22T09:00:00+08:00").expect("RFC 3339") + Duration::seconds(seconds)
    }

    fn issued() -> Ticket {
        let number = TicketNumber::first(Prefix::V);
        Ticket {
            id: TicketId(Uuid::from_u128(1)),
            number,
            queue: number.prefix,
            standing: Standing::Priority,
            issued_at: after(0),
            sequence: 1,
            state: TicketState::Issued,
        }
    }

    /// V001, called at 0, 20 and 40 seconds.
    fn called_in_vain() -> Ticket {
        let mut ticket = issued().call(WINDOW, after(0)).expect("it waits");
        for seconds in [20, 40] {
            ticket = ticket.call_again(after(seconds)).expect("20 seconds apart");
        }
        ticket
    }

    fn serving() -> Ticket {
        issued().call(WINDOW, after(60)).and_then(|ticket| ticket.serve(WINDOW, after(70))).expect("comes")
    }

    #[test]
    fn a_served_ticket_goes_through_its_life() {
        let done = serving().park().expect("parks").serve(WINDOW, after(400)).expect("comes back");
        let done = done.finish(after(500)).expect("is served");
        let state =
            TicketState::Done { first_called_at: after(60), served_at: after(70), done_at: after(500) };
        assert_eq!(done.state, state);
    }

    #[test]
    fn a_second_call_waits_for_twenty_seconds() {
        let ticket = issued().call(WINDOW, after(0)).expect("it waits");
        let too_soon = ticket.clone().call_again(after(20) - Duration::milliseconds(1));
        let number = ticket.number;
        assert_eq!(too_soon, Err(TicketError::TicketCalledTooSoon { number, callable_at: after(20) }));
        assert!(ticket.call_again(after(20)).is_ok());
    }

    #[test]
    fn only_three_calls_in_vain_pass_a_ticket() {
        let once = issued().call(WINDOW, after(0)).expect("it waits");
        let number = once.number;
        assert_eq!(once.pass(after(90)), Err(TicketError::TicketCalledTooSeldom { number, calls: 1 }));
        let back = called_in_vain().pass(after(60)).and_then(Ticket::readmit).expect("comes back");
        assert_eq!(back.waiting().expect("waits").others_called, Some(0));
        let back = (0..3).fold(back, |ticket, _| ticket.another_was_called());
        assert!(back.waiting().expect("waits").is_callable());
        let called = back.call(WINDOW, after(600)).expect("called again");
        assert!(
            matches!(called.state, TicketState::Called { calls: 1, first_called_at, .. } if first_called_at == after(0)),
            "calls count anew, the first call stays"
        );
    }

    #[test]
    fn a_transferred_ticket_keeps_number_issue_time_and_claim() {
        let sent_on = serving().transfer(Prefix::E, after(100)).expect("is at the window");
        assert_eq!(sent_on.queue, Prefix::E);
        assert_eq!(sent_on.number.to_string(), "V001");
        let waiting = sent_on.waiting().expect("waits again");
        assert_eq!((waiting.issued_at, waiting.standing), (after(0), Standing::Priority));
        assert_eq!(sent_on.state.sent_on_at(), Some(after(100)), "the second wait counts from here");
        let called = sent_on.call(WINDOW, after(130)).expect("it waits");
        assert_eq!(called.state.sent_on_at(), None, "and is over with the call");
    }

    /// Every state against every act: R-QU-3 as a table.
    #[test]
    fn nothing_else_is_allowed() {
        let passed = called_in_vain().pass(after(60)).expect("in vain");
        let states = [
            (issued(), "call leave"),
            (serving().transfer(Prefix::E, after(99)).expect("sent on"), "call leave"),
            (passed.clone().readmit().expect("back"), "call leave"),
            (called_in_vain(), "again serve pass"),
            (serving(), "transfer park finish leave"),
            (serving().park().expect("parks"), "serve leave"),
            (serving().finish(after(99)).expect("served"), ""),
            (passed.clone(), "readmit expire"),
            (passed.expire(after(99)).expect("closing time"), ""),
            (issued().leave(after(9)).expect("goes"), ""),
        ];
        for (ticket, allowed) in states {
            check(&ticket, allowed);
        }
    }

    fn check(ticket: &Ticket, allowed: &str) {
        let now = after(100);
        let acts = [
            ("call", ticket.clone().call(WINDOW, now)),
            ("again", ticket.clone().call_again(now)),
            ("serve", ticket.clone().serve(WINDOW, now)),
            ("pass", ticket.clone().pass(now)),
            ("readmit", ticket.clone().readmit()),
            ("transfer", ticket.clone().transfer(Prefix::B, now)),
            ("park", ticket.clone().park()),
            ("finish", ticket.clone().finish(now)),
            ("leave", ticket.clone().leave(now)),
            ("expire", ticket.clone().expire(now)),
        ];
        let works: Vec<_> = acts.iter().filter(|(_, to)| to.is_ok()).map(|(act, _)| *act).collect();
        assert_eq!(works.join(" "), allowed, "{:?}", ticket.state);
    }
}
