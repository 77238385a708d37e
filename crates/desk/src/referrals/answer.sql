update referrals
set state = $3,
    note = coalesce($4, note),
    answered_at = $5
where site_id = $1 and id = $2 and state <> 'arrived'
