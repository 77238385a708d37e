select token, resident_id
from resident_tokens
where site_id = $1
    and (token, resident_id) > ($2, $3)
    and token < $4
order by token, resident_id
limit 128
