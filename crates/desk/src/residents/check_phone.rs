//! A phone number while it is being typed.

use domain::id::ResidentId;
use domain::residents::mask;
use domain::residents::phone::{Phone, PhoneKind};
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::doubles::by_phone;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;

/// The most people that are named.
const MOST: usize = 5;

/// Checks a phone number and says whose it is (R-TEL-1 to R-TEL-3); a wrong one is refused on its field.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckPhone {
    phone: Phone,
}

/// What the number tells.
#[derive(Serialize, JsonSchema)]
pub(crate) struct CheckedPhone {
    kind: PhoneKind,
    /// Normalised.
    number: String,
    masked: String,
    /// Who is reached by it already, up to five: a family may share one.
    held_by: Vec<ResidentId>,
}

impl Action for CheckPhone {
    const NAME: &'static str = "residents.check_phone";
    const ACCESS: Access = Access::Needs(Permission::RegisterResident);
    const MODE: Mode = Mode::Read;
    type Reply = CheckedPhone;

    async fn run(self, at: &mut Counter<'_>) -> Result<CheckedPhone, Fault> {
        let mut held_by = by_phone(at, &self.phone).await?;
        held_by.truncate(MOST);
        Ok(CheckedPhone {
            kind: self.phone.kind(),
            number: self.phone.to_string(),
            masked: mask::phone(&self.phone),
            held_by,
        })
    }
}
