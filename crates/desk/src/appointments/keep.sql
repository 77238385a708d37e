update appointments
set
    state = $3,
    ticket_id = coalesce($4, ticket_id),
    checked_in_at = coalesce($5, checked_in_at),
    reason = $6,
    changed_at = $7
where site_id = $1 and id = $2
