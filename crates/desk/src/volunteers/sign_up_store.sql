update sign_ups
set
    state = $3,
    signed_in_at = coalesce($4, signed_in_at),
    signed_out_at = coalesce($5, signed_out_at),
    break_minutes = coalesce($6, break_minutes),
    reason = coalesce($7, reason),
    entered_by = coalesce($8, entered_by),
    changed_at = $9
where site_id = $1 and id = $2
