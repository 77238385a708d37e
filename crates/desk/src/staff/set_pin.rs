//! A PIN for the day's many short absences.

use domain::staff::pin::Pin;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::password::Secret;
use super::proof::{Looked, OWN, TypedProof};
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, exactly_one};
use crate::database::change;
use crate::door::Desk;
use crate::fault::{Fault, OnField};
use crate::session::Who;

/// Sets one's own PIN; the password proves that it is oneself.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SetPin {
    pin: Pin,
    password: Secret,
    #[serde(skip)]
    looked: Looked,
    #[serde(skip)]
    hash: String,
}

/// The PIN was set.
#[derive(Serialize, JsonSchema)]
pub(crate) struct PinSet {}

impl Action for SetPin {
    const NAME: &'static str = "staff.set_pin";
    const ACCESS: Access = Access::Needs(OWN);
    const MODE: Mode = Mode::Write;
    type Reply = PinSet;

    async fn before(&mut self, desk: &Desk, who: Option<&Who>) -> Result<(), Fault> {
        self.looked = Looked::at_own(&TypedProof::Password(self.password.clone()), desk, who).await;
        let (surroundings, pin) = (&desk.inner.surroundings, Secret(self.pin.digits().to_owned()));
        self.hash = surroundings.passwords.hash(&pin, &*surroundings.randomness).await?;
        Ok(())
    }

    async fn run(self, at: &mut Counter<'_>) -> Result<PinSet, Fault> {
        self.looked.passed(at).await.on_field("password")?;
        let staff = at.staff()?;
        exactly_one(change!(
            at,
            sqlx::query("update staff set pin_hash = $2 where id = $1").bind(staff.uuid()).bind(&self.hash)
        )?)?;
        at.about("staff", staff.uuid());
        Ok(PinSet {})
    }
}
