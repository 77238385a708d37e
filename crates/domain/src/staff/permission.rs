//! What the door asks for before an action runs.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The right to a group of actions; each action declares the one it needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Permission {
    /// Sign in, sign out, lock, change one's own PIN and password.
    SignInOut,
    /// Register walk-ins and see one's own tickets of the shift, masked.
    Ticket,
    /// Read the sites, their services and hours.
    Directory,
    /// Check people in at an activity.
    ActivityCheckIn,
    /// Call, pass, re-admit, park and transfer tickets.
    Queue,
    /// Open and finish visits and settle their items.
    Visit,
    /// Search and open residents and organisations, masked.
    People,
    /// Register and correct residents and organisations.
    RegisterResident,
    /// See one hidden field, with a reason, audited (R-PI-10).
    Unmask,
    /// Approve access to data of a person under 14 (R-PI-6).
    MinorsAccess,
    /// Book, move and cancel rooms.
    Book,
    /// Book or enrol beyond a limit, with a reason.
    OverrideLimits,
    /// Enrol in courses and keep their waiting lists.
    Enrol,
    /// Register volunteers, sign them up, in and out.
    Volunteering,
    /// Confirm volunteers' hours (R-VO-4).
    ConfirmHours,
    /// Book and check in advisors' slots.
    Appointment,
    /// Refer to another site and note what came back.
    Referral,
    /// Preview, print and reprint receipts, and put another in the place of a void one.
    Receipt,
    /// Void a receipt, with a reason.
    Void,
    /// Read the figures of a day.
    Report,
    /// Freeze a day and write its revisions.
    FinaliseReport,
    /// Keep sites, rooms, courses, posts and services.
    Catalogue,
    /// Keep day kinds, opening hours and closures.
    Calendar,
    /// Keep accounts and their roles.
    Staff,
    /// Read and verify the audit log.
    Audit,
    /// Back up and restore.
    Backup,
    /// Change the settings of the house.
    Settings,
}

impl Permission {
    /// Every permission.
    pub const ALL: [Self; 27] = [
        Self::SignInOut,
        Self::Ticket,
        Self::Directory,
        Self::ActivityCheckIn,
        Self::Queue,
        Self::Visit,
        Self::People,
        Self::RegisterResident,
        Self::Unmask,
        Self::MinorsAccess,
        Self::Book,
        Self::OverrideLimits,
        Self::Enrol,
        Self::Volunteering,
        Self::ConfirmHours,
        Self::Appointment,
        Self::Referral,
        Self::Receipt,
        Self::Void,
        Self::Report,
        Self::FinaliseReport,
        Self::Catalogue,
        Self::Calendar,
        Self::Staff,
        Self::Audit,
        Self::Backup,
        Self::Settings,
    ];
}
