select
    id,
    code,
    name,
    english_name,
    floor,
    capacity,
    buffer_minutes,
    equipment
from rooms
where site_id = $1 and active
order by floor, name
