insert into staff (id, site_id, number, login, name, password_hash, created_at)
values ($1, $2, $3, $4, $5, $6, $7)
