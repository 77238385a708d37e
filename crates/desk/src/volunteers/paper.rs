//! How volunteering stands in a visit and on its receipt. Words on paper are Chinese.

use documents::{ReceiptItem, When};
use domain::id::{ResidentId, SignUpId, VisitId};
use domain::visits::channel::Centre;
use domain::visits::item::{ItemKind, Outcome};
use uuid::Uuid;

use super::shift_row::ShiftRow;
use crate::counter::Counter;
use crate::fault::Fault;
use crate::visits::item::{NewItem, add_item};

/// Adds the registration to the visit.
pub(super) async fn add_registration(
    at: &mut Counter<'_>,
    visit: VisitId,
    resident: ResidentId,
    number: &str,
) -> Result<(), Fault> {
    let view = ReceiptItem {
        title: "志愿者注册".to_owned(),
        outcome: "已注册".to_owned(),
        when: None,
        place: None,
        lines: vec![format!("志愿者编号 {number}")],
        bring: Vec::new(),
        call: None,
    };
    add(at, visit, resident.uuid(), view).await
}

/// Adds the place in a shift to the visit.
pub(super) async fn add_sign_up(
    at: &mut Counter<'_>,
    visit: VisitId,
    sign_up: SignUpId,
    shift: &ShiftRow,
) -> Result<(), Fault> {
    let (from, to) = (shift.span()?.from(), shift.span()?.to());
    let early = shift.arrive_minutes;
    let view = ReceiptItem {
        title: format!("{}（志愿服务）", shift.post_name),
        outcome: "已报名".to_owned(),
        when: Some(When { day: from.day(), from: Some(from.time()), to: Some(to.time()) }),
        place: Some(shift.place.clone()),
        lines: if early > 0 { vec![format!("请提前 {early} 分钟到")] } else { Vec::new() },
        bring: Vec::new(),
        call: None,
    };
    add(at, visit, sign_up.uuid(), view).await
}

async fn add(at: &mut Counter<'_>, visit: VisitId, subject: Uuid, view: ReceiptItem) -> Result<(), Fault> {
    let item = NewItem {
        kind: ItemKind::Volunteering,
        centre: Centre::VolunteerService,
        subject,
        organisers: 1,
        view,
        outcome: Some(Outcome::Handled),
    };
    add_item(at, visit, item).await?;
    Ok(())
}
