//! Seeing one hidden field.

use domain::id::ResidentId;
use domain::residents::address::Address;
use domain::residents::document::Document;
use domain::residents::phone::Phone;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::details::Details;
use super::{kept, minors};
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::word;
use crate::fault::Fault;

/// How long the screen may show it (R-PI-10).
const SHOWN_FOR_SECONDS: u32 = 60;

/// Shows one hidden field of a person, for a reason that the audit keeps (R-PI-10). A minor's needs access to
/// minors as well (R-PI-6).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Unmask {
    resident: ResidentId,
    field: HiddenField,
    reason: UnmaskReason,
}

/// What is hidden.
#[derive(Clone, Copy, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
enum HiddenField {
    Document,
    Phone,
    Address,
}

/// Why it must be seen.
#[derive(Clone, Copy, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
enum UnmaskReason {
    /// To compare it with the document on the counter.
    IdentityCheck,
    /// To call or to write to the person.
    Contact,
    /// To bring something to their home.
    HomeVisit,
    /// To find and correct a mistake.
    Correction,
    /// The person asks what is kept of them.
    PersonAsks,
    /// A form of another office needs it.
    OfficialForm,
}

/// The field, whole.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Unmasked {
    value: String,
    /// When the screen must hide it again.
    seconds: u32,
}

impl Action for Unmask {
    const NAME: &'static str = "residents.unmask";
    const ACCESS: Access = Access::Confirmed(Permission::Unmask);
    const MODE: Mode = Mode::Secret;
    type Reply = Unmasked;

    async fn run(self, at: &mut Counter<'_>) -> Result<Unmasked, Fault> {
        let details = kept::load(at, self.resident).await?.details(at)?;
        minors::may_unmask(at, &details)?;
        let field = word(&self.field);
        let value = self.field.of(&details)?;
        at.about("resident", self.resident.uuid()).because(&word(&self.reason)).detail("field", field);
        Ok(Unmasked { value, seconds: SHOWN_FOR_SECONDS })
    }
}

impl HiddenField {
    fn of(self, details: &Details) -> Result<String, Fault> {
        match self {
            Self::Document => {
                found(details.document.as_ref().map(Document::number).map(str::to_owned), "document")
            }
            Self::Phone => found(details.phone.as_ref().map(Phone::to_string), "phone"),
            Self::Address => found(details.address.as_ref().map(Address::line), "address"),
        }
    }
}
