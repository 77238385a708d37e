update enrolments
set
    state = $3,
    place_in_queue = $4,
    offered_until = $5,
    jumped_because = coalesce($6, jumped_because),
    changed_at = $7
where site_id = $1 and id = $2
