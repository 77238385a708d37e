//! The last guards, each broken once past the door: the database refuses, and does not once the guard is gone.

use std::collections::BTreeSet;

use serde_json::json;

use crate::harness::backdoor::{Backdoor, Cell};
use crate::harness::bookings::{plain_booking, plain_room};
use crate::harness::{TestDesk, both_engines, new_request};

/// A guard a line: what it is in SQLite, what it is in PostgreSQL, what it is refused with, and the statement that
/// breaks it, after statements that set the stage. `$1` is a fresh id.
///
/// Which trigger moved a count shows when the count was wrong before: then the check of the places refuses.
const GUARDS: &str = "
trigger booking_overlaps_insert | constraint booking_overlaps on bookings | booking_overlaps | insert into bookings (site_id, id, room_id, day, from_at, to_at, purpose, organiser, responsible, heads, state, created_at, created_by, changed_at) select site_id, $1, room_id, day, from_at + 60000, to_at, purpose, organiser, responsible, heads, state, 0, created_by, 0 from bookings where from_at = (select min(from_at) from bookings)
trigger booking_overlaps_update | constraint booking_overlaps on bookings | booking_overlaps | update bookings set from_at = from_at - 10800000 where from_at = (select max(from_at) from bookings)
check booking_interval | check booking_interval on bookings | booking_interval | update bookings set to_at = from_at
trigger shift_clashes_insert | constraint shift_clashes on sign_ups | shift_clashes | insert into sign_ups (site_id, id, shift_id, resident_id, from_at, to_at, state, created_by, changed_at) select site_id, $1, (select id from shifts where taken = 0 limit 1), resident_id, from_at, to_at, 'signed_up', created_by, 0 from sign_ups where from_at = (select min(from_at) from sign_ups)
trigger shift_clashes_update | constraint shift_clashes on sign_ups | shift_clashes | update sign_ups set from_at = (select min(from_at) from sign_ups) where from_at = (select max(from_at) from sign_ups)
index already_signed_up | index already_signed_up | already_signed_up | insert into sign_ups (site_id, id, shift_id, resident_id, from_at, to_at, state, created_by, changed_at) select site_id, $1, shift_id, resident_id, from_at + 86400000, to_at + 86400000, 'signed_up', created_by, 0 from sign_ups where from_at = (select min(from_at) from sign_ups)
trigger sign_ups_count_insert | trigger sign_ups_count on sign_ups | shift_full | update shifts set taken = quota ; insert into sign_ups (site_id, id, shift_id, resident_id, from_at, to_at, state, created_by, changed_at) select site_id, $1, shift_id, (select id from residents where name = '仇晓岚'), from_at, to_at, 'signed_up', created_by, 0 from sign_ups where from_at = (select min(from_at) from sign_ups)
trigger sign_ups_count_update | trigger sign_ups_count on sign_ups | shift_full | update shifts set taken = 0 ; update sign_ups set state = 'cancelled'
trigger sign_ups_count_delete | trigger sign_ups_count on sign_ups | shift_full | update shifts set taken = 0 ; delete from sign_ups
check shift_full | check shift_full on shifts | shift_full | update shifts set taken = quota + 1
index already_enrolled | index already_enrolled | already_enrolled | insert into enrolments (site_id, id, course_id, resident_id, audience, state, queued_at, place_in_queue, created_by, changed_at) select site_id, $1, course_id, resident_id, audience, 'waiting', 0, 9, created_by, 0 from enrolments
trigger enrolments_count_insert | trigger enrolments_count on enrolments | course_places_taken | update courses set taken = quota ; insert into enrolments (site_id, id, course_id, resident_id, audience, state, queued_at, place_in_queue, created_by, changed_at) select site_id, $1, course_id, (select id from residents where name = '仇晓岚'), audience, 'enrolled', 0, 9, created_by, 0 from enrolments
trigger enrolments_count_update | trigger enrolments_count on enrolments | course_places_taken | update courses set taken = 0 ; update enrolments set state = 'withdrawn'
trigger enrolments_count_delete | trigger enrolments_count on enrolments | course_places_taken | update courses set taken = 0 ; delete from enrolments
check course_places_taken | check course_places_taken on courses | course_places_taken | update courses set taken = quota + 1
check | check enrolments_check on enrolments | enrolments_check | update enrolments set state = 'offered'
index already_appointed | index already_appointed | already_appointed | insert into appointments (site_id, id, slot_id, resident_id, name, state, created_by, changed_at) select site_id, $1, slot_id, resident_id, name, 'booked', created_by, 0 from appointments
trigger appointments_count_insert | trigger appointments_count on appointments | slot_places_taken | update slots set taken = quota ; insert into appointments (site_id, id, slot_id, name, state, created_by, changed_at) select site_id, $1, slot_id, '路人', 'booked', created_by, 0 from appointments
trigger appointments_count_update | trigger appointments_count on appointments | slot_places_taken | update slots set taken = 0 ; update appointments set state = 'cancelled'
trigger appointments_count_delete | trigger appointments_count on appointments | slot_places_taken | update slots set taken = 0 ; delete from appointments
check slot_places_taken | check slot_places_taken on slots | slot_places_taken | update slots set taken = quota + 1
check | check appointments_check on appointments | appointments_check | update appointments set state = 'served'
trigger audit_no_update | trigger audit_append_only on audit | append_only | update audit set reason = 'x'
trigger audit_no_delete | trigger audit_append_only on audit | append_only | delete from audit where sequence = 1
trigger service_minutes_no_update | trigger service_minutes_append_only on service_minutes | append_only | update service_minutes set minutes = 1 where reverses is null
trigger service_minutes_no_delete | trigger service_minutes_append_only on service_minutes | append_only | delete from service_minutes
index minutes_reversed_once | index minutes_reversed_once | minutes_reversed_once | insert into service_minutes (site_id, id, resident_id, day, minutes, reverses, confirmed_by, at) select site_id, $1, resident_id, day, minutes, reverses, confirmed_by, 0 from service_minutes where reverses is not null
trigger reports_no_update | trigger reports_append_only on reports | append_only | update reports set figures = '{}'
trigger reports_no_delete | trigger reports_append_only on reports | append_only | delete from reports
index report_version_taken | index report_version_taken | report_version_taken | insert into reports (site_id, id, day, version, figures, sheet, differences, audit_heads, finalised_at, finalised_by) select site_id, $1, day, version, figures, sheet, differences, audit_heads, 0, finalised_by from reports
trigger receipts_keep | trigger receipts_keep on receipts | append_only | delete from receipts where sequence = 1
trigger receipts_number_keep | trigger receipts_number_keep on receipts | append_only | update receipts set number = 'JNL-SL-20261122-0009', sequence = 9 where sequence = 1
trigger receipts_void_once | trigger receipts_void_once on receipts | append_only | update receipts set state = 'issued', void_reason = null, voided_by = null, voided_at = null where state = 'void'
index receipt_number_taken | index receipt_number_taken | receipt_number_taken | insert into receipts (site_id, id, visit_id, kind, day, sequence, number, view, template, issued_at, issued_by, state, void_reason, voided_by, voided_at) select site_id, $1, visit_id, kind, day, sequence, number || '-2', view, 1, 0, issued_by, state, void_reason, voided_by, voided_at from receipts where state = 'void'
index receipt_by_number | index receipt_by_number | receipt_by_number | insert into receipts (site_id, id, visit_id, kind, day, sequence, number, view, template, issued_at, issued_by, state, void_reason, voided_by, voided_at) select site_id, $1, visit_id, kind, day, 99, number, view, 1, 0, issued_by, state, void_reason, voided_by, voided_at from receipts where state = 'void'
index receipt_already_replaced | index receipt_already_replaced | receipt_already_replaced | insert into receipts (site_id, id, visit_id, kind, day, sequence, number, view, template, issued_at, issued_by, state, void_reason, voided_by, voided_at, replaces_id) select site_id, visit_id, visit_id, kind, day, 98, 'JNL-SL-20261122-0098', view, 1, 0, issued_by, state, void_reason, voided_by, voided_at, id from receipts where state = 'void' ; insert into receipts (site_id, id, visit_id, kind, day, sequence, number, view, template, issued_at, issued_by, state, void_reason, voided_by, voided_at, replaces_id) select site_id, $1, visit_id, kind, day, 99, 'JNL-SL-20261122-0099', view, 1, 0, issued_by, state, void_reason, voided_by, voided_at, id from receipts where state = 'void' and replaces_id is null
index visit_has_receipt | index visit_has_receipt | visit_has_receipt | insert into receipts (site_id, id, visit_id, kind, day, sequence, number, view, template, issued_at, issued_by, state) select site_id, $1, visit_id, kind, day, 99, 'JNL-SL-20261122-0099', view, 1, 0, issued_by, state from receipts where state = 'issued'
check | check receipts_check on receipts | receipts_check | update receipts set state = 'void' where state = 'issued'
check | check receipts_check1 on receipts | receipts_check1 | update receipts set voided_by = issued_by where state = 'void'
check | check series_last_number_check on series | series_last_number_check | update series set last_number = -1
trigger visits_finished | trigger visits_finished on visits | append_only | update visits set state = 'parked', parked_where = '复印', parked_at = 0, ended_at = null where id = (select visit_id from receipts where state = 'issued')
index counter_busy | index counter_busy | counter_busy | insert into visits (site_id, id, day, counter_id, staff_id, channel, state, opened_at) select site_id, $1, day, counter_id, staff_id, channel, 'open', 0 from visits where state = 'open'
index ticket_already_served | index ticket_already_served | ticket_already_served | insert into visits (site_id, id, day, ticket_id, counter_id, staff_id, channel, state, opened_at, ended_at) select site_id, $1, day, ticket_id, counter_id, staff_id, channel, 'left', 0, 0 from visits where ticket_id is not null
check | check visits_check on visits | visits_check | update visits set state = 'parked' where state = 'open'
check | check visits_check1 on visits | visits_check1 | update visits set state = 'left' where state = 'open'
check | check visit_items_check on visit_items | visit_items_check | update visit_items set outcome = 'not_accepted'
index ticket_number_taken | index ticket_number_taken | ticket_number_taken | insert into tickets (site_id, id, day, prefix, number, queue, sequence, state, issued_at, issued_by) select site_id, $1, day, prefix, number, queue, 99, state, 0, issued_by from tickets
index ticket_sequence_taken | index ticket_sequence_taken | ticket_sequence_taken | insert into tickets (site_id, id, day, prefix, number, queue, sequence, state, issued_at, issued_by) select site_id, $1, day, prefix, 99, queue, sequence, state, 0, issued_by from tickets
index resident_document_taken | index resident_document_taken | resident_document_taken | insert into residents (id, site_id, name, document_kind, document, document_index, created_at, created_by) select $1, site_id, name, document_kind, document, document_index, 0, created_by from residents where name = '单志远'
check | check residents_check1 on residents | residents_check1 | update residents set document_index = null where document is not null
index organisation_name_taken | index organisation_name_taken | organisation_name_taken | insert into organisations (id, site_id, name, kind, created_at) select $1, site_id, name, kind, 0 from organisations where name = '社区学校'
";

/// A line of the table.
struct Guard {
    /// `trigger`, `constraint`, `index` or `check`, its name, and in PostgreSQL `on` its table.
    object: &'static str,
    refusal: &'static str,
    stage: Vec<&'static str>,
    breaking: &'static str,
}

fn guards(of: &Backdoor) -> Vec<Guard> {
    let lines = GUARDS.lines().filter(|line| !line.is_empty());
    let guard = |line: &'static str| {
        let parts: Vec<_> = line.splitn(4, " | ").collect();
        let [sqlite, postgres, refusal, statements] = parts[..] else { panic!("four parts: {line}") };
        let mut stage: Vec<_> = statements.split(" ; ").collect();
        let breaking = stage.pop().expect("a statement");
        let object = if matches!(of, Backdoor::Sqlite(_)) { sqlite } else { postgres };
        Guard { object, refusal, stage, breaking }
    };
    lines.map(guard).collect()
}

impl Guard {
    fn name(&self) -> Option<&'static str> {
        self.object.split(' ').nth(1)
    }

    /// Breaks it, in a transaction that is undone, with or without the guard.
    async fn broken(&self, backdoor: &mut Backdoor, without: Option<&str>) -> Result<u64, sqlx::Error> {
        let id = [Cell::Id(new_request())];
        let cells = if self.breaking.contains("$1") { &id[..] } else { &[] };
        backdoor.execute("begin", &[]).await;
        for statement in without.iter().chain(&self.stage) {
            backdoor.execute(statement, &[]).await;
        }
        let done = backdoor.try_execute(self.breaking, cells).await;
        backdoor.execute("rollback", &[]).await;
        done
    }

    /// What takes it away; SQLite cannot drop a check.
    fn drop(&self, of: &Backdoor) -> Option<String> {
        let (kind, name) = self.object.split_once(' ')?;
        match (of, kind) {
            (Backdoor::Sqlite(_), "check") => None,
            (Backdoor::Postgres(_), "check" | "constraint") => {
                let (name, table) = name.split_once(" on ").expect("a constraint stands on a table");
                Some(format!("alter table {table} drop constraint {name}"))
            }
            _ => Some(format!("drop {kind} {name}")),
        }
    }

    /// Whether an error is this guard's. SQLite tells the columns of an index and the text of a nameless check.
    fn is(&self, error: &sqlx::Error, of: &Backdoor) -> bool {
        let sqlx::Error::Database(error) = error else { return false };
        match (of, self.object.split(' ').next()) {
            (Backdoor::Postgres(_), _) => error.constraint() == Some(self.refusal),
            (Backdoor::Sqlite(_), Some("index")) => error.is_unique_violation(),
            (Backdoor::Sqlite(_), Some("check")) if self.name().is_none() => error.is_check_violation(),
            (Backdoor::Sqlite(_), _) => error.message().contains(self.refusal),
        }
    }
}

/// A row of everything that is guarded, made by those who work here.
async fn a_days_business(desk: &TestDesk) {
    let room = desk.ok("manager", "rooms.add", plain_room("guarded", "小会议室")).await["room"].clone();
    for (from, to) in [("09", "11"), ("13", "14")] {
        let time = |hour: &str| format!("2026-11-28T{hour}:00:00+08:00");
        desk.ok("clerk", "rooms.book", plain_booking(&room, &time(from), &time(to), "冯建国")).await;
    }
    let person = desk.resident("单志远").await;
    let volunteer = json!({ "resident": person, "consent": "2026-09" });
    desk.ok("clerk", "volunteers.register", volunteer).await;
    let post = desk.of_code("volunteers.posts", "hall-guidance").await;
    let shifts = desk.ok("clerk", "volunteers.shifts", json!({ "post": post, "day": "2026-11-24" })).await;
    for place in 0..2 {
        let shift = &shifts[place]["id"];
        desk.ok("clerk", "volunteers.sign_up", json!({ "shift": shift, "resident": person })).await;
    }
    let course = json!({
        "code": "guarded", "name": "书法", "kind": "course", "centre": "party_mass_service", "place": "二楼",
        "quota": { "kind": "total", "places": 5 }, "organisers": ["社区学校"],
        "sessions": [{ "day": "2026-12-20", "from": "09:00", "to": "10:00" }],
    });
    let course = desk.ok("manager", "courses.add", course).await["course"].clone();
    desk.ok("clerk", "courses.enrol", json!({ "course": course, "resident": person })).await;
    let advisor = desk.of_code("appointments.advisors", "job-guidance").await;
    let slots = json!({ "from": "2026-12-01", "advisor": advisor });
    let days = desk.ok("clerk", "appointments.slots", slots).await;
    let appointment = json!({ "slot": days[0]["slots"][0]["slot"], "resident": person });
    desk.ok("clerk", "appointments.book", appointment).await;
    desk.ok("manager", "reports.finalise", json!({ "day": "2026-11-21" })).await;
    visits(desk).await;
}

/// A visit with a receipt, one whose receipt is void, one in hand; and minutes that were taken back.
async fn visits(desk: &TestDesk) {
    let mut numbers = Vec::new();
    for args in [json!({ "ticket": desk.ticket(json!({})).await["ticket"] }), json!({})] {
        let visit = desk.visit("clerk", args).await;
        let asked = json!({ "visit": visit, "topic": "居住证", "question": "问", "answer": "答" });
        desk.ok("clerk", "consultations.log", asked).await;
        numbers.push(desk.ok("clerk", "visits.finish", json!({ "visit": visit })).await["number"].clone());
    }
    desk.ok("lead", "receipts.void", json!({ "receipt": numbers[1], "reason": "打印有误" })).await;
    desk.visit("clerk", json!({})).await;
    let served =
        "insert into service_minutes (site_id, id, resident_id, day, minutes, reverses, confirmed_by, at)
        select site_id, $1, resident_id, '2026-11-22', $2, $3, created_by, 0
        from sign_ups where from_at = (select min(from_at) from sign_ups)";
    let (first, mut backdoor) = (new_request(), desk.backdoor().await);
    let plain = served.replace("$3", "null");
    backdoor.execute(&plain, &[first.into(), 60.into()]).await;
    backdoor.execute(served, &[new_request().into(), (-60).into(), first.into()]).await;
}

both_engines! {
    /// Each guard refuses what breaks it, and it is this guard: without it the same statement goes through.
    async fn every_guard_refuses(desk: TestDesk) {
        a_days_business(&desk).await;
        let mut backdoor = desk.backdoor().await;
        let mut wrong = Vec::new();
        for guard in guards(&backdoor) {
            match guard.broken(&mut backdoor, None).await {
                Err(error) if guard.is(&error, &backdoor) => {}
                other => wrong.push(format!("{} must refuse with {}, not {other:?}", guard.object, guard.refusal)),
            }
            let Some(drop) = guard.drop(&backdoor) else { continue };
            match guard.broken(&mut backdoor, Some(&drop)).await {
                Ok(rows) if rows > 0 => {}
                other => wrong.push(format!("without {} it goes through, not {other:?}", guard.object)),
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

both_engines! {
    /// No guard of the database is missing in the table above, and the table names none that is not there.
    async fn every_guard_is_named(desk: TestDesk) {
        const SQLITE: &str = "select name from sqlite_schema
            where type = 'trigger' or (type = 'index' and sql like 'create unique index%')";
        const POSTGRES: &str = "select cast(tgname as text) from pg_trigger where not tgisinternal
            union select cast(conname as text) from pg_constraint
                where contype = 'x' or (contype = 'c' and conname !~ '_check[0-9]*$')
            union select cast(relname as text) from pg_index join pg_class on pg_class.oid = indexrelid
                where indisunique and relnamespace = cast('public' as regnamespace)
                and not exists (select 1 from pg_constraint where conindid = indexrelid)";
        let mut backdoor = desk.backdoor().await;
        let mut named: BTreeSet<String> = guards(&backdoor).iter().filter_map(Guard::name).map(str::to_owned).collect();
        let mut found: BTreeSet<String> = match backdoor {
            Backdoor::Sqlite(_) => backdoor.texts(SQLITE, &[]).await.into_iter().collect(),
            Backdoor::Postgres(_) => backdoor.texts(POSTGRES, &[]).await.into_iter().collect(),
        };
        if matches!(backdoor, Backdoor::Sqlite(_)) {
            // The names of checks stand in the text of their tables alone.
            for table in backdoor.texts("select sql from sqlite_schema where type = 'table'", &[]).await {
                found.extend(table.split("constraint ").skip(1).filter_map(|rest| rest.split(' ').next()).map(str::to_owned));
            }
        } else {
            named.retain(|name| !name.trim_end_matches(char::is_numeric).ends_with("_check"));
        }
        assert_eq!(found, named, "left: in the database; right: in the table");
    }
}
