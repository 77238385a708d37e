insert into course_sessions (id, site_id, course_id, number, day, from_at, to_at)
values ($1, $2, $3, $4, $5, $6, $7)
on conflict (course_id, number) do update set
    day = excluded.day,
    from_at = excluded.from_at,
    to_at = excluded.to_at
