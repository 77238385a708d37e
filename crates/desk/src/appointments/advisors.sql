select
    id,
    code,
    name,
    speciality,
    centre,
    place,
    for_enterprises
from advisors
where site_id = $1 and active
order by name, code
