//! The first start: the complex, its counters and the first manager.

use domain::calendar::year_table::YearTable;
use domain::id::{CounterId, SiteId, StaffId, StationId};
use domain::receipts::number::UnitCode;
use domain::residents::name::PersonName;
use domain::residents::phone::Phone;
use domain::staff::login::{Login, StaffNumber};
use domain::staff::password::check_password;
use domain::text::ShortText;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{change, sql};
use crate::door::Desk;
use crate::fault::{Fault, OnField};
use crate::session::Who;
use crate::staff::faults::AccountFault;
use crate::staff::password::Secret;

/// Sets up the complex with its counters and the first manager; refused once there is an account.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SetUp {
    /// The letters in front of every number, such as `JNL`.
    code: UnitCode,
    name: ShortText,
    #[serde(default)]
    english_name: Option<ShortText>,
    address: ShortText,
    phone: Phone,
    /// The names of the windows, in the order of their numbers.
    counters: Vec<ShortText>,
    manager: FirstManager,
    #[serde(skip)]
    hash: String,
}

#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
struct FirstManager {
    login: Login,
    number: StaffNumber,
    name: PersonName,
    password: Secret,
}

/// What was made.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Made {
    site: SiteId,
    station: StationId,
    manager: StaffId,
}

impl Action for SetUp {
    const NAME: &'static str = "sites.set_up";
    const ACCESS: Access = Access::Open;
    const MODE: Mode = Mode::Secret;
    type Reply = Made;

    async fn before(&mut self, desk: &Desk, _who: Option<&Who>) -> Result<(), Fault> {
        check_password(&self.manager.password.0, &self.manager.login).on_field("manager.password")?;
        let surroundings = &desk.inner.surroundings;
        self.hash = surroundings.passwords.hash(&self.manager.password, &*surroundings.randomness).await?;
        Ok(())
    }

    async fn run(self, at: &mut Counter<'_>) -> Result<Made, Fault> {
        let accounts: i64 = sql!(at, |c| sqlx::query_scalar("select count(*) from staff").fetch_one(c))?;
        if accounts > 0 {
            return Err(AccountFault::AlreadySetUp.into());
        }
        let site = self.add_site(at).await?;
        for (number, name) in (1_i64..).zip(&self.counters) {
            let counter: CounterId = at.new_id();
            change!(
                at,
                sqlx::query("insert into counters (id, site_id, number, name) values ($1, $2, $3, $4)")
                    .bind(counter.uuid())
                    .bind(site.uuid())
                    .bind(number)
                    .bind(name.as_str())
            )?;
        }
        let station: StationId = at.new_id();
        change!(
            at,
            sqlx::query("insert into stations (id, site_id, name) values ($1, $2, $3)")
                .bind(station.uuid())
                .bind(site.uuid())
                .bind("1")
        )?;
        let manager = self.add_manager(at, site).await?;
        crate::calendar::save_year(at, &YearTable::of_2026()).await?;
        Ok(Made { site, station, manager })
    }
}

impl SetUp {
    async fn add_site(&self, at: &mut Counter<'_>) -> Result<SiteId, Fault> {
        let site: SiteId = at.new_id();
        change!(
            at,
            sqlx::query(include_str!("add_complex.sql"))
                .bind(site.uuid())
                .bind(self.code.as_str())
                .bind(self.name.as_str())
                .bind(self.english_name.as_ref().map(ShortText::as_str))
                .bind(self.address.as_str())
                .bind(self.phone.as_str())
        )?;
        Ok(site)
    }

    async fn add_manager(&self, at: &mut Counter<'_>, site: SiteId) -> Result<StaffId, Fault> {
        let manager: StaffId = at.new_id();
        change!(
            at,
            sqlx::query(include_str!("../staff/add.sql"))
                .bind(manager.uuid())
                .bind(site.uuid())
                .bind(self.manager.number.as_str())
                .bind(self.manager.login.as_str())
                .bind(self.manager.name.as_str())
                .bind(&self.hash)
                .bind(at.now.millis())
        )?;
        change!(
            at,
            sqlx::query("insert into staff_roles (staff_id, role) values ($1, 'manager')")
                .bind(manager.uuid())
        )?;
        Ok(manager)
    }
}
