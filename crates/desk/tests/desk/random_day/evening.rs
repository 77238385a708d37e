//! The end of a day: every visit ends, the queue closes, the report is final, the log is whole.

use serde_json::json;

use super::acts;
use super::model::clerks::{AUDITOR, CLERK, LEAD, MANAGER, OTHER_CLERK, Who};
use super::model::queue::Stage;
use super::play::Play;
use crate::harness::new_request;

impl Play<'_> {
    /// Brings the day to its end, and compares everything for the last time.
    pub(super) async fn evening(&mut self) {
        for who in 0..self.model.clerks.len() {
            let unlock = acts::unlock(&self.model, who);
            self.step(unlock).await;
        }
        for who in [LEAD, CLERK, OTHER_CLERK] {
            self.clear_window(who).await;
        }
        for index in 0..self.model.visits.0.len() {
            self.end_visit(index).await;
        }
        for index in 0..self.model.queue.tickets.len() {
            self.end_call(index).await;
        }
        let close = acts::close_day(&self.model, LEAD, &mut self.dice);
        self.step(close).await;
        assert_eq!(self.model.blocked_by(), [""; 0], "seed {}: the day is over", self.seed);
        self.look().await;
        for _ in 0..2 {
            let finalise = acts::finalise(&self.model, MANAGER, &mut self.dice);
            self.step(finalise).await;
        }
        self.look().await;
    }

    /// Whoever sits at a window is finished, or has left.
    async fn clear_window(&mut self, who: Who) {
        let here = |visit: &super::model::visits::Visit| {
            visit.is_open() && Some(visit.window) == self.model.clerks.0[who].window
        };
        let Some(index) = self.model.visits.0.iter().position(here) else { return };
        let end =
            if self.model.visits.0[index].items.is_empty() { acts::leave_this } else { acts::finish_this };
        let end = end(&self.model, who, Some(index), &mut self.dice);
        self.step(end).await;
    }

    /// A parked visit is taken up, after its ticket has been called if it was sent on, and ends.
    async fn end_visit(&mut self, index: usize) {
        if !self.model.visits.0[index].goes_on() {
            return;
        }
        if let Some(ticket) = self.model.visits.0[index].ticket {
            if self.model.queue.tickets[ticket].stage == Stage::Passed {
                let back = acts::readmit_this(&self.model, CLERK, Some(ticket), &mut self.dice);
                self.step(back).await;
            }
            if self.model.queue.tickets[ticket].waits() {
                let call = acts::call_this(&self.model, CLERK, Some(ticket), &mut self.dice);
                self.step(call).await;
            }
        }
        let resume = acts::resume_this(&self.model, CLERK, Some(index), &mut self.dice);
        self.step(resume).await;
        self.clear_window(CLERK).await;
    }

    /// Somebody who was called comes only to say goodbye.
    async fn end_call(&mut self, index: usize) {
        let Stage::Called { window, .. } = self.model.queue.tickets[index].stage else { return };
        let at_window = |who: &Who| self.model.clerks.0[*who].window == Some(window);
        let who = (0..self.model.clerks.len()).find(at_window).expect("somebody called it there");
        let open = acts::open_for(&self.model, who, Some(index), false, &mut self.dice);
        self.step(open).await;
        self.clear_window(who).await;
    }

    /// Nobody touched the log.
    pub(super) async fn verify(&self) {
        let auditor = self.desk.session(self.model.clerks.0[AUDITOR].login);
        let verified = self.desk.desk.call(Some(auditor), new_request(), "audit.verify", json!({})).await;
        let whole = verified.as_ref().is_ok_and(|verified| verified["whole"] == true);
        assert!(whole, "seed {}: the log is whole: {verified:?}", self.seed);
    }
}
