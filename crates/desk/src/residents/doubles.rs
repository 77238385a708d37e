//! The same person twice: looked for before anybody is registered or given another document.

use domain::id::ResidentId;
use domain::reason::Reason;
use domain::residents::document::Document;
use domain::residents::phone::Phone;
use domain::staff::permission::Permission;
use uuid::Uuid;

use super::details::Details;
use super::faults::{AnyWarning, ResidentFault, ResidentWarning};
use super::kept::{document_index, load_several, phone_index};
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::{DoorFault, Fault};

/// Kept as the override's reason where two people's numbers have the same old form (R-ID-6).
const SAME_OLD_NUMBER: &str = "same_old_number";

/// The most people that one number brings up.
const MOST: i64 = 51;

/// Everybody whose document has the same key: the same number, its old or its new form.
pub(super) async fn by_document(at: &mut Counter<'_>, document: &Document) -> Result<Vec<ResidentId>, Fault> {
    const FIND: &str =
        "select id from residents where site_id = $1 and document_index = $2 order by id limit $3";
    let (site, index) = (at.site()?, document_index(at.keys, document));
    let ids: Vec<Uuid> =
        sql!(at, |c| sqlx::query_scalar(FIND).bind(site.uuid()).bind(&index).bind(MOST).fetch_all(c))?;
    Ok(ids.into_iter().map(ResidentId).collect())
}

/// Everybody who is reached by the phone.
pub(super) async fn by_phone(at: &mut Counter<'_>, phone: &Phone) -> Result<Vec<ResidentId>, Fault> {
    const FIND: &str =
        "select id from residents where site_id = $1 and phone_index = $2 order by id limit $3";
    let (site, index) = (at.site()?, phone_index(at.keys, phone));
    let ids: Vec<Uuid> =
        sql!(at, |c| sqlx::query_scalar(FIND).bind(site.uuid()).bind(&index).bind(MOST).fetch_all(c))?;
    Ok(ids.into_iter().map(ResidentId).collect())
}

/// Who holds the document already, under this number or another form of it; the person themselves does not
/// count.
pub(super) async fn holder(
    at: &mut Counter<'_>,
    document: &Document,
    but: Option<ResidentId>,
) -> Result<Held, Fault> {
    let mut held = Held::Free;
    let mut holders = by_document(at, document).await?;
    holders.retain(|resident| Some(*resident) != but);
    for row in load_several(at, &holders).await? {
        if row.details(at)?.document.is_some_and(|theirs| theirs.same_holder(document)) {
            return Ok(Held::By(row.id.into()));
        }
        held = Held::KeyAlone;
    }
    Ok(held)
}

/// Whether a document is somebody's already.
pub(super) enum Held {
    /// Nobody has it.
    Free,
    /// Somebody else's number has the same old form.
    KeyAlone,
    /// This person has it.
    By(ResidentId),
}

/// Refuses a document that somebody has, unless it is overridden with a reason; gives the reason to keep.
pub(super) async fn check(
    at: &mut Counter<'_>,
    resident: ResidentId,
    details: &Details,
    because: Option<&Reason>,
) -> Result<Option<String>, Fault> {
    let Some(document) = &details.document else { return Ok(None) };
    match (holder(at, document, Some(resident)).await?, because) {
        (Held::Free, _) => Ok(None),
        (Held::KeyAlone, _) => Ok(Some(SAME_OLD_NUMBER.to_owned())),
        (Held::By(resident), None) => Err(ResidentFault::ResidentAlreadyRegistered { resident }.into()),
        (Held::By(_), Some(_)) if !at.may(Permission::OverrideLimits) => {
            Err(DoorFault::NotPermitted { needs: Permission::OverrideLimits }.into())
        }
        (Held::By(other), Some(because)) => {
            at.because(because.as_str()).detail("same_document_as", other.to_string());
            Ok(Some(because.to_string()))
        }
    }
}

/// Warns of somebody of the same name with the same phone, who is most likely the same person.
pub(super) async fn alike(at: &mut Counter<'_>, details: &Details) -> Result<Option<AnyWarning>, Fault> {
    let Some(phone) = &details.phone else { return Ok(None) };
    let holders = by_phone(at, phone).await?;
    for row in load_several(at, &holders).await? {
        if row.details(at)?.name == details.name {
            return Ok(Some(ResidentWarning::ResidentLooksAlike { resident: row.id.into() }.into()));
        }
    }
    Ok(None)
}
