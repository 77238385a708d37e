//! The roles of R-RO-2 and the one table that says what each may do.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::id::StaffId;
use crate::staff::permission::Permission;
use crate::staff::refused::StaffError;

/// A role; an account may hold several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Registers walk-ins at the entrance; sees no identity (R-RO-1).
    Volunteer,
    /// Serves at a window.
    Clerk,
    /// Voids, overrides and approves.
    ShiftLead,
    /// Answers for the house and its reports.
    Manager,
    /// Reads the audit log, and nothing else.
    Auditor,
}

use Permission as P;

const EVERYBODY: &[P] = &[P::SignInOut];
const ENTRANCE: &[P] = &[P::Ticket, P::Directory, P::ActivityCheckIn];
const WINDOW: &[P] = &[
    P::Queue,
    P::Visit,
    P::People,
    P::RegisterResident,
    P::Unmask,
    P::Book,
    P::Enrol,
    P::Volunteering,
    P::Appointment,
    P::Referral,
    P::Receipt,
    P::Report,
];
const APPROVALS: &[P] = &[P::Void, P::OverrideLimits, P::MinorsAccess, P::ConfirmHours];
const HOUSE: &[P] = &[P::FinaliseReport, P::Catalogue, P::Calendar, P::Staff, P::Backup, P::Settings];
const AUDIT: &[P] = &[P::Audit];

impl Role {
    /// Every role, from the entrance to the audit.
    pub const ALL: [Self; 5] = [Self::Volunteer, Self::Clerk, Self::ShiftLead, Self::Manager, Self::Auditor];

    /// The groups of permissions that the role holds.
    fn groups(self) -> &'static [&'static [Permission]] {
        match self {
            Self::Volunteer => &[EVERYBODY, ENTRANCE],
            Self::Clerk => &[EVERYBODY, ENTRANCE, WINDOW],
            Self::ShiftLead => &[EVERYBODY, ENTRANCE, WINDOW, APPROVALS],
            Self::Manager => &[EVERYBODY, ENTRANCE, WINDOW, APPROVALS, HOUSE],
            Self::Auditor => &[EVERYBODY, AUDIT],
        }
    }

    /// Everything that the role may do.
    pub fn permissions(self) -> impl Iterator<Item = Permission> {
        self.groups().iter().copied().flatten().copied()
    }

    /// Whether the role may do this; what no table grants is denied.
    pub fn may(self, permission: Permission) -> bool {
        self.permissions().any(|granted| granted == permission)
    }
}

/// Whether somebody with these roles may do this. Nobody may do anything without a role.
pub fn may(roles: &[Role], permission: Permission) -> bool {
    roles.iter().any(|role| role.may(permission))
}

/// Refuses an approval by the person whose matter it is: their own override, void, points adjustment or
/// volunteer hours (R-RO-3).
pub fn not_own(actor: StaffId, owner: StaffId) -> Result<(), StaffError> {
    if actor == owner { Err(StaffError::OwnMatterForbidden {}) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    /// The whole matrix, written out: one letter per role that holds the permission.
    const MATRIX: [(Permission, &str); 26] = [
        (P::SignInOut, "VCLMA"),
        (P::Ticket, "VCLM"),
        (P::Directory, "VCLM"),
        (P::ActivityCheckIn, "VCLM"),
        (P::Queue, "CLM"),
        (P::Visit, "CLM"),
        (P::People, "CLM"),
        (P::RegisterResident, "CLM"),
        (P::Unmask, "CLM"),
        (P::Book, "CLM"),
        (P::Enrol, "CLM"),
        (P::Volunteering, "CLM"),
        (P::Appointment, "CLM"),
        (P::Referral, "CLM"),
        (P::Receipt, "CLM"),
        (P::Report, "CLM"),
        (P::Void, "LM"),
        (P::OverrideLimits, "LM"),
        (P::MinorsAccess, "LM"),
        (P::ConfirmHours, "LM"),
        (P::FinaliseReport, "M"),
        (P::Catalogue, "M"),
        (P::Calendar, "M"),
        (P::Staff, "M"),
        (P::Backup, "M"),
        (P::Settings, "M"),
    ];

    fn check(permission: Permission, holders: &str) {
        let letters = ['V', 'C', 'L', 'M', 'A'];
        let held: String = Role::ALL
            .iter()
            .zip(letters)
            .filter(|(role, _)| role.may(permission))
            .map(|(_, it)| it)
            .collect();
        assert_eq!(held, holders, "{permission:?}");
    }

    #[test]
    fn the_matrix_is_complete() {
        for (permission, holders) in MATRIX {
            check(permission, holders);
        }
        check(P::Audit, "A");
        assert_eq!(MATRIX.len() + 1, P::ALL.len(), "a permission is missing from the matrix");
    }

    #[test]
    fn roles_add_up_and_no_role_may_nothing() {
        assert!(may(&[Role::Auditor, Role::Volunteer], P::Ticket));
        assert!(!may(&[Role::Auditor, Role::Volunteer], P::People));
        assert!(P::ALL.into_iter().all(|permission| !may(&[], permission)));
    }

    #[test]
    fn nobody_approves_their_own_matter() {
        let (clerk, lead) = (StaffId(Uuid::from_u128(1)), StaffId(Uuid::from_u128(2)));
        assert_eq!(not_own(clerk, clerk), Err(StaffError::OwnMatterForbidden {}));
        assert_eq!(not_own(lead, clerk), Ok(()));
    }

    #[test]
    fn unknown_roles_and_permissions_are_refused_by_name() {
        assert!(serde_json::from_str::<Role>(r#""director""#).is_err());
        assert!(serde_json::from_str::<Permission>(r#""everything""#).is_err());
        assert_eq!(serde_json::to_string(&Role::ShiftLead).expect("serialises"), r#""shift_lead""#);
    }
}
