select counter_id
from calls
where site_id = $1 and day = $2 and at > $3
union
select counter_id
from visits
where site_id = $1 and day = $2 and state = 'open' and opened_at > $3
