insert into sign_in_failures (login, failures, last_at)
values ($1, $2, $3)
on conflict (login) do update set
    failures = excluded.failures,
    last_at = excluded.last_at
