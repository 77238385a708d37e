update visits
set party_size = coalesce($3, party_size), time_is_wrong = $4
where site_id = $1 and id = $2
