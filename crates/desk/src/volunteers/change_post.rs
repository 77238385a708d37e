//! Correcting a post of the catalogue.

use domain::id::PostId;
use domain::staff::permission::Permission;
use domain::text::{LongText, ShortText};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::change;
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Replaces everything of a post but its code. Papers that were printed before keep what they say.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChangePost {
    post: PostId,
    name: ShortText,
    place: ShortText,
    /// What is done there.
    content: LongText,
    /// Minutes to be there before the shift begins, 0 to 120.
    #[schemars(range(min = 0, max = 120))]
    arrive_minutes: u8,
    /// Whether an insurance has been arranged.
    insured: bool,
    /// Whether the post has risks that need one (Shanghai Volunteer Ordinance art. 24).
    risky: bool,
}

/// Done.
#[derive(Serialize, JsonSchema)]
pub(crate) struct PostChanged {}

impl Action for ChangePost {
    const NAME: &'static str = "volunteers.change_post";
    const ACCESS: Access = Access::Needs(Permission::Catalogue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Volunteers];
    type Reply = PostChanged;

    async fn run(self, at: &mut Counter<'_>) -> Result<PostChanged, Fault> {
        let site = at.site()?;
        let rows = change!(
            at,
            sqlx::query(include_str!("change_post.sql"))
                .bind(site.uuid())
                .bind(self.post.uuid())
                .bind(self.name.as_str())
                .bind(self.place.as_str())
                .bind(self.content.as_str())
                .bind(i64::from(self.arrive_minutes.min(120)))
                .bind(self.insured)
                .bind(self.risky)
        )?;
        found((rows > 0).then_some(()), "post").on_field("post")?;
        at.about("post", self.post.uuid());
        Ok(PostChanged {})
    }
}
