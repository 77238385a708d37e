insert into requests (site_id, id, action, args_mac, reply, at)
values ($1, $12, $6, $13, $14, $4)
