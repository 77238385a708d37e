insert into opening_hours (site_id, first_date, last_date, weekday, from_minute, to_minute)
values ($1, $2, $3, $4, $5, $6)
