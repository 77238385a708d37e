//! The people index: the tokens a person is found by, kept equal to the person's row.

use std::collections::BTreeSet;

use domain::id::ResidentId;
use domain::residents::search::search_tokens;
use domain::text::ShortText;

use super::details::Details;
use crate::counter::Counter;
use crate::database::change;
use crate::fault::Fault;
use crate::sealing::Keys;

/// How many tokens one statement adds.
const AT_ONCE: usize = 16;

/// The tokens of one person.
pub(super) type Tokens = BTreeSet<String>;

/// The token of a document's last four characters.
pub(super) fn document_tail(keys: &Keys, last_four: &str) -> String {
    keys.blind_token("d4", last_four)
}

/// The token of a phone's last four digits.
pub(super) fn phone_tail(keys: &Keys, last_four: &str) -> String {
    keys.blind_token("p4", last_four)
}

/// Everything that a person is found by (R-NM-9 to R-NM-11).
pub(super) fn tokens(keys: &Keys, details: &Details) -> Tokens {
    let reading = details.surname_reading.as_ref().map(ShortText::as_str);
    let names = search_tokens(&details.name, reading).into_iter().map(|token| token.as_str().to_owned());
    let document = details.document.iter().map(|document| document_tail(keys, &document.last_four()));
    let phone = details.phone.iter().map(|phone| phone_tail(keys, &phone.last_four()));
    names.chain(document).chain(phone).collect()
}

/// Brings the index from the old tokens to the new ones.
pub(super) async fn reindex(
    at: &mut Counter<'_>,
    resident: ResidentId,
    old: &Tokens,
    new: &Tokens,
) -> Result<(), Fault> {
    let site = at.site()?;
    for token in old.difference(new) {
        change!(
            at,
            sqlx::query("delete from resident_tokens where site_id = $1 and token = $2 and resident_id = $3")
                .bind(site.uuid())
                .bind(token)
                .bind(resident.uuid())
        )?;
    }
    let added: Vec<&String> = new.difference(old).collect();
    for chunk in added.chunks(AT_ONCE) {
        // The statement always takes as many: the last token is said again until it is full.
        let slots = (0..AT_ONCE).map(|slot| chunk.get(slot).or(chunk.last()));
        change!(at, {
            let statement =
                sqlx::query(include_str!("index_add.sql")).bind(site.uuid()).bind(resident.uuid());
            slots.clone().fold(statement, sqlx::query::Query::bind)
        })?;
    }
    Ok(())
}
