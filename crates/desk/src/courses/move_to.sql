update enrolments
set
    state = $3,
    place_in_queue = $4,
    offered_until = $5,
    jumped_because = coalesce($6, jumped_because),
    changed_at = $7,
    enrolled_at = case when $3 = 'enrolled' then coalesce(enrolled_at, $7) else enrolled_at end
where site_id = $1 and id = $2
