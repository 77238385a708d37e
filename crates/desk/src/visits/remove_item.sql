update visit_items
set outcome = 'withdrawn', reason = $3, where_to = null, ended_at = $4
where site_id = $1 and id = $2
