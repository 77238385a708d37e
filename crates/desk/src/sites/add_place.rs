//! A new station, or a new place of the service belt.

use domain::id::SiteId;
use domain::residents::phone::Phone;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::faults::{SiteFault, on_foot};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{change, sql, to_json, word};
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Adds a station of the complex or a place that people are referred to.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddPlace {
    /// Short name in letters, unique: `affairs-centre`.
    code: ShortText,
    kind: PlaceKind,
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

/// What is added beside the complex.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
enum PlaceKind {
    /// One of our stations (站点).
    Station,
    /// A place of the service belt (党群服务带).
    Place,
}

/// The site that was added.
#[derive(Serialize, JsonSchema)]
pub(crate) struct PlaceAdded {
    site: SiteId,
}

impl Action for AddPlace {
    const NAME: &'static str = "sites.add_place";
    const ACCESS: Access = Access::Needs(Permission::Catalogue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Sites];
    type Reply = PlaceAdded;

    async fn run(self, at: &mut Counter<'_>) -> Result<PlaceAdded, Fault> {
        let (site, parent): (SiteId, _) = (at.new_id(), at.site()?);
        let minutes = on_foot(self.minutes_on_foot).on_field("minutes_on_foot")?;
        let taken: i64 = sql!(at, |c| {
            sqlx::query_scalar("select count(*) from sites where code = $1")
                .bind(self.code.as_str())
                .fetch_one(c)
        })?;
        if taken > 0 {
            return Err(SiteFault::SiteCodeTaken).on_field("code");
        }
        change!(
            at,
            sqlx::query(include_str!("add_place.sql"))
                .bind(site.uuid())
                .bind(parent.uuid())
                .bind(self.code.as_str())
                .bind(word(&self.kind))
                .bind(self.name.as_str())
                .bind(self.english_name.as_ref().map(ShortText::as_str))
                .bind(self.address.as_str())
                .bind(self.phone.as_ref().map(Phone::as_str))
                .bind(minutes)
                .bind(self.hours.as_ref().map(ShortText::as_str))
                .bind(to_json(&self.bring)?)
        )?;
        at.about("site", site.uuid());
        Ok(PlaceAdded { site })
    }
}
