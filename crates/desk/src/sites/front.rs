//! What the sign-in page shows before anybody has signed in.

use domain::time::Instant;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::action::{Access, Action, Mode};
use crate::backups::in_folder;
use crate::counter::{Counter, found};
use crate::database::sql;
use crate::door::Desk;
use crate::fault::Fault;
use crate::session::Who;

/// Says which complex this is, which windows it has and how old the latest backup is: what the sign-in page
/// shows before anybody has signed in. Nothing of any person.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SiteFront {
    #[serde(skip)]
    backup_at: Option<Instant>,
}

/// The complex, from outside.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Front {
    /// The name of the complex.
    unit: String,
    english_name: Option<String>,
    /// The letters in front of every number.
    code: String,
    /// Its windows, by number.
    counters: Vec<NumberedWindow>,
    /// Whether this is a practice desk.
    rehearsal: bool,
    now: Instant,
    /// When the latest backup was taken; none while there is none where this program keeps them.
    backup_at: Option<Instant>,
}

/// A window that somebody may sit at.
#[derive(Serialize, JsonSchema)]
pub(crate) struct NumberedWindow {
    number: i64,
    name: String,
}

#[derive(sqlx::FromRow)]
struct ComplexRow {
    id: Uuid,
    code: String,
    name: String,
    english_name: Option<String>,
}

impl Action for SiteFront {
    const NAME: &'static str = "sites.front";
    const ACCESS: Access = Access::Open;
    const MODE: Mode = Mode::Read;
    type Reply = Front;

    async fn before(&mut self, desk: &Desk, _who: Option<&Who>) -> Result<(), Fault> {
        // A folder that nobody named or that cannot be read has no backup to show; the backups' own page says why.
        let backups = desk.backup_folder().and_then(|folder| in_folder(&folder)).unwrap_or_default();
        self.backup_at = backups.first().map(|latest| latest.taken_at);
        Ok(())
    }

    async fn run(self, at: &mut Counter<'_>) -> Result<Front, Fault> {
        const COMPLEX: &str =
            "select id, code, name, english_name from sites where kind = 'complex' order by id";
        const WINDOWS: &str = "select number, name from counters where site_id = $1 order by number";
        let complex: Option<ComplexRow> = sql!(at, |c| sqlx::query_as(COMPLEX).fetch_optional(c))?;
        let complex = found(complex, "site")?;
        let windows: Vec<(i64, String)> =
            sql!(at, |c| sqlx::query_as(WINDOWS).bind(complex.id).fetch_all(c))?;
        Ok(Front {
            unit: complex.name,
            english_name: complex.english_name,
            code: complex.code,
            counters: windows.into_iter().map(|(number, name)| NumberedWindow { number, name }).collect(),
            rehearsal: at.rehearsal,
            now: at.now,
            backup_at: self.backup_at,
        })
    }
}
