select sequence, mac
from audit
where site_id = $1 and station_id = $2
order by sequence desc
limit 1
