//! The people index against a full scan: whoever matches is found, and nobody else (P3).

use std::collections::BTreeSet;

use domain::residents::name::PersonName;
use domain::residents::search::{Query, matches, search_tokens};
use serde_json::{Value, json};

use crate::harness::{TestDesk, both_engines};

/// How many people are registered beside the sample's.
const PEOPLE: u64 = 2_000;

/// How many different things are typed.
const QUERIES: u64 = 500;

/// The most rows of a search.
const MOST: usize = 50;

const SURNAMES: [&str; 24] = [
    "单", "仇", "曾", "解", "区", "查", "任", "华", "覃", "翟", "乐", "吕", "黑", "谌", "尉迟", "万俟",
    "单于", "长孙", "王", "李", "张", "陳", "周", "司马",
];

const GIVEN: [&str; 24] = [
    "志", "远", "晓", "岚", "乐", "文", "秀", "安", "小", "舟", "行", "重", "𬱖", "㛃", "䶮", "国", "建",
    "敏", "华", "明", "朝", "长", "了", "传",
];

const FOREIGN: [&str; 6] = ["Zoë Kézdi", "O'Neill, James", "阿卜杜·乐行", "迪丽·单长", "Ｍ", "Anna-Lena 陈"];

/// Numbers that follow from a seed, one after the other (a linear congruential generator).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[usize::try_from(self.roll(from.len() as u64)).expect("an index")]
    }

    fn name(&mut self) -> String {
        if self.roll(40) == 0 {
            return self.pick(&FOREIGN).to_owned();
        }
        let given: String = (0..=self.roll(2)).map(|_| self.pick(&GIVEN)).collect();
        self.pick(&SURNAMES).to_owned() + &given
    }
}

/// Somebody as the full scan sees them.
struct Person {
    id: String,
    name: PersonName,
    reading: Option<&'static str>,
}

both_engines! {
    /// Whatever is typed, the index and a look at every name find the same people.
    async fn the_index_finds_whoever_matches(desk: TestDesk) {
        let mut dice = Dice(22);
        let people = register(&desk, &mut dice).await;
        let mut found_somebody = 0;
        for _ in 0..QUERIES {
            let typed = typed(&mut dice, &people);
            let Some(query) = Query::parse(&typed) else { continue };
            let expected: BTreeSet<&str> = people
                .iter()
                .filter(|person| matches(&person.name, person.reading, &query))
                .map(|person| person.id.as_str())
                .collect();
            let reply = desk.ok("clerk", "residents.find", json!({ "text": typed, "limit": MOST })).await;
            let rows = reply["residents"].as_array().expect("a list");
            let found: BTreeSet<&str> = rows.iter().filter_map(|row| row["resident"].as_str()).collect();
            assert_eq!(found.len(), rows.len(), "{typed} shows nobody twice");
            assert_eq!(reply["more"], expected.len() > MOST, "{typed} knows whether there are more");
            if expected.len() > MOST {
                assert_eq!(found.len(), MOST, "{typed} fills the list");
                assert!(found.is_subset(&expected), "{typed} finds nobody who does not match");
            } else {
                assert_eq!(found, expected, "{typed} finds whoever matches");
            }
            found_somebody += u64::from(!found.is_empty());
        }
        assert!(found_somebody > QUERIES / 2, "most of what is typed means somebody: {found_somebody}");
    }
}

async fn register(desk: &TestDesk, dice: &mut Dice) -> Vec<Person> {
    let mut people = sample(desk).await;
    for _ in 0..PEOPLE {
        let name = dice.name();
        let reading = (dice.roll(30) == 0).then_some("le");
        let entry = json!({ "name": name, "surname_reading": reading });
        let id = desk.ok("clerk", "residents.register", entry).await["resident"].clone();
        people.push(Person { id: text(&id), name: PersonName::parse(&name).expect("a name"), reading });
    }
    people
}

/// The people who were there before.
async fn sample(desk: &TestDesk) -> Vec<Person> {
    let rows: Vec<Value> =
        serde_json::from_str(include_str!("../../src/sample/residents.json")).expect("a list of people");
    let mut people = Vec::new();
    for row in rows {
        let name = text(&row["name"]);
        let id = text(&desk.resident(&name).await);
        people.push(Person { id, name: PersonName::parse(&name).expect("a name"), reading: None });
    }
    people
}

/// What a clerk might type: the beginning of a token of somebody there, a part of a name, or anything.
fn typed(dice: &mut Dice, people: &[Person]) -> String {
    let person = &people[usize::try_from(dice.roll(people.len() as u64)).expect("an index")];
    let tokens = search_tokens(&person.name, person.reading);
    let token = tokens[usize::try_from(dice.roll(tokens.len() as u64)).expect("an index")].as_str();
    let length = usize::try_from(dice.roll(8) + 1).expect("a length");
    match dice.roll(5) {
        0 => dice.pick(&GIVEN).to_owned() + dice.pick(&GIVEN),
        1 => (0..=dice.roll(3))
            .map(|_| dice.pick(&["a", "c", "d", "l", "s", "u", "w", "x", "y", "z"]))
            .collect(),
        _ => token.chars().take(length).collect(),
    }
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}
