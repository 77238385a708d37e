//! Playing a day: the same steps at the desk and in the model, compared after each.

use std::time::Duration;

use desk::{Clock, Fault};
use serde_json::{Value, json};

use super::acts;
use super::dice::Dice;
use super::look;
use super::model::Model;
use super::model::clerks::{CLERK, LEAD, OTHER_CLERK, VOLUNTEER, Who, asks_again};
use super::step::{Foretold, Step, difference, told};
use super::tally::Tally;
use crate::harness::{TestDesk, new_request};

/// How many actions a day has.
const ACTIONS: usize = 200;

/// After how many the whole state is compared.
const LOOK_EVERY: usize = 20;

/// A day that is being played.
pub(super) struct Play<'a> {
    pub desk: &'a TestDesk,
    pub model: Model,
    pub dice: Dice,
    pub seed: u64,
    pub tally: &'a mut Tally,
    actions: usize,
}

impl<'a> Play<'a> {
    pub(super) fn new(desk: &'a TestDesk, model: Model, seed: u64, tally: &'a mut Tally) -> Self {
        Self { desk, model, dice: Dice::of(seed), seed, tally, actions: 0 }
    }

    /// The actions of the day; the whole state after every twentieth.
    pub(super) async fn day(&mut self) {
        let first = acts::register_this(&self.model, CLERK, 0, super::model::visits::InVisit::NONE);
        self.step(first).await;
        while self.actions < ACTIONS {
            self.wait().await;
            let (who, act) = acts::any(&self.model, &mut self.dice);
            if self.model.clerks.is_locked(who, self.model.now) && !self.dice.percent(15) {
                let unlock = acts::unlock(&self.model, who);
                self.step(unlock).await;
            }
            let step = act(&self.model, who, &mut self.dice);
            if asks_again(step.action)
                && !self.model.clerks.is_confirmed(who, self.model.now)
                && self.dice.percent(60)
            {
                let confirm = acts::confirm(&self.model, who, &mut self.dice);
                self.step(confirm).await;
            }
            self.step(step).await;
            self.actions += 1;
            if self.actions.is_multiple_of(LOOK_EVERY) {
                self.look().await;
            }
        }
    }

    /// Lets time pass: mostly some seconds, sometimes minutes in which everybody is busy, rarely a long pause.
    async fn wait(&mut self) {
        match self.dice.below(100) {
            0..65 => self.pass(0, 20_000),
            65..75 => {
                for who in [VOLUNTEER, CLERK, OTHER_CLERK, LEAD] {
                    self.touch(who).await;
                }
                self.pass(60_000, 290_000);
            }
            75..77 => self.pass(1_000_000, 2_400_000),
            _ => {}
        }
    }

    /// So many milliseconds, at least and at most.
    fn pass(&mut self, least: i64, most: i64) {
        self.desk.clock.pass(Duration::from_millis(self.dice.between(least, most).unsigned_abs()));
        self.model.now = self.desk.clock.now();
    }

    /// Whoever is busy does not find their screen locked.
    async fn touch(&mut self, who: Who) {
        let foretold = self.model.clerks.admit(who, "staff.me", self.model.now).map(|()| json!({}));
        let got = self.call(who, (new_request(), "staff.me", json!({}))).await;
        self.compare((who, "staff.me", &json!({})), &foretold, &got);
    }

    /// One step, at the desk and in the model.
    pub(super) async fn step(&mut self, step: Step) {
        let Step { who, action, args, foretold, then } = step;
        let foretold = self.model.clerks.admit(who, action, self.model.now).and(foretold);
        let request = new_request();
        let got = self.call(who, (request, action, args.clone())).await;
        self.tally.count(action, got.as_ref().map_err(told).err());
        self.compare((who, action, &args), &foretold, &got);
        let Ok(reply) = got else { return };
        then(&mut self.model, &reply);
        if !action.starts_with("staff.") && self.dice.percent(6) {
            self.again(who, (request, action, args), &reply).await;
        }
    }

    async fn call(&self, who: Who, what: (uuid::Uuid, &'static str, Value)) -> Result<Value, Fault> {
        let session = self.desk.session(self.model.clerks.0[who].login);
        self.desk.desk.call(Some(session), what.0, what.1, what.2).await
    }

    /// The same request again answers the same and changes nothing; with another action it is refused.
    async fn again(&mut self, who: Who, what: (uuid::Uuid, &'static str, Value), first: &Value) {
        let foretold = self.model.clerks.admit(who, what.1, self.model.now).map(|()| first.clone());
        let got = self.call(who, what.clone()).await;
        self.tally.count("again", got.as_ref().map_err(told).err());
        self.compare((who, what.1, &json!({ "again": what.2 })), &foretold, &got);
        let other = (what.0, "queue.issue", json!({ "matter": "另一件事" }));
        let foretold = self.model.clerks.admit(who, other.1, self.model.now);
        let foretold = foretold.and_then(|()| super::step::no("request_reused"));
        let got = self.call(who, other.clone()).await;
        self.tally.count("reuse", got.as_ref().map_err(told).err());
        self.compare((who, other.1, &other.2), &foretold, &got);
    }

    fn compare(&self, what: (Who, &str, &Value), foretold: &Foretold, got: &Result<Value, Fault>) {
        let differs = match (foretold, got) {
            (Ok(known), Ok(reply)) => difference(known, reply),
            (Err(code), Err(fault)) if *code == told(fault) => None,
            (Ok(_), Err(fault)) => Some(format!(": expected to be done, got {fault}")),
            (Err(code), Err(fault)) => Some(format!(": expected {code}, got {fault}")),
            (Err(code), Ok(reply)) => Some(format!(": expected {code}, got {reply}")),
        };
        if let Some(differs) = differs {
            self.differs(what, &differs);
        }
    }

    /// Compares all that can be read.
    pub(super) async fn look(&mut self) {
        for who in [LEAD, VOLUNTEER] {
            if self.model.clerks.is_locked(who, self.model.now) {
                let unlock = acts::unlock(&self.model, who);
                self.step(unlock).await;
            }
            self.touch(who).await;
        }
        for look in look::all(&self.model) {
            let read = self.call(look.who, (new_request(), look.action, look.args.clone())).await;
            let got = read.map(look.as_expected);
            let foretold = Ok(look.expected);
            self.compare((look.who, look.action, &look.args), &foretold, &got);
        }
    }

    /// Says what differed, and how to see it again.
    fn differs(&self, (who, action, args): (Who, &str, &Value), differs: &str) -> ! {
        let (seed, login, now) = (self.seed, self.model.clerks.0[who].login, self.model.now);
        let step = self.actions + 1;
        panic!(
            "seed {seed}, action {step}, {now}: {login} does {action} {args}\n{differs}\n\
             Once more: ONECOUNTER_TEST_SEED={seed} cargo test -p onecounter-desk --test desk -- random_day\n\
             With the days before it on the same data: ONECOUNTER_TEST_SEED={}-{seed} …",
            super::first_on_its_desk(seed)
        );
    }
}
