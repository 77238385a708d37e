update tickets
set
    queue = $3,
    state = $4,
    calls = coalesce($5, calls),
    first_called_at = coalesce($6, first_called_at),
    last_called_at = coalesce($7, last_called_at),
    counter_id = case when $4 in ('done', 'passed') then counter_id else $8 end,
    serving_at = coalesce($9, serving_at),
    ended_at = $10,
    transferred_at = coalesce($11, transferred_at),
    others_called = $12
where site_id = $1 and id = $2
