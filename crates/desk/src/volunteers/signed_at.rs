//! When somebody came or went: now, or at a time that stands on paper.

use domain::id::StaffId;
use domain::reason::Reason;
use domain::staff::permission::Permission;
use domain::time::Instant;

use super::faults::VolunteeringFault;
use crate::counter::Counter;
use crate::fault::{DoorFault, Fault};

/// A moment, and who vouches for it if it was entered later.
pub(super) struct SignedAt {
    pub(super) time: Instant,
    pub(super) entered_by: Option<StaffId>,
}

/// Now, if no time is given. A time from paper lies in the past, says why it comes late, and is entered by
/// somebody who may do more than check in.
pub(super) fn signed_at(
    at: &Counter<'_>,
    given: Option<Instant>,
    reason: Option<&Reason>,
) -> Result<SignedAt, Fault> {
    let Some(time) = given else { return Ok(SignedAt { time: at.now, entered_by: None }) };
    if !at.may(Permission::Volunteering) {
        return Err(DoorFault::NotPermitted { needs: Permission::Volunteering }.into());
    }
    if reason.is_none() {
        return Err(Fault::from(VolunteeringFault::LateNeedsReason).on("reason"));
    }
    if time > at.now {
        return Err(Fault::from(VolunteeringFault::ServiceInFuture).on("at"));
    }
    Ok(SignedAt { time, entered_by: Some(at.staff()?) })
}
