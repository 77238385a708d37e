select
    id,
    code,
    name,
    english_name,
    floor,
    capacity,
    fewest_heads,
    longest_minutes,
    nearest_days,
    farthest_days,
    monthly_limit,
    allows_consecutive,
    buffer_minutes,
    needs_approval,
    equipment,
    active
from rooms
where site_id = $1 and active
order by floor, name
