//! Finding people by a whole number: of a receipt, a ticket of today, a document or a phone.

use domain::id::ResidentId;
use domain::queue::number::TicketNumber;
use domain::receipts::number::ReceiptNumber;
use domain::residents::document::{Document, DocumentType};
use domain::residents::phone::Phone;
use uuid::Uuid;

use super::doubles::{by_document, by_phone};
use crate::counter::Counter;
use crate::database::{sql, word};
use crate::fault::Fault;

/// The fewest digits of a number that is looked up whole: shorter ones are the end of one.
const FEWEST_DIGITS: usize = 5;

/// Whoever has the number, without repetitions.
pub(super) async fn holders(at: &mut Counter<'_>, typed: &str) -> Result<Vec<ResidentId>, Fault> {
    if let Ok(number) = ReceiptNumber::parse(typed) {
        return of_receipt(at, &number).await;
    }
    if let Ok(number) = TicketNumber::parse(typed) {
        let holders = of_ticket(at, number).await?;
        if !holders.is_empty() {
            return Ok(holders);
        }
    }
    if typed.chars().filter(|c| c.is_numeric()).count() < FEWEST_DIGITS {
        return Ok(Vec::new());
    }
    let mut holders = Vec::new();
    for document in readings(typed) {
        holders.extend(by_document(at, &document).await?);
    }
    if let Ok(phone) = Phone::parse(typed) {
        holders.extend(by_phone(at, &phone).await?);
    }
    holders.sort_unstable();
    holders.dedup();
    Ok(holders)
}

/// The documents that a number without its kind can be.
fn readings(typed: &str) -> impl Iterator<Item = Document> {
    DocumentType::ALL.into_iter().filter_map(move |kind| Document::read(kind, typed).ok())
}

async fn of_receipt(at: &mut Counter<'_>, number: &ReceiptNumber) -> Result<Vec<ResidentId>, Fault> {
    let (site, number) = (at.site()?, number.to_string());
    let ids: Vec<Uuid> = sql!(at, |c| {
        sqlx::query_scalar(include_str!("find_by_receipt.sql")).bind(site.uuid()).bind(&number).fetch_all(c)
    })?;
    Ok(ids.into_iter().map(ResidentId).collect())
}

async fn of_ticket(at: &mut Counter<'_>, number: TicketNumber) -> Result<Vec<ResidentId>, Fault> {
    let (site, today) = (at.site()?, at.today());
    let ids: Vec<Uuid> = sql!(at, |c| {
        sqlx::query_scalar(include_str!("find_by_ticket.sql"))
            .bind(site.uuid())
            .bind(today)
            .bind(word(&number.prefix))
            .bind(i64::from(number.count.get()))
            .fetch_all(c)
    })?;
    Ok(ids.into_iter().map(ResidentId).collect())
}
