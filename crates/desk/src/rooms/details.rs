//! What a clerk writes down beside the room and the time (R-BK-2).

use domain::id::{ResidentId, RoomId, StaffId};
use domain::residents::name::PersonName;
use domain::residents::phone::Phone;
use domain::rooms::interval::Interval;
use domain::rooms::purpose::Purpose;
use domain::rooms::request::{BookingRequest, Organiser};
use domain::staff::permission::Permission;
use domain::text::ShortText;
use schemars::JsonSchema;
use serde::Deserialize;

use super::judge::Asked;
use crate::counter::Counter;
use crate::fault::{DoorFault, Fault};

/// The request form.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
pub(super) struct Details {
    pub(super) purpose: Purpose,
    pub(super) organiser: Organiser,
    /// Who answers for the room; if it is left out, the responsible person as registered.
    #[serde(default)]
    pub(super) responsible: Option<PersonName>,
    /// The responsible person, if they are registered; the organiser, if that is a resident.
    #[serde(default)]
    pub(super) responsible_resident: Option<ResidentId>,
    #[serde(default)]
    pub(super) phone: Option<Phone>,
    /// How many people will be in the room, companions included.
    pub(super) heads: u32,
    #[serde(default)]
    pub(super) equipment: Vec<ShortText>,
    /// Declared: no commercial use, no paid admission, safety rules read.
    pub(super) declared: bool,
}

impl Details {
    /// The responsible person, if they are registered.
    pub(super) fn responsible_resident(&self) -> Option<ResidentId> {
        match &self.organiser {
            Organiser::Resident(id) => self.responsible_resident.or(Some(*id)),
            _ => self.responsible_resident,
        }
    }

    /// The room that is asked for, by whom.
    pub(super) fn asked(&self, room: RoomId) -> Asked<'_> {
        let (organiser, responsible) = (Some(&self.organiser), self.responsible_resident());
        Asked { room, organiser, responsible, moved: None }
    }

    /// The request for one time.
    pub(super) fn request(&self, interval: Interval, outside_hours_by: Option<StaffId>) -> BookingRequest {
        BookingRequest {
            interval,
            heads: self.heads,
            declared: self.declared,
            outside_hours_approved_by: outside_hours_by,
        }
    }
}

/// Who allows a time outside the opening hours (R-CAL-7): whoever is at work, if they may.
pub(super) fn allowed_by(at: &Counter<'_>, outside_hours_approved: bool) -> Result<Option<StaffId>, Fault> {
    if !outside_hours_approved {
        return Ok(None);
    }
    let needs = Permission::OverrideLimits;
    if at.may(needs) { at.staff().map(Some) } else { Err(DoorFault::NotPermitted { needs }.into()) }
}
