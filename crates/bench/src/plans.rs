//! The statements of an action as the floor plays them: the desk's own files, with parameters taken from the
//! data by a query.

use anyhow::Result;
use domain::time::{Day, Instant};

use crate::floor::Plan;

/// What the door does around every write, in the order of `desk/src/door/transact.rs`: its audit row and the
/// reply it keeps. `?1` is the number of the round.
fn written(plan: Plan, action: &str, now: Instant) -> Result<Plan> {
    let now = now.millis();
    let plan = plan.play(
        "audit/append.sql",
        &format!(
            "select site_id, zeroblob(16), coalesce((select max(sequence) from audit where audit.site_id = site.site_id and \
             station_id = zeroblob(16)), 0) + 1, {now}, (select id from staff limit 1), '{action}', 'booking', randomblob(16), null, '{{}}', \
             randomblob(32) from site where ?1 = ?1"
        ),
    )?;
    let kept = format!(
        "select site_id, {id}, '{action}', randomblob(32), randomblob(160), {now} from site",
        id = id(action)
    );
    Ok(plan.play("door/keep.sql", &kept)?.run("commit"))
}

/// An id in the order of time, as a UUIDv7 is.
fn id(of: &str) -> String {
    let mark = of.bytes().fold(1_u32, |mark, byte| mark.wrapping_mul(31).wrapping_add(byte.into())) % 9;
    format!("cast(printf('{}%015d', ?1) as blob)", mark + 1)
}

/// The site, once.
fn begun() -> Plan {
    Plan::default().setup("create temp table site as select site_id from rooms limit 1")
}

/// `rooms.book` on free hours from `first` on, eight a day in each of the rooms of the sample.
pub(crate) fn book(first: Day, now: Instant) -> Result<Plan> {
    let (slot, now_millis) = (slot(first), now.millis());
    let plan = with_rooms()
        .run("begin immediate")
        .play(
            "rooms/parties.sql",
            &format!("{slot} select site_id, null, null, null, null, room_id, null, null, null, 0 from whole"),
        )?
        .play(
            "calendar/of_day.sql",
            &format!(
                "{slot} select site_id, 1 + (strftime('%w', day) + 6) % 7, day, cast(strftime('%Y', day) as integer), \
                 strftime('%Y-01-01', day) from whole"
            ),
        )?
        .play(
            "rooms/bearing.sql",
            &format!(
                "{slot} select null, null, null, null, null, room_id, null, null, null, null, starts, \
                 from_at + 3600000 + 14400000, from_at - 14400000, zeroblob(16), organiser, starts, starts, starts, \
                 starts, {now_millis} - 10368000000 from whole"
            ),
        )?;
    insert_booking(plan, &slot, now)
}

/// The rows that `rooms.book` writes, and nothing that it reads first: no booking that is kept costs less.
pub(crate) fn book_unasked(first: Day, now: Instant) -> Result<Plan> {
    insert_booking(with_rooms().run("begin immediate"), &slot(first), now)
}

/// The site, and the rooms of the sample by number.
fn with_rooms() -> Plan {
    begun().setup(
        "create temp table room as
        select site_id, id as room_id, row_number() over (order by code) - 1 as n
        from rooms where code like 'sample-%'",
    )
}

/// The free hour of a round, as the table `whole`.
fn slot(first: Day) -> String {
    let base = Instant::start_of(first).millis() + 9 * 3_600_000;
    format!(
        "with slot as (
            select site_id, room_id, {base} + (?1 / rooms / 8) * 86400000 + (?1 / rooms % 8) * 3600000 as from_at
            from room, (select count(*) as rooms from room)
            where n = ?1 % rooms
        ), whole as (
            select site_id, room_id, from_at, from_at - from_at % 86400000 - 28800000 as starts,
                date(from_at / 1000 + 28800, 'unixepoch') as day,
                (select organiser from bookings where rowid = 1 + ?1 * 37 % 900) as organiser
            from slot
        )"
    )
}

/// The booking, its audit row and its reply, kept.
fn insert_booking(plan: Plan, slot: &str, now: Instant) -> Result<Plan> {
    let now_millis = now.millis();
    let plan = plan.play(
        "rooms/insert.sql",
        &format!(
            "{slot} select site_id, {id}, room_id, day, from_at, from_at + 1800000, 0, 'other', organiser, null, \
             '楼组活动队', null, '王小明', null, 12, '[]', null, null, 'confirmed', null, {now_millis}, \
             (select id from staff limit 1) from whole",
            id = id("rooms.book")
        ),
    )?;
    written(plan, "rooms.book", now)
}

/// The statement that looks for overlaps alone, at hours all over the history.
pub(crate) fn overlap() -> Result<Plan> {
    begun().play(
        "rooms/bearing.sql",
        "select null, null, null, null, null, room_id, null, null, null, null, from_at - 21600000, to_at + 14400000, \
         from_at - 14400000, zeroblob(16), null, from_at, from_at, from_at, from_at, from_at from bookings where rowid = 1 + ?1 * 7919 % (select max(rowid) from bookings)",
    )
}

/// `courses.enrol` in the course of this code, whose book is plain.
pub(crate) fn enrol(code: &str, now: Instant) -> Result<Plan> {
    let (wanted, now_millis) = (wanted(code), now.millis());
    let plan = with_people()
        .run("begin immediate")
        .play(
            "courses/look.sql",
            &format!("{wanted} select resident, course, {now_millis}, site_id, null from wanted"),
        )?
        .play(
            "engagements/with_course.sql",
            &format!("{wanted} select resident, course, {now_millis} from wanted"),
        )?;
    insert_enrolment(plan, &wanted, now)
}

/// The rows that `courses.enrol` writes, and nothing that it reads first.
pub(crate) fn enrol_unasked(code: &str, now: Instant) -> Result<Plan> {
    insert_enrolment(with_people().run("begin immediate"), &wanted(code), now)
}

/// The site, and the last residents by number.
fn with_people() -> Plan {
    begun()
        .setup(
            "create temp table person as
            select id as resident, row_number() over (order by rowid desc) - 1 as n
            from (select rowid, id from residents order by rowid desc limit 20000)",
        )
        .setup("create index temp.person_by_n on person (n)")
}

/// Who wants which place in a round, as the table `wanted`.
fn wanted(code: &str) -> String {
    format!(
        "with wanted as (
            select site_id, id as course, (select resident from person where n = ?1) as resident
            from courses where code = '{code}'
        )"
    )
}

/// The enrolment, its audit row and its reply, kept.
fn insert_enrolment(plan: Plan, wanted: &str, now: Instant) -> Result<Plan> {
    let now_millis = now.millis();
    let plan = plan.play(
        "courses/enrolment_add.sql",
        &format!(
            "{wanted} select site_id, {id}, course, resident, null, 'everybody', 'enrolled', {now_millis}, 1 + ?1, \
             null, (select id from staff limit 1) from wanted",
            id = id("courses.enrol")
        ),
    )?;
    written(plan, "courses.enrol", now)
}

/// `residents.find` for these texts, as far as it reads tokens and people.
pub(crate) fn find(texts: &[String]) -> Result<Plan> {
    let rows = (0..).zip(texts).map(|(n, text)| format!("({n}, '{text}')")).collect::<Vec<_>>().join(", ");
    let found = (0..51).map(|place| {
        let place = place % 20;
        format!(
            "coalesce((select id from hit where k = {place}), (select id from hit where k = 0), zeroblob(16))"
        )
    });
    let found = found.collect::<Vec<_>>().join(", ");
    begun()
        .setup(&format!(
            "create temp table typed as select column1 as n, column2 as text from (values {rows})"
        ))
        .run("begin")
        .play(
            "residents/find_tokens.sql",
            "select site_id, text, zeroblob(16), text || char(1114111) from site, typed where n = ?1",
        )?
        .play(
            "residents/load_several.sql",
            &format!(
                "with hit as materialized (
                    select row_number() over () - 1 as k, resident_id as id from (
                        select distinct resident_id from resident_tokens
                        where site_id = (select site_id from site)
                            and token >= (select text from typed where n = ?1)
                            and token < (select text || char(1114111) from typed where n = ?1)
                        limit 20
                    )
                )
                select (select site_id from site), {found}"
            ),
        )
        .map(|plan| plan.run("rollback"))
}

/// `rooms.month` for the month that begins so.
pub(crate) fn month(first: Day, last: Day) -> Result<Plan> {
    begun()
        .run("begin")
        .play("rooms/month.sql", &format!("select site_id, '{first}', '{last}' from site where ?1 = ?1"))
        .map(|plan| plan.run("rollback"))
}
