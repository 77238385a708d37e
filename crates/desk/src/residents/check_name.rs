//! A name while it is being typed.

use domain::id::ResidentId;
use domain::residents::mask;
use domain::residents::name::{NameWarning, PersonName};
use domain::residents::pinyin::display_pinyin;
use domain::residents::search::fold;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;

/// Checks a name and says how it is read (R-NM-1 to R-NM-10); a wrong one is refused on its field.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckName {
    name: PersonName,
    /// How this family reads its surname.
    #[serde(default)]
    surname_reading: Option<ShortText>,
}

/// What the name tells.
#[derive(Serialize, JsonSchema)]
pub(crate) struct CheckedName {
    /// Normalised.
    name: String,
    masked: String,
    pinyin: String,
    warnings: Vec<NameWarning>,
    /// Who is called the same already, up to five.
    held_by: Vec<ResidentId>,
}

impl Action for CheckName {
    const NAME: &'static str = "residents.check_name";
    const ACCESS: Access = Access::Needs(Permission::RegisterResident);
    const MODE: Mode = Mode::Read;
    type Reply = CheckedName;

    async fn run(self, at: &mut Counter<'_>) -> Result<CheckedName, Fault> {
        let (site, name) = (at.site()?, &self.name);
        let ids: Vec<Uuid> = sql!(at, |c| {
            sqlx::query_scalar(include_str!("check_name.sql"))
                .bind(site.uuid())
                .bind(fold(name.as_str()))
                .bind(name.as_str())
                .fetch_all(c)
        })?;
        Ok(CheckedName {
            name: name.to_string(),
            masked: mask::name(name),
            pinyin: display_pinyin(name, self.surname_reading.as_ref().map(ShortText::as_str)),
            warnings: name.warnings(),
            held_by: ids.into_iter().map(ResidentId).collect(),
        })
    }
}
