select id, name, kind
from organisations
where site_id = $1
    and active
    and (kind = $4 or $4 is null)
    and id in (
        select organisation_id
        from organisation_tokens
        where site_id = $1 and token >= $2 and token < $3
    )
order by name, id
limit $5
