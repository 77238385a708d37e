insert into organisations (id, site_id, name, kind, created_at)
values ($1, $2, $3, $4, $5)
