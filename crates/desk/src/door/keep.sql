insert into requests (
    site_id,
    id,
    action,
    args_mac,
    reply,
    at
)
values ($1, $2, $3, $4, $5, $6)
on conflict do nothing
