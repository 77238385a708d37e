select
    id,
    room_id,
    from_at,
    to_at,
    state = 'pending' as pending
from bookings
where site_id = $1
    and day between $2 and $3
    and state in ('pending', 'confirmed', 'in_use', 'finished')
order by day, room_id, from_at
