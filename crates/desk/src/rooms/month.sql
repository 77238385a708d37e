select
    room_id,
    day,
    count(*) as bookings,
    cast(sum(case when state = 'pending' then 1 else 0 end) as bigint) as pending,
    cast(sum(heads) as bigint) as heads
from bookings
where site_id = $1
    and day between $2 and $3
    and state in ('pending', 'confirmed', 'in_use', 'finished')
group by day, room_id
order by day, room_id
