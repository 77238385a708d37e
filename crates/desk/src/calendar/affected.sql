select
    'booking' as kind,
    bookings.id as id,
    rooms.name as title,
    bookings.from_at as from_at,
    bookings.to_at as to_at,
    bookings.heads as people,
    bookings.responsible as contact,
    bookings.phone as phone
from bookings
join rooms on rooms.id = bookings.room_id
where bookings.site_id = $1
    and bookings.day between $2 and $3
    and bookings.to_at > $4
    and bookings.state in ('pending', 'confirmed')
union all
select
    'session',
    course_sessions.id,
    courses.name,
    course_sessions.from_at,
    course_sessions.to_at,
    courses.taken,
    null,
    null
from course_sessions
join courses on courses.id = course_sessions.course_id
where course_sessions.site_id = $1
    and course_sessions.day between $2 and $3
    and course_sessions.to_at > $4
    and courses.active
union all
select
    'shift',
    shifts.id,
    posts.name,
    shifts.from_at,
    shifts.to_at,
    shifts.taken,
    null,
    null
from shifts
join posts on posts.id = shifts.post_id
where shifts.site_id = $1
    and shifts.day between $2 and $3
    and shifts.to_at > $4
union all
select
    'appointment',
    slots.id,
    advisors.name,
    slots.from_at,
    slots.to_at,
    slots.taken,
    null,
    null
from slots
join advisors on advisors.id = slots.advisor_id
where slots.site_id = $1
    and slots.day between $2 and $3
    and slots.to_at > $4
order by from_at, title
