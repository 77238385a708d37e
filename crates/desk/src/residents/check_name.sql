select residents.id
from resident_tokens
join residents on residents.id = resident_tokens.resident_id
where resident_tokens.site_id = $1
    and resident_tokens.token = $2
    and residents.name = $3
order by residents.id
limit 5
