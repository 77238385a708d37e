//! The floor of whoever reaches SQLite through sqlx: the same statements, without a door.

use std::path::Path;

use anyhow::{Context, Result, bail};
use sqlx::sqlite::{
    SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous, SqliteValueRef,
};
use sqlx::{
    Arguments, AssertSqlSafe, ConnectOptions, Decode, Row, Sqlite, SqliteConnection, TypeInfo, ValueRef,
};

use crate::floor::{Plan, Step};
use crate::measure::{Times, now};

/// Plays rounds of the plan in two texts: what is read before the rules are asked, and what is written after them.
/// No door that goes through sqlx can do with fewer ways to SQLite's thread and back.
pub(crate) async fn rounds(database: &Path, plan: &Plan, count: u64) -> Result<Times> {
    let mut connection = open(database).await?;
    for sql in plan.once() {
        sqlx::raw_sql(AssertSqlSafe(sql.as_str())).execute(&mut connection).await?;
    }
    let steps = plan.steps();
    let first_written = steps.iter().position(Step::writes).context("the plan writes nothing")?;
    let (read, written) = steps.split_at(first_written);
    let mut texts = Vec::new();
    let mut times = Vec::new();
    for round in 0..count {
        let arguments = [
            arguments(&mut connection, read, round).await?,
            arguments(&mut connection, written, round).await?,
        ];
        if texts.is_empty() {
            texts = vec![in_one_text(read, &arguments[0].1), in_one_text(written, &arguments[1].1)];
        }
        let start = now();
        for (text, (arguments, _)) in texts.iter().zip(arguments) {
            sqlx::query_with(AssertSqlSafe(text.as_str()), arguments).fetch_all(&mut connection).await?;
        }
        times.push(start.elapsed());
    }
    Ok(Times::of(times))
}

async fn open(database: &Path) -> Result<SqliteConnection> {
    let options = SqliteConnectOptions::new()
        .filename(database)
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .pragma("cache_size", "-65536")
        .pragma("mmap_size", "2147418112");
    Ok(options.disable_statement_logging().connect().await?)
}

/// What is bound to these steps together, and how much of it to each.
async fn arguments(
    connection: &mut SqliteConnection,
    steps: &[Step],
    round: u64,
) -> Result<(SqliteArguments, Vec<usize>)> {
    let (mut all, mut counts) = (SqliteArguments::default(), Vec::new());
    for step in steps {
        let before = all.len();
        if let Some(query) = &step.parameters {
            let round = i64::try_from(round)?;
            let row =
                sqlx::query(AssertSqlSafe(query.as_str())).bind(round).fetch_one(&mut *connection).await?;
            for column in 0..row.len() {
                add(&mut all, row.try_get_raw(column)?)?;
            }
        }
        counts.push(all.len() - before);
    }
    Ok((all, counts))
}

fn add(arguments: &mut SqliteArguments, value: SqliteValueRef<'_>) -> Result<()> {
    let added = match value.type_info().name() {
        _ if value.is_null() => arguments.add(None::<i64>),
        "INTEGER" => arguments.add(decoded::<i64>(value)?),
        "TEXT" => arguments.add(decoded::<String>(value)?),
        "BLOB" => arguments.add(decoded::<Vec<u8>>(value)?),
        other => bail!("a parameter is {other}"),
    };
    added.map_err(anyhow::Error::from_boxed)
}

fn decoded<'r, T: Decode<'r, Sqlite>>(value: SqliteValueRef<'r>) -> Result<T> {
    T::decode(value).map_err(anyhow::Error::from_boxed)
}

/// The statements one after the other, their parameters numbered on.
fn in_one_text(steps: &[Step], counts: &[usize]) -> String {
    let mut before = 0;
    let mut text = String::new();
    for (step, count) in steps.iter().zip(counts) {
        text += &numbered_on(&step.statement, before);
        text += ";\n";
        before += count;
    }
    text
}

/// `$1` becomes `$8` where seven parameters stand before it.
fn numbered_on(sql: &str, before: usize) -> String {
    let mut parts = sql.split('$');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let digits = part.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(part.len());
        let (number, rest) = part.split_at(digits);
        text.push('$');
        match number.parse::<usize>() {
            Ok(number) => text += &(number + before).to_string(),
            Err(_no_parameter) => text += number,
        }
        text += rest;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_numbered_on() {
        let sql = "select '$.a' where x = $1 and y > $12";
        assert_eq!(numbered_on(sql, 7), "select '$.a' where x = $8 and y > $19");
        assert_eq!(numbered_on("commit", 7), "commit");
    }
}
