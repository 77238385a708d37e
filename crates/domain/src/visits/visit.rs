//! The life of a visit: open, perhaps parked, finished or left.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::id::{CounterId, ItemId, ResidentId, TicketId, VisitId};
use crate::time::Instant;
use crate::visits::channel::Channel;
use crate::visits::item::{Item, Outcome};
use crate::visits::refused::VisitError;
use crate::visits::words::Whereabouts;

/// One person at one counter, from call to finish.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Visit {
    /// Its id.
    pub id: VisitId,
    /// The ticket that was called; none for somebody who came without.
    pub ticket: Option<TicketId>,
    /// The person served; none for somebody who asked without a name (R-ID-10).
    pub resident: Option<ResidentId>,
    /// How it came about.
    pub channel: Channel,
    /// When it was opened.
    pub opened_at: Instant,
    /// Its matters, in the order in which they came up.
    pub items: Vec<Item>,
    /// Where it stands.
    pub state: VisitState,
}

/// The states of a visit, each with what is known in it alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum VisitState {
    /// At a window.
    Open {
        /// The window.
        counter: CounterId,
    },
    /// Set aside for a moment, so that the window can serve somebody else.
    Parked {
        /// Where the person is.
        whereabouts: Whereabouts,
        /// Since when.
        parked_at: Instant,
    },
    /// Done, with a receipt.
    Finished {
        /// When.
        finished_at: Instant,
    },
    /// The person went away before anything was taken in.
    Left {
        /// When.
        left_at: Instant,
    },
}

/// The bare name of a state, for lists, filters and refusals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "VisitStage")]
pub enum Stage {
    /// At a window.
    Open,
    /// Set aside.
    Parked,
    /// Done.
    Finished,
    /// Gone.
    Left,
}

impl VisitState {
    /// The bare name.
    pub fn stage(&self) -> Stage {
        match self {
            Self::Open { .. } => Stage::Open,
            Self::Parked { .. } => Stage::Parked,
            Self::Finished { .. } => Stage::Finished,
            Self::Left { .. } => Stage::Left,
        }
    }
}

impl Visit {
    /// Takes up one more matter.
    pub fn take_up(mut self, item: Item) -> Result<Self, VisitError> {
        self.must_be_open()?;
        self.items.push(item);
        Ok(self)
    }

    /// Takes a matter back, for instance a booking that was cancelled before the visit was finished.
    pub fn remove(mut self, item: ItemId) -> Result<Self, VisitError> {
        self.must_be_open()?;
        let place = self.place(item)?;
        self.items.remove(place);
        Ok(self)
    }

    /// Writes down how a matter ended; may be corrected while the visit is open.
    pub fn settle(mut self, item: ItemId, outcome: Outcome) -> Result<Self, VisitError> {
        self.must_be_open()?;
        let place = self.place(item)?;
        self.items[place].outcome = Some(outcome);
        Ok(self)
    }

    /// Sets the visit aside and frees the window.
    pub fn park(self, whereabouts: Whereabouts, now: Instant) -> Result<Self, VisitError> {
        self.must_be_open()?;
        Ok(Self { state: VisitState::Parked { whereabouts, parked_at: now }, ..self })
    }

    /// Takes a parked visit up again, at any window.
    pub fn resume(self, counter: CounterId) -> Result<Self, VisitError> {
        match self.state.stage() {
            Stage::Parked => Ok(Self { state: VisitState::Open { counter }, ..self }),
            stage => Err(VisitError::VisitStageForbids { stage }),
        }
    }

    /// Why an open visit cannot be finished yet; the screen disables its button with this.
    pub fn can_finish(&self) -> Result<(), VisitError> {
        self.must_be_open()?;
        if self.items.is_empty() {
            return Err(VisitError::VisitEmpty {});
        }
        let unsettled = self.items.iter().filter(|item| item.outcome.is_none());
        let items: Vec<_> = unsettled.map(|item| item.id).collect();
        if items.is_empty() { Ok(()) } else { Err(VisitError::VisitItemsUnsettled { items }) }
    }

    /// Ends the visit: at least one item, each with an outcome.
    pub fn finish(self, now: Instant) -> Result<Self, VisitError> {
        self.can_finish()?;
        Ok(Self { state: VisitState::Finished { finished_at: now }, ..self })
    }

    /// The person goes away before anything was taken in; refused once there is an item.
    pub fn leave(self, now: Instant) -> Result<Self, VisitError> {
        match (self.state.stage(), self.items.len()) {
            (Stage::Open | Stage::Parked, 0) => Ok(Self { state: VisitState::Left { left_at: now }, ..self }),
            (Stage::Open | Stage::Parked, count) => Err(VisitError::VisitHasItems { count }),
            (stage, _) => Err(VisitError::VisitStageForbids { stage }),
        }
    }

    fn must_be_open(&self) -> Result<(), VisitError> {
        match self.state.stage() {
            Stage::Open => Ok(()),
            stage => Err(VisitError::VisitStageForbids { stage }),
        }
    }

    fn place(&self, item: ItemId) -> Result<usize, VisitError> {
        let place = self.items.iter().position(|other| other.id == item);
        place.ok_or(VisitError::VisitItemUnknown { item })
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::id::StaffId;
    use crate::visits::channel::Centre;
    use crate::visits::item::ItemKind;
    use crate::visits::words::{WhereTo, WhyNot};

    const WINDOW: CounterId = CounterId(Uuid::from_u128(2));
    const CONSULTATION: ItemId = ItemId(Uuid::from_u128(3));
    const BOOKING: ItemId = ItemId(Uuid::from_u128(4));

    fn now() -> Instant {
        Instant::parse("2026-11-22T09:30:00+08:00").expect("RFC 3339")
    }

    fn item(id: ItemId, kind: ItemKind) -> Item {
        let handler = StaffId(Uuid::from_u128(12));
        Item { id, kind, centre: Centre::PartyMassService, handler, outcome: None }
    }

    fn opened() -> Visit {
        Visit {
            id: VisitId(Uuid::from_u128(1)),
            ticket: None,
            resident: None,
            channel: Channel::WalkIn,
            opened_at: now(),
            items: vec![],
            state: VisitState::Open { counter: WINDOW },
        }
    }

    /// Mr Feng of the interview: asked for information and booked the Sharing Space, in one visit.
    fn two_items() -> Visit {
        let visit = opened().take_up(item(CONSULTATION, ItemKind::Consultation));
        visit.and_then(|visit| visit.take_up(item(BOOKING, ItemKind::RoomBooking))).expect("is open")
    }

    fn parked(visit: Visit) -> Visit {
        let copier = Whereabouts::parse("在复印机旁").expect("a short text");
        visit.park(copier, now()).expect("is open")
    }

    #[test]
    fn a_visit_is_finished_once_every_item_has_an_outcome() {
        assert_eq!(opened().finish(now()), Err(VisitError::VisitEmpty {}));
        let half = two_items().settle(CONSULTATION, Outcome::Consulted).expect("is open");
        let unsettled = VisitError::VisitItemsUnsettled { items: vec![BOOKING] };
        assert_eq!(half.clone().finish(now()), Err(unsettled));
        let done = half.settle(BOOKING, Outcome::PendingAuthorisation).and_then(|visit| visit.finish(now()));
        assert_eq!(done.expect("all settled").state, VisitState::Finished { finished_at: now() });
    }

    #[test]
    fn a_person_with_items_does_not_simply_leave() {
        assert_eq!(two_items().leave(now()), Err(VisitError::VisitHasItems { count: 2 }));
        let emptied = two_items().remove(BOOKING).and_then(|visit| visit.remove(CONSULTATION));
        let left = emptied.and_then(|visit| visit.leave(now())).expect("nothing was taken in");
        assert_eq!(left.state.stage(), Stage::Left);
    }

    #[test]
    fn a_parked_visit_keeps_its_items_and_changes_nothing_until_it_is_resumed() {
        let forbidden = Err(VisitError::VisitStageForbids { stage: Stage::Parked });
        let parked = parked(two_items());
        assert_eq!(parked.clone().finish(now()), forbidden);
        assert_eq!(parked.clone().settle(BOOKING, Outcome::Handled), forbidden);
        assert_eq!(parked.resume(WINDOW), Ok(two_items()));
    }

    #[test]
    fn an_unknown_item_is_refused() {
        let unknown = ItemId(Uuid::from_u128(9));
        let refusal = Err(VisitError::VisitItemUnknown { item: unknown });
        assert_eq!(two_items().settle(unknown, Outcome::Handled), refusal);
        assert_eq!(two_items().remove(unknown), refusal);
    }

    #[test]
    fn not_accepted_says_why_and_where_to_go() {
        let reason = WhyNot::parse("属社区事务受理").expect("a short text");
        let where_to = WhereTo::parse("昌平路 710 号对面").expect("a short text");
        let outcome = Outcome::NotAccepted { reason, where_to };
        let json = serde_json::to_value(&outcome).expect("serialises");
        assert_eq!(json["outcome"], "not_accepted");
        assert_eq!(serde_json::from_value::<Outcome>(json).expect("reads back"), outcome);
        assert!(serde_json::from_str::<Outcome>(r#"{"outcome":"not_accepted"}"#).is_err());
    }

    /// Every state against every act.
    #[test]
    fn nothing_else_is_allowed() {
        let settled = |visit: Visit| visit.settle(CONSULTATION, Outcome::Consulted).expect("is open");
        let one = || settled(opened().take_up(item(CONSULTATION, ItemKind::Consultation)).expect("is open"));
        check(&opened(), "take_up park leave");
        check(&one(), "take_up settle remove park finish");
        check(&parked(one()), "resume");
        check(&parked(opened()), "resume leave");
        check(&one().finish(now()).expect("settled"), "");
        check(&opened().leave(now()).expect("empty"), "");
    }

    fn check(visit: &Visit, allowed: &str) {
        let somewhere = Whereabouts::parse("大厅").expect("a short text");
        let acts = [
            ("take_up", visit.clone().take_up(item(BOOKING, ItemKind::RoomBooking))),
            ("settle", visit.clone().settle(CONSULTATION, Outcome::Handled)),
            ("remove", visit.clone().remove(CONSULTATION)),
            ("park", visit.clone().park(somewhere, now())),
            ("resume", visit.clone().resume(WINDOW)),
            ("finish", visit.clone().finish(now())),
            ("leave", visit.clone().leave(now())),
        ];
        let works: Vec<_> = acts.iter().filter(|(_, to)| to.is_ok()).map(|(act, _)| *act).collect();
        assert_eq!(works.join(" "), allowed, "{:?}", visit.state);
    }
}
