//! Who is at work, whose screen has locked itself, and who may do what.

use chrono::Duration;
use domain::time::Instant;

use crate::random_day::step::{must, no};

/// Somebody at work, by their place in the list.
pub(in crate::random_day) type Who = usize;

pub(in crate::random_day) const VOLUNTEER: Who = 0;
pub(in crate::random_day) const CLERK: Who = 1;
pub(in crate::random_day) const OTHER_CLERK: Who = 2;
pub(in crate::random_day) const LEAD: Who = 3;
pub(in crate::random_day) const MANAGER: Who = 4;
pub(in crate::random_day) const AUDITOR: Who = 5;

/// Everybody: login, staff number, window.
const STAFF: [(&str, &str, Option<i64>); 6] = [
    ("volunteer", "101", None),
    ("clerk", "012", Some(2)),
    ("clerk3", "013", Some(3)),
    ("lead", "020", Some(1)),
    ("manager", "001", None),
    ("auditor", "090", None),
];

/// Somebody at work.
pub(in crate::random_day) struct Clerk {
    pub login: &'static str,
    pub number: &'static str,
    pub window: Option<i64>,
    used_at: Instant,
    confirmed_at: Instant,
    /// Whether the desk has noticed.
    pub locked: bool,
}

/// Everybody at work.
pub(in crate::random_day) struct Clerks(pub Vec<Clerk>);

/// Who may do it: V at the entrance, C at a window, L the shift lead, M the manager, A the auditor.
fn who_may(action: &str) -> &'static str {
    match action {
        "queue.issue"
        | "queue.mine"
        | "queue.estimate"
        | "volunteers.shifts"
        | "volunteers.roster"
        | "volunteers.sign_in"
        | "volunteers.sign_out"
        | "courses.roster" => "VCLM",
        "rooms.approve"
        | "rooms.reject"
        | "courses.jump_queue"
        | "receipts.void"
        | "queue.close_day"
        | "volunteers.confirm_hours" => "LM",
        "courses.add" | "courses.change" | "volunteers.add_shifts" | "reports.finalise" => "M",
        "audit.verify" => "A",
        "staff.confirm" | "staff.lock" | "staff.unlock" | "staff.me" => "VCLMA",
        _ => "CLM",
    }
}

/// What cannot be taken back.
pub(in crate::random_day) fn asks_again(action: &str) -> bool {
    matches!(action, "receipts.void" | "reports.finalise")
}

impl Clerks {
    /// Everybody has just unlocked their screen with the password.
    pub(in crate::random_day) fn fresh(now: Instant) -> Self {
        let clerk = |(login, number, window)| Clerk {
            login,
            number,
            window,
            used_at: now,
            confirmed_at: now,
            locked: false,
        };
        Self(STAFF.into_iter().map(clerk).collect())
    }

    pub(in crate::random_day) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether the screen is locked, or would be found locked.
    pub(in crate::random_day) fn is_locked(&self, who: Who, now: Instant) -> bool {
        self.0[who].locked || now - self.0[who].used_at >= Duration::minutes(5)
    }

    /// Whether the door lets them through; a locked screen stays locked (S3).
    pub(in crate::random_day) fn admit(
        &mut self,
        who: Who,
        action: &str,
        now: Instant,
    ) -> Result<(), String> {
        if matches!(action, "staff.unlock" | "staff.lock") {
            return Ok(());
        }
        if self.is_locked(who, now) {
            self.0[who].locked = true;
            return no("locked");
        }
        self.0[who].used_at = now;
        let role = ["V", "C", "C", "L", "M", "A"][who];
        must(who_may(action).contains(role), "not_permitted")?;
        must(!asks_again(action) || self.is_confirmed(who, now), "confirm_first")
    }

    /// Whether the password was given in the last five minutes.
    pub(in crate::random_day) fn is_confirmed(&self, who: Who, now: Instant) -> bool {
        now - self.0[who].confirmed_at <= Duration::minutes(5)
    }

    /// The password was given.
    pub(in crate::random_day) fn proved(&mut self, who: Who, now: Instant) {
        let clerk = &mut self.0[who];
        (clerk.locked, clerk.used_at, clerk.confirmed_at) = (false, now, now);
    }

    pub(in crate::random_day) fn lock(&mut self, who: Who) {
        self.0[who].locked = true;
    }

    /// The window somebody sits at.
    pub(in crate::random_day) fn window(&self, who: Who) -> Result<i64, String> {
        self.0[who].window.ok_or_else(|| "no_window".to_owned())
    }
}
