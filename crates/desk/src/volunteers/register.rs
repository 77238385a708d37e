//! Somebody becomes a volunteer.

use domain::id::{ResidentId, StaffId, VisitId};
use domain::residents::age::Age;
use domain::residents::document::DocumentType;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use domain::time::Day;
use domain::volunteers::guardian::{Guardian, may_volunteer};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::faults::VolunteeringFault;
use super::number::next_number;
use super::paper;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::{change, sql, to_json, worded};
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Registers a resident as a volunteer, with an identity document (R-ID-10) and, if they are minors, a
/// guardian's consent (R-VO-7). The numbers of a site have no gaps.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RegisterVolunteer {
    resident: ResidentId,
    #[serde(default)]
    skills: Vec<ShortText>,
    /// The version of the consent sheet that was shown (R-PI-2).
    consent: ShortText,
    /// Whether a guardian has consented, for minors.
    #[serde(default = "not_asked")]
    guardian: Guardian,
    /// Their own account, if they work here: it will not confirm its own hours (R-RO-3).
    #[serde(default)]
    account: Option<StaffId>,
    #[serde(default)]
    visit: Option<VisitId>,
}

fn not_asked() -> Guardian {
    Guardian::NotAsked
}

/// The new volunteer.
#[derive(Serialize, JsonSchema)]
pub(crate) struct VolunteerRegistered {
    number: String,
}

#[derive(sqlx::FromRow)]
struct PersonRow {
    birth: Option<Day>,
    document_kind: Option<String>,
    number: Option<String>,
}

impl Action for RegisterVolunteer {
    const NAME: &'static str = "volunteers.register";
    const ACCESS: Access = Access::Needs(Permission::Volunteering);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Volunteers];
    type Reply = VolunteerRegistered;

    async fn run(self, at: &mut Counter<'_>) -> Result<VolunteerRegistered, Fault> {
        self.check(at).await?;
        let number = next_number(at).await?;
        let (site, staff) = (at.site()?, at.staff()?);
        change!(
            at,
            sqlx::query(include_str!("register.sql"))
                .bind(self.resident.uuid())
                .bind(site.uuid())
                .bind(&number)
                .bind(to_json(&self.skills)?)
                .bind(self.consent.as_str())
                .bind(self.guardian == Guardian::Consents)
                .bind(self.account.map(StaffId::uuid))
                .bind(at.now.millis())
                .bind(staff.uuid())
        )?;
        at.about("resident", self.resident.uuid());
        if let Some(visit) = self.visit {
            paper::add_registration(at, visit, self.resident, &number).await?;
        }
        Ok(VolunteerRegistered { number })
    }
}

impl RegisterVolunteer {
    async fn check(&self, at: &mut Counter<'_>) -> Result<(), Fault> {
        let (site, today) = (at.site()?, at.today());
        let row: Option<PersonRow> = sql!(at, |c| {
            sqlx::query_as(include_str!("register_person.sql"))
                .bind(self.resident.uuid())
                .bind(site.uuid())
                .fetch_optional(c)
        })?;
        let person = found(row, "resident").on_field("resident")?;
        if let Some(number) = person.number {
            return Err(VolunteeringFault::VolunteerRegistered { number }.into());
        }
        let kind: Option<DocumentType> = person.document_kind.as_deref().map(worded).transpose()?;
        if matches!(kind, None | Some(DocumentType::ResidentId15)) {
            return Err(Fault::from(VolunteeringFault::VolunteerNeedsDocument).on("resident"));
        }
        of_age_or_consented(person.birth, self.guardian, today).on_field("guardian")?;
        self.account_is_here(at).await.on_field("account")
    }

    async fn account_is_here(&self, at: &mut Counter<'_>) -> Result<(), Fault> {
        let (site, Some(account)) = (at.site()?, self.account) else { return Ok(()) };
        let accounts: i64 = sql!(at, |c| {
            sqlx::query_scalar("select count(*) from staff where id = $1 and site_id = $2")
                .bind(account.uuid())
                .bind(site.uuid())
                .fetch_one(c)
        })?;
        found((accounts > 0).then_some(()), "staff")
    }
}

/// Whether somebody may serve on `day` (R-VO-7).
pub(super) fn of_age_or_consented(birth: Option<Day>, guardian: Guardian, day: Day) -> Result<(), Fault> {
    match (birth, guardian) {
        (None, Guardian::Consents) => Ok(()),
        (None, Guardian::NotAsked) => Err(VolunteeringFault::VolunteerBirthUnknown.into()),
        (Some(birth), guardian) => {
            let years = Age::on(birth, day).map_or(0, Age::years);
            Ok(may_volunteer(u32::from(years), guardian)?)
        }
    }
}
