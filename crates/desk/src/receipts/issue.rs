//! The receipt of a finished visit: one when it is finished, and another in the place of a void one.

use documents::ReceiptView;
use domain::id::ReceiptId;
use domain::receipts::number::{ReceiptKind, ReceiptNumber};

use super::compose::{TEMPLATE, compose};
use super::load::Receipt;
use super::numbering::next_number;
use crate::counter::Counter;
use crate::database::{change, to_json, word};
use crate::fault::Fault;
use crate::sealing::Column;
use crate::visits::load::Loaded;

/// A receipt that was just issued.
pub(crate) struct Issued {
    pub(crate) id: ReceiptId,
    pub(crate) number: ReceiptNumber,
    pub(crate) view: ReceiptView,
}

/// Numbers the visit's receipt and stores what stands on it, for every later print (R-RC-10).
pub(crate) async fn issue(at: &mut Counter<'_>, loaded: &Loaded) -> Result<Issued, Fault> {
    put_down(at, loaded, None).await
}

/// The same in the place of a void receipt, whose number stands on the new one (R-RC-5).
pub(super) async fn issue_instead(
    at: &mut Counter<'_>,
    loaded: &Loaded,
    void: &Receipt,
) -> Result<Issued, Fault> {
    put_down(at, loaded, Some(void)).await
}

async fn put_down(at: &mut Counter<'_>, loaded: &Loaded, void: Option<&Receipt>) -> Result<Issued, Fault> {
    let (id, site, staff): (ReceiptId, _, _) = (at.new_id(), at.site()?, at.staff()?);
    let kind = ReceiptKind::Receipt;
    let (number, issued_at) = next_number(at, kind).await?;
    let text = number.to_string();
    let qr = format!("{text}-{}", at.keys.check_code(&text));
    let composed = compose(at, loaded, text.clone(), qr, issued_at).await?;
    let view = ReceiptView { replaces: void.map(|void| void.number.to_string()), ..composed };
    let sealed = at.seal(Column::ReceiptView, id.uuid(), &to_json(&view)?);
    change!(
        at,
        sqlx::query(include_str!("issue.sql"))
            .bind(site.uuid())
            .bind(id.uuid())
            .bind(loaded.visit.id.uuid())
            .bind(word(&kind))
            .bind(number.day)
            .bind(i64::from(number.sequence))
            .bind(&text)
            .bind(&sealed)
            .bind(i64::from(TEMPLATE))
            .bind(issued_at.millis())
            .bind(staff.uuid())
            .bind(void.map(|void| void.id.uuid()))
    )?;
    Ok(Issued { id, number, view })
}
