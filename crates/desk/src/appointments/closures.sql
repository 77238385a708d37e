select
    day,
    reason
from opening_exceptions
where site_id = $1
    and day between $2 and $3
    and kind = 'closed'
    and from_minute < $5
    and to_minute > $4
order by day
