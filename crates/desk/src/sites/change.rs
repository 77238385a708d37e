//! Correcting what the directory and the papers say of a site.

use domain::id::SiteId;
use domain::residents::phone::Phone;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::faults::on_foot;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::{change, to_json};
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Replaces everything of the complex, of a station or of a place but its code and kind. Papers that were printed
/// before keep what they say.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChangeSite {
    site: SiteId,
    name: ShortText,
    #[serde(default)]
    english_name: Option<ShortText>,
    address: ShortText,
    #[serde(default)]
    phone: Option<Phone>,
    /// Minutes on foot from the complex, 0 to 600.
    #[serde(default)]
    minutes_on_foot: Option<u32>,
    /// When it is open, in words.
    #[serde(default)]
    hours: Option<ShortText>,
    /// What people bring there, whatever they come for.
    #[serde(default)]
    bring: Vec<ShortText>,
}

/// Done.
#[derive(Serialize, JsonSchema)]
pub(crate) struct SiteChanged {}

impl Action for ChangeSite {
    const NAME: &'static str = "sites.change";
    const ACCESS: Access = Access::Needs(Permission::Catalogue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Sites];
    type Reply = SiteChanged;

    async fn run(self, at: &mut Counter<'_>) -> Result<SiteChanged, Fault> {
        let minutes = on_foot(self.minutes_on_foot).on_field("minutes_on_foot")?;
        let own = at.site()?;
        let rows = change!(
            at,
            sqlx::query(include_str!("change.sql"))
                .bind(own.uuid())
                .bind(self.site.uuid())
                .bind(self.name.as_str())
                .bind(self.english_name.as_ref().map(ShortText::as_str))
                .bind(self.address.as_str())
                .bind(self.phone.as_ref().map(Phone::as_str))
                .bind(minutes)
                .bind(self.hours.as_ref().map(ShortText::as_str))
                .bind(to_json(&self.bring)?)
        )?;
        found((rows > 0).then_some(()), "site").on_field("site")?;
        at.about("site", self.site.uuid());
        Ok(SiteChanged {})
    }
}
