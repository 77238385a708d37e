select
    (
        select count(*)
        from courses
        where taken <> (
            select count(*)
            from enrolments
            where enrolments.course_id = courses.id and enrolments.state in ('enrolled', 'offered')
        )
    )
    + (
        select count(*)
        from shifts
        where taken <> (
            select count(*)
            from sign_ups
            where sign_ups.shift_id = shifts.id and sign_ups.state <> 'cancelled'
        )
    )
    + (
        select count(*)
        from slots
        where taken <> (
            select count(*)
            from appointments
            where appointments.slot_id = slots.id and appointments.state <> 'cancelled'
        )
    )
