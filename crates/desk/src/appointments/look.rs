//! What an appointment needs to know of the slot and of whoever asks.

use documents::{ReceiptItem, When};
use domain::appointments::slot::{Applicant, Audience, Slot};
use domain::id::{OrganisationId, ResidentId, SlotId};
use domain::organisations::name::OrganisationKind;
use uuid::Uuid;

use super::faults::AppointmentFault;
use crate::counter::{Counter, found};
use crate::courses::organiser::Organiser;
use crate::database::{moment, number, sql, worded};
use crate::fault::{Fault, OnField};

#[derive(sqlx::FromRow)]
struct LookRow {
    advisor_id: Uuid,
    advisor_name: String,
    speciality: String,
    centre: String,
    place: String,
    for_enterprises: bool,
    active: bool,
    from_at: i64,
    to_at: i64,
    quota: i64,
    taken: i64,
    resident_name: Option<String>,
    is_in: bool,
}

/// The slot and whoever asks for it, side by side.
pub(super) struct Look {
    pub(super) slot: Slot,
    pub(super) taken: u32,
    pub(super) centre: String,
    pub(super) resident_name: Option<String>,
    pub(super) organisation: Option<OrganisationId>,
    advisor_name: String,
    speciality: String,
    place: String,
    applicant: Applicant,
    offered: bool,
    /// Whether the person has an appointment in this slot already.
    is_in: bool,
}

impl Look {
    /// Looks the slot, the person and the organisation up.
    pub(super) async fn at(
        at: &mut Counter<'_>,
        slot: SlotId,
        resident: Option<ResidentId>,
        organisation: Option<&Organiser>,
    ) -> Result<Self, Fault> {
        let site = at.site()?;
        let row: Option<LookRow> = sql!(at, |c| {
            sqlx::query_as(include_str!("look.sql"))
                .bind(site.uuid())
                .bind(slot.uuid())
                .bind(resident.map(ResidentId::uuid))
                .fetch_optional(c)
        })?;
        let row = found(row, "slot")?;
        if resident.is_some() {
            found(row.resident_name.as_ref(), "resident").on_field("resident")?;
        }
        let (organisation, applicant) = match organisation {
            None => (None, Applicant::Person),
            Some(organisation) => {
                let (id, kind) = organisation.find(at).await.on_field("organisation")?;
                (Some(id), applicant_for(&kind)?)
            }
        };
        row.read(slot, organisation, applicant)
    }

    /// Whether the slot takes one more, and this one.
    pub(super) fn must_take(&self, at: &Counter<'_>) -> Result<(), Fault> {
        if !self.offered {
            return Err(AppointmentFault::AdvisorNotOffered.into());
        }
        if self.is_in {
            return Err(AppointmentFault::AlreadyAppointed.into());
        }
        Ok(self.slot.must_take(self.applicant, self.taken, at.now)?)
    }

    /// The line on the receipt: what on, with whom, when and where.
    pub(super) fn view(&self) -> ReceiptItem {
        let (from, to) = (self.slot.from, self.slot.to);
        ReceiptItem {
            title: format!("{} · {}", self.speciality, self.advisor_name),
            outcome: "已预约".to_owned(),
            when: Some(When { day: from.day(), from: Some(from.time()), to: Some(to.time()) }),
            place: Some(self.place.clone()),
            lines: vec!["请凭本回执到窗口报到取号".to_owned()],
            bring: Vec::new(),
            call: None,
        }
    }
}

fn applicant_for(kind: &str) -> Result<Applicant, Fault> {
    Ok(match worded(kind)? {
        OrganisationKind::Enterprise => Applicant::Enterprise,
        _ => Applicant::OtherOrganisation,
    })
}

impl LookRow {
    fn read(
        self,
        slot: SlotId,
        organisation: Option<OrganisationId>,
        applicant: Applicant,
    ) -> Result<Look, Fault> {
        let slot = Slot {
            id: slot,
            advisor: self.advisor_id.into(),
            from: moment(self.from_at)?,
            to: moment(self.to_at)?,
            places: number(self.quota)?,
            audience: if self.for_enterprises { Audience::Enterprises } else { Audience::Everybody },
        };
        Ok(Look {
            slot,
            taken: number(self.taken)?,
            centre: self.centre,
            resident_name: self.resident_name,
            organisation,
            advisor_name: self.advisor_name,
            speciality: self.speciality,
            place: self.place,
            applicant,
            offered: self.active,
            is_in: self.is_in,
        })
    }
}
