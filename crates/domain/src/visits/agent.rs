//! Acting for somebody else (R-EL-5 to R-EL-9): the kind of help, and whether what is on paper covers what is
//! asked for today. Principal and agent stay two persons; the agent's data never joins the
//! principal's record.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::authorisation::{Authorisation, AuthorisationKind, Missing};
use crate::residents::age::Age;
use crate::residents::name::PersonName;
use crate::text::ShortText;
use crate::time::Day;

/// How the person is helped (R-EL-5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub enum HelpKind {
    /// 帮办: somebody helps, the person is present.
    Assisted,
    /// 代办: somebody acts, the person is absent.
    ByAgent,
    /// 上门: staff come to the person's home.
    HomeVisit,
}

/// What the agent is to the principal (R-EL-6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub enum Relationship {
    /// 配偶
    Spouse,
    /// 子女
    Child,
    /// 父母
    Parent,
    /// 其他亲属
    OtherKin,
    /// 邻居
    Neighbour,
    /// 居委干部
    NeighbourhoodWorker,
    /// 志愿者
    Volunteer,
    /// 监护人
    Guardian,
    /// 工作人员
    Staff,
    /// 其他
    Other,
}

/// One item that somebody asks for in another's name, and the day they do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Request<'a> {
    /// How the person is helped.
    pub help: HelpKind,
    /// Who stands at the desk.
    pub agent: &'a PersonName,
    /// Their birth date, if it is known.
    pub agent_birth: Option<Day>,
    /// The service, by its code in the catalogue.
    pub service: &'a ShortText,
    /// What can go wrong with it.
    pub risk: Risk,
    /// The day.
    pub today: Day,
}

/// What can go wrong if somebody acts without right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub enum Risk {
    /// Little: a word by phone will do.
    Low,
    /// More.
    Ordinary,
}

/// How far a request may go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "state", rename_all = "snake_case")]
#[schemars(inline)]
pub enum Standing {
    /// The item may be handled.
    Complete,
    /// The item may be saved only as "pending authorisation" (R-EL-7).
    Pending {
        /// What still has to come.
        missing: Vec<Missing>,
    },
}

/// Why nobody may act (R-EL-8).
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum AgentError {
    /// Minors act for nobody; they may come along.
    #[error("the agent is {age}, under 18")]
    AgentUnder18 {
        /// Full years.
        age: u16,
    },
    /// The letter names somebody else.
    #[error("the authorisation names another agent")]
    AuthorisationNamesAnother {},
    /// It no longer holds.
    #[error("the authorisation ended on {valid_to}")]
    AuthorisationExpired {
        /// Its last day.
        valid_to: Day,
    },
    /// It does not hold yet.
    #[error("the authorisation begins on {valid_from}")]
    AuthorisationNotYetValid {
        /// Its first day.
        valid_from: Day,
    },
    /// Its last day lies before its first.
    #[error("the authorisation ends before it begins")]
    AuthorisationPeriodReversed {},
    /// It covers other services.
    #[error("the authorisation does not cover this service")]
    AuthorisationOutsideScope {},
    /// A word by phone does not do for this service.
    #[error("this service needs more than a word by phone")]
    AuthorisationByPhoneNotEnough {},
}

impl Request<'_> {
    /// Whether the item may be handled, must wait for papers, or is refused. Whoever is present or visited at
    /// home asks for themselves: only acting in somebody's absence needs an authorisation.
    pub fn standing(&self, authorisation: Option<&Authorisation>) -> Result<Standing, AgentError> {
        if self.help != HelpKind::ByAgent {
            return Ok(Standing::Complete);
        }
        self.refuse_minors()?;
        let missing = match authorisation {
            None => vec![Missing::Authorisation],
            Some(authorisation) => {
                self.refuse_beyond(authorisation)?;
                authorisation.missing()
            }
        };
        Ok(if missing.is_empty() { Standing::Complete } else { Standing::Pending { missing } })
    }

    /// An unknown age refuses nothing: staff judge by eye (R-EL-2).
    fn refuse_minors(&self) -> Result<(), AgentError> {
        match self.agent_birth.and_then(|birth| Age::on(birth, self.today)) {
            Some(age) if age.is_under_18() => Err(AgentError::AgentUnder18 { age: age.years() }),
            _ => Ok(()),
        }
    }

    fn refuse_beyond(&self, authorisation: &Authorisation) -> Result<(), AgentError> {
        authorisation.holds_on(self.today)?;
        if authorisation.agent.as_ref().is_some_and(|agent| agent != self.agent) {
            return Err(AgentError::AuthorisationNamesAnother {});
        }
        if !authorisation.scope.is_empty() && !authorisation.scope.contains(self.service) {
            return Err(AgentError::AuthorisationOutsideScope {});
        }
        if authorisation.kind == AuthorisationKind::OralByPhone && self.risk != Risk::Low {
            return Err(AgentError::AuthorisationByPhoneNotEnough {});
        }
        Ok(())
    }
}

#[cfg(test)]
#[path = "agent_tests.rs"]
mod tests;
