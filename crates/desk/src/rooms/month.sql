select
    room_id,
    day,
    count(*) as bookings,
    count(*) filter (where state = 'pending') as pending
from bookings
where site_id = $1
    and day between $2 and $3
    and state in ('pending', 'confirmed', 'in_use', 'finished')
group by day, room_id
order by day, room_id
