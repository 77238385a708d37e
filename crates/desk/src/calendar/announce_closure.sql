insert into closures (site_id, id, first_day, last_day, reason, urgent, entered_at, entered_by)
values ($1, $2, $3, $4, $5, $6, $7, $8)
