//! A day of visits: tickets, windows, items, receipts.

use std::collections::BTreeMap;

use chrono::{Days, Duration};
use domain::id::{ResidentId, RoomId, SiteId, TicketId, VisitId};
use domain::staff::permission::Permission;
use domain::time::{Day, Instant};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};

use super::draws::Draws;
use super::hands::{Hands, ids, read};
use super::people::name;
use super::visit_plan::{Event, Step, events};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::session::SessionToken;

/// What people ask, and the answer.
const QUESTIONS: [(&str, &str, &str); 6] = [
    ("居住证办理", "居住证到期了在哪里续？", "请到社区事务受理服务中心办理，带好身份证。"),
    ("老年综合津贴", "津贴怎么申请？", "满六十五岁，凭身份证在受理中心申领敬老卡。"),
    ("助餐点", "最近的社区食堂在哪里？", "长者之家一楼，中午十一点开始。"),
    ("党组织关系转接", "退休后组织关系转到哪里？", "转到居住地所在居民区党支部。"),
    ("法律咨询", "律师什么时候在？", "每周五下午在三楼，可以现在预约。"),
    ("医保就医", "外地医保怎么备案？", "在随申办上备案，也可以到受理中心办理。"),
];

/// What people are sent on for.
const MATTERS: [&str; 4] = ["居住证办理", "社会保障卡", "失业登记", "退役军人优待证"];

/// Hours in which rooms are booked at the window, from nine on.
const SLOTS: usize = 8;

/// When the day is made final, in hours from midnight.
const EVENING: i64 = 18;

/// Plays the visits of one day and makes it final. Not in the table: only a large sample does it.
#[derive(Clone, Deserialize, JsonSchema)]
pub(super) struct PlayDay {
    /// Makes the day final in the evening.
    pub(super) manager: SessionToken,
    pub(super) clerks: Vec<SessionToken>,
    /// Who may come; nobody is registered if it is empty.
    pub(super) people: Vec<ResidentId>,
    pub(super) seed: u64,
    pub(super) day: Day,
    pub(super) visits: u64,
}

/// The day so far.
struct Played<'a, 'c> {
    hands: Hands<'a, 'c>,
    rooms: Vec<RoomId>,
    places: Vec<SiteId>,
    tickets: BTreeMap<u64, TicketId>,
    visits: BTreeMap<u64, VisitId>,
    booked: usize,
}

impl Action for PlayDay {
    const NAME: &'static str = "sample.play_day";
    const ACCESS: Access = Access::Needs(Permission::Visit);
    const MODE: Mode = Mode::Secret;
    type Reply = ();

    async fn run(self, at: &mut Counter<'_>) -> Result<(), Fault> {
        let mut hands = Hands::at(at);
        let opens = Instant::start_of(self.day);
        let rooms = hands.does(&self.clerks[0], opens, "rooms.list", json!({})).await?;
        let places =
            hands.does(&self.clerks[0], opens, "sites.directory", json!({ "kind": "place" })).await?;
        let mut played = Played {
            hands,
            rooms: ids(&rooms)?,
            places: ids(&places)?,
            tickets: BTreeMap::new(),
            visits: BTreeMap::new(),
            booked: 0,
        };
        let windows = u64::try_from(self.clerks.len()).unwrap_or(u64::MAX);
        for event in events(self.seed, self.day, self.visits, windows) {
            let mut draws = Draws::of(&format!("{:?} of {}", event.step, self.day), self.seed, event.visit);
            match event.step {
                Step::Arrives => played.arrives(&self, event, &mut draws).await?,
                Step::SitsDown => played.sits_down(&self, event, &mut draws).await?,
                Step::Leaves => played.leaves(&self, event, &mut draws).await?,
            }
        }
        let evening = opens + Duration::hours(EVENING);
        played.hands.does(&self.manager, evening, "reports.finalise", json!({ "day": self.day })).await?;
        played.hands.leave();
        Ok(())
    }
}

impl PlayDay {
    fn clerk(&self, visit: u64) -> &SessionToken {
        let windows = self.clerks.len();
        &self.clerks[usize::try_from(visit).unwrap_or_default() % windows]
    }
}

impl Played<'_, '_> {
    async fn arrives(&mut self, day: &PlayDay, event: Event, draws: &mut Draws) -> Result<(), Fault> {
        let args = if draws.chance(30) { json!({ "prefix": "V", "priority": "elderly" }) } else { json!({}) };
        let reply = self.does(day, event, "queue.issue", args).await?;
        self.tickets.insert(event.visit, read(&reply["ticket"])?);
        Ok(())
    }

    async fn sits_down(&mut self, day: &PlayDay, event: Event, draws: &mut Draws) -> Result<(), Fault> {
        let ticket = self.tickets.remove(&event.visit);
        let mut args = json!({ "ticket": ticket, "party_size": 1 + draws.below(10) / 8 });
        if day.people.is_empty() || draws.chance(20) {
            args["name"] = json!(name(draws));
        } else {
            args["resident"] = json!(draws.one_of(&day.people));
        }
        let reply = self.does(day, event, "visits.open", args).await?;
        self.visits.insert(event.visit, read(&reply["visit"])?);
        Ok(())
    }

    async fn leaves(&mut self, day: &PlayDay, event: Event, draws: &mut Draws) -> Result<(), Fault> {
        let visit = self.visits.remove(&event.visit);
        for _ in 0..=draws.below(10) / 7 {
            let (action, args) = self.item(visit, event.moment, draws);
            match self.does(day, event, action, args).await {
                // A limit of the room or of the organiser: the clerk explains it, which is an answer too.
                Err(fault) if action == "rooms.book" && !fault.broken && !fault.retry => {
                    self.does(day, event, "consultations.log", question(visit, draws)).await?;
                }
                done => drop(done?),
            }
        }
        self.does(day, event, "visits.finish", json!({ "visit": visit })).await?;
        Ok(())
    }

    fn item(&mut self, visit: Option<VisitId>, now: Instant, draws: &mut Draws) -> (&'static str, Value) {
        match draws.below(10) {
            0 | 1 if !self.places.is_empty() => {
                let place = draws.one_of(&self.places);
                let args = json!({ "visit": visit, "to_site": place, "matter": draws.one_of(&MATTERS) });
                ("referrals.make", args)
            }
            2 if self.booked < self.rooms.len() * SLOTS => ("rooms.book", self.booking(visit, now, draws)),
            _ => ("consultations.log", question(visit, draws)),
        }
    }

    /// A room a week later, at a time that nobody else of this day was given.
    fn booking(&mut self, visit: Option<VisitId>, now: Instant, draws: &mut Draws) -> Value {
        let (room, slot) = (self.rooms[self.booked % self.rooms.len()], self.booked / self.rooms.len());
        self.booked += 1;
        let day = now.day().checked_add_days(Days::new(7)).unwrap_or(Day::MAX);
        let from = Instant::start_of(day) + Duration::hours(9 + i64::try_from(slot).unwrap_or_default());
        json!({
            "visit": visit, "room": room, "interval": { "from": from, "to": from + Duration::minutes(45) },
            "purpose": "residents_meeting", "organiser": { "named": format!("居民小组{}", draws.below(500)) },
            "responsible": name(draws), "heads": 1 + draws.below(8), "declared": true,
            "accept": ["booking_on_public_holiday", "few_heads_for_room"],
        })
    }

    async fn does(
        &mut self,
        day: &PlayDay,
        event: Event,
        action: &'static str,
        args: Value,
    ) -> Result<Value, Fault> {
        self.hands.does(day.clerk(event.visit), event.moment, action, args).await
    }
}

fn question(visit: Option<VisitId>, draws: &mut Draws) -> Value {
    let (topic, question, answer) = draws.one_of(&QUESTIONS);
    json!({ "visit": visit, "topic": topic, "question": question, "answer": answer })
}
