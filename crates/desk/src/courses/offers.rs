//! Whom to call: the open offers.

use domain::id::{CourseId, EnrolmentId, ResidentId};
use domain::staff::permission::Permission;
use domain::time::Instant;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{moment, sql};
use crate::fault::Fault;
use crate::masked;
use crate::sealing::Column;

/// Lists the places that stand offered, the earliest deadline first: the list of people to call.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListOffers {}

/// Somebody to call.
#[derive(Serialize, JsonSchema)]
pub(crate) struct OpenOffer {
    enrolment: EnrolmentId,
    course: CourseId,
    course_name: String,
    resident: ResidentId,
    /// Masked.
    name: String,
    /// Masked; to call, the number is unmasked with its reason.
    phone: Option<String>,
    /// Whose phone it is, if not their own.
    phone_label: Option<String>,
    made: Instant,
    until: Instant,
    /// Whether the deadline is over; the next write on the course lets it lapse.
    over: bool,
}

#[derive(sqlx::FromRow)]
struct OfferRow {
    id: Uuid,
    course_id: Uuid,
    course_name: String,
    resident_id: Uuid,
    name: String,
    phone: Option<Vec<u8>>,
    phone_label: Option<String>,
    changed_at: i64,
    offered_until: i64,
}

impl Action for ListOffers {
    const NAME: &'static str = "courses.offers";
    const ACCESS: Access = Access::Needs(Permission::Enrol);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<OpenOffer>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<OpenOffer>, Fault> {
        let site = at.site()?;
        let rows: Vec<OfferRow> =
            sql!(at, |c| sqlx::query_as(include_str!("offers.sql")).bind(site.uuid()).fetch_all(c))?;
        rows.into_iter().map(|row| row.read(at)).collect()
    }
}

impl OfferRow {
    fn read(self, at: &Counter<'_>) -> Result<OpenOffer, Fault> {
        let until = moment(self.offered_until)?;
        Ok(OpenOffer {
            enrolment: self.id.into(),
            course: self.course_id.into(),
            course_name: self.course_name,
            resident: self.resident_id.into(),
            name: masked::name(&self.name)?,
            phone: masked::phone(at, Column::ResidentPhone, self.resident_id, self.phone.as_deref())?,
            phone_label: self.phone_label,
            made: moment(self.changed_at)?,
            until,
            over: until < at.now,
        })
    }
}
