select
    coalesce(max(case when prefix = $3 then number end), 0),
    coalesce(max(sequence), 0)
from tickets
where site_id = $1 and day = $2
