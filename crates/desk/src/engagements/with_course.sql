select
    'booking' as kind,
    rooms.name as title,
    bookings.from_at as from_at,
    bookings.to_at as to_at
from bookings
join rooms on rooms.id = bookings.room_id
where bookings.resident_id = $1
    and bookings.to_at > $3
    and bookings.state in ('pending', 'confirmed', 'in_use')
    and exists (
        select 1
        from course_sessions as wanted
        where wanted.course_id = $2
            and wanted.to_at > $3
            and wanted.from_at < bookings.to_at
            and wanted.to_at > bookings.from_at
    )
union all
select
    'session',
    courses.name,
    course_sessions.from_at,
    course_sessions.to_at
from enrolments
join courses on courses.id = enrolments.course_id
join course_sessions on course_sessions.course_id = courses.id
where enrolments.resident_id = $1
    and enrolments.course_id <> $2
    and enrolments.state in ('enrolled', 'offered')
    and course_sessions.to_at > $3
    and exists (
        select 1
        from course_sessions as wanted
        where wanted.course_id = $2
            and wanted.to_at > $3
            and wanted.from_at < course_sessions.to_at
            and wanted.to_at > course_sessions.from_at
    )
union all
select
    'shift',
    posts.name,
    sign_ups.from_at,
    sign_ups.to_at
from sign_ups
join shifts on shifts.id = sign_ups.shift_id
join posts on posts.id = shifts.post_id
where sign_ups.resident_id = $1
    and sign_ups.state in ('signed_up', 'present')
    and sign_ups.to_at > $3
    and exists (
        select 1
        from course_sessions as wanted
        where wanted.course_id = $2
            and wanted.to_at > $3
            and wanted.from_at < sign_ups.to_at
            and wanted.to_at > sign_ups.from_at
    )
union all
select
    'appointment',
    advisors.name,
    slots.from_at,
    slots.to_at
from appointments
join slots on slots.id = appointments.slot_id
join advisors on advisors.id = slots.advisor_id
where appointments.resident_id = $1
    and appointments.state in ('booked', 'checked_in')
    and slots.to_at > $3
    and exists (
        select 1
        from course_sessions as wanted
        where wanted.course_id = $2
            and wanted.to_at > $3
            and wanted.from_at < slots.to_at
            and wanted.to_at > slots.from_at
    )
order by from_at, to_at
