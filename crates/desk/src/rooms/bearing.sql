select
    'beside' as bears,
    from_at,
    to_at,
    buffer_minutes,
    true as in_room,
    false as limited
from bookings
where room_id = $6
    and from_at >= $11
    and from_at < $12
    and to_at > $13
    and id <> $14
    and state in ('pending', 'confirmed', 'in_use', 'finished')
union all
select
    'organiser',
    bookings.from_at,
    bookings.to_at,
    bookings.buffer_minutes,
    bookings.room_id = $6,
    rooms.monthly_limit is not null
from rooms as asked
join bookings
    on bookings.organiser = $15
    -- The days of the months, where the room counts by month; else the days beside, where they are not allowed; else none.
    and bookings.from_at >= case when asked.monthly_limit is null then $18 else $16 end
    and bookings.from_at < case when asked.monthly_limit is not null then $17 when asked.allows_consecutive then $18 else $19 end
join rooms on rooms.id = bookings.room_id
where asked.id = $6
    and bookings.id <> $14
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
where organiser = $15
    and from_at >= $20
    and state = 'no_show'
