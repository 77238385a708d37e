select id
from stations
where site_id = $1 and (name = $2 or $2 is null)
order by id
limit 1
