//! One course, opened.

use domain::id::CourseId;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::sessions::{self, Session};
use super::summary::{self, CourseSummary, Which};
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::fault::Fault;

/// Opens a course with its organisers, its sessions and its counts; without anybody's name.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OpenCourse {
    course: CourseId,
}

/// The course and its sessions.
#[derive(Serialize, JsonSchema)]
pub(crate) struct OpenedCourse {
    course: CourseSummary,
    sessions: Vec<Session>,
}

impl Action for OpenCourse {
    const NAME: &'static str = "courses.open";
    const ACCESS: Access = Access::Needs(Permission::Directory);
    const MODE: Mode = Mode::Read;
    type Reply = OpenedCourse;

    async fn run(self, at: &mut Counter<'_>) -> Result<OpenedCourse, Fault> {
        let course = summary::read(at, Which::One(self.course)).await?.pop();
        let course = found(course, "course")?;
        Ok(OpenedCourse { course, sessions: sessions::of_course(at, self.course).await? })
    }
}
