insert into rooms (id, site_id, code, name, english_name, floor, capacity, buffer_minutes, equipment)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
