//! P3: finding people, and finding all of them.

use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use desk::sample::large::person;
use domain::residents::name::PersonName;
use domain::residents::search::{Token, fold, search_tokens};
use serde_json::{Value, json};

use crate::beside::beside;
use crate::large::Large;
use crate::plans;
use crate::table::{Row, Table};

/// Questions that are timed beside the floor.
const TIMED: u64 = 2000;

/// Questions whose answers are compared with a scan over everybody.
const COMPARED: usize = 10_000;

/// The most rows of an answer.
const ROWS: usize = 50;

/// The longest text that is typed, in characters.
const LONGEST: usize = 4;

/// P3: speed beside the floor, then recall.
pub(crate) async fn measure(table: &mut Table, desk: &Large) -> Result<()> {
    let asked = questions(desk)?;
    let letters: Vec<String> = asked.iter().filter(|text| !is_number(text)).cloned().collect();
    let request = |number: u64| {
        let place = usize::try_from(number).unwrap_or_default() % letters.len();
        json!({ "text": letters[place], "limit": 20 })
    };
    let timed: Vec<String> = letters.iter().cycle().take(usize::try_from(TIMED)?).cloned().collect();
    let found = beside(desk, &plans::find(&timed)?, TIMED, "residents.find", request).await?;
    let residents = desk.made.size.residents;
    let row = Row::new(
        "P3",
        format!("find people by 1 to 4 characters, {residents} residents, p95"),
        found.door.percentile(95),
    );
    table.add(row.over(found.floor.percentile(95)).within(Duration::from_millis(5)));
    let there = scan(desk, &asked)?;
    let mut times = Vec::new();
    for text in &asked {
        let (time, said) = desk.timed("residents.find", json!({ "text": text, "limit": ROWS })).await;
        times.push(time);
        compare(text, there[text], &said?)?;
    }
    let row = Row::new(
        "P3",
        "the same and last fours, 50 rows, p95",
        crate::measure::Times::of(times).percentile(95),
    );
    table.add(row.within(Duration::from_millis(5)));
    table.note(format!(
        "P3: the answers to {} questions were those of a scan over all {residents} people: recall 100 %.",
        asked.len()
    ));
    Ok(())
}

fn is_number(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

/// What people are asked for: pieces of the names, readings and numbers of people of the sample.
fn questions(desk: &Large) -> Result<Vec<String>> {
    let residents = desk.made.size.residents;
    let mut asked = BTreeSet::new();
    let mut number = 0;
    while asked.len() < COMPARED && number < residents {
        let somebody = number.wrapping_mul(7919) % residents;
        let texts = texts(&person(desk.made.size.seed, somebody))?;
        asked.extend(texts.into_iter().nth(usize::try_from(number % 7)?));
        number += 1;
    }
    Ok(asked.into_iter().collect())
}

/// Every text of one to four characters that finds this person, by looking at the person.
fn texts(person: &Value) -> Result<BTreeSet<String>> {
    let name = PersonName::parse(person["name"].as_str().context("everybody has a name")?)?;
    let folded: Vec<char> = fold(name.as_str()).chars().collect();
    let pieces = (0..folded.len())
        .flat_map(|from| (1..=LONGEST).filter_map(move |length| Some((from, from.checked_add(length)?))))
        .filter_map(|(from, to)| Some(folded.get(from..to)?.iter().collect::<String>()));
    let typed = search_tokens(&name, None);
    let letters = typed.iter().map(Token::as_str).filter(|token| token.is_ascii());
    let begun =
        letters.flat_map(|token| (1..=LONGEST).filter_map(|length| token.get(..length))).map(str::to_owned);
    let number = |text: &Value| -> Option<String> {
        let text = text.as_str()?;
        text.get(text.len().checked_sub(4)?..).map(str::to_owned)
    };
    let numbers = [number(&person["document"]["number"]), number(&person["phone"])].into_iter().flatten();
    Ok(pieces.chain(begun).chain(numbers).collect())
}

/// How many people each question finds, by looking at everybody.
fn scan(desk: &Large, asked: &[String]) -> Result<HashMap<String, usize>> {
    let mut there: HashMap<String, usize> = asked.iter().map(|text| (text.clone(), 0)).collect();
    let sample: Vec<Value> = serde_json::from_str(include_str!("../../desk/src/sample/residents.json"))?;
    let people = (0..desk.made.size.residents).map(|number| person(desk.made.size.seed, number));
    for person in people.chain(sample) {
        for text in texts(&person)? {
            there.entry(text).and_modify(|count| *count += 1);
        }
    }
    Ok(there)
}

fn compare(text: &str, there: usize, said: &Value) -> Result<()> {
    let found = said["residents"].as_array().map_or(0, Vec::len);
    ensure!(found == there.min(ROWS), "{text}: {found} found, {there} are there");
    ensure!(said["more"] == (there > ROWS), "{text}: of {there} it says more = {}", said["more"]);
    Ok(())
}
