insert into series (site_id, kind, day, last_number, last_at)
values ($1, $2, $3, $4, $5)
on conflict (site_id, kind, day) do update set
    last_number = excluded.last_number,
    last_at = excluded.last_at
