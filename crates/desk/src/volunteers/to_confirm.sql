where sign_ups.site_id = $1
    and shifts.day >= $2
    and sign_ups.state <> 'cancelled'
    and sign_ups.state in ('done', 'unconfirmed')
    and not exists (
        select service_minutes.sign_up_id
        from service_minutes
        where service_minutes.sign_up_id = sign_ups.id
        group by service_minutes.sign_up_id
        having sum(service_minutes.minutes) > 0
    )
order by sign_ups.from_at, sign_ups.id
limit $3
