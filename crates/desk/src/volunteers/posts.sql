select
    id,
    code,
    name,
    place,
    content,
    arrive_minutes,
    insured,
    risky
from posts
where site_id = $1 and active
order by name, code
