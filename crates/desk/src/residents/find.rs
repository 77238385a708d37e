//! Finding people by what the clerk types.

use domain::id::ResidentId;
use domain::residents::age::Age;
use domain::residents::mask;
use domain::residents::search::Query;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::details::Details;
use super::kept::load_several;
use super::masked::{MaskedDocument, MaskedPhone};
use super::{find_number, index};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;
use crate::limit::Limit;

/// How many tokens are read at once. The statement says it as a number, so that PostgreSQL plans for few.
const BATCH: usize = 128;

/// Above every character that a token can go on with.
const LAST_CHARACTER: char = char::MAX;

/// Finds people by a part of the name, pinyin, initials, the last four of a document or a phone, a whole
/// number, today's ticket or a receipt (R-NM-9 to R-NM-11). What is shown is masked.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FindResidents {
    text: ShortText,
    /// 1 to 50 rows; 20 if left out.
    #[serde(default)]
    limit: Limit,
}

/// Who was found, the closest first.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Found {
    residents: Vec<FoundResident>,
    /// Whether there are more than the limit.
    more: bool,
}

/// A person in a list: enough to choose, not enough to know (R-PI-8).
#[derive(Serialize, JsonSchema)]
struct FoundResident {
    resident: ResidentId,
    /// Masked: `单*远`.
    name: String,
    document: Option<MaskedDocument>,
    phone: Option<MaskedPhone>,
    age: Option<u16>,
    elderly: Option<bool>,
    neighbourhood: Option<String>,
}

impl Action for FindResidents {
    const NAME: &'static str = "residents.find";
    const ACCESS: Access = Access::Needs(Permission::People);
    const MODE: Mode = Mode::Read;
    type Reply = Found;

    async fn run(self, at: &mut Counter<'_>) -> Result<Found, Fault> {
        let mut people = find_number::holders(at, self.text.as_str()).await?;
        if people.is_empty() {
            for prefix in prefixes(at, self.text.as_str()) {
                by_token(at, &prefix, self.limit, &mut people).await?;
            }
        }
        let more = people.len() > self.limit.rows();
        people.truncate(self.limit.rows());
        let rows = load_several(at, &people).await?;
        let shown = rows.iter().map(|row| Ok(FoundResident::of(row.id.into(), &row.details(at)?, at)));
        Ok(Found { residents: shown.collect::<Result<_, Fault>>()?, more })
    }
}

/// What the tokens of the people in question begin with.
fn prefixes(at: &Counter<'_>, typed: &str) -> Vec<String> {
    match Query::parse(typed) {
        Some(Query::Fragment(text) | Query::Letters(text)) => vec![text],
        Some(Query::Digits(digits)) if digits.chars().count() == 4 => {
            vec![index::document_tail(at.keys, &digits), index::phone_tail(at.keys, &digits)]
        }
        Some(Query::Digits(_)) | None => Vec::new(),
    }
}

/// Adds the people with a token that begins so, in the order of their tokens, until one more than the limit
/// is there.
async fn by_token(
    at: &mut Counter<'_>,
    prefix: &str,
    limit: Limit,
    people: &mut Vec<ResidentId>,
) -> Result<(), Fault> {
    let site = at.site()?;
    let end = format!("{prefix}{LAST_CHARACTER}");
    let (mut token, mut after) = (prefix.to_owned(), Uuid::nil());
    loop {
        let rows: Vec<(String, Uuid)> = sql!(at, |c| {
            sqlx::query_as(include_str!("find_tokens.sql"))
                .bind(site.uuid())
                .bind(&token)
                .bind(after)
                .bind(&end)
                .fetch_all(c)
        })?;
        let was_last = rows.len() < BATCH;
        for row in rows {
            (token, after) = row;
            if !people.contains(&ResidentId(after)) {
                people.push(ResidentId(after));
            }
            if people.len() > limit.rows() {
                return Ok(());
            }
        }
        if was_last {
            return Ok(());
        }
    }
}

impl FoundResident {
    fn of(resident: ResidentId, details: &Details, at: &Counter<'_>) -> Self {
        let age = details.age(at.today());
        Self {
            resident,
            name: mask::name(&details.name),
            document: details.masked_document(),
            phone: details.masked_phone(),
            age: age.map(Age::years),
            elderly: age.map(Age::is_elderly),
            neighbourhood: details.neighbourhood.as_ref().map(ToString::to_string),
        }
    }
}
