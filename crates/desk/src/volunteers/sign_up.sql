select
    sign_ups.id,
    sign_ups.shift_id,
    sign_ups.resident_id,
    sign_ups.from_at,
    sign_ups.to_at,
    sign_ups.state,
    sign_ups.signed_in_at,
    sign_ups.signed_out_at,
    sign_ups.break_minutes,
    sign_ups.entered_by,
    residents.name as resident_name,
    volunteers.number,
    volunteers.staff_id as account,
    posts.name as post_name,
    (
        select cast(coalesce(sum(service_minutes.minutes), 0) as bigint)
        from service_minutes
        where service_minutes.sign_up_id = sign_ups.id
    ) as counted,
    (
        select service_minutes.confirmed_by
        from service_minutes
        where service_minutes.sign_up_id = sign_ups.id and service_minutes.reverses is null
        order by service_minutes.at desc, service_minutes.id desc
        limit 1
    ) as confirmed_by
from sign_ups
join shifts on shifts.id = sign_ups.shift_id
join posts on posts.id = shifts.post_id
join residents on residents.id = sign_ups.resident_id
left join volunteers on volunteers.resident_id = sign_ups.resident_id
