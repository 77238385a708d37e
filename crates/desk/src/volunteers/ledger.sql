select minutes, reason, confirmed_by
from service_minutes
where site_id = $1 and sign_up_id = $2
order by at, id
