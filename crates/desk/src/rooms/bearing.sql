select
    'beside' as bears,
    from_at,
    to_at,
    buffer_minutes,
    true as in_room,
    false as limited
from bookings
where room_id = $1
    and from_at >= $2
    and from_at < $3
    and to_at > $4
    and id <> $5
    and state in ('pending', 'confirmed', 'in_use', 'finished')
union all
select
    'organiser',
    bookings.from_at,
    bookings.to_at,
    bookings.buffer_minutes,
    bookings.room_id = $1,
    rooms.monthly_limit is not null
from bookings
join rooms on rooms.id = bookings.room_id
where bookings.organiser = $6
    and bookings.from_at >= $7
    and bookings.from_at < $8
    and bookings.id <> $5
    and bookings.state in ('pending', 'confirmed', 'in_use', 'finished', 'no_show')
union all
select
    'missed',
    from_at,
    to_at,
    buffer_minutes,
    false,
    false
from bookings
where organiser = $6
    and from_at >= $9
    and state = 'no_show'
