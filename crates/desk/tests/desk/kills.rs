//! R1 and R2: the core is killed at random points of a mixed load. What it acknowledged is there, what it
//! did not acknowledge is done once when it is asked again, and nothing is half.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use desk::{Desk, Passwords, Place, SessionToken, SetClock, Surroundings, SystemRandomness, Unlock};
use domain::time::Instant;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::harness::backdoor::Backdoor;
use crate::harness::bookings::{plain_booking, plain_room};
use crate::harness::{MORNING, PASSWORD, new_request, passphrase};

/// The test by its name, for the child.
const TEST: &str = "kills::nothing_is_lost_when_the_core_is_killed";

/// Tells the child what to open.
const CHILD: &str = "ONECOUNTER_TEST_KILL";

/// Tasks that write at the same time.
const TASKS: u32 = 3;

/// A request on its way.
#[derive(Debug, Clone)]
struct Sent {
    action: String,
    args: Value,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_lost_when_the_core_is_killed() {
    if let Ok(told) = std::env::var(CHILD) {
        let told: Value = serde_json::from_str(&told).expect("the parent writes JSON");
        return work_until_killed(&told).await;
    }
    let kills = if std::env::var_os("ONECOUNTER_TEST_LONG").is_some() { 10_000 } else { 100 };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path().join("data");
    let key = set_up(&data).await;
    let (mut bookings, mut unanswered) = (0, 0);
    for round in 0..kills {
        let (sent, acknowledged) = tokio::task::spawn_blocking({
            let (data, key) = (data.clone(), key.clone());
            move || run_and_kill(&data, &key, round)
        })
        .await
        .expect("the child is watched to its end");
        unanswered += sent.keys().filter(|request| !acknowledged.contains_key(request)).count();
        bookings += check(&data, &key, &sent, &acknowledged, bookings).await;
    }
    assert!(bookings > kills.into(), "the load did something: {bookings} bookings in {kills} rounds");
    assert!(unanswered > 0, "some kills must fall between a request and its answer");
}

fn surroundings() -> Surroundings {
    let clock = Arc::new(SetClock::at(Instant::parse(MORNING).expect("RFC 3339")));
    Surroundings { clock, randomness: Arc::new(SystemRandomness), passwords: Passwords::cheap() }
}

async fn set_up(data: &Path) -> String {
    let place = Place::Folder(data.to_owned());
    let (desk, key) = Desk::create(&place, &passphrase(), false, surroundings()).await.expect("a fresh desk");
    let complex = json!({
        "code": "JNL", "name": "江宁路街道社区党群服务综合体", "address": "昌平路710号", "phone": "021-62999998",
        "counters": ["1号窗口"],
        "manager": { "login": "manager", "number": "001", "name": "单志远", "password": PASSWORD },
    });
    desk.call(None, new_request(), "sites.set_up", complex).await.expect("the complex is set up");
    let args = json!({ "login": "manager", "password": PASSWORD });
    let reply = desk.call(None, new_request(), "staff.sign_in", args).await.expect("signs in");
    let manager = SessionToken(reply["session"].as_str().expect("a session").to_owned());
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let all_day = |day: &str| (day.to_owned(), json!([{ "from": "08:00:00", "to": "20:00:00" }]));
    let week: serde_json::Map<String, Value> = days.into_iter().map(all_day).collect();
    let hours = json!({ "week": week });
    desk.call(Some(&manager), new_request(), "calendar.set_hours", hours).await.expect("the house opens");
    desk.close().await;
    key.text().to_owned()
}

async fn open(data: &Path, key: &str) -> (Desk, SessionToken) {
    let place = Place::Folder(data.to_owned());
    let desk = Desk::open(&place, &Unlock::Recovery(key.to_owned()), surroundings())
        .await
        .expect("opens after a kill");
    let args = json!({ "login": "manager", "password": PASSWORD });
    let reply = desk.call(None, new_request(), "staff.sign_in", args).await.expect("signs in after a kill");
    (desk, SessionToken(reply["session"].as_str().expect("a session").to_owned()))
}

/// The child: says what it asks for, asks, says what it got; until it is killed.
async fn work_until_killed(told: &Value) {
    let text = |name: &str| told[name].as_str().expect("told by the parent").to_owned();
    let round = told["round"].as_u64().expect("told by the parent");
    let (desk, session) = open(Path::new(&text("data")), &text("key")).await;
    let work = (0..TASKS).map(|task| tokio::spawn(one_task(desk.clone(), session.clone(), round, task)));
    for task in work.collect::<Vec<_>>() {
        task.await.expect("a task works until all are killed");
    }
}

async fn one_task(desk: Desk, session: SessionToken, round: u64, task: u32) {
    let name = format!("r{round}-{task}");
    let room = plain_room(&name, &name);
    let room = say_and_do(&desk, &session, "rooms.add", room).await["room"].clone();
    if task == 0 && round < 800 {
        let account = json!({
            "login": name, "number": format!("{:03}", 100 + round), "name": name, "roles": ["clerk"], "password": PASSWORD,
        });
        say_and_do(&desk, &session, "staff.add", account).await;
    }
    let monday = Instant::parse("2026-11-23T09:00:00+08:00").expect("RFC 3339");
    for number in 0..400_i32 {
        let from = monday
            + chrono::Duration::days((number / 16).into())
            + chrono::Duration::minutes((number % 16 * 30).into());
        let to = from + chrono::Duration::minutes(30);
        let responsible = format!("{name}-{number}");
        let booking = plain_booking(&room, &from.to_string(), &to.to_string(), &responsible);
        say_and_do(&desk, &session, "rooms.book", booking).await;
    }
}

async fn say_and_do(desk: &Desk, session: &SessionToken, action: &str, args: Value) -> Value {
    let request = new_request();
    println!("@{}", json!({ "request": request, "action": action, "args": args }));
    let reply = desk.call(Some(session), request, action, args).await.expect("the load is within the rules");
    println!("@{}", json!({ "request": request, "reply": reply }));
    reply
}

/// The parent: lets a child work and kills it somewhere; gives what it asked for and what it got.
fn run_and_kill(data: &Path, key: &str, round: u32) -> (BTreeMap<Uuid, Sent>, BTreeMap<Uuid, Value>) {
    let mut child = Command::new(std::env::current_exe().expect("the test program"))
        .args([TEST, "--exact", "--nocapture", "--test-threads=1"])
        .env(CHILD, json!({ "data": data, "key": key, "round": round }).to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the test program runs again");
    let random = blake3::hash(&round.to_le_bytes());
    let [lines, micros, ..] = random.as_bytes();
    let mut said = BufReader::new(child.stdout.take().expect("piped")).lines();
    let mut heard = Vec::new();
    for line in said.by_ref().take(usize::from(*lines) % 60 + 8) {
        heard.push(line.expect("lines of text"));
    }
    std::thread::sleep(Duration::from_micros(u64::from(*micros) * 12));
    child.kill().expect("it is still running");
    child.wait().expect("it ends");
    // What was said before the kill counts, read or not; a line that was cut does not.
    heard.extend(said.map_while(Result::ok));
    sort(&heard)
}

fn sort(heard: &[String]) -> (BTreeMap<Uuid, Sent>, BTreeMap<Uuid, Value>) {
    let (mut sent, mut acknowledged) = (BTreeMap::new(), BTreeMap::new());
    let lines = heard.iter().filter_map(|line| line.split_once('@'));
    for line in lines.filter_map(|(_, line)| serde_json::from_str::<Value>(line).ok()) {
        let request =
            line["request"].as_str().and_then(|id| id.parse().ok()).expect("each line has its request");
        match line["action"].as_str() {
            Some(action) => {
                sent.insert(request, Sent { action: action.to_owned(), args: line["args"].clone() });
            }
            None => {
                acknowledged.insert(request, line["reply"].clone());
            }
        }
    }
    (sent, acknowledged)
}

/// After a kill: everything acknowledged is there once, the rest is done once when it is asked again.
async fn check(
    data: &Path,
    key: &str,
    sent: &BTreeMap<Uuid, Sent>,
    acknowledged: &BTreeMap<Uuid, Value>,
    before: i64,
) -> i64 {
    let (desk, session) = open(data, key).await;
    let mut rows = Backdoor::of_file(&data.join("onecounter.db")).await;
    assert_eq!(rows.texts("pragma integrity_check", &[]).await, ["ok"]);
    for (request, Sent { action, args }) in sent {
        let reply = desk.call(Some(&session), *request, action, args.clone()).await.expect("asked again");
        if let Some(first) = acknowledged.get(request) {
            assert_eq!(&reply, first, "what was acknowledged is what is there");
            continue;
        }
        let again = (0..10).map(|_| {
            let (desk, session, request) = (desk.clone(), session.clone(), *request);
            let (action, args) = (action.clone(), args.clone());
            tokio::spawn(async move { desk.call(Some(&session), request, &action, args).await })
        });
        for again in again.collect::<Vec<_>>() {
            assert_eq!(again.await.expect("no panic"), Ok(reply.clone()), "ten at once get the one reply");
        }
    }
    let asked = sent.values().filter(|sent| sent.action == "rooms.book").count();
    let asked = i64::try_from(asked).expect("some");
    assert_eq!(rows.number("select count(*) from bookings", &[]).await, before + asked, "each booking once");
    assert_eq!(rows.number("select count(distinct responsible) from bookings", &[]).await, before + asked);
    let gaps = "select count(*) from (select station_id from audit group by station_id having max(sequence) <> count(*)) as gaps";
    assert_eq!(rows.number(gaps, &[]).await, 0, "the audit's numbers have no gaps");
    rows.close().await;
    desk.close().await;
    asked
}
