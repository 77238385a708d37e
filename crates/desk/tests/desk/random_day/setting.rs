//! The house as every random day finds it: rooms and posts of its own, and each day new people, courses and
//! shifts, so that no day can be explained by another.

use chrono::{Datelike, Days, Duration};
use desk::Clock;
use domain::time::{Day, Instant};
use serde_json::{Value, json};

use super::model::clerks::Clerks;
use super::model::courses::Course;
use super::model::people::Person;
use super::model::queue::Queue;
use super::model::rooms::{HOURS, Room, Rooms};
use super::model::visits::Visits;
use super::model::volunteers::{Shift, Volunteering};
use super::model::{Id, Model, at};
use super::step::id;
use crate::harness::{PASSWORD, TestDesk};

/// What stays from day to day.
pub(super) struct Setting {
    rooms: Vec<Room>,
    posts: [Id; 2],
    elsewhere: (Id, String),
    /// When each service ended, and how long it took.
    pub services: Vec<(Instant, Duration)>,
}

/// The three rooms: one for everybody, one with limits, one that somebody approves.
fn rooms() -> [Room; 3] {
    let hall = Room {
        id: Id::nil(),
        code: "model-hall",
        capacity: 30,
        fewest: 0,
        longest: 240,
        nearest: 0,
        farthest: 6,
        a_month: None,
        in_a_row: true,
        buffer: 15,
        needs_approval: false,
    };
    let salon = Room {
        code: "model-salon",
        capacity: 12,
        fewest: 5,
        a_month: Some(2),
        in_a_row: false,
        buffer: 0,
        ..hall.clone()
    };
    let studio = Room {
        code: "model-studio",
        longest: 180,
        nearest: 1,
        buffer: 30,
        a_month: Some(1),
        needs_approval: true,
        ..hall.clone()
    };
    [hall, salon, studio]
}

fn wall(minutes: i64) -> String {
    format!("{:02}:{:02}:00", minutes / 60, minutes % 60)
}

impl Setting {
    /// Sets the house up.
    pub(super) async fn of(desk: &TestDesk) -> Self {
        let hours: Vec<Value> =
            HOURS.iter().map(|(from, to)| json!({ "from": wall(*from), "to": wall(*to) })).collect();
        let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
        let week: serde_json::Map<_, _> = days.iter().map(|day| ((*day).to_owned(), json!(hours))).collect();
        desk.ok("manager", "calendar.set_hours", json!({ "week": week })).await;
        let mut added = Vec::new();
        for room in rooms() {
            let id = id(&desk.ok("manager", "rooms.add", room_args(&room)).await, "room");
            added.push(Room { id, ..room });
        }
        let mut posts = [Id::nil(); 2];
        for (post, (code, risky)) in posts.iter_mut().zip([("model-safe", false), ("model-risky", true)]) {
            let args =
                json!({ "code": code, "name": code, "place": "三楼", "content": "整理", "risky": risky });
            *post = id(&desk.ok("manager", "volunteers.add_post", args).await, "post");
        }
        let elsewhere = id(&json!({ "place": desk.place("life-centre").await }), "place");
        Self {
            rooms: added,
            posts,
            elsewhere: (elsewhere, "社区生活服务中心".to_owned()),
            services: Vec::new(),
        }
    }

    /// The morning of a day: everybody is at their window.
    pub(super) async fn morning(&self, desk: &TestDesk, seed: u64) -> Model {
        let first = Day::from_ymd_opt(2026, 11, 23).expect("a day");
        let day = first.checked_add_days(Days::new(8 * seed)).expect("a day");
        let night = at(day, 8 * 60 + 35) - desk.clock.now();
        desk.clock.pass(night.to_std().expect("days follow each other"));
        let now = desk.clock.now();
        let clerks = Clerks::fresh(now);
        for clerk in &clerks.0 {
            desk.ok(clerk.login, "staff.unlock", json!({ "by": { "password": PASSWORD } })).await;
        }
        let people = people(desk, day, seed).await;
        let queue = Queue { services: self.services.clone(), ..Queue::default() };
        Model {
            now,
            clerks,
            people,
            rooms: Rooms { rooms: self.rooms.clone(), bookings: Vec::new() },
            courses: courses(desk, day, seed).await,
            volunteering: Volunteering { shifts: self.shifts(desk, day).await, ..Volunteering::default() },
            queue,
            visits: Visits::default(),
            receipts: Vec::new(),
            is_final: false,
            elsewhere: self.elsewhere.clone(),
        }
    }

    async fn shifts(&self, desk: &TestDesk, day: Day) -> Vec<Shift> {
        let weekly = |day: Day, from: i64, to: i64, places: usize| {
            let hours = json!({ "from": wall(from), "to": wall(to) });
            json!({ "weekday": day.format("%A").to_string().to_lowercase(), "hours": hours, "places": places })
        };
        let (morning, tomorrow) = (9 * 60, day.succ_opt().expect("a day"));
        let safe = [
            weekly(day, morning, morning + 60, 2),
            weekly(day, morning + 30, morning + 90, 1),
            weekly(day, morning + 120, morning + 180, 2),
        ];
        let risky = [weekly(day, morning + 60, morning + 120, 1), weekly(tomorrow, morning, morning + 60, 1)];
        for (post, weekly) in [("model-safe", json!(safe)), ("model-risky", json!(risky))] {
            let args = json!({ "post": post, "weeks": 1, "weekly": weekly });
            desk.ok("manager", "volunteers.add_shifts", args).await;
        }
        let mut shifts = Vec::new();
        for (post, risky) in self.posts.iter().zip([false, true]) {
            let listed = desk.ok("manager", "volunteers.shifts", json!({ "days": 2, "post": post })).await;
            for row in listed.as_array().expect("a list") {
                let moment =
                    |key: &str| Instant::parse(row[key].as_str().expect("a moment")).expect("RFC 3339");
                let places = usize::try_from(row["places"].as_u64().expect("a number")).expect("few");
                shifts.push(Shift { id: id(row, "id"), time: (moment("from"), moment("to")), places, risky });
            }
        }
        assert_eq!(shifts.len(), 5, "every shift was added: {day}");
        shifts
    }
}

fn room_args(room: &Room) -> Value {
    json!({
        "code": room.code, "name": room.code, "floor": "五楼",
        "policy": {
            "capacity": room.capacity, "fewest_heads": room.fewest, "longest_minutes": room.longest,
            "advance": { "nearest_days": room.nearest, "farthest_days": room.farthest },
            "monthly_limit": room.a_month, "allows_consecutive": room.in_a_row,
            "buffer_minutes": room.buffer, "needs_approval": room.needs_approval,
        },
    })
}

/// Seven people: elderly and younger ones, a child with its grown-up, a minor, one without papers.
async fn people(desk: &TestDesk, day: Day, seed: u64) -> Vec<Person> {
    let ages = [("单志远", 66, true), ("仇晓岚", 40, true), ("曾乐", 30, false), ("解文秀", 50, true)];
    let young = [("区小舟", 16, true), ("李小冬", 9, false), ("尉迟安", 60, true)];
    let mut people: Vec<Person> = Vec::new();
    for (place, (name, age, document)) in ages.into_iter().chain(young).enumerate() {
        // The first of the sixty-year-olds has a birthday today, everybody else had one.
        let birthday = if age == 60 { day } else { day.checked_sub_days(Days::new(30)).expect("a day") };
        let born = birthday.with_day(birthday.day().min(28)).and_then(|day| day.with_year(day.year() - age));
        let guardian = (age < 14).then_some(1_usize);
        let number = document.then(|| json!({ "kind": "passport", "number": format!("E{seed:07}{place}") }));
        let args = json!({
            "name": name, "birth": born, "document": number, "sex": "female",
            "guardian": guardian.map(|guardian| people[guardian].id),
        });
        let id = id(&desk.ok("clerk", "residents.register", args).await, "resident");
        people.push(Person { id, born, document, guardian, volunteer: false });
    }
    people
}

/// Three courses: a small one, one with places kept for some until ten, one of today for grown-ups.
async fn courses(desk: &TestDesk, day: Day, seed: u64) -> Vec<Course> {
    let (tomorrow, next) =
        (day.succ_opt().expect("a day"), day.checked_add_days(Days::new(2)).expect("a day"));
    let release = at(day, 10 * 60);
    let all = [
        (2, None, None, vec![(tomorrow, 9 * 60, 11 * 60), (next, 9 * 60, 11 * 60)]),
        (3, Some((1, 1, release)), None, vec![(tomorrow, 10 * 60, 12 * 60)]),
        (1, None, Some(18), vec![(day, 11 * 60, 12 * 60)]),
    ];
    let mut courses = Vec::new();
    for (place, (total, kept, youngest, sessions)) in all.into_iter().enumerate() {
        let quota = match kept {
            None => json!({ "kind": "total", "places": total }),
            Some((residents, members, release)) => json!({
                "kind": "by_audience", "residents": residents, "party_members": members,
                "everybody": total - residents - members, "release_at": release,
            }),
        };
        let typed = sessions
            .iter()
            .map(|(day, from, to)| json!({ "day": day, "from": wall(*from), "to": wall(*to) }));
        let args = json!({
            "code": format!("model-{seed}-{place}"), "name": "剪纸", "kind": "course", "centre": "civilization_practice",
            "place": "三楼", "quota": quota, "organisers": ["社区学校"], "offer_hours": 1,
            "ages": { "youngest": youngest, "oldest": null }, "sessions": typed.collect::<Vec<_>>(),
        });
        let id = id(&desk.ok("manager", "courses.add", args).await, "course");
        let sessions = sessions.into_iter().map(|(day, from, to)| (at(day, from), at(day, to))).collect();
        courses.push(Course {
            id,
            total,
            kept,
            youngest,
            sessions,
            places: Vec::new(),
            enrolled: 0,
            waited: 0,
            gone: Vec::new(),
        });
    }
    courses
}
