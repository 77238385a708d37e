//! The place book of one course: who has a place, who was offered one, who waits, strictly in order
//! (R-CO-5). Held places never exceed the quota, and none stays free while somebody waits for it.

use super::place::{Applicant, Place, Standing};
use super::quota::{Audience, Held, Quota};
use super::refusal::PlaceRefusal;
use crate::id::EnrolmentId;
use crate::reason::Reason;
use crate::time::Instant;

/// The book of one course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceBook {
    quota: Quota,
    places: Vec<Place>,
}

/// The time of a step, and the deadline of the offers it makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The time.
    pub now: Instant,
    /// The deadline of an offer made now.
    pub offer_until: Instant,
}

/// The book after a step, and what the step brought for others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turned {
    /// The book.
    pub book: PlaceBook,
    /// Offers that had lapsed and left the book.
    pub lapsed: Vec<EnrolmentId>,
    /// Those who are offered a place now, in order.
    pub offered: Vec<EnrolmentId>,
}

type Turn = Result<Turned, PlaceRefusal>;

impl PlaceBook {
    /// The book as it was kept.
    pub fn new(quota: Quota, mut places: Vec<Place>) -> Self {
        places.sort_by_key(|place| place.rank);
        Self { quota, places }
    }

    /// The rows, in order.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// The places held, by audience.
    pub fn held(&self) -> Held {
        let held = self.places.iter().filter(|place| place.is_held());
        held.fold(Held::default(), |held, place| held.and(place.applicant.audience))
    }

    /// Lets lapsed offers go and offers every free place to the first who may have it. Every other step
    /// begins or ends with it.
    pub fn settle(mut self, at: Step) -> Turned {
        let lapsed = self.lapse(at.now);
        let mut offered = Vec::new();
        while let Some(enrolment) = self.offer_next(at) {
            offered.push(enrolment);
        }
        Turned { book: self, lapsed, offered }
    }

    /// Gives a free place. Who finds none is told their place on the waiting list.
    pub fn enrol(self, applicant: Applicant, at: Step) -> Turn {
        let mut turned = self.settle(at);
        turned.book.not_yet_in(applicant)?;
        if !turned.book.has_room_for(applicant.audience, at.now) {
            let waiting = turned.book.waiting_before(applicant.audience, at.now);
            return Err(PlaceRefusal::CourseFull { waiting, position: waiting + 1 });
        }
        turned.book.append(applicant, Standing::Enrolled { since: at.now });
        Ok(turned)
    }

    /// Puts somebody at the end of the waiting list, also who was in the course before.
    pub fn wait(self, applicant: Applicant, at: Step) -> Turn {
        let mut turned = self.settle(at);
        turned.book.not_yet_in(applicant)?;
        if turned.book.has_room_for(applicant.audience, at.now) {
            return Err(PlaceRefusal::PlaceStillFree);
        }
        turned.book.append(applicant, Standing::Waiting { since: at.now, jumped: None });
        Ok(turned)
    }

    /// Takes somebody out of the course, or off its waiting list; what becomes free is offered on.
    pub fn withdraw(mut self, enrolment: EnrolmentId, at: Step) -> Turn {
        let index = self.index(enrolment)?;
        self.places.remove(index);
        Ok(self.settle(at))
    }

    /// Accepts an offered place, at the latest at its deadline.
    pub fn accept(mut self, enrolment: EnrolmentId, at: Step) -> Turn {
        let index = self.open_offer(enrolment, at.now)?;
        self.places[index].standing = Standing::Enrolled { since: at.now };
        Ok(self.settle(at))
    }

    /// Declines an offered place and leaves the list; the next is offered it from now on (§17 Courses).
    pub fn decline(mut self, enrolment: EnrolmentId, at: Step) -> Turn {
        let index = self.open_offer(enrolment, at.now)?;
        self.places.remove(index);
        Ok(self.settle(at))
    }

    /// Puts somebody who waits before all others, for a reason that stays in the book.
    pub fn jump(mut self, enrolment: EnrolmentId, reason: Reason, at: Step) -> Turn {
        let index = self.index(enrolment)?;
        let Standing::Waiting { jumped, .. } = &mut self.places[index].standing else {
            return Err(PlaceRefusal::NotOnWaitingList);
        };
        *jumped = Some(reason);
        let mut place = self.places.remove(index);
        place.rank = self.places.first().map_or(0, |first| first.rank - 1);
        self.places.insert(0, place);
        Ok(self.settle(at))
    }

    /// Changes the number of places; refuses fewer than are held.
    pub fn change_quota(mut self, quota: Quota, at: Step) -> Turn {
        let lapsed = self.lapse(at.now);
        if !quota.fits(self.held(), at.now) {
            return Err(PlaceRefusal::QuotaBelowHeld { held: self.held().total(), total: quota.total() });
        }
        self.quota = quota;
        let turned = self.settle(at);
        Ok(Turned { lapsed, ..turned })
    }

    /// How many wait in the line of an audience.
    pub fn waiting_before(&self, audience: Audience, now: Instant) -> u64 {
        let in_line = |place: &&Place| {
            place.is_waiting() && self.quota.share_a_line(place.applicant.audience, audience, now)
        };
        self.places.iter().filter(in_line).map(|_| 1).sum()
    }

    /// The place in its line of somebody who waits, from 1.
    pub fn position(&self, enrolment: EnrolmentId, now: Instant) -> Option<u64> {
        let mine = self.places.iter().find(|place| place.applicant.enrolment == enrolment)?;
        let in_line = |place: &&Place| {
            place.is_waiting()
                && place.rank <= mine.rank
                && self.quota.share_a_line(place.applicant.audience, mine.applicant.audience, now)
        };
        mine.is_waiting().then(|| self.places.iter().filter(in_line).map(|_| 1).sum())
    }

    /// Whether a place is free for an audience.
    pub fn has_room_for(&self, audience: Audience, now: Instant) -> bool {
        self.quota.fits(self.held().and(audience), now)
    }

    /// Whether somebody has an offer that can still be answered.
    pub fn must_be_offered(&self, enrolment: EnrolmentId, now: Instant) -> Result<(), PlaceRefusal> {
        self.open_offer(enrolment, now).map(|_| ())
    }

    fn lapse(&mut self, now: Instant) -> Vec<EnrolmentId> {
        let lapsed = self.places.extract_if(.., |place| place.has_lapsed(now));
        lapsed.map(|place| place.applicant.enrolment).collect()
    }

    fn offer_next(&mut self, at: Step) -> Option<EnrolmentId> {
        let (quota, held) = (self.quota, self.held());
        let may_have =
            |place: &&mut Place| place.is_waiting() && quota.fits(held.and(place.applicant.audience), at.now);
        let place = self.places.iter_mut().find(may_have)?;
        place.standing = Standing::Offered { made: at.now, until: at.offer_until };
        Some(place.applicant.enrolment)
    }

    fn append(&mut self, applicant: Applicant, standing: Standing) {
        let rank = self.places.last().map_or(0, |last| last.rank + 1);
        self.places.push(Place { applicant, rank, standing });
    }

    fn not_yet_in(&self, applicant: Applicant) -> Result<(), PlaceRefusal> {
        let is_in = self.places.iter().any(|place| place.applicant.resident == applicant.resident);
        if is_in { Err(PlaceRefusal::AlreadyEnrolled) } else { Ok(()) }
    }

    fn index(&self, enrolment: EnrolmentId) -> Result<usize, PlaceRefusal> {
        let mut places = self.places.iter();
        places.position(|place| place.applicant.enrolment == enrolment).ok_or(PlaceRefusal::EnrolmentUnknown)
    }

    fn open_offer(&self, enrolment: EnrolmentId, now: Instant) -> Result<usize, PlaceRefusal> {
        let index = self.index(enrolment)?;
        match self.places[index].standing {
            Standing::Offered { until, .. } if until < now => Err(PlaceRefusal::OfferLapsed { until }),
            Standing::Offered { .. } => Ok(index),
            _ => Err(PlaceRefusal::NothingOffered),
        }
    }
}

#[cfg(test)]
mod tests;
