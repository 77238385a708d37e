//! The line of a course on the receipt of a visit.

use documents::{ReceiptItem, When};
use domain::courses::kind::CourseKind;
use domain::id::{CourseId, EnrolmentId, ItemId, VisitId};
use domain::receipts::fen::Fen;
use domain::visits::item::{ItemKind, Outcome};

use super::organiser;
use crate::counter::{Counter, found};
use crate::database::{DataFault, moment, sql, worded};
use crate::fault::Fault;
use crate::masked;
use crate::visits::item::{NewItem, add_item};

/// What was done, for its word on the receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Words {
    Enrolled,
    Waiting { position: u64 },
    Withdrawn,
}

#[derive(sqlx::FromRow)]
struct ItemRow {
    name: String,
    kind: String,
    centre: String,
    place: String,
    fee_fen: i64,
    sessions: i64,
    next_number: Option<i64>,
    next_from: Option<i64>,
    guardian: Option<String>,
}

/// Puts the line into the visit, if there is one.
pub(super) async fn add(
    at: &mut Counter<'_>,
    visit: Option<VisitId>,
    course: CourseId,
    enrolment: EnrolmentId,
    words: Words,
) -> Result<Option<ItemId>, Fault> {
    let Some(visit) = visit else { return Ok(None) };
    let site = at.site()?;
    let now = at.now.millis();
    let row: Option<ItemRow> = sql!(at, |c| {
        sqlx::query_as(include_str!("item.sql"))
            .bind(site.uuid())
            .bind(course.uuid())
            .bind(enrolment.uuid())
            .bind(now)
            .fetch_optional(c)
    })?;
    let row = found(row, "course")?;
    let organisers = organiser::names(at, course).await?;
    let item = NewItem {
        kind: ItemKind::Course,
        centre: worded(&row.centre)?,
        subject: enrolment.uuid(),
        organisers: u32::try_from(organisers.len()).map_err(|_| DataFault::Damaged)?,
        view: row.view(&organisers, words)?,
        outcome: Some(Outcome::Handled),
    };
    add_item(at, visit, item).await.map(Some)
}

impl ItemRow {
    fn view(&self, organisers: &[String], words: Words) -> Result<ReceiptItem, Fault> {
        let outcome = match words {
            Words::Enrolled => "已报名",
            Words::Waiting { .. } => "已登记候补",
            Words::Withdrawn => "已退出",
        };
        let next = self.next_from.map(moment).transpose()?.filter(|_| words != Words::Withdrawn);
        Ok(ReceiptItem {
            title: self.title()?,
            outcome: outcome.to_owned(),
            when: next.map(|from| When { day: from.day(), from: Some(from.time()), to: None }),
            place: next.map(|_| self.place.clone()),
            lines: self.lines(organisers, words)?,
            bring: Vec::new(),
            call: None,
        })
    }

    /// 五中全会专题（第 3 讲，共 5 讲）: the session that comes next.
    fn title(&self) -> Result<String, Fault> {
        let unit = match worded(&self.kind)? {
            CourseKind::Course | CourseKind::Lecture => "讲",
            CourseKind::Activity | CourseKind::Campaign => "次",
        };
        Ok(match self.next_number.filter(|_| self.sessions > 1) {
            Some(number) => format!("{}（第 {number} {unit}，共 {} {unit}）", self.name, self.sessions),
            None => self.name.clone(),
        })
    }

    fn lines(&self, organisers: &[String], words: Words) -> Result<Vec<String>, Fault> {
        let held = if organisers.len() > 1 { "联合主办" } else { "主办" };
        let mut lines = vec![format!("{} {held}", organisers.join("、"))];
        if let Some(guardian) = &self.guardian {
            lines.push(format!("家长 {}", masked::name(guardian)?));
        }
        if let Words::Waiting { position } = words {
            lines.push(format!("候补第 {position} 位，有空位时电话通知"));
        }
        let fee = Fen::parse(self.fee_fen).map_err(|_| DataFault::Damaged)?;
        if fee > Fen::ZERO && words != Words::Withdrawn {
            lines.push(format!("材料费 {fee}"));
        }
        Ok(lines)
    }
}
