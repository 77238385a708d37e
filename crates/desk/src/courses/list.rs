//! The courses of the site.

use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::summary::{self, CourseSummary, Which};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;

/// Lists the courses, the one with the next session first: places left, who waits, whether one may enrol.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListCourses {
    #[serde(default)]
    show: Show,
}

/// Which courses are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
enum Show {
    /// Those with a session still to come.
    #[default]
    Coming,
    /// Those that are over.
    Over,
}

impl Action for ListCourses {
    const NAME: &'static str = "courses.list";
    const ACCESS: Access = Access::Needs(Permission::Directory);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<CourseSummary>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<CourseSummary>, Fault> {
        let now = at.now.millis();
        let which = match self.show {
            Show::Coming => Which::Ending { after: now, until: i64::MAX },
            Show::Over => Which::Ending { after: i64::MIN, until: now },
        };
        summary::read(at, which).await
    }
}
