//! An appointment with an advisor.

use domain::id::{AppointmentId, ItemId, OrganisationId, ResidentId, SlotId, VisitId};
use domain::residents::name::PersonName;
use domain::residents::phone::Phone;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use domain::visits::item::{ItemKind, Outcome};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::faults::AppointmentFault;
use super::look::Look;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::courses::organiser::Organiser;
use crate::database::{change, worded};
use crate::engagements;
use crate::fault::{Accepted, Fault, OnField};
use crate::sealing::Column;
use crate::topics::Topic;
use crate::visits::item::{NewItem, add_item};

/// Books a slot for a resident, or for somebody known by name alone; lawyers see enterprises.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BookSlot {
    slot: SlotId,
    #[serde(default)]
    resident: Option<ResidentId>,
    /// An organisation's id or name.
    #[serde(default)]
    organisation: Option<Organiser>,
    /// Who comes; the resident's own name if left out.
    #[serde(default)]
    name: Option<PersonName>,
    #[serde(default)]
    phone: Option<Phone>,
    #[serde(default)]
    matter: Option<ShortText>,
    #[serde(default)]
    visit: Option<VisitId>,
    #[serde(default)]
    accept: Accepted,
}

/// The appointment that was made.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Appointed {
    appointment: AppointmentId,
    /// The line of the visit's receipt.
    item: Option<ItemId>,
}

impl Action for BookSlot {
    const NAME: &'static str = "appointments.book";
    const ACCESS: Access = Access::Needs(Permission::Appointment);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Appointments];
    type Reply = Appointed;

    async fn run(self, at: &mut Counter<'_>) -> Result<Appointed, Fault> {
        let look = Look::at(at, self.slot, self.resident, self.organisation.as_ref()).await?;
        look.must_take(at)?;
        let name = self.name.as_ref().map(PersonName::as_str).or(look.resident_name.as_deref());
        let name = name.ok_or(AppointmentFault::AppointmentNeedsName).on_field("name")?;
        if let Some(resident) = self.resident {
            engagements::check(at, resident, look.slot.from, look.slot.to, &self.accept).await?;
        }
        let appointment: AppointmentId = at.new_id();
        self.write(at, appointment, look.organisation, name).await?;
        at.about("appointment", appointment.uuid());
        let item = self.item(at, appointment, &look).await?;
        Ok(Appointed { appointment, item })
    }
}

impl BookSlot {
    async fn write(
        &self,
        at: &mut Counter<'_>,
        appointment: AppointmentId,
        organisation: Option<OrganisationId>,
        name: &str,
    ) -> Result<(), Fault> {
        let (site, staff) = (at.site()?, at.staff()?);
        let seal = |phone: &Phone| at.seal(Column::AppointmentPhone, appointment.uuid(), phone.as_str());
        let phone = self.phone.as_ref().map(seal);
        change!(
            at,
            sqlx::query(include_str!("book.sql"))
                .bind(site.uuid())
                .bind(appointment.uuid())
                .bind(self.slot.uuid())
                .bind(self.resident.map(ResidentId::uuid))
                .bind(organisation.map(OrganisationId::uuid))
                .bind(name)
                .bind(&phone)
                .bind(self.matter.as_ref().map(ShortText::as_str))
                .bind(self.visit.map(VisitId::uuid))
                .bind(staff.uuid())
                .bind(at.now.millis())
        )?;
        Ok(())
    }

    async fn item(
        &self,
        at: &mut Counter<'_>,
        appointment: AppointmentId,
        look: &Look,
    ) -> Result<Option<ItemId>, Fault> {
        let Some(visit) = self.visit else { return Ok(None) };
        let item = NewItem {
            kind: ItemKind::Appointment,
            centre: worded(&look.centre)?,
            subject: appointment.uuid(),
            organisers: 1,
            view: look.view(),
            outcome: Some(Outcome::Handled),
        };
        add_item(at, visit, item).await.map(Some)
    }
}
