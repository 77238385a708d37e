insert into shifts (id, site_id, post_id, day, from_at, to_at, quota)
values ($1, $2, $3, $4, $5, $6, $7)
on conflict (post_id, from_at) do nothing
