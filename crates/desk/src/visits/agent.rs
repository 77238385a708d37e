//! Who acts for the person served, and on what it rests. Both stay sealed in the visit and never join the
//! principal's record (R-EL-6, R-EL-9).

use domain::residents::document::Document;
use domain::residents::name::PersonName;
use domain::residents::phone::Phone;
use domain::text::ShortText;
use domain::time::Day;
use domain::visits::agent::{AgentError, HelpKind, Relationship, Request, Risk, Standing};
use domain::visits::authorisation::Authorisation;
use domain::visits::item::ItemKind;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::faults::VisitFault;
use crate::counter::Counter;
use crate::database::{from_json, to_json, word, worded};
use crate::fault::{Fault, OnField};
use crate::sealing::Column;

/// Who stands at the counter for somebody.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
pub(crate) struct Agent {
    pub(crate) name: PersonName,
    pub(crate) relationship: Relationship,
    #[serde(default)]
    pub(crate) document: Option<Document>,
    #[serde(default)]
    pub(crate) phone: Option<Phone>,
    /// Read from the document if that tells it.
    #[serde(default)]
    pub(crate) birth: Option<Day>,
}

/// How the person is helped, by whom, and on what it rests.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
pub(crate) struct Help {
    pub(crate) kind: HelpKind,
    #[serde(default)]
    pub(crate) agent: Option<Agent>,
    #[serde(default)]
    pub(crate) authorisation: Option<Authorisation>,
}

/// A service whose scope is asked for first, when an authorisation names none yet.
const ANY: &str = "any";

impl Help {
    /// What may be done with it at all: complete, or pending until papers come. Refuses what no item could
    /// be asked for with: a minor, an expired letter, a letter of somebody else (R-EL-8).
    pub(crate) fn standing(&self, today: Day) -> Result<Standing, Fault> {
        let services = self.authorisation.as_ref().map(|known| known.scope.as_slice()).unwrap_or_default();
        for service in services {
            worded::<ItemKind>(service.as_str())
                .map_err(|_| VisitFault::ScopeUnknown { service: service.to_string() })
                .on_field("help.authorisation.scope")?;
        }
        let any = ShortText::parse(ANY)?;
        self.ask(services.first().unwrap_or(&any), Risk::Low, today)
    }

    /// What may be done for one item. Nobody needs a letter to ask a question.
    pub(crate) fn standing_for(&self, kind: ItemKind, today: Day) -> Result<Standing, Fault> {
        match kind.risk() {
            None => Ok(Standing::Complete),
            Some(risk) => self.ask(&ShortText::parse(&word(&kind))?, risk, today),
        }
    }

    fn ask(&self, service: &ShortText, risk: Risk, today: Day) -> Result<Standing, Fault> {
        let Some(agent) = &self.agent else {
            return match self.kind {
                HelpKind::ByAgent => Err(Fault::from(VisitFault::AgentMissing).on("help.agent")),
                HelpKind::Assisted | HelpKind::HomeVisit => Ok(Standing::Complete),
            };
        };
        let agent_birth = agent.document.as_ref().and_then(Document::birth).or(agent.birth);
        let request = Request { help: self.kind, agent: &agent.name, agent_birth, service, risk, today };
        request.standing(self.authorisation.as_ref()).map_err(|refusal| {
            let minor = matches!(refusal, AgentError::AgentUnder18 { .. });
            Fault::from(refusal).on(if minor { "help.agent" } else { "help.authorisation" })
        })
    }

    /// The help as the visit's sealed column keeps it.
    pub(crate) fn seal(&self, at: &Counter<'_>, visit: Uuid) -> Result<Vec<u8>, Fault> {
        Ok(at.seal(Column::VisitAgent, visit, &to_json(self)?))
    }

    /// The help out of the visit's sealed column.
    pub(crate) fn open(at: &Counter<'_>, visit: Uuid, sealed: &[u8]) -> Result<Self, Fault> {
        from_json(&at.open(Column::VisitAgent, visit, sealed)?)
    }
}

/// The word of a standing in its column.
pub(crate) fn standing_word(standing: &Standing) -> &'static str {
    match standing {
        Standing::Complete => "complete",
        Standing::Pending { .. } => "pending",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a daughter with the principal's word by phone may do, item kind by item kind.
    #[test]
    fn nobody_needs_a_letter_to_ask_a_question() {
        let help: Help = serde_json::from_value(serde_json::json!({
            "kind": "by_agent",
            "agent": { "name": "李文", "relationship": "child" },
            "authorisation": { "kind": "oral_by_phone", "scope": ["course", "room_booking"], "witness": "单志远" },
        }))
        .expect("a help");
        let today = "2026-11-22".parse().expect("a day");
        let standing = |kind| {
            help.standing_for(kind, today).map_err(|fault| fault.fields["help.authorisation"].code.clone())
        };
        assert_eq!(standing(ItemKind::Consultation), Ok(Standing::Complete));
        assert_eq!(standing(ItemKind::Course), Ok(Standing::Complete), "a word by phone does for little");
        let refused = |code: &str| Err(code.to_owned());
        assert_eq!(standing(ItemKind::RoomBooking), refused("authorisation_by_phone_not_enough"));
        assert_eq!(standing(ItemKind::Volunteering), refused("authorisation_outside_scope"));
        let without = Help { authorisation: None, ..help.clone() };
        let pending = without.standing_for(ItemKind::Course, today);
        assert!(matches!(pending, Ok(Standing::Pending { .. })), "{pending:?}");
        assert_eq!(without.standing_for(ItemKind::Suggestion, today), Ok(Standing::Complete));
    }
}
