select ended_at - serving_at
from tickets
where site_id = $1 and state = 'done' and ended_at is not null
order by ended_at desc
limit 20
