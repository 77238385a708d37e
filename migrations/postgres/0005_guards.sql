-- The last guards: what no code path can get past. Their names are the codes of the faults they raise.

create extension if not exists btree_gist;

alter table bookings add constraint booking_overlaps exclude using gist (
    site_id with =,
    room_id with =,
    int8range(from_at, to_at) with &&
) where (state in ('pending', 'confirmed', 'in_use', 'finished'));

alter table sign_ups add constraint shift_clashes exclude using gist (
    site_id with =,
    resident_id with =,
    int8range(from_at, to_at) with &&
) where (state in ('signed_up', 'present'));

-- Places: `taken` follows the rows that hold a place, and its check refuses one too many.
create function count_places() returns trigger language plpgsql as $$
declare
    holder text := tg_argv[0];
    reference text := tg_argv[1];
    held text[] := string_to_array(tg_argv[2], ',');
begin
    if tg_op <> 'INSERT' and old.state = any (held) then
        execute format('update %I set taken = taken - 1 where id = ($1).%I', holder, reference) using old;
    end if;
    if tg_op <> 'DELETE' and new.state = any (held) then
        execute format('update %I set taken = taken + 1 where id = ($1).%I', holder, reference) using new;
    end if;
    return null;
end $$;

create trigger enrolments_count after insert or update or delete on enrolments
    for each row execute function count_places('courses', 'course_id', 'enrolled,offered');
create trigger sign_ups_count after insert or update or delete on sign_ups
    for each row execute function count_places('shifts', 'shift_id', 'signed_up,present,done,unconfirmed,absent');
create trigger appointments_count after insert or update or delete on appointments
    for each row execute function count_places('slots', 'slot_id', 'booked,checked_in,served,no_show');

-- Append-only: the audit chain, receipts' numbers, minutes and frozen days.
create function append_only() returns trigger language plpgsql as $$
begin
    raise exception using errcode = 'integrity_constraint_violation', constraint = 'append_only', message = 'append_only';
end $$;

create trigger audit_append_only before update or delete on audit for each row execute function append_only();
create trigger service_minutes_append_only before update or delete on service_minutes for each row execute function append_only();
create trigger reports_append_only before update or delete on reports for each row execute function append_only();
create trigger receipts_keep before delete on receipts for each row execute function append_only();
create trigger receipts_number_keep before update of number, sequence, day, kind, visit_id, view, issued_at, issued_by, replaces_id on receipts
    for each row execute function append_only();
create trigger receipts_void_once before update on receipts
    for each row when (old.state = 'void' and new.state <> 'void') execute function append_only();
create trigger visits_finished before update on visits
    for each row when (old.state in ('finished', 'left') and new.state not in ('finished', 'left')) execute function append_only();
