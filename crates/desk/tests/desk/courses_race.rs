//! Many counters at the last places (R5, P13), and what happens without the guard.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;

use serde_json::{Value, json};
use tokio::sync::Mutex;

use crate::harness::backdoor::Cell;
use crate::harness::contest::Contest;
use crate::harness::{Backdoor, Engine, TestDesk, both_engines, new_request};

/// The counters, and whoever sits at them.
pub(crate) const COUNTERS: [&str; 8] =
    ["clerk", "clerk3", "lead", "manager", "clerk", "clerk3", "lead", "manager"];

const PLACES: usize = 12;
const PEOPLE: usize = 40;

pub(crate) async fn course(desk: &TestDesk, places: usize) -> Value {
    let course = json!({
        "code": "race", "name": "重阳体检", "kind": "campaign", "centre": "civilization_practice", "place": "一楼",
        "quota": { "kind": "total", "places": places }, "organisers": ["社区学校"],
        "sessions": [{ "day": "2026-12-20", "from": "09:00", "to": "10:00" }],
    });
    desk.ok("manager", "courses.add", course).await["course"].clone()
}

pub(crate) async fn people(desk: &TestDesk, count: usize) -> Vec<Value> {
    let mut people = Vec::new();
    for number in 0..count {
        people.push(desk.person_born(&format!("测试{number}"), "1960-05-05").await);
    }
    people
}

/// A counter at work: it picks by a small generator, so that a run can be repeated.
struct Worker {
    desk: TestDesk,
    login: &'static str,
    state: u64,
    course: Value,
    people: Arc<Vec<Value>>,
    /// The last known enrolment of each person; other counters may have changed it meanwhile.
    known: Arc<Mutex<HashMap<usize, Value>>>,
}

impl Worker {
    fn below(&mut self, bound: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from(self.state % bound as u64).expect("below a usize")
    }

    /// One attempt: somebody comes, answers an offer, or gives up.
    async fn attempt(&mut self) {
        let person = self.below(self.people.len());
        let known = self.known.lock().await.get(&person).cloned();
        let (action, args) = match (self.below(10), known) {
            (0..=2, Some(enrolment)) => {
                ("courses.withdraw", json!({ "enrolment": enrolment, "reason": "有事" }))
            }
            (3..=4, Some(enrolment)) => ("courses.accept_offer", json!({ "enrolment": enrolment })),
            (5, Some(enrolment)) => ("courses.decline_offer", json!({ "enrolment": enrolment })),
            (6..=7, _) => (
                "courses.join_waiting_list",
                json!({ "course": self.course, "resident": self.people[person] }),
            ),
            _ => ("courses.enrol", json!({ "course": self.course, "resident": self.people[person] })),
        };
        if let Some(enrolment) = self.call(action, args).await {
            self.known.lock().await.insert(person, enrolment);
        }
    }

    /// Does it, again when the database was busy; gives the new enrolment, if one was made.
    async fn call(&self, action: &str, args: Value) -> Option<Value> {
        const EXPECTED: [&str; 6] = [
            "course_full",
            "already_enrolled",
            "place_still_free",
            "enrolment_unknown",
            "nothing_offered",
            "offer_lapsed",
        ];
        let request = new_request();
        loop {
            let session = Some(self.desk.session(self.login));
            match self.desk.desk.call(session, request, action, args.clone()).await {
                Ok(reply) => return reply.get("enrolment").cloned(),
                Err(fault) if fault.code == "busy" => {}
                Err(fault) => {
                    assert!(EXPECTED.contains(&fault.code.as_str()), "{action} is refused with {fault}");
                    return None;
                }
            }
        }
    }
}

/// The course as its audit tells it: every write in order, each checked against the one before.
#[derive(Default)]
struct Retold {
    enrolled: HashSet<String>,
    offered: HashSet<String>,
    line: VecDeque<String>,
}

impl Retold {
    fn tell(&mut self, action: &str, subject: &str, detail: &Value) {
        let left = action == "courses.withdraw" || action == "courses.decline_offer";
        if left {
            self.leave(subject);
        }
        if action == "courses.accept_offer" {
            assert!(self.offered.remove(subject), "only an offered place is accepted");
            self.enrolled.insert(subject.to_owned());
        }
        for offer in detail["moved"]["offered"].as_array().expect("the audit says what moved") {
            let first = self.line.pop_front();
            assert_eq!(first.as_deref(), offer["enrolment"].as_str(), "strictly first in, first out");
            self.offered.extend(first);
        }
        match action {
            "courses.enrol" => {
                assert!(self.line.is_empty(), "nobody passes those who wait");
                self.enrolled.insert(subject.to_owned());
            }
            "courses.join_waiting_list" => {
                assert_eq!(self.held(), PLACES, "nobody waits while a place is free");
                self.line.push_back(subject.to_owned());
            }
            _ => {}
        }
        assert!(self.held() <= PLACES, "{} of {PLACES} places are held", self.held());
        assert!(self.line.is_empty() || self.held() == PLACES, "no place stays free while somebody waits");
    }

    fn leave(&mut self, subject: &str) {
        let waited = self.line.len();
        self.line.retain(|waiting| waiting != subject);
        let gone = self.enrolled.remove(subject) || self.offered.remove(subject) || self.line.len() < waited;
        assert!(gone, "only who is in can leave");
    }

    fn held(&self) -> usize {
        self.enrolled.len() + self.offered.len()
    }
}

/// Every write on the course in the order of the audit chain: action, enrolment, detail.
async fn audit(backdoor: &mut Backdoor) -> Vec<(String, uuid::Uuid, String)> {
    const READ: &str =
        "select action, subject_id, detail from audit where subject_kind = 'enrolment' order by sequence";
    backdoor.rows(READ, &[]).await
}

async fn in_state(backdoor: &mut Backdoor, state: &str) -> HashSet<String> {
    const READ: &str = "select id from enrolments where state = $1";
    let ids: Vec<(uuid::Uuid,)> = backdoor.rows(READ, &[state.into()]).await;
    ids.iter().map(|(id,)| id.to_string()).collect()
}

both_engines! {
    /// Eight counters at the last places, with withdrawals, offers accepted and declined (R5).
    async fn the_last_places(desk: TestDesk) {
        let attempts = if matches!(*desk.engine, Engine::Sqlite(_)) { 20_000 } else { 2_000 };
        let course = course(&desk, PLACES).await;
        let people = Arc::new(people(&desk, PEOPLE).await);
        let known = Arc::new(Mutex::new(HashMap::new()));
        let mut counters = tokio::task::JoinSet::new();
        for (number, login) in (1_u64..).zip(COUNTERS) {
            let (people, known) = (people.clone(), known.clone());
            let mut worker =
                Worker { desk: desk.clone(), login, state: number * 7919, course: course.clone(), people, known };
            counters.spawn(async move {
                for _ in 0..attempts / COUNTERS.len() {
                    worker.attempt().await;
                }
            });
        }
        while let Some(done) = counters.join_next().await {
            done.expect("no counter fails");
        }

        let mut backdoor = desk.backdoor().await;
        let mut retold = Retold::default();
        let writes = audit(&mut backdoor).await;
        assert!(writes.len() > attempts / 10, "the counters did something: {} writes", writes.len());
        for (action, subject, detail) in writes {
            let detail = serde_json::from_str(&detail).expect("JSON");
            retold.tell(&action, &subject.to_string(), &detail);
        }
        assert_eq!(in_state(&mut backdoor, "enrolled").await, retold.enrolled, "conserved");
        assert_eq!(in_state(&mut backdoor, "offered").await, retold.offered, "conserved");
        assert_eq!(in_state(&mut backdoor, "waiting").await, retold.line.into_iter().collect(), "conserved");
        let oversold = "select count(*) from courses where taken > quota or taken <> (select count(*) from enrolments
            where course_id = courses.id and state in ('enrolled', 'offered'))";
        assert_eq!(backdoor.number(oversold, &[]).await, 0, "0 oversold, and the count agrees with the rows");
    }
}

both_engines! {
    /// Eighty at the same moment for forty places: exactly forty get one (P13).
    async fn eighty_for_forty(desk: TestDesk) {
        let course = course(&desk, 40).await;
        let people = people(&desk, 80).await;
        let mut counters = tokio::task::JoinSet::new();
        for (resident, login) in people.into_iter().zip(COUNTERS.into_iter().cycle()) {
            let known = Arc::new(Mutex::new(HashMap::new()));
            let worker = Worker {
                desk: desk.clone(), login, state: 1, course: course.clone(), people: Arc::new(Vec::new()), known,
            };
            let args = json!({ "course": course, "resident": resident });
            counters.spawn(async move { worker.call("courses.enrol", args).await.is_some() });
        }
        let won = counters.join_all().await.into_iter().filter(|won| *won).count();
        assert_eq!(won, 40);
        let mut backdoor = desk.backdoor().await;
        assert_eq!(backdoor.number("select count(*) from enrolments where state = 'enrolled'", &[]).await, 40);
        assert_eq!(backdoor.number("select taken from courses where code = 'race'", &[]).await, 40);
    }
}

/// Eight counters that count the places and then take one if one was left.
async fn careless_race(desk: &TestDesk) -> usize {
    let contest = Contest {
        look: "select quota - (select count(*) from enrolments where course_id = courses.id) from courses where code = 'race'",
        look_at: Vec::new(),
        write: "insert into enrolments (site_id, id, course_id, resident_id, audience, state, queued_at, place_in_queue,
                created_by, changed_at)
            select site_id, $2, id, $3, 'everybody', 'enrolled', 0, 0, id, 0 from courses where code = 'race' and $1 > 0",
    };
    contest.careless(desk, newcomers(desk).await).await
}

/// Somebody else at each counter.
pub(crate) async fn newcomers(desk: &TestDesk) -> Vec<Vec<Cell>> {
    let people = people(desk, COUNTERS.len()).await;
    people.iter().map(|person| vec![new_request().into(), person.into()]).collect()
}

both_engines! {
    /// The guard in the database holds even when the rules above are left out.
    async fn the_guard_stops_careless_counters(desk: TestDesk) {
        course(&desk, 1).await;
        assert_eq!(careless_race(&desk).await, 1, "the count and its check let one in");
    }
}

both_engines! {
    /// The control: without the guard the same counters sell one place eight times.
    async fn without_the_guard_they_oversell(desk: TestDesk) {
        course(&desk, 1).await;
        let drop = match *desk.engine {
            Engine::Sqlite(_) => "drop trigger enrolments_count_insert",
            Engine::Postgres { .. } => "drop trigger enrolments_count on enrolments",
        };
        desk.backdoor().await.execute(drop, &[]).await;
        assert_eq!(careless_race(&desk).await, COUNTERS.len(), "the race is real");
    }
}
