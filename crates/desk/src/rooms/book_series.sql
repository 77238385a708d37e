insert into booking_series (site_id, id, room_id, series, created_at, created_by)
values ($1, $2, $3, $4, $5, $6)
