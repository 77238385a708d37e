insert into organisations (id, site_id, name, kind, contact_name, contact_phone, created_at)
values ($1, $2, $3, $4, $5, $6, $7)
