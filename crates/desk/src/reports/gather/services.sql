select
    (
        select count(*)
        from bookings
        where site_id = $1 and day = $2 and state in ('confirmed', 'in_use', 'finished', 'no_show')
    ) as bookings,
    (
        select cast(coalesce(sum(heads), 0) as bigint)
        from bookings
        where site_id = $1 and day = $2 and state in ('confirmed', 'in_use', 'finished', 'no_show')
    ) as head_count,
    (
        select count(*)
        from bookings
        where site_id = $1 and day = $2 and state = 'no_show'
    ) as no_shows,
    (
        select count(*)
        from enrolments
        where site_id = $1 and enrolled_at >= $3 and enrolled_at < $4
    ) as enrolled,
    (
        select count(*)
        from enrolments
        where site_id = $1 and waited and queued_at >= $3 and queued_at < $4
    ) as waitlisted,
    (
        select count(*)
        from course_sessions
        inner join attendances on attendances.session_id = course_sessions.id
        where course_sessions.site_id = $1 and course_sessions.day = $2
            and attendances.attendance in ('present', 'late')
    ) as attended,
    (
        select count(*)
        from volunteers
        where site_id = $1 and registered_at >= $3 and registered_at < $4
    ) as registered,
    (
        select count(distinct sign_ups.resident_id)
        from shifts
        inner join sign_ups on sign_ups.shift_id = shifts.id and sign_ups.state <> 'cancelled'
        where shifts.site_id = $1 and shifts.day = $2 and sign_ups.state in ('present', 'done', 'unconfirmed')
    ) as on_shift,
    (
        select cast(coalesce(sum(minutes), 0) as bigint)
        from service_minutes
        where site_id = $1 and day = $2
    ) as minutes
