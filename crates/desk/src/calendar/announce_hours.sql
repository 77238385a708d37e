insert into special_hours (site_id, day, from_minute, to_minute, reason, entered_at)
values ($1, $2, $3, $4, $5, $6)
