//! The opened person: the whole name, everything else masked.

use domain::engagements::Engagement;
use domain::id::ResidentId;
use domain::residents::age::Age;
use domain::residents::document::Sex;
use domain::residents::mask;
use domain::residents::pinyin::display_pinyin;
use domain::text::ShortText;
use domain::time::{Day, Instant};
use schemars::JsonSchema;
use serde::Serialize;

use super::details::Details;
use super::kept::load;
use super::masked::{MaskedDocument, MaskedPhone};
use crate::counter::Counter;
use crate::database::{DataFault, sql};
use crate::engagements;
use crate::fault::Fault;

/// How far ahead a person's commitments are shown.
const DAYS_AHEAD: i64 = 90;

/// A person as the window shows them (R-PI-8): the birth date is not, for with it the hidden digits of the
/// document could be told (R-PI-9).
#[derive(Serialize, JsonSchema)]
pub(crate) struct Card {
    resident: ResidentId,
    /// To be given back with `residents.update`.
    version: i64,
    name: String,
    pinyin: String,
    name_note: Option<String>,
    surname_reading: Option<String>,
    sex: Option<Sex>,
    age: Option<u16>,
    /// 60 or older; none if the birth date is not known.
    elderly: Option<bool>,
    document: Option<MaskedDocument>,
    /// Whether the document stands twice, with a reason (R-ID-7).
    document_overridden: bool,
    phone: Option<MaskedPhone>,
    /// The road, or without one the lane.
    address: Option<String>,
    neighbourhood: Option<String>,
    guardian: Option<Guardian>,
    guardian_consent: Option<String>,
    visits: i64,
    last_visit: Option<Day>,
    /// What they are committed to from today on, in order of time.
    engagements: Vec<Engagement>,
}

/// Who answers for a minor.
#[derive(Serialize, JsonSchema)]
#[schemars(inline)]
struct Guardian {
    resident: ResidentId,
    /// Masked.
    name: String,
}

/// The card of somebody whose data may be shown.
pub(super) async fn card(at: &mut Counter<'_>, resident: ResidentId) -> Result<Card, Fault> {
    let row = load(at, resident).await?;
    let details = row.details(at)?;
    let (visits, last_visit) = visits(at, resident).await?;
    let age = details.age(at.today());
    let from = Instant::start_of(at.today());
    let until = from + chrono::Duration::days(DAYS_AHEAD);
    Ok(Card {
        resident,
        version: row.version,
        name: details.name.to_string(),
        pinyin: display_pinyin(&details.name, details.surname_reading.as_ref().map(ShortText::as_str)),
        name_note: details.name_note.as_ref().map(ToString::to_string),
        surname_reading: details.surname_reading.as_ref().map(ToString::to_string),
        sex: details.sex,
        age: age.map(Age::years),
        elderly: age.map(Age::is_elderly),
        document: details.masked_document(),
        document_overridden: row.document_override.is_some(),
        phone: details.masked_phone(),
        address: details.address.as_ref().map(mask::address),
        neighbourhood: details.neighbourhood.as_ref().map(ToString::to_string),
        guardian: guardian(at, &details).await?,
        guardian_consent: details.guardian_consent.as_ref().map(ToString::to_string),
        visits,
        last_visit,
        engagements: engagements::of_person(at, resident, from, until).await?,
    })
}

async fn guardian(at: &mut Counter<'_>, details: &Details) -> Result<Option<Guardian>, Fault> {
    let Some(resident) = details.guardian else { return Ok(None) };
    let theirs = load(at, resident).await?.details(at)?;
    Ok(Some(Guardian { resident, name: mask::name(&theirs.name) }))
}

/// How often they came, and the last day.
async fn visits(at: &mut Counter<'_>, resident: ResidentId) -> Result<(i64, Option<Day>), Fault> {
    // The one in hand is a visit, but not the last one.
    const COUNT: &str = "select count(*), max(case when state <> 'open' then opened_at end)
        from visits where resident_id = $1 and site_id = $2";
    let site = at.site()?;
    let (visits, last): (i64, Option<i64>) =
        sql!(at, |c| sqlx::query_as(COUNT).bind(resident.uuid()).bind(site.uuid()).fetch_one(c))?;
    let day = |millis| Instant::from_millis(millis).map(Instant::day).ok_or(DataFault::Damaged);
    Ok((visits, last.map(day).transpose()?))
}
