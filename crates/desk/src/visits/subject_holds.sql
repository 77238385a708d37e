select
    (
        select count(*)
        from bookings
        where site_id = $1 and id = $2 and state in ('pending', 'confirmed', 'in_use')
    ) + (
        select count(*)
        from enrolments
        where site_id = $1 and id = $2 and state in ('enrolled', 'offered', 'waiting')
    ) + (
        select count(*)
        from sign_ups
        where site_id = $1 and id = $2 and state in ('signed_up', 'present')
    ) + (
        select count(*)
        from appointments
        where site_id = $1 and id = $2 and state in ('booked', 'checked_in')
    )
