//! Correcting what is known of a person.

use domain::id::ResidentId;
use domain::reason::Reason;
use domain::residents::address::Address;
use domain::residents::document::{Document, Sex};
use domain::residents::name::PersonName;
use domain::residents::phone::Phone;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use domain::time::Day;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize};

use super::details::Details;
use super::{doubles, index, kept, minors};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::{Accepted, DoorFault, Fault};
use crate::topics::Topic;

/// Changes a person. What is left out stays as it is, `null` takes it away.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct UpdateResident {
    resident: ResidentId,
    /// The version that the clerk saw; refused if somebody has changed the person since.
    version: i64,
    #[serde(default)]
    name: Option<PersonName>,
    #[serde(default)]
    name_note: Edit<ShortText>,
    #[serde(default)]
    surname_reading: Edit<ShortText>,
    #[serde(default)]
    sex: Edit<Sex>,
    #[serde(default)]
    birth: Edit<Day>,
    #[serde(default)]
    document: Edit<Document>,
    /// Why the document may stand twice; for those who may override limits.
    #[serde(default)]
    document_override: Option<Reason>,
    #[serde(default)]
    phone: Edit<Phone>,
    #[serde(default)]
    phone_label: Edit<ShortText>,
    #[serde(default)]
    address: Edit<Address>,
    #[serde(default)]
    neighbourhood: Edit<ShortText>,
    #[serde(default)]
    guardian: Edit<ResidentId>,
    #[serde(default)]
    guardian_consent: Edit<ShortText>,
    #[serde(default)]
    accept: Accepted,
}

/// What is done to one field.
#[derive(Clone, Default)]
enum Edit<T> {
    /// It was left out: it stays.
    #[default]
    Keep,
    /// It is replaced, or taken away.
    To(Option<T>),
}

/// The person as changed.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Updated {
    version: i64,
}

impl Action for UpdateResident {
    const NAME: &'static str = "residents.update";
    const ACCESS: Access = Access::Needs(Permission::RegisterResident);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Residents];
    type Reply = Updated;

    async fn run(self, at: &mut Counter<'_>) -> Result<Updated, Fault> {
        let (resident, version) = (self.resident, self.version);
        let (accept, because) = (self.accept.clone(), self.document_override.clone());
        let row = kept::load(at, resident).await?;
        if row.version != version {
            return Err(DoorFault::ChangedMeanwhile.into());
        }
        let old = row.details(at)?;
        let new = self.applied_to(old.clone()).settled(at.today())?;
        minors::check_guardian(at, resident, &new).await?;
        let twice = if new.document == old.document {
            row.document_override
        } else {
            doubles::check(at, resident, &new, because.as_ref()).await?
        };
        let known = old.warnings(at.today());
        let mut warnings = new.warnings(at.today());
        warnings.retain(|warning| !known.contains(warning));
        accept.or_warn(&warnings)?;
        kept::keep(at, resident, version, &new, twice.as_deref()).await?;
        let (old, new) = (index::tokens(at.keys, &old), index::tokens(at.keys, &new));
        index::reindex(at, resident, &old, &new).await?;
        at.about("resident", resident.uuid());
        Ok(Updated { version: version + 1 })
    }
}

impl UpdateResident {
    fn applied_to(self, old: Details) -> Details {
        let document = self.document.of(old.document);
        // A document's own birth date goes before the one that was known; an explicit one is compared with it.
        let known = if document.as_ref().is_some_and(|document| document.birth().is_some()) {
            None
        } else {
            old.birth
        };
        Details {
            name: self.name.unwrap_or(old.name),
            name_note: self.name_note.of(old.name_note),
            surname_reading: self.surname_reading.of(old.surname_reading),
            sex: self.sex.of(old.sex),
            birth: self.birth.of(known),
            document,
            phone: self.phone.of(old.phone),
            phone_label: self.phone_label.of(old.phone_label),
            address: self.address.of(old.address),
            neighbourhood: self.neighbourhood.of(old.neighbourhood),
            guardian: self.guardian.of(old.guardian),
            guardian_consent: self.guardian_consent.of(old.guardian_consent),
        }
    }
}

impl<T> Edit<T> {
    /// The field after it, if it was `old` before.
    fn of(self, old: Option<T>) -> Option<T> {
        match self {
            Self::Keep => old,
            Self::To(new) => new,
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Edit<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Option::deserialize(from).map(Self::To)
    }
}

impl<T: JsonSchema> JsonSchema for Edit<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        <Option<T>>::schema_name()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        <Option<T>>::json_schema(generator)
    }
}
