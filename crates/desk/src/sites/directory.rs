//! Where people are sent.

use domain::id::SiteId;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{from_json, sql, worded};
use crate::fault::Fault;

/// Lists the complex, its stations and the places of the service belt, the nearest first.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SiteDirectory {
    /// Only what can be reached in so many minutes on foot: 5, 10, 15.
    #[serde(default)]
    within_minutes: Option<u32>,
    #[serde(default)]
    kind: Option<SiteKind>,
}

/// What a site is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SiteKind {
    /// The complex itself (综合体).
    Complex,
    /// One of its stations (站点).
    Station,
    /// A place that people are referred to.
    Place,
}

/// A site of the directory.
#[derive(Serialize, JsonSchema)]
pub(crate) struct ListedSite {
    pub(crate) id: SiteId,
    pub(crate) code: String,
    pub(crate) kind: SiteKind,
    pub(crate) name: String,
    pub(crate) english_name: Option<String>,
    pub(crate) address: String,
    pub(crate) phone: Option<String>,
    /// From the complex; none if nobody has walked it yet.
    pub(crate) minutes_on_foot: Option<i64>,
    /// When it is open, in words.
    pub(crate) hours: Option<String>,
    pub(crate) bring: Vec<String>,
}

#[derive(sqlx::FromRow)]
struct SiteRow {
    id: Uuid,
    code: String,
    kind: String,
    name: String,
    english_name: Option<String>,
    address: String,
    phone: Option<String>,
    minutes_on_foot: Option<i64>,
    hours: Option<String>,
    bring: Option<String>,
}

impl Action for SiteDirectory {
    const NAME: &'static str = "sites.directory";
    const ACCESS: Access = Access::Needs(Permission::Directory);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<ListedSite>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<ListedSite>, Fault> {
        let mut sites = listed(at).await?;
        sites.retain(|site| self.kind.is_none_or(|kind| site.kind == kind));
        if let Some(most) = self.within_minutes {
            sites.retain(|site| site.minutes().is_some_and(|minutes| minutes <= i64::from(most)));
        }
        sites.sort_by_key(|site| (site.minutes().unwrap_or(i64::MAX), site.kind, site.code.clone()));
        Ok(sites)
    }
}

/// Every site of the complex that the staff member works in.
pub(crate) async fn listed(at: &mut Counter<'_>) -> Result<Vec<ListedSite>, Fault> {
    let site = at.site()?;
    let rows: Vec<SiteRow> =
        sql!(at, |c| sqlx::query_as(include_str!("directory.sql")).bind(site.uuid()).fetch_all(c))?;
    rows.into_iter().map(ListedSite::try_from).collect()
}

impl ListedSite {
    /// Minutes on foot; the complex is where everybody starts.
    fn minutes(&self) -> Option<i64> {
        if self.kind == SiteKind::Complex { Some(0) } else { self.minutes_on_foot }
    }
}

impl TryFrom<SiteRow> for ListedSite {
    type Error = Fault;

    fn try_from(row: SiteRow) -> Result<Self, Fault> {
        Ok(Self {
            id: row.id.into(),
            code: row.code,
            kind: worded(&row.kind)?,
            name: row.name,
            english_name: row.english_name,
            address: row.address,
            phone: row.phone,
            minutes_on_foot: row.minutes_on_foot,
            hours: row.hours,
            bring: row.bring.as_deref().map(from_json).transpose()?.unwrap_or_default(),
        })
    }
}
