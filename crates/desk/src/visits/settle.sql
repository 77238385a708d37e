update visit_items
set outcome = $3, reason = $4, where_to = $5, ended_at = $6
where site_id = $1 and id = $2
