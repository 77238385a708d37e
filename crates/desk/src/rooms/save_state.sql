update bookings set
    state = $4,
    approved_by = coalesce($5, approved_by),
    started_at = coalesce($6, started_at),
    ended_at = $7,
    check_out = $8,
    reason = $9,
    changed_at = $10
where site_id = $1
    and id = $2
    and state = $3
