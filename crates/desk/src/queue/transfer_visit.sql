update visits
set state = 'parked', parked_where = $3, parked_at = $4
where site_id = $1 and ticket_id = $2 and state = 'open'
