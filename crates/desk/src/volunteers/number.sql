insert into series (site_id, kind, day, last_number, last_at)
values ($1, 'volunteer', $2, 1, $3)
on conflict (site_id, kind, day) do update set
    last_number = series.last_number + 1,
    last_at = excluded.last_at
returning last_number
