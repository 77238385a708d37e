select
    service_minutes.sign_up_id,
    service_minutes.day,
    posts.name as post_name,
    service_minutes.minutes,
    service_minutes.reason,
    staff.number as staff_number,
    service_minutes.at
from service_minutes
join staff on staff.id = service_minutes.confirmed_by
left join sign_ups on sign_ups.site_id = service_minutes.site_id and sign_ups.id = service_minutes.sign_up_id
left join shifts on shifts.id = sign_ups.shift_id
left join posts on posts.id = shifts.post_id
where service_minutes.site_id = $1 and service_minutes.resident_id = $2
order by service_minutes.day desc, service_minutes.at desc, service_minutes.id desc
