update enrolments
set
    state = $3,
    offered_until = null,
    reason = $4,
    changed_at = $5
where site_id = $1 and id = $2
