update visits
set
    state = $3,
    counter_id = coalesce($4, counter_id),
    staff_id = $5,
    parked_where = $6,
    parked_at = $7,
    ended_at = $8
where site_id = $1 and id = $2
