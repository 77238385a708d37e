update sites
set
    name = $3,
    english_name = $4,
    address = $5,
    phone = $6,
    minutes_on_foot = $7,
    hours = $8,
    bring = $9
where id = $2
    and active
    and coalesce(parent_id, id) = (select coalesce(own.parent_id, own.id) from sites as own where own.id = $1)
