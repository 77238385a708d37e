//! The figures of a day: plain numbers without personal data (R-RP-2, R-RP-6). Whoever gathers them
//! counts each block from its own rows, so that the identities can find a mistake.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::queue::waits::Waits;
use crate::staff::login::StaffNumber;
use crate::time::Day;
use crate::visits::channel::{Centre, Channel};
use crate::visits::item::{ItemKind, OutcomeKind};

/// The figures of one day; [`crate::reports::sum`] makes those of a month from them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DayFigures {
    /// The day, or the first day of several.
    pub from: Day,
    /// The same day, or the last day of several.
    pub to: Day,
    /// Tickets by how they ended.
    pub tickets: TicketFigures,
    /// Waits from issue to first call of served tickets.
    pub waits: Waits,
    /// The waits of served tickets that were sent on, each from the transfer to the next call (R-QU-6).
    pub second_waits: Waits,
    /// The times at the window of served tickets (R-RP-2).
    pub services: Waits,
    /// Visits by how they ended.
    pub visits: VisitFigures,
    /// The items taken up, counted in several ways.
    pub items: ItemFigures,
    /// Open items: what came, what went, what stays.
    pub flow: FlowFigures,
    /// The items that stay open, by kind.
    pub carried_forward: BTreeMap<ItemKind, u32>,
    /// The numbers given, by series such as `JNL-SL-20261122`. A series without a number has no entry.
    pub receipts: BTreeMap<String, SeriesFigures>,
    /// Whom we served.
    pub people: PeopleFigures,
    /// Rooms used.
    pub rooms: RoomFigures,
    /// Courses and activities.
    pub courses: CourseFigures,
    /// Volunteering.
    pub volunteers: VolunteerFigures,
    /// Referrals by target, under the name that the target had on that day.
    pub referrals: BTreeMap<String, u32>,
    /// Questions answered, by topic.
    pub consultations: BTreeMap<String, u32>,
}

/// Items of the day. The total is counted once, even where centres or organisers share an item.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ItemFigures {
    /// The grand total.
    pub total: u32,
    /// By what they were about.
    pub by_kind: BTreeMap<ItemKind, u32>,
    /// By staff number of the handler.
    pub by_handler: BTreeMap<StaffNumber, u32>,
    /// By how the visit came about.
    pub by_channel: BTreeMap<Channel, u32>,
    /// By centre.
    pub by_centre: BTreeMap<Centre, u32>,
    /// By how they ended, among those that have ended; the rest is open.
    pub by_outcome: BTreeMap<OutcomeKind, u32>,
    /// Without an outcome yet.
    pub open: u32,
    /// By centre, what it was about and how it came, for the table of the report.
    pub by_centre_kind_channel: BTreeMap<Centre, BTreeMap<ItemKind, BTreeMap<Channel, u32>>>,
}

/// The numbers of one series on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SeriesFigures {
    /// The first number.
    pub first: u32,
    /// The last number.
    pub last: u32,
    /// The rows, voided ones included.
    pub rows: u32,
    /// The voided ones among them (作废).
    pub voided: u32,
}

/// Open items over the day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FlowFigures {
    /// Open when the day began.
    pub opening: u32,
    /// Taken up.
    pub received: u32,
    /// Ended here.
    pub closed: u32,
    /// Sent on, with acknowledgement.
    pub transferred: u32,
    /// Open when the day ended.
    pub closing: u32,
}

/// Defines a block of plain counts, which several days add up to.
macro_rules! counts {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: u32,)+
        }

        impl $name {
            /// Both together.
            #[must_use]
            pub fn plus(&self, other: &Self) -> Self {
                Self { $($field: self.$field.saturating_add(other.$field),)+ }
            }
        }
    )+};
}

counts! {
    /// Tickets by how they ended.
    TicketFigures {
        /// Issued.
        issued,
        /// Served.
        served,
        /// Passed over and not back: by closing time, or so far.
        no_show,
        /// Went away while waiting.
        left,
        /// Not ended yet: waiting, called, parked or at a window.
        waiting,
    }

    /// Visits by how they ended.
    VisitFigures {
        /// Finished, with a receipt.
        finished,
        /// Left before anything was taken in.
        left,
        /// Still open or parked.
        open,
    }

    /// Whom we served, in visits.
    PeopleFigures {
        /// Somebody acted for an absent person (代办).
        by_agent,
        /// Helped on the spot (帮办).
        assisted,
        /// At their home (上门).
        home_visits,
        /// With priority.
        priority,
        /// Of 60 years or more.
        elderly,
        /// Whose age is known: the whole of which the elderly are a share (R-EL-11).
        age_known,
    }

    /// Rooms used.
    RoomFigures {
        /// Bookings of the day.
        bookings,
        /// The people expected in them.
        head_count,
        /// Bookings to which nobody came.
        no_shows,
    }

    /// Courses and activities.
    CourseFigures {
        /// Places given on the day, whatever became of them later.
        enrolled,
        /// Waiting places taken on the day, whatever became of them later.
        waitlisted,
        /// People who came to the day's sessions, late ones included.
        attended,
    }

    /// Volunteering.
    VolunteerFigures {
        /// Volunteers newly registered.
        registered,
        /// Volunteers who served.
        on_shift,
        /// Confirmed minutes; printed as hours.
        minutes,
    }
}

impl DayFigures {
    /// A day on which nothing happened.
    pub fn quiet(day: Day) -> Self {
        Self {
            from: day,
            to: day,
            tickets: TicketFigures::default(),
            waits: Waits::default(),
            second_waits: Waits::default(),
            services: Waits::default(),
            visits: VisitFigures::default(),
            items: ItemFigures::default(),
            flow: FlowFigures::default(),
            carried_forward: BTreeMap::new(),
            receipts: BTreeMap::new(),
            people: PeopleFigures::default(),
            rooms: RoomFigures::default(),
            courses: CourseFigures::default(),
            volunteers: VolunteerFigures::default(),
            referrals: BTreeMap::new(),
            consultations: BTreeMap::new(),
        }
    }
}

/// The figures of an invented morning that balances, for the tests of this folder.
#[cfg(test)]
pub(super) fn sample_day() -> DayFigures {
    use crate::visits::channel::{Centre::*, Channel::*};

    let number = |text| StaffNumber::parse(text).expect("three digits");
    let party_rooms = BTreeMap::from([(ItemKind::RoomBooking, BTreeMap::from([(WalkIn, 1)]))]);
    let volunteering = BTreeMap::from([(ItemKind::Volunteering, BTreeMap::from([(WalkIn, 2), (Agent, 2)]))]);
    let items = ItemFigures {
        total: 5,
        by_kind: BTreeMap::from([(ItemKind::RoomBooking, 1), (ItemKind::Volunteering, 4)]),
        by_handler: BTreeMap::from([(number("012"), 3), (number("007"), 2)]),
        by_channel: BTreeMap::from([(WalkIn, 3), (Agent, 2)]),
        by_centre: BTreeMap::from([(PartyMassService, 1), (VolunteerService, 4)]),
        by_outcome: BTreeMap::from([(OutcomeKind::Handled, 3), (OutcomeKind::Referred, 1)]),
        open: 1,
        by_centre_kind_channel: BTreeMap::from([
            (PartyMassService, party_rooms),
            (VolunteerService, volunteering),
        ]),
    };
    let receipts = SeriesFigures { first: 1, last: 3, rows: 3, voided: 1 };
    DayFigures {
        tickets: TicketFigures { issued: 5, served: 3, no_show: 1, left: 1, waiting: 0 },
        waits: Waits { served: 3, total_seconds: 1020, max_seconds: 600, median_seconds: Some(240) },
        visits: VisitFigures { finished: 3, left: 0, open: 0 },
        items,
        flow: FlowFigures { opening: 2, received: 5, closed: 4, transferred: 1, closing: 2 },
        carried_forward: BTreeMap::from([(ItemKind::Suggestion, 1), (ItemKind::Volunteering, 1)]),
        receipts: BTreeMap::from([("JNL-SL-20261122".to_owned(), receipts)]),
        people: PeopleFigures { elderly: 1, age_known: 3, by_agent: 1, ..PeopleFigures::default() },
        referrals: BTreeMap::from([("社区事务受理服务中心".to_owned(), 1)]),
        ..DayFigures::quiet(Day::from_ymd_opt(2026, 11, 22).expect("a date"))
    }
}
