//! The data of people under 14 (R-PI-6; PIPL art. 31): taken in with a guardian or a guardian's consent, and
//! read by roles that may, or by others with a reason. The audit keeps every reading.

use domain::id::ResidentId;
use domain::residents::age::Age;
use domain::staff::permission::Permission;

use super::details::Details;
use super::faults::ResidentFault;
use super::kept::load;
use crate::counter::Counter;
use crate::fault::{DoorFault, Fault, OnField};

/// Refuses a minor without a guardian, and a guardian who cannot be one.
pub(super) async fn check_guardian(
    at: &mut Counter<'_>,
    resident: ResidentId,
    details: &Details,
) -> Result<(), Fault> {
    let today = at.today();
    if let Some(guardian) = details.guardian {
        let row = load(at, guardian).await.on_field("guardian")?;
        let is_minor = row.details(at)?.age(today).is_some_and(Age::is_under_18);
        if is_minor || guardian == resident {
            return Err(ResidentFault::GuardianUnfit).on_field("guardian");
        }
    }
    match details.under_14(today) {
        Some(age) if details.guardian.is_none() && details.guardian_consent.is_none() => {
            Err(ResidentFault::MinorNeedsGuardian { age: age.years() }).on_field("guardian")
        }
        _ => Ok(()),
    }
}

/// Refuses to show a minor's data without a reason, unless the role may see it; the audit keeps that it did.
pub(super) fn read(at: &mut Counter<'_>, resident: ResidentId, details: &Details) -> Result<(), Fault> {
    let Some(age) = details.under_14(at.today()) else { return Ok(()) };
    if !at.may(Permission::MinorsAccess) {
        return Err(ResidentFault::MinorNeedsReason { age: age.years() }.into());
    }
    at.about("resident", resident.uuid()).detail("minor", true);
    Ok(())
}

/// Refuses to unmask a minor's numbers to whoever may not approve it.
pub(super) fn may_unmask(at: &Counter<'_>, details: &Details) -> Result<(), Fault> {
    if details.under_14(at.today()).is_some() && !at.may(Permission::MinorsAccess) {
        return Err(DoorFault::NotPermitted { needs: Permission::MinorsAccess }.into());
    }
    Ok(())
}
