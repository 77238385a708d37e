select
    id,
    first_day,
    last_day,
    reason,
    urgent
from closures
where site_id = $1 and last_day >= $2 and withdrawn_at is null
order by first_day
