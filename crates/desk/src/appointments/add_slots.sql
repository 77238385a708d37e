insert into slots (id, site_id, advisor_id, day, from_at, to_at, quota)
values ($1, $2, $3, $4, $5, $6, $7)
