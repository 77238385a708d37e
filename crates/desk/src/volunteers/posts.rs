//! The posts of the site.

use domain::id::PostId;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;

/// Lists the volunteer posts by name.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListPosts {}

/// A post as the catalogue has it.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Post {
    id: PostId,
    code: String,
    name: String,
    place: String,
    content: String,
    arrive_minutes: i64,
    insured: bool,
    risky: bool,
}

#[derive(sqlx::FromRow)]
struct PostRow {
    id: Uuid,
    code: String,
    name: String,
    place: String,
    content: String,
    arrive_minutes: i64,
    insured: bool,
    risky: bool,
}

impl Action for ListPosts {
    const NAME: &'static str = "volunteers.posts";
    const ACCESS: Access = Access::Needs(Permission::Directory);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<Post>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<Post>, Fault> {
        let site = at.site()?;
        let rows: Vec<PostRow> =
            sql!(at, |c| sqlx::query_as(include_str!("posts.sql")).bind(site.uuid()).fetch_all(c))?;
        Ok(rows.into_iter().map(Post::from).collect())
    }
}

impl From<PostRow> for Post {
    fn from(row: PostRow) -> Self {
        Self {
            id: row.id.into(),
            code: row.code,
            name: row.name,
            place: row.place,
            content: row.content,
            arrive_minutes: row.arrive_minutes,
            insured: row.insured,
            risky: row.risky,
        }
    }
}
