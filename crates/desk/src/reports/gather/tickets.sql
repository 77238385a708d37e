select
    id,
    prefix,
    number,
    state,
    issued_at,
    first_called_at,
    serving_at,
    ended_at
from tickets
where site_id = $1 and day = $2
order by issued_at, prefix, number
