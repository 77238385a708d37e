//! A new post in the catalogue.

use domain::id::PostId;
use domain::staff::permission::Permission;
use domain::text::{LongText, ShortText};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::faults::VolunteeringFault;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{change, sql};
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Adds a volunteer post.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddPost {
    /// Short name in letters, unique at the site: `library-shelving`.
    code: ShortText,
    name: ShortText,
    place: ShortText,
    /// What is done there.
    content: LongText,
    /// Minutes to be there before the shift begins, 0 to 120.
    #[serde(default = "ten")]
    #[schemars(range(min = 0, max = 120))]
    arrive_minutes: u8,
    /// Whether an insurance has been arranged.
    #[serde(default)]
    insured: bool,
    /// Whether the post has risks that need one (Shanghai Volunteer Ordinance art. 24).
    #[serde(default)]
    risky: bool,
}

fn ten() -> u8 {
    10
}

/// The post that was added.
#[derive(Serialize, JsonSchema)]
pub(crate) struct PostAdded {
    post: PostId,
}

impl Action for AddPost {
    const NAME: &'static str = "volunteers.add_post";
    const ACCESS: Access = Access::Needs(Permission::Catalogue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Volunteers];
    type Reply = PostAdded;

    async fn run(self, at: &mut Counter<'_>) -> Result<PostAdded, Fault> {
        self.code_is_free(at).await.on_field("code")?;
        let (post, site): (PostId, _) = (at.new_id(), at.site()?);
        change!(
            at,
            sqlx::query(include_str!("add_post.sql"))
                .bind(post.uuid())
                .bind(site.uuid())
                .bind(self.code.as_str())
                .bind(self.name.as_str())
                .bind(self.place.as_str())
                .bind(self.content.as_str())
                .bind(i64::from(self.arrive_minutes.min(120)))
                .bind(self.insured)
                .bind(self.risky)
        )?;
        at.about("post", post.uuid());
        Ok(PostAdded { post })
    }
}

impl AddPost {
    async fn code_is_free(&self, at: &mut Counter<'_>) -> Result<(), Fault> {
        let site = at.site()?;
        let taken: i64 = sql!(at, |c| {
            sqlx::query_scalar("select count(*) from posts where site_id = $1 and code = $2")
                .bind(site.uuid())
                .bind(self.code.as_str())
                .fetch_one(c)
        })?;
        if taken > 0 { Err(VolunteeringFault::PostCodeTaken.into()) } else { Ok(()) }
    }
}
