//! A new person.

use domain::id::ResidentId;
use domain::reason::Reason;
use domain::residents::address::Address;
use domain::residents::document::{Document, Sex};
use domain::residents::name::PersonName;
use domain::residents::phone::Phone;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use domain::time::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::details::Details;
use super::{doubles, index, kept, minors};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::{Accepted, Fault};
use crate::topics::Topic;

/// Registers a person: a name is enough (R-ID-10). The same person again is refused (R-ID-7).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RegisterResident {
    /// As in the document (R-NM-1 to R-NM-8).
    name: PersonName,
    /// What the name should look like, if a character cannot be typed (R-NM-7); a Chinese name beside a
    /// foreign one.
    #[serde(default)]
    name_note: Option<ShortText>,
    /// How this family reads its surname, if otherwise than most: `le`, `yu chi`.
    #[serde(default)]
    surname_reading: Option<ShortText>,
    /// As the person states it.
    #[serde(default)]
    sex: Option<Sex>,
    /// The birth date, if no document gives it.
    #[serde(default)]
    birth: Option<Day>,
    #[serde(default)]
    document: Option<Document>,
    /// Why the document may stand twice; for those who may override limits.
    #[serde(default)]
    document_override: Option<Reason>,
    #[serde(default)]
    phone: Option<Phone>,
    /// Whose phone it is, if it is not the person's own (R-TEL-3).
    #[serde(default)]
    phone_label: Option<ShortText>,
    #[serde(default)]
    address: Option<Address>,
    /// The neighbourhood committee (居委会).
    #[serde(default)]
    neighbourhood: Option<ShortText>,
    /// Who answers for somebody under age, if registered here.
    #[serde(default)]
    guardian: Option<ResidentId>,
    /// Who consented for somebody under 14, and how, if the guardian is not registered here (R-PI-6).
    #[serde(default)]
    guardian_consent: Option<ShortText>,
    #[serde(default)]
    accept: Accepted,
}

/// The person as registered.
#[derive(Serialize, JsonSchema)]
pub(crate) struct ResidentRegistered {
    resident: ResidentId,
    version: i64,
}

impl Action for RegisterResident {
    const NAME: &'static str = "residents.register";
    const ACCESS: Access = Access::Needs(Permission::RegisterResident);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Residents];
    type Reply = ResidentRegistered;

    async fn run(self, at: &mut Counter<'_>) -> Result<ResidentRegistered, Fault> {
        let (accept, because) = (self.accept.clone(), self.document_override.clone());
        let details = self.details().settled(at.today())?;
        let resident: ResidentId = at.new_id();
        minors::check_guardian(at, resident, &details).await?;
        let twice = doubles::check(at, resident, &details, because.as_ref()).await?;
        let mut warnings = details.warnings(at.today());
        warnings.extend(doubles::alike(at, &details).await?);
        accept.or_warn(&warnings)?;
        kept::keep(at, resident, 0, &details, twice.as_deref()).await?;
        let tokens = index::tokens(at.keys, &details);
        index::reindex(at, resident, &index::Tokens::new(), &tokens).await?;
        at.about("resident", resident.uuid());
        Ok(ResidentRegistered { resident, version: 1 })
    }
}

impl RegisterResident {
    fn details(self) -> Details {
        Details {
            name: self.name,
            name_note: self.name_note,
            surname_reading: self.surname_reading,
            sex: self.sex,
            birth: self.birth,
            document: self.document,
            phone: self.phone,
            phone_label: self.phone_label,
            address: self.address,
            neighbourhood: self.neighbourhood,
            guardian: self.guardian,
            guardian_consent: self.guardian_consent,
        }
    }
}
