//! The ids of our nouns: `UUIDv7`, one type each, so that a room can never be booked by a visit's id.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        #[schemars(inline)]
        pub struct $name(pub Uuid);

        impl $name {
            /// The bare id, for the database.
            pub fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

ids! {
    /// The complex, one of its stations, or a place of the service belt (站点).
    SiteId,
    /// A window where visits happen (窗口).
    CounterId,
    /// The computer a window runs on (工作站).
    StationId,
    /// An account (工作人员).
    StaffId,
    /// A person we served (居民).
    ResidentId,
    /// A party branch, team, enterprise or committee (组织).
    OrganisationId,
    /// A place in the queue (票号).
    TicketId,
    /// One person at one counter, from call to finish (来访).
    VisitId,
    /// One matter of a visit (事项).
    ItemId,
    /// A bookable room or amenity (空间).
    RoomId,
    /// A booked interval of a room (预约).
    BookingId,
    /// A course, activity, lecture or campaign (课程).
    CourseId,
    /// One dated meeting of a course (课次).
    SessionId,
    /// A person's place or waiting place in a course (报名).
    EnrolmentId,
    /// A volunteer post (岗位).
    PostId,
    /// A dated shift of a post (班次).
    ShiftId,
    /// A volunteer's place in a shift (报名).
    SignUpId,
    /// A specialist such as a lawyer (专家).
    AdvisorId,
    /// A dated slot of an advisor (号源).
    SlotId,
    /// A person's place in a slot (预约).
    AppointmentId,
    /// One paper of a visit (回执).
    ReceiptId,
    /// A frozen day (日报).
    ReportId,
}
