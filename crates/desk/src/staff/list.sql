select
    id,
    login,
    number,
    name,
    active,
    pin_hash is not null as has_pin
from staff
where site_id = $1
order by number
