//! Answering a question.

use documents::ReceiptItem;
use domain::id::{ItemId, VisitId};
use domain::staff::permission::Permission;
use domain::text::{LongText, ShortText};
use domain::visits::channel::Centre;
use domain::visits::item::{ItemKind, Outcome};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::change;
use crate::fault::Fault;
use crate::topics::Topic;
use crate::visits::item::{NewItem, add_item};

/// Logs a question and its answer as an item of the visit. Nobody needs an ID for it (R-ID-10).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LogConsultation {
    visit: VisitId,
    /// A few words that stand on the receipt: 居住证办理.
    topic: ShortText,
    question: LongText,
    answer: LongText,
    /// The centre it counts for; the Party-mass Service Centre if left out.
    #[serde(default = "own_centre")]
    centre: Centre,
}

fn own_centre() -> Centre {
    Centre::PartyMassService
}

/// The consultation and its item.
#[derive(Serialize, JsonSchema)]
pub(crate) struct ConsultationLogged {
    consultation: Uuid,
    item: ItemId,
}

impl Action for LogConsultation {
    const NAME: &'static str = "consultations.log";
    const ACCESS: Access = Access::Needs(Permission::Visit);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Referrals];
    type Reply = ConsultationLogged;

    async fn run(self, at: &mut Counter<'_>) -> Result<ConsultationLogged, Fault> {
        let (site, consultation): (_, Uuid) = (at.site()?, at.new_id());
        let item = NewItem {
            kind: ItemKind::Consultation,
            centre: self.centre,
            subject: consultation,
            organisers: 1,
            view: self.view(),
            outcome: Some(Outcome::Consulted),
        };
        let item = add_item(at, self.visit, item).await?;
        change!(
            at,
            sqlx::query(include_str!("log.sql"))
                .bind(site.uuid())
                .bind(consultation)
                .bind(item.uuid())
                .bind(self.topic.as_str())
                .bind(self.question.as_str())
                .bind(self.answer.as_str())
                .bind(at.now.millis())
        )?;
        at.about("consultation", consultation);
        Ok(ConsultationLogged { consultation, item })
    }
}

impl LogConsultation {
    fn view(&self) -> ReceiptItem {
        ReceiptItem {
            title: format!("咨询：{}", self.topic),
            outcome: "已答复".to_owned(),
            when: None,
            place: None,
            lines: vec![format!("问：{}", self.question), format!("答：{}", self.answer)],
            bring: Vec::new(),
            call: None,
        }
    }
}
