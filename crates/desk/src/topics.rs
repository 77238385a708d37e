//! What changed: windows and counters that show a topic refresh when it is published.

use domain::id::SiteId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A part of the data that screens show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// Sites, counters, opening hours, the calendar.
    Sites,
    /// Accounts and roles.
    Staff,
    /// Residents.
    Residents,
    /// Organisations.
    Organisations,
    /// Tickets and who waits.
    Queue,
    /// Visits and their items.
    Visits,
    /// Rooms and bookings.
    Rooms,
    /// Courses, sessions, enrolments.
    Courses,
    /// Posts, shifts, sign-ups, hours.
    Volunteers,
    /// Advisors, slots, appointments.
    Appointments,
    /// Consultations and referrals.
    Referrals,
    /// Receipts.
    Receipts,
    /// Reports.
    Reports,
    /// Backups.
    Backups,
}

impl Topic {
    /// Every topic.
    pub const ALL: [Self; 14] = [
        Self::Sites,
        Self::Staff,
        Self::Residents,
        Self::Organisations,
        Self::Queue,
        Self::Visits,
        Self::Rooms,
        Self::Courses,
        Self::Volunteers,
        Self::Appointments,
        Self::Referrals,
        Self::Receipts,
        Self::Reports,
        Self::Backups,
    ];
}

/// One publication: this topic changed at this site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Where.
    pub site: SiteId,
    /// What.
    pub topic: Topic,
}
