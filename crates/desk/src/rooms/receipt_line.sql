update visit_items set
    title = $3,
    view = $4
where site_id = $1
    and subject_id = $2
    and kind = 'room_booking'
    and exists (
        select 1
        from visits
        where visits.site_id = visit_items.site_id
            and visits.id = visit_items.visit_id
            and visits.state in ('open', 'parked')
    )
