//! A desk to test on: a fresh sample complex on either engine, a clock that stands until it is told, and
//! accounts of every role.

pub(crate) mod backdoor;
pub(crate) mod bookings;
pub(crate) mod contest;
pub(crate) mod counter;
pub(crate) mod disk;
pub(crate) mod engine;
pub(crate) mod faults;
pub(crate) mod people;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use desk::{Clock, Desk, Fault, Passwords, SeededRandomness, SessionToken, SetClock, Surroundings, Unlock};
use domain::time::Instant;
use serde_json::{Value, json};
use uuid::Uuid;

pub(crate) use backdoor::Backdoor;
pub(crate) use engine::Engine;
pub(crate) use engine::both_engines;
pub(crate) use faults::refused;

/// The morning of every test: Sunday, 22 November 2026, 9 o'clock in Shanghai.
pub(crate) const MORNING: &str = "2026-11-22T09:00:00+08:00";

/// Everybody's password.
pub(crate) const PASSWORD: &str = "changping lu 710";

/// The accounts: login, number, role, window.
const STAFF: [(&str, &str, &str, Option<i64>); 6] = [
    ("volunteer", "101", "volunteer", None),
    ("clerk", "012", "clerk", Some(2)),
    ("clerk3", "013", "clerk", Some(3)),
    ("lead", "020", "shift_lead", Some(1)),
    ("manager", "001", "manager", None),
    ("auditor", "090", "auditor", None),
];

/// A desk under test.
#[derive(Clone)]
pub(crate) struct TestDesk {
    pub desk: Desk,
    pub clock: Arc<SetClock>,
    pub engine: Arc<Engine>,
    sessions: HashMap<&'static str, SessionToken>,
    started: u64,
}

impl TestDesk {
    /// A fresh complex with its accounts, everybody signed in, and the sample catalogue.
    pub(crate) async fn open(engine: Engine) -> Self {
        let clock = Arc::new(SetClock::at(Instant::parse(MORNING).expect("RFC 3339")));
        let (desk, _recovery) = Desk::create(&engine.place(), &passphrase(), false, surroundings(&clock))
            .await
            .expect("a fresh desk is made");
        let mut test = Self { desk, clock, engine: Arc::new(engine), sessions: HashMap::new(), started: 1 };
        test.set_up().await;
        test
    }

    async fn set_up(&mut self) {
        let complex = json!({
            "code": "JNL", "name": "江宁路街道社区党群服务综合体", "address": "昌平路710号", "phone": "021-62999998",
            "counters": ["1号窗口", "2号窗口", "3号窗口"],
            "manager": { "login": "manager", "number": "001", "name": "单志远", "password": PASSWORD },
        });
        self.desk.call(None, new_request(), "sites.set_up", complex).await.expect("the complex is set up");
        self.sign_in("manager", None).await;
        for (login, number, role, _) in STAFF {
            if login == "manager" {
                continue;
            }
            let account = json!({
                "login": login, "number": number, "name": login, "roles": [role], "password": PASSWORD,
            });
            self.ok("manager", "staff.add", account).await;
        }
        desk::sample::load(&self.desk, &self.sessions["manager"]).await.expect("the sample catalogue loads");
        for (login, _, _, counter) in STAFF {
            self.sign_in(login, counter).await;
        }
    }

    /// Closes the program and opens it again on the same data. Nobody is signed in.
    pub(crate) async fn restart(&mut self) {
        self.desk.close().await;
        self.started += 1;
        let clock = Arc::new(SetClock::at(self.clock.now()));
        let mut around = surroundings(&clock);
        // The same bytes again would make the same ids again.
        around.randomness = Arc::new(SeededRandomness::new(1000 + self.started));
        self.desk = Desk::open(&self.engine.place(), &passphrase(), around).await.expect("opens again");
        self.clock = clock;
        self.sessions.clear();
    }

    /// Signs somebody in, as at the start of the day.
    pub(crate) async fn sign_in(&mut self, login: &'static str, counter: Option<i64>) {
        let args = json!({ "login": login, "password": PASSWORD, "counter": counter });
        let reply = self.desk.call(None, new_request(), "staff.sign_in", args).await.expect("signs in");
        let token = SessionToken(reply["session"].as_str().expect("a session").to_owned());
        self.sessions.insert(login, token);
    }

    /// The session of somebody who is signed in.
    pub(crate) fn session(&self, login: &str) -> &SessionToken {
        &self.sessions[login]
    }

    /// Somebody does something.
    pub(crate) async fn call(&self, login: &str, action: &str, args: Value) -> Result<Value, Fault> {
        self.desk.call(Some(self.session(login)), new_request(), action, args).await
    }

    /// Somebody does something that must work.
    pub(crate) async fn ok(&self, login: &str, action: &str, args: Value) -> Value {
        match self.call(login, action, args.clone()).await {
            Ok(reply) => reply,
            Err(fault) => panic!("{login} may {action} {args}, but: {fault}"),
        }
    }

    /// The id of the sample's room of that code.
    pub(crate) async fn room(&self, code: &str) -> Value {
        self.of_code("rooms.list", code).await
    }

    /// The id of the sample's resident of that name.
    pub(crate) async fn resident(&self, name: &str) -> Value {
        let found = self.ok("clerk", "residents.find", json!({ "text": name })).await;
        found["residents"][0]["resident"].clone()
    }

    /// The id of the sample's place or station of that code.
    pub(crate) async fn place(&self, code: &str) -> Value {
        self.of_code("sites.directory", code).await
    }

    /// The id of the sample's organisation of that name.
    pub(crate) async fn organisation(&self, name: &str) -> Value {
        let found = self.ok("clerk", "organisations.find", json!({ "text": name })).await;
        found["organisations"][0]["organisation"].clone()
    }

    /// The id of the row of that code in a list of the catalogue.
    pub(crate) async fn of_code(&self, list: &str, code: &str) -> Value {
        let rows = self.ok("manager", list, json!({})).await;
        let row = rows.as_array().and_then(|rows| rows.iter().find(|row| row["code"] == code));
        row.unwrap_or_else(|| panic!("{list} holds {code}"))["id"].clone()
    }

    /// Lets time pass without anybody's screen locking.
    pub(crate) async fn pass(&self, minutes: u64) {
        for _ in 0..minutes {
            self.clock.pass(Duration::from_secs(60));
            for login in self.sessions.keys() {
                let _touched = self.call(login, "staff.me", json!({})).await;
            }
        }
    }
}

/// Everything from outside, replayable.
pub(crate) fn surroundings(clock: &Arc<SetClock>) -> Surroundings {
    Surroundings {
        clock: clock.clone(),
        randomness: Arc::new(SeededRandomness::new(22)),
        passwords: Passwords::cheap(),
    }
}

/// The passphrase of every desk under test.
pub(crate) fn passphrase() -> Unlock {
    Unlock::Passphrase("十里南京路，一个新客站".to_owned() + " 2026")
}

/// A request's id, as the window makes it.
#[expect(clippy::disallowed_methods, reason = "a request id comes from the window, outside the desk")]
pub(crate) fn new_request() -> Uuid {
    Uuid::new_v4()
}
