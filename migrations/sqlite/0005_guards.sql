-- The last guards: what no code path can get past. Their names are the codes of the faults they raise.
-- A booking lasts 14 hours at the most (50,400,000 ms), so the overlap test reads a bounded piece of the index.

create trigger booking_overlaps_insert before insert on bookings
when new.state in ('pending', 'confirmed', 'in_use', 'finished') and exists (
    select 1 from bookings as other
    where other.room_id = new.room_id
        and other.from_at > new.from_at - 50400000
        and other.from_at < new.to_at
        and other.to_at > new.from_at
        and other.state in ('pending', 'confirmed', 'in_use', 'finished')
)
begin
    select raise(abort, 'booking_overlaps');
end;

create trigger booking_overlaps_update before update of room_id, from_at, to_at, state on bookings
when new.state in ('pending', 'confirmed', 'in_use', 'finished') and exists (
    select 1 from bookings as other
    where other.room_id = new.room_id
        and other.from_at > new.from_at - 50400000
        and other.from_at < new.to_at
        and other.to_at > new.from_at
        and other.id <> new.id
        and other.state in ('pending', 'confirmed', 'in_use', 'finished')
)
begin
    select raise(abort, 'booking_overlaps');
end;

create trigger shift_clashes_insert before insert on sign_ups
when new.state in ('signed_up', 'present') and exists (
    select 1 from sign_ups as other
    where other.resident_id = new.resident_id
        and other.from_at < new.to_at
        and other.to_at > new.from_at
        and other.state in ('signed_up', 'present')
)
begin
    select raise(abort, 'shift_clashes');
end;

create trigger shift_clashes_update before update of from_at, to_at, state on sign_ups
when new.state in ('signed_up', 'present') and exists (
    select 1 from sign_ups as other
    where other.resident_id = new.resident_id
        and other.from_at < new.to_at
        and other.to_at > new.from_at
        and other.id <> new.id
        and other.state in ('signed_up', 'present')
)
begin
    select raise(abort, 'shift_clashes');
end;

-- Places: `taken` follows the rows that hold a place, and its check refuses one too many.

create trigger enrolments_count_insert after insert on enrolments when new.state in ('enrolled', 'offered')
begin
    update courses set taken = taken + 1 where id = new.course_id;
end;

create trigger enrolments_count_update after update of state, course_id on enrolments
begin
    update courses set taken = taken - 1 where id = old.course_id and old.state in ('enrolled', 'offered');
    update courses set taken = taken + 1 where id = new.course_id and new.state in ('enrolled', 'offered');
end;

create trigger enrolments_count_delete after delete on enrolments when old.state in ('enrolled', 'offered')
begin
    update courses set taken = taken - 1 where id = old.course_id;
end;

create trigger sign_ups_count_insert after insert on sign_ups when new.state in ('signed_up', 'present', 'done', 'unconfirmed', 'absent')
begin
    update shifts set taken = taken + 1 where id = new.shift_id;
end;

create trigger sign_ups_count_update after update of state, shift_id on sign_ups
begin
    update shifts set taken = taken - 1 where id = old.shift_id and old.state in ('signed_up', 'present', 'done', 'unconfirmed', 'absent');
    update shifts set taken = taken + 1 where id = new.shift_id and new.state in ('signed_up', 'present', 'done', 'unconfirmed', 'absent');
end;

create trigger sign_ups_count_delete after delete on sign_ups when old.state in ('signed_up', 'present', 'done', 'unconfirmed', 'absent')
begin
    update shifts set taken = taken - 1 where id = old.shift_id;
end;

create trigger appointments_count_insert after insert on appointments when new.state in ('booked', 'checked_in', 'served', 'no_show')
begin
    update slots set taken = taken + 1 where id = new.slot_id;
end;

create trigger appointments_count_update after update of state, slot_id on appointments
begin
    update slots set taken = taken - 1 where id = old.slot_id and old.state in ('booked', 'checked_in', 'served', 'no_show');
    update slots set taken = taken + 1 where id = new.slot_id and new.state in ('booked', 'checked_in', 'served', 'no_show');
end;

create trigger appointments_count_delete after delete on appointments when old.state in ('booked', 'checked_in', 'served', 'no_show')
begin
    update slots set taken = taken - 1 where id = old.slot_id;
end;

-- Append-only: the audit chain, receipts' numbers, minutes and frozen days.
create trigger audit_no_update before update on audit
begin
    select raise(abort, 'append_only');
end;

create trigger audit_no_delete before delete on audit
begin
    select raise(abort, 'append_only');
end;

create trigger service_minutes_no_update before update on service_minutes
begin
    select raise(abort, 'append_only');
end;

create trigger service_minutes_no_delete before delete on service_minutes
begin
    select raise(abort, 'append_only');
end;

create trigger reports_no_update before update on reports
begin
    select raise(abort, 'append_only');
end;

create trigger reports_no_delete before delete on reports
begin
    select raise(abort, 'append_only');
end;

create trigger receipts_keep before delete on receipts
begin
    select raise(abort, 'append_only');
end;

create trigger receipts_number_keep before update of number, sequence, day, kind, visit_id, view, issued_at, issued_by, replaces_id on receipts
begin
    select raise(abort, 'append_only');
end;

create trigger receipts_void_once before update on receipts when old.state = 'void' and new.state <> 'void'
begin
    select raise(abort, 'append_only');
end;

create trigger visits_finished before update on visits
when old.state in ('finished', 'left') and new.state not in ('finished', 'left')
begin
    select raise(abort, 'append_only');
end;
